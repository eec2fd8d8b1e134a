"""The safety checker of a model's folder, run on finished pictures. It only says what it thinks: nothing is blackened.

The checker of Stable Diffusion 1 compares a picture's CLIP embedding with those of seventeen concepts: Rando et al.
(2022), "Red-teaming the Stable Diffusion safety filter". It errs both ways. Its weights are loaded for each check and
let go again, since they would take more memory than the text encoder.
"""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np
import torch

from studio.errors import StudioError
from studio.files.model_check import read_config
from studio.files.models import Model
from studio.files.safetensors_header import elements_by_dtype
from studio.files.safety import CHECKER, READER, has_checker, is_wanted, weights
from studio.paint.events import Pictures

KINDS = ("StableDiffusionSafetyChecker",)  # those that take CLIP's reading of a picture


def check_checker(model: Model) -> None:
    """Before anything is painted: a damaged checker is told of now.

    Raises:
        StudioError: if it is.
    """
    if is_wanted():
        for path in weights(model.path):
            elements_by_dtype(path)


def check_pictures(model: Model, pictures: Pictures, device: str) -> dict[str, Any]:
    """What the model's own checker says of (B, H, W, 3), for the receipt: {"safety": {"flagged": [...]}}; or nothing.

    Nothing where the user does not want it, or the model brings none.

    Raises:
        StudioError: if the checker does not load.
    """
    if not is_wanted() or not has_checker(model.path):
        return {}
    entry = read_config(model.path / "model_index.json").get(CHECKER)
    if not isinstance(entry, list) or len(entry) != 2 or entry[1] not in KINDS:
        return {}
    try:
        checker, reader = _load(model, str(entry[1]))
    except (OSError, ValueError, RuntimeError) as error:
        raise StudioError(
            f"The safety checker of {model.name} cannot be loaded. Fetch the model again, or turn the check off in the "
            "preferences."
        ) from error
    checker = checker.eval().requires_grad_(False).to(device)
    read = reader(images=list(pictures), return_tensors="pt").pixel_values.to(device)
    # Given copies: it paints over what it flags.
    _, found = checker(images=[np.array(picture) for picture in pictures], clip_input=read)
    return {"safety": {"checker": entry[1], "flagged": [bool(one) for one in found]}}


def _load(model: Model, kind: str) -> tuple[Any, Any]:
    transformers = importlib.import_module("transformers")
    place = importlib.import_module("diffusers.pipelines.stable_diffusion.safety_checker")
    checker = getattr(place, kind).from_pretrained(
        model.path / CHECKER, local_files_only=True, use_safetensors=True, dtype=torch.float32
    )
    reader = transformers.CLIPImageProcessor.from_pretrained(model.path / READER, local_files_only=True)
    return checker, reader
