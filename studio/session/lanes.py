"""A lane: one QThread that does one thing at a time, awaited from the GUI thread's asyncio loop."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import Future
from typing import Any, Final, Generic, ParamSpec, Self, TypeVar

from qasync import QThreadExecutor

from studio.session.room import Plenty, Room

P = ParamSpec("P")
T = TypeVar("T")

# One step runs while another waits behind it in the lane's queue, so that the model never waits for the window.
# What waits has not begun and can be taken back, so a pause still takes effect after the step in progress.
AHEAD: Final = 2

_END: Final = object()


class Lane:
    """Does what it is asked in the order of asking, on a thread of its own. Made and used on the GUI thread.

    `room` is asked before a model is used on it.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.room: Room = Plenty()
        self._executor = QThreadExecutor(1)
        self._closed = False

    async def call(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """`function(*args, **kwargs)` on the lane; what it raises is raised here.

        Cancelled before its turn, it never runs; cancelled later, it ends on the lane and nobody hears of it.
        """
        return await asyncio.wrap_future(self.ask(lambda: function(*args, **kwargs)))

    def steps(self, generator: Generator[T, Any, Any]) -> Steps[T]:
        """The generator's values, made on the lane: `async with lane.steps(...) as steps: async for value in steps`."""
        return Steps(self, generator)

    def ask(self, function: Callable[[], T]) -> Future[T]:
        """Put one call into the lane's queue; as long as it has not begun, its future can be cancelled."""
        future: Future[T] = self._executor.submit(function)
        return future

    async def close(self) -> None:
        """Let the work in progress end, then end the thread. Nothing may be asked of it afterwards."""
        if not self._closed:
            self._closed = True
            await asyncio.wrap_future(self.ask(lambda: None))  # the window lives on while the last step ends
            self._executor.shutdown()


class Steps(Generic[T]):
    """A generator on a lane, pulled a little ahead of its reader.

    `pause` takes effect when the step in progress has come in; leaving the `async with` block closes the
    generator on the lane, also after the step in progress.
    """

    def __init__(self, lane: Lane, generator: Generator[T, Any, Any]) -> None:
        self._lane = lane
        self._generator = generator
        self._asked: deque[Future[Any]] = deque()
        self._going = asyncio.Event()
        self._going.set()

    @property
    def going(self) -> bool:
        return self._going.is_set()

    def pause(self) -> None:
        """Ask for nothing more until `resume`. The step in progress still comes."""
        self._going.clear()
        while len(self._asked) > 1:
            if not self._asked[-1].cancel():
                return
            self._asked.pop()

    def resume(self) -> None:
        """Go on asking."""
        self._going.set()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        for future in self._asked:
            future.cancel()
        self._asked.clear()
        await asyncio.shield(asyncio.wrap_future(self._lane.ask(self._generator.close)))

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        if not self._asked:
            await self._going.wait()
        while self.going and len(self._asked) < AHEAD:
            self._asked.append(self._lane.ask(lambda: next(self._generator, _END)))
        value = await asyncio.wrap_future(self._asked[0])
        self._asked.popleft()
        if value is _END:
            raise StopAsyncIteration
        return value  # type: ignore[no-any-return]
