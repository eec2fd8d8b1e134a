"""Fetching the models that come with the studio, as a job of the queue."""

from __future__ import annotations

from collections.abc import Callable

from studio.files.starter import pull_starter
from studio.session import titles
from studio.session.jobs import Job
from studio.session.lanes import Lane
from studio.session.queue import Queue

MEGABYTE = 1_000_000


class StarterFetch:
    """One at a time; asked again while it is on its way, it does nothing."""

    def __init__(self, lane: Lane, queue: Queue, then: Callable[[], None]) -> None:
        self._lane, self._queue, self._then = lane, queue, then
        self._job: Job | None = None

    def begin(self) -> None:
        """Fetch what is missing."""
        if self._job is None or self._job.state in ("done", "failed", "cancelled"):
            self._job = Job(titles.fetch_starter(), "pull", self._work)
            self._queue.add(self._job)

    async def _work(self, job: Job) -> None:
        try:
            async with self._lane.steps(pull_starter()) as steps:
                job.pulls(steps)
                async for now in steps:
                    job.report(now.done // MEGABYTE, max(1, now.total // MEGABYTE))
        finally:
            job.pulls(None)
        self._then()
