"""A confined sampler is a sampler like any other, to the bit."""

import gc
import json
import os
import sys
import time
from contextlib import closing, suppress
from importlib.metadata import distribution
from pathlib import Path

import pytest
import torch

import studio
from studio.errors import StudioError
from studio.paint.catalog import samplers
from studio.paint.gaussian import Gaussian
from studio.plugins.code import Code
from studio.plugins.confinement import runtime_paths
from studio.plugins.faults import PluginError
from studio.plugins.host import ConfinedCode, ConfinedSampler
from studio.plugins.installed import confinement
from studio.plugins.process import Nursery
from tests.plugins.made import EULER, SIGMAS, harmful, paint

ANCESTRAL = """
import torch
from typing import Annotated, Literal

def sampler(denoise, x, sigmas, noise, *, eta: Annotated[float, (0.0, 1.0, "Fresh noise")] = 1.0,
            order: int = 2, fast: bool = False, kind: Literal["a", "b"] = "a"):
    '''Fresh: with noise. Song et al. (2021).

    More about it.
    '''
    for sigma, sigma_next in zip(sigmas, sigmas[1:]):
        denoised = denoise(x, sigma)
        up = eta * sigma_next * (1 - (sigma_next / sigma) ** 2).sqrt()
        down = (sigma_next**2 - up**2).sqrt()
        x = x + (x - denoised) / sigma * (down - sigma)
        if up > 0:
            x = x + up * noise()
        yield x, denoised
"""


def in_process(source):
    names = {}
    exec(source, names)
    return names["sampler"]


@pytest.mark.parametrize("source", [EULER, ANCESTRAL], ids=["ode", "stochastic"])
def test_the_same_to_the_bit_as_in_process(confined, source):
    ours, theirs = paint(in_process(source)), paint(confined(source))
    assert len(ours) == len(theirs) == 5
    for (x, denoised), step in zip(ours, theirs, strict=True):
        assert torch.equal(x, step.x) and torch.equal(denoised, step.denoised)


def test_a_branch_is_the_same_to_the_bit(confined):
    sampler, answers = confined(ANCESTRAL), []

    def recorded(x, sigma):
        answers.append(Gaussian().denoise(x, sigma))
        return answers[-1]

    whole = paint(sampler, denoise=recorded)
    tape = iter(list(answers)[:3])
    branch = paint(sampler, denoise=lambda x, sigma: _next(tape, x, sigma))
    assert torch.equal(whole[-1].x, branch[-1].x)


def _next(tape, x, sigma):
    answer = next(tape, None)
    return Gaussian().denoise(x, sigma) if answer is None else answer


def test_it_says_what_it_is(confined):
    declaration = confined(ANCESTRAL).declaration
    assert (declaration.label, declaration.summary) == ("Fresh", "with noise. Song et al. (2021).")
    eta, order, fast, kind = declaration.options
    assert (eta.kind, eta.default, eta.low, eta.high, eta.help) == ("float", 1.0, 0.0, 1.0, "Fresh noise")
    assert (order.kind, fast.kind, kind.kind, kind.choices) == ("int", "bool", "choice", ("a", "b"))


def test_its_settings_reach_it_and_are_checked(confined):
    sampler = confined(ANCESTRAL)
    assert torch.equal(paint(sampler, eta=0.0)[-1].x, paint(in_process(EULER))[-1][0])
    for options in ({"eta": 2.0}, {"eta": float("nan")}, {"eta": True}, {"order": 1.5}, {"kind": "c"}, {"what": 1}):
        with pytest.raises(StudioError, match=f"{next(iter(options))}'? ?o?f?"):
            paint(sampler, **options)


def test_shapes_and_dtypes_of_all_kinds(confined):
    sampler = confined(EULER)
    for shape in ((1, 4, 2, 2), (3, 16, 8, 4), (1, 1, 1, 1)):
        assert paint(sampler, shape=shape)[-1].x.shape == shape
    x = torch.ones(1, 2, 2, 2, dtype=torch.float32)
    steps = list(sampler(Gaussian().denoise, x, SIGMAS.float(), None))
    assert steps[-1].x.dtype == torch.float32


def test_a_run_that_is_left_half_way_leaves_the_process_ready(confined):
    sampler = confined(EULER)
    run = sampler(Gaussian().denoise, torch.ones(1, 1, 2, 2, dtype=torch.float64), SIGMAS, None)
    next(run)
    (process,) = _processes()
    run.close()
    assert len(paint(sampler)) == 5
    assert _processes() == [process]


def test_a_plugin_that_will_not_leave_is_ended(confined):
    clinging = EULER.replace(
        "        yield x, denoised", "        try: yield x, denoised\n        finally:\n            while True: pass"
    )
    sampler = confined(clinging)
    run = sampler(Gaussian().denoise, torch.ones(1, 1, 2, 2, dtype=torch.float64), SIGMAS, None)
    next(run)
    (process,) = _processes()
    began = time.monotonic()
    run.close()
    assert time.monotonic() - began < 20 and process not in _processes()


def test_runs_may_overlap(confined):
    sampler = confined(ANCESTRAL)
    expected = paint(sampler)
    generator = torch.Generator().manual_seed(0)
    shape = (1, 2, 4, 4)

    def noise():
        return torch.randn(shape, generator=generator, dtype=torch.float64)

    first = sampler(Gaussian().denoise, noise() * SIGMAS[0], SIGMAS, noise)
    step = next(first)
    assert torch.equal(paint(sampler)[-1].x, expected[-1].x)
    steps = [step, *first]
    assert torch.equal(steps[-1].x, expected[-1].x)


def test_what_the_network_raises_comes_through(confined):
    def denoise(x, sigma):
        raise StudioError("The model is gone.")

    sampler = confined(EULER)
    with pytest.raises(StudioError, match="The model is gone") as caught:
        paint(sampler, denoise=denoise)
    assert not isinstance(caught.value, PluginError)
    assert len(paint(sampler)) == 5


def test_a_fault_does_not_reach_the_next_run(confined):
    sampler = confined(harmful("if x.sum() > 1e6: raise ValueError('too much')"))
    with pytest.raises(PluginError, match="another sampler can go on"):
        list(sampler(Gaussian().denoise, torch.full((1, 1, 2, 2), 1e9, dtype=torch.float64), SIGMAS, None))
    assert len(paint(sampler)) == 5


def test_a_missing_module_or_function(nursery, tmp_path):
    (tmp_path / "mine.py").write_text(EULER)
    wrong = {"other:sampler": "No module named", "mine:other": "has no attribute", "mine:__name__": "not a function"}
    for entry, words in wrong.items():
        code = ConfinedCode(Code((tmp_path,), {"mine": entry}), nursery)
        with pytest.raises(PluginError, match=words):
            code.describe()


def test_every_process_ends_with_its_owner(nursery, tmp_path):
    (tmp_path / "mine.py").write_text(EULER)
    code = ConfinedCode(Code((tmp_path,), {"mine": "mine:sampler"}), nursery)
    sampler = ConfinedSampler("mine", code.describe()["mine"], code)
    paint(sampler)
    assert len(_processes()) == 1
    del sampler, code
    gc.collect()
    assert _processes() == []


def test_processes_end_with_the_nursery(tmp_path):
    (tmp_path / "mine.py").write_text(EULER)
    nursery = Nursery()
    code = ConfinedCode(Code((tmp_path,), {"mine": "mine:sampler"}), nursery)
    code.describe()
    before = _processes()
    assert before
    nursery.close()
    assert not set(before) & set(_processes())
    code.close()
    with pytest.raises(StudioError, match="has ended"):
        code.describe()


def test_what_is_in_force_is_tried(nursery):
    parts = confinement(nursery)
    assert [part.name for part in parts][:4] == [
        "own process",
        "no network",
        "no access to your files",
        "no other processes",
    ]
    assert all(part.in_force for part in parts), parts


def test_a_bundles_program_which_holds_the_standard_library_may_be_read(monkeypatch, tmp_path):
    assert tmp_path / "studio" not in runtime_paths()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "studio"))
    assert tmp_path / "studio" in runtime_paths()


@pytest.mark.parametrize("name", sorted(samplers()))
def test_built_in_samplers_run_confined_as_they_are(nursery, name):
    """They are the yardstick of what a plugin can be."""
    found = distribution("stepwise-studio").entry_points.select(group="studio.samplers", name=name)
    entry, folder = next(iter(found)).value, Path(studio.__file__).parents[1]
    with closing(ConfinedCode(Code((folder,), {name: entry}), nursery)) as code:
        theirs = paint(ConfinedSampler(name, code.describe()[name], code))
        assert torch.equal(theirs[-1].x, paint(samplers()[name])[-1].x)


def _processes():
    """Samplers' processes of this test run: children of a nursery that is a child of ours."""
    found = []
    for place in os.listdir("/proc"):
        with suppress(OSError, ValueError, IndexError):
            command = Path(f"/proc/{int(place)}/cmdline").read_bytes()
            parent = _parent(int(place))
            if b"studio.plugins.nursery" in command and parent != os.getpid() and _parent(parent) == os.getpid():
                found.append(int(place))
    return sorted(found)


def _parent(process):
    return int(Path(f"/proc/{process}/status").read_text().partition("PPid:")[2].split()[0])


def test_messages_are_json(confined):
    assert json.loads(json.dumps(confined(ANCESTRAL).declaration.to_json()))["options"][0]["name"] == "eta"
