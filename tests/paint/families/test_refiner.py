"""A second model takes the last steps, as in the stock pipelines with denoising_end and denoising_start."""

import diffusers
import numpy as np
import pytest
import torch

from studio.errors import StudioError
from studio.files.models import find_model
from studio.paint.events import StepPreview
from studio.paint.tape import Tape
from tests.paint.families import tiny
from tests.paint.families.cases import CASES
from tests.paint.families.test_families import STEPS, Subject


def refiner():
    """A tiny pipeline of SDXL's refiner: the second text encoder alone, and a score in the place of the size."""
    torch.manual_seed(3)
    return diffusers.StableDiffusionXLImg2ImgPipeline(
        unet=tiny.unet(
            cross_attention_dim=40,
            use_linear_projection=True,
            addition_embed_type="text_time",
            addition_time_embed_dim=8,
            projection_class_embeddings_input_dim=80,
        ),
        scheduler=tiny.leading(),
        vae=tiny.vae(),
        text_encoder=None,
        tokenizer=None,
        text_encoder_2=tiny.clip("CLIPTextModelWithProjection", width=40),
        tokenizer_2=tiny.clip_tokenizer(),
        requires_aesthetics_score=True,
        force_zeros_for_empty_prompt=False,
    )


@pytest.fixture
def subject(tmp_path):
    made = Subject(CASES["stable-diffusion-xl"], tmp_path / "base")
    made.second = refiner()
    made.second.set_progress_bar_config(disable=True)
    made.second.save_pretrained(tmp_path / "second")
    made.refiner = {"refiner": str(tmp_path / "second"), "refine_at": 0.5}
    return made


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # diffusers' own, of NumPy
def test_it_finishes_as_the_stock_pipelines_do(subject):
    assert find_model(subject.refiner["refiner"]).family == "stable-diffusion-xl"
    plain = subject.paint(Tape.new(subject.request()))[-1].latents
    tape = Tape.new(subject.request(**subject.refiner))
    *events, ours = subject.paint(tape)
    half = subject.stock(output_type="latent", denoising_end=0.5)
    theirs = subject.second(
        **subject.case.prompts, **subject.case.stock, image=half, denoising_start=0.5, num_inference_steps=STEPS,
        output_type="latent",
    ).images  # fmt: skip
    assert np.abs(ours.latents - theirs.numpy()).max() < 1e-3
    assert np.abs(ours.latents - plain).max() > 1e-3
    assert len({e.pictures.tobytes() for e in events if isinstance(e, StepPreview)}) == STEPS
    assert [name.split()[0] for name in ours.receipt["files"]] == ["refiner"]
    assert np.array_equal(subject.paint(tape.branch(3, tape.request))[-1].latents, ours.latents)
    assert np.array_equal(subject.paint(Tape.new(subject.request()))[-1].latents, plain)
    heun = subject.paint(Tape.new(subject.request(**subject.refiner, sampler="heun", batch=2)))[-1].latents
    assert np.isfinite(heun).all()


def test_other_families_have_none(subject, tmp_path):
    other = Subject(CASES["stable-diffusion"], tmp_path / "other")
    for asked in (
        subject.request(refiner=str(other.folder)),
        other.request(refiner=subject.refiner["refiner"]),
    ):
        with pytest.raises(StudioError, match="both must be Stable Diffusion XL"):
            subject.paint(Tape.new(asked))
