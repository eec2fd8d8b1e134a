"""The network that reads the picture for an IP-Adapter: CLIP's, in a folder `image_encoder` that several may share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from studio.errors import StudioError
from studio.files.model_check import check_sizes, read_config, weight_files
from studio.files.paths import ip_adapters_folder, models_folder
from studio.files.safetensors_header import check_safetensors

FOLDER = "image_encoder"


def find_image_encoder(adapter: Path) -> Path:
    """The folder of the image encoder that an adapter was made for: beside it, or the nearest of its width.

    Raises:
        StudioError: if there is none, it is damaged, or the adapter is of a kind that reads faces.
    """
    name, width = _wanted(adapter)
    for folder in _candidates(adapter):
        if (folder / "config.json").is_file() and read_config(folder / "config.json").get(name) == width:
            check_sizes(folder, read_config(folder / "config.json"))
            for file in weight_files(folder.parent, folder.name):
                check_safetensors(file)
            return folder
    raise StudioError(
        f"The IP-Adapter {adapter.stem} needs an image encoder of width {width}. Put the folder {FOLDER} that its "
        f"author gives with it into {adapter.parent}."
    )


def reads_patches(adapter: Path) -> bool:
    """Whether an adapter reads every patch of the picture ("plus"), not one vector for all of it."""
    return _wanted(adapter)[0] == "hidden_size"


def _wanted(adapter: Path) -> tuple[str, int]:
    """A name in the encoder's config, and what must stand there."""
    shapes = check_safetensors(adapter)
    if "image_proj.proj.weight" in shapes:
        return "projection_dim", shapes["image_proj.proj.weight"][1]
    if "image_proj.proj_in.weight" in shapes:
        return "hidden_size", shapes["image_proj.proj_in.weight"][1]
    if "image_proj.proj.3.weight" in shapes:  # "full face"
        return "hidden_size", shapes["image_proj.proj.0.weight"][1]
    raise StudioError(f"{adapter.stem} reads faces with a network that the studio does not have. Choose another one.")


def _candidates(adapter: Path) -> Iterator[Path]:
    yield adapter.parent / FOLDER
    yield adapter.parent.parent / FOLDER
    for pattern in (FOLDER, f"*/{FOLDER}", f"*/*/{FOLDER}"):
        yield from sorted(ip_adapters_folder().glob(pattern))
    yield from sorted(models_folder().glob(f"*/{FOLDER}"))
