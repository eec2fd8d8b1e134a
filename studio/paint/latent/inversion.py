"""A picture back to its noise, along the probability-flow ODE. Torch."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from torch import Tensor

from studio.paint.sampler import Denoise

ROUNDS = 3  # of the fixed point at each level


def invert(denoise: Denoise, x: Tensor, sigmas: Tensor, rounds: int = ROUNDS) -> Iterator[Tensor]:
    """From clean latents `x` (B, C, h, w) up the levels of `sigmas` (n + 1,), which fall to 0; yields x at each.

    The inverse of Euler's steps. Song et al. (2021), "Denoising diffusion implicit models", section 4.3, take the
    direction at the lower level, which is not the one that the way down takes; here the point is sought whose own
    direction leads to x: Pan et al. (2023), "Effective real image editing with accelerated iterative diffusion
    inversion", eq. 6.
    """
    direction = None
    for low, high in pairwise(sigmas.flip(0)):
        ratio = low / high
        above = x if direction is None else x + direction * (high - low)
        for _ in range(rounds):
            denoised = denoise(above, high)
            # Euler's step, x = ratio * above + (1 - ratio) * denoised, solved in the way that converges here: above
            # the spread of the data, which is about 1, the denoised hardly moves with the point; below, it follows it.
            above = (x - (1 - ratio) * denoised) / ratio if low >= 1 else x + (1 - ratio) * (above - denoised)
        direction = (above - denoised) / high
        x = above
        yield x
