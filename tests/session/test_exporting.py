"""Writing a run out can be watched and stopped."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

import numpy as np
import pytest

from studio.session.exporting import _frame_by_frame
from studio.session.jobs import Job
from studio.session.lanes import Lane
from tests.session.conftest import Go
from tests.session.rig import until

FRAMES = [np.zeros((1, 8, 8, 3), np.uint8)] * 5


@pytest.mark.parametrize("cancelled", [False, True])
def test_frames_are_told_and_a_cancelled_export_stops_before_the_next(go: Go, cancelled: bool) -> None:
    gate, made = threading.Semaphore(0), list[int]()

    def write(at: Callable[[int], None]) -> None:
        for number in range(1, 6):
            at(number)
            made.append(number)
            gate.acquire()

    async def work() -> None:
        lane = Lane("test")
        job = Job("Export", "files", lambda job: _frame_by_frame(lane, write, FRAMES, job))
        task = asyncio.ensure_future(job.work(job))
        gate.release()
        await until(lambda: job.step == 1)
        assert job.steps == 5
        if cancelled:
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        gate.release(10)
        await lane.call(lambda: None)
        assert made == ([1, 2] if cancelled else [1, 2, 3, 4, 5])
        if not cancelled:
            await task
        await lane.close()

    go(work())
