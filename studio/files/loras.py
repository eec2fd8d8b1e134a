"""LoRAs at hand: safetensors files in a folder of their own, named in a prompt as `<lora:name:0.8>`."""

from __future__ import annotations

from pathlib import Path

from studio.errors import StudioError
from studio.files.paths import loras_folder
from studio.files.safetensors_header import check_safetensors


def loras() -> dict[str, Path]:
    """Every LoRA by name: the files of the folder, and of folders in it. Of two with one name the first counts."""
    folder = loras_folder()
    found: dict[str, Path] = {}
    for path in (*sorted(folder.glob("*.safetensors")), *sorted(folder.glob("*/*.safetensors"))):
        found.setdefault(path.stem, path)
    return found


def find_lora(name: str) -> Path:
    """The whole, undamaged file of a LoRA.

    Raises:
        StudioError: if there is none, with the names there are.
    """
    found = loras()
    if name not in found:
        there = f"There are: {', '.join(sorted(found))}." if found else "There is none yet."
        raise StudioError(f"There is no LoRA {name!r}. Put {name}.safetensors into {loras_folder()}. {there}")
    check_safetensors(found[name])
    return found[name]
