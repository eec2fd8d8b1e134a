"""Models that edit read the picture beside the prompt, as the stock pipelines do."""

import numpy as np
import pytest
from PIL import Image

from studio.errors import StudioError
from studio.paint.events import StepPreview
from studio.paint.families.references import sized
from studio.paint.tape import Tape
from tests.paint.families.cases import CASES
from tests.paint.families.test_families import STEPS, Subject

EDITORS = ["flux, kontext"]


@pytest.fixture
def subject(request, tmp_path):
    made = Subject(CASES[request.param], tmp_path / "model")
    made.picture = tmp_path / "picture.png"
    pixels = np.random.default_rng(0).integers(0, 256, (32, 32, 3), dtype=np.uint8)
    Image.fromarray(pixels).save(made.picture)
    return made


def edit(subject, **changes):
    return subject.request(init_picture=str(subject.picture), init_as="reference", **changes)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # diffusers' own, of NumPy
@pytest.mark.parametrize("subject", EDITORS, indirect=True)
def test_it_edits_as_the_stock_pipeline_does(subject):
    plain = subject.paint(Tape.new(subject.request()))[-1].latents
    tape = Tape.new(edit(subject))
    *events, ours = subject.paint(tape)
    theirs = subject.stock(output_type="latent", image=Image.open(subject.picture))
    theirs = subject.case.unpack(subject.pipeline, theirs).numpy()
    assert np.abs(ours.latents - theirs).max() < 1e-3
    assert np.abs(ours.latents - plain).max() > 1e-3
    assert len({e.pictures.tobytes() for e in events if isinstance(e, StepPreview)}) == STEPS
    subject.picture.unlink()  # the tape has it
    assert np.array_equal(subject.paint(tape.branch(2, tape.request))[-1].latents, ours.latents)
    other = subject.paint(tape.branch(2, tape.request.replace(prompt="a blue dog")))[-1].latents
    assert np.abs(other - ours.latents).max() > 1e-4


@pytest.mark.parametrize("subject", EDITORS, indirect=True)
def test_pictures_of_other_shapes_samplers_and_a_batch(subject):
    Image.fromarray(np.full((30, 75, 3), 90, np.uint8)).save(subject.picture)
    batch = subject.paint(Tape.new(edit(subject, sampler="euler_ancestral", batch=2)))[-1].latents
    alone = subject.paint(Tape.new(edit(subject, sampler="euler_ancestral", seed=8)))[-1].latents
    assert np.abs(batch[1] - alone[0]).max() < 1e-3


def test_a_reference_keeps_its_shape_and_gets_the_area():
    assert sized(np.zeros((30, 75, 3), np.uint8), 32 * 32, 4).shape == (20, 52, 3)
    assert sized(np.zeros((5, 900, 3), np.uint8), 32 * 32, 4).shape[0] == 4


def test_other_models_say_that_they_do_not_edit(tmp_path):
    subject = Subject(CASES["pixart, sigma"], tmp_path)
    with pytest.raises(StudioError, match="does not edit a picture"):
        subject.paint(Tape.new(subject.request(init_picture="a.png", init_as="reference")))
    with pytest.raises(StudioError, match="takes no mask"):
        subject.request(init_picture="a.png", init_as="reference", mask="b.png")
    with pytest.raises(StudioError, match="start or reference"):
        subject.request(init_as="magic")
