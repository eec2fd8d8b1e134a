import tomllib
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.paint.catalog import GROUP, SamplerFacts, describe, sampler_note, samplers

NAMES = [
    "euler",
    "euler_ancestral",
    "heun",
    "dpm_2",
    "dpmpp_2m",
    "dpmpp_2m_sde",
    "dpmpp_3m_sde",
    "ddim",
    "ddpm",
    "uni_pc",
    "lcm",
]
FACTS = {name: describe(name, sampler) for name, sampler in samplers().items()}


def test_the_samplers_that_the_command_line_promises():
    assert sorted(samplers()) == sorted(NAMES)


def test_what_is_installed_is_what_the_project_says():
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())["project"]
    assert project["entry-points"][GROUP] == {name: f"studio.paint.samplers:{name}" for name in NAMES}
    assert {name: sampler.__name__ for name, sampler in samplers().items()} == {name: name for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_every_sampler_has_a_label_a_source_and_sound_settings(name):
    facts = FACTS[name]
    assert 2 < len(facts.label) < 20
    assert "(" in facts.about  # the paper and its year
    for setting in facts.settings:
        assert setting.low <= setting.default <= setting.high
        assert setting.help[0].isupper()
    facts.check({setting.name: setting.default for setting in facts.settings})


def test_facts_are_measured():
    assert {name for name, facts in FACTS.items() if facts.calls_per_step == 2} == {"heun", "dpm_2"}
    stochastic = {"euler_ancestral", "dpmpp_2m_sde", "dpmpp_3m_sde", "ddpm", "lcm"}
    assert {name for name, facts in FACTS.items() if facts.stochastic} == stochastic
    assert [setting.name for setting in FACTS["euler"].settings] == ["s_churn", "s_tmin", "s_tmax", "s_noise"]


@pytest.mark.parametrize(
    ("name", "options", "sentence"),
    [
        ("euler_ancestral", {"eta": 2.0}, "eta of the sampler Euler ancestral must be a number from 0 to 1, not 2.0"),
        ("euler_ancestral", {"eta": "much"}, "must be a number"),
        ("euler_ancestral", {"eta": True}, "must be a number"),
        ("euler_ancestral", {"eta": float("nan")}, "must be a number"),
        ("uni_pc", {"order": 2.5}, "must be a whole number from 1 to 3"),
        ("euler", {"eta": 1.0}, "Euler has no setting 'eta'. It has s_churn"),
        ("lcm", {"eta": 1.0}, "has no setting 'eta'. It has none."),
    ],
)
def test_settings_that_a_sampler_cannot_take(name, options, sentence):
    with pytest.raises(StudioError, match=sentence):
        FACTS[name].check(options)


def test_a_plugin_is_read_the_same_way():
    def drift(denoise, x, sigmas, noise):
        """No colon here."""
        for _ in sigmas[1:]:
            denoised = denoise(x, sigmas[0])
            yield x, denoised

    facts = describe("drift", drift)
    assert facts == SamplerFacts("drift", "drift", "No colon here.", 1, stochastic=False, settings=())


def test_the_receipt_names_package_and_version():
    note = sampler_note("euler", samplers()["euler"])
    assert note["name"] == "euler" and note["package"] == "stepwise-studio" and note["version"]
