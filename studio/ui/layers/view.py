"""The surface that shows a sheet: zoomed, panned, and composed only where it changed and is in sight."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from studio.session.layers.composer import Composer, level_for
from studio.session.layers.sheet import Sheet
from studio.session.layers.store import SIDE
from studio.ui import theme
from studio.ui.layers.overlays import Overlays
from studio.ui.picture_grid import Grid

if TYPE_CHECKING:
    from studio.session.layers.board import Board
    from studio.ui.layers.hand import Hand

CRISP_FROM = 2.0
AT_ONCE = 0.012  # s of composing in one paint event; what is left comes in the next ones
CHECKER = 8  # device-independent pixels


class SheetView(QWidget):
    """Shows the board's sheet. What the mouse and the tablet do there is for the hand."""

    view_changed = Signal()

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet_view")
        self.setAccessibleName(self.tr("Layered canvas"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setTabletTracking(True)
        self.setMinimumSize(160, 120)
        self.board = board
        self.composer = Composer()
        self.overlays = Overlays(self)
        self.hand: Hand | None = None
        self.crisp = True
        self._sheet: Sheet | None = None
        self._grid = Grid(0, QSize(), QSizeF(self.size()))
        self.composed = False  # all that is in sight has been painted
        board.shown.connect(self.show_sheet)
        board.opened.connect(self.fit)
        if board.sheet is not None:
            self.show_sheet(board.sheet, None)

    # What is shown

    @property
    def sheet(self) -> Sheet | None:
        """What is seen now: the board's, or a stroke in progress."""
        return self._sheet

    @property
    def shows_something(self) -> bool:
        return self._sheet is not None

    def show_sheet(self, sheet: Sheet, touched: QRect | None) -> None:
        """Follow the board; only what differs is painted anew."""
        before, self._sheet = self._sheet, sheet
        region = self.composer.show(sheet, touched)
        self.overlays.follow(before, sheet, touched)
        size = QSize(sheet.width, sheet.height)
        if size != self._grid.size or not self._grid.count:
            self._set_grid(Grid(1, size, QSizeF(self.size())))
        if region.rectCount() > 16:
            region = QRegion(region.boundingRect())
        for rect in region:  # type: ignore[attr-defined]  # PySide's stubs do not know that it can be iterated
            self.update(self.on_view(QRectF(rect)).toAlignedRect().adjusted(-2, -2, 2, 2))

    # Where

    @property
    def scale(self) -> float:
        """Device-independent pixels for one of the sheet."""
        return self._grid.scale

    @property
    def zoom(self) -> float:
        """Screen pixels for one of the sheet."""
        return self.scale * self.devicePixelRatio()

    def cell(self) -> QRectF:
        """Where the sheet lies."""
        cells = self._grid.cells()
        return cells[0] if cells else QRectF()

    def on_sheet(self, point: QPointF) -> QPointF:
        """A point of the view in pixels of the sheet."""
        return (point - self.cell().topLeft()) / self.scale

    def on_view(self, rect: QRectF) -> QRectF:
        """A rectangle of the sheet in the view."""
        at = self.cell().topLeft()
        return QRectF(rect.topLeft() * self.scale + at, rect.size() * self.scale)

    def fit(self) -> None:
        self._set_grid(Grid(self._grid.count, self._grid.size, QSizeF(self.size())))

    def actual_size(self) -> None:
        self.zoom_to(1.0)

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        place = QPointF(self.rect().center()) if at is None else at
        self._set_grid(self._grid.zoomed(zoom / self.devicePixelRatio(), place))

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        self.zoom_to(self.zoom * factor, at)

    def pan(self, by: QPointF) -> None:
        """Move the sheet under the window; a fitted one is let loose."""
        if self._grid.zoom is None:
            self.zoom_to(self.zoom)
        self._set_grid(self._grid.panned(by))

    def set_crisp(self, crisp: bool) -> None:
        self.crisp = crisp
        self.update()

    # Events, for the hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.hand is not None:
            self.hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.hand is not None:
            self.hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.hand is not None:
            self.hand.release(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        if self.hand is not None:
            self.hand.tablet(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.hand is None or not self.hand.key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self.hand is None or not self.hand.key_up(event):
            super().keyReleaseEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self.hand is not None:
            self.hand.hover(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self.hand is not None:
            self.hand.hover(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.zoom_by(1.2 ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_grid(Grid(self._grid.count, self._grid.size, QSizeF(self.size()), self._grid.zoom, self._grid.centre))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        t = theme.tokens()
        dirty = event.rect()
        painter.fillRect(dirty, QColor(t.canvas))
        if self._sheet is None:
            return
        cell = self.cell()
        painter.save()
        painter.setClipRect(cell.toAlignedRect() & dirty)
        painter.setBrushOrigin(cell.topLeft())
        painter.fillRect(cell.toAlignedRect() & dirty, QBrush(_checker(t.panel, t.raised)))
        self._paint_tiles(painter, dirty)
        painter.restore()
        self.overlays.paint(painter, dirty)
        if self.hand is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.hand.paint(painter)

    def parts(self, dirty: QRect) -> list[tuple[int, tuple[int, int], QRect, QRectF]]:
        """(level, tile, part of it, where that is on the sheet) for all that a rectangle of the view shows."""
        assert self._sheet is not None
        level = level_for(self.zoom)
        seen = QRectF(self.on_sheet(QPointF(dirty.topLeft())), QSizeF(dirty.size()) / self.scale)
        area = seen.toAlignedRect().adjusted(-2, -2, 2, 2) & self._sheet.rect
        if area.isEmpty():
            return []
        found = []
        side = SIDE << level
        for row in range(area.top() // side, area.bottom() // side + 1):
            for column in range(area.left() // side, area.right() // side + 1):
                corner = QPoint(column * side, row * side)
                part = QRect(corner, QSize(side, side)) & area
                left, top = (part.left() - corner.x()) >> level, (part.top() - corner.y()) >> level
                right, bottom = (part.right() - corner.x()) >> level, (part.bottom() - corner.y()) >> level
                small = QRect(left, top, right - left + 1, bottom - top + 1)
                whole = QRectF(
                    *(corner.x() + (left << level), corner.y() + (top << level)),
                    *(small.width() << level, small.height() << level),
                )
                found.append((level, (column, row), small, whole))
        return found

    def _paint_tiles(self, painter: QPainter, dirty: QRect) -> None:
        """The picture within a rectangle. When the time is up, what is not composed yet waits for the next event."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not (self.crisp and self.zoom >= CRISP_FROM))
        cell = self.cell()
        painter.translate(cell.topLeft())
        painter.scale(self.scale, self.scale)
        until = time.perf_counter() + AT_ONCE
        later = QRegion()
        for level, key, part, whole in self.parts(dirty):
            if not self.composer.ready(level, key) and time.perf_counter() > until:
                later |= QRegion(self.on_view(whole).toAlignedRect())
            else:
                painter.drawImage(whole, self.composer.tile(level, key), QRectF(part))
        self.composed = later.isEmpty()
        if not self.composed:
            self.update(later)

    def _set_grid(self, grid: Grid) -> None:
        if grid != self._grid:
            self._grid = grid
            self.composed = False
            self.update()
            self.view_changed.emit()


_checkers: dict[tuple[str, str], QPixmap] = {}


def _checker(light: str, dark: str) -> QPixmap:
    """What shows where there is no paint."""
    if (light, dark) not in _checkers:
        made = QPixmap(16 * CHECKER, 16 * CHECKER)
        made.fill(QColor(light))
        painter = QPainter(made)
        for row in range(16):
            for column in range(row % 2, 16, 2):
                painter.fillRect(column * CHECKER, row * CHECKER, CHECKER, CHECKER, QColor(dark))
        painter.end()
        _checkers[light, dark] = made
    return _checkers[light, dark]
