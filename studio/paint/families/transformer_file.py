"""A transformer from a file of its own: safetensors, also in 8 bits, or GGUF, whose weights stay packed in memory."""

from __future__ import annotations

import importlib
import json
import tempfile
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from studio.errors import StudioError
from studio.files.model_check import read_config
from studio.files.rest_of_model import TRANSFORMER, transformer_config
from studio.files.transformer_file import PREFIXES, read_transformer_file

Weights = dict[str, Tensor]
# Beside a weight of 8 bits, the number that it is to be multiplied with; ComfyUI has written it under both names.
SCALES = (".scale_weight", ".weight_scale")
# What no network here has.
BESIDE = (*SCALES, ".scale_input", ".input_scale", "scaled_fp8", ".comfy_quant", "__index_timestep_zero__")


def load_transformer(path: Path, rest: Path, dtype: torch.dtype) -> Any:
    """The transformer in `path`, shaped by its own tensors and by the config in the folder `rest`.

    Raises:
        StudioError: if weights are missing, or do not fit.
    """
    import diffusers
    from diffusers.loaders.single_file_utils import SingleFileComponentError

    file = read_transformer_file(path)
    if file is None:
        raise StudioError(f"{path.name} holds no transformer that the studio knows.")
    kind = getattr(diffusers, str(read_config(rest / "model_index.json")[TRANSFORMER][1]))
    options: dict[str, Any] = {"local_files_only": True, "torch_dtype": dtype}
    try:
        if path.suffix == ".gguf":
            weights = _packed(path)
            options["quantization_config"] = diffusers.GGUFQuantizationConfig(compute_dtype=dtype)
        else:
            weights = unscaled(_load(path), dtype)
        with tempfile.TemporaryDirectory() as folder:
            config = {**transformer_config(file, rest), "_class_name": kind.__name__}
            config.pop("quantization_config", None)
            Path(folder, "config.json").write_text(json.dumps(config), encoding="utf-8")
            network = kind.from_single_file(weights, config=folder, **options)
    except (SingleFileComponentError, OSError, ValueError, RuntimeError, KeyError, IndexError) as error:
        raise StudioError(f"{path.name} does not hold a whole transformer: {first_line(error)}") from error
    lost = [name for name, weight in network.named_parameters() if weight.is_meta]
    if lost:
        raise StudioError(f"{path.name} does not hold a whole transformer: it has no {lost[0]}.")
    return network


def _load(path: Path) -> Weights:
    from safetensors.torch import load_file

    return _own(load_file(path))


def _packed(path: Path) -> Weights:
    """The tensors of a GGUF file; only matrices stay packed, which the library unpacks as they are used."""
    loader = importlib.import_module("diffusers.models.model_loading_utils")
    quantizers = importlib.import_module("diffusers.quantizers.gguf.utils")
    weights: Weights = _own(loader.load_gguf_checkpoint(path))
    for name, weight in weights.items():
        if isinstance(weight, quantizers.GGUFParameter):
            matrix = name.endswith(".weight") and weight.ndim == 2
            weights[name] = weight if matrix else quantizers.dequantize_gguf_tensor(weight)
    return weights


def _own(weights: Weights) -> Weights:
    """The transformer's, under its own names, where the file has other parts, too."""
    for prefix in PREFIXES:
        if any(name.startswith(prefix) for name in weights):
            return {name.removeprefix(prefix): each for name, each in weights.items() if name.startswith(prefix)}
    return weights


def unscaled(weights: Weights, dtype: torch.dtype) -> Weights:
    """Weights of 8 bits as `dtype`: they are made for storing, and few processors compute in them."""
    plain: Weights = {}
    for name, weight in weights.items():
        if name.endswith(BESIDE):
            continue
        if weight.dtype in (torch.float8_e4m3fn, torch.float8_e5m2):
            stem = name.removesuffix(".weight")
            scales = [weights[stem + ending] for ending in SCALES if stem + ending in weights]
            weight = weight.float() * scales[0].float() if scales else weight
            weight = weight.to(dtype)
        plain[name] = weight
    return plain


def first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
