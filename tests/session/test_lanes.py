"""Lanes: order, threads, how far ahead they run, and what pausing and leaving do."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Generator

import pytest

from studio.errors import StudioError
from studio.session.lanes import AHEAD, Lane
from tests.session.conftest import Go


class Counter:
    """A generator of 1, 2, 3 … that can be stopped inside a step, and says what was done to it."""

    def __init__(self, last: int = 1000) -> None:
        self.last = last
        self.begun = 0
        self.closed_on: int | None = None
        self.gate = threading.Semaphore(0)

    def steps(self) -> Generator[int]:
        try:
            for step in range(1, self.last + 1):
                self.begun = step
                self.gate.acquire()
                yield step
        finally:
            self.closed_on = threading.get_ident()


@pytest.mark.parametrize("last", [0, 1, 2, 7])
def test_steps_come_whole_and_in_order_from_one_other_thread(go: Go, last: int) -> None:
    async def work() -> None:
        lane, counter = Lane("test"), Counter(last)
        counter.gate.release(last + 1)
        async with lane.steps(counter.steps()) as steps:
            assert [step async for step in steps] == list(range(1, last + 1))
        assert counter.closed_on == await lane.call(threading.get_ident) != threading.get_ident()
        await lane.close()

    go(work())


def test_a_lane_runs_ahead_of_its_reader_by_a_step_and_no_more(go: Go) -> None:
    async def work() -> None:
        lane, counter = Lane("test"), Counter()
        counter.gate.release(100)
        async with lane.steps(counter.steps()) as steps:
            assert await anext(steps) == 1
            await lane.call(lambda: None)  # behind all that was asked for
            assert counter.begun == AHEAD
        await lane.close()

    go(work())


def test_a_pause_takes_effect_after_the_step_in_progress(go: Go) -> None:
    async def work() -> None:
        lane, counter = Lane("test"), Counter(6)
        async with lane.steps(counter.steps()) as steps:
            counter.gate.release(1)
            assert await anext(steps) == 1
            while counter.begun < 2:
                await asyncio.sleep(0.001)
            steps.pause()  # in step 2, with step 3 waiting behind it
            counter.gate.release(100)
            assert await anext(steps) == 2
            third = asyncio.ensure_future(anext(steps))
            await lane.call(lambda: None)
            await asyncio.sleep(0.01)
            assert counter.begun == 2
            assert not third.done()
            steps.resume()
            assert await third == 3
            assert [step async for step in steps] == [4, 5, 6]
        await lane.close()

    go(work())


def test_a_cancelled_reader_closes_the_generator_after_the_step_in_progress(go: Go) -> None:
    async def work() -> None:
        lane, counter = Lane("test"), Counter()

        async def read() -> None:
            async with lane.steps(counter.steps()) as steps:
                async for _ in steps:
                    pass

        reader = asyncio.ensure_future(read())
        while counter.begun < 1:
            await asyncio.sleep(0.001)
        reader.cancel()
        await asyncio.sleep(0.01)
        assert counter.closed_on is None
        counter.gate.release(100)
        with pytest.raises(asyncio.CancelledError):
            await reader
        assert (counter.begun, counter.closed_on) == (1, await lane.call(threading.get_ident))
        await lane.close()

    go(work())


def test_errors_arrive_where_they_are_awaited_and_the_lane_lives_on(go: Go) -> None:
    def fails() -> Generator[int]:
        yield 1
        raise StudioError("The disk is full.")

    async def work() -> None:
        lane = Lane("test")
        with pytest.raises(ZeroDivisionError):
            await lane.call(lambda: 1 // 0)
        async with lane.steps(fails()) as steps:
            assert await anext(steps) == 1
            with pytest.raises(StudioError, match="disk"):
                await anext(steps)
        assert await lane.call(divmod, 7, 2) == (3, 1)
        await lane.close()

    go(work())


def test_a_call_cancelled_before_its_turn_never_runs(go: Go) -> None:
    async def work() -> None:
        lane, gate, ran = Lane("test"), threading.Event(), []
        first = asyncio.ensure_future(lane.call(gate.wait))
        second = asyncio.ensure_future(lane.call(ran.append, 2))
        await asyncio.sleep(0.01)
        second.cancel()
        await asyncio.sleep(0.01)
        gate.set()
        await first
        await lane.close()
        await lane.close()  # twice is once
        assert ran == []

    go(work())
