"""Weights packed on loading: as the stock pipeline paints with the same rounded weights, and kept apart from others."""

import gguf
import numpy as np
import pytest
import torch
from diffusers.quantizers.gguf.utils import GGUFParameter, dequantize_gguf_tensor

from studio.errors import StudioError
from studio.files.models import find_model
from studio.files.paths import loras_folder
from studio.files.precision import loaded_bytes
from studio.paint.families.packing import LOOKED_AT, PACKED
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape
from tests.paint.families.cases import CASES
from tests.paint.families.test_families import Subject
from tests.paint.families.test_loras import make_lora


@pytest.mark.parametrize("weights", PACKED)
def test_the_blocks_are_those_of_the_library(weights):
    kind, pack = PACKED[weights]
    numbers = torch.randn(7, 96, generator=torch.Generator().manual_seed(1))
    numbers[2] = 0
    numbers[3, :32] = 5
    theirs = gguf.quantize(numbers.numpy(), gguf.GGMLQuantizationType[kind])
    assert np.array_equal(pack(numbers).numpy(), theirs)


RUNS = [
    ("flux, dev", "4bit"),
    ("flux-2-klein", "4bit"),
    ("qwen-image", "8bit"),
    ("sana", "8bit"),
    ("stable-diffusion", "8bit"),
    ("stable-diffusion-3", "4bit"),
    ("stable-diffusion-xl", "4bit"),
    ("z-image", "8bit"),
]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(("name", "weights"), RUNS)
def test_it_paints_what_the_stock_pipeline_paints_with_such_weights(name, weights, tmp_path):
    subject = Subject(CASES[name], tmp_path)
    tape = Tape.new(subject.request(weights=weights))
    ours = subject.paint(tape)[-1]
    packed = sum(round_linears(part, PACKED[weights][0]) for _, part in networks(subject.pipeline))
    theirs = subject.case.unpack(subject.pipeline, subject.stock(output_type="latent"))
    assert packed
    tensors = {each.data_ptr(): each for part in own_networks(subject) for each in part.state_dict().values()}
    held = sum(each.numel() * each.element_size() for each in tensors.values())  # T5's table has two names
    vae = sum(4 * each.numel() for each in subject.pipeline.vae.state_dict().values())
    expected = loaded_bytes(find_model(str(subject.folder)), weights, 4)
    assert abs(held + vae - expected) < 0.03 * expected
    assert np.abs(ours.latents - theirs.numpy()).max() < 1e-3
    plain = subject.paint(Tape.new(subject.request()))[-1]
    assert not np.array_equal(plain.latents, ours.latents)
    same = subject.paint(tape.branch(2, tape.request))[-1]
    assert np.array_equal(same.latents, ours.latents)
    assert ours.receipt["weights"] == weights and "weights" not in plain.receipt


def test_a_branch_keeps_its_weights_and_others_are_refused(tmp_path):
    subject = Subject(CASES["stable-diffusion"], tmp_path)
    tape = Tape.new(subject.request(weights="8bit"))
    subject.paint(tape)
    with pytest.raises(StudioError):
        tape.branch(2, tape.request.replace(weights="4bit"))
    with pytest.raises(StudioError, match="They can be"):
        PaintRequest(prompt="", weights="2bit")


def own_networks(subject):
    """Those that our painter has loaded, through its family's stock pipeline."""
    family = subject.painter._loaded[1]
    pipeline = getattr(family.network, "pipeline", None) or family._loras._stock()
    return [part for _, part in networks(pipeline)]


def networks(pipeline):
    for name, part in pipeline.components.items():
        if isinstance(part, torch.nn.Module) and name != "vae":
            yield name, part


def round_linears(network, kind):
    """Round in place, as diffusers unpacks."""
    count, kind = 0, gguf.GGMLQuantizationType[kind]
    for name, layer in network.named_modules():
        if type(layer) is torch.nn.Linear and name.rsplit(".")[-1] not in LOOKED_AT and layer.in_features % 32 == 0:
            stored = torch.from_numpy(gguf.quantize(layer.weight.detach().numpy(), kind))
            layer.weight.data = (
                dequantize_gguf_tensor(GGUFParameter(stored, quant_type=kind)).as_subclass(torch.Tensor).float()
            )
            count += 1
    return count


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # diffusers' own, of NumPy
@pytest.mark.parametrize(("name", "weights"), [("stable-diffusion", "8bit"), ("flux, dev", "4bit")])
def test_a_lora_is_worn_over_packed_weights(name, weights, empty_home, tmp_path):
    subject = Subject(CASES[name], tmp_path)
    make_lora(subject.case, "ink", seed=1)
    request = subject.request(weights=weights, prompt="a red cat<lora:ink:0.8>")
    worn = subject.paint(Tape.new(request))[-1].latents
    for _, part in networks(subject.pipeline):
        round_linears(part, PACKED[weights][0])
    subject.pipeline.load_lora_weights(loras_folder(), weight_name="ink.safetensors", adapter_name="ink")
    subject.pipeline.set_adapters(["ink"], [0.8])
    theirs = subject.case.unpack(subject.pipeline, subject.stock(output_type="latent"))
    assert np.abs(worn - theirs.numpy()).max() < 1e-3
