"""The parts of a model, loaded: safetensors only, nothing from a hub, no code of the folder's own."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import torch

from studio.errors import StudioError
from studio.files.model_check import UNUSED, parts_of, read_config
from studio.files.models import Model
from studio.files.rest_of_model import TRANSFORMER, pipeline_index, scheduler_settings
from studio.files.single_file import single_file_configs, single_file_family
from studio.files.transformer_file import TransformerFile, read_transformer_file
from studio.paint.families.at_once import lay_out, load_at_once, read_ahead
from studio.paint.families.offload import place
from studio.paint.families.packing import pack
from studio.paint.families.qwen_reading import QwenReading
from studio.paint.families.single_file import load_single_file
from studio.paint.families.transformer_file import load_transformer
from studio.paint.request import AS_THEY_ARE

Parts = Mapping[str, Any]


def load_parts(
    model: Model, *, dtype: str, device: str, full: Collection[str] = (), convolving: Collection[str] = ()
) -> Parts:
    """Every part of a folder, or of a single file: networks in `dtype` and on `device`, tokenizers, the scheduler.

    A file with a transformer alone is loaded with the other parts of `model.rest`.

    Parts named in `full` are float32. So is a VAE under float16, which overflows in the VAE of many checkpoints.
    Those in `convolving` are laid out as convolutions read them.

    Raises:
        StudioError: if a part is missing or damaged, or is of a class that the libraries do not have.
    """
    usual = getattr(torch, dtype)
    dtypes = dict.fromkeys([*full, *(["vae"] if dtype == "float16" else [])], torch.float32)
    keep = model.weights == AS_THEY_ARE and not device.startswith("mps")  # Metal knows no numbers of 8 bits
    if model.rest is None and model.path.is_file():
        parts = load_single_file(model.path, dtypes, usual, keep=keep)
        for name, part in parts.items():
            _pack(part, name, model, dtypes.get(name, usual))
    else:
        folder, index = model.rest or model.path, model_index(model)
        own = [] if model.rest is None else [TRANSFORMER]
        named = [part for part in parts_of(index) if part not in own]
        parts = {}
        at_once = {*convolving, *full} if device == "cpu" and model.weights == AS_THEY_ARE else ()
        for name in at_once:
            read_ahead(folder / name)
        for name in named:
            parts[name] = _load(folder, index[name], name, dtypes.get(name, usual), at_once=name in at_once)
            _pack(parts[name], name, model, dtypes.get(name, usual))  # before the next one takes its memory
        if model.rest is not None:
            parts[TRANSFORMER] = load_transformer(model.path, model.rest, usual, keep=keep)
            _pack(parts[TRANSFORMER], TRANSFORMER, model, usual)
            parts["scheduler"] = parts["scheduler"].from_config(scheduler_config(model))
    networks = {name: part for name, part in parts.items() if isinstance(part, torch.nn.Module)}
    for network in networks.values():
        network.eval().requires_grad_(False)
    place([networks[name] for name in sorted(networks, key=_turn)], device)
    for name in convolving:
        lay_out(networks[name])
    return parts


def model_index(model: Model) -> Mapping[str, Any]:
    """What model_index.json says of the model; for a single file, the studio's own."""
    if model.rest is not None:
        return pipeline_index(_transformer_file(model.path), read_config(model.rest / "model_index.json"))
    if model.path.is_file():
        return single_file_configs(model.path, single_file_family(model.path))["index"]
    return read_config(model.path / "model_index.json")


def scheduler_config(model: Model) -> Mapping[str, Any]:
    """The scheduler's settings as they stand in the folder, without the defaults of its class."""
    if model.rest is None and model.path.is_file():
        return single_file_configs(model.path, single_file_family(model.path))["scheduler"]
    config = read_config((model.rest or model.path) / "scheduler" / "scheduler_config.json")
    if model.rest is None:
        return config
    written_for = read_config(model.rest / TRANSFORMER / "config.json")
    return scheduler_settings(_transformer_file(model.path), written_for, config)


def stock_pipeline(model: Model, parts: Parts) -> Any:
    """The library's own pipeline around loaded parts: for its prompt encoding and its loaders, never for its loop."""
    diffusers = importlib.import_module("diffusers")
    index = model_index(model)
    kind = getattr(diffusers, str(index["_class_name"]))
    names = [name for name in inspect.signature(kind).parameters if name != "self"]
    settings = {name: index[name] for name in names if isinstance(index.get(name), bool | int | float | str)}
    absent = {name: None for name in names if name in UNUSED or index.get(name) == [None, None]}
    return kind(**{**absent, **settings, **{name: parts[name] for name in names if name in parts}})


def _pack(part: Any, name: str, model: Model, dtype: torch.dtype) -> None:
    if isinstance(part, torch.nn.Module) and name != "vae":  # which is convolutions, and small
        pack(part, model.weights, dtype)


def _transformer_file(path: Path) -> TransformerFile:
    file = read_transformer_file(path)
    if file is None:
        raise StudioError(f"{path.name} has changed: it holds no transformer that the studio knows any more.")
    return file


def _turn(part: str) -> int:
    """When a part is asked: first those that read the prompt, last the VAE."""
    return {"transformer": 1, "unet": 1, "vae": 2}.get(part, 0)


def _load(folder: Path, entry: list[Any], part: str, dtype: torch.dtype, *, at_once: bool) -> Any:
    library, name = entry if len(entry) == 2 else (None, None)
    if library not in ("diffusers", "transformers") or not isinstance(name, str):
        raise StudioError(f"The model in {folder} names no {part.replace('_', ' ')} that the studio can load.")
    if name == "Qwen2VLProcessor":
        return QwenReading.open(folder / part)
    kind = getattr(importlib.import_module(library), name, None)
    if kind is None:
        raise StudioError(f"The model in {folder} wants {library}'s {name}, which this version does not have.")
    try:
        if not issubclass(kind, torch.nn.Module):
            return kind.from_pretrained(folder / part, local_files_only=True)
        if at_once and (network := load_at_once(kind, folder / part, dtype)) is not None:
            return network
        return kind.from_pretrained(
            folder / part, local_files_only=True, use_safetensors=True, **_dtype_argument(library, dtype)
        )
    except (OSError, ValueError, RuntimeError) as error:
        sentence = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise StudioError(
            f"The {part.replace('_', ' ')} of the model in {folder} cannot be loaded: {sentence}"
        ) from error


def _dtype_argument(library: str, dtype: torch.dtype) -> dict[str, torch.dtype]:
    return {"dtype": dtype} if library == "transformers" else {"torch_dtype": dtype}
