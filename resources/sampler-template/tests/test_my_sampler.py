"""Tested on data whose ideal denoiser is a formula: each value is N(0, 1), so denoised = x / (1 + sigma^2)."""

import torch
from my_sampler import my_sampler


def paint(steps, **options):
    generator = torch.Generator().manual_seed(0)

    def noise():
        return torch.randn(1, 4, 32, 32, generator=generator, dtype=torch.float64)

    sigmas = torch.cat([torch.logspace(1, -2, steps), torch.zeros(1)]).double()
    return list(my_sampler(lambda x, sigma: x / (1 + sigma**2), noise() * sigmas[0], sigmas, noise, **options))


def test_one_step_for_each_interval():
    assert len(paint(8)) == 8


def test_samples_have_the_spread_of_the_data():
    x, _ = paint(200)[-1]
    assert abs(x.std() - 1) < 0.05


def test_without_fresh_noise_it_is_repeatable():
    assert torch.equal(paint(8, eta=0.0)[-1][0], paint(8, eta=0.0)[-1][0])
