"""Documents on the disk: Markdown files, each with a note of which of its words a model wrote. For the files lane."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFile

from studio.errors import StudioError
from studio.files import paths
from studio.files.atomic import write_atomically
from studio.files.reasons import reason_of
from studio.session import titles
from studio.write.tape import Tape

_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


@dataclass(frozen=True, slots=True)
class Span:
    """Tokens `first` to `last` (included) of a tape, standing in the document from `place` to `end`.

    Places count UTF-16 units, as Qt does.
    """

    tape: str  # the file's name in the tapes folder
    first: int
    last: int
    place: int
    end: int


@dataclass(frozen=True, slots=True)
class Kept:
    """A document as it is on the disk. `tapes` are those of its texts, old endings included, parents first."""

    name: str
    text: str
    spans: tuple[Span, ...] = ()
    tapes: dict[str, Tape] = field(default_factory=dict)
    parents: dict[str, tuple[str, int]] = field(default_factory=dict)  # tape -> the tape it branched from, and where


def documents_folder() -> Path:
    return paths.home() / "documents"


def tapes_folder() -> Path:
    return documents_folder() / ".tapes"


def names() -> list[str]:
    """The documents there are, the one that was written last first."""
    try:
        files = [path for path in documents_folder().glob("*.md") if path.is_file()]
        return [path.stem for path in sorted(files, key=lambda path: path.stat().st_mtime, reverse=True)]
    except OSError:
        return []


def free_name(wanted: str) -> str:
    """A name that no document has: the wanted one, or with a number."""
    base = " ".join(_UNFIT.sub(" ", wanted).split()).strip(" .")[:80] or titles.untitled()
    taken = {name.casefold() for name in names()}
    tries = (base if n == 1 else f"{base} {n}" for n in range(1, 100_000))
    return next(name for name in tries if name.casefold() not in taken)


def read(name: str) -> Kept:
    """Read a document, and its tapes as far as they are there.

    Raises:
        StudioError: if it cannot be read.
    """
    path = _file(name)
    try:
        text = path.read_bytes().decode("utf-8", "surrogatepass").replace("\r\n", "\n")
    except OSError as error:
        raise StudioError(f"{path} cannot be read: {reason_of(error)}.") from error
    except UnicodeDecodeError as error:
        raise StudioError(f"{path} is not a text in UTF-8, so it was not opened.") from error
    spans, parents = _read_note(name, text)
    wanted = {span.tape for span in spans} | set(parents) | {parent for parent, _ in parents.values()}
    tapes = dict(_tapes(wanted))
    return Kept(
        name,
        text,
        tuple(span for span in spans if span.tape in tapes),
        tapes,
        {tape: origin for tape, origin in parents.items() if tape in tapes and origin[0] in tapes},
    )


def write(name: str, text: str, spans: Iterable[Span], parents: dict[str, tuple[str, int]]) -> None:
    """Put a document on the disk. Whatever happens, the file there is the old one or the whole new one.

    Raises:
        StudioError: if the disk refuses.
    """
    paths.create_folder(documents_folder())
    write_atomically(_file(name), text.encode("utf-8", "surrogatepass"))
    kept = list(spans)
    if kept or parents or _note(name).exists():
        paths.create_folder(tapes_folder())
        values = {"spans": [[s.tape, s.first, s.last, s.place, s.end] for s in kept], "parents": parents}
        write_atomically(_note(name), json.dumps(values).encode())


def rename(name: str, wanted: str) -> str:
    """Give a document another name; returns the one it got.

    Raises:
        StudioError: if the disk refuses.
    """
    got = free_name(wanted)
    try:
        if _file(name).exists():
            _file(name).rename(_file(got))
        if _note(name).exists():
            _note(name).rename(_note(got))
    except OSError as error:
        raise StudioError(f"{name} cannot be renamed: {reason_of(error)}.") from error
    return got


def move_to_trash(name: str) -> None:
    """Put a document into the system's trash.

    Raises:
        StudioError: if there is none, or it refuses.
    """
    if _file(name).exists() and not QFile.moveToTrash(str(_file(name))):
        raise StudioError(f"{_file(name)} could not be put into the trash. Delete it by hand.")


def _read_note(name: str, text: str) -> tuple[list[Span], dict[str, tuple[str, int]]]:
    """What is said about the document; nothing where that cannot be read. A file edited elsewhere loses its marks."""
    try:
        values: dict[str, Any] = json.loads(_note(name).read_bytes())
        spans = [Span(str(t), int(a), int(b), int(place), int(end)) for t, a, b, place, end in values["spans"]]
        parents = {str(tape): (str(parent), int(at)) for tape, (parent, at) in values["parents"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return [], {}
    length = len(text.encode("utf-16-le", "surrogatepass")) // 2
    return [span for span in spans if 0 <= span.place < span.end <= length], parents


def _tapes(wanted: set[str]) -> Iterable[tuple[str, Tape]]:
    for name in sorted(wanted):
        try:
            yield name, Tape.open(tapes_folder() / Path(name).name)
        except StudioError:  # dropped or damaged: the words stay, what was known of them is gone
            continue


def _file(name: str) -> Path:
    return documents_folder() / f"{name}.md"


def _note(name: str) -> Path:
    return tapes_folder() / f"{name}.json"
