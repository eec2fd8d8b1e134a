"""Ends that nobody asked for: a mark on the disk while the studio runs, found by the next start if it was left there.

`faulthandler` writes into the same file, so that a crash inside a library in C leaves where every thread was.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from studio.files.paths import create_folder, logs_folder, pictures_folder

KEPT = 5  # crashes; older ones go


@dataclass(frozen=True, slots=True)
class Crash:
    """A session that did not come to its end. `began` in seconds since 1970; `trace` is empty where it was killed."""

    began: float
    trace: str

    @property
    def reason(self) -> str:
        """The first line of the trace, such as "Fatal Python error: Segmentation fault"."""
        return self.trace.partition("\n")[0].strip()


class Watch:
    """The mark of this process."""

    def __init__(self) -> None:
        self._path: Path | None = None
        self._file: IO[str] | None = None

    def begin(self) -> list[Crash]:
        """Put up the mark, and give what other sessions left, the oldest first; they are found once.

        Raises:
            StudioError: if there can be no folder for logs.
        """
        folder = create_folder(logs_folder())
        found = [_take(path) for path in sorted(folder.glob("running-*.txt")) if not _alive(path)]
        for old in sorted(folder.glob("crash-*.txt"))[:-KEPT]:
            old.unlink(missing_ok=True)
        self._path = folder / f"running-{time.time_ns()}-{os.getpid()}.txt"
        self._file = self._path.open("w", encoding="utf-8")
        json.dump({"process": os.getpid(), "began": time.time()}, self._file)
        self._file.write("\n")
        self._file.flush()
        faulthandler.enable(self._file)
        return found

    def end(self) -> None:
        """Take the mark down: this was a good end."""
        if self._file is not None and self._path is not None:
            faulthandler.disable()
            self._file.close()
            self._path.unlink(missing_ok=True)
            self._file = None


def last_crashes() -> list[Crash]:
    """Those that are still kept, the newest first."""
    return [_read(path) for path in sorted(logs_folder().glob("crash-*.txt"), reverse=True)]


def pictures_since(began: float) -> int:
    """How many picture files were written since then."""
    with contextlib.suppress(FileNotFoundError):
        return sum(entry.stat().st_mtime >= began for entry in _files(pictures_folder()))
    return 0


def _files(folder: Path) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        yield from (entry for entry in entries if entry.name.endswith(".png"))


def _take(path: Path) -> Crash:
    crash = _read(path)
    with contextlib.suppress(OSError):  # read-only now; then it is found once more
        os.replace(path, path.with_name(path.name.replace("running-", "crash-")))
    return crash


def _read(path: Path) -> Crash:
    head, _, trace = path.read_text(encoding="utf-8", errors="replace").partition("\n")
    return Crash(float(_said(head).get("began", path.stat().st_mtime)), trace)


def _alive(path: Path) -> bool:
    """Whether the process that made the mark still runs; another one may have its number by now."""
    import psutil

    said = _said(path.read_text(encoding="utf-8", errors="replace").partition("\n")[0])
    try:
        return bool(psutil.Process(int(said["process"])).create_time() <= float(said["began"]))
    except (KeyError, ValueError, psutil.Error):
        return False


def _said(head: str) -> dict[str, float]:
    try:
        said = json.loads(head)
    except ValueError:  # it ended while it was being written
        return {}
    return said if isinstance(said, dict) else {}
