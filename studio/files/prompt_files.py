"""Files that a prompt names: LoRAs as `<lora:name:0.8>`, learned words as `<embedding:name>`. Safetensors only."""

from __future__ import annotations

from pathlib import Path

from studio.errors import StudioError
from studio.files.paths import embeddings_folder, loras_folder
from studio.files.safetensors_header import check_safetensors
from studio.files.trees import added_trees


def prompt_files(folder: Path) -> dict[str, Path]:
    """The files of the folder, and of folders in it, by name. Of two with one name the first counts."""
    found: dict[str, Path] = {}
    for path in (*sorted(folder.glob("*.safetensors")), *sorted(folder.glob("*/*.safetensors"))):
        found.setdefault(path.stem, path)
    return found


def all_loras() -> dict[str, Path]:
    """The LoRAs by name: the studio's own, then those in folders that were added."""
    found = prompt_files(loras_folder())
    for tree in added_trees():
        found = {**tree.loras, **found}
    return found


def all_embeddings() -> dict[str, Path]:
    """The learned words by name: the studio's own, then those in folders that were added."""
    found = prompt_files(embeddings_folder())
    for tree in added_trees():
        found = {**tree.embeddings, **found}
    return found


def find_lora(name: str) -> Path:
    """The whole, undamaged file of a LoRA.

    Raises:
        StudioError: if there is none, with the names there are.
    """
    return _find("LoRA", name, loras_folder(), all_loras())


def find_embedding(name: str) -> Path:
    """The whole, undamaged file of a learned word.

    Raises:
        StudioError: if there is none, with the names there are.
    """
    return _find("embedding", name, embeddings_folder(), all_embeddings())


def _find(what: str, name: str, folder: Path, found: dict[str, Path]) -> Path:
    if name not in found:
        there = f"There are: {', '.join(sorted(found))}." if found else "There is none yet."
        raise StudioError(f"There is no {what} {name!r}. Put {name}.safetensors into {folder}. {there}")
    check_safetensors(found[name])
    return found[name]
