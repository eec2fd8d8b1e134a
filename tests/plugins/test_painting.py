"""Whole runs with a plugin's sampler: kept, branched, and gone on with when the plugin fails."""

import numpy as np
import pytest

from studio.errors import StudioError
from studio.paint.catalog import samplers
from studio.paint.request import PaintRequest
from studio.paint.run import Run
from studio.paint.tape import Head, Tape
from studio.plugins.faults import PluginError
from tests.paint.toy import ToyFamily
from tests.plugins.made import EULER
from tests.plugins.test_host import ANCESTRAL

STEPS = 6
HEAD = Head(shape=(2, 2, 4, 4), dtype="float32", sigmas=(1.0, 0.0), preview=ToyFamily.preview, environment={})


def request(**changes):
    return PaintRequest(**{"prompt": "a fox", "steps": STEPS, "sampler": "mine", "seed": 7, "batch": 2, **changes})


def played(tape, sampler):
    """Every x of a tape played to its end."""
    if tape.head is None:
        tape.begin(HEAD)
    run = Run(ToyFamily(), tape, {**samplers(), "mine": sampler})
    return [done.x.numpy().copy() for done in run.play()]


@pytest.mark.parametrize("source", [EULER, ANCESTRAL], ids=["ode", "stochastic"])
def test_an_unchanged_branch_is_its_parent_bit_for_bit(confined, source):
    sampler, parent = confined(source), Tape.new(request())
    whole = played(parent, sampler)
    for step in range(STEPS + 1):
        again = played(parent.branch(step, parent.request), sampler)
        assert all(np.array_equal(a, b) for a, b in zip(again, whole, strict=True))


def test_a_plugin_paints_what_the_built_in_sampler_does(confined):
    theirs, ours = (played(Tape.new(request(sampler=name)), confined(EULER)) for name in ("mine", "euler"))
    assert all(np.array_equal(a, b) for a, b in zip(theirs, ours, strict=True))


@pytest.mark.parametrize(
    "deed",
    ["raise ValueError('no more')", "x = x * float('nan')", "__import__('os').abort()", "return", "while True: pass"],
)
def test_when_it_fails_the_tape_goes_on_with_another_sampler(confined, deed):
    failing = EULER.replace("        yield x", f"        if sigma_next < 1:\n            {deed}\n        yield x")
    tape = Tape.new(request())
    with pytest.raises(PluginError, match="another sampler can go on"):
        played(tape, confined(failing, seconds=0.5))
    kept = tape.steps_on_record
    assert 1 < kept < STEPS
    branch = tape.branch(kept - 1, request(sampler="dpmpp_2m"))
    xs = played(branch, confined(EULER))
    assert len(xs) == STEPS and np.isfinite(xs[-1]).all()


def test_another_run_goes_on_while_one_fails(confined):
    good, bad = confined(EULER), confined(EULER.replace("yield x", "raise ValueError\n        yield x"))
    tape = Tape.new(request())
    tape.begin(HEAD)
    steps = Run(ToyFamily(), tape, {"mine": good}).play()
    first = next(steps)
    with pytest.raises(PluginError):
        played(Tape.new(request()), bad)
    assert first.step == 1 and len(list(steps)) == STEPS - 1


def test_the_tape_goes_on_without_the_plugin_as_it_would_with_it(confined, tmp_path):
    """Where the run stood is on the tape, so that a plugin that was set aside or removed is not needed."""
    failing = ANCESTRAL.replace(
        "    denoised = denoise", "    if sigma_next < 1: noise(); raise ValueError\n        denoised = denoise"
    )
    tape = Tape.new(request(), tmp_path / "a.tape")
    with pytest.raises(PluginError):
        played(tape, confined(failing))
    tape.close()
    tape = Tape.open(tmp_path / "a.tape")
    step = tape.rest.step
    assert step == tape.steps_on_record
    branch = tape.branch(step, request(sampler="euler_ancestral"))
    with_it = branch.branch(branch.steps_on_record, branch.request)
    with_it.rest = None
    ours, theirs = played(branch, None), played(with_it, confined(ANCESTRAL))
    assert len(ours) == len(theirs) == STEPS
    assert all(np.array_equal(a, b) for a, b in zip(ours[step:], theirs[step:], strict=True))
    assert np.array_equal(
        ours[-1], played(Tape.new(request()), confined(ANCESTRAL))[-1]
    )  # the same rule, by another name


def test_a_tape_whose_plugin_is_gone_says_so(confined):
    tape = Tape.new(request())
    played(tape, confined(EULER))
    branch = tape.branch(3, request(sampler="euler"))
    with pytest.raises(StudioError, match="no sampler 'mine'"):
        list(Run(ToyFamily(), branch, samplers()).play())
