"""What the window remembers from one start to the next: a small JSON file that may be deleted at any time."""

from __future__ import annotations

import contextlib
import json
import os
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from studio.errors import StudioError
from studio.files.atomic import write_atomically
from studio.files.reasons import reason_of

_NONE = object()


class Settings:
    """JSON values by key. `notice` says what became of a file that could not be read; it is empty otherwise."""

    def __init__(self, path: Path, values: dict[str, Any] | None = None, notice: str = "") -> None:
        self.path = path
        self.notice = notice
        self._values = values or {}
        self._saved = dict(self._values)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Read the file. A damaged one is set aside under another name, not overwritten; no file is no problem."""
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return cls(path)
        except (OSError, ValueError, RecursionError) as error:
            return cls(path, notice=_set_aside(path, reason_of(error)))
        if not isinstance(values, dict):
            return cls(path, notice=_set_aside(path, "it holds no settings"))
        return cls(path, values)

    @classmethod
    def peek(cls, path: Path) -> Self:
        """Like `open`, from any thread: a damaged file counts as none and stays where it is."""
        kept = cls(path)
        kept._values = kept._on_disk()
        kept._saved = dict(kept._values)
        return kept

    def get(self, key: str, default: Any = None) -> Any:
        """The value kept under a key; the default if there is none or it is of another type than the default.

        A whole number serves where the default is a float, and any value where it is None.
        """
        value = self._values.get(key, default)
        if isinstance(default, float) and type(value) is int:
            value = float(value)
        fits = default is None or type(value) is type(default)
        return value if fits else default

    def set(self, key: str, value: Any) -> None:
        """Keep a JSON value under a key, until the next `save` in memory only."""
        self._values[key] = value

    def save(self) -> None:
        """Write what has changed here; what another window or a command has changed meanwhile stays.

        Raises:
            StudioError: if the disk refuses.
        """
        if self._values == self._saved:
            return
        mine = {key: value for key, value in self._values.items() if self._saved.get(key, _NONE) != value}
        self._values = {**self._values, **self._on_disk(), **mine}
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StudioError(f"The settings cannot be kept in {self.path.parent}: {reason_of(error)}.") from error
        write_atomically(self.path, json.dumps(self._values, indent=1).encode())
        self._saved = dict(self._values)

    def _on_disk(self) -> dict[str, Any]:
        try:
            values = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return values if isinstance(values, dict) else {}


def _set_aside(path: Path, why: str) -> str:
    day = f"{datetime.now():%Y-%m-%d}"
    names = (f"{path.stem}.damaged-{day}{f'-{n}' if n > 1 else ''}{path.suffix}" for n in range(1, 10_000))
    aside = next(free for name in names if not (free := path.with_name(name)).exists())
    with contextlib.suppress(OSError):
        os.replace(path, aside)
        return f"The settings could not be read ({why}). They start afresh; the old file is kept as {aside}."
    return f"The settings could not be read ({why}), so they start afresh."
