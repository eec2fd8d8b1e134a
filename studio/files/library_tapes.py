"""The library's tapes: which run each is of, where it branched, and which are dropped when the disk budget is spent."""

from __future__ import annotations

import time
from collections.abc import Collection
from dataclasses import dataclass

from studio.files.database import Database, Row

_COLUMNS = "id, path, bytes, created, pinned, parent_id, parent_step, finished"


@dataclass(frozen=True, slots=True)
class TapeRow:
    """A tape in the library."""

    id: int
    path: str  # relative to the tapes folder, with "/"
    bytes: int
    created: float  # seconds since 1970
    pinned: bool  # never dropped
    parent_id: int | None  # the tape that it branched from
    parent_step: int | None  # the step where it left its parent
    finished: bool


class Tapes:
    """The table of tapes. Methods raise StudioError where the file or the disk refuses."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        path: str,
        *,
        size: int = 0,
        created: float | None = None,
        parent_id: int | None = None,
        parent_step: int | None = None,
        finished: bool = False,
    ) -> int:
        """Add a tape of `size` bytes and return its id; one with this path is replaced but keeps its id and pin."""
        made = time.time() if created is None else created
        found = self._database.one(_ADD, [path, size, made, parent_id, parent_step, finished])
        assert found is not None  # RETURNING gives the row
        return int(found[0])

    def get(self, tape_id: int) -> TapeRow | None:
        """One tape, or None if it is not there."""
        row = self._database.one(f"SELECT {_COLUMNS} FROM tapes WHERE id = ?", [tape_id])
        return _tape(row) if row else None

    def at_path(self, path: str) -> TapeRow | None:
        """The tape with this path, or None."""
        row = self._database.one(f"SELECT {_COLUMNS} FROM tapes WHERE path = ?", [path])
        return _tape(row) if row else None

    def all(self) -> list[TapeRow]:
        """All tapes, newest first."""
        sql = f"SELECT {_COLUMNS} FROM tapes ORDER BY created DESC, id DESC"
        return [_tape(row) for row in self._database.rows(sql)]

    def unfinished(self) -> list[TapeRow]:
        """The tapes of runs that did not come to their end, oldest first: what a start can offer to go on with."""
        sql = f"SELECT {_COLUMNS} FROM tapes WHERE NOT finished ORDER BY created, id"
        return [_tape(row) for row in self._database.rows(sql)]

    def branches(self, tape_id: int) -> list[TapeRow]:
        """The tapes that branched from this one, oldest first."""
        sql = f"SELECT {_COLUMNS} FROM tapes WHERE parent_id = ? ORDER BY created, id"
        return [_tape(row) for row in self._database.rows(sql, [tape_id])]

    def grow(self, tape_id: int, size: int, *, finished: bool) -> None:
        """Note a tape's size in bytes, and whether its run has come to its end."""
        self._database.change("UPDATE tapes SET bytes = ?, finished = ? WHERE id = ?", [size, finished, tape_id])

    def pin(self, tape_id: int, pinned: bool = True) -> None:
        """Keep a tape whatever the budget, or no longer."""
        self._database.change("UPDATE tapes SET pinned = ? WHERE id = ?", [pinned, tape_id])

    def delete(self, tape_id: int) -> None:
        """Forget a tape; its file, its pictures and its branches stay."""
        self._database.change("DELETE FROM tapes WHERE id = ?", [tape_id])

    def total_bytes(self) -> int:
        """What all tapes take on the disk."""
        row = self._database.one("SELECT coalesce(sum(bytes), 0) FROM tapes")
        return int(row[0]) if row else 0

    def over_budget(self, budget_bytes: int, *, keep: Collection[int] = ()) -> list[TapeRow]:
        """The oldest unpinned tapes that must go so that the rest fits the budget; `keep` holds ids in use."""
        surplus, dropped = self.total_bytes() - budget_bytes, list[TapeRow]()
        if surplus <= 0:
            return dropped
        sql = f"SELECT {_COLUMNS} FROM tapes WHERE NOT pinned AND bytes > 0 ORDER BY created, id"
        for tape in map(_tape, self._database.rows(sql)):
            if surplus <= 0:
                break
            if tape.id not in keep:
                dropped.append(tape)
                surplus -= tape.bytes
        return dropped


_ADD = """INSERT INTO tapes (path, bytes, created, parent_id, parent_step, finished) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (path) DO UPDATE SET bytes = excluded.bytes, created = excluded.created,
    parent_id = excluded.parent_id, parent_step = excluded.parent_step, finished = excluded.finished RETURNING id"""


def _tape(row: Row) -> TapeRow:
    values = list(row)
    values[4], values[7] = bool(values[4]), bool(values[7])
    return TapeRow(*values)
