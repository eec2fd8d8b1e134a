"""The schedule as a small curve: the noise level of every step, and where the run is now."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui import theme


class SigmaPlot(QWidget):
    """Steps to the right, sigma upwards: logarithmic above the middle level, linear towards the 0 at the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sigma_plot")
        self.setAccessibleName(self.tr("Noise levels of the schedule"))
        self.setToolTip(self.tr("The noise level (sigma) of each step. The dot is the step on the canvas."))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sigmas: tuple[float, ...] = ()
        self._step = 0
        self._sigma: float | None = None

    def set_sigmas(self, sigmas: Sequence[float]) -> None:
        """The levels from the first to the last, which is 0."""
        self._sigmas = tuple(sigmas)
        self.update()

    def set_place(self, step: int, sigma: float | None) -> None:
        """The step on the canvas and its noise level; None hides the dot."""
        if (step, sigma) != (self._step, self._sigma):
            self._step, self._sigma = step, sigma
            words = "" if sigma is None else self.tr("Step {0}, sigma {1:.3g}").format(step, sigma)
            self.setAccessibleDescription(words)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(220, 74)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 74)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        area = QRectF(self.rect()).adjusted(5, 6, -5, -6)
        painter.setPen(QPen(QColor(t.line), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        levels = [sigma for sigma in self._sigmas if math.isfinite(sigma) and sigma >= 0]
        if len(levels) < 2:
            return
        points = [self._point(area, place, level, levels) for place, level in enumerate(levels)]
        line = QPainterPath(points[0])
        for point in points[1:]:
            line.lineTo(point)
        under = QPainterPath(line)
        under.lineTo(points[-1].x(), area.bottom())
        under.lineTo(points[0].x(), area.bottom())
        soft = QColor(t.accent)
        soft.setAlpha(26)
        painter.fillPath(under, soft)
        painter.setPen(QPen(QColor(t.accent), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(line)
        if self._sigma is not None:
            self._paint_place(painter, area, levels)

    def _paint_place(self, painter: QPainter, area: QRectF, levels: list[float]) -> None:
        assert self._sigma is not None
        t = theme.tokens()
        at = self._point(area, _place(self._sigma, levels), self._sigma, levels)
        painter.setPen(QPen(QColor(t.panel), 2))
        painter.setBrush(QColor(t.warm))
        painter.drawEllipse(at, 4.5, 4.5)
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        words = self.tr("σ = {0:.3g} at step {1}").format(self._sigma, self._step)
        width = painter.fontMetrics().horizontalAdvance(words)
        painter.setPen(QColor(t.dim))
        # Beside the dot, above the curve: the curve falls, so up and to the right is free.
        left = min(at.x() + 8, area.right() - width)
        painter.drawText(QPointF(left, max(area.top() + 10, at.y() - 8)), words)

    def _point(self, area: QRectF, place: float, level: float, levels: list[float]) -> QPointF:
        middle = sorted(levels)[len(levels) // 2] or 1.0
        high = math.log1p(level / middle) / max(math.log1p(max(levels) / middle), 1e-9)
        return QPointF(
            area.left() + area.width() * place / (len(levels) - 1),
            area.bottom() - min(1.0, max(0.0, high)) * (area.height() - 2),
        )


def _place(sigma: float, levels: list[float]) -> float:
    """Where on the curve a noise level is, also one of a run whose schedule was another."""
    for place, (high, low) in enumerate(pairwise(levels)):
        if sigma >= low:
            return place + min(1.0, max(0.0, (high - sigma) / (high - low))) if high > low else float(place)
    return float(len(levels) - 1)
