"""ER-SDE-Solvers for the variance-exploding space: how much noise a step forgets and draws anew is a function phi."""

from itertools import pairwise
from typing import Annotated

import torch

POINTS = 64  # of the midpoint rule for the integrals over 1 / phi


def phi(sigma):
    """The authors' choice: it grows a little faster than sigma, which alone would be the ODE."""
    return sigma * ((sigma**0.3).exp() + 10)


def er_sde(
    denoise,
    x,
    sigmas,
    noise,
    *,
    order: Annotated[int, (1, 3, "Predictions that each step leans on")] = 3,
    s_noise: Annotated[float, (0.0, 2.0, "Strength of the fresh noise: 1 is the right one")] = 1.0,
):
    """ER-SDE: little fresh noise, up to third order, one call a step. Cui et al. (2023)."""
    known = []  # (sigma, denoised), the newest first
    for sigma, sigma_next in pairwise(sigmas):
        denoised = denoise(x, sigma)
        known = [(sigma, denoised), *known[: order - 1]]
        if sigma_next == 0:
            x = denoised
        else:
            r = phi(sigma_next) / phi(sigma)
            x = r * x + (1 - r) * denoised + _bend(known, sigma_next)
            x = x + (sigma_next**2 - (r * sigma) ** 2).clamp(min=0).sqrt() * s_noise * noise()
        yield x, denoised


def _bend(known, sigma_next):
    """Slope and curvature of the predictions: phi times the integral of phi' / phi^2 times them, by parts."""
    sigma = known[0][0]
    if len(known) == 1:
        return 0.0
    dt = sigma_next - sigma
    at = sigma_next - dt * (torch.arange(POINTS, dtype=sigma.dtype, device=sigma.device) + 0.5) / POINTS
    weights = -dt / POINTS / phi(at)
    slope = _slope(known[0], known[1])
    bend = (dt + phi(sigma_next) * weights.sum()) * slope
    if len(known) > 2:
        curvature = (slope - _slope(known[1], known[2])) / ((sigma - known[2][0]) / 2)
        bend = bend + (dt**2 / 2 + phi(sigma_next) * (weights * (at - sigma)).sum()) * curvature
    return bend


def _slope(newer, older):
    return (newer[1] - older[1]) / (newer[0] - older[0])
