"""What is kept of the built-in samplers is what the check finds, and what their code says."""

import pytest
import torch

from studio.paint.catalog import samplers
from studio.paint.check import check
from studio.paint.gaussian import GaussianMixture
from studio.paint.trials import exact_flow, exact_flow_of_mixture
from studio.plugins.built_in import built_in_samplers
from studio.plugins.declaration import describe
from studio.session.choices import SAMPLERS


def test_all_are_there_under_the_names_of_the_box():
    kept = [(sampler.name, sampler.declaration.label) for sampler in built_in_samplers()]
    assert kept == [(choice.name, choice.label) for choice in SAMPLERS]
    assert set(samplers()) == {name for name, _ in kept}


def test_the_exact_flow_is_the_one_that_fine_steps_find():
    assert torch.allclose(exact_flow_of_mixture(), exact_flow(GaussianMixture()), rtol=0, atol=1e-12)


@pytest.mark.parametrize("kept", built_in_samplers(), ids=lambda kept: kept.name)
def test_the_kept_passport_is_true(kept):
    sampler = samplers()[kept.name]
    assert describe(kept.name, sampler) == kept.declaration
    found, passport = check(sampler).to_json(), kept.passport
    verdicts = [(finding["name"], finding["verdict"]) for finding in found["findings"] if finding["name"] != "time"]
    assert verdicts == [(finding["name"], finding["verdict"]) for finding in passport["findings"]]
    assert found["order"] == pytest.approx(passport["order"], abs=0.01) if passport["order"] else found["order"] is None
    for name in ("calls_per_step", "stochastic", "passed"):
        assert found[name] == passport[name]
    for (steps, error), (kept_steps, kept_error) in zip(found["errors"], passport["errors"], strict=True):
        assert steps == kept_steps and error == pytest.approx(kept_error, rel=0.01)
