"""What safetensors files hold, remembered: reading hundreds of headers takes seconds, and files seldom change."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, get_args

from studio.errors import StudioError
from studio.files.atomic import write_atomically
from studio.files.paths import cache_folder, create_folder
from studio.files.weights_kind import METHOD, Kind, kind_of

Known = dict[str, tuple[int, int, Kind]]  # path -> size, mtime_ns, kind
MOST = 100_000  # files


def kinds_of(paths: Sequence[Path]) -> list[Kind]:
    """The kind of each file; its header is read only where size or time have changed since the last call."""
    known = _read_known()
    found = [_look_up(path, known) for path in paths]
    now = {str(path): entry for path, entry in zip(paths, found, strict=True) if entry is not None}
    if any(known.get(path) != entry for path, entry in now.items()):
        kept = dict(list({**known, **now}.items())[-MOST:])
        with contextlib.suppress(StudioError):  # a cache that cannot be written costs time, nothing else
            data = json.dumps({"method": METHOD, "files": kept}).encode()
            write_atomically(create_folder(cache_folder()) / "kinds.json", data)
    return ["damaged" if entry is None else entry[2] for entry in found]


def _look_up(path: Path, known: Known) -> tuple[int, int, Kind] | None:
    """None for what is not there."""
    try:
        status = path.stat()
    except OSError:
        return None
    entry = known.get(str(path))
    if entry is not None and entry[:2] == (status.st_size, status.st_mtime_ns):
        return entry
    return status.st_size, status.st_mtime_ns, kind_of(path)


def _read_known() -> Known:
    """What was remembered; a damaged or foreign file counts as nothing, and so does one of another way of telling."""
    try:
        values: Any = json.loads((cache_folder() / "kinds.json").read_bytes())
        if values["method"] != METHOD:
            return {}
        return {
            str(path): (int(size), int(time), kind)
            for path, (size, time, kind) in values["files"].items()
            if kind in get_args(Kind)
        }
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}
