"""What has been read stays; what is read is counted."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.write.context import PORTION, Context


class Recorder:
    """A network that remembers in which portions it was fed."""

    def __init__(self) -> None:
        self.portions: list[list[int]] = []

    @property
    def held(self) -> list[int]:
        return [id for portion in self.portions for id in portion]

    def feed(self, ids):
        if -1 in ids:
            raise MemoryError
        self.portions.append(list(ids))
        return np.array([hash(tuple(map(tuple, self.portions))) % 1000], np.float32)

    def crop(self, length):
        held = self.held[:length]
        whole = []
        for portion in self.portions:
            if len(portion) <= len(held):
                whole.append(portion)
                held = held[len(portion) :]
        self.portions = whole
        return len(self.held)


def _read(context, ids, ends=None):
    return list(context.read(ids, ends))


def test_a_prompt_is_read_in_portions_with_its_last_token_alone():
    context = Context(Recorder())
    ids = list(range(2 * PORTION + 10))
    assert _read(context, ids) == [PORTION, 2 * PORTION, len(ids) - 1, len(ids)]
    assert context.network.held == ids == context.ids


def test_the_same_prompt_again_reads_one_token():
    context = Context(Recorder())
    _read(context, list(range(50)))
    _read(context, list(range(50)))
    assert context.fed == 1


def test_a_follow_up_reads_what_is_new():
    context = Context(Recorder())
    _read(context, list(range(50)))
    for token in (60, 61, 62):
        context.feed([token])
    _read(context, [*range(50), 60, 61, 62, 70, 71, 72])
    assert context.fed == 3


def test_an_edited_prompt_goes_back_to_the_last_whole_portion():
    context = Context(Recorder())
    _read(context, list(range(PORTION + 50)))
    edited = [*range(PORTION + 20), 999, 998]
    _read(context, edited)
    assert context.fed == 22 and context.network.held == edited


def test_given_portions_are_kept_to():
    context = Context(Recorder())
    _read(context, list(range(20)))
    _read(context, list(range(20)), [5, 19, 20])
    assert [len(portion) for portion in context.network.portions] == [5, 14, 1] and context.fed == 20
    _read(context, list(range(22)), [5, 19, 20, 21, 22])
    assert context.fed == 2


def test_a_failure_in_the_middle_leaves_nothing_half_read():
    context = Context(Recorder())
    _read(context, [1, 2, 3])
    with pytest.raises(MemoryError):
        context.feed([-1])
    assert context.ids == []
    _read(context, [1, 2, 3, 4])
    assert context.network.held == [1, 2, 3, 4]


@given(st.lists(st.lists(st.integers(0, 1), min_size=1, max_size=12), min_size=1, max_size=6))
def test_whatever_was_read_before_the_cache_holds_the_ids(prompts):
    context = Context(Recorder())
    for prompt in prompts:
        _read(context, prompt)
        assert context.network.held == context.ids == prompt
        assert context.ends[-1] == len(prompt)
        assert context.logits is not None and 1 <= context.fed <= len(prompt)
