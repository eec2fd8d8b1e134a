"""A sampler for Stepwise Studio. It starts as Euler with a touch of fresh noise: change it, and check it."""

from itertools import pairwise
from typing import Annotated


def my_sampler(
    denoise,
    x,
    sigmas,
    noise,
    *,
    eta: Annotated[float, (0.0, 1.0, "Fresh noise in each step: 0 is none")] = 0.5,
):
    """My sampler: one line about it, with its paper. Song et al. (2021), Score-Based SDEs, Eq. 47.

    x is (B, C, h, w), float64, at noise level sigmas[0]: x = clean + sigma * standard normal noise. The last of
    sigmas is 0. Yield one pair (x, denoised) for each interval of sigmas.
    """
    for sigma, sigma_next in pairwise(sigmas):
        denoised = denoise(x, sigma)  # the network's guess at the clean latents; ask as often as you like
        sigma_up = eta * sigma_next * (1 - (sigma_next / sigma) ** 2).sqrt()
        sigma_down = (sigma_next**2 - sigma_up**2).sqrt()
        x = x + (x - denoised) / sigma * (sigma_down - sigma)  # not x += ...: the inputs are not yours
        if sigma_up > 0:
            x = x + sigma_up * noise()  # the only randomness there is
        yield x, denoised
