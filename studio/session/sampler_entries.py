"""The samplers there are, as lists show them: the studio's own, and those of plugins, whether on or off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from studio.plugins.built_in import BuiltIn, built_in_samplers
from studio.plugins.declaration import Declaration
from studio.plugins.store import InstalledSampler, installed_samplers, nearest
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
    def character(self) -> str:
        """A few words from its passport."""
        if self.passport is None or not self.passport["calls_per_step"]:
            return "not measured"
        kind = "stochastic" if self.passport["stochastic"] else _order(self.passport["order"])
        calls = round(self.passport["calls_per_step"])
        return f"{kind} · {calls} {'call' if calls == 1 else 'calls'} a step"

    @property
    def line(self) -> str:
        """What the list says under its name."""
        if self.plugin is None:
            return self.character
        if not self.plugin.enabled:
            return self.plugin.problem or "you turned it off"
        return f"{self.plugin.author or self.plugin.plugin} · {self.plugin.version} · confined"

    @property
    def nearest(self) -> str:
        """The built-in sampler that does most nearly the same."""
        passport = self.passport or {"calls_per_step": 1, "stochastic": False}
        return nearest(passport["calls_per_step"], stochastic=passport["stochastic"])


def _order(order: float | None) -> str:
    return "exact" if order is None else f"order {order:.0f}"


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
