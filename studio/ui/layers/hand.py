"""The hand: what the mouse, the tablet and the keys do on a sheet, by the tool in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen, QTabletEvent

from studio.session.layers.toolbox import SELECT_TOOLS, Toolbox
from studio.ui.layers import gestures
from studio.ui.layers.frame import Frame

if TYPE_CHECKING:
    from studio.session.layers.board import Board
    from studio.ui.layers.view import SheetView

KEYS = {
    "B": "brush",
    "E": "eraser",
    "G": "fill",
    "I": "picker",
    "V": "move",
    "M": "rectangle",
    "O": "ellipse",
    "L": "lasso",
    "W": "wand",
}


class Hand(QObject):
    """Belongs to one view."""

    def __init__(self, view: SheetView, board: Board, toolbox: Toolbox) -> None:
        super().__init__(view)
        self.view, self.board, self.toolbox = view, board, toolbox
        self.frame = Frame(view, toolbox)
        self._panning_from: QPointF | None = None
        self._space = False
        self._from: QPointF | None = None  # where a gesture began, on the sheet
        self._path: list[QPointF] = []
        self._how_at_start = "replace"  # what the selecting gesture under way does to the selection there is
        self._here: QPointF | None = None  # the pointer in the view
        self._modifiers = Qt.KeyboardModifier.NoModifier
        toolbox.changed.connect(self._settled)
        self._settled()

    @property
    def drawing(self) -> bool:
        """A gesture is under way."""
        return self._from is not None

    def shape(self) -> QPainterPath:
        """What the gesture of a selecting tool encloses, on the sheet."""
        assert self._from is not None
        square = bool(self._modifiers & Qt.KeyboardModifier.ShiftModifier) and not self._adds
        return gestures.shape(self.toolbox.tool, self._from, self._path, square=square)

    # Mouse, tablet

    def press(self, event: QMouseEvent) -> None:
        self._press(event.position(), event.button(), event.modifiers(), 1.0)

    def move(self, event: QMouseEvent) -> None:
        self._move(event.position(), event.modifiers(), 1.0)

    def release(self, event: QMouseEvent) -> None:
        self._release(event.position())

    def tablet(self, event: QTabletEvent) -> None:
        """Taken over from the mouse events that would follow, for the pressure."""
        pressure = max(0.02, event.pressure())
        if event.type() == QEvent.Type.TabletPress:
            self._press(event.position(), event.button(), event.modifiers(), pressure)
        elif event.type() == QEvent.Type.TabletMove:
            self._move(event.position(), event.modifiers(), pressure)
        else:
            self._release(event.position())
        event.accept()

    def hover(self, point: QPointF | None) -> None:
        """The pointer is here, or has gone."""
        self._spot_changed()
        self._here = point
        self._spot_changed()

    # Keys

    def key(self, event: QKeyEvent) -> bool:
        """True where the key was for the hand."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        pressed = Qt.Key(event.key())
        if pressed == Qt.Key.Key_Space:
            self._space = True
            self._set_cursor()
        elif pressed == Qt.Key.Key_Escape and self.drawing:
            self._drop()
        elif event.text() == "[":
            self.toolbox.grow_brush(-1)
        elif event.text() == "]":
            self.toolbox.grow_brush(1)
        elif event.text() == "{":
            self.toolbox.adjust(hardness=self.toolbox.set.hardness - 0.1)
        elif event.text() == "}":
            self.toolbox.adjust(hardness=self.toolbox.set.hardness + 0.1)
        elif event.text() in ("+", "="):
            self.view.zoom_by(1.25)
        elif event.text() == "-":
            self.view.zoom_by(0.8)
        elif plain and event.text().upper() in KEYS:
            self.toolbox.take(KEYS[event.text().upper()])
        elif plain and pressed in gestures.ARROWS and self.board.sheet is not None:
            self._nudge(gestures.ARROWS[pressed])
        else:
            return False
        return True

    def key_up(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self._set_cursor()
            return True
        return False

    # Painting over the view

    def paint(self, painter: QPainter) -> None:
        """The frame, the gesture so far, and the brush's outline."""
        if self.toolbox.mode == "expand":
            self.frame.paint(painter)
            return
        if self.drawing and self.toolbox.tool in SELECT_TOOLS:
            cell = self.view.cell()
            painter.save()
            painter.translate(cell.topLeft())
            painter.scale(self.view.scale, self.view.scale)
            _outline(painter, self.shape())
            painter.restore()
        if self._here is not None and self.toolbox.tool in ("brush", "eraser") and not self._space:
            radius = self.toolbox.set.size * self.view.scale / 2
            ring = QPainterPath()
            ring.addEllipse(self._here, max(radius, 1.5), max(radius, 1.5))
            _outline(painter, ring)

    # Inside

    @property
    def _adds(self) -> bool:
        """The selection there is stays, and this gesture changes it."""
        sheet = self.board.sheet
        return sheet is not None and sheet.selection is not None and self._how_at_start != "replace"

    def _press(self, at: QPointF, button: Qt.MouseButton, modifiers: Qt.KeyboardModifier, pressure: float) -> None:
        sheet = self.board.sheet
        if sheet is None:
            return
        self._modifiers = modifiers
        if button == Qt.MouseButton.MiddleButton or (self._space and button == Qt.MouseButton.LeftButton):
            self._panning_from = at
            self.view.setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        if button != Qt.MouseButton.LeftButton or self.board.busy:
            return
        if self.toolbox.mode == "expand":
            self.frame.press(at)
            return
        point = self.view.on_sheet(at)
        tool = self.toolbox.tool
        if tool in ("brush", "eraser"):
            if tool == "brush" and self.toolbox.mode != "mask" and modifiers & Qt.KeyboardModifier.AltModifier:
                gestures.pick(self.board, self.toolbox, point)
            elif self.board.start_stroke(self.toolbox.brush(), point, pressure, select=self.toolbox.mode == "mask"):
                self._from = point
        elif tool == "picker":
            self._from = point
            gestures.pick(self.board, self.toolbox, point)
        elif tool == "fill":
            gestures.fill(self.board, self.toolbox, point)
        elif tool == "wand":
            gestures.wand(self.board, self.toolbox, point, gestures.how(self.toolbox, modifiers))
        elif tool == "move" and not gestures.refused(self.board):
            self._from, self._path = point, [point]
        elif tool in SELECT_TOOLS:
            self._how_at_start = gestures.how(self.toolbox, modifiers)
            self._from, self._path = point, [point]

    def _move(self, at: QPointF, modifiers: Qt.KeyboardModifier, pressure: float) -> None:
        if self._panning_from is not None:
            self.view.pan(at - self._panning_from)
            self._panning_from = at
            return
        self.hover(at)
        self._modifiers = modifiers
        if self.toolbox.mode == "expand":
            self.frame.move(at)
            return
        if self._from is None:
            return
        point, tool = self.view.on_sheet(at), self.toolbox.tool
        if self.board.stroking:
            self.board.stroke_to(point, pressure)
        elif tool == "picker":
            gestures.pick(self.board, self.toolbox, point)
        elif tool == "move":
            self._path = [point]
            gestures.show_moved(self.board, self.view, self._way())
        else:
            self._path.append(point)
            self.view.update()

    def _release(self, at: QPointF) -> None:
        if self._panning_from is not None:
            self._panning_from = None
            self._set_cursor()
            return
        if self.toolbox.mode == "expand":
            self.frame.release()
            return
        if self._from is None:
            return
        tool = self.toolbox.tool
        if self.board.stroking:
            deeds = {"brush": self.tr("Brush stroke"), "eraser": self.tr("Erase")}
            words = self.tr("Paint the selection") if self.toolbox.mode == "mask" else deeds[tool]
            self.board.end_stroke(words)
        elif tool == "move":
            gestures.move(self.board, self.view, self._way())
        elif tool in SELECT_TOOLS:
            self._path.append(self.view.on_sheet(at))
            gestures.select(self.board, tool, self.shape(), self._how_at_start)
        self._from, self._path = None, []
        self.view.update()

    def _drop(self) -> None:
        """As if the gesture had not been begun."""
        self.board.drop_stroke()
        if self.toolbox.tool == "move" and self.board.sheet is not None:
            self.view.show_sheet(self.board.sheet, None)
        self._from, self._path = None, []
        self.view.update()

    def _nudge(self, by: QPoint) -> None:
        if self.toolbox.tool == "move" and not gestures.refused(self.board):
            gestures.move(self.board, self.view, by)

    def _way(self) -> QPoint:
        assert self._from is not None
        return (self._path[-1] - self._from).toPoint()

    def _settled(self) -> None:
        if self._from is not None and not self.board.stroking:
            self._from, self._path = None, []
        self.view.overlays.set_tinted(self.toolbox.mode == "mask")
        self._set_cursor()
        self.view.update()

    def _set_cursor(self) -> None:
        shapes = {"brush": Qt.CursorShape.CrossCursor, "eraser": Qt.CursorShape.CrossCursor}
        shape = shapes.get(self.toolbox.tool, Qt.CursorShape.CrossCursor)
        if self.toolbox.tool == "move":
            shape = Qt.CursorShape.SizeAllCursor
        if self._space:
            shape = Qt.CursorShape.OpenHandCursor
        self.view.setCursor(shape)

    def _spot_changed(self) -> None:
        if self._here is not None and self.toolbox.tool in ("brush", "eraser"):
            reach = self.toolbox.set.size * self.view.scale / 2 + 3
            self.view.update(_square(self._here, reach))


def _square(at: QPointF, reach: float) -> QRect:
    return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach).toAlignedRect()


def _outline(painter: QPainter, path: QPainterPath) -> None:
    """A line that is seen on any ground."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, style in (("#000000", Qt.PenStyle.SolidLine), ("#ffffff", Qt.PenStyle.DashLine)):
        pen = QPen(QColor(colour), 1, style)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawPath(path)
