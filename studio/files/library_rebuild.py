"""Builds the library again from the pictures' own notes, and adds pictures that were put into the folder by hand."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.errors import StudioError
from studio.files.embedded import read_embedded
from studio.files.library import Library
from studio.files.pictures import note_of

_ENDINGS = (".png", ".jpg", ".jpeg", ".webp")
_BATCH = 100  # pictures added together: others who write wait for no longer than that takes


@dataclass(frozen=True, slots=True)
class Rebuilding:
    """How far a rebuild is, in files; `unread` counts pictures that are damaged, or no pictures at all."""

    done: int
    total: int
    added: int
    unread: int


@dataclass(frozen=True, slots=True)
class _File:
    path: Path
    name: str  # relative, with "/"
    changed: float
    size: int


def rebuild(library: Library, pictures_folder: Path, tapes_folder: Path) -> Iterator[Rebuilding]:
    """Add every picture and tape in the folders that the library does not know, oldest first.

    Pictures without a note are added with an empty request. Stopped halfway, it goes on from there when it is
    called again. Files are only read.

    Raises:
        StudioError: if the library cannot be written.
    """
    for tape in _files(tapes_folder, ()):
        if library.tapes.at_path(tape.name) is None:
            library.tapes.add(tape.name, size=tape.size, created=tape.changed, finished=True)
    known, salvaged = library.pictures.paths(), library.salvaged()
    new = [file for file in _files(pictures_folder, _ENDINGS) if file.name not in known]
    added = unread = 0
    yield Rebuilding(0, len(new), 0, 0)
    for start in range(0, len(new), _BATCH):
        found = [(file, _read(file)) for file in new[start : start + _BATCH]]
        with library.transaction():
            for file, picture in found:
                if picture is None:
                    unread += 1
                    continue
                _add(library, file, *picture, *salvaged.get(file.name, (False, None)))
                added += 1
        yield Rebuilding(min(start + _BATCH, len(new)), len(new), added, unread)
    library.rebuilt()


def _files(folder: Path, endings: tuple[str, ...]) -> list[_File]:
    """The files in a folder and the folders in it, oldest first, without hidden ones; links are not followed."""
    files = []
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if name.startswith(".") or (endings and not name.lower().endswith(endings)):
                continue
            path = Path(place, name)
            with contextlib.suppress(OSError):  # gone meanwhile
                about = path.stat()
                files.append(_File(path, path.relative_to(folder).as_posix(), about.st_mtime, about.st_size))
    return sorted(files, key=lambda file: (file.changed, file.name))


def _read(file: _File) -> tuple[dict[str, Any], dict[str, Any], tuple[int, int]] | None:
    """The request, the receipt and the size in pixels, or None where the file is no whole picture."""
    try:
        file.name.encode()
        found = read_embedded(file.path)
    except (UnicodeEncodeError, StudioError):  # a file name that is no text, or no whole picture
        return None
    try:
        note = note_of(found, file.path)
    except StudioError:  # a picture from elsewhere
        return {}, {}, (found.width, found.height)
    return note.request, note.receipt or {}, (found.width, found.height)


def _add(
    library: Library,
    file: _File,
    request: dict[str, Any],
    receipt: dict[str, Any],
    size: tuple[int, int],
    starred: bool,
    tape_id: int | None,
) -> None:
    name, index = receipt.get("tape"), receipt.get("batch_index", 0)
    tape = library.tapes.at_path(name) if isinstance(name, str) else None
    if tape is None and tape_id is not None:
        tape = library.tapes.get(tape_id)
    picture = library.pictures.add(
        file.name,
        request,
        size=size,
        created=file.changed,
        tape_id=tape.id if tape else None,
        batch_index=index if type(index) is int and 0 <= index < 2**31 else 0,
    )
    if starred:
        library.pictures.star(picture)
