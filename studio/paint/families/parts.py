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
from studio.files.single_file import single_file_configs, single_file_family
from studio.paint.families.single_file import load_single_file

Parts = Mapping[str, Any]


def load_parts(path: Path, *, dtype: str, device: str, full: Collection[str] = ()) -> Parts:
    """Every part of a folder, or of a single file: networks in `dtype` and on `device`, tokenizers, the scheduler.

    Parts named in `full` are float32. So is a VAE under float16, which overflows in the VAE of many checkpoints.

    Raises:
        StudioError: if a part is missing or damaged, or is of a class that the libraries do not have.
    """
    usual = getattr(torch, dtype)
    dtypes = dict.fromkeys([*full, *(["vae"] if dtype == "float16" else [])], torch.float32)
    if path.is_file():
        parts = load_single_file(path, dtypes, usual)
    else:
        index = model_index(path)
        parts = {part: _load(path, index[part], part, dtypes.get(part, usual)) for part in parts_of(index)}
    for part in parts.values():
        if isinstance(part, torch.nn.Module):
            part.eval().requires_grad_(False).to(device)
    return parts


def model_index(path: Path) -> Mapping[str, Any]:
    """What model_index.json says of the model; for a single file, the studio's own."""
    if path.is_file():
        return single_file_configs(path, single_file_family(path))["index"]
    return read_config(path / "model_index.json")


def scheduler_config(path: Path) -> Mapping[str, Any]:
    """The scheduler's settings as they stand in the folder, without the defaults of its class."""
    if path.is_file():
        return single_file_configs(path, single_file_family(path))["scheduler"]
    return read_config(path / "scheduler" / "scheduler_config.json")


def stock_pipeline(path: Path, parts: Parts) -> Any:
    """The library's own pipeline around loaded parts: for its prompt encoding and its loaders, never for its loop."""
    diffusers = importlib.import_module("diffusers")
    index = model_index(path)
    kind = getattr(diffusers, str(index["_class_name"]))
    names = [name for name in inspect.signature(kind).parameters if name != "self"]
    settings = {name: index[name] for name in names if isinstance(index.get(name), bool | int | float | str)}
    absent = {name: None for name in names if name in UNUSED or index.get(name) == [None, None]}
    return kind(**{**absent, **settings, **{name: parts[name] for name in names if name in parts}})


def _load(folder: Path, entry: list[Any], part: str, dtype: torch.dtype) -> Any:
    library, name = entry if len(entry) == 2 else (None, None)
    if library not in ("diffusers", "transformers") or not isinstance(name, str):
        raise StudioError(f"The model in {folder} names no {part.replace('_', ' ')} that the studio can load.")
    kind = getattr(importlib.import_module(library), name, None)
    if kind is None:
        raise StudioError(f"The model in {folder} wants {library}'s {name}, which this version does not have.")
    try:
        if not issubclass(kind, torch.nn.Module):
            return kind.from_pretrained(folder / part, local_files_only=True)
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
