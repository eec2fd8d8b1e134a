"""On data whose ideal denoiser is a formula: each value is N(0, 1), so denoised = x / (1 + sigma^2)."""

import torch
from er_sde import er_sde


def denoise(x, sigma):
    return x / (1 + sigma**2)


def levels(steps):
    return 10 * (1 - torch.arange(steps + 1, dtype=torch.float64) / steps) ** 2


def paint(steps, **options):
    generator = torch.Generator().manual_seed(0)

    def noise():
        return torch.randn(1, 4, 48, 48, generator=generator, dtype=torch.float64)

    start = noise() * (1 + levels(steps)[0] ** 2).sqrt()
    return start, list(er_sde(denoise, start, levels(steps), noise, **options))


def test_one_step_for_each_interval():
    assert len(paint(9)[1]) == 9


def test_data_that_are_one_point_are_met():
    sigmas, ones = levels(9), torch.ones(1, 1, 2, 2, dtype=torch.float64)
    *_, (x, _) = er_sde(lambda *_: ones, 5 * ones, sigmas, lambda: ones)
    assert torch.allclose(x, ones)


def test_samples_have_the_spread_of_the_data():
    _, done = paint(64)
    assert abs(done[-1][0].std() - 1) < 0.02


def test_higher_orders_are_nearer():
    first, third = (abs(paint(12, order=order)[1][-1][0].std() - 1) for order in (1, 3))
    assert third < 0.5 * first
