"""The samplers there are, as lists show them: the studio's own, and those of plugins, whether on or off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from studio.plugins.built_in import BuiltIn, built_in_samplers
from studio.plugins.declaration import Declaration
from studio.plugins.listing import InstalledSampler, installed_samplers, nearest
from studio.session.choices import Choice


@dataclass(frozen=True, slots=True)
class Entry:
    """One sampler. `plugin` is None for a built-in one; `passport` None where none was made yet."""

    name: str
    declaration: Declaration
    passport: Mapping[str, Any] | None
    plugin: InstalledSampler | None = None
    measured_here: bool = True  # the passport: on this machine, not when the studio was made

    @property
    def label(self) -> str:
        return self.declaration.label

    @property
    def badge(self) -> str:
        """ "built in", "plugin" or "off"."""
        if self.plugin is None:
            return "built in"
        return "plugin" if self.plugin.enabled else "off"

    @property
    def nearest(self) -> str:
        """The built-in sampler that does most nearly the same."""
        passport = self.passport or {"calls_per_step": 1, "stochastic": False}
        return nearest(passport["calls_per_step"], stochastic=passport["stochastic"])


def read_entries() -> tuple[Entry, ...]:
    """All of them, read from the disk: for the files lane."""
    return (*map(_of_built_in, built_in_samplers()), *map(_of_plugin, installed_samplers()))


def choices(entries: Sequence[Entry]) -> tuple[Choice, ...]:
    """What can be painted with."""
    on = [entry for entry in entries if entry.badge != "off"]
    return tuple(Choice(entry.name, entry.label, entry.badge, entry.declaration.options) for entry in on)


def _of_built_in(built_in: BuiltIn) -> Entry:
    return Entry(built_in.name, built_in.declaration, built_in.passport, measured_here=False)


def _of_plugin(sampler: InstalledSampler) -> Entry:
    return Entry(sampler.name, sampler.declaration, sampler.passport, sampler)
