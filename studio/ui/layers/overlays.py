"""What lies over the sheet and is no part of it: the selection, the masks' colours, a preview in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QRect, QRectF, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QRegion, qRgba

from studio.session.layers.areas import alpha
from studio.session.layers.sheet import Sheet
from studio.session.layers.tiles import Tiles, blank, place

if TYPE_CHECKING:
    from studio.ui.layers.view import SheetView

MARCH = 120  # ms from step to step
DASH = 8  # pixels of the screen, half of them black
SELECTION = -1  # its owner's number in the pyramid; layers count up from 1
TINT = "#3d6bff"
Mode = QPainter.CompositionMode


class Overlays(QObject):
    """Belongs to one view."""

    def __init__(self, view: SheetView) -> None:
        super().__init__(view)
        self._view = view
        self.tinted = False  # the selection as a tint, not as ants: where it is being painted
        self._ants: QImage | None = None  # of the whole view, a phase for each pixel of the edge
        self._phase = 0
        self._preview: tuple[QRect, QImage] | None = None
        self._looked_through: Tiles | None = None  # a selection that is not tinted: what was painted in it is looked at
        self._march = QTimer(self)
        self._march.setInterval(MARCH)
        self._march.timeout.connect(self._step)
        view.view_changed.connect(self._forget)

    def follow(self, before: Sheet | None, sheet: Sheet, touched: QRect | None) -> None:
        """Another sheet is shown: bring the areas up to date."""
        old, new = (None if before is None else before.selection), sheet.selection
        if old is not new:
            self._forget()
            self._view.update() if touched is None else None
        elif before is not None and _masks(before) != _masks(sheet) and touched is None:
            self._view.update()
        marches = new is not None and not self._tints(new)
        if marches != self._march.isActive():
            self._march.start() if marches else self._march.stop()

    def set_tinted(self, tinted: bool) -> None:
        """Show the selection as a tint instead of an edge that moves."""
        if tinted != self.tinted:
            self._looked_through = None
        self.tinted = tinted
        sheet = self._view.sheet
        if sheet is not None:
            self.follow(sheet, sheet, None)
        self._view.update()

    def preview(self, rect: QRect, image: QImage | None) -> None:
        """Show a picture in its place on the sheet, until there is another or None."""
        self._preview = None if image is None else (rect, image)
        sheet = self._view.sheet
        if sheet is not None and sheet.selection is not self._looked_through:
            self._looked_through = sheet.selection
            self.follow(sheet, sheet, None)
            self._view.update()
        self._view.update(self._view.on_view(QRectF(rect)).toAlignedRect().adjusted(-2, -2, 2, 2))

    def paint(self, painter: QPainter, dirty: QRect) -> None:
        """Paint what there is within a rectangle of the view."""
        sheet = self._view.sheet
        assert sheet is not None
        painter.save()
        painter.setClipRect(dirty)
        if self._preview is not None:
            rect, image = self._preview
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._view.on_view(QRectF(rect)), image, QRectF(image.rect()))
        for layer in sheet.layers:
            if layer.kind == "mask" and layer.visible:
                self._paint_tint(painter, dirty, layer.id, layer.tiles, layer.colour, 0.42)
        if sheet.selection is not None and self._tints(sheet.selection):
            self._paint_tint(painter, dirty, SELECTION, sheet.selection, TINT, 0.55)
        elif sheet.selection is not None:
            painter.drawImage(0, 0, self._edge(sheet.selection))
        painter.restore()

    def _tints(self, selection: Tiles) -> bool:
        return self.tinted and selection is not self._looked_through

    def _paint_tint(
        self, painter: QPainter, dirty: QRect, owner: int, tiles: Tiles, colour: str, opacity: float
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(opacity)
        painter.translate(self._view.cell().topLeft())
        painter.scale(self._view.scale, self._view.scale)
        for level, key, part, whole in self._view.parts(dirty):
            image = self._view.composer.pyramid.image(owner, tiles, level, key)
            if image is not None:
                tint = image.copy(part)
                over = QPainter(tint)
                over.setCompositionMode(Mode.CompositionMode_SourceIn)
                over.fillRect(tint.rect(), QColor(colour))
                over.end()
                painter.drawImage(whole, tint, QRectF(tint.rect()))
        painter.restore()

    def _edge(self, area: Tiles) -> QImage:
        """The selection's edge over the whole view; its colours move, its pixels stay."""
        if self._ants is None:
            view = self._view
            shape = blank(view.width(), view.height())
            painter = QPainter(shape)
            self._paint_tint(painter, view.rect(), SELECTION, area, "#ffffff", 1.0)
            painter.end()
            inside = np.pad(alpha(shape) >= 128, 1)
            core = inside[1:-1, 1:-1]
            whole = inside[:-2, 1:-1] & inside[2:, 1:-1] & inside[1:-1, :-2] & inside[1:-1, 2:]
            edge = core & ~whole
            rows, columns = np.indices(edge.shape, dtype=np.uint16)
            phases = np.where(edge, (rows + columns) % DASH + 1, 0).astype(np.uint8)
            width = (view.width() + 3) // 4 * 4
            padded = np.zeros((view.height(), width), np.uint8)
            padded[:, : view.width()] = phases
            made = QImage(padded.tobytes(), view.width(), view.height(), width, QImage.Format.Format_Indexed8)
            self._ants = made.copy()
        black, white = qRgba(0, 0, 0, 255), qRgba(255, 255, 255, 255)
        colours = [black if (place + self._phase) % DASH < DASH // 2 else white for place in range(DASH)]
        self._ants.setColorTable([qRgba(0, 0, 0, 0), *colours])
        return self._ants

    def _step(self) -> None:
        self._phase = (self._phase + 1) % DASH
        sheet = self._view.sheet
        if sheet is not None and sheet.selection is not None and self._view.isVisible():
            self._view.update(self._around(sheet.selection))

    def _around(self, area: Tiles) -> QRegion:
        view, region = self._view, QRegion()
        for key in area.cells:
            region |= QRegion(view.on_view(QRectF(place(key))).toAlignedRect())
        return QRegion(region.boundingRect() & view.rect())

    def _forget(self) -> None:
        self._ants = None


def _masks(sheet: Sheet) -> list[tuple[object, str, bool]]:
    return [(layer.tiles, layer.colour, layer.visible) for layer in sheet.layers if layer.kind == "mask"]
