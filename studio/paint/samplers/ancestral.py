"""Samplers that step down from the predicted clean picture and put fresh noise back."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Annotated

from torch import Tensor

from studio.paint.sampler import Denoise, Noise, Step
from studio.paint.samplers.options import Eta, SNoise


def euler_ancestral(
    denoise: Denoise, x: Tensor, sigmas: Tensor, noise: Noise, *, eta: Eta = 1.0, s_noise: SNoise = 1.0
) -> Iterator[Step]:
    """Euler ancestral: an Euler step down, fresh noise up. Song et al. (2021), Score-Based SDEs, Eq. 47."""
    for sigma, sigma_next in pairwise(sigmas):
        denoised = denoise(x, sigma)
        sigma_up = eta * _posterior_std(sigma, sigma_next)
        sigma_down = (sigma_next**2 - sigma_up**2).sqrt()
        x = x + (x - denoised) / sigma * (sigma_down - sigma)
        if sigma_up > 0:
            x = x + sigma_up * s_noise * noise()
        yield Step(x, denoised)


def ddim(denoise: Denoise, x: Tensor, sigmas: Tensor, noise: Noise, *, eta: Eta = 0.0) -> Iterator[Step]:
    """DDIM: the same noise at the next level; eta swaps part of it for fresh. Song et al. (2021), DDIM, Eq. 12, 16."""
    for sigma, sigma_next in pairwise(sigmas):
        denoised = denoise(x, sigma)
        epsilon = (x - denoised) / sigma
        sigma_up = eta * _posterior_std(sigma, sigma_next)
        x = denoised + (sigma_next**2 - sigma_up**2).sqrt() * epsilon
        if sigma_up > 0:
            x = x + sigma_up * noise()
        yield Step(x, denoised)


def ddpm(
    denoise: Denoise,
    x: Tensor,
    sigmas: Tensor,
    noise: Noise,
    *,
    v: Annotated[
        float, (0.0, 1.0, "Variance of the fresh noise: 0 is the smallest, 1 the largest that can be right")
    ] = 0.0,
) -> Iterator[Step]:
    """DDPM: draw from the posterior. Ho et al. (2020), Eq. 6, 7; variance: Nichol and Dhariwal (2021), Eq. 15."""
    for sigma, sigma_next in pairwise(sigmas):
        denoised = denoise(x, sigma)
        x = denoised + (sigma_next / sigma) ** 2 * (x - denoised)
        if sigma_next > 0:
            beta_tilde = _posterior_std(sigma, sigma_next) ** 2
            # beta_t of the variance-preserving process, in the units of this space
            beta = (1 + sigma_next**2) * (sigma**2 - sigma_next**2) / (1 + sigma**2)
            x = x + (beta**v * beta_tilde ** (1 - v)).sqrt() * noise()
        yield Step(x, denoised)


def lcm(denoise: Denoise, x: Tensor, sigmas: Tensor, noise: Noise) -> Iterator[Step]:
    """LCM: for consistency models; to the clean picture in one go, then noise again. Luo et al. (2023), Algorithm 3."""
    for sigma, sigma_next in pairwise(sigmas):
        denoised = denoise(x, sigma)
        x = denoised + sigma_next * noise() if sigma_next > 0 else denoised
        yield Step(x, denoised)


def _posterior_std(sigma: Tensor, sigma_next: Tensor) -> Tensor:
    """Spread of x at sigma_next when x at sigma and the clean picture are known: Ho et al. (2020), Eq. 7."""
    return sigma_next * (1 - (sigma_next / sigma) ** 2).sqrt()
