"""A quick look at latents: a linear map from each latent's 3 x 3 neighbourhood to a block of RGB pixels. NumPy only.

`studio.paint.preview_fit` finds the map by least squares when a model is loaded, so every model has previews
and a tape, which keeps the map, can show its steps without torch.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.paint.events import Pictures


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """`weights` is (9 C + 1, 3 scale^2) float32, the last row the bias; `scale` is pixels for a latent's side."""

    weights: NDArray[np.float32]
    scale: int

    def pictures(self, latents: NDArray[np.floating[Any]]) -> Pictures:
        """(B, C, h, w) latents -> (B, h scale, w scale, 3) uint8 RGB."""
        b, _, h, w = latents.shape
        k = self.scale
        rgb = neighbourhoods(latents) @ self.weights  # (B, h, w, 3 k k), channel first within a block
        rgb = rgb.reshape(b, h, w, 3, k, k).transpose(0, 1, 4, 2, 5, 3).reshape(b, h * k, w * k, 3)
        pictures: Pictures = np.clip(rgb * 127.5 + 128.0, 0, 255).astype(np.uint8)
        return pictures


def neighbourhoods(latents: NDArray[np.floating[Any]]) -> NDArray[np.float32]:
    """(B, C, h, w) -> (B, h, w, 9 C + 1): each cell's 3 x 3 neighbourhood, edges repeated, and a one."""
    b, c, h, w = latents.shape
    rows, columns = np.arange(-1, h + 1).clip(0, h - 1), np.arange(-1, w + 1).clip(0, w - 1)
    padded = latents[:, :, rows[:, None], columns]
    windows = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), axis=(2, 3))  # (B, C, h, w, 3, 3)
    out = np.ones((b, h, w, 9 * c + 1), np.float32)
    # One copy for all nine places: this runs after every step, between two calls of the network.
    out[..., :-1] = windows.transpose(0, 2, 3, 4, 5, 1).reshape(b, h, w, 9 * c)
    return out
