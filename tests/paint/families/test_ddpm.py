"""Pixel models: DDIM without noise is Euler in the samplers' space, so the stock DDIM pipeline is the measure."""

import diffusers
import numpy as np
import pytest
import torch
from diffusers.pipelines.ddim import pipeline_ddim

from studio.files.models import find_model
from studio.paint.catalog import samplers
from studio.paint.draws import draw
from studio.paint.events import Painting, Stage, StepPreview
from studio.paint.painter import Painter
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape
from tests.paint.families import tiny

VALUES = {"prompt": "", "width": 16, "height": 16, "steps": 5, "cfg_scale": 1.0, "sampler": "euler"}


@pytest.fixture(scope="module")
def pipeline():
    torch.manual_seed(0)
    pipeline = tiny.ddim()
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


@pytest.fixture(scope="module")
def folder(pipeline, tmp_path_factory):
    folder = tmp_path_factory.mktemp("model")
    pipeline.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def painter():
    return Painter(samplers(), device="cpu")


def request(folder, **changes):
    return PaintRequest(**{**VALUES, "seed": 7, "model": str(folder), "dtype": "float32", **changes})


def test_it_paints_what_the_stock_pipeline_paints(pipeline, folder, painter, monkeypatch):
    monkeypatch.setattr(pipeline_ddim, "randn_tensor", lambda *args, **options: draw(7, 0, (1, 3, 16, 16)))
    theirs = pipeline(num_inference_steps=5, use_clipped_model_output=True, output_type="np").images
    ours = list(painter.paint(Tape.new(request(folder))))[-1]
    assert isinstance(ours, Painting)
    assert ours.latents.shape == (1, 3, 16, 16)
    assert np.abs(np.clip(ours.latents / 2 + 0.5, 0, 1) - theirs.transpose(0, 3, 1, 2)).max() < 1e-3
    assert theirs.std() > 0.1


def test_a_preview_is_the_picture_itself(folder, painter):
    *events, painting = painter.paint(Tape.new(request(folder)))
    previews = [event.pictures for event in events if isinstance(event, StepPreview)]
    assert len({preview.tobytes() for preview in previews}) == len(previews) == 5
    assert {(preview.shape, str(preview.dtype)) for preview in previews} == {((1, 16, 16, 3), "uint8")}
    assert np.ptp(previews[-1]) > 16 and np.abs(previews[-1].astype(int) - painting.pictures).max() <= 1


def test_branches_are_exact_and_other_samplers_run(folder, painter):
    tape = Tape.new(request(folder, sampler="ddpm"))
    whole = list(painter.paint(tape))[-1]
    assert np.array_equal(list(painter.paint(tape.branch(2, tape.request)))[-1].latents, whole.latents)
    for sampler in ("dpmpp_2m", "euler_ancestral"):
        painted = list(painter.paint(Tape.new(request(folder, sampler=sampler, batch=2))))[-1]
        assert np.isfinite(painted.latents).all()


def test_a_picture_comes_back_from_its_latents(folder, painter):
    family = painter.family(find_model(str(folder)), "float32")
    pictures = np.random.default_rng(0).integers(0, 256, (2, 16, 16, 3), dtype=np.uint8)
    assert np.array_equal(family.decode(family.encode_pictures(pictures)), pictures)


def test_it_says_that_it_reads_no_words(folder, painter):
    model = find_model(str(folder))
    assert (model.family, model.width, model.token_limit) == ("ddpm", 16, 0)
    assert "reads no words" in model.why
    stages = [e for e in painter.paint(Tape.new(request(folder, prompt="a cat", steps=1))) if isinstance(e, Stage)]
    assert "0 tokens of the prompt's 2" in stages[1].detail


def test_a_ddpm_folder_is_one_too(pipeline, painter, tmp_path):
    diffusers.DDPMPipeline(unet=pipeline.unet, scheduler=diffusers.DDPMScheduler()).save_pretrained(tmp_path)
    painted = list(painter.paint(Tape.new(request(tmp_path, sampler="ddpm"))))[-1]
    assert np.abs(painted.latents).max() <= 1.0
