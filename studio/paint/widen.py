"""Widen a picture: what a larger frame starts from, and the mask of what is to be painted. NumPy and SciPy only."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError

OVERLAP = 16  # pixels


@dataclass(frozen=True, slots=True)
class Margins:
    """Pixels to be added at each side."""

    left: int = 0
    top: int = 0
    right: int = 0
    bottom: int = 0

    def __post_init__(self) -> None:
        sides = (self.left, self.top, self.right, self.bottom)
        if min(sides) < 0 or max(sides) == 0:
            raise StudioError("A frame is widened by 0 or more pixels at each side, and by some at one at least.")


def widened(
    picture: NDArray[np.uint8], margins: Margins, *, overlap: int = OVERLAP
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """(H, W, 3) -> the larger picture to start from, (H', W', 3), and its mask (H', W'), white where it is new.

    The new part goes on with the colours of the picture's edge, the more blurred the farther it is from it, which is
    a start that does not tell the model what to paint. Along the old edge the mask reaches `overlap` pixels into the
    picture and fades there, so that what is painted can join up with it.
    """
    from scipy.ndimage import distance_transform_edt, gaussian_filter

    high, wide = picture.shape[:2]
    sides = ((margins.top, margins.bottom), (margins.left, margins.right))
    out = np.pad(picture, (*sides, (0, 0)), mode="edge").astype(np.float32)
    new = np.pad(np.zeros((high, wide), bool), sides, constant_values=True)
    away: NDArray[np.float64] = distance_transform_edt(new)
    spread = max(max(pair) for pair in sides) / 3
    blurred = gaussian_filter(out, (spread, spread, 0), mode="nearest")
    share = (away / (2 * spread)).clip(0, 1)[..., None]
    start = np.where(new[..., None], out + share * (blurred - out), out)
    return start.round().astype(np.uint8), _mask(new, min(overlap, high // 2, wide // 2))


def _mask(new: NDArray[np.bool_], overlap: int) -> NDArray[np.uint8]:
    from scipy.ndimage import distance_transform_edt

    if overlap < 1:
        return new.astype(np.uint8) * 255
    inside: NDArray[np.float64] = distance_transform_edt(~new)
    fading = (1 - inside / (overlap + 1)).clip(0, 1)
    return np.where(new, 255, (fading * 255).round()).astype(np.uint8)
