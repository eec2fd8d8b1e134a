"""Language models on the disk: GGUF files and folders in transformers format, told by their small files."""

from __future__ import annotations

import json
from pathlib import Path

from studio.files.model_check import MAX_CONFIG, PICKLED
from studio.files.reasons import reason_of

_GGUF_VERSIONS = (2, 3)
FEW = 12  # settings; a language model has twenty and more


def is_language_folder(path: Path) -> bool:
    """Whether a folder is a causal language model in transformers format, be it whole or not."""
    if (path / "model_index.json").exists():  # a painter
        return False
    architectures = _config(path).get("architectures")
    names = architectures if isinstance(architectures, list) else []
    return any(isinstance(name, str) and name.endswith("ForCausalLM") for name in names)


def problem_of_folder(path: Path) -> str:
    """Why a language model's folder cannot be used; empty if nothing speaks against it."""
    if not _config(path).get("model_type"):
        return f"The config.json in {path} names no kind of model. Fetch the model again."
    if not any(path.glob("*.safetensors")):
        if any(child.suffix in PICKLED for child in path.glob("*")):
            return (
                f"The weights in {path} are pickles, which can run any program when they are loaded. "
                "Use the model's safetensors version."
            )
        return f"{path} has no weights (*.safetensors). Fetch the model again."
    if not any((path / name).exists() for name in ("tokenizer.json", "tokenizer.model", "vocab.json")):
        return f"{path} has no tokenizer (tokenizer.json). Fetch the model again."
    return ""


def problem_of_gguf(path: Path) -> str:
    """Why a GGUF file cannot be used, told from its first bytes; empty if nothing speaks against it."""
    try:
        if path.exists() and not path.is_file():  # a pipe: reading it might never end
            return f"{path} is no plain file. Fetch the model again."
        with path.open("rb") as file:
            start = file.read(24)
    except OSError as error:
        return f"{path} cannot be read ({reason_of(error)})."
    version = int.from_bytes(start[4:8], "little")
    if start[:4] != b"GGUF" or len(start) < 24 or version not in _GGUF_VERSIONS:
        return f"{path} is not a GGUF file, or is damaged. Fetch the model again."
    return ""


def has_few_settings(path: Path) -> bool:
    """Whether a GGUF file says little of itself, as those that paint do.

    A language model has its vocabulary in it, which takes too long to read for a list of models.
    """
    if problem_of_gguf(path):
        return False
    with path.open("rb") as file:
        return int.from_bytes(file.read(24)[16:], "little") <= FEW


def _config(path: Path) -> dict[str, object]:
    """The folder's config.json, empty where there is none to be read."""
    file = path / "config.json"
    try:
        if not file.is_file() or file.stat().st_size > MAX_CONFIG:
            return {}
        values = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}
