"""What a picture was made with: enough to paint it again, and to name the cause where it comes out different."""

from __future__ import annotations

import functools
import platform
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import studio
from studio.device import describe
from studio.files.image_encoders import find_image_encoder
from studio.files.models import Model, find_model, model_hash
from studio.files.prompt_files import find_embedding, find_lora
from studio.files.side_models import CONTROLNET, IP_ADAPTER, VAE, find_side_model, side_hash
from studio.paint.prompt import EMBEDDING, split_loras
from studio.paint.request import AS_THEY_ARE, PaintRequest

LIBRARIES = ("torch", "diffusers", "transformers", "numpy")


def environment(
    model: Model, sampler: Mapping[str, str], files: Mapping[str, str], *, device: str, dtype: str
) -> dict[str, Any]:
    """Library versions, hashes of model, sampler and `files`, device and dtype, as JSON values."""
    return {
        "studio": studio.__version__,
        "python": platform.python_version(),
        **{name: _version(name) for name in LIBRARIES},
        "model": {"name": model.name, "family": model.family, "sha256": model_hash(model.path, model.rest)},
        "sampler": dict(sampler),
        "device": device,
        "dtype": dtype,
        **({} if model.weights == AS_THEY_ARE else {"weights": model.weights}),
        **describe(),
        **({"files": dict(files)} if files else {}),
    }


def named_files(requests: Iterable[PaintRequest]) -> dict[str, str]:
    """What requests name beside the model: SHA-256, in hex, by what it is and its name.

    Raises:
        StudioError: if one is not there or damaged.
    """
    requests = list(requests)
    named = {name: side_hash(path) for request in requests for name, path in _named(request)}
    refiners = {request.refiner for request in requests if request.refiner}
    return named | {f"refiner {name}": model_hash(find_model(name).path) for name in sorted(refiners)}


def _named(request: PaintRequest) -> Iterator[tuple[str, Path]]:
    for text in (request.prompt, request.negative_prompt):
        for lora in split_loras(text)[1]:
            yield f"LoRA {lora.name}", find_lora(lora.name)
        for name in EMBEDDING.findall(text):
            yield f"embedding {name.strip()}", find_embedding(name.strip())
    for control in request.controls:
        yield f"ControlNet {control.model}", find_side_model(CONTROLNET, control.model)
    if request.vae:
        yield f"VAE {request.vae}", find_side_model(VAE, request.vae)
    for prompt in request.picture_prompts:
        path = find_side_model(IP_ADAPTER, prompt.model)
        yield f"IP-Adapter {prompt.model}", path
        yield f"image encoder of {prompt.model}", find_image_encoder(path)


@functools.cache  # reading it takes milliseconds, which each first step would wait for
def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "unknown"
