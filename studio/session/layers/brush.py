"""The brush: dabs along a stroke, one layer of paint however often the stroke crosses itself."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QRadialGradient

from studio.session.layers.store import Store
from studio.session.layers.tiles import Key, Mode, Pad, Tiles, blank, keys_in, place

SPACING = 0.1  # of the diameter, from dab to dab
STAMPED_FROM = 24  # pixels: larger dabs are stamped at whole pixels, smaller ones drawn between them


@dataclass(frozen=True, slots=True)
class Brush:
    """`size` is the diameter in pixels; `hardness` is how much of the radius is solid, `opacity` the whole stroke's,

    both 0 to 1. `erases` takes paint away instead. With `pressure_sizes` a tablet's pressure scales the size.
    """

    size: float = 40.0
    hardness: float = 0.8
    opacity: float = 1.0
    colour: str = "#000000"
    erases: bool = False
    pressure_sizes: bool = True


class Stroke:
    """One stroke on a surface, kept to a selection and to the sheet's edges."""

    def __init__(self, store: Store, tiles: Tiles, brush: Brush, bounds: QRect, selection: Tiles | None = None) -> None:
        self.brush = brush
        self._bounds = bounds
        self._selection = selection
        self._base = tiles
        self._wash = Pad(store, Tiles())  # the stroke's own paint, fully opaque
        self._out = Pad(store, tiles)
        self._last: tuple[QPointF, float] | None = None
        self._left = 0.0  # way to go before the next dab

    def to(self, point: QPointF, pressure: float = 1.0) -> QRect:
        """Go on to a point; returns where something changed."""
        dabs = list(self._dabs(point, pressure))
        touched = QRect()
        for at, diameter in dabs:
            touched |= _reach(at, diameter)
        touched &= self._bounds
        for key in keys_in(touched):
            self._stamp(key, dabs)
            self._lay(key, touched & place(key))
        return touched

    def glance(self) -> Tiles:
        """The surface with the stroke so far."""
        return self._out.glance()

    def tiles(self) -> Tiles:
        """The surface with the whole stroke."""
        return self._out.tiles()

    def _dabs(self, point: QPointF, pressure: float) -> Iterator[tuple[QPointF, float]]:
        size = self.brush.size
        if self._last is None:
            self._last = point, pressure
            self._left = self._gap(pressure)
            yield point, self._diameter(pressure)
            return
        (start, force), self._last = self._last, (point, pressure)
        way = math.hypot(point.x() - start.x(), point.y() - start.y())
        gone = self._left
        while gone <= way and size > 0:
            part = gone / way
            here = force + (pressure - force) * part
            yield start + (point - start) * part, self._diameter(here)
            gone += self._gap(here)
        self._left = gone - way

    def _diameter(self, pressure: float) -> float:
        return max(1.0, self.brush.size * (pressure if self.brush.pressure_sizes else 1.0))

    def _gap(self, pressure: float) -> float:
        return max(0.5, SPACING * self._diameter(pressure))

    def _stamp(self, key: Key, dabs: list[tuple[QPointF, float]]) -> None:
        painter = QPainter(self._wash.own(key))
        painter.translate(-place(key).topLeft())
        for at, diameter in dabs:
            if not _reach(at, diameter).intersects(place(key)):
                continue
            if diameter >= STAMPED_FROM:
                stamp = dab(math.ceil(diameter), self.brush.hardness, self.brush.colour)
                painter.drawImage(QPoint(round(at.x() - stamp.width() / 2), round(at.y() - stamp.height() / 2)), stamp)
            else:
                _draw(painter, at, diameter, self.brush)
        painter.end()

    def _lay(self, key: Key, rect: QRect) -> None:
        """The surface as it was, the wash over it, within a part of a tile."""
        at = place(key).topLeft()
        part = rect.translated(-at)
        wash = self._wash.own(key).copy(part)
        if self._selection is not None:
            painter = QPainter(wash)
            painter.setCompositionMode(Mode.CompositionMode_DestinationIn)
            chosen = self._selection.cells.get(key)
            if chosen is None:
                wash.fill(0)
            else:
                painter.drawImage(0, 0, chosen.image, part.x(), part.y(), part.width(), part.height())
            painter.end()
        painter = QPainter(self._out.own(key))
        painter.setCompositionMode(Mode.CompositionMode_Source)
        before = self._base.cells.get(key)
        if before is None:
            painter.fillRect(part, Qt.GlobalColor.transparent)
        else:
            painter.drawImage(part.topLeft(), before.image, part)
        erases = self.brush.erases
        painter.setCompositionMode(Mode.CompositionMode_DestinationOut if erases else Mode.CompositionMode_SourceOver)
        painter.setOpacity(self.brush.opacity)
        painter.drawImage(part.topLeft(), wash)
        painter.end()


@lru_cache(maxsize=32)
def dab(diameter: int, hardness: float, colour: str) -> QImage:
    """A round spot of paint, two pixels wider than it is."""
    image = blank(diameter + 2, diameter + 2)
    painter = QPainter(image)
    centre = QPointF(diameter / 2 + 1, diameter / 2 + 1)
    _draw(painter, centre, diameter, Brush(hardness=hardness, colour=colour))
    painter.end()
    return image


def _draw(painter: QPainter, at: QPointF, diameter: float, brush: Brush) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_paint(at, diameter, brush))
    painter.drawEllipse(at, diameter / 2, diameter / 2)


def _paint(at: QPointF, diameter: float, brush: Brush) -> QBrush:
    colour = QColor(brush.colour)
    if brush.hardness >= 0.98:
        return QBrush(colour)
    gradient = QRadialGradient(at, diameter / 2)
    steps = 8
    for step in range(steps + 1):
        part = step / steps
        soft = QColor(colour)
        soft.setAlphaF(1 - part * part * (3 - 2 * part))  # smoothstep: no ring where it begins or ends
        gradient.setColorAt(min(1.0, brush.hardness + (1 - brush.hardness) * part), soft)
    return QBrush(gradient)


def _reach(at: QPointF, diameter: float) -> QRect:
    side = diameter + 4
    return QRectF(at.x() - side / 2, at.y() - side / 2, side, side).toAlignedRect()
