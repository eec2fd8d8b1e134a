"""Tiny upscalers with random weights."""

from itertools import pairwise

import torch


def compact(channels=8, convolutions=2, scale=4):
    """Random weights in the layout of Real-ESRGAN's compact networks."""
    torch.manual_seed(0)
    sizes = [3, *[channels] * (convolutions + 1)]
    weights = {}
    for i, (before, after) in enumerate(pairwise(sizes)):
        weights |= {
            f"body.{2 * i}.weight": torch.randn(after, before, 3, 3) * 0.1,
            f"body.{2 * i}.bias": torch.zeros(after),
        }
        weights |= {f"body.{2 * i + 1}.weight": torch.full((after,), 0.2)}
    last = 2 * (convolutions + 1)
    weights[f"body.{last}.weight"] = torch.randn(3 * scale**2, channels, 3, 3) * 0.02
    weights[f"body.{last}.bias"] = torch.zeros(3 * scale**2)
    return weights
