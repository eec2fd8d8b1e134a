"""Is this folder a whole model that is safe to load? Read from its small files and the heads of its large ones.

Only safetensors are loaded, and only classes of diffusers and transformers: a model is data, never code.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from studio.errors import StudioError
from studio.files.model_families import FAMILIES, Config
from studio.files.reasons import reason_of
from studio.files.safetensors_header import check_safetensors

UNUSED = ("safety_checker", "feature_extractor", "image_encoder", "watermarker")  # parts that the studio does not load
FILED_ELSEWHERE = (
    ("stable_diffusion", "safety_checker"),
    ("deepfloyd_if", "safety_checker"),
    ("deepfloyd_if", "watermarker"),
)
PICKLED = (".bin", ".ckpt", ".pt", ".pth", ".pkl")
MAX_CONFIG = 4 << 20  # bytes
MAX_VOCABULARY = 64 << 20
MAX_SIZE, MAX_LAYERS, MAX_ENTRIES = 1 << 20, 1000, 1000  # far above any model there is, far below what hangs
MAX_POSITIONS = 1 << 24  # tokens that a language model sees
MAX_SAMPLE = 8192  # the side of what a network was trained on
SIZES = re.compile(r"size|dim|channels|heads|embeddings|layers|groups|^d_\w+$|num_blocks|depth")


def check_model_folder(folder: Path, without: Collection[str] = ()) -> dict[str, Config]:
    """The configs of a painting model's parts, and the folder's own as "index".

    The weights of the parts named in `without` are not looked at, and need not be there.

    Raises:
        StudioError: if it is no whole model in diffusers format, or would run code that is not a library's.
    """
    try:
        return _check(folder, without)
    except OSError as error:  # no permission, a circle of links, a name that is too long
        raise StudioError(f"The model in {folder} cannot be read ({reason_of(error)}).") from error


def weight_files(folder: Path, part: str) -> list[Path]:
    """The safetensors of a part: one file, or the shards that its index names.

    Raises:
        StudioError: if there are none.
    """
    stem = "model" if part.startswith(("text_encoder", "image_encoder")) else "diffusion_pytorch_model"
    single = folder / part / f"{stem}.safetensors"
    index = folder / part / f"{stem}.safetensors.index.json"
    if single.is_file():
        return [single]
    if index.is_file():
        return [folder / part / name for name in _shards(index)]
    others = sorted(path.name for path in (folder / part).glob(f"{stem}.*.safetensors"))
    if others:
        raise StudioError(f"The {_words(part)} in {folder} has only {others[0]}. Rename it to {single.name}.")
    if _has_pickles(folder / part):
        raise _pickled(folder)
    raise StudioError(f"The weights of the {_words(part)} are missing: there is no {single}. Fetch the model again.")


def read_config(path: Path) -> Config:
    """A JSON object from a small file.

    Raises:
        StudioError: if it is none.
    """
    try:
        if path.exists() and not path.is_file():  # a pipe or a device: reading it might never end
            raise StudioError(f"{path} is no plain file. Fetch the model again.")
        if path.stat().st_size > MAX_CONFIG:
            raise StudioError(f"{path} is too large for a config. Fetch the model again.")
        values = json.loads(path.read_bytes())
    except FileNotFoundError as error:
        raise StudioError(f"{path} is missing, so this model is not whole. Fetch it again.") from error
    except (ValueError, RecursionError) as error:
        raise StudioError(f"{path} is not readable JSON. Fetch the model again.") from error
    if not isinstance(values, dict):
        raise StudioError(f"{path} is not a config. Fetch the model again.")
    return values


def parts_of(index: Config) -> list[str]:
    """The parts that a model_index.json names and the studio loads."""
    named = (part for part, entry in index.items() if isinstance(entry, list) and not part.startswith("_"))
    return [part for part in named if index[part] != [None, None] and part not in UNUSED]


def has_weights(part: str) -> bool:
    """Whether a part is a network."""
    return not part.startswith(("tokenizer", "scheduler", "processor"))


def check_sizes(folder: Path, config: Config) -> None:
    """Refuse a config whose network no machine could hold.

    Raises:
        StudioError: if it asks for impossible sizes.
    """
    for key, value in config.items():
        if isinstance(value, dict):  # such as text_config and vision_config; no deeper than JSON is read
            check_sizes(folder, value)
        if not SIZES.search(key):
            continue
        values = value if isinstance(value, list) else [value]
        limit = MAX_LAYERS if "layers" in key else MAX_SAMPLE if key == "sample_size" else MAX_SIZE
        limit = MAX_POSITIONS if "position" in key else limit
        whole = (number for number in _flat(values) if isinstance(number, int | float))
        if len(values) > MAX_ENTRIES or not all(0 <= number <= limit for number in whole):
            raise StudioError(f"The config in {folder} asks for an impossible {key}. Fetch the model again.")


def _check(folder: Path, without: Collection[str]) -> dict[str, Config]:
    _check_kind(folder)
    index = read_config(folder / "model_index.json")
    check_classes(folder, index)
    family = FAMILIES.get(str(index["_class_name"]))
    if family is None:
        return {"index": index}
    parts = parts_of(index)
    if not set(family.parts) <= set(parts):
        raise StudioError(
            f"The model in {folder} is not whole: it must name {', '.join(family.parts)}. Fetch it again."
        )
    configs = {part: read_config(folder / part / _config_name(part)) for part in parts}
    for part in parts:
        _check_foreign_code(folder, part, configs[part])
        _check_vocabulary(folder / part)
    for part in filter(has_weights, parts):
        check_sizes(folder / part, configs[part])
        for file in weight_files(folder, part) if part not in without else ():
            check_safetensors(file)
    return {"index": index, **configs}


def _check_foreign_code(folder: Path, part: str, config: Config) -> None:
    if "auto_map" in config or "custom_pipelines" in config:
        raise StudioError(
            f"The {_words(part)} of the model in {folder} wants to run code that comes with it (trust_remote_code). "
            "The studio never does, so it does not load this model. Look for a version that needs no code."
        )


def _check_vocabulary(folder: Path) -> None:
    """The libraries read these whole."""
    for path in folder.glob("*"):
        if path.suffix not in (".json", ".txt", ".model", ".jinja"):
            continue
        if not path.is_file() or path.stat().st_size > MAX_VOCABULARY:
            raise StudioError(f"{path} is no plain file, or too large to be a model's. Fetch the model again.")


def _config_name(part: str) -> str:
    if part == "processor":
        return "preprocessor_config.json"
    kind = part.split("_")[0]
    return f"{kind}_config.json" if kind in ("scheduler", "tokenizer") else "config.json"


def _check_kind(folder: Path) -> None:
    if folder.is_file():
        if folder.suffix in PICKLED:
            raise _pickled(folder)
        raise StudioError(f"{folder} is a file. Give a model's folder, the one with model_index.json in it.")
    if folder.is_symlink():
        folder.stat()  # raises for a link to nowhere or in a circle
    if not folder.is_dir():
        raise StudioError(f"There is no folder {folder}.")
    if not (folder / "model_index.json").exists():
        if _has_pickles(folder):
            raise _pickled(folder)
        raise StudioError(f"{folder} is not a model: there is no model_index.json in it.")


def check_classes(folder: Path | str, index: Config) -> None:
    """Refuse a model_index.json that names classes of other code than the libraries'.

    Raises:
        StudioError: then, and if it says nothing.
    """
    if not isinstance(index.get("_class_name"), str):
        raise StudioError(f"The model_index.json in {folder} does not say what the model is. Fetch the model again.")
    for part, entry in index.items():
        if part.startswith("_") or not isinstance(entry, list) or entry == [None, None]:
            continue
        library, name = entry if len(entry) == 2 else (None, None)
        # Some parts are filed under their pipeline's own module; the studio does not load those.
        known = library in ("diffusers", "transformers") or (library, part) in FILED_ELSEWHERE
        if not known or not isinstance(name, str) or not re.fullmatch(r"[A-Z]\w{1,99}", name, re.ASCII):
            raise StudioError(
                f"The model in {folder} wants {library!r} for its {_words(part)}. The studio runs only diffusers and "
                "transformers, never code that comes with a model, so it does not load this one."
            )


def _flat(values: list[Any]) -> Iterator[Any]:
    for value in values:
        if isinstance(value, list):
            yield from _flat(value)
        else:
            yield value


def _shards(index: Path) -> list[str]:
    places = read_config(index).get("weight_map")
    names = sorted({str(name) for name in places.values()}) if isinstance(places, dict) else []
    if not names or not all(re.fullmatch(r"[\w.-]+\.safetensors", name) for name in names):
        raise StudioError(f"{index} does not name the weights' files. Fetch the model again.")
    return names


def _has_pickles(folder: Path) -> bool:
    return any(path.suffix in PICKLED for path in folder.glob("*"))


def _pickled(folder: Path) -> StudioError:
    return StudioError(
        f"{folder} has its weights as a pickle, which can run any code when it is read. Convert it to safetensors, "
        "or fetch the model's safetensors version."
    )


def _words(part: str) -> str:
    return part.replace("_", " ")
