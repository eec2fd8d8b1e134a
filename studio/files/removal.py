"""Removing models: what goes, and how many bytes that frees."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from studio.errors import StudioError
from studio.files.models import Model
from studio.files.paths import models_folder
from studio.files.reasons import reason_of


def is_ours(model: Model) -> bool:
    """Whether a model lies in the studio's own folder; those in folders that were added are the user's."""
    return model.path.absolute().is_relative_to(models_folder())


def freed_by(model: Model) -> int:
    """The bytes on the disk that removing it frees: links free nothing, files with another name elsewhere neither."""
    return sum(_bytes(path) for path in _files(_top(model)))


def remove(model: Model) -> int:
    """Delete a model from the studio's folder, and give the bytes that were freed.

    Raises:
        StudioError: if it is not the studio's to delete, or the disk refuses.
    """
    if not is_ours(model):
        raise StudioError(
            f"{model.name} lies in {model.path.parent}, which is your folder, so the studio does not delete it. Delete "
            "it there, or let the studio forget the folder."
        )
    top, freed = _top(model), freed_by(model)
    try:
        if top.is_symlink() or not top.is_dir():
            top.unlink()
        else:
            aside = top.with_name(f".{top.name}.removed-{os.getpid()}")
            os.rename(top, aside)  # at once out of the list, even if deleting takes a while or breaks off
            shutil.rmtree(aside)
    except OSError as error:
        raise StudioError(f"{model.name} cannot be removed ({reason_of(error)}).") from error
    for note in (f".{top.stem}.source.json", f".{top.stem}.card.md"):
        top.with_name(note).unlink(missing_ok=True)
    return freed


def _top(model: Model) -> Path:
    """The entry of the models folder that the model is: of a language model in a folder of its own, that folder."""
    path = model.path.absolute()
    if not is_ours(model):
        return path
    top = models_folder() / path.relative_to(models_folder()).parts[0]
    several = top.is_dir() and not top.is_symlink() and len(list(top.glob("*.gguf"))) > 1
    return path if several else top


def _files(top: Path) -> list[Path]:
    if top.is_symlink() or not top.is_dir():
        return [top]
    return [Path(folder, name) for folder, _, names in os.walk(top) for name in names]


def _bytes(path: Path) -> int:
    try:
        status = path.lstat()
    except OSError:
        return 0
    return status.st_size if status.st_nlink == 1 and not path.is_symlink() else 0
