"""Another VAE decodes, encodes and is previewed in the place of the model's own."""

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import save_file

from studio.errors import StudioError
from studio.files.models import find_model, scan
from studio.files.paths import models_folder, vaes_folder
from studio.paint.events import StepPreview
from studio.paint.tape import Tape
from tests.paint.families import ldm, tiny
from tests.paint.families.cases import CASES
from tests.paint.families.test_families import Subject

NAMES = ("stable-diffusion", "stable-diffusion-xl")


@pytest.fixture
def subject(request, empty_home, tmp_path):
    made = Subject(CASES[request.param], tmp_path / "model")
    torch.manual_seed(5)
    made.other = tiny.vae().eval()
    made.other.save_pretrained(vaes_folder() / "other")
    return made


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # diffusers' own, of NumPy
@pytest.mark.parametrize("subject", NAMES, indirect=True)
def test_it_decodes_as_the_stock_pipeline_with_it(subject):
    plain = subject.paint(Tape.new(subject.request()))
    swapped = subject.paint(Tape.new(subject.request(vae="other")))
    again = subject.paint(Tape.new(subject.request()))
    subject.pipeline.vae = subject.other
    assert np.abs(swapped[-1].pictures / 255.0 - subject.stock(output_type="np")).max() < 2 / 255
    assert np.array_equal(swapped[-1].latents, plain[-1].latents)
    assert not np.array_equal(swapped[-1].pictures, plain[-1].pictures)
    assert np.array_equal(again[-1].pictures, plain[-1].pictures)
    first, other = ([e.pictures for e in events if isinstance(e, StepPreview)][-1] for events in (plain, swapped))
    assert not np.array_equal(first, other)
    assert set(swapped[-1].receipt["files"]) == {"VAE other"}


@pytest.mark.parametrize("subject", ["stable-diffusion"], indirect=True)
def test_single_files_and_a_picture_to_start_from(subject, tmp_path):
    Image.fromarray(np.random.default_rng(0).integers(0, 256, (32, 32, 3), dtype=np.uint8)).save(tmp_path / "a.png")
    from_picture = {"init_picture": str(tmp_path / "a.png"), "strength": 0.5}
    wanted = subject.paint(Tape.new(subject.request(vae="other", **from_picture)))[-1]
    state = {name: tensor.contiguous() for name, tensor in ldm.vae(subject.other).items()}
    save_file(state, vaes_folder() / "whole_names.safetensors")
    bare = {name.removeprefix("first_stage_model."): tensor for name, tensor in state.items()}
    save_file(bare, vaes_folder() / "bare_names.safetensors")
    models_folder().mkdir()
    save_file(subject.other.state_dict(), models_folder() / "diffusers_names.safetensors")
    for name in ("whole_names", "bare_names", "diffusers_names"):
        painted = subject.paint(Tape.new(subject.request(vae=name, **from_picture)))[-1]
        assert np.abs(painted.latents - wanted.latents).max() < 1e-4
        assert np.abs(painted.pictures.astype(int) - wanted.pictures).max() <= 1
    assert "diffusers_names" not in {model.name for model in scan()}


@pytest.mark.parametrize("subject", ["stable-diffusion"], indirect=True)
def test_what_does_not_fit_is_said_and_the_own_one_stays(subject):
    plain = subject.paint(Tape.new(subject.request()))[-1].pictures
    tiny.vae(channels=8).save_pretrained(vaes_folder() / "wide")
    save_file(tiny.vae(channels=8).state_dict(), vaes_folder() / "file.safetensors")
    for name, words in {"wide": "does not fit", "file": "does not fit", "gone": "no VAE 'gone'"}.items():
        with pytest.raises(StudioError, match=words):
            subject.paint(Tape.new(subject.request(vae=name)))
    assert np.array_equal(subject.paint(Tape.new(subject.request()))[-1].pictures, plain)
    painter = subject.painter
    assert painter.count_tokens(str(subject.folder), "a").used == 1
    assert painter.family(find_model(str(subject.folder)), "float32").preview is not None


def test_a_family_without_any_says_so(empty_home, tmp_path):
    subject = Subject(CASES["z-image"], tmp_path)
    with pytest.raises(StudioError, match="takes no other VAE"):
        subject.paint(Tape.new(subject.request(vae="other")))
