"""How much memory a model's weights take when they are loaded in a precision: from its headers, nothing is loaded."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from studio.files.model_check import has_weights, parts_of, read_config, weight_files
from studio.files.models import Model
from studio.files.rest_of_model import TRANSFORMER
from studio.files.safetensors_header import check_safetensors

# Bytes a number, with the scales of its block: see `studio.paint.families.packing`
PACKED: Final = {"8bit": 34 / 32, "4bit": 20 / 32}
BLOCK: Final = 32
UNPACKED: Final = re.compile(r"embeddings?\.weight|embed_tokens|shared\.weight|relative_attention_bias|\.wo\.weight")


def loaded_bytes(model: Model, weights: str, bytes_each: int) -> int:
    """What a painting model takes: `weights` as in `PaintRequest`, `bytes_each` of a number unpacked, 2 or 4.

    A GGUF file stays as it is.

    Raises:
        StudioError: if a file is damaged.
    """
    total = 0.0
    for part, path in _files(model):
        if path.suffix == ".gguf":
            total += path.stat().st_size
            continue
        for name, shape in check_safetensors(path).items():
            packed = part != "vae" and weights in PACKED and _is_matrix(name, shape)
            total += math.prod(shape) * (PACKED[weights] if packed else bytes_each)
    return int(total)


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
