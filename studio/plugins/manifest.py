"""What a plugin says about itself in files: read as text, so that nothing of it runs."""

from __future__ import annotations

import configparser
import email.parser
import re
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from studio.errors import StudioError

GROUP = "studio.samplers"
SAMPLER_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
ENTRY = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*:[A-Za-z_]\w*(\.[A-Za-z_]\w*)*")
PROVIDED = {"numpy", "torch"}  # by the studio, in the versions that it runs with
OWN_MODULES = {"studio", "torch", "numpy", "diffusers", "transformers", "site", "sitecustomize", "usercustomize"}


@dataclass(frozen=True, slots=True)
class Manifest:
    """A plugin's metadata. `modules` are the files and folders that make up its code."""

    name: str  # normalised, as on PyPI
    version: str
    summary: str
    author: str
    licence: str
    requires: tuple[str, ...]  # beyond numpy and torch
    entries: Mapping[str, str]  # sampler's name -> "module:function"
    modules: tuple[Path, ...]
    native: bool = False  # has compiled code


def read_manifest(folder: Path) -> Manifest:
    """Read an unpacked wheel, or a project with a `pyproject.toml`.

    Raises:
        StudioError: if it is neither, offers no sampler, or holds what a sampler has no use for.
    """
    infos = [path for path in folder.glob("*.dist-info") if path.is_dir()]
    if len(infos) == 1:
        manifest = _read_wheel(folder, infos[0])
    else:
        project = _project(folder)
        manifest = _read_project(project)
    _check(manifest)
    return manifest


def _project(folder: Path) -> Path:
    """The folder with the `pyproject.toml`: archives often hold one folder around it."""
    inner = [path for path in folder.iterdir() if path.is_dir() and path.name != "__MACOSX"]
    for place in (folder, *(inner if len(inner) == 1 else [])):
        if (place / "pyproject.toml").is_file():
            return place
    raise StudioError(f"{folder.name} is no plugin: it is not a wheel and has no pyproject.toml.")


def _read_wheel(folder: Path, info: Path) -> Manifest:
    metadata = email.parser.Parser().parsestr(_text(info / "METADATA"))
    points = configparser.ConfigParser(delimiters=("=",), interpolation=None)
    points.optionxform = str  # type: ignore[assignment, method-assign]
    try:
        points.read_string(_text(info / "entry_points.txt") if (info / "entry_points.txt").is_file() else "")
    except configparser.Error as error:
        raise StudioError(f"The plugin's list of samplers cannot be read: {_first_line(error)}.") from error
    if list(folder.glob("*.data")):
        raise StudioError("The plugin wants to put files outside its own folder, so it was not installed.")
    return Manifest(
        name=_name(metadata["Name"]),
        version=_version(metadata["Version"]),
        summary=_line(metadata["Summary"]),
        author=_line(metadata["Author"] or metadata["Author-email"]),
        licence=_line(metadata["License-Expression"] or metadata["License"]),
        requires=_requires(metadata.get_all("Requires-Dist") or []),
        entries=dict(points[GROUP]) if points.has_section(GROUP) else {},
        modules=tuple(path for path in sorted(folder.iterdir()) if path != info),
        native=_native(folder),
    )


def _read_project(folder: Path) -> Manifest:
    try:
        project = tomllib.loads(_text(folder / "pyproject.toml")).get("project", {})
        entries = dict(project.get("entry-points", {}).get(GROUP, {}))
        authors = [person.get("name") or person.get("email", "") for person in project.get("authors", [])]
        licence = project.get("license", "")
        return Manifest(
            name=_name(project.get("name")),
            version=_version(project.get("version")),
            summary=_line(project.get("description")),
            author=_line(", ".join(authors)),
            licence=_line(licence.get("text", "") if isinstance(licence, dict) else licence),
            requires=_requires(project.get("dependencies", [])),
            entries=entries,
            modules=tuple(_modules(folder, entries.values())),
            native=_native(folder),
        )
    except (tomllib.TOMLDecodeError, AttributeError, TypeError) as error:
        raise StudioError(f"The plugin's pyproject.toml cannot be read: {_first_line(error)}.") from error


def _modules(folder: Path, entries: Iterable[str]) -> list[Path]:
    """The top-level module or package behind each entry point: beside the pyproject.toml, or in `src`."""
    found = []
    for top in sorted({str(entry).partition(":")[0].partition(".")[0] for entry in entries}):
        places = [base / name for base in (folder / "src", folder) for name in (top, f"{top}.py")]
        found += [place for place in places if place.is_file() or (place / "__init__.py").is_file()][:1]
    return found


def _check(manifest: Manifest) -> None:
    """Raises: StudioError where a plugin cannot be installed, with the reason."""
    who = manifest.name
    if not manifest.entries:
        raise StudioError(f"{who} offers no sampler: it has no entry point in the group {GROUP}.")
    tops = {path.name.removesuffix(".py") for path in manifest.modules}
    for name, entry in manifest.entries.items():
        if not SAMPLER_NAME.fullmatch(name):
            raise StudioError(f"{who} calls a sampler {name[:60]!r}; names are small letters, digits and _.")
        if not isinstance(entry, str) or not ENTRY.fullmatch(entry):
            raise StudioError(f"{who}: the entry point of {name} must read module:function, not {entry!r:.80}.")
        if entry.partition(":")[0].partition(".")[0] not in tops:
            raise StudioError(f"{who}: the sampler {name} points to {entry}, and there is no such module in it.")
    for path in manifest.modules:
        if path.suffix == ".pth":
            raise StudioError(f"{who} holds {path.name}, which would run code in every Python program: not installed.")
    shadowing = sorted(tops & (OWN_MODULES | set(sys.stdlib_module_names)))
    if shadowing:
        raise StudioError(f"{who} holds a module {shadowing[0]!r}, which is Python's or the studio's own name.")


def _requires(lines: list[str]) -> tuple[str, ...]:
    needed = []
    for line in lines:
        try:
            requirement = Requirement(line)
        except InvalidRequirement as error:
            raise StudioError(f"The plugin needs {line[:80]!r}, which names no package.") from error
        if requirement.url:
            raise StudioError(f"The plugin needs {requirement.name} from an address of its own; that is not installed.")
        if requirement.marker and not requirement.marker.evaluate({"extra": ""}):
            continue
        if canonicalize_name(requirement.name) not in PROVIDED:
            needed.append(str(requirement))
    return tuple(needed)


def _name(value: Any) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9._-]{0,60}[A-Za-z0-9])?", value):
        raise StudioError("The plugin has no name, or none that a package may have.")
    return canonicalize_name(value)


def _version(value: Any) -> str:
    try:
        return str(Version(value))
    except (InvalidVersion, TypeError) as error:
        raise StudioError('The plugin\'s version must stand in its pyproject.toml, as in version = "1.0.0".') from error


def _native(folder: Path) -> bool:
    return any(path.suffix in (".so", ".pyd", ".dll", ".dylib", ".pyc") for path in folder.rglob("*"))


def _text(path: Path) -> str:
    try:
        return path.read_bytes()[: 1 << 20].decode()
    except (OSError, UnicodeDecodeError) as error:
        raise StudioError(f"The plugin's {path.name} is missing or cannot be read.") from error


def _line(text: Any) -> str:
    return "".join(c for c in " ".join(str(text or "").split()) if c.isprintable())[:200]


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0][:200].rstrip(".")
