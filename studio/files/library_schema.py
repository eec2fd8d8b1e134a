"""The tables of the library, and how an older file gets them. SQLite's `user_version` counts the migrations done."""

from __future__ import annotations

import sqlite3

# Each migration is a tuple of statements, run as one transaction. Never change one that was released: add another.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE tapes (
            id INTEGER PRIMARY KEY,
            path TEXT NOT NULL UNIQUE,
            bytes INTEGER NOT NULL DEFAULT 0,
            created REAL NOT NULL,
            pinned INTEGER NOT NULL DEFAULT 0,
            parent_id INTEGER REFERENCES tapes ON DELETE SET NULL,
            parent_step INTEGER,
            finished INTEGER NOT NULL DEFAULT 0)""",
        "CREATE INDEX tapes_by_age ON tapes (created, id)",
        "CREATE INDEX tapes_by_parent ON tapes (parent_id)",
        # The newest picture has the highest id: one order for every list, and the words' index has it too.
        """CREATE TABLE pictures (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            path TEXT NOT NULL UNIQUE,
            prompt TEXT NOT NULL,
            negative_prompt TEXT NOT NULL,
            model TEXT NOT NULL,
            sampler TEXT NOT NULL,
            seed INTEGER NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            created REAL NOT NULL,
            starred INTEGER NOT NULL DEFAULT 0,
            request TEXT NOT NULL,
            tape_id INTEGER REFERENCES tapes ON DELETE SET NULL,
            batch_index INTEGER NOT NULL DEFAULT 0)""",
        "CREATE INDEX pictures_by_model ON pictures (model)",
        "CREATE INDEX pictures_by_sampler ON pictures (sampler)",
        "CREATE INDEX pictures_by_star ON pictures (starred) WHERE starred = 1",
        "CREATE INDEX pictures_by_tape ON pictures (tape_id)",
        """CREATE VIRTUAL TABLE picture_words USING fts5 (
            prompt, content='pictures', content_rowid='id', columnsize=0, prefix='1 2 3',
            tokenize="unicode61 remove_diacritics 2")""",
        """CREATE TRIGGER words_of_new AFTER INSERT ON pictures BEGIN
            INSERT INTO picture_words (rowid, prompt) VALUES (new.id, new.prompt); END""",
        """CREATE TRIGGER words_of_deleted AFTER DELETE ON pictures BEGIN
            INSERT INTO picture_words (picture_words, rowid, prompt) VALUES ('delete', old.id, old.prompt); END""",
        """CREATE TRIGGER words_of_changed AFTER UPDATE OF prompt ON pictures BEGIN
            INSERT INTO picture_words (picture_words, rowid, prompt) VALUES ('delete', old.id, old.prompt);
            INSERT INTO picture_words (rowid, prompt) VALUES (new.id, new.prompt); END""",
        """CREATE TABLE jobs (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            place REAL NOT NULL,
            kind TEXT NOT NULL,
            state TEXT NOT NULL,
            data TEXT NOT NULL)""",
        "CREATE TABLE presets (name TEXT PRIMARY KEY, request TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    ),
)


def migrate(connection: sqlite3.Connection) -> bool:
    """Bring the tables up to date; True if the file was new.

    Raises:
        LookupError: if a newer studio made the file.
    """
    version = _version(connection)
    if version == len(MIGRATIONS):
        return False
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = _version(connection)  # another process may have been quicker
        if version > len(MIGRATIONS):
            raise LookupError(version)
        for statements in MIGRATIONS[version:]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return version == 0


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
