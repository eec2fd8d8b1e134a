"""Runge-Kutta steps along the probability-flow ODE, dx/dsigma = (x - denoised) / sigma."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise

from torch import Tensor

from studio.paint.sampler import Denoise, Noise, Step
from studio.paint.samplers.options import SChurn, SNoise, STmax, STmin

# Above this a level stands in for infinity: 4096 at zero terminal SNR, a million where a flow model starts at t = 1.
# From 4096 to 40 the mean of the slopes at both ends lets a difference between two predictions weigh 50 times, and the
# picture goes dark; the slope at the start alone is right, since the prediction hardly moves so far up.
ENDLESS = 100.0


def euler(
    denoise: Denoise,
    x: Tensor,
    sigmas: Tensor,
    noise: Noise,
    *,
    s_churn: SChurn = 0.0,
    s_tmin: STmin = 0.0,
    s_tmax: STmax = 1e9,
    s_noise: SNoise = 1.0,
) -> Iterator[Step]:
    """Euler: first order, one call a step, the plain one. Karras et al. (2022), Algorithm 2 without the correction."""
    for sigma, sigma_next in pairwise(sigmas):
        gamma = _gamma(sigma, s_churn / (len(sigmas) - 1), s_tmin, s_tmax)
        x, sigma_hat = _churned(x, sigma, gamma, noise, s_noise)
        denoised = denoise(x, sigma_hat)
        x = x + (x - denoised) / sigma_hat * (sigma_next - sigma_hat)
        yield Step(x, denoised)


def heun(
    denoise: Denoise,
    x: Tensor,
    sigmas: Tensor,
    noise: Noise,
    *,
    s_churn: SChurn = 0.0,
    s_tmin: STmin = 0.0,
    s_tmax: STmax = 1e9,
    s_noise: SNoise = 1.0,
) -> Iterator[Step]:
    """Heun: second order, two calls a step. Karras et al. (2022), Algorithm 2."""
    for sigma, sigma_next in pairwise(sigmas):
        gamma = _gamma(sigma, s_churn / (len(sigmas) - 1), s_tmin, s_tmax)
        x, sigma_hat = _churned(x, sigma, gamma, noise, s_noise)
        denoised = denoise(x, sigma_hat)
        d = (x - denoised) / sigma_hat
        x_next = x + d * (sigma_next - sigma_hat)
        if sigma_next > 0 and sigma_hat < ENDLESS:
            d_next = (x_next - denoise(x_next, sigma_next)) / sigma_next
            x_next = x + (d + d_next) / 2 * (sigma_next - sigma_hat)
        x = x_next
        yield Step(x, denoised)


def dpm_2(denoise: Denoise, x: Tensor, sigmas: Tensor, noise: Noise) -> Iterator[Step]:
    """DPM2: second order by a midpoint, two calls a step. Lu et al. (2022), DPM-Solver, Algorithm 1 with r_1 = 1/2."""
    for sigma, sigma_next in pairwise(sigmas):
        denoised = denoise(x, sigma)
        d = (x - denoised) / sigma
        if sigma_next > 0:
            sigma_mid = (sigma * sigma_next).sqrt()  # the midpoint in log sigma
            x_mid = x + d * (sigma_mid - sigma)
            d = (x_mid - denoise(x_mid, sigma_mid)) / sigma_mid
        x = x + d * (sigma_next - sigma)
        yield Step(x, denoised)


def _gamma(sigma: Tensor, churn: float, s_tmin: float, s_tmax: float) -> float:
    return min(churn, math.sqrt(2) - 1) if s_tmin <= sigma <= s_tmax else 0.0


def _churned(x: Tensor, sigma: Tensor, gamma: float, noise: Noise, s_noise: float) -> tuple[Tensor, Tensor]:
    """Raise the noise level from sigma to sigma_hat = sigma + gamma sigma. Karras et al. (2022), Algorithm 2."""
    if gamma == 0:
        return x, sigma
    sigma_hat = sigma * (1 + gamma)
    return x + (sigma_hat**2 - sigma**2).sqrt() * s_noise * noise(), sigma_hat
