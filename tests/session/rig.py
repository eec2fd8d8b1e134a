"""A painting session with everything real around it but the painter."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from studio.files import paths
from studio.paint.request import PaintRequest
from studio.session.easel import Easel
from studio.session.errands import Errands
from studio.session.lanes import Lane
from studio.session.notices import Notices
from studio.session.painting import PaintingSession
from studio.session.queue import Queue
from studio.session.runs import Run
from studio.session.shelf import Shelf
from tests.session.fakes import FakePainter

REQUEST = PaintRequest(prompt="a red apple", width=64, height=64, steps=6, seed=7)


@dataclass
class Rig:
    painting: PaintingSession
    queue: Queue
    notices: Notices
    shelf: Shelf
    errands: Errands
    paint_lane: Lane

    @property
    def said(self) -> list[str]:
        return [notice.text for notice in self.notices.all]

    async def settled(self) -> None:
        """Wait until no job and no errand is left."""
        while self.queue.running or self.errands.running:
            await self.queue.idle()
            await self.errands.finish()


@asynccontextmanager
async def rig(painter: FakePainter, request: PaintRequest = REQUEST) -> AsyncIterator[Rig]:
    notices = Notices()
    errands = Errands(notices)
    queue = Queue(notices)
    lane, files = Lane("paint"), Lane("files")
    shelf = Shelf(files, paths.library_file(), errands, notices)
    easel = Easel(lane, lambda: painter, queue, shelf)
    painting = PaintingSession(easel, lambda: painter, queue, shelf, notices, errands, request)
    try:
        await shelf.open()
        await painting.open()
        yield Rig(painting, queue, notices, shelf, errands, lane)
    finally:
        painting.close()
        await queue.close()
        await errands.finish()
        await shelf.close()
        await lane.close()
        await files.close()


async def until(true: Callable[[], bool], seconds: float = 20) -> None:
    """Let the loop run until something is so."""
    async with asyncio.timeout(seconds):
        while not true():
            await asyncio.sleep(0.002)


def pixels(run: Run) -> bytes:
    assert run.pictures is not None
    return run.pictures.tobytes()
