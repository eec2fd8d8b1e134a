"""What a view shows of a sheet: all layers in one, tile by tile, at the size that it is looked at.

A tile of what lies below the active layer and one of what lies above are kept, so a stroke composes three images,
whatever the number of layers, and only within its own rectangle.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QRegion

from studio.session.layers.blends import EVERYWHERE, lay
from studio.session.layers.pyramid import Pyramid
from studio.session.layers.sheet import Layer, Sheet
from studio.session.layers.store import BYTES, SIDE
from studio.session.layers.tiles import Key, blank, place

Mode = QPainter.CompositionMode
Name = tuple[int, Key]  # level, tile
_WHOLE = QRect(0, 0, SIDE, SIDE)


class Composer:
    """Follows a sheet from one to the next. `budget` is in bytes, for each of its three kinds of tiles."""

    def __init__(self, budget: int = 64 << 20) -> None:
        self.sheet: Sheet | None = None
        self.pyramid = Pyramid()
        self._most = budget // BYTES
        self._all: OrderedDict[Name, QImage] = OrderedDict()
        self._stale: dict[Name, QRect] = {}
        self._below: OrderedDict[Name, QImage] = OrderedDict()
        self._above: OrderedDict[Name, QImage] = OrderedDict()
        self._lower: tuple[Layer, ...] = ()
        self._upper: tuple[Layer, ...] = ()
        self._active: Layer | None = None

    @property
    def used(self) -> int:
        """Bytes of composed tiles in memory."""
        return BYTES * (len(self._all) + len(self._below) + len(self._above)) + self.pyramid.used

    def show(self, sheet: Sheet, touched: QRect | None = None) -> QRegion:
        """Another sheet is to be shown; returns where it differs. `touched` is where, if that is known already."""
        before, self.sheet = self.sheet, sheet
        if touched is not None:
            changed = QRegion(touched)
        else:
            changed = QRegion(sheet.rect) if before is None else differing(before, sheet)
        if before is None or (before.width, before.height) != (sheet.width, sheet.height):
            self._all.clear()
            self._stale.clear()
        self._split(sheet)
        for name in self._all:
            level, key = name
            stale = changed.intersected(_on_sheet(level, key)).boundingRect()
            if not stale.isEmpty():
                self._stale[name] = self._stale.get(name, QRect()) | _on_tile(level, key, stale)
        return changed

    def ready(self, level: int, key: Key) -> bool:
        """Nothing is to be composed for it."""
        return (level, key) in self._all and (level, key) not in self._stale

    def tile(self, level: int, key: Key) -> QImage:
        """A composed tile at 1 / 2^level of the size, to be read only."""
        name = (level, key)
        image = self._all.get(name)
        if image is None:
            image = self._all[name] = blank(SIDE, SIDE)
            self._compose(name, image, _WHOLE)
            _shrink(self._all, self._most)
        elif name in self._stale:
            self._compose(name, image, self._stale.pop(name))
        self._all.move_to_end(name)
        return image

    def _split(self, sheet: Sheet) -> None:
        """Which layers lie below and above the active one; what is kept of them goes when they are other ones."""
        at = sheet.at(sheet.active) if sheet.layer is not None else len(sheet.layers)
        lower = tuple(layer for layer in sheet.layers[:at] if layer.shows)
        upper = tuple(layer for layer in sheet.layers[at + 1 :] if layer.shows)
        active = sheet.layer
        self._active = active if active is not None and active.shows else None
        if not _same(lower, self._lower):
            self._below.clear()
        if not _same(upper, self._upper):
            self._above.clear()
        self._lower, self._upper = lower, upper

    def _compose(self, name: Name, image: QImage, rect: QRect) -> None:
        below = self._merged(name, self._lower, self._below)
        plain = all(layer.blend == "normal" for layer in self._upper)
        above = self._merged(name, self._upper, self._above) if plain else None
        painter = QPainter(image)
        painter.setClipRect(rect)
        painter.setCompositionMode(Mode.CompositionMode_Source)
        if below is None:
            painter.fillRect(rect, Qt.GlobalColor.transparent)
        else:
            painter.drawImage(rect.topLeft(), below, rect)
        if self._active is not None:
            self._lay(painter, rect, self._active, name)
        if plain:
            lay(painter, rect, above, 1.0, "normal")
        else:
            for layer in self._upper:
                self._lay(painter, rect, layer, name)
        painter.end()

    def _merged(self, name: Name, layers: Sequence[Layer], kept: OrderedDict[Name, QImage]) -> QImage | None:
        """Several layers in one tile; None for none."""
        if not layers:
            return None
        if len(layers) == 1 and layers[0].blend == "normal" and layers[0].opacity == 1.0:
            return self.pyramid.image(layers[0].id, layers[0].tiles, *name)
        image = kept.get(name)
        if image is None:
            image = kept[name] = blank(SIDE, SIDE)
            painter = QPainter(image)
            for layer in layers:
                self._lay(painter, _WHOLE, layer, name)
            painter.end()
            _shrink(kept, self._most)
        kept.move_to_end(name)
        return image

    def _lay(self, painter: QPainter, rect: QRect, layer: Layer, name: Name) -> None:
        lay(painter, rect, self.pyramid.image(layer.id, layer.tiles, *name), layer.opacity, layer.blend)


def differing(before: Sheet, after: Sheet) -> QRegion:
    """Where two sheets may look different."""
    if (before.width, before.height) != (after.width, after.height):
        return QRegion(before.rect | after.rect)
    changed = QRegion()
    old = {layer.id: layer for layer in before.layers}
    new = {layer.id: layer for layer in after.layers}
    common = [layer.id for layer in before.layers if layer.id in new]
    moved = {a for a, b in zip(common, [i.id for i in after.layers if i.id in old], strict=True) if a != b}
    for layer_id in old.keys() | new.keys():
        a, b = old.get(layer_id), new.get(layer_id)
        if a is b and layer_id not in moved:
            continue
        if a is None or b is None or layer_id in moved or _look(a) != _look(b):
            changed |= _reach(a, before) | _reach(b, after)
        elif b.shows:
            if b.blend in EVERYWHERE and a.tiles.cells is not b.tiles.cells:
                changed |= QRegion(after.rect)
            for key in a.tiles.differing(b.tiles):
                changed |= QRegion(place(key))
    return changed & QRegion(after.rect)


def level_for(zoom: float) -> int:
    """The level whose pixels are at least as many as the screen's: `zoom` is screen pixels for one of the sheet."""
    level = 0
    while zoom <= 0.5 and level < 8:
        zoom *= 2
        level += 1
    return level


def _look(layer: Layer) -> tuple[bool, float, str]:
    return layer.shows, layer.opacity, layer.blend


def _reach(layer: Layer | None, sheet: Sheet) -> QRegion:
    if layer is None or not layer.shows:
        return QRegion()
    return QRegion(sheet.rect if layer.blend in EVERYWHERE else layer.tiles.bounds())


def _same(a: Sequence[Layer], b: Sequence[Layer]) -> bool:
    return len(a) == len(b) and all(
        x.id == y.id and x.tiles is y.tiles and _look(x) == _look(y) for x, y in zip(a, b, strict=True)
    )


def _on_sheet(level: int, key: Key) -> QRect:
    side = SIDE << level
    return QRect(key[0] * side, key[1] * side, side, side)


def _on_tile(level: int, key: Key, rect: QRect) -> QRect:
    """The pixels of a tile that show a part of the sheet."""
    at = _on_sheet(level, key).topLeft()
    left, top = (rect.left() - at.x()) >> level, (rect.top() - at.y()) >> level
    right, bottom = (rect.right() - at.x()) >> level, (rect.bottom() - at.y()) >> level
    return QRect(left, top, right - left + 1, bottom - top + 1) & QRect(QRect().topLeft(), QSize(SIDE, SIDE))


def _shrink(kept: OrderedDict[Name, QImage], most: int) -> None:
    while len(kept) > most:
        kept.popitem(last=False)
