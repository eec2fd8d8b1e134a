"""A stream from the network, read without waiting for it: so a generator can be stopped while a server is silent."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterator
from typing import TypeVar

T = TypeVar("T")

POLL_SECONDS = 0.1  # how long stopping may take


def polled(stream: AsyncGenerator[T, None]) -> Iterator[T | None]:
    """The stream's values, and None each time that nothing came for a moment.

    The loop is this call's own and only turns in here.
    """
    loop = asyncio.new_event_loop()
    task: asyncio.Future[T] | None = None
    try:
        while True:
            task = task or asyncio.ensure_future(_next(stream), loop=loop)
            loop.run_until_complete(asyncio.wait({task}, timeout=POLL_SECONDS))
            if not task.done():
                yield None
                continue
            done, task = task, None
            try:
                value = done.result()
            except StopAsyncIteration:
                return
            yield value
    finally:
        if task is not None:
            task.cancel()
            loop.run_until_complete(asyncio.wait({task}))
        loop.run_until_complete(stream.aclose())
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


async def _next(stream: AsyncGenerator[T, None]) -> T:
    return await anext(stream)
