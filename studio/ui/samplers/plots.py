"""The passport's plots: error against steps, and samples against the truth."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui import theme

Point = tuple[float, float]


class Curve(NamedTuple):
    """A sampler's errors: (steps, distance from the exact answer); `part` is "main", "other" or "faint"."""

    label: str
    errors: Sequence[Point]
    part: str


class _Plot(QWidget):
    """A plot fills its card and shows its numbers as text to screen readers."""

    def __init__(self, name: str, accessible_name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(250, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 120)

    def _begin(self) -> tuple[QPainter, theme.Tokens]:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # of the axes, whichever way the window goes
        return painter, theme.tokens()


class ConvergencePlot(_Plot):
    """Both axes are logarithmic, so that an order of convergence is a slope."""

    def __init__(self) -> None:
        super().__init__("convergence_plot", "")
        self.setAccessibleName(self.tr("Error against steps"))
        self._curves: tuple[Curve, ...] = ()
        self.instead = ""  # words, where there is nothing to plot

    def show_curves(self, curves: Sequence[Curve]) -> None:
        self._curves = tuple(curve for curve in curves if len(curve.errors) > 1)
        words = (f"{curve.label}: " + ", ".join(f"{n:g}: {e:.1e}" for n, e in curve.errors) for curve in self._curves)
        self.setAccessibleDescription("; ".join(words))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter, t = self._begin()
        if self.instead:
            painter.setPen(QColor(t.faint))
            wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(16, 0, -16, 0), wrapped, self.instead)
            return
        area = QRectF(self.rect()).adjusted(34, 6, -12, -22)
        painter.setPen(QPen(QColor(t.line), 1))
        painter.drawPolyline([area.topLeft(), area.bottomLeft(), area.bottomRight()])
        points = [point for curve in self._curves for point in curve.errors if point[1] > 0 and math.isfinite(point[1])]
        if not points:
            return
        steps = [n for n, _ in points]
        low, high = (math.log10(pick(e for _, e in points)) for pick in (min, max))
        spans = (math.log(min(steps)), math.log(max(steps)), low, max(high, low + 0.5))
        for curve in self._curves:
            self._draw(painter, t, area, curve, spans)
        painter.setPen(QColor(t.faint))
        first, last = min(steps), max(steps)
        foot = QRectF(area.left(), area.bottom() + 5, area.width(), 14)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, f"{first:g}")
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, self.tr("{0:g} steps").format(math.sqrt(first * last)))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, f"{last:g}")
        for exponent in (spans[3], spans[2]):
            y = area.top() if exponent == spans[3] else area.bottom() - 12
            place = QRectF(0, y, 30, 12)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, f"{10**exponent:.0e}".replace("e-0", "e-"))

    def _draw(self, painter: QPainter, t: theme.Tokens, area: QRectF, curve: Curve, spans: tuple[float, ...]) -> None:
        colour = QColor({"main": t.accent, "other": t.warm}.get(curve.part, t.faint))
        dashed = curve.part == "faint"
        painter.setPen(QPen(colour, 1.2 if dashed else 2.2, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
        places = []
        for n, error in curve.errors:
            if error > 0 and math.isfinite(error):
                across = (math.log(n) - spans[0]) / (spans[1] - spans[0])
                down = (spans[3] - math.log10(error)) / (spans[3] - spans[2])
                places.append(QPointF(area.left() + across * area.width(), area.top() + down * area.height()))
        path = QPainterPath(places[0])
        for place in places[1:]:
            path.lineTo(place)
        painter.drawPath(path)
        painter.setPen(colour)
        at = places[-2] if len(places) > 2 else places[-1]
        above = dashed or curve.part == "other"
        width = painter.fontMetrics().horizontalAdvance(curve.label) + 2
        box = QRectF(max(area.left() + 3, at.x() - width - 4), at.y() + (-18 if above else 4), width, 14)
        box.moveBottom(min(box.bottom(), area.bottom() - 2))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, curve.label)


class MoonsPlot(_Plot):
    """Points that a sampler drew, over as many true ones."""

    def __init__(self) -> None:
        super().__init__("moons_plot", "")
        self.setAccessibleName(self.tr("Samples of two moons"))
        self._samples: Sequence[Point] = ()
        self._truth: Sequence[Point] = ()

    def show_points(self, samples: Sequence[Point], truth: Sequence[Point]) -> None:
        self._samples, self._truth = samples, truth
        words = self.tr("{0} samples, {1} points of the truth")
        self.setAccessibleDescription(words.format(len(samples), len(truth)))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter, t = self._begin()
        area = QRectF(self.rect()).adjusted(4, 4, -4, -20)
        scale = min(area.width() / 3.6, area.height() / 2.1)
        painter.setPen(Qt.PenStyle.NoPen)
        for points, name in ((self._truth, t.warm), (self._samples, t.accent)):
            colour = QColor(name)
            colour.setAlpha(190)
            painter.setBrush(colour)
            for x, y in points:
                at = QPointF(area.center().x() + x * scale, area.center().y() - y * scale)
                if area.contains(at):
                    painter.drawEllipse(at, 1.6, 1.6)
        painter.setPen(QColor(t.accent))
        left = QRectF(area.left(), area.bottom() + 5, area.width(), 14)
        painter.drawText(left, Qt.AlignmentFlag.AlignLeft, self.tr("sampler"))
        painter.setPen(QColor(t.warm))
        metrics = painter.fontMetrics()
        left.adjust(metrics.horizontalAdvance(self.tr("sampler")) + 12, 0, 0, 0)
        painter.drawText(left, Qt.AlignmentFlag.AlignLeft, self.tr("truth"))
