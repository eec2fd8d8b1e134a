"""A picture or a tape out of a file, as the run that it came from: on the files lane."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from studio.files import paths
from studio.files.atomic import write_atomically
from studio.files.library import Library
from studio.files.pictures import read_note
from studio.files.pixels import read_pixels
from studio.paint.events import Pictures
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape


@dataclass(frozen=True, slots=True)
class KeptPicture:
    """What is known of a picture file: the batch that it belongs to, its request, and its tape if that is there."""

    pictures: Pictures
    files: tuple[Path, ...]  # of the batch
    request: PaintRequest
    receipt: Mapping[str, Any]
    tape: Tape | None


def open_picture(path: Path, library: Library) -> KeptPicture:
    """Read a picture, and the others of its batch where all are still there.

    Raises:
        StudioError: if it cannot be read.
    """
    note = read_note(path)
    request = PaintRequest.from_json({"prompt": "", **note.request})
    receipt = note.receipt or {}
    found = paths.tapes_folder() / str(receipt.get("tape", ""))
    tape = Tape.open(found) if found.is_file() else None
    row = library.tapes.at_path(found.name) if tape else None
    batch = library.pictures.of_tape(row.id) if row else []
    files = tuple(paths.pictures_folder() / picture.path for picture in batch) or (path,)
    if not all(file.is_file() for file in files):
        files = (path,)
    return KeptPicture(_stacked([read_pixels(file) for file in files]), files, request, receipt, tape)


def bring_tape(path: Path) -> Tape:
    """A tape from anywhere, in our folder: what goes on from it is kept there.

    Raises:
        StudioError: if it is damaged.
    """
    here = paths.create_folder(paths.tapes_folder()) / path.name
    if path.parent.resolve() == here.parent.resolve():
        return Tape.open(path)
    Tape.open(path)  # a damaged one is refused before it is copied
    content = path.read_bytes()
    if here.exists() and here.read_bytes() != content:
        here = here.with_name(f"{path.stem}-{time.time_ns() // 1000:x}.tape")
    write_atomically(here, content)
    return Tape.open(here)


def _stacked(pictures: Sequence[Pictures]) -> Pictures:
    """One array, (B, H, W, 3); a picture of another size than the first, cropped by hand perhaps, is left out."""
    return np.stack([picture for picture in pictures if picture.shape == pictures[0].shape])
