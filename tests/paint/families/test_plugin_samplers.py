"""Every family painted by a plugin's sampler, installed and confined, as by the built-in one of the same rule."""

from contextlib import closing

import numpy as np
import pytest
import torch

from studio.paint.admission import admit
from studio.paint.catalog import AllSamplers
from studio.paint.events import StepPreview
from studio.paint.painter import Painter
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape
from studio.plugins.install import install, plan
from studio.plugins.installed import InstalledSamplers
from studio.plugins.steps import result
from tests.paint.families import test_ddpm, test_deepfloyd, tiny
from tests.paint.families.cases import CASES
from tests.plugins.test_install import project

PIXELS = {"ddpm": (tiny.ddim, test_ddpm.VALUES), "deepfloyd": (test_deepfloyd.build, test_deepfloyd.VALUES)}
NAMES = sorted({*CASES, *PIXELS})


@pytest.fixture(scope="module")
def every_sampler(tmp_path_factory):
    """The built-in ones, and "kind", a plugin's: Euler's method, too."""
    with pytest.MonkeyPatch.context() as patch, closing(InstalledSamplers()) as plugins:
        patch.setenv("STUDIO_HOME", str(tmp_path_factory.mktemp("home")))
        with plan(str(project(tmp_path_factory.mktemp("plugin"))), ()) as planned:
            result(admit(*result(install(planned)), plugins.nursery(), None))
        yield AllSamplers(plugins)


def _request(name, folder):
    torch.manual_seed(0)
    if name in PIXELS:
        build, values = PIXELS[name]
    else:
        case = CASES[name]
        build, values = case.build, {**case.prompts, **case.ours, "width": case.side, "height": case.side}
    build().save_pretrained(folder)
    return PaintRequest(**{**values, "model": str(folder), "seed": 7, "steps": 2, "dtype": "float32"})


@pytest.mark.parametrize("name", NAMES)
def test_it_paints_what_the_built_in_sampler_paints(name, every_sampler, tmp_path):
    request, painter = _request(name, tmp_path), Painter(every_sampler, device="cpu")
    ours = list(painter.paint(Tape.new(request.replace(sampler="euler"))))[-1]
    tape = Tape.new(request.replace(sampler="kind"))
    *events, theirs = painter.paint(tape)
    assert theirs.receipt["sampler"]["package"] == "kind-plugin"
    assert np.abs(theirs.latents - ours.latents).max() < 1e-5
    assert ours.latents.std() > 0.05
    assert len({event.pictures.tobytes() for event in events if isinstance(event, StepPreview)}) == 2
    same = list(painter.paint(tape.branch(1, tape.request)))[-1]
    assert np.array_equal(same.latents, theirs.latents) and np.array_equal(same.pictures, theirs.pictures)
