"""A surface that shows the pictures of a batch: fitted, zoomed, panned, pixel-crisp, before and after."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from studio.ui import theme
from studio.ui.frames import Images
from studio.ui.picture_grid import Grid

RADIUS = 6.0
CRISP_FROM = 2.0  # from this zoom on, pixels are shown as squares where the user likes them crisp


class PictureView(QWidget):
    """Shows pictures; knows nothing of runs."""

    framed = True  # while there is nothing to show
    view_changed = Signal()
    """Zoom, fit or the pictures' size changed."""

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(160, 120)
        self.crisp = True
        self._images: Images = ()
        self._before: Images = ()
        self._split = 0.5
        self._grid = Grid(0, QSize(), QSizeF())
        self._dragged_from: QPoint | None = None
        self._dragging_split = False

    # What is shown

    def show_images(self, images: Images, size: QSize | None = None) -> None:
        """Show a batch. `size` is the finished pictures' size, so that a smaller preview fills the same place."""
        size = size or (images[0].size() if images else QSize())
        same_place = len(images) == self._grid.count and size == self._grid.size
        self._images = images
        if same_place:
            for cell in self.cells():
                self.update(cell.toAlignedRect())
        else:
            self._set_grid(replace(self._grid, count=len(images), size=size))

    def show_before(self, images: Images) -> None:
        """Put earlier pictures under the left side of a slider; nothing takes the slider away."""
        self._before = images
        self.update()

    @property
    def images(self) -> Images:
        return self._images

    @property
    def shows_something(self) -> bool:
        return bool(self._images)

    @property
    def has_before(self) -> bool:
        return bool(self._before)

    @property
    def split(self) -> float:
        """Where the before/after slider is: 0 shows the picture alone, 1 the earlier one alone."""
        return self._split

    def set_split(self, split: float) -> None:
        self._split = min(1.0, max(0.0, split))
        self.update()

    def set_crisp(self, crisp: bool) -> None:
        self.crisp = crisp
        self.update()

    # Zoom

    @property
    def zoom(self) -> float:
        """Screen pixels for a pixel of the picture."""
        return self._grid.scale * self.devicePixelRatio()

    @property
    def fitted(self) -> bool:
        return self._grid.zoom is None

    def fit(self) -> None:
        self._set_grid(replace(self._grid, zoom=None, centre=QPointF(0, 0)))

    def actual_size(self) -> None:
        """One pixel of the picture on one of the screen."""
        self.zoom_to(1.0)

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        place = QPointF(self.rect().center()) if at is None else at
        self._set_grid(self._grid.zoomed(zoom / self.devicePixelRatio(), place))

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        self.zoom_to(self.zoom * factor, at)

    def cells(self) -> list[QRectF]:
        """Where each picture of the batch is."""
        return self._grid.cells()

    # Events

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._images and event.angleDelta().y():
            self.zoom_by(1.2 ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._dragging_split = self._near_split(event.position())
            self._dragged_from = event.position().toPoint()
            if not self._dragging_split and not self.fitted:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        if self._dragging_split:
            self._drag_split(event.position())
        elif self._dragged_from is not None:
            self._set_grid(self._grid.panned(QPointF(here - self._dragged_from)))
            self._dragged_from = here

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged_from, self._dragging_split = None, False
        self.unsetCursor()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """To the picture's own pixels and back."""
        if event.button() == Qt.MouseButton.LeftButton and self._images:
            if self.fitted:
                self.zoom_to(max(1.0, 2 * self.zoom), event.position())
            else:
                self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pan = {
            Qt.Key.Key_Left: QPointF(48, 0),
            Qt.Key.Key_Right: QPointF(-48, 0),
            Qt.Key.Key_Up: QPointF(0, 48),
            Qt.Key.Key_Down: QPointF(0, -48),
        }.get(Qt.Key(event.key()))
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if pan is not None and shift:
            self._set_grid(self._grid.panned(pan))
        elif pan is not None and control and self.has_before:
            self.set_split(self._split - pan.x() / 960)
        elif event.text() in ("+", "="):
            self.zoom_by(1.25)
        elif event.text() == "-":
            self.zoom_by(0.8)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_grid(replace(self._grid, surface=QSizeF(self.size())))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        t = theme.tokens()
        painter.fillRect(event.rect(), QColor(t.canvas))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, (cell, image) in enumerate(zip(self.cells(), self._images, strict=False)):
            if event.rect().intersects(cell.toAlignedRect()):
                self._paint_picture(painter, cell, image)
                if self.has_before:
                    self._paint_before(painter, cell, self._before[min(place, len(self._before) - 1)])

        if self.framed and not self._images:
            self._paint_frame(painter)

    def _paint_frame(self, painter: QPainter) -> None:
        """Where pictures will be, which in high contrast is as black as all around it."""
        painter.setPen(QPen(QColor(theme.tokens().line_soft), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_picture(self, painter: QPainter, cell: QRectF, image: QImage) -> None:
        scale = cell.width() / image.width()
        preview = image.width() < self._grid.size.width()  # its pixels are not the picture's
        smooth = not self.crisp or preview or scale * self.devicePixelRatio() < CRISP_FROM
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(cell, image)
        # Two to three times as quick as a rounded rectangle with the picture for its brush.
        corners = QPainterPath()
        corners.addRect(cell)
        corners.addRoundedRect(cell, RADIUS, RADIUS)
        painter.fillPath(corners, QColor(theme.tokens().canvas))

    def _paint_before(self, painter: QPainter, cell: QRectF, image: QImage) -> None:
        at = cell.left() + cell.width() * self._split
        painter.save()
        painter.setClipRect(QRectF(cell.left(), cell.top(), at - cell.left(), cell.height()))
        self._paint_picture(painter, cell, image)
        painter.restore()
        t = theme.tokens()
        painter.setPen(QPen(QColor(t.shadow), 4))
        painter.drawLine(QPointF(at, cell.top()), QPointF(at, cell.bottom()))
        painter.setPen(QPen(QColor("#ffffff"), 2))
        painter.drawLine(QPointF(at, cell.top()), QPointF(at, cell.bottom()))
        painter.setBrush(QColor(t.accent))
        painter.drawEllipse(QPointF(at, cell.center().y()), 9, 9)

    # Inside

    def _set_grid(self, grid: Grid) -> None:
        if grid != self._grid:
            self._grid = grid
            self.update()
            self.view_changed.emit()

    def _near_split(self, at: QPointF) -> bool:
        if not self.has_before:
            return False
        return any(
            cell.top() <= at.y() <= cell.bottom() and abs(cell.left() + cell.width() * self._split - at.x()) < 12
            for cell in self.cells()
        )

    def _drag_split(self, at: QPointF) -> None:
        inside = [cell for cell in self.cells() if QRect(cell.toAlignedRect()).contains(at.toPoint())]
        cell = inside[0] if inside else self.cells()[0]
        self.set_split((at.x() - cell.left()) / cell.width())
