"""The library's pictures: the rows behind the gallery."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from studio.errors import StudioError
from studio.files.database import Database, Row

# Scripts that are written without spaces: the index, which knows only whole words there, cannot find their parts.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_COLUMNS = (
    "id, path, prompt, negative_prompt, model, sampler, seed, width, height, created, starred, request, "
    "tape_id, batch_index"
)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in the library. A higher `id` is newer."""

    id: int
    path: str  # relative to the pictures folder, with "/"; whole where it lies elsewhere
    prompt: str
    negative_prompt: str
    model: str
    sampler: str
    seed: int  # the request's; the picture itself was painted from `seed + batch_index`
    width: int
    height: int
    created: float  # seconds since 1970
    starred: bool
    request_json: str
    tape_id: int | None
    batch_index: int

    @property
    def request(self) -> dict[str, Any]:
        """The values of its PaintRequest; empty where the picture has no note.

        Raises:
            StudioError: if the library's copy is damaged; the picture's own note may be whole.
        """
        try:
            values: dict[str, Any] = json.loads(self.request_json)
        except ValueError as error:
            raise StudioError(f"What the library knows about {self.path} is damaged; open the file itself.") from error
        return values


@dataclass(frozen=True, slots=True)
class PictureFilter:
    """Which pictures to show. Empty text means any; `words` must all begin a word of the prompt."""

    words: str = ""
    model: str = ""
    sampler: str = ""
    starred: bool = False


EVERYTHING = PictureFilter()


class Pictures:
    """The table of pictures. Methods raise StudioError where the file or the disk refuses."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        path: str,
        request: Mapping[str, Any],
        *,
        size: tuple[int, int] | None = None,
        created: float | None = None,
        tape_id: int | None = None,
        batch_index: int = 0,
    ) -> int:
        """Add a picture and return its id; one with this path is replaced but keeps its id and star.

        `size` is (width, height) in pixels, the request's if not given.
        """
        width, height = size or (request.get("width", 0), request.get("height", 0))
        texts = [request.get(name, "") for name in ("prompt", "negative_prompt", "model", "sampler")]
        made = time.time() if created is None else created
        values = [path, *texts, request.get("seed", 0), width, height, made, json.dumps(dict(request))]
        try:
            found = self._database.one(_ADD, [*values, tape_id, batch_index])
        except UnicodeEncodeError as error:
            raise StudioError(
                f"The name {path!r} has broken characters, so it cannot be kept in the library."
            ) from error
        assert found is not None  # RETURNING gives the row
        return int(found[0])

    def get(self, picture_id: int) -> Picture | None:
        """One picture, or None if it is not there."""
        row = self._database.one(f"SELECT {_COLUMNS} FROM pictures WHERE id = ?", [picture_id])
        return _picture(row) if row else None

    def at_path(self, path: str) -> Picture | None:
        """The picture with this path, or None."""
        row = self._database.one(f"SELECT {_COLUMNS} FROM pictures WHERE path = ?", [path])
        return _picture(row) if row else None

    def page(self, shown: PictureFilter = EVERYTHING, *, before: int | None = None, limit: int = 200) -> list[Picture]:
        """Up to `limit` pictures, newest first; the next page begins `before` the last one's id."""
        tables, where, values = _chosen(shown)
        if before is not None:
            where.append(f"{_order(shown)} < ?")
            values.append(before)
        columns = ", ".join(f"pictures.{name}" for name in _COLUMNS.split(", "))
        sql = f"SELECT {columns} FROM {tables}{_where(where)} ORDER BY {_order(shown)} DESC LIMIT ?"
        return [_picture(row) for row in self._database.rows(sql, [*values, limit])]

    def ids(self, shown: PictureFilter = EVERYTHING) -> list[int]:
        """The ids of all such pictures, newest first: what a list view needs to know its length and places."""
        tables, where, values = _chosen(shown)
        # As one text: as 100,000 rows they take four times as long, and the interpreter's lock as many times.
        row = self._database.one(f"SELECT json_group_array({_order(shown)}) FROM {tables}{_where(where)}", values)
        ids: list[int] = self._database.json(row[0]) if row else []
        ids.sort(reverse=True)
        return ids

    def rows(self, ids: Sequence[int]) -> list[Picture]:
        """These pictures, in this order; those that are gone are left out."""
        sql = f"SELECT {_COLUMNS} FROM pictures WHERE id IN (SELECT value FROM json_each(?))"
        found = {row[0]: _picture(row) for row in self._database.rows(sql, [json.dumps(list(ids))])}
        return [found[picture_id] for picture_id in ids if picture_id in found]

    def count(self, shown: PictureFilter = EVERYTHING) -> int:
        """How many such pictures there are."""
        tables, where, values = _chosen(shown)
        row = self._database.one(f"SELECT count(*) FROM {tables}{_where(where)}", values)
        return int(row[0]) if row else 0

    def models(self) -> list[str]:
        """The models that pictures were painted with, in order of their names."""
        return self._distinct("model")

    def samplers(self) -> list[str]:
        """The samplers that pictures were painted with, in order of their names."""
        return self._distinct("sampler")

    def paths(self) -> set[str]:
        """The paths of all pictures."""
        return {row[0] for row in self._database.rows("SELECT path FROM pictures")}

    def of_tape(self, tape_id: int) -> list[Picture]:
        """The pictures of a run, in the order of its batch."""
        sql = f"SELECT {_COLUMNS} FROM pictures WHERE tape_id = ? ORDER BY batch_index, id"
        return [_picture(row) for row in self._database.rows(sql, [tape_id])]

    def star(self, picture_id: int, starred: bool = True) -> None:
        """Give a picture a star, or take it away."""
        self._database.change("UPDATE pictures SET starred = ? WHERE id = ?", [starred, picture_id])

    def move(self, picture_id: int, path: str) -> None:
        """Note that a picture's file has another path now."""
        self._database.change("UPDATE pictures SET path = ? WHERE id = ?", [path, picture_id])

    def delete(self, ids: Sequence[int]) -> None:
        """Forget pictures; their files are not touched."""
        self._database.change(
            "DELETE FROM pictures WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(list(ids))]
        )

    def _distinct(self, column: str) -> list[str]:
        # From one value in the index straight to the next, instead of over all rows.
        sql = f"""WITH RECURSIVE each (value) AS (
            SELECT min({column}) FROM pictures
            UNION ALL SELECT (SELECT min({column}) FROM pictures WHERE {column} > value) FROM each WHERE value NOT NULL
        ) SELECT value FROM each WHERE value <> ''"""
        return [row[0] for row in self._database.rows(sql)]


_ADD = """INSERT INTO pictures (path, prompt, negative_prompt, model, sampler, seed, width, height, created, request,
    tape_id, batch_index) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (path) DO UPDATE SET prompt = excluded.prompt, negative_prompt = excluded.negative_prompt,
    model = excluded.model, sampler = excluded.sampler, seed = excluded.seed, width = excluded.width,
    height = excluded.height, created = excluded.created, request = excluded.request, tape_id = excluded.tape_id,
    batch_index = excluded.batch_index RETURNING id"""


def _picture(row: Row) -> Picture:
    values = list(row)
    values[10] = bool(values[10])
    return Picture(*values)


def _order(shown: PictureFilter) -> str:
    """The column with the ids, in the table that the query runs over first."""
    return "picture_words.rowid" if _split(shown.words)[0] else "pictures.id"


def _where(conditions: list[str]) -> str:
    return " WHERE " + " AND ".join(conditions) if conditions else ""


def _chosen(shown: PictureFilter) -> tuple[str, list[str], list[object]]:
    """The tables, conditions and values of a query for such pictures."""
    tables, where, values = "pictures", list[str](), list[object]()
    indexed, parts = _split(shown.words)
    if indexed:
        tables = "picture_words CROSS JOIN pictures ON pictures.id = picture_words.rowid"
        where.append("picture_words MATCH ?")
        values.append(" ".join(f'"{word}"*' for word in indexed))
    for part in parts:
        where.append("instr(lower(pictures.prompt), ?)")
        values.append(part.lower())
    for name in ("model", "sampler"):
        if value := getattr(shown, name):
            where.append(f"pictures.{name} = ?")
            values.append(value)
    if shown.starred:
        where.append("pictures.starred = 1")
    return tables, where, values


def _split(words: str) -> tuple[list[str], list[str]]:
    """What was typed, as words for the index and as parts to look for letter by letter (emoji, unspaced scripts)."""
    indexed, parts = list[str](), list[str]()
    for word in words.replace('"', " ").replace("\0", " ").split():
        plain = any(char.isalnum() for char in word) and not _UNSPACED.search(word)
        (indexed if plain else parts).append(word)
    return indexed, parts
