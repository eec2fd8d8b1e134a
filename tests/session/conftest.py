"""The real event loop for sessions: Qt and asyncio in one, as in the program."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

Go = Callable[[Coroutine[Any, Any, Any]], Any]


@pytest.fixture
def go(qapp: QApplication) -> Iterator[Go]:
    """`go(coroutine)` runs it to its end on a fresh loop; errors that nobody awaited fail the test."""
    problems: list[dict[str, Any]] = []
    gc.disable()  # a lane must not destroy what belongs to this thread
    with QEventLoop(qapp) as loop:
        asyncio.set_event_loop(loop)
        loop.set_exception_handler(lambda _, context: problems.append(context))
        yield lambda work: loop.run_until_complete(asyncio.wait_for(work, 60))
    asyncio.set_event_loop(None)
    gc.collect()
    gc.enable()
    assert not problems
