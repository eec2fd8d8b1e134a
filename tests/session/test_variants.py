"""One word of a prompt, replaced by others: what is asked, what is painted, and that nothing of it is kept."""

from __future__ import annotations

import numpy as np
import pytest

from studio.files import paths
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.fakes import FakePainter
from tests.session.rig import until
from tests.session.test_illustrations import both
from tests.session.writing_rig import FakeWriter

pytestmark = pytest.mark.usefixtures("empty_home")

PROMPT = "a Red apple"
RED = (2, 5)


def test_each_word_is_painted_from_the_same_noise_and_a_click_takes_it(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        writer = FakeWriter()
        async with both(FakePainter(), writer) as (r, writing):
            r.painting.edit(prompt=PROMPT, seed=5)
            writing.variants.look(PROMPT, RED)
            await r.settled()
            assert writer.asked == ["a Red apple | Red:"]
            found = writing.variants.all
            assert [one.word for one in found] == ["Red", "The", "Fox", "Walked", "Low", "Wall", "And", "Listened"]
            assert [one.probability for one in found[:3]] == [None, 0.5, 0.25] and not writing.variants.busy
            assert found[2].prompt == "a Fox apple" and all(one.painted for one in found)
            pictures = {one.word: one.pictures for one in found}
            assert np.array_equal(pictures["The"], pictures["Fox"])  # as long a prompt, and the same noise
            assert not np.array_equal(pictures["Red"], pictures["Listened"])
            assert not list(paths.pictures_folder().glob("*")) and not list(paths.tapes_folder().glob("*"))
            assert r.painting.runs == []
            writing.variants.take(found[2])
            assert r.painting.request.prompt == "a Fox apple" and r.painting.request.seed == 5
            r.painting.undo()
            assert r.painting.request.prompt == PROMPT

    go(work())


def test_another_word_or_stop_ends_what_was_asked_before(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        painter = FakePainter(gated=True)
        async with both(painter, FakeWriter()) as (r, writing):
            assert painter.gate is not None
            writing.variants.look(PROMPT, RED)
            await until(lambda: len(writing.variants.all) > 1)
            writing.variants.look(PROMPT, (6, 11))
            painter.gate.release(8)
            await until(lambda: len(writing.variants.all) > 2)
            assert writing.variants.all[0].word == "apple" and writing.variants.all[1].word == "the"
            writing.variants.stop()
            painter.gate.release(100)
            await r.settled()
            assert not writing.variants.busy and not writing.variants.all[-1].painted and r.queue.jobs == []

    go(work())


def test_a_painting_asked_for_meanwhile_waits_for_one_small_picture_at_most(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        painter = FakePainter(gated=True)
        async with both(painter, FakeWriter()) as (r, writing):
            assert painter.gate is not None
            writing.variants.look(PROMPT, RED)
            await until(lambda: len(writing.variants.all) > 4)
            r.painting.paint()
            run = r.painting.current
            painter.gate.release(6 + 6)
            await until(lambda: run is not None and run.done == 6)
            assert sum(one.painted for one in writing.variants.all) == 1
            painter.gate.release(1000)
            await r.settled()
            assert all(one.painted for one in writing.variants.all)

    go(work())


def test_what_is_a_word_of_a_prompt(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with both(FakePainter(), FakeWriter()) as (_, writing):
            prompt = "a dog's <lora:red:0.8> ear, 3 ein-äugige Füchse 🦊 \ud800"
            words = [prompt[slice(*place)] for place in writing.variants.words_of(prompt)]
            assert words == ["a", "dog's", "ear", "ein-äugige", "Füchse"]

    go(work())
