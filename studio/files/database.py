"""A SQLite file used by several threads: a connection for each, and errors that users can read."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from studio.errors import StudioError

Row = tuple[Any, ...]
_BUSY_SECONDS = 10.0  # writers wait for one another; readers never wait, as WAL keeps what they see


class DamagedError(StudioError):
    """The file is not a whole database: it should be set aside."""


class Database:
    """Connections to one SQLite file, one for each thread that uses it, made when first needed.

    Every method raises StudioError where the file or the disk refuses, and `DamagedError` where the file is broken;
    then `mark`, a file beside it, says so to the next start.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.mark = path.with_name(path.name + ".damaged")
        self._local = threading.local()
        self._connections: list[sqlite3.Connection] = []

    @property
    def connection(self) -> sqlite3.Connection:
        """This thread's connection."""
        made: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if made is None:
            made = self._local.connection = self._connect()
            self._connections.append(made)
        return made

    def _connect(self) -> sqlite3.Connection:
        with self.errors():
            # Each thread keeps to its own connection, but `close` closes them all.
            made = sqlite3.connect(
                self.path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False, cached_statements=64
            )
            try:
                made.execute("PRAGMA journal_mode = WAL").fetchone()
                made.execute("PRAGMA synchronous = NORMAL")  # a crash of the machine may undo, but not damage
                made.execute("PRAGMA foreign_keys = ON")
            except BaseException:
                made.close()
                raise
            return made

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """All rows of a query."""
        with self.errors():
            return self.connection.execute(sql, values).fetchall()

    def one(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        """The row of a query that finds at most one, or None."""
        # All rows are asked for, as a statement that changes something is done only then.
        found = self.rows(sql, values)
        return found[0] if found else None

    def change(self, sql: str, values: Sequence[object] = ()) -> sqlite3.Cursor:
        """Run one statement that changes something; the cursor tells the new row's id and how many changed."""
        with self.errors():
            return self.connection.execute(sql, values)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything changed inside happens together, or not at all. Inside another one it joins that."""
        if self.connection.in_transaction:
            yield
            return
        self.change("BEGIN IMMEDIATE")
        try:
            yield
            self.change("COMMIT")
        except BaseException:
            self._undo()
            raise

    def _undo(self) -> None:
        if self.connection.in_transaction:  # some errors have ended it already
            self.connection.execute("ROLLBACK")

    @contextmanager
    def errors(self) -> Iterator[None]:
        """Turns SQLite's errors about the file or the disk into sentences; errors of ours stay what they are."""
        try:
            yield
        except UnicodeDecodeError as error:  # in the text of an error that names what is damaged
            raise self.damaged("its tables cannot be read") from error
        except sqlite3.DatabaseError as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB) or "decode to UTF-8" in str(error):
                raise self.damaged(str(error)) from error
            if code == sqlite3.SQLITE_BUSY:
                raise StudioError(f"The library {self.path} is in use by another program. Try again soon.") from error
            if code in _REFUSALS:
                raise StudioError(
                    f"The library {self.path} cannot be used: {error}. Check the disk and the rights of its folder."
                ) from error
            raise

    def damaged(self, why: str) -> DamagedError:
        """The error to raise where the file's content is broken."""
        with contextlib.suppress(OSError):  # on a full disk the next use will tell again
            self.mark.touch()
        return DamagedError(
            f"The library {self.path} is damaged ({why}). Start the studio again: it will be built anew from your "
            "pictures."
        )

    def json(self, text: str) -> Any:
        """A JSON value that was kept in the file."""
        try:
            return json.loads(text)
        except (ValueError, TypeError) as error:
            raise self.damaged("a value in it cannot be read") from error

    def close(self) -> None:
        """Close the connections of all threads, which must have stopped using them."""
        while self._connections:
            self._connections.pop().close()
        self._local = threading.local()


_REFUSALS = (
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
)
