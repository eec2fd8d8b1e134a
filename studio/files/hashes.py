"""SHA-256 of files; those of large files are remembered, as they take seconds."""

from __future__ import annotations

import contextlib
import hashlib
import json
from pathlib import Path

from studio.errors import StudioError
from studio.files.atomic import write_atomically
from studio.files.paths import cache_folder, create_folder

Known = dict[str, tuple[int, int, str]]  # path -> size, mtime_ns, sha256


def file_sha256(path: Path) -> str:
    """The SHA-256 of a file's content, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def remembered_sha256(paths: list[Path]) -> list[str]:
    """The SHA-256 of each file, in hex; read only where its size or time has changed since the last call."""
    known = _read_known()
    before = dict(known)
    hashes = [_look_up(path, known) for path in paths]
    if known != before:
        with contextlib.suppress(StudioError):  # a cache that cannot be written costs time, nothing else
            write_atomically(create_folder(cache_folder()) / "hashes.json", json.dumps(known).encode())
    return hashes


def _look_up(path: Path, known: Known) -> str:
    key = str(path.resolve())
    status = path.stat()
    entry = known.get(key)
    if entry is None or entry[:2] != (status.st_size, status.st_mtime_ns):
        entry = known[key] = (status.st_size, status.st_mtime_ns, file_sha256(path))
    return entry[2]


def _read_known() -> Known:
    """What was remembered; a damaged or foreign file counts as nothing."""
    try:
        values = json.loads((cache_folder() / "hashes.json").read_bytes())
        return {str(key): (int(size), int(time), str(sha256)) for key, (size, time, sha256) in values.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
