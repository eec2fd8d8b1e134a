"""A sheet: all layers at one moment. It never changes; an edit makes another, which shares all that is the same."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from studio.errors import StudioError
from studio.session.layers.blends import lay
from studio.session.layers.store import SIDE, Tile
from studio.session.layers.tiles import Key, Tiles, blank, keys_in, place

Kind = Literal["picture", "paint", "mask"]
MAX_SIDE = 16_384  # pixels

_ids = itertools.count(1)


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """One layer. `opacity` is 0 to 1. A mask has no part in the picture: it is an area that can be painted anew,

    with a `prompt` of its own, and is shown in its `colour`.
    """

    name: str
    kind: Kind = "paint"
    tiles: Tiles = field(default_factory=Tiles)
    opacity: float = 1.0
    blend: str = "normal"
    visible: bool = True
    locked: bool = False
    prompt: str = ""
    colour: str = "#7c9cff"
    id: int = field(default_factory=lambda: next(_ids))

    @property
    def shows(self) -> bool:
        """Has a part in the picture."""
        return self.visible and self.kind != "mask" and self.opacity > 0

    def replace(self, **changes: Any) -> Layer:
        """The same layer with some values changed."""
        return replace(self, **changes)


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """`layers` from the lowest to the highest; `active` is the id of the one that is worked on.

    `selection` is the area that edits are kept to, by the alpha of its tiles; None: all of it.
    """

    width: int
    height: int
    layers: tuple[Layer, ...] = ()
    active: int = 0
    selection: Tiles | None = None
    document: int = field(default_factory=lambda: next(_ids))  # the same for all that edits have made of one beginning

    @property
    def rect(self) -> QRect:
        return QRect(0, 0, self.width, self.height)

    @property
    def layer(self) -> Layer | None:
        """The active layer."""
        return next((layer for layer in self.layers if layer.id == self.active), None)

    def at(self, layer_id: int) -> int:
        """A layer's place, the lowest 0."""
        return next(place for place, layer in enumerate(self.layers) if layer.id == layer_id)

    def of(self, layer_id: int) -> Layer:
        return self.layers[self.at(layer_id)]

    def replace(self, **changes: Any) -> Sheet:
        return replace(self, **changes)

    def with_layer(self, layer: Layer) -> Sheet:
        """A layer changed: the one with the same id."""
        return replace(self, layers=tuple(layer if old.id == layer.id else old for old in self.layers))

    def add(self, layer: Layer, place: int | None = None) -> Sheet:
        """A layer put above the active one, or at a place, and made active."""
        if place is None:
            place = len(self.layers) if self.layer is None else self.at(self.active) + 1
        return replace(self, layers=(*self.layers[:place], layer, *self.layers[place:]), active=layer.id)

    def remove(self, layer_id: int) -> Sheet:
        """The one below becomes active, or else the one above."""
        place = self.at(layer_id)
        rest = (*self.layers[:place], *self.layers[place + 1 :])
        active = self.active
        if active == layer_id:
            active = rest[max(0, place - 1)].id if rest else 0
        return replace(self, layers=rest, active=active)

    def move(self, layer_id: int, place: int) -> Sheet:
        """To another place among the others."""
        layer = self.of(layer_id)
        rest = [other for other in self.layers if other.id != layer_id]
        rest.insert(max(0, min(place, len(rest))), layer)
        return replace(self, layers=tuple(rest))

    def tiles(self) -> Iterator[Tile]:
        """All tiles of it."""
        for layer in self.layers:
            yield from layer.tiles.cells.values()
        if self.selection is not None:
            yield from self.selection.cells.values()

    def image(self, rect: QRect | None = None, ground: QColor | None = None) -> QImage:
        """The picture at its own size: all layers that show, on a ground or on nothing."""
        area = self.rect if rect is None else rect
        made = blank(area.width(), area.height())
        for key in keys_in(area):
            here = place(key) & area
            painter = QPainter(made)
            painter.drawImage(
                here.topLeft() - area.topLeft(), self.composed(key), here.translated(-place(key).topLeft())
            )
            painter.end()
        if ground is not None:
            painter = QPainter(made)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
            painter.fillRect(made.rect(), ground)
            painter.end()
        return made

    def composed(self, key: Key) -> QImage:
        """One tile of the picture."""
        made = blank(SIDE, SIDE)
        painter = QPainter(made)
        for layer in self.layers:
            if layer.shows:
                tile = layer.tiles.cells.get(key)
                lay(painter, made.rect(), None if tile is None else tile.pixels, layer.opacity, layer.blend)
        painter.end()
        return made


def new(width: int, height: int) -> Sheet:
    """An empty sheet.

    Raises:
        StudioError: if it would be too large or nothing at all.
    """
    if not (1 <= width <= MAX_SIDE and 1 <= height <= MAX_SIDE):
        raise StudioError(f"A canvas has 1 to {MAX_SIDE:,} pixels a side, not {width} x {height}.")
    return Sheet(width, height)


def why_not(layer: Layer | None) -> str:
    """Why a layer cannot be painted on, or nothing."""
    if layer is None:
        return "There is no layer to paint on. Add one with the plus below the layers."
    if layer.locked:
        return f"“{layer.name}” is locked. Unlock it, or choose another layer."
    if not layer.visible:
        return f"“{layer.name}” is hidden. Show it, or choose another layer."
    return ""
