"""The queue: jobs in order, one of each kind at a time."""

from __future__ import annotations

import asyncio
from functools import partial

from PySide6.QtCore import QObject, Signal

from studio.session.jobs import ENDED, Job
from studio.session.notices import Notices

ENDED_KEPT = 30  # ended jobs that stay to be looked at and retried; older ones leave


class Queue(QObject):
    """All jobs of this session, first to last. A job that is paused by itself holds its lane; one that was not
    started yet and is paused is passed over."""

    added = Signal(object)  # Job
    removed = Signal(object)  # Job
    moved = Signal()
    changed = Signal()  # any job's state or place, or the list

    def __init__(self, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs: list[Job] = []
        self._notices = notices
        self._tasks: dict[str, asyncio.Task[None]] = {}  # the active one of each kind
        self._unwanted: set[Job] = set()  # to be taken out of the list as soon as they have stopped
        self._closed = False

    def active(self, kind: str) -> Job | None:
        """The job of this kind that has its lane now."""
        return next((job for job in self.jobs if job.kind == kind and job.active), None)

    @property
    def running(self) -> bool:
        """Whether any job holds a lane."""
        return bool(self._tasks)

    @property
    def waiting(self) -> int:
        """How many jobs have not begun."""
        return sum(job.state in ("waiting", "paused") and not job.active for job in self.jobs)

    def add(self, job: Job, place: int | None = None) -> None:
        """Put a job at the end, or at a place; it starts when it is its turn."""
        job.setParent(self)
        self.jobs.insert(len(self.jobs) if place is None else place, job)
        job.changed.connect(self._job_changed)
        self.added.emit(job)
        self._next()

    def move(self, job: Job, place: int) -> None:
        """Give a job another place in the order."""
        self.jobs.remove(job)
        self.jobs.insert(max(0, min(place, len(self.jobs))), job)
        self.moved.emit()
        self.changed.emit()

    def retry(self, job: Job) -> None:
        """Let a job that failed or was cancelled wait for its turn again."""
        if job.state in ("failed", "cancelled"):
            job.end("waiting")

    def remove(self, job: Job) -> None:
        """Take a job out of the list; one that runs is cancelled first and leaves when it has ended."""
        if job.active:
            self._unwanted.add(job)
            job.cancel()
        elif job in self.jobs:
            job.cancel()  # so that it ends for everyone who waits for that
            self._forget(job)

    def clear_ended(self) -> None:
        """Take the jobs out that are over."""
        for job in [job for job in self.jobs if job.state in ENDED]:
            self._forget(job)

    async def idle(self) -> None:
        """Wait until no job is running."""
        while self._tasks:
            await asyncio.wait(list(self._tasks.values()))

    async def close(self) -> None:
        """Stop all jobs, each after the step in progress. Only keeping what was painted comes to its end first."""
        self._closed = True
        for job in self.jobs:
            if job.active and not job.fleeting:
                job.park()
        await self.idle()

    def _job_changed(self) -> None:
        self.changed.emit()
        self._next()

    def _next(self) -> None:
        """Start the first job of each kind whose lane is free."""
        for job in self.jobs:
            may_start = job.fleeting or not self._closed
            if may_start and job.state == "waiting" and job.kind not in self._tasks:
                task = asyncio.get_running_loop().create_task(job.work(job), name=job.title)
                task.add_done_callback(partial(self._over, job))
                self._tasks[job.kind] = task
                job.begin(task)

    def _over(self, job: Job, task: asyncio.Task[None]) -> None:
        """The end of a job: one of the two places where every error is caught."""
        del self._tasks[job.kind]
        if task.cancelled():
            job.end("paused" if job.parking else "cancelled")
        elif error := task.exception():
            job.error = error
            job.end("failed", self._notices.report(error))
        else:
            job.end("done")
        ended = [other for other in self.jobs if other.state in ENDED]
        for other in ended[:-ENDED_KEPT]:
            self._forget(other)
        if job in self._unwanted or (job.fleeting and job.state == "done"):
            self._forget(job)

    def _forget(self, job: Job) -> None:
        self._unwanted.discard(job)
        self.jobs.remove(job)
        job.changed.disconnect(self._job_changed)
        self.removed.emit(job)
        self.changed.emit()
        job.deleteLater()
