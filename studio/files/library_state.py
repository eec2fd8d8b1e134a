"""What the library keeps besides pictures and tapes: the queue, presets, and where the window's things stood."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from studio.files.database import Database


@dataclass(frozen=True, slots=True)
class SavedJob:
    """A job in the queue, as it is kept while the window is closed. `data` are JSON values."""

    id: int
    kind: str
    state: str
    data: dict[str, Any]


class SavedJobs:
    """The queue, in its order. Methods raise StudioError where the file or the disk refuses."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, kind: str, data: Mapping[str, Any], *, state: str = "waiting") -> int:
        """Put a job at the end and return its id."""
        sql = "INSERT INTO jobs (place, kind, state, data) SELECT coalesce(max(place), 0) + 1, ?, ?, ? FROM jobs"
        return int(self._database.change(sql, [kind, state, json.dumps(dict(data))]).lastrowid or 0)

    def all(self) -> list[SavedJob]:
        """All jobs, first to last."""
        rows = self._database.rows("SELECT id, kind, state, data FROM jobs ORDER BY place, id")
        return [SavedJob(row[0], row[1], row[2], self._database.json(row[3])) for row in rows]

    def set_state(self, job_id: int, state: str) -> None:
        """Note how far a job is."""
        self._database.change("UPDATE jobs SET state = ? WHERE id = ?", [state, job_id])

    def set_data(self, job_id: int, data: Mapping[str, Any]) -> None:
        """Change what a job is about."""
        self._database.change("UPDATE jobs SET data = ? WHERE id = ?", [json.dumps(dict(data)), job_id])

    def reorder(self, ids: Sequence[int]) -> None:
        """Put the jobs into this order; those not named come after, in the order they had."""
        with self._database.transaction():
            for place, job_id in enumerate(ids):
                self._database.change("UPDATE jobs SET place = ? WHERE id = ?", [place - len(ids), job_id])
            # From 1 on again, so that places stay small however often this is done.
            order = "SELECT id, row_number() OVER (ORDER BY place, id) AS nth FROM jobs"
            self._database.change(f"UPDATE jobs SET place = o.nth FROM ({order}) AS o WHERE o.id = jobs.id")

    def delete(self, job_id: int) -> None:
        """Take a job out."""
        self._database.change("DELETE FROM jobs WHERE id = ?", [job_id])


class Presets:
    """Requests with names. Methods raise StudioError where the file or the disk refuses."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, name: str, request: Mapping[str, Any]) -> None:
        """Keep a request under a name, in place of the one that had it."""
        sql = "INSERT INTO presets VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET request = excluded.request"
        self._database.change(sql, [name, json.dumps(dict(request))])

    def all(self) -> dict[str, dict[str, Any]]:
        """All presets, in order of their names."""
        rows = self._database.rows("SELECT name, request FROM presets ORDER BY name COLLATE NOCASE, name")
        return {name: self._database.json(request) for name, request in rows}

    def delete(self, name: str) -> None:
        """Forget a preset."""
        self._database.change("DELETE FROM presets WHERE name = ?", [name])


class State:
    """JSON values by key: the dock layout, the last folder, and the like."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str, default: Any = None) -> Any:
        """The value kept under a key, or the default."""
        row = self._database.one("SELECT value FROM state WHERE key = ?", [key])
        return self._database.json(row[0]) if row else default

    def set(self, key: str, value: Any) -> None:
        """Keep a JSON value under a key; None forgets it."""
        if value is None:
            self._database.change("DELETE FROM state WHERE key = ?", [key])
            return
        sql = "INSERT INTO state VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
        self._database.change(sql, [key, json.dumps(value)])
