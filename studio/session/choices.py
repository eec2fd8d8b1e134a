"""What the sampler and schedule boxes offer. Known before the engine is loaded, so that the window can show it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from studio.paint.request import PaintRequest
from studio.plugins.declaration import Option


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a box; `badge` says where it comes from, `options` are a sampler's own settings."""

    name: str
    label: str
    badge: str = "built in"
    options: tuple[Option, ...] = ()


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
    Choice("simple", "Simple", ""),
    Choice("beta", "Beta", ""),
    Choice("flow", "Flow shift", ""),
)


def sampler_label(name: str) -> str:
    """What people call a sampler; a plugin's own name where it is none of ours."""
    return next((choice.label for choice in SAMPLERS if choice.name == name), name)


def fitting(request: PaintRequest, changes: dict[str, Any], samplers: Sequence[Choice]) -> dict[str, Any]:
    """The changes, so that another sampler gets none of the settings that it does not have or cannot take."""
    name = changes.get("sampler", request.sampler)
    if name == request.sampler or "sampler_options" in changes:
        return changes
    options = next((choice.options for choice in samplers if choice.name == name), ())
    kept = request.sampler_options
    return changes | {"sampler_options": {o.name: kept[o.name] for o in options if o.accepts(kept.get(o.name))}}
