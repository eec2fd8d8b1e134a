"""GGUF's K-quants, Q2_K to Q6_K: read as NumPy reads them in the library gguf, painted with as diffusers does."""

import dataclasses

import diffusers
import gguf
import numpy as np
import pytest
import torch
from diffusers.loaders import single_file_model, single_file_utils
from diffusers.quantizers.gguf.utils import GGUFParameter, dequantize_gguf_tensor

from studio.files.models import find_model, scan
from studio.files.paths import models_folder
from studio.paint.families.transformer_file import load_transformer
from studio.paint.tape import Tape
from tests.paint.families import original, tiny
from tests.paint.families.cases import CASES
from tests.paint.families.test_families import Subject

KINDS = gguf.GGMLQuantizationType
WIDTH, BLOCK = 256, 256  # a row is made of whole blocks
SPREAD = 0.03  # of the weights
# Where the float16 by which all of a block is multiplied stands, and that of what is then taken off, in units of it.
PLACES = {"Q2_K": (80, 82, 1.5), "Q3_K": (108, 0, 0), "Q4_K": (0, 2, 7.5), "Q5_K": (0, 2, 15.5), "Q6_K": (208, 0, 0)}


def blocks(shape, kind, rng):
    """(rows, columns) -> (rows, bytes of a row): any bits, with factors as a quantiser would choose them."""
    width = gguf.GGML_QUANT_SIZES[kind][1]
    raw = rng.integers(0, 256, (shape[0] * shape[1] // BLOCK, width), dtype=np.uint8)
    at, least, share = PLACES[kind.name]
    scale = rng.uniform(0.5, 1.5, len(raw))

    def put(factor):
        raw[:, at : at + 2] = (factor * scale).astype(np.float16).view(np.uint8).reshape(-1, 2)
        if share:
            raw[:, least : least + 2] = (factor * share * scale).astype(np.float16).view(np.uint8).reshape(-1, 2)

    put(2.0**-6)
    put(2.0**-6 * SPREAD / gguf.dequantize(raw, kind).std())
    return raw.reshape(shape[0], -1)


def write(state, path, kind):
    """The numbers that stand in the file after all, by name."""
    rng, read = np.random.default_rng(0), {}
    writer = gguf.GGUFWriter(path, "flux")
    for name, tensor in state.items():
        if name.endswith(".weight") and tensor.ndim == 2 and tensor.shape[1] % BLOCK == 0:
            packed = blocks(tensor.shape, kind, rng)
            writer.add_tensor(name, packed, raw_dtype=kind)
            read[name] = torch.from_numpy(gguf.dequantize(packed, kind))
        else:
            writer.add_tensor(name, tensor.float().numpy())
            read[name] = tensor
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return read


def flux():
    pipeline = tiny.flux_dev()
    config = {"attention_head_dim": 128, "num_attention_heads": 2, "axes_dims_rope": (16, 56, 56)}
    pipeline.transformer = diffusers.FluxTransformer2DModel.from_config({**pipeline.transformer.config, **config})
    return pipeline


def qwen_image():
    pipeline = tiny.qwen_image()
    config = {"attention_head_dim": 128, "num_layers": 1, "axes_dims_rope": (16, 56, 56)}
    pipeline.transformer = diffusers.QwenImageTransformer2DModel.from_config({**pipeline.transformer.config, **config})
    return pipeline


@pytest.fixture
def wide_flux(monkeypatch):
    """diffusers' converter has the published model's width written into it."""
    convert = single_file_utils.convert_flux_transformer_checkpoint_to_diffusers
    consts = tuple(WIDTH if const == 3072 else const for const in convert.__code__.co_consts)
    narrow = type(convert)(convert.__code__.replace(co_consts=consts), convert.__globals__)
    entry = {"checkpoint_mapping_fn": narrow, "default_subfolder": "transformer"}
    monkeypatch.setitem(single_file_model.SINGLE_FILE_LOADABLE_CLASSES, "FluxTransformer2DModel", entry)
    return narrow


RUNS = [
    ("flux, dev", "Q2_K"),
    ("flux, dev", "Q4_K"),
    ("flux, dev", "Q6_K"),
    ("qwen-image", "Q3_K"),
    ("qwen-image", "Q5_K"),
]


@pytest.mark.parametrize(("name", "kind"), RUNS)
def test_they_are_read_and_paint_as_diffusers_reads_and_paints_them(name, kind, empty_home, wide_flux):
    build = flux if "flux" in name else qwen_image
    subject = Subject(dataclasses.replace(CASES[name], build=build), models_folder() / "rest")
    rename, convert = (
        (original.flux, wide_flux) if "flux" in name else (original.as_it_is, lambda checkpoint: checkpoint)
    )
    path = models_folder() / "mine.gguf"
    read = convert(write(rename(subject.pipeline.transformer.state_dict()), path, KINDS[kind]))
    ours = load_transformer(path, models_folder() / "rest", torch.float32)
    theirs = type(ours).from_single_file(
        str(path),
        config=str(models_folder() / "rest" / "transformer"),
        quantization_config=diffusers.GGUFQuantizationConfig(compute_dtype=torch.float32),
        torch_dtype=torch.float32,
    )
    packed = 0
    for (key, one), (same, other) in zip(ours.named_parameters(), theirs.named_parameters(), strict=True):
        assert key == same
        if isinstance(one, GGUFParameter):
            packed += one.numel()
            one, other = dequantize_gguf_tensor(one), dequantize_gguf_tensor(other)
        assert torch.equal(one, other), key
        assert (one.float() - read[key]).abs().max() <= 2e-3 * read[key].abs().max(), key  # it is done in float16
    assert packed > 0.9 * sum(each.numel() for each in ours.parameters())
    subject.pipeline.transformer = theirs.eval()
    model = find_model("mine")
    assert (model.family, model.problem, [each.problem for each in scan() if each.name == "mine"]) == (
        subject.case.family,
        "",
        [""],
    )
    made = subject.paint(Tape.new(subject.request(model="mine")))[-1]
    stock = subject.case.unpack(subject.pipeline, subject.stock(output_type="latent")).numpy()
    assert np.isfinite(made.latents).all() and np.abs(made.latents - stock).max() < 1e-3
