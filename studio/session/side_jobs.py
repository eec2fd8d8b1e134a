"""Jobs beside the runs on the timeline: sketches that are not kept, steps that are saved, runs that are exported."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from studio.paint.events import PaintEvent
from studio.paint.request import PaintRequest
from studio.session import exporting, titles
from studio.session.easel import Easel, title
from studio.session.engine import MakeEngine
from studio.session.jobs import Job
from studio.session.lanes import Lane
from studio.session.notices import Notices
from studio.session.queue import Queue
from studio.session.runs import Run


class SideJobs:
    """Every method returns at once; the work is in the queue."""

    def __init__(self, easel: Easel, make_engine: MakeEngine, queue: Queue, files: Lane, notices: Notices) -> None:
        self._easel = easel
        self._make_engine = make_engine
        self._queue = queue
        self._files = files
        self._notices = notices

    def sketch(self, request: PaintRequest, take: Callable[[PaintEvent], None]) -> Job:
        """Paint what is only to be looked at: nothing of it is kept. `take` gets the painter's events."""
        words = " ".join(request.prompt.split())[:40]
        job = Job(titles.sketch(words), "paint", partial(self._easel.sketch, request, take), fleeting=True)
        job.steps = request.steps
        job.ended.connect(self._sketched)
        self._queue.add(job)
        return job

    def save_step(self, run: Run, step: int, path: Path) -> None:
        """Write what the model predicted at a step as a picture at full size."""
        self._easel.keep(run)
        work = partial(exporting.save_step, self._easel.lane, self._make_engine, run, step, path, self._notices)
        self._queue.add(Job(titles.save_step(step, title(run)), "paint", work))

    def export(self, run: Run, path: Path, kind: str, **options: Any) -> None:
        """Write a run out: kind is png, jpeg, webp, gif, webp_animation, mp4 or contact_sheet."""
        self._easel.keep(run)
        work = partial(exporting.export, self._files, run, path, kind, options, self._notices)
        self._queue.add(Job(titles.export(path.name), "files", work))

    def _sketched(self, job: Job) -> None:
        if job.state == "cancelled":  # nobody asked for it by name; there is nothing to look at in the queue
            asyncio.get_running_loop().call_soon(self._queue.remove, job)
