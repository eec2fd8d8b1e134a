"""Restart: Heun down, a jump back up with fresh noise over a stretch of levels, and Heun down again."""

from itertools import pairwise
from typing import Annotated

import torch


def restart(
    denoise,
    x,
    sigmas,
    noise,
    *,
    restarts: Annotated[int, (0, 20, "How often to go back up")] = 1,
    inner_steps: Annotated[int, (1, 50, "Steps of each way down again")] = 4,
    sigma_low: Annotated[float, (0.001, 100.0, "Noise level that the way back starts from")] = 0.3,
    sigma_high: Annotated[float, (0.002, 200.0, "Noise level that it goes back up to")] = 2.0,
):
    """Restart: Heun, and back up with fresh noise to mend earlier errors. Xu et al. (2023)."""
    for sigma, sigma_next in pairwise(sigmas):
        denoised = denoise(x, sigma)
        x = _heun(denoise, x, denoised, sigma, sigma_next)
        high = min(sigma_high, float(sigmas[0]))
        if sigma_next <= sigma_low < sigma and 0 < sigma_next < high:
            way_down = (
                torch.logspace(0, 1, inner_steps + 1, float(sigma_next) / high, dtype=sigmas.dtype).to(sigmas) * high
            )
            for _ in range(restarts):
                x = x + (way_down[0] ** 2 - sigma_next**2).sqrt() * noise()
                for here, there in pairwise(way_down):
                    denoised = denoise(x, here)
                    x = _heun(denoise, x, denoised, here, there)
        yield x, denoised


def _heun(denoise, x, denoised, sigma, sigma_next):
    """Karras et al. (2022), Algorithm 1."""
    d = (x - denoised) / sigma
    x_next = x + d * (sigma_next - sigma)
    if sigma_next == 0:
        return x_next
    d_next = (x_next - denoise(x_next, sigma_next)) / sigma_next
    return x + (d + d_next) / 2 * (sigma_next - sigma)
