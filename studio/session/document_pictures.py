"""The pictures of a Markdown document: where they stand, which files they are, and copies of them for an export."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote

from studio.errors import StudioError
from studio.files.reasons import reason_of
from studio.session.drafts import documents_folder

_PICTURE = re.compile(r"!\[((?:[^\[\]\n]|\[[^\[\]\n]*\])*)\]\((<[^>\n]+>|[^)\s]+)\)")


@dataclass(frozen=True, slots=True)
class Picture:
    """`![words](address)` from `place` to `end`, in Python's letters; `path` is the file, None for one elsewhere."""

    place: int
    end: int
    words: str
    address: str
    path: Path | None


def pictures_in(text: str) -> list[Picture]:
    """All pictures of a document, first to last."""
    if "![" not in text:
        return []
    found = []
    for match in _PICTURE.finditer(text):
        address = match.group(2).strip("<>")
        found.append(Picture(match.start(), match.end(), match.group(1), address, path_of(address)))
    return found


def path_of(address: str) -> Path | None:
    """The file that a document means by an address; None for the web's, which the studio never fetches."""
    plain = unquote(address.removeprefix("file://"))
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]+:", plain) or "\0" in plain:
        return None
    return (documents_folder() / plain).resolve()


def markdown_for(path: Path, words: str) -> str:
    """A line that shows a picture, also when the studio's folder is moved elsewhere as a whole."""
    try:
        shown = "../" + path.resolve().relative_to(documents_folder().resolve().parent).as_posix()
    except ValueError:
        shown = path.as_posix()
    said = " ".join(words.split()).translate(str.maketrans("[]", "()"))
    return f"![{said}]({quote(shown)})"


def with_copies(text: str, target: Path) -> str:
    """The document with its pictures copied into a folder beside `target`, and named there.

    Raises:
        StudioError: if one cannot be copied.
    """
    folder = target.with_name(f"{target.stem} pictures")
    parts, place, copied = [], 0, dict[Path, str]()
    for picture in pictures_in(text):
        if picture.path is None or not picture.path.is_file():
            continue
        if picture.path not in copied:
            copied[picture.path] = _copy(picture.path, folder, set(copied.values()))
        address = quote(f"{folder.name}/{copied[picture.path]}")
        parts += [text[place : picture.place], f"![{picture.words}]({address})"]
        place = picture.end
    return "".join([*parts, text[place:]])


def _copy(path: Path, folder: Path, taken: set[str]) -> str:
    names = (f"{path.stem}{f'-{n}' if n > 1 else ''}{path.suffix}" for n in range(1, 10_000))
    name = next(name for name in names if name not in taken)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, folder / name)
    except OSError as error:
        raise StudioError(f"{path.name} cannot be copied to {folder}: {reason_of(error)}.") from error
    return name
