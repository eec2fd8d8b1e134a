"""Weights of 8 bits stay so in memory and paint, bit for bit, what the same weights paint when they are widened."""

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from studio.errors import StudioError
from studio.files.fit import weigh
from studio.files.models import find_model
from studio.files.paths import models_folder
from studio.files.precision import loaded_bytes
from studio.paint.catalog import samplers
from studio.paint.families import parts
from studio.paint.families.eight_bits import EightBitLinear
from studio.paint.families.transformer_file import load_transformer
from studio.paint.painter import Painter
from studio.paint.tape import Tape
from tests.paint.families import original
from tests.paint.families.cases import CASES
from tests.paint.families.test_families import Subject
from tests.paint.families.test_loras import make_lora
from tests.paint.families.test_transformer_file import narrow_flux  # noqa: F401

E4, E5 = torch.float8_e4m3fn, torch.float8_e5m2


def plain(kind):
    """All but norms, biases too, as the first such files of Flux."""
    return lambda state: {
        name: each.to(kind) if each.ndim != 1 or "bias" in name else each for name, each in state.items()
    }


def scaled(ending, rows=False):
    def write(state):
        out = {}
        for name, each in state.items():
            out[name] = each
            if each.ndim == 2 and name.endswith(".weight"):
                scale = each.abs().amax(1, keepdim=True) / 300 if rows else each.abs().max() / 300
                out[name] = (each / scale).to(E4)
                out[name.removesuffix(".weight") + ending] = scale.half().float()
        return out

    return write


RUNS = {
    "flux, dev": (original.flux, plain(E4), "float32"),
    "flux, schnell": (original.flux, scaled(".scale_weight"), "bfloat16"),
    "flux-2-klein": (original.flux_2, scaled(".weight_scale"), "float32"),
    "stable-diffusion-3": (original.stable_diffusion_3, plain(E5), "bfloat16"),
    "z-image": (original.z_image, scaled(".scale_weight"), "float32"),
    "qwen-image": (original.as_it_is, plain(E4), "float32"),
}


@pytest.fixture
def made(empty_home, monkeypatch, narrow_flux):  # noqa: F811
    def make(name, rename, form):
        subject = Subject(CASES[name], models_folder() / "rest")
        state = form(rename(subject.pipeline.transformer.state_dict()))
        save_file({key: each.contiguous() for key, each in state.items()}, models_folder() / "mine.safetensors")
        return subject

    return make


def widened(request, monkeypatch):
    """What it paints where all weights are widened as they are loaded."""
    painter = Painter(samplers(), device="cpu")
    with monkeypatch.context() as patch:
        patch.setattr(parts, "load_transformer", lambda *given, **_: load_transformer(*given, keep=False))
        made = list(painter.paint(Tape.new(request)))[-1]
    network = painter._loaded[1].network.pipeline.transformer
    assert not any(isinstance(layer, EightBitLinear) for layer in network.modules())
    return made


@pytest.mark.parametrize("name", sorted(RUNS))
def test_they_paint_what_widened_ones_paint(name, made, monkeypatch):
    rename, form, dtype = RUNS[name]
    subject = made(name, rename, form)
    request = subject.request(model="mine", dtype=dtype, steps=2)
    ours = subject.paint(Tape.new(request))[-1]
    network = subject.painter._loaded[1].network.pipeline.transformer
    kept = sum(layer.weight.numel() for layer in network.modules() if isinstance(layer, EightBitLinear))
    assert kept > 0.8 * sum(each.numel() for each in network.parameters())
    assert str(network.dtype) == f"torch.{dtype}"
    assert np.isfinite(ours.latents).all()
    assert np.array_equal(ours.latents, widened(request, monkeypatch).latents)


def test_the_memory_that_is_foretold_is_what_they_take(made):
    subject = made("flux, dev", original.flux, plain(E4))
    subject.paint(Tape.new(subject.request(model="mine", steps=1)))
    pipeline = subject.painter._loaded[1].network.pipeline
    tensors = {
        each.data_ptr(): each
        for part in pipeline.components.values()
        if isinstance(part, torch.nn.Module)
        for each in part.state_dict().values()
    }
    held = sum(each.numel() * each.element_size() for each in tensors.values())
    model = find_model("mine")
    assert abs(loaded_bytes(model, "as_they_are", 4) - held) < 0.02 * held
    assert abs(sum(weigh(model).sizes(4)) - held) < 0.02 * held


def test_their_numbers_are_those_of_the_file(made):
    """With a scale for each row; and where q, k and v were one matrix, each has the rows that were its."""
    for name, rename in (("qwen-image", original.as_it_is), ("flux, dev", original.flux)):
        subject = made(name, rename, scaled(".weight_scale", rows=True))
        rest, path = models_folder() / "rest", models_folder() / "mine.safetensors"
        network = load_transformer(path, rest, torch.float32)
        wide = load_transformer(path, rest, torch.float32, keep=False)
        layers = {key: layer for key, layer in network.named_modules() if isinstance(layer, EightBitLinear)}
        assert len(layers) > 10
        for key, layer in layers.items():
            read = widened_by(layer)
            assert torch.equal(read, wide.get_submodule(key).weight)
            first = subject.pipeline.transformer.get_submodule(key).weight
            assert (read - first).abs().max() <= 0.07 * first.abs().max(), key  # 3 bits after the point


def test_a_matrix_of_another_shape_is_refused(made):
    def cut(state):
        state = plain(E4)(state)
        state["double_blocks.0.img_mlp.0.weight"] = state["double_blocks.0.img_mlp.0.weight"][:4]
        return state

    subject = made("flux, dev", original.flux, cut)
    with pytest.raises(StudioError, match=r"does not hold a whole transformer: .*weight is \(4, 32\) and not"):
        subject.paint(Tape.new(subject.request(model="mine")))


def widened_by(layer):
    return layer.weight.view(layer.kind).float() * layer.scale


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # diffusers' own, of NumPy
def test_a_lora_is_worn_over_them(made, monkeypatch):
    subject = made("flux, dev", original.flux, plain(E4))
    make_lora(subject.case, "ink", seed=1)
    request = subject.request(model="mine", prompt="a red cat <lora:ink:0.8>")
    worn = subject.paint(Tape.new(request))[-1].latents
    bare = subject.paint(Tape.new(subject.request(model="mine")))[-1].latents
    assert np.abs(worn - bare).max() > 1e-2
    assert np.array_equal(worn, widened(request, monkeypatch).latents)


def test_packing_widens_them_first(made):
    subject = made("z-image", original.z_image, plain(E4))
    packed = subject.paint(Tape.new(subject.request(model="mine", weights="8bit")))[-1]
    network = subject.painter._loaded[1].network.pipeline.transformer
    assert not any(isinstance(layer, EightBitLinear) for layer in network.modules())
    assert packed.receipt["weights"] == "8bit" and np.isfinite(packed.latents).all()
