"""The painter on the starter model: equal to diffusers' own pipeline, exact in its branches, honest in its events."""

import json

import diffusers
import numpy as np
import pytest
import torch

from studio.errors import StudioError
from studio.files.models import find_model
from studio.paint.catalog import samplers
from studio.paint.draws import draw
from studio.paint.events import Painting, Stage, StepPreview
from studio.paint.noise_table import ZERO_SNR_ALPHA
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape
from tests.paint.stock import stock_scheduler

STOCK = {
    "euler": diffusers.EulerDiscreteScheduler,
    "heun": diffusers.HeunDiscreteScheduler,
    "dpmpp_2m": diffusers.DPMSolverMultistepScheduler,
    "ddim": diffusers.DDIMScheduler,
    "uni_pc": diffusers.UniPCMultistepScheduler,
}


def request(**changes):
    return PaintRequest(**{"prompt": "a red apple", "seed": 7, "steps": 8, "dtype": "float32", **changes})


def painted(painter, tape, **options):
    events = list(painter.paint(tape, **options))
    assert isinstance(events[-1], Painting)
    return events[-1]


@pytest.fixture(scope="module")
def stock(starter_home):
    pipeline = diffusers.StableDiffusionPipeline.from_pretrained(find_model("starter-painter").path)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


@pytest.fixture(scope="module")
def stock_config(starter_home):
    return json.loads((find_model("starter-painter").path / "scheduler" / "scheduler_config.json").read_text())


@pytest.fixture
def without_infinity(starter_home, stock_config, tmp_path):
    """The starter painter on the table that diffusers' Heun gives every model: it ignores the rescaling."""
    for part in find_model("starter-painter").path.iterdir():
        if part.name != "scheduler":
            (tmp_path / part.name).symlink_to(part)
    (tmp_path / "scheduler").mkdir()
    config = json.dumps(stock_config | {"rescale_betas_zero_snr": False})
    (tmp_path / "scheduler" / "scheduler_config.json").write_text(config)
    return str(tmp_path)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # diffusers' own, of NumPy
@pytest.mark.parametrize("sampler", sorted(STOCK))
def test_it_paints_what_the_stock_pipeline_paints(painter, stock, stock_config, sampler, without_infinity):
    model = without_infinity if sampler == "heun" else "starter-painter"  # from sigma 4096 on theirs goes astray
    ours = painted(painter, Tape.new(request(model=model, sampler=sampler, steps=20, negative_prompt="blue")))
    if sampler == "heun":
        stock.scheduler = STOCK[sampler].from_config(stock_config)
    else:
        stock.scheduler = stock_scheduler(STOCK[sampler], stock_config)
    if sampler == "ddim":  # it alone holds an exact 0, the others 2^-24: sigma infinite, not 4096. 4e-3 in the end
        stock.scheduler.alphas_cumprod[-1] = ZERO_SNR_ALPHA
    noise = draw(7, 0, (1, 6, 16, 16))  # the pipeline scales it
    theirs = stock(
        "a red apple",
        negative_prompt="blue",
        latents=noise,
        num_inference_steps=20,
        guidance_scale=5.0,
        output_type="latent",
    ).images
    assert np.abs(ours.latents - theirs.numpy()).max() < 1e-3


@pytest.mark.parametrize("sampler", sorted(samplers()))
def test_a_branch_with_nothing_changed_has_the_same_pixels(painter, sampler):
    parent = Tape.new(request(sampler=sampler, steps=4))
    whole = painted(painter, parent)
    for step in range(5):
        branch = painted(painter, parent.branch(step, parent.request))
        assert np.array_equal(branch.pictures, whole.pictures)
        assert np.array_equal(branch.latents, whole.latents)


def test_a_changed_prompt_calls_the_model_for_the_remaining_steps_only(painter):
    parent = Tape.new(request())
    whole = painted(painter, parent)
    unet = painter.family(find_model("starter-painter"), "float32").network.unet
    calls = []
    hook = unet.register_forward_hook(lambda *_: calls.append(1))
    branch = painted(painter, parent.branch(5, request(prompt="a green frog")))
    hook.remove()
    assert len(calls) == 3
    assert not np.array_equal(branch.pictures, whole.pictures)


def test_the_same_request_gives_the_same_pixels(painter):
    assert np.array_equal(
        painted(painter, Tape.new(request())).pictures, painted(painter, Tape.new(request())).pictures
    )


def test_a_picture_of_a_batch_is_the_one_painted_alone(painter):
    batch = painted(painter, Tape.new(request(batch=3)))
    alone = painted(painter, Tape.new(request(seed=9)))
    assert batch.pictures.shape == (3, 128, 128, 3)
    assert np.abs(batch.latents[2] - alone.latents[0]).max() < 1e-3


def test_there_is_a_preview_for_every_step_and_it_shows_the_picture(painter):
    events = list(painter.paint(Tape.new(request(steps=20))))
    previews = [event for event in events if isinstance(event, StepPreview)]
    assert [event.step for event in previews] == list(range(1, 21))
    assert [event.name for event in events if isinstance(event, Stage)] == ["load", "encode", "denoise", "decode"]
    sigmas = [previews[0].sigma, *(event.sigma_next for event in previews)]
    assert sigmas == sorted(sigmas, reverse=True)
    assert sigmas[-1] == 0
    last, final = previews[-1].pictures[0].astype(float), events[-1].pictures[0].astype(float)
    small = final.reshape(64, 2, 64, 2, 3).mean(axis=(1, 3))
    assert last.shape == small.shape
    assert np.corrcoef(last.ravel(), small.ravel())[0, 1] > 0.95


def test_frames_are_the_predicted_pictures_at_full_size(painter):
    events = list(painter.paint(Tape.new(request(steps=3)), frames=True))
    frames = [event.pictures for event in events if isinstance(event, StepPreview)]
    assert [frame.shape for frame in frames] == [(1, 128, 128, 3)] * 3
    assert np.array_equal(frames[-1], events[-1].pictures)


def test_a_tape_shows_its_steps_without_the_model(painter, tmp_path):
    tape = Tape.new(request(sampler="euler", steps=5), tmp_path / "a.tape")
    live = [event.pictures for event in painter.paint(tape) if isinstance(event, StepPreview)]
    kept = Tape.open(tmp_path / "a.tape")
    for step, pictures in enumerate(live):
        assert np.array_equal(kept.head.preview.pictures(kept.predictions()[step]), pictures)


def test_weights_pull_on_the_picture(painter):
    plain = painted(painter, Tape.new(request(prompt="a red apple, on a blue background")))
    weighted = painted(painter, Tape.new(request(prompt="a red apple, on a (blue:1.6) background")))
    unweighted = painted(painter, Tape.new(request(prompt="a red apple, on a (blue:1.0) background")))
    assert np.array_equal(plain.pictures, unweighted.pictures)
    assert np.abs(plain.latents - weighted.latents).max() > 0.01


def test_what_the_model_does_not_read_is_said(painter):
    count = painter.count_tokens("starter-painter", "apple " * 40)
    assert (count.used, count.limit) == (40, 30)
    assert count.cut == " ".join(["apple"] * 10)
    stages = [e for e in painter.paint(Tape.new(request(prompt="apple " * 40, steps=1))) if isinstance(e, Stage)]
    assert "30 tokens of the prompt's 40" in stages[1].detail


def test_guidance_of_one_asks_without_the_negative_prompt(painter):
    a = painted(painter, Tape.new(request(cfg_scale=1, negative_prompt="x")))
    b = painted(painter, Tape.new(request(cfg_scale=1, negative_prompt="y")))
    assert np.array_equal(a.pictures, b.pictures)


def test_a_run_can_be_closed_between_steps_and_gone_on_with(painter, tmp_path):
    whole = painted(painter, Tape.new(request()))
    tape = Tape.new(request(), tmp_path / "a.tape")
    events = painter.paint(tape)
    for event in events:
        if isinstance(event, StepPreview) and event.step == 3:
            break
    events.close()
    kept = Tape.open(tmp_path / "a.tape")
    assert len(kept.calls) == 3
    assert np.array_equal(painted(painter, kept).pictures, whole.pictures)


def test_a_picture_can_be_started_from(painter, tmp_path):
    from PIL import Image

    apple = painted(painter, Tape.new(request(steps=20)))
    Image.fromarray(apple.pictures[0]).save(tmp_path / "apple.png")
    tape = Tape.new(request(prompt="", cfg_scale=1, init_picture=str(tmp_path / "apple.png"), strength=0.25, steps=20))
    again = painted(painter, tape)
    near = np.abs(again.pictures.astype(int) - apple.pictures.astype(int)).mean()
    car = painted(painter, Tape.new(request(prompt="a car", seed=99)))
    far = np.abs(car.pictures.astype(int) - apple.pictures.astype(int)).mean()
    assert near < far / 2
    (tmp_path / "apple.png").unlink()
    assert np.array_equal(painted(painter, tape.branch(2, tape.request)).pictures, again.pictures)


def test_the_receipt_names_what_the_picture_was_made_with(painter):
    receipt = json.loads(json.dumps(painted(painter, Tape.new(request(steps=2))).receipt))
    assert receipt["torch"] == torch.__version__
    assert len(receipt["model"]["sha256"]) == 64
    assert (receipt["device"], receipt["dtype"], receipt["model_calls"]) == ("cpu", "float32", 2)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"sampler": "magic"}, "no sampler 'magic'"),
        ({"schedule": "magic"}, "no schedule"),
        ({"width": 100}, "multiple of 8"),
        ({"model": "no-such-model"}, "no-such-model"),
        ({"init_picture": "missing.png"}, "missing.png"),
        ({"dtype": "int3"}, "int3"),
    ],
)
def test_what_the_model_cannot_do_is_said_in_words(painter, changes, words):
    with pytest.raises(StudioError, match=words):
        list(painter.paint(Tape.new(request(**changes))))
