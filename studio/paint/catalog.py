"""The samplers there are, found as plugins are: through the entry point group `studio.samplers`."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import EntryPoints, PackageNotFoundError, distribution
from typing import Any

import torch

from studio.errors import StudioError
from studio.paint.gaussian import Gaussian
from studio.paint.sampler import Sampler

GROUP = "studio.samplers"
DISTRIBUTION = "stepwise-studio"


@dataclass(frozen=True)
class Setting:
    """One setting of a sampler: a keyword-only argument, annotated `Annotated[float, (low, high, help)]`."""

    name: str
    default: float
    whole: bool  # whole numbers only
    low: float
    high: float
    help: str


@dataclass(frozen=True)
class SamplerFacts:
    """What a panel shows of a sampler."""

    name: str
    label: str
    about: str
    calls_per_step: int  # of the network, in a step that does not end at 0
    stochastic: bool  # draws noise on the way, with its settings as they come
    settings: tuple[Setting, ...]

    def check(self, options: Mapping[str, Any]) -> None:
        """Refuse settings that the sampler does not have, and values out of their range.

        Raises:
            StudioError: naming the setting and what it may be.
        """
        known = {setting.name: setting for setting in self.settings}
        for name, value in options.items():
            if name not in known:
                there = f"It has {', '.join(known)}." if known else "It has none."
                raise StudioError(f"The sampler {self.label} has no setting {name!r}. {there}")
            setting = known[name]
            kinds = int if setting.whole else int | float
            if not isinstance(value, kinds) or isinstance(value, bool) or not setting.low <= value <= setting.high:
                kind = "whole number" if setting.whole else "number"
                raise StudioError(
                    f"{name} of the sampler {self.label} must be a {kind} from {setting.low:g} to {setting.high:g}, "
                    f"not {value!r}."
                )


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


def sampler_note(name: str) -> dict[str, str]:
    """What a receipt says about where a sampler came from."""
    return {"name": name, "package": DISTRIBUTION, "version": distribution(DISTRIBUTION).version}


def describe(name: str, sampler: Sampler) -> SamplerFacts:
    """Read a sampler's docstring and signature, and watch it take two steps on a toy problem."""
    text = inspect.getdoc(sampler) or ""
    label, colon, about = text.partition(":")
    if not colon:
        label, about = name, text
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
    return SamplerFacts(name, label, about.strip(), calls, draws > 0, _settings(sampler))


def _settings(sampler: Sampler) -> tuple[Setting, ...]:
    hints = typing.get_type_hints(sampler, include_extras=True)
    settings = []
    for name, parameter in inspect.signature(sampler).parameters.items():
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY:
            kind, (low, high, text) = typing.get_args(hints[name])
            settings.append(Setting(name, parameter.default, kind is int, low, high, text))
    return tuple(settings)
