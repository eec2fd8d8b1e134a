"""Repainting a part, on the starter model: as the stock pipelines do, exact around the mask and on its tape."""

import diffusers
import numpy as np
import pytest
from diffusers.pipelines.stable_diffusion import pipeline_stable_diffusion_img2img as stock_img2img
from diffusers.pipelines.stable_diffusion import pipeline_stable_diffusion_inpaint as stock_inpaint
from PIL import Image

from studio.errors import StudioError
from studio.files.models import find_model
from studio.paint.draws import draw
from studio.paint.events import Painting, StepPreview
from studio.paint.masks import latent_mask
from studio.paint.noise_table import ZERO_SNR_ALPHA
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape
from studio.paint.verify import verify

SIDE, STEPS = 128, 8
RNG = np.random.default_rng(1)
INSIDE = (slice(32, 96), slice(64, 128))  # along the latents' grid, up to the picture's edge
SCHEDULERS = {
    "euler": diffusers.EulerDiscreteScheduler,
    "dpmpp_2m": diffusers.DPMSolverMultistepScheduler,
    "ddim": diffusers.DDIMScheduler,
}


def scene():
    """A picture with colours, edges and a little grain."""
    y, x = np.mgrid[:SIDE, :SIDE]
    layers = [40 + x, 200 - y, 90 + 60 * np.sin(x / 9)]
    return np.clip(np.stack(layers, -1) + RNG.normal(0, 4, (SIDE, SIDE, 3)), 0, 255).astype(np.uint8)


def block(shape=(SIDE, SIDE), where=INSIDE, value=255):
    mask = np.zeros(shape, np.uint8)
    mask[where] = value
    return mask


@pytest.fixture
def files(tmp_path):
    """A picture, a mask along the grid, and one that is round, soft and off it."""
    y, x = np.mgrid[:SIDE, :SIDE]
    soft = np.clip((30 - np.hypot(x - 61, y - 50)) * 40, 0, 255).astype(np.uint8)
    for name, pixels in (("scene", scene()), ("mask", block()), ("soft", soft)):
        Image.fromarray(pixels).save(tmp_path / f"{name}.png")
    return tmp_path


def request(files, mask="mask", **changes):
    values = {"prompt": "a red apple", "seed": 7, "steps": STEPS, "dtype": "float32", "strength": 0.8}
    values |= {"init_picture": str(files / "scene.png"), "mask": str(files / f"{mask}.png") if mask else ""}
    return PaintRequest(**{**values, **changes})


def painted(painter, tape, **options):
    *before, last = painter.paint(tape, **options)
    assert isinstance(last, Painting)
    return last, [event.pictures for event in before if isinstance(event, StepPreview)]


@pytest.fixture
def stock(starter_home, monkeypatch):
    """Makes a stock pipeline that draws our noise and, as we do, takes the mean of what the VAE says."""

    def make(kind, module, sampler):
        monkeypatch.setattr(module, "randn_tensor", lambda shape, **_: draw(7, 0, tuple(shape)))
        monkeypatch.setattr(module, "retrieve_latents", lambda output, **_: output.latent_dist.mode())
        pipeline = kind.from_pretrained(find_model("starter-painter").path)
        pipeline.set_progress_bar_config(disable=True)
        pipeline.scheduler = SCHEDULERS[sampler].from_config(pipeline.scheduler.config)
        if sampler == "ddim":  # see test_painter.py
            pipeline.scheduler.alphas_cumprod[-1] = ZERO_SNR_ALPHA
        return pipeline

    return make


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # diffusers' own, of NumPy
@pytest.mark.parametrize(("sampler", "strength"), [("euler", 0.5), ("dpmpp_2m", 0.8), ("ddim", 0.5)])
def test_a_picture_is_started_from_as_in_the_stock_pipeline(painter, files, stock, sampler, strength):
    ours, _ = painted(painter, Tape.new(request(files, "", sampler=sampler, strength=strength)))
    theirs = stock(diffusers.StableDiffusionImg2ImgPipeline, stock_img2img, sampler)(
        "a red apple",
        image=Image.open(files / "scene.png"),
        strength=strength,
        num_inference_steps=STEPS,
        guidance_scale=5.0,
        output_type="latent",
    ).images
    assert np.abs(ours.latents - theirs.numpy()).max() < 1e-3


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(("sampler", "strength"), [("euler", 0.5), ("euler", 1.0), ("dpmpp_2m", 0.5), ("ddim", 1.0)])
def test_a_part_is_repainted_as_in_the_stock_pipeline(painter, files, stock, sampler, strength):
    ours, _ = painted(painter, Tape.new(request(files, sampler=sampler, strength=strength)))
    pipeline = stock(diffusers.StableDiffusionInpaintPipeline, stock_inpaint, sampler)
    pipeline.unet.register_to_config(in_channels=4)  # it refuses six latent channels, though its loop takes them
    theirs = pipeline(
        "a red apple",
        image=Image.open(files / "scene.png"),
        mask_image=Image.open(files / "mask.png"),
        height=SIDE,
        width=SIDE,
        strength=strength,
        num_inference_steps=STEPS,
        guidance_scale=5.0,
        output_type="latent",
    ).images
    assert np.abs(ours.latents - theirs.numpy()).max() < 1e-3


@pytest.mark.parametrize(("mask", "sampler"), [("mask", "euler"), ("soft", "euler_ancestral"), ("soft", "dpmpp_2m")])
def test_what_is_outside_the_mask_keeps_its_pixels_and_the_inside_is_another(painter, files, mask, sampler):
    tape = Tape.new(request(files, mask, sampler=sampler, batch=2, strength=1.0))
    painting, frames = painted(painter, tape, frames=True)
    before = np.asarray(Image.open(files / "scene.png"))
    kept = np.asarray(Image.open(files / f"{mask}.png")) == 0
    for pictures in (painting.pictures, *frames):
        assert np.array_equal(pictures[:, kept], np.stack([before[kept]] * 2))
    assert np.abs(painting.pictures[0, ~kept].astype(int) - before[~kept]).mean() > 10
    assert not np.array_equal(painting.pictures[0], painting.pictures[1])


def test_previews_show_the_whole_picture_live_and_from_the_tape(painter, files, tmp_path):
    tape = Tape.new(request(files), tmp_path / "a.tape")
    _, previews = painted(painter, tape)
    kept = Tape.open(tmp_path / "a.tape")
    (files / "scene.png").unlink()
    (files / "mask.png").unlink()
    before = np.asarray(Image.fromarray(scene_of(tape)).resize((64, 64), Image.Resampling.BOX))
    outside = block((64, 64), (slice(16, 48), slice(32, 64))) == 0
    for step, preview in enumerate(previews):
        assert np.abs(preview[0][outside].astype(int) - before[outside]).max() <= 1
        assert np.array_equal(kept.preview(step, kept.predictions()[step]), preview)
    assert np.abs(previews[-1][0][~outside].astype(int) - before[~outside]).mean() > 5


def scene_of(tape):
    return tape.picture("picture", tape.request.init_picture)


def test_resume_branch_and_verify_hold_when_the_files_are_gone(painter, files, tmp_path):
    whole_tape = Tape.new(request(files, "soft"), tmp_path / "whole.tape")
    whole, _ = painted(painter, whole_tape)
    data = (tmp_path / "whole.tape").read_bytes()
    (tmp_path / "cut.tape").write_bytes(data[: int(len(data) * 0.8)])
    Image.new("RGB", (SIDE, SIDE), "red").save(files / "scene.png")  # changed
    (files / "soft.png").unlink()
    cut = Tape.open(tmp_path / "cut.tape")
    assert 0 < len(cut.calls) < len(whole_tape.calls)
    assert np.array_equal(painted(painter, cut)[0].pictures, whole.pictures)
    parent = Tape.open(tmp_path / "whole.tape")
    same, _ = painted(painter, parent.branch(3, parent.request))
    assert np.array_equal(same.pictures, whole.pictures) and np.array_equal(same.latents, whole.latents)
    other, _ = painted(painter, parent.branch(3, parent.request.replace(prompt="a green frog"), tmp_path / "b.tape"))
    assert not np.array_equal(other.pictures, whole.pictures)
    for name in ("whole", "b"):
        *_, verdict = verify(painter, Tape.open(tmp_path / f"{name}.tape"))
        assert verdict.same


def test_a_branch_may_have_another_mask(painter, files):
    parent = Tape.new(request(files))
    whole, _ = painted(painter, parent)
    branch = parent.branch(2, parent.request.replace(mask=str(files / "soft.png")))
    painting, _ = painted(painter, branch)
    assert [call.denoised.tobytes() for call in branch.calls[:2]] == [c.denoised.tobytes() for c in parent.calls[:2]]
    kept = np.asarray(Image.open(files / "soft.png")) == 0
    assert np.array_equal(painting.pictures[0][kept], scene_of(branch)[kept])
    unmasked, _ = painted(painter, parent.branch(2, parent.request.replace(mask="")))
    assert not np.array_equal(unmasked.pictures, whole.pictures)


def test_a_mask_of_the_pictures_own_size_is_fitted_as_the_picture_is(painter, files):
    wide = np.repeat(np.repeat(scene(), 2, axis=0), 3, axis=1)  # 384 x 256
    Image.fromarray(wide).save(files / "wide.png")
    Image.fromarray(block(wide.shape[:2], (slice(0, 256), slice(192, 384)))).save(files / "right.png")
    changes = {"init_picture": str(files / "wide.png"), "steps": 2}
    painting, _ = painted(painter, Tape.new(request(files, "right", **changes)))
    middle = Image.fromarray(wide[:, 64:320]).resize((SIDE, SIDE), Image.Resampling.LANCZOS)
    off = np.abs(painting.pictures[0].astype(int) - np.asarray(middle))
    assert off[:, 1:60].max() <= 1  # nothing but the rounding of what is beyond the cut
    assert off[:, 70:].mean() > 5


@pytest.mark.parametrize(
    ("mask", "words"),
    [
        (block((64, 64), (slice(0, 9), slice(0, 9))), r"64 × 64 pixels, its picture 128 × 128"),
        (block(value=0), "empty: no pixel of it is white, so there is nothing"),
    ],
)
def test_a_mask_that_cannot_be_one_is_refused_before_the_model_is_loaded(painter, files, mask, words):
    Image.fromarray(mask).save(files / "bad.png")
    with pytest.raises(StudioError, match=words):
        next(painter.paint(Tape.new(request(files, "bad"))))


def test_a_mask_needs_a_picture(files):
    with pytest.raises(StudioError, match="choose the picture"):
        request(files, init_picture="")


def test_a_transparent_mask_is_white_where_it_was_painted(painter, files):
    brushed = np.zeros((SIDE, SIDE, 4), np.uint8)
    brushed[INSIDE] = 255
    Image.fromarray(brushed).save(files / "brushed.png")
    a, _ = painted(painter, Tape.new(request(files, "brushed", steps=2)))
    b, _ = painted(painter, Tape.new(request(files, steps=2)))
    assert np.array_equal(a.pictures, b.pictures)


def test_a_latent_is_as_free_as_the_whitest_of_its_pixels():
    line = block((24, 16), (slice(9, 11), slice(0, 16)), value=102)
    assert latent_mask(line, 8).tolist() == [[[[0, 0], [0.4, 0.4], [0, 0]]]]
