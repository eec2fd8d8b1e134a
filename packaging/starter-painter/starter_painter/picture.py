"""Icon and background -> a training picture: scaled, shifted, perhaps mirrored, laid over the background."""

import random
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor


@dataclass(frozen=True)
class Placement:
    """Where the icon lies: its size and its shift as parts of the picture's side."""

    scale: float = 0.88
    right: float = 0.0
    down: float = 0.0
    mirrored: bool = False

    @classmethod
    def draw(cls, rng: random.Random, spread: float, shift: float, p_mirrored: float = 0.0) -> "Placement":
        """A random placement around the middle: scale 0.88 ± spread, shift ± shift."""
        return cls(
            0.88 + rng.uniform(-spread, spread),
            rng.uniform(-shift, shift),
            rng.uniform(-shift, shift),
            rng.random() < p_mirrored,
        )


def compose(rgba: npt.NDArray[np.uint8], backgrounds: Tensor, placements: list[Placement]) -> Tensor:
    """Lay icons (B, H, W, 4) over backgrounds (B, 3, H, W) in 0..1; the pictures are (B, 3, H, W) in -1..1.

    Colours are multiplied with alpha before they are interpolated: else an edge takes in the colour that a drawing
    hides under its transparent parts.
    """
    straight = torch.from_numpy(np.ascontiguousarray(rgba)).permute(0, 3, 1, 2).float() / 255
    icons = torch.cat([straight[:, :3] * straight[:, 3:], straight[:, 3:]], dim=1)
    affine = torch.zeros(len(placements), 2, 3)  # maps a place in the picture to the icon's, both in -1..1
    for matrix, place in zip(affine, placements, strict=True):
        matrix[0, 0] = (-1 if place.mirrored else 1) / place.scale
        matrix[1, 1] = 1 / place.scale
        matrix[0, 2] = -2 * place.right * matrix[0, 0]
        matrix[1, 2] = -2 * place.down * matrix[1, 1]
    where = F.affine_grid(affine, list(icons.shape), align_corners=False)
    icons = F.grid_sample(icons, where, mode="bilinear", padding_mode="zeros", align_corners=False)
    return (icons[:, :3] + backgrounds * (1 - icons[:, 3:])).clamp(0, 1) * 2 - 1


def on_white(rgba: npt.NDArray[np.uint8], placement: Placement | None = None) -> Tensor:
    """Icons (B, H, W, 4) on plain white as (B, 3, H, W) in -1..1: what the evaluation compares with."""
    batch, height, width, _ = rgba.shape
    return compose(rgba, torch.ones(batch, 3, height, width), [placement or Placement()] * batch)
