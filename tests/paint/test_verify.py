"""Verification finds the first step that differs."""

import dataclasses

import numpy as np
import pytest

from studio.errors import StudioError
from studio.paint.request import PaintRequest
from studio.paint.tape import Call, Tape
from studio.paint.verify import causes, verify


@pytest.fixture
def tape(painter):
    tape = Tape.new(PaintRequest(prompt="a star", steps=5, sampler="euler"))
    list(painter.paint(tape))
    return tape


def verdict(painter, tape):
    return list(verify(painter, tape))[-1]


def test_an_untouched_tape_is_the_same(painter, tape):
    assert verdict(painter, tape).same


def test_a_branch_is_verified_through_its_change(painter, tape):
    branch = tape.branch(2, tape.request.replace(prompt="a heart"))
    list(painter.paint(branch))
    assert verdict(painter, branch).same


def test_an_unfinished_tape_is_verified_as_far_as_it_goes(painter, tape):
    assert verdict(painter, tape.branch(3, tape.request)).same


def test_the_first_step_that_differs_is_named(painter, tape):
    old = tape.calls[3]
    tape.calls[3] = Call(old.step, old.sigma, np.nextafter(old.denoised, np.float32(9)))
    tape.head = dataclasses.replace(tape.head, environment={**tape.head.environment, "torch": "1.0"})
    found = verdict(painter, tape)
    assert (found.same, found.step) == (False, 4)
    assert 0 < found.difference < 1e-5
    assert found.causes[0].startswith("torch was 1.0, is ")


def test_a_tape_without_steps_is_refused(painter):
    with pytest.raises(StudioError, match="no step yet"):
        list(verify(painter, Tape.new(PaintRequest(prompt="a"))))


def test_causes_are_ordered_by_likelihood():
    old = {"python": "3.11", "model": {"sha256": "a"}, "dtype": "float32", "threads": 1}
    new = {"python": "3.12", "model": {"sha256": "b"}, "dtype": "bfloat16", "threads": 1}
    assert [cause.split()[0] for cause in causes(old, new)] == ["model", "dtype", "python"]
