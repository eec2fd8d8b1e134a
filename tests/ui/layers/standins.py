"""Stand-ins for what a board has around it, so that widgets can be tried without a loop."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

from studio.session.errands import Errands


class Idle(QObject):
    """A lane that does everything at once, and repaints that never come."""

    previewed = Signal(object, object)

    async def call(self, function: Callable[..., Any], *args: Any) -> Any:
        return function(*args)


class AtOnce(Errands):
    """Runs a coroutine to its end where it stands; it awaits nothing that waits."""

    def run(self, work: Coroutine[Any, Any, None]) -> Any:
        try:
            work.send(None)
        except StopIteration:
            return None
        raise AssertionError("this work waits for something")
