"""The safety checker that some models bring along: whether the user wants it, and what it said of a picture.

It runs on this machine, only for models whose folder holds one, and only where the user has turned it on.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from studio.files.paths import settings_file

KEY: Final = "check_pictures"
CHECKER: Final = "safety_checker"  # the part's name in diffusers' folders
READER: Final = "feature_extractor"


def is_wanted() -> bool:
    """Whether the user has it on; off where nothing says so."""
    try:
        values = json.loads(settings_file().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(values, dict) and values.get(KEY) is True


def weights(folder: Path) -> list[Path]:
    """The files of a model folder's checker: safetensors only."""
    return sorted((folder / CHECKER).glob("*.safetensors")) if folder.is_dir() else []


def has_checker(folder: Path) -> bool:
    """Whether a model's folder holds one that can be loaded."""
    return bool(weights(folder)) and (folder / READER / "preprocessor_config.json").is_file()


def flagged(receipt: Mapping[str, Any], count: int) -> tuple[bool, ...]:
    """What a receipt says of each of `count` pictures, its whole batch or its own one; False where none was checked."""
    said = receipt.get("safety")
    flags = said.get("flagged") if isinstance(said, Mapping) else None
    if not isinstance(flags, list):
        return (False,) * count
    if count == 1 and len(flags) > 1:
        index = receipt.get("batch_index")
        flags = flags[index : index + 1] if type(index) is int and 0 <= index < len(flags) else [any(flags)]
    return tuple(flag is True for flag in flags) if len(flags) == count else (any(flags),) * count
