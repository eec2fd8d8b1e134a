"""How much memory a model's weights take when they are loaded in a precision: from its headers, nothing is loaded."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from studio.files.model_check import has_weights, parts_of, read_config, weight_files
from studio.files.models import Model
from studio.files.rest_of_model import TRANSFORMER
from studio.files.safetensors_header import typed_tensors
from studio.files.settings import Settings
from studio.files.transformer_file import LAYOUTS

# Bytes a number, with the scales of its block: see `studio.paint.families.packing`
PACKED: Final = {"8bit": 34 / 32, "4bit": 20 / 32}
BLOCK: Final = 32
WEIGHTS_OF_MODELS: Final = "weights_of_models"  # the setting
UNPACKED: Final = re.compile(r"embeddings?\.weight|embed_tokens|shared\.weight|relative_attention_bias|\.wo\.weight")
OTHERS: Final = ("text_encoders.clip", "first_stage_model.", "vae.")  # in a file of all parts, what is widened


def loaded_bytes(model: Model, weights: str, bytes_each: int) -> int:
    """What a painting model takes: `weights` as in `PaintRequest`, `bytes_each` of a number unpacked, 2 or 4.

    A GGUF file stays as it is, and so do matrices of 8 bits where the weights are to be as they are.

    Raises:
        StudioError: if a file is damaged.
    """
    total = 0.0
    for part, path in _files(model):
        if path.suffix == ".gguf":
            total += path.stat().st_size
            continue
        for name, (dtype, shape) in typed_tensors(path).items():
            if weights not in PACKED:
                each: float = 1 if path == model.path and stays_in_8_bits(model, name, dtype, shape) else bytes_each
            else:
                each = PACKED[weights] if part != "vae" and _is_matrix(name, shape) else bytes_each
            total += math.prod(shape) * each
    return int(total)


def stays_in_8_bits(model: Model, name: str, dtype: str, shape: tuple[int, ...]) -> bool:
    """Whether a tensor of a model's own file is kept as it is: see `studio.paint.families.eight_bits`."""
    matrix = len(shape) == 2 and name.endswith(".weight") and not UNPACKED.search(name)
    flows = any(model.family == layout.family for layout in LAYOUTS)
    return flows and matrix and dtype.startswith("F8") and not name.startswith(OTHERS)


def weights_of_models(settings: Settings) -> dict[str, str]:
    """By model, how its weights are loaded where the user has chosen that: 8bit or 4bit."""
    kept = settings.get(WEIGHTS_OF_MODELS, {})
    if not isinstance(kept, dict):
        return {}
    return {str(name): weights for name, weights in kept.items() if weights in PACKED}


def keep_weights_of_models(settings: Settings, chosen: Mapping[str, str]) -> None:
    """Remember that over a restart."""
    settings.set(WEIGHTS_OF_MODELS, dict(chosen))


def _is_matrix(name: str, shape: tuple[int, ...]) -> bool:
    return len(shape) == 2 and name.endswith("weight") and shape[-1] % BLOCK == 0 and not UNPACKED.search(name)


def _files(model: Model) -> Iterator[tuple[str, Path]]:
    """The files with weights, and the parts that they are of."""
    if model.path.is_file():
        yield TRANSFORMER, model.path
    folder = model.rest or model.path
    if folder.is_dir():
        for part in parts_of(read_config(folder / "model_index.json")):
            if has_weights(part) and not (model.rest is not None and part == TRANSFORMER):
                yield from ((part, path) for path in weight_files(folder, part))
