"""A passage becomes a picture: thought of by the writer, painted beside the form, kept, stopped, painted again."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from studio.errors import StudioError
from studio.files import paths
from studio.files.settings import Settings
from studio.session.lanes import Lane
from studio.session.writing import WritingSession
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.fakes import FakePainter
from tests.session.rig import Rig, rig, until
from tests.session.writing_rig import FakeWriter

pytestmark = pytest.mark.usefixtures("empty_home")


@asynccontextmanager
async def both(painter: FakePainter, writer: FakeWriter) -> AsyncIterator[tuple[Rig, WritingSession]]:
    """A painting session and a writing session that know each other."""
    async with rig(painter) as r:
        lane, files = Lane("write"), Lane("files")
        settings = Settings.open(paths.settings_file())
        writing = WritingSession(lane, files, lambda: writer, r.queue, r.notices, r.errands, settings, r.painting, list)
        try:
            await writing.open()
            writing.edit(seed=0)
            writing.keep_seed(True)
            yield r, writing
        finally:
            writing.close()
            for one in (painter, writer):
                if one.gate is not None:
                    one.gate.release(1000)
            await r.settled()
            await lane.close()
            await files.close()


def test_a_passage_is_painted_and_the_form_stays_as_it_is(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with both(FakePainter(), FakeWriter()) as (r, writing):
            before = r.painting.request
            states: list[str] = []
            made = writing.illustrations.illustrate("The fox sat in the snow.")
            assert made is not None
            made.changed.connect(lambda: states.append(made.state))
            await r.settled()
            assert made.prompt.startswith("the fox walked") and list(dict.fromkeys(states)) == [
                "thinking",
                "painting",
                "painted",
            ]
            assert made.file is not None and made.file.parent == paths.pictures_folder() and made.file.exists()
            assert r.painting.request == before and r.painting.current is made.run
            first = made.file
            writing.illustrations.paint_again(made)
            await r.settled()
            assert made.state == "painted" and made.file != first and first.exists()

    go(work())


def test_the_canvas_stays_with_a_painting_in_progress(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        painter = FakePainter(gated=True)
        async with both(painter, FakeWriter()) as (r, writing):
            assert painter.gate is not None
            r.painting.paint()
            running = r.painting.current
            painter.gate.release(1)
            await until(lambda: running is not None and running.done > 0)
            made = writing.illustrations.illustrate("The fox sat in the snow.")
            assert made is not None
            await until(lambda: made.state == "painting")
            assert r.painting.current is running and made.run in r.painting.runs
            painter.gate.release(100)
            await r.settled()
            assert made.state == "painted" and running is not None and running.outcome == "done"

    go(work())


def test_an_illustration_is_stopped_while_it_is_thought_of_and_while_it_is_painted(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        painter, writer = FakePainter(gated=True), FakeWriter(gated=True)
        async with both(painter, writer) as (r, writing):
            assert painter.gate is not None and writer.gate is not None
            made = writing.illustrations.illustrate("The fox sat in the snow.")
            assert made is not None
            writer.gate.release(2)
            await until(lambda: "fox" in made.prompt)
            writing.illustrations.stop(made)
            writer.gate.release(100)
            await r.settled()
            assert made.state == "stopped" and made.run is None and painter.calls == 0
            again = writing.illustrations.illustrate("The fox sat in the snow.")
            assert again is not None
            writer.gate.release(100)
            painter.gate.release(1)
            await until(lambda: again.run is not None and again.run.done > 0)
            writing.illustrations.stop(again)
            painter.gate.release(100)
            await r.settled()
            assert again.state == "stopped" and again.file is None

    go(work())


def test_what_goes_wrong_is_said_and_can_be_tried_again(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        painter = FakePainter()
        painter.fails_at[2] = StudioError("The memory is used up.")
        async with both(painter, FakeWriter()) as (r, writing):
            made = writing.illustrations.illustrate("The fox sat in the snow.")
            assert made is not None
            await r.settled()
            assert made.state == "failed" and r.said == ["The memory is used up."]
            painter.fails_at.clear()
            writing.illustrations.paint_again(made)
            await r.settled()
            assert made.state == "painted"
            assert writing.illustrations.illustrate("  \n ") is None and "empty" in r.said[-1]

    go(work())
