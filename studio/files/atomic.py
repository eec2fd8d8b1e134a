"""Files that are whole or not there: written beside their place, then moved into it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from studio.errors import StudioError
from studio.files.reasons import reason_of


def write_atomically(path: Path, data: bytes) -> None:
    """Put `data` at `path`; whatever happens, the file there is the old one or the whole new one.

    Raises:
        StudioError: if the folder is missing or not writable, the disk is full, or `path` is not a plain file.
    """
    with written_atomically(path) as file:
        file.write(data)


@contextmanager
def written_atomically(path: Path) -> Iterator[BinaryIO]:
    """A file to be written piece by piece; it is put at `path` when the block ends well, and is gone otherwise.

    Raises:
        StudioError: as `write_atomically`.
    """
    target = _target(path)
    part = target.with_name(f".{os.urandom(8).hex()}.part")  # short: the name itself may be as long as allowed
    try:
        with part.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, target)
    except OSError as error:
        raise StudioError(f"{path} cannot be written: {reason_of(error)}.") from error
    finally:
        part.unlink(missing_ok=True)


def check_writable(path: Path) -> None:
    """Find out before the long work whether a file can be put at `path`; leaves no trace.

    Raises:
        StudioError: as `write_atomically` would, a full disk aside.
    """
    probe = _target(path).with_name(f".{os.urandom(8).hex()}.part")
    try:
        probe.open("xb").close()
    except OSError as error:
        raise StudioError(f"{path} cannot be written: {reason_of(error)}.") from error
    finally:
        probe.unlink(missing_ok=True)


def _target(path: Path) -> Path:
    try:
        target = Path(os.path.realpath(path))  # so that a link to a picture stays a link
        if target.is_dir():
            raise StudioError(f"{path} is a folder; give the name of a file.")
        if target.exists() and not target.is_file():
            raise StudioError(f"{path} is not a plain file, so nothing was written there.")
        if not target.parent.is_dir():
            raise StudioError(f"{path} cannot be written: the folder {target.parent} does not exist.")
    except (OSError, ValueError) as error:
        raise StudioError(f"{path} cannot be written: {reason_of(error)}.") from error
    return target
