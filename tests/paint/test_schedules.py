import numpy as np
import pytest
import scipy.stats
import torch
from diffusers import EulerDiscreteScheduler, FlowMatchEulerDiscreteScheduler
from hypothesis import given
from hypothesis import strategies as st

from studio.errors import StudioError
from studio.paint import schedules
from studio.paint.gaussian import GaussianMixture
from studio.paint.noise_table import NoiseTable
from studio.paint.samplers import dpmpp_2m, heun
from studio.paint.schedules import SCHEDULES, TOP, beta, exponential, flow, karras, polyexponential, schedule

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # diffusers' own

SCALED = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear"}
ZERO_SNR = SCALED | {"rescale_betas_zero_snr": True}
TABLES = {
    f"{name} {spacing}": NoiseTable.from_config(config | {"timestep_spacing": spacing, "steps_offset": 1})
    for name, config in (("scaled", SCALED), ("zero-snr", ZERO_SNR), ("linear", {}))
    for spacing in ("trailing", "leading", "linspace")
}


@given(st.sampled_from(sorted(SCHEDULES)), st.sampled_from(sorted(TABLES)), st.integers(1, 300))
def test_every_schedule_on_every_table(name, table, n):
    sigmas = schedule(name, n, TABLES[table])
    assert sigmas.shape == (n + 1,) and sigmas.dtype == torch.float64
    assert (sigmas.diff() < 0).all() and sigmas.isfinite().all() and sigmas[-1] == 0
    if name != "model":  # "leading" leaves the top out
        assert sigmas[0] == TABLES[table].sigmas[-1]


def test_the_model_s_own_schedule_is_its_spacing():
    for table in TABLES.values():
        assert torch.equal(schedule("model", 20, table)[:-1], table.spaced(20))


@pytest.mark.parametrize(("flag", "curve"), [("use_karras_sigmas", karras), ("use_exponential_sigmas", exponential)])
def test_curves_are_those_of_diffusers(flag, curve):
    theirs = EulerDiscreteScheduler.from_config(SCALED, sigma_min=0.03, sigma_max=14.6, **{flag: True})
    theirs.set_timesteps(20)
    assert torch.allclose(curve(20, 0.03, 14.6).float(), theirs.sigmas, rtol=1e-6, atol=0)


def test_trailing_is_that_of_diffusers():
    theirs = EulerDiscreteScheduler.from_config(ZERO_SNR, timestep_spacing="trailing")
    for steps in (1, 7, 20, 50):
        theirs.set_timesteps(steps)
        assert torch.equal(schedule("trailing", steps, TABLES["zero-snr leading"]).float(), theirs.sigmas)


def test_simple_rounds_up_where_trailing_rounds_to_the_nearest():
    levels = torch.arange(10, dtype=torch.float64) + 1
    assert schedules.simple(4, levels).tolist() == [10, 8, 5, 3, 0]  # 10, 7.5, 5, 2.5
    assert schedules.trailing(3, levels).tolist() == [10, 7, 3, 0]  # 10, 6.67, 3.33
    assert schedules.simple(3, levels).tolist() == [10, 7, 4, 0]


def test_polyexponential_bends_exponential():
    plain = exponential(9, 0.03, 15.0).log()[:-1]
    assert torch.allclose(plain.diff(), plain.diff().mean())
    assert torch.allclose(polyexponential(9, 0.03, 15.0, rho=1.0), exponential(9, 0.03, 15.0))
    bent = polyexponential(9, 0.03, 15.0).log()[:-1]
    assert (bent[1:-1] > plain[1:-1]).all()
    assert bent[[0, -1]].tolist() == pytest.approx(plain[[0, -1]].tolist())


def test_beta_takes_even_quantiles_of_the_timesteps():
    table = TABLES["scaled trailing"]
    t = [table.timestep(sigma) for sigma in beta(8, table.sigmas)[:-1].tolist()]
    expected = scipy.stats.beta.ppf(1 - np.arange(8) / 8, 0.6, 0.6) * 999
    assert t == pytest.approx(expected, abs=0.01)


def test_flow_is_that_of_the_flow_scheduler():
    theirs = FlowMatchEulerDiscreteScheduler(shift=3.0)
    theirs.set_timesteps(sigmas=np.linspace(1, 1 / 20, 20))
    sigmas = flow(20, 1e-3, 1e6, shift=3.0)
    assert torch.allclose((sigmas / (1 + sigmas)).float(), theirs.sigmas, rtol=0, atol=2e-6)


@pytest.mark.parametrize("curve", [karras, exponential, polyexponential])
def test_from_far_up_only_the_first_level_is_far(curve):
    near, far = curve(20, 0.03, TOP), curve(20, 0.03, 4096.0)
    assert far[0] == 4096.0
    assert torch.equal(far[1:], near[1:])
    assert curve(20, 0.03, 80.0)[1] > TOP  # an ordinary model keeps the plain curve


@pytest.mark.parametrize(("sampler", "gain"), [(dpmpp_2m, 3), (heun, 3)])
def test_no_steps_are_lost_far_up(sampler, gain, monkeypatch):
    noise = torch.randn(1, 1, 32, 32, generator=torch.Generator().manual_seed(0), dtype=torch.float64)

    def sample(sigmas):
        *_, last = sampler(GaussianMixture().denoise, noise * sigmas[0], sigmas, None)
        return last.x

    def error():
        return (sample(karras(20, 0.03, 4096.0)) - exact).norm()

    exact = sample(karras(1500, 0.003, 4096.0))
    ours = error()
    monkeypatch.setattr(schedules, "FAR", 1e9)
    assert error() > gain * ours


def test_unknown_schedules_and_too_many_steps_are_refused():
    table = TABLES["zero-snr trailing"]
    with pytest.raises(StudioError, match=r"no schedule 'fast'.*karras"):
        schedule("fast", 20, table)
    assert len(schedule("trailing", 1000, table)) == 1001
    for name in ("model", "trailing", "simple"):
        with pytest.raises(StudioError, match=r"has no 1,001 different noise levels.*1,000"):
            schedule(name, 1001, table)
    assert len(schedule("karras", 5000, table)) == 5001
