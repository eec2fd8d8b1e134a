"""On data whose ideal denoiser is a formula: each value is N(0, 1), so denoised = x / (1 + sigma^2)."""

import torch
from res_multistep import res_multistep


def denoise(x, sigma):
    return x / (1 + sigma**2)


def levels(steps):
    return 10 * (1 - torch.arange(steps + 1, dtype=torch.float64) / steps) ** 2


def paint(steps, **options):
    generator = torch.Generator().manual_seed(0)

    def noise():
        return torch.randn(1, 4, 48, 48, generator=generator, dtype=torch.float64)

    start = noise() * (1 + levels(steps)[0] ** 2).sqrt()
    return start, list(res_multistep(denoise, start, levels(steps), noise, **options))


def error(steps, **options):
    """Distance from the exact flow, which shrinks the whole spread."""
    start, done = paint(steps, **options)
    return (done[-1][0] - start / (1 + levels(steps)[0] ** 2).sqrt()).square().mean().sqrt()


def test_one_step_for_each_interval():
    assert len(paint(9)[1]) == 9


def test_data_that_are_one_point_are_met():
    sigmas, ones = levels(9), torch.ones(1, 1, 2, 2, dtype=torch.float64)
    *_, (x, _) = res_multistep(lambda *_: ones, 5 * ones, sigmas, lambda: ones)
    assert torch.allclose(x, ones)


def test_second_order():
    slope = (error(32) / error(128)).log2() / 2
    assert abs(slope - 2) < 0.3
