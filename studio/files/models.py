"""The models at hand: found by looking, described without loading."""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import hashlib
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from studio.errors import StudioError
from studio.files.hashes import remembered_sha256
from studio.files.language_models import has_few_settings, is_language_folder, problem_of_folder, problem_of_gguf
from studio.files.model_check import (
    PICKLED,
    check_model_folder,
    has_weights,
    parts_of,
    read_config,
    weight_files,
)
from studio.files.model_families import FAMILIES, Configs, unusable
from studio.files.paths import models_folder
from studio.files.reasons import reason_of
from studio.files.rest_of_model import TRANSFORMER, Folders, find_rest
from studio.files.side_models import KINDS, is_of
from studio.files.single_file import is_whole, single_file_configs, single_file_family
from studio.files.starter import FEW_STEPS, PAINTER, TEXT_ENCODER, ensure_starter_painter, missing
from studio.files.transformer_file import TransformerFile, read_transformer_file
from studio.files.trees import Tree, added_trees


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A model on the disk. `problem` says why it cannot be used, or is empty; `size` is in bytes.

    What follows `problem` is what a painting request should start from; sizes in pixels.
    """

    name: str
    path: Path  # a folder; for a language model of one GGUF file the file
    family: str  # "stable-diffusion", "language", or the name of one that the studio does not know
    size: int
    problem: str = ""
    width: int = 512
    height: int = 512
    size_factor: int = 8  # width and height must be multiples of it
    token_limit: int = 77  # of a prompt, with its start and end
    steps: int = 25
    cfg_scale: float = 7.0
    sampler: str = "dpmpp_2m"
    why: str = ""  # a sentence, where these are not the usual ones
    takes: tuple[str, ...] = ()  # fields of a request that not every family takes
    weights: str = "as_they_are"  # how they are to be loaded: as `PaintRequest.weights` says
    rest: Path | None = None  # the folder with the other parts, where `path` is a file with a transformer alone


def scan(extra: Sequence[Path] = ()) -> list[Model]:
    """Every model in the models folder, in the `extra` ones and in the trees that were added, by name; broken ones with
    their problem.

    Of two models with one name the first folder's counts.
    """
    with contextlib.suppress(StudioError):  # what is missing is said below
        ensure_starter_painter()
    found: dict[str, Model] = {}
    trees = added_trees()
    folders = functools.cache(lambda: _folders(extra, trees))
    for folder in (models_folder(), *extra):
        for path in _children(folder):
            for model in _look_at(path, folders):
                found.setdefault(model.name, model)
    for tree in trees:
        for name, path in tree.models.items():
            for model in _look_at(path, folders):
                found.setdefault(name, dataclasses.replace(model, name=name))
    if not TEXT_ENCODER.is_here():
        found[PAINTER] = _broken(models_folder() / PAINTER, "stable-diffusion", missing(TEXT_ENCODER))
    return sorted(found.values(), key=lambda model: model.name)


def find_model(name: str, extra: Sequence[Path] = ()) -> Model:
    """The model of that name, or in that folder. Its `problem` may still say that it cannot be used.

    Raises:
        StudioError: if there is none, with the names there are.
    """
    if name in (PAINTER, FEW_STEPS):  # with this release's weights
        folder = ensure_starter_painter().with_name(name)
        if folder.is_dir():
            return _painter(folder, lambda: ())
    trees = functools.cache(added_trees)
    folders = functools.cache(lambda: _folders(extra, trees()))
    for path in _named(name, extra):  # most are found so, without a look at all the others
        for model in _look_at(path, folders):
            if model.name == name:
                return model
    models = {model.name: model for model in scan(extra)}
    if name in models:
        return models[name]
    if os.sep in name or Path(name).exists():
        path = Path(name).expanduser().absolute()
        return _painter(path, folders)
    raise StudioError(f"There is no model {name!r}. There are: {', '.join(models)}.")


def model_hash(path: Path, rest: Path | None = None) -> str:
    """SHA-256, in hex, over all that a painting depends on in a model: weights, configs, vocabulary.

    `rest` is the folder with the other parts of a file with a transformer alone.

    Raises:
        StudioError: if a file of it cannot be read.
    """
    files = sorted(_files(path))
    others = sorted(_files(rest, without=TRANSFORMER)) if rest is not None else []
    try:
        hashes = remembered_sha256([*files, *others])
    except OSError as error:
        raise StudioError(f"The model in {path} cannot be read ({reason_of(error)}).") from error
    names = [file.relative_to(path).as_posix() for file in files]
    names += [file.relative_to(rest).as_posix() for file in others] if rest is not None else []
    lines = (f"{name} {sha256}\n" for name, sha256 in zip(names, hashes, strict=True))
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def _children(folder: Path) -> list[Path]:
    """What lies directly in a models folder: no deeper, so that no circle of links can hold anyone up."""
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError:  # not there, or not to be read: no models
        return []


def _folders(extra: Sequence[Path], trees: Sequence[Tree]) -> list[Path]:
    """Every folder in diffusers format, whole or not."""
    near = [path for folder in (models_folder(), *extra) for path in _children(folder)]
    far = [path for tree in trees for path in tree.models.values()]
    return [path for path in (*near, *far) if (path / "model_index.json").is_file()]


def _named(name: str, extra: Sequence[Path]) -> Iterator[Path]:
    """What lies in the models folders under a model's name."""
    if os.sep in name or not name.strip(". "):
        return
    for folder in (models_folder(), *extra):
        for path in (folder / name, *(folder / f"{name}{suffix}" for suffix in (".safetensors", ".gguf"))):
            if path.exists():
                yield path


def _look_at(path: Path, folders: Folders) -> Iterator[Model]:
    """The models that one entry of a models folder is: none for a stray text file, one mostly."""
    if path.suffix == ".gguf" and not path.is_dir():
        yield _gguf_model(path, path.stem, folders)
        return
    if is_language_folder(path):
        yield Model(name=path.name, path=path, family="language", size=_size(path), problem=problem_of_folder(path))
        return
    ggufs = [child for child in _children(path) if child.suffix == ".gguf"]
    for child in ggufs:
        yield _gguf_model(child, path.name if len(ggufs) == 1 else child.stem, folders)
    if not ggufs and (path.is_dir() or path.is_symlink() or path.suffix in (".safetensors", *PICKLED)):
        try:
            yield _painter(path, folders)
        except StudioError as error:
            if not any(is_of(kind, path) for kind in KINDS):
                yield _broken(path, "unknown", str(error))


def _painter(path: Path, folders: Folders) -> Model:
    """A painting model: a folder in diffusers format, or a single file.

    Raises:
        StudioError: as `check_model_folder`, `find_rest` and `single_file_family`.
    """
    if path.is_file() and path.suffix in (".safetensors", ".gguf"):
        file = read_transformer_file(path)
        if file is not None and not is_whole(file):
            return _with_rest(file, folders)
        if path.suffix == ".gguf":
            raise StudioError(f"{path.name} is no painting model of a family whose GGUF files the studio knows.")
        family = single_file_family(path)
        return _described(path, path.stem, single_file_configs(path, family))
    configs = check_model_folder(path)
    kind = str(configs["index"]["_class_name"])
    if kind not in FAMILIES:
        family = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", kind.removesuffix("Pipeline")).lower()
        known = ", ".join(sorted({facts.name for facts in FAMILIES.values()}))
        return _broken(path, family, f"The studio cannot paint with a {kind}. It can with the families {known}.")
    return _described(path, path.name, configs)


def _with_rest(file: TransformerFile, folders: Folders) -> Model:
    """A transformer with the other parts of a folder; broken where no folder fits."""
    try:
        rest, configs = find_rest(file, folders)
    except StudioError as error:
        return dataclasses.replace(_broken(file.path, file.layout.family, str(error)), name=file.path.stem)
    return _described(file.path, file.path.stem, configs, rest)


def _described(path: Path, name: str, configs: Configs, rest: Path | None = None) -> Model:
    """A model that is whole, and what to start from with it."""
    facts = FAMILIES[str(configs["index"]["_class_name"])]
    problem = unusable(configs)
    if problem:
        return _broken(path, facts.name, f"{name} {problem}")
    start = facts.start(name, configs)
    starter = path == models_folder() / PAINTER
    return Model(
        name=name,
        path=path,
        family=facts.name,
        size=_size(path),
        width=start.side,
        height=start.side,
        size_factor=start.size_factor,
        token_limit=start.token_limit,
        steps=20 if starter else start.steps,
        cfg_scale=5.0 if starter else start.cfg_scale,
        sampler="dpmpp_2m" if starter else start.sampler,
        why="" if starter else start.why,
        takes=facts.takes,
        rest=rest,
    )


def _gguf_model(path: Path, name: str, folders: Folders) -> Model:
    """A painting transformer, or a language model."""
    problem = problem_of_gguf(path)
    try:
        file = read_transformer_file(path) if has_few_settings(path) else None
    except StudioError as error:
        file, problem = None, str(error)
    if file is not None:
        return dataclasses.replace(_with_rest(file, folders), name=name)
    return Model(name=name, path=path, family="language", size=_size(path), problem=problem)


def _broken(path: Path, family: str, problem: str) -> Model:
    return Model(name=path.name, path=path, family=family, size=_size(path), problem=problem)


def _files(path: Path, without: str = "") -> Iterator[Path]:
    """What `model_hash` covers; not the part named `without`, but for its config."""
    if path.is_file():
        yield path
        return
    yield path / "model_index.json"
    for part in parts_of(read_config(path / "model_index.json")):
        if has_weights(part) and part != without:
            yield from weight_files(path, part)
        yield from (file for file in _children(path / part) if file.suffix in (".json", ".txt", ".model"))


def _size(path: Path) -> int:
    """The bytes of a model's files, whatever state it is in."""
    files = [path, *_children(path)]
    files += [file for folder in files[1:] for file in _children(folder)]
    total = 0
    for file in files:
        with contextlib.suppress(OSError):
            total += file.stat().st_size if file.is_file() else 0
    return total
