"""Repaint a part: the network's answer under a mask. Torch."""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from studio.paint.sampler import Denoise


def latent_mask(mask: NDArray[np.uint8], factor: int) -> Tensor:
    """(H, W) uint8, white where it is repainted -> (1, 1, h, w) float64 in 0..1.

    A latent is as free as the whitest of its pixels: a thin line is repainted as a whole, and the pixels beside it
    are put back when the picture is composed.
    """
    whole = torch.from_numpy(mask.astype(np.float64))[None, None] / 255
    return F.max_pool2d(whole, factor)


def masked(denoise: Denoise, start: Tensor, mask: Tensor) -> Denoise:
    """Answer with the clean latents `start` where `mask` is 0: every sampler then keeps them, at every noise level.

    With x = start + sigma * noise there, each step leads to the same line's next point. Lugmayr et al. (2022),
    "RePaint", eq. 8, puts that point into x by hand, which a sampler with a memory does not see.
    """

    def denoise_masked(x: Tensor, sigma: Tensor) -> Tensor:
        m = mask.to(x)
        return m * denoise(x, sigma) + (1 - m) * start.to(x)

    return denoise_masked
