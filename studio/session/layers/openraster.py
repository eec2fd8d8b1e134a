"""Sheets as OpenRaster files, and back. Both run on the files lane, a layer at a time."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage

from studio.files.openraster import OraLayer, Rgba, read_layer, read_stack, write_ora
from studio.session.layers.blends import BLENDS, BY_OP
from studio.session.layers.sheet import Kind, Layer, Sheet
from studio.session.layers.store import FORMAT, Store
from studio.session.layers.tiles import Tiles, blank, cut

_STRAIGHT = QImage.Format.Format_RGBA8888


def save(sheet: Sheet, path: Path) -> Generator[int, None, None]:
    """Write a sheet; yields the number of layers written so far.

    Raises:
        StudioError: if the disk refuses, or a part of the sheet is lost.
    """
    yield from write_ora(path, (sheet.width, sheet.height), _layers(sheet), straight(sheet.image()))


def load(path: Path, store: Store) -> Generator[tuple[int, int], None, tuple[Sheet, tuple[str, ...]]]:
    """Read a sheet; yields (layers read, layers). Returns it with sentences about what is different now.

    Raises:
        StudioError: if the file is damaged, or no OpenRaster picture.
    """
    stack = read_stack(path)
    remarks = list(stack.remarks)
    layers: list[Layer] = []
    active = 0
    for number, entry in enumerate(stack.layers):
        tiles = cut(store, premultiplied(read_layer(path, entry)), QPoint(entry.x, entry.y))
        blend = BY_OP.get(entry.op)
        if blend is None:
            remarks.append(f"“{entry.name}” blends by {entry.op}, which is not known here; it is shown as normal.")
        layer = _layer(entry, tiles, blend.name if blend is not None else "normal")
        layers.append(layer)
        active = layer.id if entry.selected else active
        yield number + 1, len(stack.layers)
    if not active and layers:
        active = layers[-1].id
    return Sheet(stack.width, stack.height, tuple(layers), active), tuple(dict.fromkeys(remarks))


def straight(image: QImage) -> Rgba:
    """(h, w, 4) RGBA, colours not multiplied by alpha."""
    plain = image.convertToFormat(_STRAIGHT)
    return _array(plain).copy()


def premultiplied(pixels: Rgba) -> QImage:
    """An image in the tiles' format."""
    height, width, _ = pixels.shape
    data = np.ascontiguousarray(pixels).tobytes()
    return QImage(data, width, height, 4 * width, _STRAIGHT).convertToFormat(FORMAT)


def _array(image: QImage) -> NDArray[np.uint8]:
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)


def _layers(sheet: Sheet) -> Iterator[tuple[OraLayer, Rgba]]:
    for layer in sheet.layers:
        there = layer.tiles.bounds()
        # Whole tiles beyond the sheet's edge hold nothing, unless the layer was moved over it.
        rect = _trimmed(layer.tiles, there)
        own = {"kind": layer.kind, "prompt": layer.prompt, "colour": layer.colour} if layer.kind == "mask" else {}
        if layer.kind == "picture":
            own = {"kind": "picture"}
        entry = OraLayer(
            name=layer.name,
            x=rect.x(),
            y=rect.y(),
            opacity=layer.opacity,
            visible=layer.visible and layer.kind != "mask",  # elsewhere a mask would be a white spot
            locked=layer.locked,
            selected=layer.id == sheet.active,
            op=BLENDS[layer.blend].op,
            own=own | ({"visible": "true"} if layer.kind == "mask" and layer.visible else {}),
        )
        yield entry, straight(layer.tiles.image(rect) if not rect.isEmpty() else blank(1, 1))


def _trimmed(tiles: Tiles, there: QRect) -> QRect:
    from studio.session.layers.areas import bounds

    return bounds(tiles) if not there.isEmpty() else QRect()


def _layer(entry: OraLayer, tiles: Tiles, blend: str) -> Layer:
    kind = entry.own.get("kind", "paint")
    mask = kind == "mask"
    return Layer(
        name=entry.name,
        kind=cast(Kind, kind) if kind in ("picture", "mask") else "paint",
        tiles=tiles,
        opacity=entry.opacity,
        blend=blend,
        visible=entry.own.get("visible") == "true" if mask else entry.visible,
        locked=entry.locked,
        prompt=entry.own.get("prompt", ""),
        colour=entry.own.get("colour", "#7c9cff") if mask else "#7c9cff",
    )
