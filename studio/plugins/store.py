"""The installed plugins on disk: each version in a folder of its own, and a small file that says which is in use.

plugins/NAME/state.json                    which version, which before, on or off and why
plugins/NAME/VERSION-HASH/receipt.json     what it is, where it came from, what its check found
plugins/NAME/VERSION-HASH/code, deps       what its process may read
"""

from __future__ import annotations

import dataclasses
import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from studio.errors import StudioError
from studio.files.atomic import write_atomically
from studio.files.paths import plugins_folder
from studio.files.reasons import reason_of
from studio.files.wheels import tree_sha256
from studio.plugins.code import Code
from studio.plugins.declaration import Declaration, read_declaration

MAX_FAULTS = 3  # in a row; then a plugin is set aside


@dataclass(frozen=True, slots=True)
class Receipt:
    """One installed version of a plugin."""

    plugin: str
    version: str
    hash: str  # SHA-256 of its code's names and contents
    summary: str
    author: str
    licence: str
    origin: str  # where it came from: a file, a name on PyPI, a Git address
    installed: str  # date, YYYY-MM-DD
    dependencies: tuple[str, ...]  # "name version", installed into its own folder
    native: bool
    entries: Mapping[str, str]
    declarations: Mapping[str, Declaration]  # filled by its first load
    passports: Mapping[str, Mapping[str, Any]]  # what the check found, by sampler

    def to_json(self) -> dict[str, Any]:
        values = {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}
        return values | {"declarations": {name: value.to_json() for name, value in self.declarations.items()}}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Self:
        declared = {name: read_declaration(name, value) for name, value in values["declarations"].items()}
        lists = {"dependencies": tuple(values["dependencies"]), "declarations": declared}
        return cls(**{field.name: values[field.name] for field in dataclasses.fields(cls)} | lists)


@dataclass(frozen=True, slots=True)
class State:
    """Which version of a plugin is in use. `problem` says why it is off, where the studio turned it off."""

    current: str  # name of the version's folder
    previous: str = ""
    enabled: bool = False
    problem: str = ""
    faults: int = 0


@dataclass(frozen=True, slots=True)
class Plugin:
    """An installed plugin: the version in use and its state."""

    folder: Path  # of the version
    receipt: Receipt
    state: State

    @property
    def name(self) -> str:
        return self.receipt.plugin

    @property
    def code(self) -> Code:
        return code_of(self.folder, self.receipt)


def installed_plugins() -> list[Plugin]:
    """All that can be read; a damaged one is left out of everything but `remove`."""
    found = []
    folder = plugins_folder()
    for place in sorted(folder.iterdir()) if folder.is_dir() else []:
        plugin = _read(place) if (place / "state.json").is_file() else None
        if plugin is not None:
            found.append(plugin)
    return found


def previous_version(plugin: Plugin) -> str:
    """The version that can be rolled back to, or nothing."""
    place = plugins_folder() / plugin.name / plugin.state.previous
    return plugin.state.previous.rpartition("-")[0] if (place / "receipt.json").is_file() else ""


def find_plugin(name: str) -> Plugin:
    """The plugin of that name, or the one with a sampler of that name.

    Raises:
        StudioError: if there is none.
    """
    for plugin in installed_plugins():
        if name == plugin.name or name in plugin.receipt.entries:
            return plugin
    names = ", ".join(plugin.name for plugin in installed_plugins()) or "none"
    raise StudioError(f"There is no plugin {name!r}. Installed: {names}.")


def code_of(folder: Path, receipt: Receipt) -> Code:
    return Code((folder / "code", folder / "deps"), receipt.entries)


def check_untouched(plugin: Plugin) -> None:
    """Refuse a plugin whose files are not those that were installed and checked.

    Raises:
        StudioError: if a file was changed since.
    """
    if tree_sha256(plugin.folder / "code") != plugin.receipt.hash:
        raise StudioError(
            f"The files of the plugin {plugin.name} were changed since it was installed and checked. Install it again."
        )


def use_version(plugin: str, version: str, *, enabled: bool, problem: str = "") -> None:
    """Make an installed version the one in use; the one before can be rolled back to, older ones are deleted."""
    place = plugins_folder() / plugin
    before = _state(place)
    previous = "" if before is None else before.previous if before.current == version else before.current
    save_state(plugin, State(version, previous, enabled, problem))
    for old in place.iterdir():
        if old.is_dir() and old.name not in (version, previous):
            shutil.rmtree(old, ignore_errors=True)


def roll_back(name: str) -> Plugin:
    """Go back to the version before; doing it again goes forward.

    Raises:
        StudioError: if there is none.
    """
    plugin = find_plugin(name)
    state = plugin.state
    if not previous_version(plugin):
        raise StudioError(f"There is no earlier version of {plugin.name} to go back to.")
    save_state(plugin.name, State(state.previous, state.current, enabled=True))
    return find_plugin(plugin.name)


def set_enabled(name: str, *, enabled: bool) -> Plugin:
    """Turn a plugin on or off.

    Raises:
        StudioError: if there is none, or it may not be turned on because its check failed.
    """
    plugin = find_plugin(name)
    failed = [sampler for sampler, passport in plugin.receipt.passports.items() if not passport["passed"]]
    if enabled and (failed or not plugin.receipt.passports):
        why = plugin.state.problem or "it has not been checked"
        raise StudioError(f"{plugin.name} stays off: {why}. `studio samplers check {plugin.name}` shows more.")
    save_state(plugin.name, dataclasses.replace(plugin.state, enabled=enabled, problem="", faults=0))
    return find_plugin(plugin.name)


def remove(name: str) -> None:
    """Delete a plugin, all versions of it.

    Raises:
        StudioError: if there is none, or the files cannot be deleted.
    """
    folder = plugins_folder()
    places = {place.name: place for place in folder.iterdir() if place.is_dir()} if folder.is_dir() else {}
    place = places.get(name) or folder / find_plugin(name).name  # also one whose files are damaged
    try:
        (place / "state.json").unlink(missing_ok=True)  # first, so that a half-deleted plugin is not one
        shutil.rmtree(place)
    except OSError as error:
        raise StudioError(f"{place} cannot be deleted ({reason_of(error)}).") from error


def record_fault(name: str, words: str) -> None:
    """A run ended by the plugin's fault; after a few in a row it is set aside."""
    plugin = find_plugin(name)
    faults = plugin.state.faults + 1
    aside = faults >= MAX_FAULTS
    problem = f"set aside after {faults} faults; the last: {words}" if aside else plugin.state.problem
    enabled = plugin.state.enabled and not aside
    save_state(plugin.name, dataclasses.replace(plugin.state, faults=faults, enabled=enabled, problem=problem))


def record_success(name: str) -> None:
    """A run went to its end: earlier faults are forgotten."""
    plugin = find_plugin(name)
    if plugin.state.faults:
        save_state(plugin.name, dataclasses.replace(plugin.state, faults=0))


def save_state(plugin: str, state: State) -> None:
    text = json.dumps(dataclasses.asdict(state), indent=2)
    write_atomically(plugins_folder() / plugin / "state.json", text.encode())


def save_receipt(folder: Path, receipt: Receipt) -> None:
    write_atomically(folder / "receipt.json", json.dumps(receipt.to_json(), indent=2).encode())


def _read(place: Path) -> Plugin | None:
    state = _state(place)
    if state is None:
        return None
    folder = place / state.current
    try:
        values = json.loads((folder / "receipt.json").read_text())
        return Plugin(folder, Receipt.from_json(values), state)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, StudioError):
        return None


def _state(place: Path) -> State | None:
    try:
        return State(**json.loads((place / "state.json").read_text()))
    except (OSError, ValueError, TypeError):
        return None
