"""Enlarging pictures: jobs of the queue, whose results are in the gallery."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.files.pixels import read_pixels, within
from studio.files.upscalers import Upscaler, scan_upscalers
from studio.paint.enlarge.request import Enlarged, EnlargeRequest, Tile
from studio.paint.events import Stage
from studio.session import titles
from studio.session.errands import Errands
from studio.session.jobs import Job
from studio.session.lanes import Lane
from studio.session.latent_engine import MakeLab, at_lab
from studio.session.queue import Queue
from studio.session.shelf import Shelf

SHOWN = 1024  # pixels of the longer side of what is shown before it begins


class EnlargingSession(QObject):
    """Every method returns at once; results come as signals."""

    upscalers_changed = Signal()
    opened = Signal(object, object)  # Path, (H, W, 3): a picture that is to be enlarged, small
    previewed = Signal(object, object)  # EnlargeRequest, (H, W, 3): the picture so far, small
    enlarged = Signal(object, object)  # EnlargeRequest, Path: it is on disk and in the library

    def __init__(self, paint: Lane, make_lab: MakeLab, queue: Queue, shelf: Shelf, errands: Errands) -> None:
        super().__init__()
        self._paint = paint
        self._make_lab = make_lab
        self._queue = queue
        self._shelf = shelf
        self._errands = errands
        self.upscalers: tuple[Upscaler, ...] = ()

    def look_for_upscalers(self) -> None:
        """Read the folder anew."""
        self._errands.run(self._look_for_upscalers())

    def look_at(self, picture: Path) -> None:
        """Read a picture, to be shown as it is."""
        self._errands.run(self._look_at(picture))

    def enlarge(self, request: EnlargeRequest) -> Job:
        """Put it into the queue."""
        title = titles.enlarge(Path(request.picture).name, request.scale)
        job = Job(title, "paint", partial(self._enlarge, request))
        self._queue.add(job)
        return job

    async def _look_for_upscalers(self) -> None:
        self.upscalers = tuple(await self._shelf.lane.call(scan_upscalers))
        self.upscalers_changed.emit()

    async def _look_at(self, picture: Path) -> None:
        self.opened.emit(picture, await self._shelf.lane.call(lambda: within(read_pixels(picture), SHOWN)))

    async def _enlarge(self, request: EnlargeRequest, job: Job) -> None:
        found: Enlarged | None = None
        room = self._paint.room.take(request.model if request.strength else "", tell=job.say)
        async with room, self._paint.steps(at_lab(self._make_lab, lambda lab: lab.enlarge(request))) as steps:
            job.pulls(steps)
            async for event in steps:
                match event:
                    case Stage():
                        job.say(event.detail)
                    case Tile():
                        job.report(event.tile, event.tiles)
                        self.previewed.emit(request, event.picture)
                    case Enlarged():
                        found = event
            job.pulls(None)
        if found is not None:
            path = await self._shelf.keep_enlarged(Path(request.picture), found)
            self._shelf.tell(f"{path.name} is in the gallery.")
            self.enlarged.emit(request, path)
