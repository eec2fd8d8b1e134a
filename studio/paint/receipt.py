"""What a picture was made with: enough to paint it again, and to name the cause where it comes out different."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import studio
from studio.device import describe
from studio.files.models import Model, model_hash

LIBRARIES = ("torch", "diffusers", "transformers", "numpy")


def environment(model: Model, sampler: Mapping[str, str], *, device: str, dtype: str) -> dict[str, Any]:
    """Library versions, hashes of model and sampler, device and dtype, as JSON values."""
    return {
        "studio": studio.__version__,
        "python": platform.python_version(),
        **{name: _version(name) for name in LIBRARIES},
        "model": {"name": model.name, "family": model.family, "sha256": model_hash(model.path)},
        "sampler": dict(sampler),
        "device": device,
        "dtype": dtype,
        **describe(),
    }


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "unknown"
