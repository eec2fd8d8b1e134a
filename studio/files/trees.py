"""Folders of other programs, used where they are: the hub's cache, ComfyUI's, A1111's and InvokeAI's model trees.

Nothing is copied and nothing is written there. What a file is, its header says, so the names of the folders do not
matter: any tree of models will do.
"""

from __future__ import annotations

import functools
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from studio.errors import StudioError
from studio.files.kinds import kinds_of
from studio.files.language_models import is_language_folder
from studio.files.model_check import PICKLED
from studio.files.paths import home, settings_file
from studio.files.settings import Settings
from studio.files.weights_kind import Kind

KEY = "model_folders"
MAX_DEPTH, MAX_ENTRIES = 9, 100_000
SKIPPED = {"node_modules", "__pycache__", "site-packages", "blobs", "custom_nodes", "outputs", "output"}


Signature = tuple[int, int, int] | tuple[str, ...] | None
"""Of a file, where it is and its size and time; of a folder, the names in it; None for what is not there."""


@dataclass
class Tree:
    """What lies in a folder. `models` are folders in diffusers format, checkpoints, language models and, to be told of
    as unusable, pickled checkpoints. `pickles` counts all files that are refused, `damaged` names what is cut off."""

    folder: Path
    models: dict[str, Path] = field(default_factory=dict)  # by name
    loras: dict[str, Path] = field(default_factory=dict)
    embeddings: dict[str, Path] = field(default_factory=dict)
    vaes: dict[str, Path] = field(default_factory=dict)
    helpers: dict[str, Path] = field(default_factory=dict)  # ControlNets, IP-Adapters
    parts: int = 0  # networks without the rest of their model
    pickles: int = 0
    damaged: list[Path] = field(default_factory=list)
    cut_short: bool = False  # there is more than `MAX_ENTRIES`
    watched: dict[str, Signature] = field(default_factory=dict)  # what all this was told from, as it was before

    @property
    def total(self) -> int:
        return sum(map(len, (self.models, self.loras, self.embeddings, self.vaes, self.helpers)))


def added_folders() -> list[Path]:
    """The folders that were added, in that order; also those that are not there just now, as on a disk unplugged."""
    values = Settings.peek(settings_file()).get(KEY, [])
    return [Path(value) for value in values if isinstance(value, str) and value]


def add_folder(settings: Settings, folder: Path) -> Tree:
    """Remember a folder, and look through it.

    Raises:
        StudioError: if it is none, is the studio's own, lies in one that was added, or nothing of use is in it.
    """
    folder = Path(os.path.realpath(folder.expanduser()))
    if not folder.is_dir():
        raise StudioError(f"There is no folder {folder}.")
    if folder.is_relative_to(Path(os.path.realpath(home()))):
        raise StudioError(f"{folder} is the studio's own; what lies in its models folder is found without being added.")
    known = added_folders()
    if (within := next((old for old in known if folder.is_relative_to(old)), None)) is not None:
        raise StudioError(f"{folder} is known already" + (f", as part of {within}." if within != folder else "."))
    tree = look_through(folder)
    if not tree.total:
        raise StudioError(f"There is no model in {folder}." + _why_none(tree))
    kept = [old for old in known if not old.is_relative_to(folder)]
    settings.set(KEY, [str(path) for path in (*kept, folder)])
    settings.save()
    return tree


def forget_folder(settings: Settings, folder: Path) -> None:
    """Leave a folder out from now on; nothing in it is touched.

    Raises:
        StudioError: if it was never added, or the settings cannot be kept.
    """
    known = added_folders()
    names = {folder.expanduser(), Path(os.path.realpath(folder.expanduser()))}
    if not names & set(known):
        raise StudioError(f"{folder} was never added. There are: {', '.join(map(str, known)) or 'none'}.")
    settings.set(KEY, [str(path) for path in known if path not in names])
    settings.save()


def added_trees() -> list[Tree]:
    """What lies in the folders that were added, as it is now: they are looked through anew where anything changed."""
    return [_remembered(folder) for folder in added_folders()]


def _remembered(folder: Path) -> Tree:
    last = _last(folder)
    if not last or any(signature(path) != kept for path, kept in last[0].watched.items()):
        last[:] = [look_through(folder)]
    return last[0]


@functools.lru_cache(maxsize=64)
def _last(folder: Path) -> list[Tree]:  # noqa: ARG001 - one list for each folder
    """The last look at a folder; empty before the first."""
    return []


def look_through(folder: Path) -> Tree:
    """Everything of use in a folder and below. Circles of links are walked once, damaged entries passed over."""
    tree = Tree(folder)
    found = list(_walk(tree, folder))
    weights = [path for path, is_folder in found if path.suffix == ".safetensors" and not is_folder]
    kinds = dict(zip(weights, kinds_of(weights), strict=True))
    for path, is_folder in found:
        if is_folder:
            _put(tree.helpers if _is_controlnet(path) else tree.models, _folder_name(path), path)
        elif path.suffix == ".gguf":
            _put(tree.models, path.stem, path)
        elif path in kinds:
            _sort_in(tree, path, kinds[path])
        elif path.suffix in PICKLED:
            tree.pickles += 1
            if path.suffix == ".ckpt":
                _put(tree.models, path.name, path)
    return tree


def _sort_in(tree: Tree, path: Path, kind: Kind) -> None:
    if kind == "damaged":
        tree.damaged.append(path)
    elif kind == "part":
        tree.parts += 1
    places = {
        "checkpoint": tree.models,
        "transformer": tree.models,
        "lora": tree.loras,
        "embedding": tree.embeddings,
        "vae": tree.vaes,
    }
    places |= {"controlnet": tree.helpers, "ip-adapter": tree.helpers}
    if kind in places:
        _put(places[kind], path.stem, path)


def _put(places: dict[str, Path], name: str, path: Path) -> None:
    """Of two with one name the second is called by its folder, too."""
    if name in places:
        name = f"{path.parent.name}/{name}"
    places.setdefault(name, path)


def signature(path: str) -> Signature:
    """How a path looks. Folders are listed: their times tell nothing on some systems, or within a tick of a clock."""
    try:
        status = os.stat(path)
        if stat.S_ISDIR(status.st_mode):
            return tuple(sorted(os.listdir(path)))
        return status.st_ino, status.st_size, status.st_mtime_ns
    except OSError:
        return None


def _watch(tree: Tree, *paths: str | Path) -> None:
    tree.watched.update({str(path): signature(str(path)) for path in paths})


def _walk(tree: Tree, top: Path) -> Iterator[tuple[Path, bool]]:
    """The files and model folders below, and which is a folder; breadth first.

    A folder is known by its inode, so no link leads into it twice, and one that is a model is not looked into.
    """
    seen: set[tuple[int, int]] = set()
    level = [top]
    entries = 0
    for _ in range(MAX_DEPTH):
        below: list[Path] = []
        for folder in level:
            _watch(tree, folder)
            for path, is_folder in _children(tree, folder, seen):
                entries += 1
                if entries > MAX_ENTRIES:
                    tree.cut_short = True
                    return
                if not is_folder:
                    yield path, False
                    continue
                _watch(tree, path / "model_index.json", path / "config.json")
                if path.name.startswith("models--"):
                    _watch(tree, path / "refs" / "main", path / "snapshots", *(path / "snapshots").glob("*"))
                    below += _newest_snapshot(path)
                elif (path / "model_index.json").is_file() or _is_controlnet(path) or is_language_folder(path):
                    yield path, True
                elif path.name not in SKIPPED and not (path / "config.json").is_file():
                    below.append(path)
        level = below
    tree.cut_short = tree.cut_short or bool(level)


def _children(tree: Tree, folder: Path, seen: set[tuple[int, int]]) -> list[tuple[Path, bool]]:
    """What lies in a folder, and what of it are folders. The system tells without a question for each file."""
    _watch(tree, folder / "model_index.json", folder / "config.json")
    try:
        if (folder / "model_index.json").is_file() or is_language_folder(
            folder
        ):  # a snapshot of the cache, or the folder that was added itself
            return [(folder, True)]
        status = folder.stat()
        if (status.st_dev, status.st_ino) in seen:
            return []
        seen.add((status.st_dev, status.st_ino))
        with os.scandir(folder) as entries:
            near = [entry for entry in entries if not entry.name.startswith(".")]
        _watch(tree, *(entry.path for entry in near if entry.is_symlink() or entry.name.endswith(".safetensors")))
        there = (entry for entry in near if not entry.is_symlink() or os.path.exists(entry.path))
        return sorted((folder / entry.name, entry.is_dir()) for entry in there)
    except OSError:  # not to be read, a link to nowhere or in a circle
        return []


def _newest_snapshot(repository: Path) -> list[Path]:
    """In the hub's cache: the commit that "main" was when it was last asked for."""
    try:
        named = (repository / "refs" / "main").read_text(encoding="utf-8").strip()
        if named and (repository / "snapshots" / named).is_dir():
            return [repository / "snapshots" / named]
        return sorted((repository / "snapshots").iterdir(), key=lambda path: path.stat().st_mtime)[-1:]
    except (OSError, ValueError):
        return []


def _folder_name(path: Path) -> str:
    """In the hub's cache a folder's name is that of a commit; its repository's says more."""
    if path.parent.name == "snapshots" and path.parent.parent.name.startswith("models--"):
        return path.parent.parent.name.rpartition("--")[2]
    return path.name


def _is_controlnet(path: Path) -> bool:
    config = path / "config.json"
    try:
        return config.is_file() and config.stat().st_size < 1 << 20 and b'"ControlNetModel"' in config.read_bytes()
    except OSError:
        return False


def _why_none(tree: Tree) -> str:
    if tree.pickles:
        return f" {tree.pickles} files in it are pickles, which can run any code when they are read: convert them."
    if tree.damaged:
        return f" {tree.damaged[0].name} in it is damaged."
    return f" There are {tree.parts} networks without the rest of their model in it." if tree.parts else ""
