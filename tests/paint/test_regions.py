"""Areas with prompts of their own."""

import numpy as np
import pytest
import torch
from PIL import Image

from studio.errors import StudioError
from studio.paint.events import Painting
from studio.paint.regions import latent_share, shared
from studio.paint.request import PaintRequest, Region
from studio.paint.tape import Tape
from studio.paint.verify import verify

SIDE = 128


def half(side):
    mask = np.zeros((SIDE, SIDE), np.uint8)
    mask[:, : SIDE // 2] = 255
    return mask if side == "left" else 255 - mask


@pytest.fixture
def masks(tmp_path):
    pictures = {"left": half("left"), "right": half("right"), "all": np.full((SIDE, SIDE), 255, np.uint8)}
    pictures["small"] = pictures["all"][:9, :9]
    for name, mask in pictures.items():
        Image.fromarray(mask).save(tmp_path / f"{name}.png")
    return {name: str(tmp_path / f"{name}.png") for name in pictures}


def request(**changes):
    return PaintRequest(**{"prompt": "a red apple", "seed": 7, "steps": 6, "dtype": "float32", **changes})


def painted(painter, tape):
    *_, last = painter.paint(tape)
    assert isinstance(last, Painting)
    return last


def constant(value):
    return lambda x, sigma: torch.full_like(x, value)


def test_each_latent_is_the_mean_by_its_shares():
    x, sigma = torch.zeros(1, 1, 1, 4), torch.tensor(1.0)
    a, b = torch.tensor([[[[0.0, 1.0, 0.5, 1.0]]]]), torch.tensor([[[[0.0, 0.0, 0.0, 1.0]]]])
    mixed = shared(constant(10.0), [(constant(20.0), a), (constant(40.0), b)])(x, sigma)
    assert mixed.flatten().tolist() == [10.0, 20.0, 15.0, 30.0]


def test_what_leaves_nothing_to_the_common_prompt_does_not_ask_it():
    def never(x, sigma):
        raise AssertionError

    everywhere = torch.ones(1, 1, 1, 4)
    assert shared(never, [(constant(2.0), everywhere)])(everywhere, torch.tensor(1.0)).tolist() == [[[[2.0] * 4]]]


def test_a_latents_share_is_the_mean_of_its_pixels():
    mask = np.zeros((8, 16), np.uint8)
    mask[:4, :8] = 255
    assert latent_share(mask, 8).tolist() == [[[[0.5, 0.0]]]]


def test_a_region_over_everything_is_its_prompt_alone(painter, masks):
    frog = painted(painter, Tape.new(request(prompt="a green frog")))
    region = painted(painter, Tape.new(request(regions=(Region("a green frog", masks["all"]),))))
    assert np.array_equal(region.latents, frog.latents)


def test_two_halves_follow_their_own_prompts(painter, masks):
    regions = (Region("a green frog", masks["left"]), Region("a blue car", masks["right"]))
    both = painted(painter, Tape.new(request(steps=12, regions=regions))).latents
    alone = [painted(painter, Tape.new(request(steps=12, prompt=each.prompt))).latents for each in regions]
    for own, other, columns in ((0, 1, slice(0, 6)), (1, 0, slice(10, 16))):
        near, far = (np.abs(both - alone[which])[..., columns].mean() for which in (own, other))
        assert near < 0.8 * far


def test_branch_resume_and_verify_hold_when_the_masks_are_gone(painter, masks, tmp_path):
    regions = (Region("a green frog", masks["left"], 0.7),)
    whole = painted(painter, Tape.new(request(regions=regions), tmp_path / "a.tape"))
    data = (tmp_path / "a.tape").read_bytes()
    (tmp_path / "cut.tape").write_bytes(data[: int(len(data) * 0.8)])
    Image.new("L", (SIDE, SIDE), 255).save(masks["left"])
    cut = Tape.open(tmp_path / "cut.tape")
    assert 0 < len(cut.calls) < 6
    assert np.array_equal(painted(painter, cut).latents, whole.latents)
    parent = Tape.open(tmp_path / "a.tape")
    assert parent.request.regions == regions
    assert np.array_equal(painted(painter, parent.branch(2, parent.request)).latents, whole.latents)
    other = parent.branch(2, parent.request.replace(regions=(Region("a blue car", masks["right"]),)))
    assert not np.array_equal(painted(painter, other).latents, whole.latents)
    for tape in (Tape.open(tmp_path / "a.tape"), other):
        *_, verdict = verify(painter, tape)
        assert verdict.same


def test_a_region_is_json_and_back():
    asked = request(regions=[{"prompt": "a fox", "mask": "fox.png"}])
    assert asked.regions == (Region("a fox", "fox.png", 1.0),)
    assert PaintRequest.from_json(asked.to_json()) == asked


@pytest.mark.parametrize(
    ("region", "words"),
    [
        ({"prompt": "a fox"}, "path of a mask"),
        ({"prompt": "a fox", "mask": ""}, "path of a mask"),
        ({"prompt": "a fox", "mask": "a.png", "weight": 2}, "weight of region 1"),
        ({"prompt": "a fox", "mask": "a.png", "hue": 2}, "path of a mask"),
        ("left", "path of a mask"),
    ],
)
def test_what_is_no_region_is_refused(region, words):
    with pytest.raises(StudioError, match=words):
        request(regions=[region])


def test_a_mask_of_another_size_is_refused(painter, masks):
    with pytest.raises(StudioError, match="9 × 9 pixels, its picture 128 × 128"):
        next(painter.paint(Tape.new(request(regions=(Region("a fox", masks["small"]),)))))
