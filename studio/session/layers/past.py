"""Undo and redo of sheets: each is whole, and shares with its neighbours all that is the same."""

from __future__ import annotations

from typing import NamedTuple

from studio.session.layers.sheet import Sheet


class Moment(NamedTuple):
    """A sheet, and what was done to make it."""

    sheet: Sheet
    deed: str


class Past:
    """All sheets since the canvas was opened; their number has no limit, since tiles beyond the budget are on disk."""

    def __init__(self, sheet: Sheet) -> None:
        self._done: list[Moment] = [Moment(sheet, "")]
        self._undone: list[Moment] = []
        self._key = ""

    @property
    def sheet(self) -> Sheet:
        return self._done[-1].sheet

    @property
    def undoes(self) -> str:
        """What undo would take back, or nothing."""
        return self._done[-1].deed

    @property
    def redoes(self) -> str:
        """What redo would do again, or nothing."""
        return self._undone[-1].deed if self._undone else ""

    @property
    def length(self) -> int:
        """How many deeds can be undone."""
        return len(self._done) - 1

    def push(self, sheet: Sheet, deed: str, key: str = "") -> None:
        """Another deed. Those with the same key in a row are one, as moving a slider is."""
        self._undone.clear()
        if key and key == self._key and len(self._done) > 1:
            self._done.pop()
        self._done.append(Moment(sheet, deed))
        self._key = key

    def amend(self, sheet: Sheet) -> None:
        """Change what is shown without a deed: which layer is active."""
        self._done[-1] = self._done[-1]._replace(sheet=sheet)
        self._key = ""

    def undo(self) -> bool:
        """One deed back; False if there is none."""
        if len(self._done) < 2:
            return False
        self._undone.append(self._done.pop())
        self._key = ""
        return True

    def redo(self) -> bool:
        """One deed forward; False if nothing was undone."""
        if not self._undone:
            return False
        self._done.append(self._undone.pop())
        self._key = ""
        return True
