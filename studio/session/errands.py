"""Small tasks that a session starts and nobody awaits. None is lost, and none of their errors is."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import Any

from studio.errors import StudioError
from studio.session.notices import Notices


class Errands:
    """Runs coroutines on the GUI thread's loop; what they raise becomes a notice."""

    def __init__(self, notices: Notices) -> None:
        self._notices = notices
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def running(self) -> bool:
        return bool(self._tasks)

    def run(self, work: Coroutine[Any, Any, None], told: Notices | None = None) -> asyncio.Task[None]:
        """Start it now. What the user can mend is said among `told`, the notices of its own window."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(partial(self._over, told or self._notices))
        return task

    async def finish(self) -> None:
        """Wait for all of them, those that they start included."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))

    async def close(self) -> None:
        """Stop all of them."""
        for task in self._tasks:
            task.cancel()
        await self.finish()

    def _over(self, told: Notices, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            (told if isinstance(error, StudioError) else self._notices).report(error)


async def followed(work: Awaitable[object], look: Callable[[], Awaitable[None]]) -> None:
    """Do it, and look at what is there now, whether it went well or not."""
    try:
        await work
    finally:
        await look()
