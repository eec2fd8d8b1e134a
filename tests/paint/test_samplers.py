"""The samplers by mathematics: orders on data with a known answer, spreads without a single random number."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.paint.catalog import samplers
from studio.paint.gaussian import Gaussian, GaussianMixture
from studio.paint.schedules import flow, karras

SAMPLERS = samplers()
DETERMINISTIC = ["euler", "heun", "dpm_2", "dpmpp_2m", "ddim", "uni_pc"]
GAUSSIAN = Gaussian(mean=0.3, std=0.5)
MIXTURE = GaussianMixture()


def no_noise():
    pytest.fail("a deterministic sampler drew noise")


def counted(denoise):
    """`denoise`, and the noise levels that it was asked about."""
    asked = []

    def ask(x, sigma):
        asked.append(float(sigma))
        return denoise(x, sigma)

    return ask, asked


def seeded(shape, seed=1):
    generator = torch.Generator().manual_seed(seed)
    return lambda: torch.randn(shape, generator=generator, dtype=torch.float64)


def painted(name, sigmas, shape=(2, 1, 3, 3), denoise=MIXTURE.denoise, **options):
    """The sample that a run from seeded noise ends with."""
    x = seeded(shape, seed=0)() * sigmas[0]
    *_, last = SAMPLERS[name](denoise, x, sigmas, seeded(shape), **options)
    return last.x


# Order of convergence


def smooth(n):
    """n steps in log sigma from 10 to 0.1 that begin and end small, so that starting up costs no order."""
    u = torch.linspace(0, 1, n + 1, dtype=torch.float64)
    return 10 * 0.01 ** (u**2 * (3 - 2 * u))


@pytest.mark.parametrize(
    ("name", "options", "order"),
    [
        ("euler", {}, 1),
        ("ddim", {}, 1),
        ("euler_ancestral", {"eta": 0.0}, 1),
        ("heun", {}, 2),
        ("dpm_2", {}, 2),
        ("dpmpp_2m", {}, 2),
        ("dpmpp_2m_sde", {"eta": 0.0}, 2),
        ("dpmpp_3m_sde", {"eta": 0.0}, 3),
        ("uni_pc", {"order": 1}, 2),  # the corrector adds one
        ("uni_pc", {}, 3),
        ("uni_pc", {"order": 3}, 4),
    ],
)
def test_order_of_convergence(name, options, order):
    x = torch.tensor([[[[4.0, -7.0]]]], dtype=torch.float64)

    def error(n):
        sigmas = smooth(n)
        *_, last = SAMPLERS[name](GAUSSIAN.denoise, x, sigmas, no_noise, **options)
        return (last.x - GAUSSIAN.flow(x, sigmas[0], sigmas[-1])).abs().max().item()

    measured = math.log2(error(150) / error(300))
    assert measured == pytest.approx(order, abs=0.15)
    assert error(300) < 3e-3


# Mean and spread of the samples. A sampler of Gaussian data is linear in its start and in its draws: a batch in
# which each item has just one of them shows how much of each is in the sample.


def mean_and_std(name, sigmas, denoise=GAUSSIAN.denoise, **options):
    inputs = len(sigmas) + 1  # one start, at most one draw a step, and an item with neither
    x = torch.full((inputs, 1, 1, 1), GAUSSIAN.mean, dtype=torch.float64)
    x[1] += GAUSSIAN.spread(sigmas[0])
    drawn = iter(range(2, inputs))

    def noise():
        draw = torch.zeros_like(x)
        draw[next(drawn)] = 1
        return draw

    *_, last = SAMPLERS[name](denoise, x, sigmas, noise, **options)
    return last.x[0].item(), (last.x[1:] - last.x[0]).norm().item()


SETTINGS = [
    *((name, {}) for name in SAMPLERS if name != "lcm"),
    ("euler", {"s_churn": 20.0}),
    ("heun", {"s_churn": 20.0}),
    ("euler_ancestral", {"eta": 0.5}),
    ("ddim", {"eta": 0.5}),
    ("ddim", {"eta": 1.0}),
    ("ddpm", {"v": 0.5}),
    ("ddpm", {"v": 1.0}),
    ("dpmpp_2m_sde", {"eta": 0.5}),
    ("dpmpp_3m_sde", {"eta": 0.5}),
]


@pytest.mark.parametrize("sigma_max", [15.0, 4096.0, 1e6])
@pytest.mark.parametrize(("name", "options"), SETTINGS)
def test_samples_have_the_mean_and_the_spread_of_the_data(name, options, sigma_max):
    coarse = mean_and_std(name, karras(40, 0.01, sigma_max), **options)
    fine = mean_and_std(name, karras(320, 0.01, sigma_max), **options)
    assert fine[0] == pytest.approx(GAUSSIAN.mean, abs=1e-9)
    assert coarse[1] == pytest.approx(GAUSSIAN.std, abs=0.08)
    assert fine[1] == pytest.approx(GAUSSIAN.std, abs=0.014)


@pytest.mark.parametrize("name", sorted(SAMPLERS))
def test_flow_levels_from_their_infinite_start(name):
    denoise = GAUSSIAN.denoise if name != "lcm" else lambda x, sigma: GAUSSIAN.flow(x, sigma, 0)
    mean, std = mean_and_std(name, flow(50, 1e-3, 1e6), denoise=denoise)
    assert mean == pytest.approx(GAUSSIAN.mean, abs=1e-9)
    assert std == pytest.approx(GAUSSIAN.std, abs=0.08)


@pytest.mark.parametrize("steps", [1, 2, 5])
def test_lcm_is_exact_on_a_consistency_model(steps):
    mean, std = mean_and_std("lcm", karras(steps, 0.03, 4096.0), denoise=lambda x, sigma: GAUSSIAN.flow(x, sigma, 0))
    assert (mean, std) == pytest.approx((GAUSSIAN.mean, GAUSSIAN.std), abs=1e-6)


def test_s_noise_scales_the_spread_of_fresh_noise():
    sigmas = karras(40, 0.01, 15.0)
    for name in ("euler_ancestral", "dpmpp_2m_sde", "dpmpp_3m_sde"):
        spreads = [mean_and_std(name, sigmas, s_noise=s_noise)[1] for s_noise in (0.9, 1.0, 1.1)]
        assert spreads == sorted(spreads) and spreads[0] < spreads[2] * 0.95


# What is the same by another name, in this space


@pytest.mark.parametrize(
    ("name", "options", "other", "other_options"),
    [
        ("ddim", {}, "euler", {}),
        ("ddim", {"eta": 1.0}, "euler_ancestral", {}),
        ("ddpm", {}, "euler_ancestral", {}),
        ("dpmpp_2m_sde", {"eta": 0.0}, "dpmpp_2m", {}),
    ],
)
def test_the_same_by_another_name(name, options, other, other_options):
    sigmas = karras(12, 0.03, 15.0)
    one, two = painted(name, sigmas, **options), painted(other, sigmas, **other_options)
    assert torch.allclose(one, two, rtol=0, atol=1e-12)


def test_heun_steps_down_from_infinity_by_the_slope_at_the_start_alone():
    far = torch.tensor([4096.0, 40.0, 0.0], dtype=torch.float64)
    denoise, asked = counted(MIXTURE.denoise)
    painted("heun", far, denoise=denoise)
    assert asked == [4096.0, 40.0]


@pytest.mark.parametrize("steps", [8, 20])
def test_heun_from_infinity_errs_less_than_euler(steps):
    exact = painted("dpmpp_2m", karras(2000, 0.003, 4096.0))
    errors = {name: (painted(name, karras(steps, 0.03, 4096.0)) - exact).norm() for name in ("euler", "heun")}
    assert errors["heun"] < 0.75 * errors["euler"]


# Churn


def test_churn_adds_noise_between_its_bounds_only():
    sigmas = torch.tensor([8.0, 4.0, 2.0, 1.0, 0.0], dtype=torch.float64)
    for name in ("euler", "heun"):
        denoise, asked = counted(MIXTURE.denoise)
        painted(name, sigmas, denoise=denoise, s_churn=1.0, s_tmin=2.0, s_tmax=4.0)
        raised = [sigma for sigma in asked if sigma not in sigmas]
        assert raised == [4.0 * 1.25, 2.0 * 1.25]  # gamma = s_churn / steps


def test_churn_never_raises_a_level_by_more_than_the_root_of_two():
    denoise, asked = counted(MIXTURE.denoise)
    painted("euler", karras(4, 0.03, 15.0), denoise=denoise, s_churn=1000.0)
    assert asked[0] == pytest.approx(15.0 * math.sqrt(2))


# The contract, on any levels: one Step an interval, finite, pure, each picture of a batch on its own


@st.composite
def levels(draw):
    ratios = draw(st.lists(st.floats(0.02, 0.99), max_size=9))
    sigma = draw(st.sampled_from([0.5, 14.6, 80.0, 4096.0, 1e6]))
    return torch.tensor([sigma, *(sigma := sigma * ratio for ratio in ratios), 0.0], dtype=torch.float64)


@given(st.sampled_from(sorted(SAMPLERS)), levels(), st.integers(1, 3), st.integers(0, 2**32))
@settings(max_examples=150, deadline=None)
def test_the_contract_holds_for_any_levels(name, sigmas, batch, seed):
    shape = (batch, 2, 3, 2)
    x = seeded(shape, seed)() * sigmas[0]
    start, kept = x.clone(), sigmas.clone()
    denoise, asked = counted(MIXTURE.denoise)

    steps = list(SAMPLERS[name](denoise, x, sigmas, seeded(shape, seed + 1)))

    assert len(steps) == len(sigmas) - 1
    assert all(step.x.shape == step.denoised.shape == shape for step in steps)
    assert all(step.x.isfinite().all() and step.x.dtype == torch.float64 for step in steps)
    assert torch.equal(x, start) and torch.equal(sigmas, kept)
    assert all(level > 0 for level in asked)
    assert torch.allclose(steps[-1].x, steps[-1].denoised, atol=1e-6)  # the last step goes all the way

    again = list(SAMPLERS[name](MIXTURE.denoise, x, sigmas, seeded(shape, seed + 1)))
    assert all(torch.equal(a.x, b.x) for a, b in zip(steps, again, strict=True))

    draws = seeded(shape, seed + 1)
    *_, alone = SAMPLERS[name](MIXTURE.denoise, x[-1:], sigmas, lambda: draws()[-1:])
    assert torch.allclose(alone.x, steps[-1].x[-1:], rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("name", sorted(SAMPLERS))
def test_calls_of_the_network(name):
    denoise, asked = counted(MIXTURE.denoise)
    sigmas = karras(6, 0.03, 15.0)
    painted(name, sigmas, denoise=denoise)
    assert len(asked) == (11 if name in ("heun", "dpm_2") else 6)
    assert asked[0] == 15.0


@pytest.mark.parametrize("name", DETERMINISTIC)
def test_deterministic_samplers_draw_no_noise(name):
    x = torch.ones(1, 1, 2, 2, dtype=torch.float64)
    list(SAMPLERS[name](MIXTURE.denoise, x * 15, karras(4, 0.03, 15.0), no_noise))


@pytest.mark.parametrize("name", sorted(SAMPLERS))
def test_steps_come_one_by_one(name):
    denoise, asked = counted(MIXTURE.denoise)
    sigmas = karras(6, 0.03, 15.0)
    run = SAMPLERS[name](denoise, torch.ones(1, 1, 2, 2, dtype=torch.float64) * 15, sigmas, seeded((1, 1, 2, 2)))
    next(iter(run))
    assert len(asked) <= 2  # nothing is asked ahead: pausing is not asking for the next step


@pytest.mark.parametrize("name", sorted(SAMPLERS))
def test_float32_latents_stay_float32(name):
    sigmas = karras(4, 0.03, 15.0)
    x = torch.ones(1, 1, 2, 2) * 15  # on devices without float64
    *_, last = SAMPLERS[name](MIXTURE.denoise, x, sigmas, lambda: torch.zeros(1, 1, 2, 2))
    assert last.x.dtype == torch.float32 and last.x.isfinite().all()
