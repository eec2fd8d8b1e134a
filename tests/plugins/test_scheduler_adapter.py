"""diffusers' schedulers as samplers, held against the built-in samplers of the same papers."""

import sys

import diffusers
import pytest
import torch

from studio.paint.catalog import samplers
from studio.paint.check import check
from studio.paint.gaussian import Gaussian
from studio.plugins.scheduler_adapter import scheduler_sampler
from tests.plugins.made import paint

SIGMAS = torch.cat([torch.logspace(1, -1.3, 12, dtype=torch.float64), torch.zeros(1, dtype=torch.float64)])
DATA = Gaussian(0.3, 0.5)

TWINS = {  # scheduler: the built-in sampler that does the same
    "EulerDiscreteScheduler": "euler",
    "FlowMatchEulerDiscreteScheduler": "euler",
    "EDMEulerScheduler": "euler",
    "DDIMScheduler": "ddim",
    "HeunDiscreteScheduler": "heun",
    "KDPM2DiscreteScheduler": "dpm_2",
    "DPMSolverMultistepScheduler": "dpmpp_2m",
    "EDMDPMSolverMultistepScheduler": "dpmpp_2m",
    "UniPCMultistepScheduler": "uni_pc",
    "EulerAncestralDiscreteScheduler": "euler_ancestral",
    "DDPMScheduler": "ddpm",
    "LCMScheduler": "lcm",
}
ORDERS = {  # measured; None is stochastic
    "DEISMultistepScheduler": 2,
    "DPMSolverSinglestepScheduler": 2,
    "PNDMScheduler": 2,
    "SASolverScheduler": None,
    "TCDScheduler": None,
    "FlowMatchLCMScheduler": None,
}
UNFIT = ["FlowMatchHeunDiscreteScheduler", "UnCLIPScheduler", "VQDiffusionScheduler", "CMStochasticIterativeScheduler"]

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")


def run(sampler, **options):
    return paint(sampler, sigmas=SIGMAS, denoise=DATA.denoise, shape=(2, 2, 8, 8), **options)


@pytest.mark.parametrize("name", sorted(TWINS))
def test_the_same_picture_as_the_built_in_one(name):
    """To single precision, in which diffusers keeps its tables."""
    theirs = run(scheduler_sampler(getattr(diffusers, name)))
    ours = run(samplers()[TWINS[name]])
    assert len(theirs) == len(ours) == 12
    for (x, _), step in zip(theirs, ours, strict=True):
        assert (x - step.x).abs().max() < 3e-4 * max(1.0, float(step.x.abs().max()))


@pytest.mark.parametrize("name", sorted(ORDERS))
def test_the_others_keep_the_contract(name):
    passport = check(scheduler_sampler(getattr(diffusers, name)))
    assert passport.passed, passport.problem
    assert passport.stochastic == (ORDERS[name] is None)
    assert passport.order == pytest.approx(ORDERS[name], abs=0.3)


@pytest.mark.parametrize("name", UNFIT)
def test_one_with_levels_of_its_own_is_refused(name):
    with pytest.raises(ValueError, match="noise levels of its own"):
        scheduler_sampler(getattr(diffusers, name))


def test_a_plugin_can_be_a_scheduler_and_nothing_else(confined):
    sampler = confined("from diffusers import DEISMultistepScheduler as sampler")
    assert sampler.declaration.label == "DEISMultistep"
    expected = run(scheduler_sampler(diffusers.DEISMultistepScheduler))
    assert torch.equal(run(sampler)[-1].x, expected[-1][0])


def test_its_noise_is_the_runs_and_the_module_is_as_before():
    module = sys.modules[diffusers.EulerAncestralDiscreteScheduler.__module__]
    before = module.randn_tensor
    state = torch.get_rng_state()
    run(scheduler_sampler(diffusers.EulerAncestralDiscreteScheduler))
    assert module.randn_tensor is before and torch.equal(torch.get_rng_state(), state)
