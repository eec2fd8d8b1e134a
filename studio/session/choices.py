"""What the sampler and schedule boxes offer. Known before the engine is loaded, so that the window can show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a box; `badge` says where it comes from."""

    name: str
    label: str
    badge: str = "built in"


SAMPLERS = (
    Choice("dpmpp_2m", "DPM++ 2M"),
    Choice("euler", "Euler"),
    Choice("euler_ancestral", "Euler ancestral"),
    Choice("heun", "Heun"),
    Choice("dpm_2", "DPM2"),
    Choice("dpmpp_2m_sde", "DPM++ 2M SDE"),
    Choice("dpmpp_3m_sde", "DPM++ 3M SDE"),
    Choice("ddim", "DDIM"),
    Choice("ddpm", "DDPM"),
    Choice("uni_pc", "UniPC"),
    Choice("lcm", "LCM"),
)

SCHEDULES = (
    Choice("model", "The model's own", ""),
    Choice("karras", "Karras", ""),
    Choice("exponential", "Exponential", ""),
    Choice("polyexponential", "Polyexponential", ""),
    Choice("trailing", "Trailing", ""),
    Choice("beta", "Beta", ""),
)


def with_plugins(samplers: Mapping[str, Any]) -> tuple[Choice, ...]:
    """The built-in samplers that the engine has, then those that plugins brought, by their docstrings' labels."""
    known = {choice.name for choice in SAMPLERS}
    ours = tuple(choice for choice in SAMPLERS if choice.name in samplers)
    return ours + tuple(
        Choice(name, _label(name, sampler), "plugin") for name, sampler in samplers.items() if name not in known
    )


def _label(name: str, sampler: Any) -> str:
    first, colon, _ = (getattr(sampler, "__doc__", None) or "").partition(":")
    return first.strip() if colon and len(first) < 40 else name
