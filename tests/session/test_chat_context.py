"""What a model still sees of a long conversation, and branches from any of its turns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.session.chat_context import SHARE, first_seen
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.writing_rig import FakeWriter, writing_rig


@given(st.lists(st.integers(1, 400), min_size=1, max_size=60), st.integers(1, 2000))
def test_what_is_seen_fits_and_its_beginning_moves_seldom(costs: list[int], room: int) -> None:
    starts = [first_seen(costs[: n + 1], room) for n in range(len(costs))]
    assert starts == sorted(starts)
    for n, start in enumerate(starts):
        assert sum(costs[start : n + 1]) <= room or start == n
        if n and start != starts[n - 1] and start < n:
            assert sum(costs[start : n + 1]) <= SHARE * room


@pytest.mark.usefixtures("empty_home")
def test_of_a_conversation_that_is_too_long_the_beginning_is_left_out_and_that_is_said(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        writer = FakeWriter()
        writer.sees = 400
        async with writing_rig(writer) as rig:
            chats = rig.writing.chats
            for n in range(12):
                assert chats.send(f"Question {n}: " + "word " * 20)
                await rig.settled()
            assert 0 < chats.first_seen < len(chats.turns) - 1 and chats.turns[chats.first_seen].role == "user"
            assert len(rig.said) == 1 and "longer than the model sees" in rig.said[0]
            passage = chats.turns[-1].passage
            assert passage is not None and len(passage.request.messages) < 20
            assert passage.request.messages[-1].content.startswith("Question 11")
            assert len(chats.turns) == 24  # nothing is forgotten but by the model

    go(work())


@pytest.mark.usefixtures("empty_home")
def test_a_conversation_goes_on_from_any_turn_another_way_and_both_ways_are_kept(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with writing_rig(FakeWriter()) as rig:
            chats = rig.writing.chats
            for words in ("One?", "Two?", "Three?"):
                chats.send(words)
                await rig.settled()
            first = chats.turns[1]
            chats.branch(first)
            assert len(chats.turns) == 2 and chats.branching is first
            chats.leave_branch()
            assert len(chats.turns) == 6 and chats.branching is None
            chats.branch(first)
            chats.send("Another two?")
            await rig.settled()
            assert [turn.content for turn in chats.turns if turn.role == "user"] == ["One?", "Another two?"]
            assert [turn.content for turn in first.next] == ["Two?", "Another two?"]
            chats.choose(chats.turns[2], -1)
            assert len(chats.turns) == 6
        async with writing_rig(FakeWriter()) as rig:
            assert [turn.content for turn in rig.writing.chats.turns[1].next] == ["Two?", "Another two?"]

    go(work())
