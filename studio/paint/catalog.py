"""The samplers there are, found as plugins are: through the entry point group `studio.samplers`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import EntryPoints, PackageNotFoundError, distribution
from itertools import chain
from typing import Any, cast

import torch

from studio.errors import StudioError
from studio.paint.gaussian import Gaussian
from studio.paint.sampler import Sampler
from studio.plugins import declaration, listing
from studio.plugins.declaration import Option, check_options
from studio.plugins.installed import InstalledSamplers, PluginSampler

GROUP = "studio.samplers"
DISTRIBUTION = "stepwise-studio"


@dataclass(frozen=True)
class SamplerFacts:
    """What a panel shows of a sampler."""

    name: str
    label: str
    about: str
    calls_per_step: int  # of the network, in a step that does not end at 0
    stochastic: bool  # draws noise on the way, with its settings as they come
    settings: tuple[Option, ...]

    def check(self, options: Mapping[str, Any]) -> None:
        """Refuse settings that the sampler does not have, and values out of their range.

        Raises:
            StudioError: naming the setting and what it may be.
        """
        check_options(self.label, self.settings, options)


def samplers() -> dict[str, Sampler]:
    """The built-in samplers by name.

    Raises:
        StudioError: if the studio's package is not installed, but only lies in a folder.
    """
    try:
        found = distribution(DISTRIBUTION).entry_points.select(group=GROUP)
    except PackageNotFoundError:
        found = EntryPoints()
    if not found:
        raise StudioError("The studio is not installed properly, so it has no samplers. Run `make setup`.")
    return {entry.name: entry.load() for entry in found}


class AllSamplers(Mapping[str, Sampler]):
    """The built-in samplers, whose names no plugin can take, and those of the plugins that are on."""

    def __init__(self, plugins: InstalledSamplers) -> None:
        self.built_in = samplers()
        self.plugins = plugins

    def __getitem__(self, name: str) -> Sampler:
        return self.built_in[name] if name in self.built_in else cast(Sampler, self.plugins[name])

    def __iter__(self) -> Iterator[str]:
        return chain(self.built_in, (name for name in self.plugins if name not in self.built_in))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def sampler_note(name: str, sampler: Sampler) -> dict[str, str]:
    """What a receipt says about where a sampler came from."""
    if plugin := _plugin(sampler):
        return plugin.note() | {"nearest": nearest(describe(name, sampler))}
    return {"name": name, "package": DISTRIBUTION, "version": distribution(DISTRIBUTION).version}


def nearest(facts: SamplerFacts) -> str:
    """The built-in sampler to take in a plugin's stead, by its character."""
    return listing.nearest(facts.calls_per_step, stochastic=facts.stochastic)


def missing(name: str, there: Iterable[str]) -> str:
    """What to tell somebody who asks for a sampler that is not there."""
    for installed in listing.installed_samplers():
        if installed.name == name:
            why = installed.problem or "you turned it off"
            return f"The sampler {installed.label} of the plugin {installed.plugin} is off: {why}."
    names = ", ".join(sorted(there))
    return f"There is no sampler {name!r}. If it is a plugin's, install that, or take another: {names}."


def describe(name: str, sampler: Sampler) -> SamplerFacts:
    """Read a sampler's docstring and signature, and watch it take two steps on a toy problem. A plugin is not run."""
    if plugin := _plugin(sampler):
        declared, passport = plugin.declaration, plugin.installed.passport or {}
        calls, stochastic = round(passport.get("calls_per_step", 1)), bool(passport.get("stochastic"))
        return SamplerFacts(name, declared.label, declared.summary, calls, stochastic, declared.options)
    declared = declaration.describe(name, sampler)
    calls, draws = 0, 0

    def denoise(x: torch.Tensor, sigma: torch.Tensor) -> torch.Tensor:
        nonlocal calls
        calls += 1
        return Gaussian().denoise(x, sigma)

    def noise() -> torch.Tensor:
        nonlocal draws
        draws += 1
        return torch.zeros_like(x)

    x = torch.ones(1, 1, 1, 1, dtype=torch.float64)
    next(iter(sampler(denoise, x, torch.tensor([2.0, 1.0, 0.0], dtype=torch.float64), noise)))
    return SamplerFacts(name, declared.label, declared.summary, calls, draws > 0, declared.options)


def _plugin(sampler: object) -> PluginSampler | None:
    return sampler if isinstance(sampler, PluginSampler) else None
