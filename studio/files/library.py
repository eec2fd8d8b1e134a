"""The library: one SQLite file that knows all pictures, tapes, jobs, presets and the window's state.

It is an index. The pictures themselves carry what they were painted from, so a library that was lost or damaged
is built again from them (`studio.files.library_rebuild`).
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Self

from studio.errors import StudioError
from studio.files.database import DamagedError, Database
from studio.files.library_pictures import Pictures
from studio.files.library_schema import migrate
from studio.files.library_state import Presets, SavedJobs, State
from studio.files.library_tapes import Tapes
from studio.files.reasons import reason_of

_TO_REBUILD = "library.to_rebuild"
_SALVAGED = "library.salvaged"


class Library:
    """The library file, open. Any thread may use it: each gets a connection of its own.

    `notice` is a sentence for the user where a damaged file was set aside, else empty. `to_rebuild` is True until
    a rebuild has come to its end, for a new file or one whose rebuild was cut off.

    Raises:
        StudioError: if the folder or the disk refuses, or a newer studio made the file.
    """

    def __init__(self, path: Path) -> None:
        self.notice = ""
        self._database = Database(path)
        self.pictures = Pictures(self._database)
        self.tapes = Tapes(self._database)
        self.jobs = SavedJobs(self._database)
        self.presets = Presets(self._database)
        self.state = State(self._database)
        try:
            if self._database.mark.exists():
                raise DamagedError(f"The library {path} was found to be damaged.")
            self._open()
        except DamagedError:
            self._set_aside()
        except BaseException:
            self._database.close()
            raise

    @property
    def path(self) -> Path:
        return self._database.path

    @property
    def to_rebuild(self) -> bool:
        return bool(self.state.get(_TO_REBUILD, False))

    def rebuilt(self) -> None:
        """A rebuild has come to its end."""
        self.state.set(_TO_REBUILD, None)
        self.state.set(_SALVAGED, None)

    def salvaged(self) -> dict[str, tuple[bool, int | None]]:
        """What a damaged library still told about pictures, by path: the star, and the tape's id."""
        return {path: (bool(star), tape_id) for path, star, tape_id in self.state.get(_SALVAGED, [])}

    def transaction(self) -> contextlib.AbstractContextManager[None]:
        """Everything changed inside happens together, or not at all; many small changes are much quicker so."""
        return self._database.transaction()

    def check(self) -> str:
        """Read the whole file; empty if all is well, else a sentence, and the next start sets the file aside.

        About 0.1 s for 100,000 pictures: for a lane, not the window's thread.
        """
        try:
            found = self._database.one("PRAGMA quick_check(1)")
        except DamagedError as error:
            return str(error)
        return "" if found == ("ok",) else str(self._database.damaged("found by a check"))

    def close(self) -> None:
        """Let go of the file; no thread may be using it."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _open(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self._database.errors():
                if migrate(self._database.connection):
                    self.state.set(_TO_REBUILD, True)
                # Reads something of every table, so that a file that is no library shows here and not later.
                for table in ("pictures", "tapes", "jobs", "presets", "state", "picture_words"):
                    self._database.one(f"SELECT * FROM {table} LIMIT 1")
        except LookupError as error:
            raise StudioError(
                f"The library {self.path} was made by a newer Stepwise Studio. Update this one, or choose another "
                "folder with STUDIO_HOME."
            ) from error
        except OSError as error:
            raise StudioError(f"The library {self.path} cannot be made: {reason_of(error)}.") from error
        except sqlite3.OperationalError as error:  # a table or a column is not there
            raise DamagedError(f"The library {self.path} is not a library of this studio ({error}).") from error

    def _set_aside(self) -> None:
        """Rename the damaged file, begin a new one, and carry over what can still be read of the user's own."""
        self._database.close()
        aside = _free_name(self.path)
        try:
            for ending in ("-wal", "-shm", ""):  # the log holds the newest changes, so it goes with the file
                with contextlib.suppress(FileNotFoundError):
                    self.path.with_name(self.path.name + ending).rename(aside.with_name(aside.name + ending))
            self._database.mark.unlink(missing_ok=True)
        except OSError as error:
            raise StudioError(f"The damaged library {self.path} cannot be renamed: {reason_of(error)}.") from error
        self._open()
        self._salvage(aside)
        self.notice = (
            f"The library was damaged, so it was set aside as {aside.name} and is being built again from your "
            "pictures. Nothing was deleted."
        )

    def _salvage(self, aside: Path) -> None:
        """Copy what the pictures do not tell, as far as it can be read: presets, queue, state, tapes, stars."""
        with _reading(aside) as old:
            # Before anything is written, as the state may be about an earlier damage.
            sql = "SELECT path, starred, tape_id FROM pictures WHERE starred OR tape_id NOT NULL"
            kinds = [("path", "TEXT"), ("starred", "INTEGER"), ("tape_id", "INTEGER")]
            about = [row for row in _readable(old, sql) if all(map(_sound, kinds, row))]
            for table in ("state", "presets", "jobs", "tapes"):
                columns = {row[1]: row[2] for row in self._database.rows(f"PRAGMA table_info({table})")}
                names, places = ", ".join(columns), ", ".join("?" * len(columns))
                insert = f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({places})"
                with self.transaction():
                    self._database.change("PRAGMA defer_foreign_keys = ON")  # a branch may come before its parent
                    for row in _readable(old, f"SELECT {names} FROM {table}"):
                        if all(map(_sound, columns.items(), row)):
                            self._database.change(insert, row)
                    self._database.change(
                        "UPDATE tapes SET parent_id = NULL WHERE parent_id NOT IN (SELECT id FROM tapes)"
                    )
        self.state.set(_SALVAGED, about)
        self.state.set(_TO_REBUILD, True)


def _free_name(path: Path) -> Path:
    day = f"{datetime.now():%Y-%m-%d}"
    names = (f"{path.stem}.damaged-{day}{f'-{n}' if n > 1 else ''}{path.suffix}" for n in range(1, 10_000))
    return next(free for name in names if not (free := path.with_name(name)).exists())


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    # A damaged text is worth more than none.
    connection.text_factory = lambda data: data.decode(errors="replace")
    try:
        yield connection
    finally:
        connection.close()


def _sound(column: tuple[str, str], value: object) -> bool:
    """Whether a value from a damaged file is of its column's type, and JSON where it should be."""
    name, kind = column
    if name in ("data", "request", "value"):
        try:
            return json.loads(str(value)) is not None
        except ValueError:
            return False
    return value is None or isinstance(value, {"TEXT": str, "INTEGER": int, "REAL": float}[kind])


def _readable(connection: sqlite3.Connection, sql: str) -> list[tuple[object, ...]]:
    """The rows up to where the file is broken."""
    rows: list[tuple[object, ...]] = []
    with contextlib.suppress(sqlite3.DatabaseError, UnicodeDecodeError):
        rows.extend(connection.execute(sql))
    return rows
