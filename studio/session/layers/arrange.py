"""What is done to a sheet's layers as a whole. Each function gives another sheet."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter

from studio.errors import StudioError
from studio.session.layers import areas
from studio.session.layers.blends import EVERYWHERE, lay
from studio.session.layers.sheet import Layer, Sheet, new
from studio.session.layers.store import Store
from studio.session.layers.tiles import Pad, Tiles, cut, place


def duplicate(sheet: Sheet, layer_id: int, words: str) -> Sheet:
    """A copy above the layer; `words` is its name, with {0} for the old one."""
    layer = sheet.of(layer_id)
    copy = Layer(words.format(layer.name), layer.kind, layer.tiles, layer.opacity, layer.blend, layer.visible)
    return sheet.add(copy.replace(prompt=layer.prompt, colour=layer.colour), sheet.at(layer_id) + 1)


def merge_down(store: Store, sheet: Sheet, layer_id: int) -> Sheet:
    """A layer and the one below it in one, which looks as both did.

    Raises:
        StudioError: if there is no layer below, either is locked, or one is a mask and the other is not.
    """
    at = sheet.at(layer_id)
    if at == 0:
        raise StudioError("There is no layer below this one to merge it with.")
    upper, lower = sheet.layers[at], sheet.layers[at - 1]
    if (upper.kind == "mask") != (lower.kind == "mask"):
        raise StudioError("A mask and a layer of the picture cannot be one. Choose two of a kind.")
    if upper.locked or lower.locked:
        raise StudioError("One of the two layers is locked. Unlock it to merge them.")
    if not upper.visible or not lower.visible:
        raise StudioError("One of the two layers is hidden. Show it, or delete it instead.")
    keys = set(upper.tiles.cells) | (set(lower.tiles.cells) if upper.blend in EVERYWHERE else set())
    pad = Pad(store, Tiles())
    for key in lower.tiles.cells.keys() | keys:
        painter = QPainter(pad.own(key))
        painter.translate(0, 0)
        for layer in (lower, upper):
            tile = layer.tiles.cells.get(key)
            blend = "normal" if layer is lower else layer.blend
            lay(painter, QRect(0, 0, 256, 256), None if tile is None else tile.pixels, layer.opacity, blend)
        painter.end()
    merged = lower.replace(tiles=pad.tiles(), opacity=1.0, kind=lower.kind if lower.kind == "mask" else "paint")
    rest = (*sheet.layers[: at - 1], merged, *sheet.layers[at + 1 :])
    return sheet.replace(layers=rest, active=merged.id)


def flatten(store: Store, sheet: Sheet, name: str) -> Sheet:
    """All that shows in one layer; masks stay."""
    merged = Layer(name, "picture", cut(store, sheet.image()))
    masks = tuple(layer for layer in sheet.layers if layer.kind == "mask")
    return sheet.replace(layers=(merged, *masks), active=merged.id)


def reframed(store: Store, sheet: Sheet, frame: QRect) -> Sheet:
    """The sheet with another frame around it, in its present coordinates. What lies outside is kept on its layer."""
    by = -frame.topLeft()
    made = new(frame.width(), frame.height())
    layers = tuple(layer.replace(tiles=areas.shifted(store, layer.tiles, by)) for layer in sheet.layers)
    selection = None
    if sheet.selection is not None:
        moved = areas.shifted(store, sheet.selection, by)
        selection = areas.combined(store, moved, areas.everything(store, made.rect), "intersect")
    return made.replace(layers=layers, active=sheet.active, selection=selection, document=sheet.document)


def moved(store: Store, sheet: Sheet, by: QPoint) -> Sheet:
    """The active layer, or what is selected of it, moved."""
    layer = sheet.layer
    assert layer is not None
    if sheet.selection is None:
        return sheet.with_layer(layer.replace(tiles=areas.shifted(store, layer.tiles, by)))
    taken = areas.within(store, layer.tiles, sheet.selection)
    left = areas.within(store, layer.tiles, sheet.selection, outside=True)
    pad = Pad(store, left)
    laid = areas.shifted(store, taken, by)
    for key, tile in laid.cells.items():
        for painter in pad.painters(place(key)):
            painter.drawImage(place(key).topLeft(), tile.pixels)
    selection = areas.shifted(store, sheet.selection, by)
    selected = areas.combined(store, selection, areas.everything(store, sheet.rect), "intersect")
    return sheet.with_layer(layer.replace(tiles=pad.tiles())).replace(selection=selected)
