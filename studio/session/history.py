"""Undo and redo over frozen values."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")

LIMIT = 200  # values kept; far more than anyone undoes


class History(Generic[T]):
    """The values a form has shown. Edits with the same `key` in a row become one, as typing a word does."""

    def __init__(self, value: T) -> None:
        self._past: list[T] = []
        self._future: list[T] = []
        self._key = ""
        self.value = value

    @property
    def can_undo(self) -> bool:
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        return bool(self._future)

    def push(self, value: T, key: str = "") -> bool:
        """Show another value; False if it is the one shown already."""
        if value == self.value:
            return False
        if not key or key != self._key or not self._past:
            self._past = [*self._past, self.value][-LIMIT:]
        self._future.clear()
        self._key = key
        self.value = value
        return True

    def settle(self) -> None:
        """The next edit is a new one, whatever its key."""
        self._key = ""

    def undo(self) -> bool:
        """Back to the value before; False if there is none."""
        return self._go(self._past, self._future)

    def redo(self) -> bool:
        """Forward again; False if nothing was undone."""
        return self._go(self._future, self._past)

    def _go(self, source: list[T], target: list[T]) -> bool:
        if not source:
            return False
        target.append(self.value)
        self.value = source.pop()
        self._key = ""
        return True
