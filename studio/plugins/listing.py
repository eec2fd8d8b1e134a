"""The samplers of the installed plugins, as lists, panels and receipts want them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from studio.plugins.declaration import Declaration
from studio.plugins.store import Plugin, Receipt, installed_plugins, previous_version


@dataclass(frozen=True, slots=True)
class InstalledSampler:
    """One sampler of an installed plugin, for lists, panels and receipts."""

    name: str
    label: str
    summary: str
    plugin: str
    version: str
    hash: str
    author: str
    licence: str
    origin: str
    installed: str
    enabled: bool
    problem: str
    dependencies: tuple[str, ...]
    native: bool  # has compiled code
    previous: str  # version that can be rolled back to, or nothing
    source: str  # what to bring for a newer version; empty: a file
    declaration: Declaration
    passport: Mapping[str, Any] | None


def installed_samplers() -> list[InstalledSampler]:
    """The samplers of all plugins, those that are off included."""
    return [sampler for plugin in installed_plugins() for sampler in samplers_of(plugin)]


def samplers_of(plugin: Plugin) -> list[InstalledSampler]:
    """The samplers of one plugin."""
    receipt, state = plugin.receipt, plugin.state
    return [
        InstalledSampler(
            name=name,
            label=declaration.label,
            summary=declaration.summary,
            plugin=receipt.plugin,
            version=receipt.version,
            hash=receipt.hash,
            author=receipt.author,
            licence=receipt.licence,
            origin=receipt.origin,
            installed=receipt.installed,
            enabled=state.enabled,
            problem=state.problem,
            dependencies=receipt.dependencies,
            native=receipt.native,
            previous=previous_version(plugin),
            source=source_of(receipt),
            declaration=declaration,
            passport=receipt.passports.get(name),
        )
        for name in receipt.entries
        for declaration in [receipt.declarations.get(name) or Declaration(name, receipt.summary, ())]
    ]


def missing_sampler(note: object) -> str:
    """What to say of a picture whose receipt names a plugin's sampler that is not on here, or nothing.

    `note` is the receipt's "sampler": name, package, version, sha256, and the nearest built-in one.
    """
    if not isinstance(note, Mapping) or "sha256" not in note:
        return ""
    name, package, version = (str(note.get(key, "?")) for key in ("name", "package", "version"))
    here = next((sampler for sampler in installed_samplers() if sampler.name == name and sampler.enabled), None)
    if here is None:
        other = note.get("nearest", "dpmpp_2m")
        return f"It was painted with {name} of the plugin {package} {version}, which is not on here; nearest: {other}."
    if here.hash != note["sha256"]:
        return f"It was painted with version {version} of {package}; here is {here.version}, which may differ."
    return ""


def nearest(calls_per_step: float, *, stochastic: bool) -> str:
    """The built-in sampler to take in a plugin's stead, by its character."""
    once = round(calls_per_step) <= 1
    if stochastic:
        return "dpmpp_2m_sde" if once else "dpmpp_3m_sde"
    return "dpmpp_2m" if once else "heun"


def source_of(receipt: Receipt) -> str:
    """What to bring for a newer version: a name on PyPI or an address; empty where it came from a file or folder."""
    origin, _, _ = receipt.origin.partition(" at ")
    if receipt.origin.startswith("PyPI, "):
        return receipt.plugin
    return origin if "://" in origin else ""
