"""Between two points of latent space, along a great circle. Torch."""

from __future__ import annotations

import torch
from torch import Tensor


def slerp(a: Tensor, b: Tensor, t: float) -> Tensor:
    """From `a` (t = 0) to `b` (t = 1), each picture of the batch on its own: Shoemake (1985), "Animating rotation".

    Both are (B, C, h, w). Noise of many dimensions lies near a sphere; halfway on a straight line it would be
    shorter by a factor of 1.4, and no noise that a network knows.
    """
    flat_a, flat_b = a.flatten(1).double(), b.flatten(1).double()
    cosine = torch.nn.functional.cosine_similarity(flat_a, flat_b).clamp(-1, 1)
    theta = cosine.arccos().view(-1, *[1] * (a.ndim - 1))
    near = theta.sin() < 1e-4  # in one line: every way along it is straight
    safe = torch.where(near, 1.0, theta)
    share_a = torch.where(near, 1 - t, ((1 - t) * safe).sin() / safe.sin())
    share_b = torch.where(near, t, (t * safe).sin() / safe.sin())
    return (share_a * a + share_b * b).to(a.dtype)
