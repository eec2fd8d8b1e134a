"""Pixels in tiles of 256: what has not been painted takes no room, what has not changed is shared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter

from studio.session.layers.store import FORMAT, SIDE, Store, Tile

Key = tuple[int, int]  # column, row
Mode = QPainter.CompositionMode


@dataclass(frozen=True, slots=True, eq=False)
class Tiles:
    """A surface without an end; where there is no tile, it is transparent. Never changed: see `Pad`."""

    cells: Mapping[Key, Tile] = field(default_factory=dict)

    def bounds(self) -> QRect:
        """Whole tiles that hold all there is; empty if there is nothing."""
        found = QRect()
        for key in self.cells:
            found |= place(key)
        return found

    def image(self, rect: QRect) -> QImage:
        """A copy of a part."""
        made = blank(rect.width(), rect.height())
        painter = QPainter(made)
        painter.translate(-rect.topLeft())
        self.draw(painter, rect)
        painter.end()
        return made

    def draw(self, painter: QPainter, rect: QRect) -> None:
        """Draw a part where it is."""
        for key in keys_in(rect):
            tile = self.cells.get(key)
            if tile is not None:
                here = place(key) & rect
                painter.drawImage(here.topLeft(), tile.pixels, here.translated(-place(key).topLeft()))

    def differing(self, other: Tiles) -> Iterator[Key]:
        """Where two surfaces do not share their tile."""
        if self.cells is other.cells:
            return
        for key, tile in self.cells.items():
            if other.cells.get(key) is not tile:
                yield key
        for key in other.cells:
            if key not in self.cells:
                yield key


class Pad:
    """A surface being painted on: a tile is copied when it is touched for the first time."""

    def __init__(self, store: Store, tiles: Tiles) -> None:
        self._store = store
        self._base = tiles
        self._own: dict[Key, QImage] = {}
        self._shown: dict[Key, Tile] = {}  # the tiles that were given out and have not been touched since

    def painters(self, rect: QRect, mode: Mode = Mode.CompositionMode_SourceOver) -> Iterator[QPainter]:
        """A painter for each tile in `rect`, in the surface's own coordinates, clipped to `rect`."""
        for key in keys_in(rect):
            painter = QPainter(self.own(key))
            painter.translate(-place(key).topLeft())
            painter.setClipRect(rect)
            painter.setCompositionMode(mode)
            yield painter
            painter.end()

    def own(self, key: Key) -> QImage:
        """The tile, to be changed."""
        self._shown.pop(key, None)
        image = self._own.get(key)
        if image is None:
            tile = self._base.cells.get(key)
            image = blank(SIDE, SIDE) if tile is None else tile.pixels.copy()
            self._own[key] = image
        return image

    def glance(self) -> Tiles:
        """What there is now, to be shown; goes on changing with the pad."""
        return Tiles({**self._base.cells, **{key: self._tile(key) for key in self._own}})

    def tiles(self) -> Tiles:
        """What there is now. Tiles that became empty are left out. The pad must not be painted on afterwards."""
        cells = dict(self._base.cells)
        for key, image in self._own.items():
            if image == _EMPTY:
                cells.pop(key, None)
            else:
                cells[key] = self._tile(key)
        return Tiles(cells)

    def _tile(self, key: Key) -> Tile:
        """The same one as before, unless it was touched: whoever follows the pad then sees that nothing changed."""
        if key not in self._shown:
            self._shown[key] = self._store.tile(self._own[key])
        return self._shown[key]


def cut(store: Store, image: QImage, at: QPoint = QPoint(0, 0)) -> Tiles:  # noqa: B008 - never changed
    """An image laid down at a place."""
    pad = Pad(store, Tiles())
    for painter in pad.painters(QRect(at, image.size()), Mode.CompositionMode_Source):
        painter.drawImage(at, image)
    return pad.tiles()


def full(store: Store, width: int, height: int, image: QImage) -> Tiles:
    """`image`, a whole tile, everywhere from 0, 0 to width, height: one tile, shared."""
    inner = store.tile(image)
    cells: dict[Key, Tile] = {}
    for key in keys_in(QRect(0, 0, width, height)):
        if QRect(0, 0, width, height).contains(place(key)):
            cells[key] = inner
    pad = Pad(store, Tiles(cells))
    for key in keys_in(QRect(0, 0, width, height)):
        if key not in cells:
            inside = place(key) & QRect(0, 0, width, height)
            for painter in pad.painters(inside, Mode.CompositionMode_Source):
                painter.drawImage(inside.topLeft(), image, QRect(QPoint(0, 0), inside.size()))
    return pad.tiles()


def keys_in(rect: QRect) -> list[Key]:
    """The tiles that a rectangle touches, row by row."""
    if rect.isEmpty():
        return []
    columns = range(rect.left() // SIDE, rect.right() // SIDE + 1)
    return [(column, row) for row in range(rect.top() // SIDE, rect.bottom() // SIDE + 1) for column in columns]


def place(key: Key) -> QRect:
    """Where a tile lies."""
    return QRect(key[0] * SIDE, key[1] * SIDE, SIDE, SIDE)


def blank(width: int, height: int) -> QImage:
    """A transparent image."""
    image = QImage(width, height, FORMAT)
    image.fill(0)
    return image


_EMPTY = blank(SIDE, SIDE)
