"""The passport tells good samplers from subtly wrong ones."""

import json
from itertools import pairwise

import pytest
import torch

from studio.paint.catalog import samplers
from studio.paint.check import check
from studio.paint.gaussian import Gaussian, GaussianMixture
from studio.paint.moons import WIDTH, Moons
from studio.paint.trials import exact_flow, levels, refined_levels, run

ORDERS = {"euler": 1, "ddim": 1, "heun": 2, "dpm_2": 2, "dpmpp_2m": 2, "uni_pc": 3}


def finding(passport, name):
    return next(found for found in passport.findings if found.name == name)


@pytest.mark.parametrize("name", sorted(samplers()))
def test_every_built_in_sampler_keeps_the_contract(name):
    passport = check(samplers()[name])
    assert passport.passed, passport.problem
    assert passport.stochastic == (name not in ORDERS)
    if name in ORDERS:
        assert passport.order == pytest.approx(ORDERS[name], abs=0.25)
    assert json.loads(json.dumps(passport.to_json()))["passed"]


def heun(slope_at):
    """Heun; `slope_at` says at which noise level the second slope is divided: sigma_next is right."""

    def sampler(denoise, x, sigmas, noise):
        for sigma, sigma_next in pairwise(sigmas):
            denoised = denoise(x, sigma)
            d = (x - denoised) / sigma
            x_next = x + d * (sigma_next - sigma)
            if sigma_next > 0:
                d_next = (x_next - denoise(x_next, sigma_next)) / slope_at(sigma, sigma_next)
                x_next = x + (d + d_next) / 2 * (sigma_next - sigma)
            x = x_next
            yield x, denoised

    return sampler


def test_a_right_heun_and_a_subtly_wrong_one():
    right = check(heun(lambda sigma, sigma_next: sigma_next))
    wrong = check(heun(lambda sigma, sigma_next: sigma))
    assert right.order == pytest.approx(2, abs=0.1) and finding(right, "order").verdict == "good"
    assert wrong.order == pytest.approx(1, abs=0.35) and finding(wrong, "order").verdict == "poor"
    assert "no faster than Euler" in finding(wrong, "order").words
    assert right.passed and wrong.passed  # poor is shown, not forbidden


def euler(last):
    """Euler, but for its last step."""

    def sampler(denoise, x, sigmas, noise):
        for sigma, sigma_next in pairwise(sigmas):
            denoised = denoise(x, sigma)
            x = (
                last(x, denoised, sigma, noise)
                if sigma_next == 0
                else x + (x - denoised) / sigma * (sigma_next - sigma)
            )
            yield x, denoised

    return sampler


def test_a_last_step_that_does_nothing():
    passport = check(euler(lambda x, denoised, sigma, noise: x))
    assert not passport.passed and "the last step does nothing" in passport.problem


@pytest.mark.parametrize(
    "last",
    [
        lambda x, denoised, sigma, noise: denoised + 0.1 * sigma * noise(),  # fresh noise after the end
        lambda x, denoised, sigma, noise: x + 0.9 * (denoised - x),  # stops short of 0
    ],
)
def test_noise_that_is_left_over(last):
    passport = check(euler(last))
    assert not passport.passed and "leaves noise at the last step" in passport.problem
    assert float(finding(passport, "last step").figure.split()[-1]) == pytest.approx(0.1, rel=0.1)


def test_a_good_last_step():
    assert check(euler(lambda x, denoised, sigma, noise: denoised)).passed


def broken(change):
    """Euler with something else wrong in each step."""

    def sampler(denoise, x, sigmas, noise):
        for sigma, sigma_next in pairwise(sigmas):
            denoised = denoise(x, sigma)
            x = change(x + (x - denoised) / sigma * (sigma_next - sigma), denoised, sigma)
            yield x, denoised

    return sampler


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda x, denoised, sigma: x - 0.1 * sigma * x.mean(), "neighbours"),
        (lambda x, denoised, sigma: x + 1e-6 * torch.rand(()), "random numbers of its own"),
        (lambda x, denoised, sigma: x * float("nan"), "not finite"),
        (lambda x, denoised, sigma: x[:1], "shape"),
        (lambda x, denoised, sigma: x + 0 * denoised.mul_(2), "changes what it was given"),
        (lambda x, denoised, sigma: 1 / 0, "division by zero"),
    ],
)
def test_what_breaks_the_contract(change, words):
    passport = check(broken(change))
    assert not passport.passed and words in passport.problem


def test_a_sampler_that_remembers_the_run_before():
    memory = []

    def sampler(denoise, x, sigmas, noise):
        memory.append(1)
        for step_x, denoised in euler(lambda x, denoised, sigma, noise: denoised)(denoise, x, sigmas, noise):
            yield step_x + 1e-9 * len(memory), denoised

    assert "the same seed does not give the same picture" in check(sampler).problem


def test_a_sampler_whose_branches_differ():
    """It is different in the third run, the branch."""
    runs = []

    def sampler(denoise, x, sigmas, noise):
        runs.append(1)
        for step_x, denoised in euler(lambda x, denoised, sigma, noise: denoised)(denoise, x, sigmas, noise):
            yield step_x + (1e-9 if len(runs) == 3 else 0), denoised

    assert "a branch that changes nothing is not the same picture" in check(sampler).problem


@pytest.mark.parametrize("more", [-1, 1])
def test_another_number_of_steps(more):
    def sampler(denoise, x, sigmas, noise):
        for _ in range(len(sigmas) - 1 + more):
            yield x, denoise(x, sigmas[0])

    assert "steps where there are 12 intervals" in check(sampler).problem


def test_spread_and_mean_are_seen():
    wide = check(broken(lambda x, denoised, sigma: x + 0.02 * (x - denoised)))
    assert finding(wide, "spread").verdict == "poor"
    assert finding(check(samplers()["dpmpp_2m_sde"]), "spread").verdict == "good"


def test_the_reference_is_exact():
    """On one Gaussian the flow is a formula."""
    data = Gaussian(0.3, 0.5)
    x = run(samplers()["euler"], data.denoise, refined_levels(2), shape=(1, 1, 8, 8)).answers[0]
    start = (x - data.mean) / data.std**2 * (data.std**2 + 100.0) + data.mean
    assert torch.allclose(exact_flow(data), data.flow(start, 10.0, 0.0), atol=1e-9)
    assert (exact_flow(GaussianMixture()) - exact_flow(data)).abs().max() > 0.1


def test_the_moons_denoiser_is_right():
    """Tweedie: the denoiser is x + sigma^2 times the slope of the log density."""
    moons, sigma = Moons(), torch.tensor(0.4, dtype=torch.float64)
    x = torch.randn(1, 2, 3, 3, dtype=torch.float64, generator=torch.Generator().manual_seed(0)).requires_grad_()
    points = x.movedim(1, -1)[..., None, :]
    away = ((points - moons.centres) ** 2).sum(-1)
    log_density = (-away / (2 * (WIDTH**2 + sigma**2))).logsumexp(-1).sum()
    (slope,) = torch.autograd.grad(log_density, x)
    assert torch.allclose(moons.denoise(x, sigma), x + sigma**2 * slope)
    assert moons.distance(moons.draw(1024, seed=9)) < 3 * moons.by_chance < moons.distance(moons.draw(1024, 9) * 1.3)


def test_levels_end_at_zero():
    for sigmas in (levels(7), refined_levels(7)):
        assert len(sigmas) == 8 and sigmas[-1] == 0 and (sigmas[:-1] > sigmas[1:]).all()
