"""Layers at a half, a quarter and so on of their size, tile by tile, made again only where they changed."""

from __future__ import annotations

import itertools
from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from studio.session.layers.store import BYTES, SIDE
from studio.session.layers.tiles import Key, Tiles, blank

_HALF = SIDE // 2


class Made(NamedTuple):
    """A smaller tile, from which tiles of the level below, and for which surface it was last looked at."""

    version: int
    image: QImage
    children: tuple[int, ...]  # versions; 0: there is none
    tiles: Tiles


class Pyramid:
    """Tile (column, row) of level n shows 2^n tiles of the layer across and down. `budget` is in bytes."""

    def __init__(self, budget: int = 384 << 20) -> None:
        self._most = budget // BYTES
        self._made: OrderedDict[tuple[int, int, Key], Made] = OrderedDict()
        self._versions = itertools.count(-1, -1)  # a tile's own number counts up from 1

    def image(self, owner: int, tiles: Tiles, level: int, key: Key) -> QImage | None:
        """A tile at a level, None where there is nothing. `owner` is the layer's id."""
        if level == 0:
            tile = tiles.cells.get(key)
            return None if tile is None else tile.image
        made = self._look(owner, tiles, level, key)
        while len(self._made) > self._most:
            self._made.popitem(last=False)
        return None if made is None else made.image

    @property
    def used(self) -> int:
        """Bytes of smaller tiles in memory."""
        return len(self._made) * BYTES

    def _look(self, owner: int, tiles: Tiles, level: int, key: Key) -> Made | None:
        name = (owner, level, key)
        made = self._made.get(name)
        if made is not None and made.tiles is tiles:
            self._made.move_to_end(name)
            return made
        children = [(2 * key[0] + x, 2 * key[1] + y) for y in (0, 1) for x in (0, 1)]
        found: list[tuple[int, QImage | None]] = []
        for child in children:
            if level == 1:
                tile = tiles.cells.get(child)
                found.append((0, None) if tile is None else (tile.number, None))
            else:
                below = self._look(owner, tiles, level - 1, child)
                found.append((0, None) if below is None else (below.version, below.image))
        versions = tuple(version for version, _ in found)
        if not any(versions):
            self._made.pop(name, None)
            return None
        if made is None or made.children != versions:
            made = self._make(made, tiles, children, found, level)
        else:
            made = made._replace(tiles=tiles)
        self._made[name] = made
        self._made.move_to_end(name)
        return made

    def _make(
        self, before: Made | None, tiles: Tiles, children: list[Key], found: list[tuple[int, QImage | None]], level: int
    ) -> Made:
        image = blank(SIDE, SIDE) if before is None else before.image
        old = (0, 0, 0, 0) if before is None else before.children
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)  # at exactly a half: the mean of four pixels
        for quarter, (version, small) in enumerate(found):
            if version == old[quarter]:
                continue
            target = QRectF(quarter % 2 * _HALF, quarter // 2 * _HALF, _HALF, _HALF)
            if version == 0:
                painter.fillRect(target, Qt.GlobalColor.transparent)
            else:
                source = tiles.cells[children[quarter]].pixels if level == 1 else small
                assert source is not None
                painter.drawImage(target, source, QRectF(0, 0, SIDE, SIDE))
        painter.end()
        return Made(next(self._versions), image, tuple(version for version, _ in found), tiles)
