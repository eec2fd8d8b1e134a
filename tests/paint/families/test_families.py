"""Every family, with tiny random weights: our painter paints what the stock pipeline paints, and keeps its promises."""

import numpy as np
import pytest
import torch

from studio.errors import StudioError
from studio.files import model_families
from studio.files.models import Model, find_model
from studio.paint.catalog import samplers
from studio.paint.draws import draw
from studio.paint.events import Painting, StepPreview
from studio.paint.family import FAMILIES, load_family
from studio.paint.painter import Painter
from studio.paint.request import PaintRequest
from studio.paint.schedules import SCHEDULES
from studio.paint.tape import Tape
from tests.paint.families.cases import CASES

STEPS = 4


class Subject:
    """One family: the folder on disk, the stock pipeline, and our painter on it."""

    def __init__(self, case, folder):
        torch.manual_seed(0)
        self.case = case
        self.pipeline = case.build()
        self.pipeline.set_progress_bar_config(disable=True)
        for part in self.pipeline.components.values():
            if isinstance(part, torch.nn.Module):
                part.eval()  # from_pretrained does; a T5 built from its config would drop some of its states
        self.pipeline.save_pretrained(folder)
        self.folder = folder
        self.painter = Painter(samplers(), device="cpu")

    def request(self, **changes):
        values = {"model": str(self.folder), "width": self.case.side, "height": self.case.side, "steps": STEPS}
        values |= {"seed": 7, "sampler": "euler", "dtype": "float32"}
        return PaintRequest(**{**values, **self.case.prompts, **self.case.ours, **changes})

    def paint(self, tape):
        return list(self.painter.paint(tape))

    def stock(self, **changes):
        noise = draw(7, 0, (1, *self.case.shape))
        values = {"latents": self.case.pack(self.pipeline, noise), "num_inference_steps": STEPS}
        values |= {"height": self.case.side, "width": self.case.side}
        return self.pipeline(**{**values, **self.case.prompts, **self.case.stock, **changes}).images


@pytest.fixture(scope="module", params=sorted(CASES))
def subject(request, tmp_path_factory):
    return Subject(CASES[request.param], tmp_path_factory.mktemp("model"))


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # diffusers' own, of NumPy
def test_it_paints_what_the_stock_pipeline_paints(subject):
    assert find_model(str(subject.folder)).family == subject.case.family
    ours = subject.paint(Tape.new(subject.request()))[-1]
    assert isinstance(ours, Painting)
    theirs = subject.case.unpack(subject.pipeline, subject.stock(output_type="latent"))
    assert ours.latents.shape == (1, *subject.case.shape)
    assert np.abs(ours.latents - theirs.numpy()).max() < 1e-3
    assert np.abs(ours.pictures / 255.0 - subject.stock(output_type="np")).max() < 2 / 255


def test_every_step_has_a_preview(subject):
    events = subject.paint(Tape.new(subject.request()))
    previews = [event.pictures for event in events if isinstance(event, StepPreview)]
    assert len({preview.tobytes() for preview in previews}) == len(previews) == STEPS
    side = previews[0].shape[1]
    assert side >= subject.case.shape[1]
    for preview in previews:
        assert (
            preview.shape == (1, side, side, 3) and preview.dtype == np.uint8 and np.ptp(preview) > 0
        )  # no flat colour


def test_an_unchanged_branch_is_bit_exact_and_a_changed_one_differs(subject):
    tape = Tape.new(subject.request())
    whole = subject.paint(tape)[-1]
    same = subject.paint(tape.branch(2, tape.request))[-1]
    assert np.array_equal(same.latents, whole.latents) and np.array_equal(same.pictures, whole.pictures)
    other = subject.paint(tape.branch(2, tape.request.replace(prompt="two green dogs")))[-1]
    assert not np.array_equal(other.latents, whole.latents)


@pytest.mark.parametrize("sampler", ["dpmpp_2m", "euler_ancestral"])
def test_other_samplers_and_a_batch(subject, sampler):
    batch = subject.paint(Tape.new(subject.request(sampler=sampler, batch=2, schedule="karras")))[-1]
    alone = subject.paint(Tape.new(subject.request(sampler=sampler, seed=8, schedule="karras")))[-1]
    assert np.isfinite(batch.latents).all()
    assert np.abs(batch.latents[1] - alone.latents[0]).max() < 1e-3


def test_a_picture_to_start_from(subject, tmp_path):
    from PIL import Image

    side = subject.case.side
    Image.fromarray(np.full((side, side, 3), 90, np.uint8)).save(tmp_path / "grey.png")
    tape = Tape.new(subject.request(init_picture=str(tmp_path / "grey.png"), strength=0.5))
    assert np.isfinite(subject.paint(tape)[-1].latents).all()
    assert len(tape.calls) == STEPS // 2


def test_a_part_is_repainted_and_the_rest_keeps_its_pixels(subject, tmp_path):
    from PIL import Image

    side = subject.case.side
    picture = np.random.default_rng(0).integers(0, 256, (side, side, 3)).astype(np.uint8)
    mask = np.zeros((side, side), np.uint8)
    mask[: side // 2] = 255
    Image.fromarray(picture).save(tmp_path / "picture.png")
    Image.fromarray(mask).save(tmp_path / "mask.png")
    values = {"init_picture": str(tmp_path / "picture.png"), "mask": str(tmp_path / "mask.png"), "strength": 1.0}
    tape = Tape.new(subject.request(**values))
    whole = subject.paint(tape)[-1]
    assert np.array_equal(whole.pictures[0][mask == 0], picture[mask == 0])
    assert not np.array_equal(whole.pictures[0][mask > 0], picture[mask > 0])
    mask[:] = 255
    Image.fromarray(mask).save(tmp_path / "mask.png")
    assert np.array_equal(subject.paint(tape.branch(2, tape.request))[-1].pictures, whole.pictures)


def test_it_runs_in_half_precision(subject):
    exact = subject.paint(Tape.new(subject.request(steps=2)))[-1].latents
    half = subject.paint(Tape.new(subject.request(steps=2, dtype="bfloat16")))[-1].latents
    assert np.corrcoef(half.ravel(), exact.ravel())[0, 1] > 0.99


def test_every_schedule_falls_to_0(subject):
    family = subject.painter.family(find_model(str(subject.folder)), "float32")
    for name in SCHEDULES:
        sigmas = family.sigmas(subject.request(schedule=name, steps=10))
        assert len(sigmas) == 11 and sigmas[-1] == 0 and (sigmas.diff() < 0).all()


def test_files_and_engine_know_the_same_families():
    assert {facts.name for facts in model_families.FAMILIES.values()} == set(FAMILIES)


def test_a_family_that_is_not_known_is_told_which_are(tmp_path):
    model = Model(name="odd", path=tmp_path, family="kandinsky", size=0)
    with pytest.raises(StudioError, match=r"'kandinsky'.* stable-diffusion, .*flux.* ddpm"):
        load_family(model, "float32", "cpu")
