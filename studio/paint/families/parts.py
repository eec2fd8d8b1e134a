"""The parts of a diffusers folder, loaded: safetensors only, nothing from a hub, no code of the folder's own."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import torch

from studio.errors import StudioError
from studio.files.model_check import UNUSED, read_config

Parts = Mapping[str, Any]


def load_parts(folder: Path, *, dtype: str, device: str, full: Collection[str] = ()) -> Parts:
    """Every part that model_index.json names: networks in `dtype` and on `device`, tokenizers, the scheduler.

    Parts named in `full` are float32. So is a VAE under float16, which overflows in the VAE of many checkpoints.

    Raises:
        StudioError: if a part is missing or damaged, or is of a class that the libraries do not have.
    """
    index = read_config(folder / "model_index.json")
    parts: dict[str, Any] = {}
    for part, entry in index.items():
        if part in UNUSED or not isinstance(entry, list) or entry == [None, None]:
            continue
        exact = part in full or (part == "vae" and dtype == "float16")
        parts[part] = _load(folder, entry, part, torch.float32 if exact else getattr(torch, dtype), device)
    return parts


def scheduler_config(folder: Path) -> Mapping[str, Any]:
    """The scheduler's settings as they stand in the folder, without the defaults of its class."""
    return read_config(folder / "scheduler" / "scheduler_config.json")


def stock_pipeline(folder: Path, parts: Parts) -> Any:
    """The library's own pipeline around loaded parts: for its prompt encoding and its loaders, never for its loop."""
    diffusers = importlib.import_module("diffusers")
    index = read_config(folder / "model_index.json")
    kind = getattr(diffusers, str(index["_class_name"]))
    names = [name for name in inspect.signature(kind).parameters if name != "self"]
    settings = {name: index[name] for name in names if isinstance(index.get(name), bool | int | float | str)}
    absent = {name: None for name in names if name in UNUSED or index.get(name) == [None, None]}
    return kind(**{**absent, **settings, **{name: parts[name] for name in names if name in parts}})


def _load(folder: Path, entry: list[Any], part: str, dtype: torch.dtype, device: str) -> Any:
    library, name = entry if len(entry) == 2 else (None, None)
    if library not in ("diffusers", "transformers") or not isinstance(name, str):
        raise StudioError(f"The model in {folder} names no {part.replace('_', ' ')} that the studio can load.")
    kind = getattr(importlib.import_module(library), name, None)
    if kind is None:
        raise StudioError(f"The model in {folder} wants {library}'s {name}, which this version does not have.")
    try:
        if not issubclass(kind, torch.nn.Module):
            return kind.from_pretrained(folder / part, local_files_only=True)
        network = kind.from_pretrained(
            folder / part, local_files_only=True, use_safetensors=True, **_dtype_argument(library, dtype)
        )
    except (OSError, ValueError, RuntimeError) as error:
        sentence = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise StudioError(
            f"The {part.replace('_', ' ')} of the model in {folder} cannot be loaded: {sentence}"
        ) from error
    return network.eval().requires_grad_(False).to(device)


def _dtype_argument(library: str, dtype: torch.dtype) -> dict[str, torch.dtype]:
    return {"dtype": dtype} if library == "transformers" else {"torch_dtype": dtype}
