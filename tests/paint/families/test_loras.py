"""A LoRA named in the prompt does what it does in the stock pipeline, and is gone where it is not named."""

import numpy as np
import pytest
import torch
from peft import LoraConfig, get_peft_model_state_dict

from studio.errors import StudioError
from studio.files.hashes import file_sha256
from studio.files.paths import loras_folder
from studio.paint.tape import Tape
from tests.paint.families.cases import CASES
from tests.paint.families.test_families import Subject

NAMES = ("stable-diffusion", "stable-diffusion-xl", "stable-diffusion-3", "flux, dev", "qwen-image", "z-image")


def make_lora(case, name, seed, of_text=False):
    """A LoRA for a tiny model, written by the stock pipeline, alpha and rank unequal."""
    torch.manual_seed(0)
    pipeline = case.build()
    part = "unet" if hasattr(pipeline, "unet") else "transformer"
    config = LoraConfig(r=4, lora_alpha=2, target_modules=["to_q", "to_k", "to_v"], init_lora_weights=False)
    network = getattr(pipeline, part)
    torch.manual_seed(seed)
    network.add_adapter(config)
    layers = {f"{part}_lora_layers": get_peft_model_state_dict(network)}
    metadata = {f"{part}_lora_adapter_metadata": config.to_dict()}
    if of_text:
        text_config = LoraConfig(r=4, lora_alpha=4, target_modules=["q_proj", "v_proj"], init_lora_weights=False)
        pipeline.text_encoder.add_adapter(text_config)
        layers["text_encoder_lora_layers"] = get_peft_model_state_dict(pipeline.text_encoder)
        metadata["text_encoder_lora_adapter_metadata"] = text_config.to_dict()
    loras_folder().mkdir(parents=True, exist_ok=True)
    type(pipeline).save_lora_weights(loras_folder(), weight_name=f"{name}.safetensors", **layers, **metadata)


@pytest.fixture
def subject(request, empty_home, tmp_path):
    return Subject(CASES[request.param], tmp_path)


def latents(subject, **changes):
    return subject.paint(Tape.new(subject.request(**changes)))[-1].latents


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # diffusers' own, of NumPy
@pytest.mark.parametrize("subject", NAMES, indirect=True)
def test_it_paints_what_the_stock_pipeline_paints(subject):
    make_lora(subject.case, "ink", seed=1)
    make_lora(subject.case, "fog", seed=2)
    plain = latents(subject)
    worn = latents(subject, prompt="<lora:ink:0.8> a red cat <lora:fog>")
    for name in ("ink", "fog"):
        subject.pipeline.load_lora_weights(loras_folder(), weight_name=f"{name}.safetensors", adapter_name=name)
    subject.pipeline.set_adapters(["ink", "fog"], [0.8, 1.0])
    theirs = subject.case.unpack(subject.pipeline, subject.stock(output_type="latent"))
    assert np.abs(worn - theirs.numpy()).max() < 1e-3
    assert np.abs(worn - plain).max() > 1e-2
    assert np.array_equal(latents(subject), plain)


@pytest.mark.parametrize("subject", ["stable-diffusion"], indirect=True)
def test_one_that_changes_the_text_encoder(subject):
    make_lora(subject.case, "ink", seed=1, of_text=True)
    plain = latents(subject)
    worn = latents(subject, prompt="a red cat<lora:ink:0.5>")
    subject.pipeline.load_lora_weights(loras_folder(), weight_name="ink.safetensors", adapter_name="ink")
    subject.pipeline.set_adapters(["ink"], [0.5])
    assert np.abs(worn - subject.stock(output_type="latent").numpy()).max() < 1e-3
    assert np.array_equal(latents(subject), plain)


@pytest.mark.parametrize("subject", ["stable-diffusion"], indirect=True)
def test_a_branch_puts_one_on(subject):
    make_lora(subject.case, "ink", seed=1)
    tape = Tape.new(subject.request())
    plain = subject.paint(tape)[-1].latents
    asked = tape.request.replace(prompt="a red cat <lora:ink:1>")
    branch = tape.branch(2, asked, subject.folder / "branch.tape")
    painted = subject.paint(branch)[-1]
    worn = painted.latents
    assert painted.receipt["files"] == {"LoRA ink": file_sha256(loras_folder() / "ink.safetensors")}
    assert Tape.open(branch.path).head.environment["files"] == painted.receipt["files"]
    assert np.abs(worn - plain).max() > 1e-3
    assert np.array_equal(subject.paint(branch.branch(3, branch.request))[-1].latents, worn)


@pytest.mark.parametrize("subject", ["stable-diffusion"], indirect=True)
def test_what_cannot_be_worn_is_said(subject):
    make_lora(subject.case, "ink", seed=1)
    plain = latents(subject)
    make_lora(CASES["stable-diffusion-xl"], "larger", seed=1)
    make_lora(CASES["flux, dev"], "other", seed=1)
    (loras_folder() / "cut.safetensors").write_bytes((loras_folder() / "other.safetensors").read_bytes()[:-100])
    for prompt, words in {
        "a <lora:gone:1>": "no LoRA 'gone'.* cut, ink, larger, other",
        "a <lora:larger:1>": "not made for this model",
        "a <lora:other:1>": "not made for this model",
        "a <lora:cut:1>": "cut.safetensors",
        "a <lora:ink:much>": "<lora:name:0.8>",
        "a <lora:ink:1> <lora:gone:1>": "no LoRA 'gone'",
    }.items():
        with pytest.raises(StudioError, match=words):
            latents(subject, prompt=prompt)
    with pytest.raises(StudioError, match="negative prompt"):
        latents(subject, negative_prompt="<lora:ink:1>")
    assert np.array_equal(latents(subject), plain)
    assert not np.array_equal(latents(subject, prompt="a <lora:ink:1>"), latents(subject, prompt="a"))


@pytest.mark.parametrize("subject", ["pixart, sigma"], indirect=True)
def test_a_family_without_any_says_so(subject):
    make_lora(CASES["stable-diffusion"], "ink", seed=1)
    with pytest.raises(StudioError, match="takes no LoRA"):
        latents(subject, prompt="a <lora:ink:1>")
