"""What a loaded model takes, as the engine measured it: what the arbiter of the memory decides by."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Held:
    """One loaded model. `bytes` are its weights'; loading it took `seconds`; `peak` bytes came on top at the most, when
    it worked on `pixels` (0: nothing was measured yet)."""

    part: str  # model | refiner
    name: str
    bytes: int
    seconds: float
    peak: int = 0
    pixels: int = 0
    device: str = "cpu"
    weights: str = "as_they_are"  # how they were loaded: as `PaintRequest.weights` says

    @property
    def key(self) -> str:
        """What it is remembered by."""
        return measured_as(self.name, self.weights)


def measured_as(name: str, weights: str) -> str:
    """The key of what was measured of a model: packed, it takes less."""
    return name if weights == "as_they_are" else f"{name} ({weights})"
