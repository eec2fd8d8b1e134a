"""Samplers as source code, and a quick run of one."""

import torch

from studio.paint.gaussian import Gaussian

EULER = """
def sampler(denoise, x, sigmas, noise):
    "Tested: plain Euler."
    for sigma, sigma_next in zip(sigmas, sigmas[1:]):
        denoised = denoise(x, sigma)
        x = x + (x - denoised) / sigma * (sigma_next - sigma)
        yield x, denoised
"""

DOCSTRING = '    "Tested: plain Euler."\n'

SIGMAS = torch.tensor([8.0, 4.0, 2.0, 1.0, 0.5, 0.0], dtype=torch.float64)


def harmful(deed: str) -> str:
    """A sampler that does its deed before its first step, and is a good Euler otherwise."""
    lines = "".join(f"    {line}\n" for line in deed.strip().splitlines())
    return EULER.replace(DOCSTRING, DOCSTRING + lines)


def paint(sampler, *, sigmas=SIGMAS, denoise=None, shape=(1, 2, 4, 4), **options):
    """All steps of a run, from fixed noise."""
    generator = torch.Generator().manual_seed(0)

    def noise():
        return torch.randn(shape, generator=generator, dtype=torch.float64)

    denoise = denoise or Gaussian().denoise
    return list(sampler(denoise, noise() * sigmas[0], sigmas, noise, **options))
