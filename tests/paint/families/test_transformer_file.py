"""A transformer from a file of its own, with the rest of a folder, paints what the stock pipeline paints with it."""

import json
import shutil

import gguf
import numpy as np
import pytest
import torch
from diffusers.loaders import single_file_model, single_file_utils
from safetensors.torch import save_file

from studio.errors import StudioError
from studio.files.models import find_model, model_hash, scan
from studio.files.paths import models_folder
from studio.paint.tape import Tape
from tests.paint.families import original
from tests.paint.families.cases import CASES
from tests.paint.families.test_families import Subject

FP8 = torch.float8_e4m3fn
WIDTH = 32  # of the tiny Flux; diffusers' converter has the published model's written into it


@pytest.fixture(autouse=True)
def narrow_flux(monkeypatch):
    convert = single_file_utils.convert_flux_transformer_checkpoint_to_diffusers
    consts = tuple(WIDTH if const == 3072 else const for const in convert.__code__.co_consts)
    narrow = type(convert)(convert.__code__.replace(co_consts=consts), convert.__globals__)
    entry = {"checkpoint_mapping_fn": narrow, "default_subfolder": "transformer"}
    monkeypatch.setitem(single_file_model.SINGLE_FILE_LOADABLE_CLASSES, "FluxTransformer2DModel", entry)


def plain(state, path):
    save_file({name: tensor.contiguous() for name, tensor in state.items()}, path)


def whole(state, path):
    """All in one file, as ComfyUI saves it; only the transformer is taken from there."""
    others = {"vae.decoder.conv_in.weight": torch.zeros(4, 4, 3, 3), "text_encoders.clip_l.logit_scale": torch.ones(1)}
    plain({f"model.diffusion_model.{name}": tensor for name, tensor in state.items()} | others, path)


def fp8(state, path):
    plain({name: tensor.to(FP8) if _is_matrix(name, tensor) else tensor for name, tensor in state.items()}, path)


def scaled_fp8(state, path):
    """As ComfyUI writes it: numbers divided so that they fill what there is in eight bits, by a power of two here."""
    out = {"scaled_fp8": torch.zeros(2, dtype=FP8)}
    for name, tensor in state.items():
        out[name] = tensor
        if _is_matrix(name, tensor):
            scale = 2.0 ** (tensor.abs().max() / 448).log2().ceil()
            out[name], out[f"{name.removesuffix('.weight')}.scale_weight"] = (tensor / scale).to(FP8), scale
    plain(out, path)


def packed(kind):
    def write(state, path):
        writer = gguf.GGUFWriter(path, "flux")
        for name, tensor in state.items():
            values = tensor.float().numpy()
            fits = _is_matrix(name, tensor)
            stored = gguf.quantize(values, kind) if fits else values
            writer.add_tensor(name, stored, raw_dtype=kind if fits else None)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()

    return write


Q8, Q4 = gguf.GGMLQuantizationType.Q8_0, gguf.GGMLQuantizationType.Q4_0
BF16 = gguf.GGMLQuantizationType.BF16
FORMATS = {  # how it is written, and what it makes of a number
    "plain": (plain, lambda tensor: tensor),
    "whole": (whole, lambda tensor: tensor),
    "fp8": (fp8, lambda tensor: tensor.to(FP8).float()),
    "scaled": (scaled_fp8, lambda tensor: (64 * tensor).to(FP8).float() / 64),
    "Q8_0": (packed(Q8), lambda tensor: _through(tensor, Q8)),
    "Q4_0": (packed(Q4), lambda tensor: _through(tensor, Q4)),
    "BF16": (packed(BF16), lambda tensor: _through(tensor, BF16)),
}
RUNS = [
    ("flux, dev", original.flux, "plain"),
    ("flux, schnell", original.flux, "scaled"),
    ("flux, dev", original.flux, "Q8_0"),
    ("flux, schnell", original.as_it_is, "fp8"),
    ("flux-2-klein", original.flux_2, "plain"),
    ("flux-2-klein", original.flux_2, "Q8_0"),
    ("stable-diffusion-3", original.stable_diffusion_3, "whole"),
    ("stable-diffusion-3", original.stable_diffusion_3, "BF16"),
    ("z-image", original.z_image, "fp8"),
    ("z-image", original.z_image, "Q8_0"),
    ("qwen-image", original.as_it_is, "plain"),
    ("qwen-image", original.as_it_is, "Q4_0"),
]


@pytest.fixture(params=RUNS, ids=lambda run: f"{run[0]} {run[2]}")
def subject(request, empty_home):
    return made(*request.param)


def made(name, rename, form):
    """The family with weights as the format keeps them; its folder has no transformer of its own."""
    subject = Subject(CASES[name], models_folder() / "rest")
    write, rounded = FORMATS[form]
    transformer = subject.pipeline.transformer
    state = {
        name: rounded(tensor) if _is_matrix(name, tensor) else tensor
        for name, tensor in transformer.state_dict().items()
    }
    halved = form in ("Q8_0", "Q4_0")  # diffusers unpacks them so
    transformer.load_state_dict(
        {
            name: tensor.half().float() if halved and _is_matrix(name, tensor) else tensor
            for name, tensor in state.items()
        }
    )
    path = models_folder() / f"mine.{'gguf' if form in ('Q8_0', 'Q4_0', 'BF16') else 'safetensors'}"
    write(rename(state), path)
    (models_folder() / "rest" / "transformer" / "diffusion_pytorch_model.safetensors").unlink()
    subject.file = path
    return subject


def test_it_paints_what_the_stock_pipeline_paints(subject):
    model = find_model("mine")
    assert (model.family, model.problem, model.rest) == (subject.case.family, "", models_folder() / "rest")
    assert {found.name: found.problem for found in scan()}["mine"] == ""
    request = subject.request(model="mine")
    tape = Tape.new(request)
    ours = subject.paint(tape)[-1]
    theirs = subject.case.unpack(subject.pipeline, subject.stock(output_type="latent"))
    assert np.abs(ours.latents - theirs.numpy()).max() < 1e-3
    same = subject.paint(tape.branch(2, request))[-1]
    assert np.array_equal(same.latents, ours.latents)
    assert ours.receipt["model"]["sha256"] == model_hash(model.path, model.rest)


def _is_matrix(name, tensor):
    return name.endswith(".weight") and tensor.ndim == 2 and tensor.shape[-1] % 32 == 0


def _through(tensor, kind):
    return torch.from_numpy(gguf.dequantize(gguf.quantize(tensor.float().numpy(), kind), kind)).reshape(tensor.shape)


def test_what_is_missing_is_said(empty_home):
    """A folder for another text encoder, and none."""
    subject = made("flux, dev", original.flux, "Q8_0")
    config = models_folder() / "rest" / "transformer" / "config.json"
    config.write_text(json.dumps({**json.loads(config.read_text()), "joint_attention_dim": 17}))
    assert "rest was made for another one" in find_model("mine").problem
    shutil.rmtree(models_folder() / "rest")
    with pytest.raises(StudioError, match="VAE and scheduler are taken from a folder of that family"):
        subject.paint(Tape.new(subject.request(model="mine")))


def test_a_schnell_is_timed_as_such_beside_the_parts_of_a_dev(empty_home):
    dev, schnell = Subject(CASES["flux, dev"], models_folder() / "rest"), CASES["flux, schnell"].build()
    plain(original.flux(schnell.transformer.state_dict()), models_folder() / "quick.safetensors")
    model = find_model("quick")
    assert (model.problem, model.steps, model.cfg_scale) == ("", 4, 1.0)
    sigmas = dev.painter.sigmas(dev.request(model="quick", steps=4))
    assert [round(sigma / (1 + sigma), 5) for sigma in sigmas] == [1.0, 0.75, 0.5, 0.25, 0.0]


@pytest.mark.parametrize("form", ["plain", "Q8_0"])
def test_damage_is_said(empty_home, form):
    """Cut off, with fewer blocks' tensors than its names promise, and with a header that lies."""
    subject = made("flux, dev", original.flux, form)
    data = subject.file.read_bytes()
    request = subject.request(model=str(subject.file))
    for broken in (data[: len(data) // 2], data[:40], data[:8] + b"\xff" * 24 + data[32:]):
        subject.file.write_bytes(broken)
        with pytest.raises(StudioError, match="damaged"):
            subject.paint(Tape.new(request))
    state = original.flux(subject.pipeline.transformer.state_dict())
    FORMATS[form][0](
        {name: each for name, each in state.items() if "single_blocks.0.linear2" not in name}, subject.file
    )
    with pytest.raises(StudioError, match="does not hold a whole transformer"):
        subject.paint(Tape.new(request))
