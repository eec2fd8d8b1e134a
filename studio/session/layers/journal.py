"""The canvas on disk, kept up with every edit: what a crash leaves is what was last seen."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

from studio.errors import StudioError
from studio.files import paths
from studio.files.atomic import write_atomically
from studio.session.layers.sheet import Layer, Sheet
from studio.session.layers.store import Store
from studio.session.layers.tiles import Tiles

STATE = "sheet.json"


def folder() -> Path:
    """Where this process keeps its canvas: one folder a process, since two may share a home."""
    return paths.home() / "canvas" / str(os.getpid())


def adopt() -> Path:
    """This process's folder, with the newest canvas that a process which is no more has left. Files lane.

    Raises:
        StudioError: if the home cannot be written.
    """
    mine = folder()
    if not mine.is_dir():
        left = [one for one in mine.parent.glob("*") if (one / STATE).is_file() and not _alive(one.name)]
        left.sort(key=lambda one: (one / STATE).stat().st_mtime)
        if left:
            os.replace(left.pop(), mine)
        for old in left:  # each was the newest once, and another canvas has taken its place since
            shutil.rmtree(old, ignore_errors=True)
    return paths.create_folder(mine)


def read(store: Store) -> Sheet | None:
    """The sheet that was left, its tiles still on disk; None where there is none.

    Raises:
        StudioError: if it cannot be understood.
    """
    path = store.folder / STATE
    if not path.is_file():
        return None
    try:
        return _sheet(store, json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StudioError(f"The canvas of the last session cannot be read: {path} is damaged ({error}).") from error


def write(store: Store, sheet: Sheet, number: int) -> None:
    """Keep a sheet; its tiles must be on disk. Files lane.

    Raises:
        StudioError: if the disk refuses.
    """
    text = json.dumps({"version": 1, "number": number, **_values(sheet)})
    write_atomically(store.folder / STATE, text.encode())


def prepare(store: Store) -> None:
    """Make the folder. Files lane.

    Raises:
        StudioError: if it cannot be made.
    """
    paths.create_folder(store.folder)


def forget(store: Store) -> None:
    """Delete the canvas from the disk. Files lane."""
    shutil.rmtree(store.folder, ignore_errors=True)


def _alive(name: str) -> bool:
    try:
        os.kill(int(name), 0)
    except (ValueError, ProcessLookupError):
        return False
    except PermissionError:
        return True
    return True


def _values(sheet: Sheet) -> dict[str, Any]:
    layers = [
        {
            **{name: getattr(layer, name) for name in _PLAIN},
            "active": layer.id == sheet.active,
            "tiles": _cells(layer.tiles),
        }
        for layer in sheet.layers
    ]
    selection = None if sheet.selection is None else _cells(sheet.selection)
    return {"width": sheet.width, "height": sheet.height, "layers": layers, "selection": selection}


_PLAIN = ("name", "kind", "opacity", "blend", "visible", "locked", "prompt", "colour")


def _cells(tiles: Tiles) -> list[list[int]]:
    return [[*key, tile.number] for key, tile in tiles.cells.items()]


def _sheet(store: Store, values: dict[str, Any]) -> Sheet:
    layers, active = [], 0
    for one in values["layers"]:
        layer = Layer(**{name: one[name] for name in _PLAIN}, tiles=_tiles(store, one["tiles"]))
        layers.append(layer)
        active = layer.id if one["active"] else active
    selection = None if values["selection"] is None else _tiles(store, values["selection"])
    return Sheet(values["width"], values["height"], tuple(layers), active, selection)


def _tiles(store: Store, cells: list[list[int]]) -> Tiles:
    return Tiles({(x, y): store.known(number) for x, y, number in cells})
