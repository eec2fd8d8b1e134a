"""Where a run stood when a plugin's sampler failed, so that it can go on without the sampler that brought it there."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

_HEAD = struct.Struct("<II")  # step, noise drawn; the latents follow


@dataclass(frozen=True, slots=True, eq=False)
class Rest:
    """After `step` steps."""

    step: int
    drawn: int  # noise drawn so far
    x: NDArray[np.floating[Any]]  # (B, C, h, w), float64

    def to_bytes(self) -> bytes:
        return _HEAD.pack(self.step, self.drawn) + np.ascontiguousarray(self.x, dtype="<f8").tobytes()

    @classmethod
    def from_bytes(cls, payload: bytes, shape: tuple[int, ...]) -> Self:
        step, drawn = _HEAD.unpack_from(payload)
        return cls(step, drawn, np.frombuffer(payload, "<f8", offset=_HEAD.size).reshape(shape).copy())
