"""Models on their way: one job of the queue each, kept over restarts."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.files import pulls
from studio.files.hub import Hub, kept_token
from studio.files.hub_plan import Plan
from studio.files.pulls import Pulled, Unfinished
from studio.session import titles
from studio.session.errands import Errands
from studio.session.jobs import Job
from studio.session.lanes import Lane
from studio.session.queue import Queue

KIND = "pull"
MEGABYTE = 1_000_000


class Pull(QObject):
    """One model on its way. `job` is None for one that an earlier session left and nobody has gone on with."""

    def __init__(self, plan: Plan, done: int, parent: QObject) -> None:
        super().__init__(parent)
        self.plan = plan
        self.done = done  # bytes
        self.speed = 0.0  # bytes a second, 0 while it is not known
        self.rest = 0.0  # seconds that the hub wants to be left alone
        self.job: Job | None = None

    @property
    def state(self) -> str:
        return self.job.state if self.job else "paused"

    @property
    def problem(self) -> str:
        return self.job.problem if self.job else ""

    @property
    def seconds_left(self) -> float | None:
        return (self.plan.size - self.done) / self.speed if self.speed and self.state == "running" else None


class Pulling(QObject):
    """What is on its way, and the way to put something there. Everything here is on the GUI thread."""

    changed = Signal()  # the list, or how far one is
    arrived = Signal()  # a model is in its place

    def __init__(self, lane: Lane, files: Lane, queue: Queue, errands: Errands, parent: QObject) -> None:
        super().__init__(parent)
        self.pulls: list[Pull] = []
        self._lane, self._files = lane, files
        self._queue, self._errands = queue, errands

    async def open(self) -> None:
        """Find what earlier sessions left; it stays paused until it is asked for."""
        for left in await self._files.call(pulls.unfinished):
            self._add(left)
        self.changed.emit()

    def of(self, repository: str) -> Pull | None:
        """The pull of a repository that is not over."""
        return next((pull for pull in self.pulls if pull.plan.repository == repository), None)

    def fetch(self, plan: Plan) -> Pull:
        """Fetch a model, or go on with it."""
        pull = self.of(plan.repository) or self._add(Unfinished(plan, 0))
        self.resume(pull)
        return pull

    def pause(self, pull: Pull) -> None:
        """Stop, and let another one have its turn; what has arrived is kept."""
        if pull.job is not None:
            pull.job.park()

    def resume(self, pull: Pull) -> None:
        """Go on where it was."""
        if pull.job is None or pull.job.state in ("failed", "cancelled", "done"):
            pull.job = Job(titles.fetch(pull.plan.name), KIND, partial(self._work, pull))
            pull.job.changed.connect(self.changed)
            self._queue.add(pull.job)
        elif pull.job.state == "paused":
            pull.job.resume()
        self.changed.emit()

    def drop(self, pull: Pull) -> None:
        """Stop, and throw away what has arrived."""
        self._errands.run(self._drop(pull))

    def _add(self, left: Unfinished) -> Pull:
        pull = Pull(left.plan, left.done, self)
        self.pulls.append(pull)
        return pull

    async def _work(self, pull: Pull, job: Job) -> None:
        hub = await self._lane.call(lambda: Hub(pull.plan.endpoint, kept_token(pull.plan.endpoint)))
        total = max(1, pull.plan.size // MEGABYTE)
        arrived: Path | None = None
        try:
            async with self._lane.steps(pulls.pull(hub, pull.plan)) as steps:
                job.pulls(steps)
                async for event in steps:
                    if isinstance(event, Pulled):
                        arrived = event.path
                        continue
                    pull.done, pull.speed, pull.rest = event.done, event.speed, event.rest
                    job.report(event.done // MEGABYTE, total)
                    self.changed.emit()
        finally:
            pull.speed = pull.rest = 0.0
            job.pulls(None)
        if arrived is not None:
            self.pulls.remove(pull)
            self.arrived.emit()
            self.changed.emit()

    async def _drop(self, pull: Pull) -> None:
        if pull.job is not None:
            job, pull.job = pull.job, None
            over = asyncio.Event()
            if job.active:
                job.ended.connect(lambda _: over.set())
            else:
                over.set()
            if job in self._queue.jobs:
                self._queue.remove(job)
            await over.wait()
        await self._lane.call(pulls.drop, pull.plan)
        if pull in self.pulls:
            self.pulls.remove(pull)
        self.changed.emit()
