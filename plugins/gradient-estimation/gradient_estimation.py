"""Gradient estimation: an Euler step along a slope that is led on from the last one."""

from itertools import pairwise
from typing import Annotated


def gradient_estimation(
    denoise,
    x,
    sigmas,
    noise,
    *,
    gamma: Annotated[float, (1.0, 3.0, "How far the slope is led on: 1 is Euler, 2 is the paper's")] = 2.0,
):
    """Gradient estimation: Euler along a slope led on from the last one. Permenter and Yuan (2023)."""
    d_last = None
    for sigma, sigma_next in pairwise(sigmas):
        denoised = denoise(x, sigma)
        d = (x - denoised) / sigma
        d_bar = d if d_last is None else gamma * d + (1 - gamma) * d_last
        x = x + d_bar * (sigma_next - sigma)
        d_last = d
        yield x, denoised
