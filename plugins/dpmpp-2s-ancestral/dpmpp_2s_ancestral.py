"""DPM-Solver++(2S) to the lower level of an ancestral step, then fresh noise."""

from itertools import pairwise
from typing import Annotated


def dpmpp_2s_ancestral(
    denoise,
    x,
    sigmas,
    noise,
    *,
    eta: Annotated[float, (0.0, 1.0, "Fresh noise in each step: 0 is none")] = 1.0,
    s_noise: Annotated[float, (0.0, 2.0, "Strength of the fresh noise: 1 is the right one")] = 1.0,
):
    """DPM++ 2S ancestral: two calls a step, then fresh noise. Lu et al. (2022), DPM-Solver++, Algorithm 1, r = 1/2."""
    for sigma, sigma_next in pairwise(sigmas):
        denoised = denoise(x, sigma)
        sigma_up = eta * sigma_next * (1 - (sigma_next / sigma) ** 2).sqrt()
        sigma_down = (sigma_next**2 - sigma_up**2).sqrt()
        if sigma_down == 0:
            x = denoised
        else:
            sigma_mid = (sigma * sigma_down).sqrt()  # the middle in log sigma
            x_mid = sigma_mid / sigma * x + (1 - sigma_mid / sigma) * denoised
            x = sigma_down / sigma * x + (1 - sigma_down / sigma) * denoise(x_mid, sigma_mid)
        if sigma_up > 0:
            x = x + sigma_up * s_noise * noise()
        yield x, denoised
