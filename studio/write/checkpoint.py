"""Which files a language model's name means, and whether they can be used. No torch."""

from __future__ import annotations

import struct
from pathlib import Path

from studio.errors import StudioError
from studio.files.gguf_file import GgufFile
from studio.files.model_check import check_sizes, read_config
from studio.files.paths import models_folder
from studio.files.reasons import reason_of
from studio.files.starter import ensure_language_model
from studio.write.request import STARTER


def find_checkpoint(name: str) -> Path:
    """A GGUF file, or a folder in transformers format: by its name in the models folder, or by its path.

    Raises:
        StudioError: if there is no such model, or it is not one that is safe to load.
    """
    if name == STARTER:
        return ensure_language_model()
    for path in (models_folder() / name, models_folder() / f"{name}.gguf", Path(name).expanduser()):
        if path.is_file():
            return _gguf_file(path)
        if path.is_dir():
            return _in_folder(path)
    for path in models_folder().glob("*/*.gguf"):
        if path.stem == name:
            return _gguf_file(path)
    raise StudioError(f"There is no language model {name!r}. Put it into {models_folder()}, or give its path.")


def read_gguf(path: Path) -> GgufFile:
    """Open a GGUF file, and see that it is whole.

    Raises:
        StudioError: if it is damaged or cut off.
    """
    try:
        return GgufFile.open(path)
    except (ValueError, KeyError, struct.error, OverflowError, MemoryError, OSError) as error:
        raise StudioError(f"{path} is damaged or was cut off. Fetch the model again.") from error


def _in_folder(path: Path) -> Path:
    files = sorted(path.glob("*.gguf"))
    if not (path / "config.json").is_file():
        if len(files) == 1:
            return _gguf_file(files[0])
        if files:
            raise StudioError(f"{path} holds {len(files)} GGUF files; give the path of the one to write with.")
        raise StudioError(f"{path} is not a language model: it has neither a config.json nor a GGUF file.")
    config = read_config(path / "config.json")
    if "model_type" not in config:
        raise StudioError(f"{path} is not a language model in transformers format: its config.json names no model.")
    # A size of -1 means all there.
    check_sizes(path, {key: value for key, value in config.items() if key != "quantization_config"})
    if not any(path.glob("*.safetensors")):
        if any(path.glob("*.bin")) or any(path.glob("*.pt")) or any(path.glob("*.pth")):
            raise StudioError(
                f"The weights in {path} are pickles, which can run any program when they are loaded. "
                "Use the model's safetensors version."
            )
        raise StudioError(f"{path} has no weights (*.safetensors). Fetch the model again.")
    return path


def _gguf_file(path: Path) -> Path:
    try:
        with path.open("rb") as file:
            start = file.read(4)
    except OSError as error:
        raise StudioError(f"{path} cannot be read: {reason_of(error)}.") from error
    if start != b"GGUF":
        raise StudioError(f"{path} is not a GGUF file, or is damaged. Give a .gguf file or a model's folder.")
    return path
