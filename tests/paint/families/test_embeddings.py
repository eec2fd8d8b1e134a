"""A learned word does in our prompts what it does in the stock pipeline's."""

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from studio.errors import StudioError
from studio.files.models import find_model
from studio.files.paths import embeddings_folder
from studio.paint.tape import Tape
from tests.paint.families.cases import CASES
from tests.paint.families.test_families import Subject

TWO = {"clip_l": 32, "clip_g": 40}  # the encoders' widths, by the names in files for SDXL
WIDTHS = {"stable-diffusion": {"emb_params": 32}, "stable-diffusion-xl": TWO}


def make_embedding(name, widths, vectors=2):
    generator = torch.Generator().manual_seed(3)
    embeddings_folder().mkdir(parents=True, exist_ok=True)
    tensors = {key: torch.randn(vectors, width, generator=generator) for key, width in widths.items()}
    save_file(tensors, embeddings_folder() / f"{name}.safetensors")
    return tensors


@pytest.fixture
def subject(request, empty_home, tmp_path):
    return Subject(CASES[request.param], tmp_path)


def latents(subject, **changes):
    return subject.paint(Tape.new(subject.request(**changes)))[-1].latents


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # diffusers' own, of NumPy
@pytest.mark.parametrize(("subject", "widths"), WIDTHS.items(), indirect=["subject"])
def test_it_paints_what_the_stock_pipeline_paints(subject, widths):
    tensors = make_embedding("Ink", widths)
    painted = subject.paint(Tape.new(subject.request(prompt="a <embedding:Ink> cat")))[-1]
    ours = painted.latents
    assert set(painted.receipt["files"]) == {"embedding Ink"}
    pipeline = subject.pipeline
    for tensor, number in zip(tensors.values(), ("", "_2"), strict=False):
        tokenizer, encoder = (getattr(pipeline, part + number) for part in ("tokenizer", "text_encoder"))
        pipeline.load_textual_inversion(tensor, token="<ink>", tokenizer=tokenizer, text_encoder=encoder)
    theirs = subject.stock(prompt="a <ink> cat", output_type="latent").numpy()
    assert np.abs(ours - theirs).max() < 1e-3
    assert np.abs(ours - latents(subject, prompt="a cat")).max() > 1e-3


@pytest.mark.parametrize("subject", ["stable-diffusion"], indirect=True)
def test_it_can_be_weighted_and_unwanted_and_does_not_touch_other_prompts(subject):
    plain = latents(subject)
    make_embedding("ink", {"emb_params": 32}, vectors=3)
    word = latents(subject, prompt="a red <embedding:ink> cat")
    assert not np.array_equal(latents(subject, prompt="a red (<embedding:ink>:1.4) cat"), word)
    assert not np.array_equal(latents(subject, negative_prompt="<embedding:ink>"), plain)
    assert np.array_equal(latents(subject), plain)
    family = subject.painter.family(find_model(str(subject.folder)), "float32")
    assert family.count_tokens("a <embedding:ink>").used == 4


@pytest.mark.parametrize("subject", ["stable-diffusion", "z-image"], indirect=True)
def test_what_cannot_be_read_is_said(subject):
    make_embedding("larger", TWO)
    make_embedding("wide", {"emb_params": 33})
    cases = {
        "a <embedding:gone>": "no embedding 'gone'.* larger, wide",
        "a <embedding:larger>": "not made for this model",
        "a <embedding:wide>": "not made for this model",
        "a <embedding:wide": "<embedding:name>",
    }
    if subject.case.family == "z-image":
        cases = {"a <embedding:wide>": "takes no embeddings"}
    for prompt, words in cases.items():
        with pytest.raises(StudioError, match=words):
            latents(subject, prompt=prompt)
    assert np.isfinite(latents(subject)).all()
