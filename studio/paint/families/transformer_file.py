"""A transformer from a file of its own: safetensors or GGUF; what is packed there, or in 8 bits, stays so in memory."""

from __future__ import annotations

import importlib
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch

from studio.errors import StudioError
from studio.files.model_check import read_config
from studio.files.rest_of_model import TRANSFORMER, transformer_config
from studio.files.transformer_file import PREFIXES, read_transformer_file
from studio.paint.families.eight_bits import Weights, by_names, fill, has_eight_bits, unscaled


def load_transformer(path: Path, rest: Path, dtype: torch.dtype, *, keep: bool = True) -> Any:
    """The transformer in `path`, shaped by its own tensors and by the config in the folder `rest`.

    `keep`: weights of 8 bits stay so in memory.

    Raises:
        StudioError: if weights are missing, or do not fit.
    """
    import diffusers
    from diffusers.loaders.single_file_utils import SingleFileComponentError

    file = read_transformer_file(path)
    if file is None:
        raise StudioError(f"{path.name} holds no transformer that the studio knows.")
    kind = getattr(diffusers, str(read_config(rest / "model_index.json")[TRANSFORMER][1]))
    config = {**transformer_config(file, rest), "_class_name": kind.__name__}
    config.pop("quantization_config", None)
    try:
        if path.suffix == ".gguf":
            quantised = diffusers.GGUFQuantizationConfig(compute_dtype=dtype)
            network = _shaped(kind, _packed(path), config, dtype, quantization_config=quantised)
        else:
            network = shaped(kind, _load(path), config, dtype, keep=keep)
    except (SingleFileComponentError, OSError, ValueError, RuntimeError, KeyError, IndexError) as error:
        raise StudioError(f"{path.name} does not hold a whole transformer: {first_line(error)}") from error
    lost = [name for name, weight in network.named_parameters() if weight.is_meta]
    if lost:
        raise StudioError(f"{path.name} does not hold a whole transformer: it has no {lost[0]}.")
    return network


def shaped(kind: Any, weights: Weights, config: Mapping[str, Any], dtype: torch.dtype, *, keep: bool) -> Any:
    """A network of diffusers with the weights of a file, under its author's names or diffusers' own."""
    if not (keep and has_eight_bits(weights)):
        return _shaped(kind, unscaled(weights, dtype), config, dtype)
    from accelerate import init_empty_weights

    loadable = importlib.import_module("diffusers.loaders.single_file_model").SINGLE_FILE_LOADABLE_CLASSES
    convert = loadable[kind.__name__]["checkpoint_mapping_fn"]
    with init_empty_weights():
        network = kind.from_config(config)
    own = network.state_dict()
    fill(network, weights, dtype, by_names(own, lambda each: dict(convert(config=config, checkpoint=each))))
    return network


def _shaped(kind: Any, weights: Weights, config: Mapping[str, Any], dtype: torch.dtype, **options: Any) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "config.json").write_text(json.dumps(config), encoding="utf-8")
        return kind.from_single_file(weights, config=folder, local_files_only=True, torch_dtype=dtype, **options)


def _load(path: Path) -> Weights:
    from safetensors.torch import load_file

    return own(load_file(path))


def _packed(path: Path) -> Weights:
    """The tensors of a GGUF file; only matrices stay packed, which the library unpacks as they are used."""
    loader = importlib.import_module("diffusers.models.model_loading_utils")
    quantizers = importlib.import_module("diffusers.quantizers.gguf.utils")
    weights: Weights = own(loader.load_gguf_checkpoint(path))
    for name, weight in weights.items():
        if isinstance(weight, quantizers.GGUFParameter):
            matrix = name.endswith(".weight") and weight.ndim == 2
            weights[name] = weight if matrix else quantizers.dequantize_gguf_tensor(weight)
    return weights


def own(weights: Weights) -> Weights:
    """The transformer's, under its own names, where the file has other parts, too."""
    for prefix in PREFIXES:
        if any(name.startswith(prefix) for name in weights):
            return {name.removeprefix(prefix): each for name, each in weights.items() if name.startswith(prefix)}
    return weights


def first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
