"""The frame that is dragged to make the sheet wider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen

from studio.session.layers.sheet import MAX_SIDE
from studio.session.layers.toolbox import Toolbox
from studio.ui import theme

if TYPE_CHECKING:
    from studio.ui.layers.view import SheetView

NEAR = 14.0  # device-independent pixels from an edge
UNIT = 8  # sizes are multiples of it, as models want them


class Frame(QObject):
    """A rectangle around the sheet, in its coordinates; never smaller than it."""

    changed = Signal()

    def __init__(self, view: SheetView, toolbox: Toolbox) -> None:
        super().__init__(view)
        self._view = view
        self._rect: QRect | None = None
        self._held = ""  # letters of the edges in the hand: l r t b
        view.board.opened.connect(self.reset)
        view.board.edited.connect(self._follow)
        toolbox.mode_changed.connect(self.reset)
        self._size = (0, 0)

    @property
    def rect(self) -> QRect:
        sheet = self._view.sheet
        whole = QRect() if sheet is None else sheet.rect
        return whole if self._rect is None else self._rect

    def set_rect(self, rect: QRect) -> None:
        """Put it elsewhere, at multiples of 8 pixels from the sheet's edges."""
        sheet = self._view.sheet
        if sheet is None:
            return
        left, top = (-_steps(-rect.left()), -_steps(-rect.top()))
        right = sheet.width + _steps(rect.right() + 1 - sheet.width)
        bottom = sheet.height + _steps(rect.bottom() + 1 - sheet.height)
        right, bottom = min(right, left + MAX_SIDE), min(bottom, top + MAX_SIDE)
        made = QRect(left, top, right - left, bottom - top)
        if made != self.rect:
            self._rect = made
            self._view.update()
            self.changed.emit()

    def widen(self, left: int, top: int, right: int, bottom: int) -> None:
        """Move each edge outwards by so many pixels."""
        sheet = self._view.sheet
        if sheet is not None:
            self.set_rect(sheet.rect.adjusted(-left, -top, right, bottom))

    @property
    def wider(self) -> bool:
        """It reaches beyond the sheet."""
        sheet = self._view.sheet
        return sheet is not None and self.rect != sheet.rect

    def reset(self) -> None:
        """Back to the sheet."""
        self._rect = None
        self._view.update()
        self.changed.emit()

    def press(self, at: QPointF) -> None:
        self._held = self._edges(at)

    def move(self, at: QPointF) -> None:
        held = self._held or self._edges(at)
        self._view.setCursor(_CURSORS.get(held, Qt.CursorShape.ArrowCursor))
        if not self._held:
            return
        point, rect = self._view.on_sheet(at).toPoint(), QRect(self.rect)
        if "l" in self._held:
            rect.setLeft(point.x())
        if "r" in self._held:
            rect.setRight(point.x())
        if "t" in self._held:
            rect.setTop(point.y())
        if "b" in self._held:
            rect.setBottom(point.y())
        self.set_rect(rect)

    def release(self) -> None:
        self._held = ""

    def paint(self, painter: QPainter) -> None:
        """The frame, what is new in it, and handles at its edges."""
        t, view = theme.tokens(), self._view
        frame, cell = view.on_view(QRectF(self.rect)), view.cell()
        new = QColor(t.accent)
        new.setAlphaF(0.16)
        painter.setPen(Qt.PenStyle.NoPen)
        for part in (
            QRectF(frame.left(), frame.top(), frame.width(), cell.top() - frame.top()),
            QRectF(frame.left(), cell.bottom(), frame.width(), frame.bottom() - cell.bottom()),
            QRectF(frame.left(), cell.top(), cell.left() - frame.left(), cell.height()),
            QRectF(cell.right(), cell.top(), frame.right() - cell.right(), cell.height()),
        ):
            painter.fillRect(part, new)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(t.accent), 2))
        painter.drawRect(frame)
        painter.setBrush(QColor(t.text))
        middle = frame.center()
        for x in (frame.left(), middle.x(), frame.right()):
            for y in (frame.top(), middle.y(), frame.bottom()):
                if (x, y) != (middle.x(), middle.y()):
                    painter.drawEllipse(QPointF(x, y), 5, 5)

    def _edges(self, at: QPointF) -> str:
        frame = self._view.on_view(QRectF(self.rect))
        if not frame.adjusted(-NEAR, -NEAR, NEAR, NEAR).contains(at):
            return ""
        near = {
            "l": abs(at.x() - frame.left()),
            "r": abs(at.x() - frame.right()),
            "t": abs(at.y() - frame.top()),
            "b": abs(at.y() - frame.bottom()),
        }
        return "".join(edge for edge, distance in near.items() if distance <= NEAR)

    def _follow(self) -> None:
        sheet = self._view.board.sheet
        size = (0, 0) if sheet is None else (sheet.width, sheet.height)
        if size != self._size:
            self._size = size
            self.reset()


_CURSORS = {
    "l": Qt.CursorShape.SizeHorCursor,
    "r": Qt.CursorShape.SizeHorCursor,
    "t": Qt.CursorShape.SizeVerCursor,
    "b": Qt.CursorShape.SizeVerCursor,
    "lt": Qt.CursorShape.SizeFDiagCursor,
    "rb": Qt.CursorShape.SizeFDiagCursor,
    "rt": Qt.CursorShape.SizeBDiagCursor,
    "lb": Qt.CursorShape.SizeBDiagCursor,
}


def _steps(distance: int) -> int:
    return max(0, round(distance / UNIT)) * UNIT
