"""What to send to somebody who is to find a fault: versions, machine, settings, the last errors. No words, no pictures.

Whatever the user wrote or painted stays out: prompts are never taken, and what messages quote, the names of files and
the folders above them are struck out.
"""

from __future__ import annotations

import os
import platform
import re
import sys
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Final

import studio
from studio.files import paths
from studio.files.crashes import last_crashes

PACKAGES: Final = (
    "PySide6-Essentials",
    "qasync",
    "torch",
    "diffusers",
    "transformers",
    "safetensors",
    "numpy",
    "pillow",
)
SETTINGS: Final = ("appearance", "scale", "offline", "mark_pictures", "mark_texts", "tape_budget_gb")
REQUEST: Final = ("model", "sampler", "schedule", "steps", "cfg_scale", "width", "height", "batch", "strength", "dtype")
ERRORS: Final = 8  # the last ones
_ENTRY = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+ (WARNING|ERROR|CRITICAL) ")
_ANY_ENTRY = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+ [A-Z]+ ")
_FRAME = re.compile(r'File "([^"]*)"')
_OURS = re.compile(r".*?[/\\]((?:site-packages|lib|studio)[/\\].*)")
_QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"|“[^”\n]*”|«[^»\n]*»|`[^`\n]*`")
_PATH = re.compile(r"(?:[A-Za-z]:)?(?:[/\\][^/\\:*?\"<>|\n]+)+?(?=[:;,)]?(?:\s|$)|\.\s|\.$)|~[/\\]\S+")


def compose(
    facts: Mapping[str, str], settings: Mapping[str, Any], request: Mapping[str, Any], private: Iterable[str]
) -> str:
    """The report as plain text.

    `facts` are lines that the caller knows, by name; `private` are texts that must not be in it, wherever they
    would come from.
    """
    lines = [f"Stepwise Studio {studio.__version__}, Python {sys.version.split()[0]}, {platform.platform()}"]
    lines += [f"{name}: {value}" for name, value in facts.items()]
    lines += ["packages: " + ", ".join(f"{name} {_version(name)}" for name in PACKAGES)]
    lines += ["settings: " + _pairs(settings, SETTINGS), "last request: " + _pairs(request, REQUEST)]
    strike = _Strike(private)
    crashes = [crash for crash in last_crashes() if crash.trace][:2]
    lines += [f"\ncrash:\n{strike(crash.trace)}" for crash in crashes]
    lines += ["\nlast errors:", *(strike(entry) for entry in _entries())]
    return "\n".join(lines).strip() + "\n"


def machine() -> dict[str, str]:
    """What can be told of the machine without torch."""
    import psutil

    memory = psutil.virtual_memory()
    return {
        "processors": f"{os.cpu_count()} ({platform.machine()})",
        "memory": f"{memory.total / 1e9:.1f} GB, {memory.available / 1e9:.1f} GB free",
    }


class _Strike:
    def __init__(self, private: Iterable[str]) -> None:
        words = {part for text in private for part in (text.strip(), *text.splitlines()) if len(part.strip()) > 3}
        self._words = sorted((word.strip() for word in words), key=len, reverse=True)

    def __call__(self, text: str) -> str:
        return "\n".join(self._line(line) for line in text.splitlines())

    def _line(self, line: str) -> str:
        frame = _FRAME.search(line)
        if frame:
            return line.replace(frame.group(1), _OURS.sub(r"\1", frame.group(1)))
        for word in self._words:
            line = line.replace(word, "…")
        return _PATH.sub(_short, _QUOTED.sub("‘…’", line))


def _short(found: re.Match[str]) -> str:
    return f"<path>{Path(found.group()).suffix[:8]}"


def _entries() -> list[str]:
    """The last warnings and errors of the log, with the lines that belong to them."""
    try:
        lines = (paths.logs_folder() / "studio.log").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    found: list[list[str]] = []
    taking = False
    for line in lines:
        if _ANY_ENTRY.match(line):
            taking = bool(_ENTRY.match(line))
            if taking:
                found.append([])
        if taking:
            found[-1].append(line)
    return ["\n".join(entry[-40:]) for entry in found[-ERRORS:]]


def _pairs(values: Mapping[str, Any], names: Iterable[str]) -> str:
    return ", ".join(f"{name} {values[name]}" for name in names if values.get(name) is not None)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "missing"
