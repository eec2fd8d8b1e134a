"""DPM-Solver++ in multistep form, one call a step. h is a step in lambda = -log sigma."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from torch import Tensor

from studio.paint.sampler import Denoise, Noise, Step
from studio.paint.samplers.options import Eta, SNoise


def dpmpp_2m(denoise: Denoise, x: Tensor, sigmas: Tensor, noise: Noise) -> Iterator[Step]:
    """DPM++ 2M: second order from the last two predictions. Lu et al. (2022), DPM-Solver++, Algorithm 2."""
    previous: tuple[Tensor, Tensor] | None = None
    for sigma, sigma_next in pairwise(sigmas):
        denoised = denoise(x, sigma)
        if sigma_next == 0:
            x = denoised
        else:
            h = (sigma / sigma_next).log()
            D = _extrapolated(denoised, h, previous)
            x = (sigma_next / sigma) * x - (-h).expm1() * D
            previous = (h, denoised)
        yield Step(x, denoised)


def dpmpp_2m_sde(
    denoise: Denoise, x: Tensor, sigmas: Tensor, noise: Noise, *, eta: Eta = 1.0, s_noise: SNoise = 1.0
) -> Iterator[Step]:
    """DPM++ 2M SDE: DPM++ 2M with fresh noise. Lu et al. (2022), SDE-DPM-Solver++(2M); eta as in k-diffusion."""
    previous: tuple[Tensor, Tensor] | None = None
    for sigma, sigma_next in pairwise(sigmas):
        denoised = denoise(x, sigma)
        if sigma_next == 0:
            x = denoised
        else:
            h = (sigma / sigma_next).log()
            D = _extrapolated(denoised, h, previous)
            x = (sigma_next / sigma) * (-eta * h).exp() * x - (-(1 + eta) * h).expm1() * D
            x = x + _fresh(sigma_next, h, noise, eta, s_noise)
            previous = (h, denoised)
        yield Step(x, denoised)


def dpmpp_3m_sde(
    denoise: Denoise, x: Tensor, sigmas: Tensor, noise: Noise, *, eta: Eta = 1.0, s_noise: SNoise = 1.0
) -> Iterator[Step]:
    """DPM++ 3M SDE: third order from the last three predictions, with fresh noise. After k-diffusion (Crowson)."""
    previous: list[tuple[Tensor, Tensor]] = []  # (h, denoised), the newest first
    for sigma, sigma_next in pairwise(sigmas):
        denoised = denoise(x, sigma)
        if sigma_next == 0:
            x = denoised
        else:
            h = (sigma / sigma_next).log()
            h_eta = (1 + eta) * h
            x = (-h_eta).exp() * x - (-h_eta).expm1() * denoised + _curved(denoised, h, h_eta, previous)
            x = x + _fresh(sigma_next, h, noise, eta, s_noise)
            previous = [(h, denoised), *previous[:1]]
        yield Step(x, denoised)


def _extrapolated(denoised: Tensor, h: Tensor, previous: tuple[Tensor, Tensor] | None) -> Tensor:
    """The prediction carried on to the middle of the step by the line through the last two."""
    if previous is None:
        return denoised
    h_last, denoised_last = previous
    return denoised + h / (2 * h_last) * (denoised - denoised_last)


def _curved(denoised: Tensor, h: Tensor, h_eta: Tensor, previous: list[tuple[Tensor, Tensor]]) -> Tensor | float:
    """What slope and bend of the last predictions add: derivatives D_1, D_2 by lambda, in steps of h.

    k-diffusion and diffusers leave out the 2 in D_2, and are of second order by that: measured without noise,
    2.1 against 3.0 here. At 20 to 40 steps of a real run both err alike.
    """
    if not previous:
        return 0.0
    (h_1, denoised_1), *older = previous
    r_0 = h_1 / h
    D_1 = (denoised - denoised_1) / r_0
    phi_2 = (-h_eta).expm1() / h_eta + 1
    if not older:
        return phi_2 * D_1
    h_2, denoised_2 = older[0]
    r_1 = h_2 / h
    D_2 = 2 * (D_1 - (denoised_1 - denoised_2) / r_1) / (r_0 + r_1)
    phi_3 = phi_2 / h_eta - 0.5
    return phi_2 * (D_1 + r_0 / 2 * D_2) - phi_3 * D_2


def _fresh(sigma_next: Tensor, h: Tensor, noise: Noise, eta: float, s_noise: float) -> Tensor | float:
    return sigma_next * (-(-2 * eta * h).expm1()).sqrt() * s_noise * noise() if eta > 0 else 0.0
