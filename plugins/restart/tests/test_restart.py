"""On data whose ideal denoiser is a formula: each value is N(0, 1), so denoised = x / (1 + sigma^2)."""

import torch
from restart import restart


def denoise(x, sigma):
    return x / (1 + sigma**2)


def levels(steps):
    return 10 * (1 - torch.arange(steps + 1, dtype=torch.float64) / steps) ** 2


def paint(steps, **options):
    generator = torch.Generator().manual_seed(0)

    def noise():
        return torch.randn(1, 4, 48, 48, generator=generator, dtype=torch.float64)

    start = noise() * (1 + levels(steps)[0] ** 2).sqrt()
    return start, list(restart(denoise, start, levels(steps), noise, **options))


def error(steps, **options):
    """Distance from the exact flow, which shrinks the whole spread."""
    start, done = paint(steps, **options)
    return (done[-1][0] - start / (1 + levels(steps)[0] ** 2).sqrt()).square().mean().sqrt()


def test_one_step_for_each_interval():
    assert len(paint(9)[1]) == 9


def test_data_that_are_one_point_are_met():
    sigmas, ones = levels(9), torch.ones(1, 1, 2, 2, dtype=torch.float64)
    *_, (x, _) = restart(lambda *_: ones, 5 * ones, sigmas, lambda: ones)
    assert torch.allclose(x, ones)


def test_samples_have_the_spread_of_the_data():
    _, done = paint(64, inner_steps=12)
    assert abs(done[-1][0].std() - 1) < 0.02


def test_without_restarts_it_is_heun():
    slope = (error(32, restarts=0) / error(128, restarts=0)).log2() / 2
    assert abs(slope - 2) < 0.3


def test_it_mends_a_wrong_start():
    """Too much noise at the start shows in the samples; a restart makes most of it forgotten."""
    generator = torch.Generator().manual_seed(0)

    def noise():
        return torch.randn(1, 4, 48, 48, generator=generator, dtype=torch.float64)

    def spread(restarts):
        *_, (x, _) = restart(
            denoise, 15 * noise(), levels(40), noise, restarts=restarts, sigma_high=5.0, inner_steps=12
        )
        return x.std()

    assert abs(spread(3) - 1) < 0.2 * abs(spread(0) - 1)
