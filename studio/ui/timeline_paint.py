"""How the parts of the timeline are drawn."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from studio.ui import theme
from studio.ui.frames import texture
from studio.ui.timeline_layout import GAP, PAD, RULER, TimelineLayout

RADIUS = 4.0


def ground(painter: QPainter, area: QRect) -> None:
    painter.fillRect(area, QColor(theme.tokens().panel))


def empty(painter: QPainter, area: QRect, whole: QRect, text: str) -> None:
    """What the timeline is for, while there is no run."""
    t = theme.tokens()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(t.cell))
    side = 30
    for place in range((whole.width() - 2 * PAD) // (side + GAP)):
        cell = QRectF(PAD + place * (side + GAP), RULER, side, side)
        if area.intersects(cell.toAlignedRect()):
            painter.drawRoundedRect(cell, RADIUS, RADIUS)
    painter.setPen(QColor(t.faint))
    painter.drawText(QRectF(PAD, RULER + side + 8, whole.width() - 2 * PAD, 20), Qt.AlignmentFlag.AlignLeft, text)


def ruler(painter: QPainter, area: QRect, layout: TimelineLayout) -> None:
    """Step numbers above the columns: the first, then every fifth."""
    if area.top() > RULER or not layout.columns:
        return
    painter.setPen(QColor(theme.tokens().faint))
    painter.setFont(theme.code_font(9))
    for step in (1, *range(5, layout.columns + 1, 5)):
        cell = layout.cell(0, step)
        place = QRect(cell.left() - 8, 0, cell.width() + 16, RULER - 2)
        if area.intersects(place):
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(step))


def cell(painter: QPainter, place: QRect, pixmap: QPixmap | None, *, pending: bool) -> None:
    """One step: its picture, or an empty place for one to come."""
    t = theme.tokens()
    where = QRectF(place)
    painter.setPen(Qt.PenStyle.NoPen)
    if pixmap is None:
        painter.setBrush(QColor(t.cell if pending else t.line))
    else:
        painter.setBrush(texture(pixmap, where))
    painter.drawRoundedRect(where, RADIUS, RADIUS)


def ring(painter: QPainter, place: QRect, *, branch: bool) -> None:
    """Around the step on the canvas, or the one that a branch left."""
    t = theme.tokens()
    colour = QColor(t.warm if branch else t.accent)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    glow = QColor(colour)
    glow.setAlpha(90)
    around = QRectF(place).adjusted(-0.5, -0.5, 0.5, 0.5)
    if not branch:
        painter.setPen(QPen(glow, 4))
        painter.drawRoundedRect(around.adjusted(-1, -1, 1, 1), RADIUS + 1.5, RADIUS + 1.5)
    painter.setPen(QPen(colour, 2))
    painter.drawRoundedRect(around, RADIUS + 0.5, RADIUS + 0.5)


def link(painter: QPainter, layout: TimelineLayout, number: int) -> None:
    """The line from the step that a branch left to the branch's first own step."""
    lane = layout.lanes[number]
    if lane.parent is None or lane.first < 2:
        return
    start, end = layout.cell(lane.parent, lane.first - 1), layout.cell(number, lane.first)
    x, y = start.center().x() + 0.5, end.center().y() + 0.5
    path = QPainterPath(QPointF(x, start.bottom() + 3))
    path.lineTo(x, y - 7)
    path.quadTo(QPointF(x, y), QPointF(x + 7, y))
    path.lineTo(end.left() - 1, y)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.tokens().warm), 1.4))
    painter.drawPath(path)


def label(painter: QPainter, place: QRect, name: str, state: str) -> None:
    """A lane's name, and a sign while it is at work or has failed; its shape says which, not its colour alone."""
    t = theme.tokens()
    painter.fillRect(place.adjusted(-PAD, 0, 2, 0), QColor(t.panel))
    colours = {"running": t.good, "paused": t.warm, "failed": t.bad}
    left = place.left()
    if state in colours:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours[state]))
        _sign(painter, QPointF(left + 3, place.center().y() + 1), state)
        left += 11
    painter.setPen(QColor(t.dim))
    font = painter.font()
    font.setFamily(theme.TEXT_FONT)
    font.setPixelSize(12)
    painter.setFont(font)
    room = place.right() - left
    text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRect(left, place.top(), room, place.height()), Qt.AlignmentFlag.AlignVCenter, text)


def _sign(painter: QPainter, middle: QPointF, state: str) -> None:
    """A triangle runs, two bars are paused, a cross has failed."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(middle)
    if state == "running":
        painter.drawPolygon([QPointF(-2.5, -3.5), QPointF(3.5, 0), QPointF(-2.5, 3.5)])
    elif state == "paused":
        painter.drawRect(QRectF(-3, -3.5, 2.2, 7))
        painter.drawRect(QRectF(0.8, -3.5, 2.2, 7))
    else:
        painter.setPen(QPen(painter.brush(), 1.8))
        painter.drawLine(QPointF(-2.8, -2.8), QPointF(2.8, 2.8))
        painter.drawLine(QPointF(-2.8, 2.8), QPointF(2.8, -2.8))
    painter.restore()
