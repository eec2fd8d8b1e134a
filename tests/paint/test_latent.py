"""The latent lab, on the starter model: walks, noise and back, inversion, what the VAE keeps."""

import numpy as np
import pytest
import torch
from PIL import Image

from studio.errors import StudioError
from studio.files.pictures import write_png
from studio.files.pixels import read_pixels
from studio.paint.events import Painting, Stage
from studio.paint.latent.inversion import invert
from studio.paint.latent.lab import Lab
from studio.paint.latent.requests import WalkFrame, WalkRequest
from studio.paint.latent.slerp import slerp
from studio.paint.request import PaintRequest
from studio.paint.samplers import euler
from studio.paint.tape import Tape
from studio.paint.verify import verify

STEPS = 10


@pytest.fixture(scope="module")
def lab(painter):
    return Lab(painter)


@pytest.fixture(scope="module")
def pictures(painter, tmp_path_factory):
    """Two pictures of the starter painter's, with their notes."""
    folder, paths = tmp_path_factory.mktemp("pictures"), []
    for prompt, seed in (("a red apple", 7), ("a house", 3)):
        request = PaintRequest(prompt=prompt, seed=seed, steps=STEPS, dtype="float32")
        painting = painted(painter, Tape.new(request))
        paths.append(folder / f"{seed}.png")
        write_png(paths[-1], painting.pictures[0], request=request.to_json(), receipt={"batch_index": 0})
    return paths


def painted(painter, tape):
    *_, last = painter.paint(tape)
    assert isinstance(last, Painting)
    return last


def psnr(a, b):
    return 10 * np.log10(255**2 / max(((a.astype(float) - b) ** 2).mean(), 1e-9))


def test_halfway_between_two_draws_is_as_long_as_a_draw():
    a, b = torch.randn(2, 3, 16, 16, generator=torch.Generator().manual_seed(0)).split(1)
    middle = slerp(a, b, 0.5)
    assert torch.equal(slerp(a, b, 0), a) and torch.allclose(slerp(a, b, 1), b, atol=1e-6)
    assert middle.norm() == pytest.approx(float((a.norm() + b.norm()) / 2), rel=0.05)
    assert ((a + b) / 2).norm() < 0.8 * middle.norm()
    angles = [float(torch.nn.functional.cosine_similarity(end.flatten(), middle.flatten(), dim=0)) for end in (a, b)]
    assert angles[0] == pytest.approx(angles[1], abs=0.01)
    assert torch.allclose(slerp(a, 2 * a, 0.5), 1.5 * a)


def test_a_walk_goes_from_picture_to_picture(lab, pictures):
    walk = WalkRequest(points=tuple(map(str, pictures)), frames=5)
    (*_,) = events = list(lab.walk(walk))
    frames = [event.picture for event in events if isinstance(event, WalkFrame)]
    ends = [read_pixels(path) for path in pictures]
    assert isinstance(events[0], Stage) and len(frames) == 5
    assert psnr(frames[0], ends[0]) > 25 and psnr(frames[-1], ends[1]) > 25
    assert psnr(frames[2], ends[0]) < 20 and psnr(frames[2], ends[1]) < 20
    towards = [psnr(frame, ends[1]) for frame in frames]
    assert towards == sorted(towards)
    sketch = lab.walk_frame(walk, 0.5, sketch=True)
    assert sketch.shape == (64, 64, 3)
    full = lab.walk_frame(walk, 0.5).reshape(64, 2, 64, 2, 3).mean(axis=(1, 3))
    assert np.corrcoef(sketch.ravel(), full.ravel())[0, 1] > 0.9


def test_a_loop_comes_back_to_where_it_began(lab, pictures):
    walk = WalkRequest(points=(*map(str, pictures), str(pictures[0])), frames=6, loop=True)
    assert walk.length == 3 and [walk.place(frame) for frame in (0, 2, 5)] == [0, 1, 2.5]
    assert np.array_equal(lab.walk_frame(walk, 3.0), lab.walk_frame(walk, 0.0))


def test_a_walk_by_runs_paints_its_ends_again_and_something_between(lab, pictures):
    walk = WalkRequest(points=tuple(map(str, pictures)), frames=2, by="runs")
    ends = [read_pixels(path) for path in pictures]
    assert psnr(lab.walk_frame(walk, 0.0), ends[0]) > 40
    assert psnr(lab.walk_frame(walk, 1.0), ends[1]) > 40
    middle = lab.walk_frame(walk, 0.5)
    assert middle.std() > 10 and all(psnr(middle, end) < 20 for end in ends)


@pytest.mark.parametrize(
    ("changes", "words"),
    [({"points": ("a.png",)}, "two pictures"), ({"frames": 1}, "2 to 10,000 frames"), ({"by": "bus"}, "by latents")],
)
def test_a_walk_that_cannot_be_is_refused(changes, words):
    with pytest.raises(StudioError, match=words):
        WalkRequest(**{"points": ("a.png", "b.png"), **changes})


def test_a_walk_by_runs_needs_their_notes(lab, pictures, tmp_path):
    Image.new("RGB", (128, 128)).save(tmp_path / "bare.png")
    with pytest.raises(StudioError, match="no note"):
        lab.walk_frame(WalkRequest(points=(str(pictures[0]), str(tmp_path / "bare.png")), by="runs"), 0.5)


def start(picture, **changes):
    values = {"prompt": "", "cfg_scale": 1.0, "steps": STEPS, "sampler": "euler", "dtype": "float32", "seed": 5}
    return PaintRequest(**{**values, "init_picture": str(picture), **changes})


def test_noise_grows_step_by_step_and_step_k_is_where_k_steps_begin(lab, painter, pictures):
    request = start(pictures[0])
    noised = [lab.noised(request, step) for step in (0, 2, 5, STEPS)]
    original = read_pixels(pictures[0])
    closeness = [psnr(each.picture, original) for each in noised]
    assert closeness == sorted(closeness, reverse=True) and closeness[0] > 25 > 10 > closeness[-1]
    assert noised[0].sigma == 0
    tape = Tape.new(request.replace(strength=0.5))
    painted(painter, tape)
    assert len(tape.calls) == 5 and tape.calls[0].sigma == noised[2].sigma
    with pytest.raises(StudioError, match="not one of the 10"):
        lab.noised(request, STEPS + 1)


def test_inversion_undoes_eulers_steps_on_data_whose_denoiser_is_known():
    spread = torch.tensor([0.3, 1.0, 2.0], dtype=torch.float64).view(1, 3, 1, 1)

    def denoise(x, sigma):
        return x * spread**2 / (spread**2 + sigma**2)

    sigmas = torch.tensor([10.0, 5, 2, 1, 0.5, 0.2, 0.0], dtype=torch.float64)
    x = torch.randn(1, 3, 8, 8, dtype=torch.float64, generator=torch.Generator().manual_seed(0)) * spread
    *_, noisy = invert(denoise, x, sigmas, rounds=40)
    *_, back = euler(denoise, noisy, sigmas, lambda: None)
    assert (back.x - x).abs().max() < 1e-3
    *_, rough = invert(denoise, x, sigmas)  # three rounds, as runs have
    *_, back = euler(denoise, rough, sigmas, lambda: None)
    assert ((back.x - x) / spread).std() < 0.05


def test_a_picture_comes_back_from_its_own_noise_and_not_from_any(painter, lab, pictures):
    request = start(pictures[0], inverted=True)
    kept = lab.look_through_vae("starter-painter", str(pictures[0])).reconstruction
    back = painted(painter, Tape.new(request)).pictures[0]
    assert psnr(back, kept) > 35  # 45 dB when this was written
    assert psnr(painted(painter, Tape.new(request.replace(inverted=False))).pictures[0], kept) < 15


def test_an_edit_from_the_pictures_own_noise_branches_resumes_and_verifies(painter, pictures, tmp_path):
    picture = tmp_path / "apple.png"
    picture.write_bytes(pictures[0].read_bytes())
    request = start(picture, inverted=True, prompt="a green apple", cfg_scale=5.0, batch=2, steps=6)
    whole = painted(painter, Tape.new(request, tmp_path / "a.tape"))
    data = (tmp_path / "a.tape").read_bytes()
    (tmp_path / "cut.tape").write_bytes(data[: int(len(data) * 0.8)])
    picture.unlink()
    cut = Tape.open(tmp_path / "cut.tape")
    assert cut.noise is not None and 0 < len(cut.calls) < 6
    assert np.array_equal(painted(painter, cut).latents, whole.latents)
    tape = Tape.open(tmp_path / "a.tape")
    assert np.array_equal(painted(painter, tape.branch(2, tape.request)).latents, whole.latents)
    *_, verdict = verify(painter, tape)
    assert verdict.same
    with pytest.raises(StudioError, match="inverted"):
        tape.branch(2, tape.request.replace(inverted=False))


def test_the_vae_desk_shows_what_is_lost_and_every_channel(lab, pictures):
    look = lab.look_through_vae("starter-painter", str(pictures[1]))
    assert look.original.shape == look.reconstruction.shape == look.difference.shape == (128, 128, 3)
    assert look.psnr == pytest.approx(psnr(look.reconstruction, look.original))
    assert look.channels.shape == (6, 16, 16) and len(look.ranges) == 6
    assert all(channel.max() == 255 and channel.min() == 0 for channel in look.channels)
    error = np.abs(look.reconstruction.astype(int) - look.original)
    assert np.array_equal(look.difference, (error * look.gain).clip(0, 255).astype(np.uint8))
