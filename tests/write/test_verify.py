"""Verification: the same text again, or the first token that differs."""

from __future__ import annotations

import dataclasses

import pytest

from studio.errors import StudioError
from studio.write.request import continuation
from studio.write.tape import Tape
from studio.write.verify import Verdict, verify
from studio.write.writer import Writer


@pytest.fixture(params=["float32", "int8"])
def tape(request, make_model):
    wish = continuation(
        "the in a", model=str(make_model()), seed=11, temperature=1.0, max_tokens=25, dtype=request.param
    )
    tape = Tape.new(wish)
    list(Writer().write(tape))
    assert len(tape.tokens) == 25
    return tape


def _verdict(tape):
    verdict = list(verify(Writer(), tape))[-1]
    assert isinstance(verdict, Verdict)
    return verdict


def test_the_same_text_to_the_last_bit(tape):
    assert _verdict(tape) == Verdict(True, True, None, ())


def test_a_branch_and_a_cut_run_verify_too(tape):
    other = next(a.id for a in tape.tokens[8].alternatives if a.id != tape.tokens[8].id)
    child = tape.branch(8, tape.request.replace(seed=5), choose=other)
    list(Writer().write(child))
    assert _verdict(child).same
    tape.tokens = tape.tokens[:7]
    assert _verdict(tape).exact


def test_the_first_token_that_differs_is_named(tape):
    tape.tokens[9] = dataclasses.replace(tape.tokens[9], id=tape.tokens[9].id ^ 1)
    tape.head = dataclasses.replace(tape.head, environment={**tape.head.environment, "torch": "1.0"})
    verdict = _verdict(tape)
    assert not verdict.same and verdict.token == 9 and "torch was 1.0" in verdict.causes[0]


def test_another_probability_is_a_difference(tape):
    tape.tokens[4] = dataclasses.replace(tape.tokens[4], logprob=tape.tokens[4].logprob - 0.1)
    assert _verdict(tape).token == 4


def test_an_empty_tape():
    with pytest.raises(StudioError, match="nothing to verify"):
        list(verify(Writer(), Tape.new(continuation("the"))))
