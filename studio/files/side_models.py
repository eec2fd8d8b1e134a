"""Models that help a painting model: ControlNets, IP-Adapters. Found by looking, told apart without loading.

Each is a folder in diffusers format, with its config.json, or one safetensors file. They lie in a folder of their own
kind or among the models, there told by what they hold.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from studio.errors import StudioError
from studio.files.hashes import remembered_sha256
from studio.files.model_check import check_sizes, read_config, weight_files
from studio.files.paths import controlnets_folder, ip_adapters_folder, models_folder, vaes_folder
from studio.files.reasons import reason_of
from studio.files.safetensors_header import check_safetensors
from studio.files.trees import added_trees


@dataclass(frozen=True, slots=True)
class Kind:
    """What kind of model, and how to tell one."""

    name: str  # in a sentence
    folder: Callable[[], Path]
    classes: tuple[str, ...]  # diffusers', as a config.json names them
    marks: tuple[str, ...]  # beginnings of names in the file, of which one of this kind has one at least
    without: tuple[str, ...] = ()  # beginnings that none of this kind has


CONTROLNET = Kind(
    "ControlNet",
    controlnets_folder,
    ("ControlNetModel",),
    ("controlnet_cond_embedding.", "control_model.", "input_hint"),
)
IP_ADAPTER = Kind("IP-Adapter", ip_adapters_folder, (), ("image_proj.",))

VAE = Kind(
    "VAE",
    vaes_folder,
    ("AutoencoderKL",),
    ("first_stage_model.decoder.", "decoder."),
    without=("model.diffusion_model.", "conditioner.", "cond_stage_model."),
)

KINDS = (CONTROLNET, IP_ADAPTER, VAE)


def side_models(kind: Kind, extra: Sequence[Path] = ()) -> dict[str, Path]:
    """Those of a kind by name: in its own folder, then among the models, then in the `extra` folders.

    Of two with one name the first counts. Damaged ones are found too, if they lie in their kind's folder.
    """
    found: dict[str, Path] = {}
    for path in _entries(kind.folder()):
        if (kind.classes and (path / "config.json").is_file()) or path.suffix == ".safetensors":
            found.setdefault(_name(path), path)
    for folder in (models_folder(), *extra):
        for path in _entries(folder):
            if is_of(kind, path):
                found.setdefault(_name(path), path)
    for tree in added_trees():
        for name, path in [*tree.helpers.items(), *tree.vaes.items()]:
            if is_of(kind, path):
                found.setdefault(name, path)
    return found


def find_side_model(kind: Kind, name: str, extra: Sequence[Path] = ()) -> Path:
    """The whole, undamaged folder or file of that name, or at that path.

    Raises:
        StudioError: if there is none, with the names there are, or it is damaged or of another kind.
    """
    found = side_models(kind, extra)
    path = found.get(name) or Path(name).expanduser()
    if name not in found and not path.exists():
        there = f"There are: {', '.join(sorted(found))}." if found else "There is none yet."
        raise StudioError(f"There is no {kind.name} {name!r}. Put it into {kind.folder()}. {there}")
    for file in side_files(path):
        check_safetensors(file)
    if not is_of(kind, path):
        raise StudioError(f"{path} is not a {kind.name}. Choose another file, or move it where it belongs.")
    if path.is_dir():
        check_sizes(path, read_config(path / "config.json"))
    return path


def is_of(kind: Kind, path: Path) -> bool:
    """Whether a folder or file is of a kind, as far as its small files and heads say."""
    try:
        if path.is_dir():
            config = path / "config.json"
            return config.is_file() and read_config(config).get("_class_name") in kind.classes
        names = check_safetensors(path) if path.suffix == ".safetensors" else ()
        foreign = kind.without and any(name.startswith(kind.without) for name in names)
        return not foreign and any(name.startswith(kind.marks) for name in names)
    except StudioError:  # damaged: of no kind
        return False


def side_files(path: Path) -> list[Path]:
    """The files with its weights.

    Raises:
        StudioError: if there are none.
    """
    return weight_files(path.parent, path.name) if path.is_dir() else [path]


def side_hash(path: Path) -> str:
    """SHA-256, in hex: the file's, or of a folder over its config and weights.

    Raises:
        StudioError: if a file of it cannot be read.
    """
    files = [*([path / "config.json"] if path.is_dir() else []), *side_files(path)]
    try:
        hashes = remembered_sha256(files)
    except OSError as error:
        raise StudioError(f"{path} cannot be read ({reason_of(error)}).") from error
    return hashes[0] if len(hashes) == 1 else hashlib.sha256("\n".join(hashes).encode()).hexdigest()


def _entries(folder: Path) -> Iterator[Path]:
    """What lies in a folder, and in folders in it that are no models: no deeper, as links may go in circles."""
    for path in _children(folder):
        yield path
        if path.is_dir() and not (path / "config.json").exists() and not (path / "model_index.json").exists():
            yield from _children(path)


def _children(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError:  # not there, not a folder, or not to be read
        return []


def _name(path: Path) -> str:
    return path.name if path.is_dir() else path.stem
