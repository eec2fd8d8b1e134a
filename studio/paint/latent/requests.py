"""What is asked of the latent lab, and what comes of it: frozen, of plain data and NumPy arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError

Picture = NDArray[np.uint8]  # (H, W, 3), RGB
MAX_FRAMES = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkRequest:
    """A walk from picture to picture.

    `by` "latents" walks between what the VAE makes of the pictures; "runs" between the runs that they came from: the
    noise of their seeds and the answers to their prompts, painted anew in each frame. `loop` walks back to the first.
    """

    points: tuple[str, ...]  # paths of pictures, two or more
    model: str = "starter-painter"
    width: int = 0  # pixels; 0: those of the first picture
    height: int = 0
    frames: int = 24
    by: Literal["latents", "runs"] = "latents"
    loop: bool = False

    def __post_init__(self) -> None:
        if len(self.points) < 2:
            raise StudioError("A walk needs two pictures or more.")
        if not 2 <= self.frames <= MAX_FRAMES:
            raise StudioError(f"A walk has 2 to {MAX_FRAMES:,} frames, not {self.frames}.")
        if self.by not in ("latents", "runs"):
            raise StudioError(f"A walk goes by latents or by runs, not by {self.by!r}.")

    @property
    def length(self) -> int:
        """How many stretches it has."""
        return len(self.points) - (0 if self.loop else 1)

    def place(self, frame: int) -> float:
        """Where a frame stands, 0 the first: 0 to `length`."""
        return frame * self.length / (self.frames if self.loop else self.frames - 1)


@dataclass(frozen=True, slots=True, eq=False)
class WalkFrame:
    """One frame of a walk is there."""

    frame: int  # 1 to frames
    frames: int
    seconds: float  # since the walk began
    picture: Picture


@dataclass(frozen=True, slots=True, eq=False)
class Noised:
    """A picture under noise. `step` of `steps` are left to restore it; 0 is the picture as the VAE gives it back."""

    picture: Picture
    step: int
    steps: int
    sigma: float  # the noise's spread beside data of about spread 1


@dataclass(frozen=True, slots=True, eq=False)
class VaeLook:
    """What a VAE keeps of a picture."""

    original: Picture
    reconstruction: Picture
    difference: Picture  # absolute, `gain` times as strong
    gain: float
    psnr: float  # dB of the reconstruction, infinite where it is exact
    channels: NDArray[np.uint8]  # (C, h, w), each stretched over its own range
    ranges: tuple[tuple[float, float], ...]  # that range, black to white
