"""The noise table against diffusers' EulerDiscreteScheduler, number for number."""

import pytest
import torch
from diffusers import EulerDiscreteScheduler

from studio.errors import StudioError
from studio.paint.noise_table import NoiseTable

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # diffusers' own

SCALED = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear"}
ZERO_SNR = SCALED | {"rescale_betas_zero_snr": True, "prediction_type": "v_prediction"}
CONFIGS = {
    "starter": ZERO_SNR | {"timestep_spacing": "trailing", "steps_offset": 1},
    "stable diffusion 1": SCALED | {"timestep_spacing": "leading", "steps_offset": 1},
    "nothing said": {},
    "scaled linspace": SCALED,
    "zero-snr linspace": ZERO_SNR,
    "cosine": {"beta_schedule": "squaredcos_cap_v2", "timestep_spacing": "trailing", "num_train_timesteps": 500},
    "trained betas": {"trained_betas": torch.linspace(0.001, 0.03, 200).tolist(), "num_train_timesteps": 200},
    "karras": SCALED | {"use_karras_sigmas": True},
}


@pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS)
def test_every_level_is_that_of_diffusers(config):
    theirs, table = EulerDiscreteScheduler.from_config(config), NoiseTable.from_config(config)
    assert torch.equal(table.sigmas, theirs.sigmas[:-1].flip(0).double())
    assert table.prediction_type == theirs.config.prediction_type


@pytest.mark.parametrize("steps", [2, 3, 7, 20, 50, 199])
@pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS)
def test_every_step_is_that_of_diffusers(config, steps):
    theirs, table = EulerDiscreteScheduler.from_config(config), NoiseTable.from_config(config)
    theirs.set_timesteps(steps)
    levels = table.spaced(steps)
    assert torch.equal(levels.float(), theirs.sigmas[:-1])
    timesteps = torch.tensor([table.timestep(sigma) for sigma in levels.tolist()])
    # Theirs go between two timesteps by sigma, then back by its logarithm: 0.01 of 1000 apart at most.
    assert torch.allclose(timesteps, theirs.timesteps, rtol=0, atol=0.01)
    if table.spacing != "linspace":
        assert torch.equal(timesteps, theirs.timesteps)


def test_a_spacing_that_rounding_makes_too_long_in_diffusers():
    table = NoiseTable.from_config(CONFIGS["starter"])
    for steps in (61, 103, 999):  # diffusers has one more step for 61, 103 and others, at timestep -1
        assert len(table.spaced(steps)) == steps
        assert table.spaced_timesteps(steps)[-1] >= 0


@pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS)
def test_a_single_step_starts_in_pure_noise(config):
    table = NoiseTable.from_config(config)
    assert table.spaced(1).tolist() == [table.sigmas[-1].item()]


def test_timesteps_of_levels_between_and_beyond_the_table():
    table = NoiseTable.from_config(SCALED)
    between = (table.sigmas[500] * table.sigmas[501]).sqrt().item()
    assert table.timestep(between) == pytest.approx(500.5, abs=1e-9)
    assert table.timestep(1e-6) == 0
    assert table.timestep(1e6) == 999


def test_at_is_the_table_itself_at_whole_timesteps():
    table = NoiseTable.from_config(ZERO_SNR)
    assert torch.equal(table.at(torch.arange(1000.0)), table.sigmas)
    assert table.at(torch.tensor([0.5])).item() == pytest.approx(table.sigmas[:2].mean().item())


@pytest.mark.parametrize(
    ("config", "sentence"),
    [
        ({"beta_schedule": "sigmoid"}, "noise schedule 'sigmoid'"),
        ({"prediction_type": "flow_prediction"}, "prediction_type 'flow_prediction'"),
        ({"timestep_spacing": "random"}, "timestep_spacing 'random'"),
        ({"timestep_spacing": ["leading"]}, "timestep_spacing"),
        ({"beta_start": "tiny"}, "cannot be read"),
        ({"beta_start": None}, "cannot be read"),
        ({"num_train_timesteps": 1}, "num_train_timesteps is 1"),
        ({"num_train_timesteps": 10**12}, "cannot be read"),
        ({"num_train_timesteps": -5}, "cannot be read"),
        ({"beta_start": 0.0, "beta_end": 0.0}, "no noise levels"),
        ({"trained_betas": [0.1, 2.0, 0.1]}, "no noise levels"),
        ({"trained_betas": []}, "no noise levels"),
        ({"trained_betas": "abc"}, "cannot be read"),
    ],
)
def test_configs_that_no_model_was_trained_with(config, sentence):
    with pytest.raises(StudioError, match=sentence):
        NoiseTable.from_config(config)
