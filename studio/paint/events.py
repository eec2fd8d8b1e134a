"""What the painter says while it works: frozen, of plain data and NumPy arrays, so that any thread may read them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.paint.request import PaintRequest

Pictures = NDArray[np.uint8]  # (B, H, W, 3), RGB


@dataclass(frozen=True, slots=True, eq=False)
class Stage:
    """A phase begins: "load", "encode", "denoise" or "decode". `detail` is a sentence for the user, or empty."""

    name: str
    detail: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class StepPreview:
    """One denoising step is done.

    `pictures` shows the clean picture that the model predicts at this step, (B, H, W, 3): smaller than the
    final one unless full frames were asked for, None where previews are off. `sigma` is the noise level that
    the step started from, `sigma_next` the one it reached. `replayed` is True where the tape answered.
    """

    step: int  # 1 to steps
    steps: int
    sigma: float
    sigma_next: float
    seconds: float  # since the run began
    pictures: Pictures | None
    replayed: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Painting:
    """The last event: the finished pictures, the request behind them, and how they came about."""

    pictures: Pictures
    latents: NDArray[np.float32]  # (B, C, h, w), what the pictures were decoded from
    request: PaintRequest
    receipt: Mapping[str, Any]  # what the PNG keeps beside the request: versions, hashes, device, dtype
    seconds: float


PaintEvent = Stage | StepPreview | Painting
