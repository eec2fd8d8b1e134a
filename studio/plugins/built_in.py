"""What the studio keeps of its own samplers, so that a window can show it before torch is loaded.

`resources/samplers.json` is written by `packaging/measure_samplers.py`; a test measures anew and compares.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from studio.files.paths import resources
from studio.plugins.declaration import Declaration, read_declaration


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """One of the studio's own samplers: what it says about itself, and what the check found."""

    name: str
    declaration: Declaration
    passport: Mapping[str, Any]


@cache
def built_in_samplers() -> tuple[BuiltIn, ...]:
    """All of them, in the order of the sampler box."""
    return tuple(
        BuiltIn(name, read_declaration(name, values["declaration"]), values["passport"])
        for name, values in _kept()["samplers"].items()
    )


def true_moons() -> tuple[tuple[float, float], ...]:
    """Points of the two moons themselves, to be shown beside a sampler's."""
    return tuple((x, y) for x, y in _kept()["truth"])


def exact_flow_kept() -> tuple[float, ...]:
    """Where the exact flow takes the check's noise, all values in a row."""
    return tuple(_kept()["flow"])


@cache
def _kept() -> dict[str, Any]:
    kept: dict[str, Any] = json.loads((resources() / "samplers.json").read_text(encoding="utf-8"))
    return kept
