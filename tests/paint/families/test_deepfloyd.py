"""Pixels from words: DDIM without noise is Euler in our space, so the stock pipeline with it is the measure."""

import diffusers
import numpy as np
import pytest
import torch
from diffusers.pipelines.deepfloyd_if import pipeline_if

from studio.files.models import find_model
from studio.paint.catalog import samplers
from studio.paint.draws import draw
from studio.paint.events import StepPreview
from studio.paint.families.deepfloyd import thresholded
from studio.paint.painter import Painter
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape
from tests.paint.families import tiny

THRESHOLD = {"thresholding": True, "dynamic_thresholding_ratio": 0.9, "sample_max_value": 1.5, "clip_sample": False}
VALUES = {"prompt": "a red cat", "negative_prompt": "grey", "width": 16, "height": 16, "steps": 5, "cfg_scale": 6.0}


class Ddim(diffusers.DDIMScheduler):
    """Takes the noise from the bounded picture, as Euler does."""

    def step(self, answer, t, sample, eta=0.0, **options):
        return super().step(answer, t, sample, eta=0.0, use_clipped_model_output=True, **options)


def build():
    return diffusers.IFPipeline(
        tokenizer=tiny.letter_tokenizer(77),
        text_encoder=tiny.t5().eval(),
        unet=tiny.unet(in_channels=3, out_channels=6),
        scheduler=diffusers.DDPMScheduler(variance_type="learned_range", **THRESHOLD),
        safety_checker=None,
        feature_extractor=None,
        watermarker=None,
        requires_safety_checker=False,
    )


@pytest.fixture(scope="module")
def pipeline():
    torch.manual_seed(0)
    made = build()
    made.set_progress_bar_config(disable=True)
    return made


@pytest.fixture(scope="module")
def folder(pipeline, tmp_path_factory):
    folder = tmp_path_factory.mktemp("model")
    pipeline.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def painter():
    return Painter(samplers(), device="cpu")


def request(folder, **changes):
    values = {"sampler": "euler", "seed": 7, "model": str(folder), "dtype": "float32"}
    return PaintRequest(**{**VALUES, **values, **changes})


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # diffusers' own, of NumPy
def test_it_paints_what_the_stock_pipeline_paints(pipeline, folder, painter, monkeypatch):
    assert (find_model(str(folder)).family, find_model(str(folder)).width) == ("deepfloyd", 16)
    monkeypatch.setattr(pipeline_if, "randn_tensor", lambda shape, **_: draw(7, 0, tuple(shape)))
    pipeline.register_modules(scheduler=Ddim(**THRESHOLD))
    pipeline.scheduler.register_to_config(variance_type="fixed_small")
    theirs = pipeline(
        prompt="a red cat", negative_prompt="grey", height=16, width=16, num_inference_steps=5, guidance_scale=6.0,
        output_type="pt", clean_caption=False,
    ).images  # fmt: skip
    ours = list(painter.paint(Tape.new(request(folder))))[-1]
    assert np.abs(ours.latents - theirs.numpy()).max() < 1e-3
    assert np.abs(ours.latents).max() <= 1 and theirs.std() > 0.1


def test_previews_branches_samplers_and_a_batch(folder, painter):
    tape = Tape.new(request(folder, sampler="ddpm"))
    *events, whole = painter.paint(tape)
    previews = [event.pictures for event in events if isinstance(event, StepPreview)]
    assert len({preview.tobytes() for preview in previews}) == len(previews) == 5
    assert {(preview.shape, str(preview.dtype)) for preview in previews} == {((1, 16, 16, 3), "uint8")}
    assert np.ptp(previews[-1]) > 16 and np.abs(previews[-1].astype(int) - whole.pictures).max() <= 1
    assert np.array_equal(list(painter.paint(tape.branch(2, tape.request)))[-1].latents, whole.latents)
    batch = list(painter.paint(Tape.new(request(folder, sampler="dpmpp_2m", batch=2))))[-1].latents
    alone = list(painter.paint(Tape.new(request(folder, sampler="dpmpp_2m", seed=8))))[-1].latents
    assert np.abs(batch[1] - alone[0]).max() < 1e-3


def test_the_threshold_is_that_of_diffusers():
    x = (
        torch.randn(3, 3, 8, 8, generator=torch.Generator().manual_seed(0))
        * torch.tensor([0.2, 1.0, 9.0])[:, None, None, None]
    )
    stock = diffusers.DDPMScheduler(**THRESHOLD)._threshold_sample(x)
    assert torch.equal(thresholded(0.9, 1.5)(x), stock)
