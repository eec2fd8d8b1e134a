"""Where the pictures of a batch lie on a surface, at any zoom: geometry without painting."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF

GAP = 10.0  # between the pictures of a batch, in device-independent pixels
MARGIN = 22.0  # around them when they are fitted
MAX_ZOOM, MIN_ZOOM = 64.0, 0.02


@dataclass(frozen=True, slots=True)
class Grid:
    """`count` pictures of `size` pixels on a surface; `zoom` None fits them all in."""

    count: int
    size: QSize
    surface: QSizeF
    zoom: float | None = None
    centre: QPointF = field(
        default_factory=QPointF
    )  # how far the grid's centre is from the surface's, where it is zoomed

    @property
    def columns(self) -> int:
        """As many as make the pictures largest when they are fitted."""
        if self.count < 2:
            return 1
        return max(range(1, self.count + 1), key=lambda columns: (round(self._fit(columns), 6), -columns))

    @property
    def scale(self) -> float:
        """Device-independent pixels for one pixel of a picture."""
        return self._fit(self.columns) if self.zoom is None else self.zoom

    def cells(self) -> list[QRectF]:
        """The pictures' places, row by row."""
        if not self.count or self.size.isEmpty():
            return []
        columns, scale = self.columns, self.scale
        rows = math.ceil(self.count / columns)
        width, height = self.size.width() * scale, self.size.height() * scale
        offset = QPointF(0, 0) if self.zoom is None else self.centre
        left = (self.surface.width() - columns * width - (columns - 1) * GAP) / 2 + offset.x()
        top = (self.surface.height() - rows * height - (rows - 1) * GAP) / 2 + offset.y()
        # Whole pixels for the corners, so that a still picture is as sharp as its file.
        return [
            QRectF(
                round(left + (place % columns) * (width + GAP)),
                round(top + (place // columns) * (height + GAP)),
                round(width),
                round(height),
            )
            for place in range(self.count)
        ]

    def zoomed(self, scale: float, at: QPointF) -> Grid:
        """The same pictures at another zoom, the point `at` of the surface staying where it is."""
        scale = min(MAX_ZOOM, max(MIN_ZOOM, scale))
        middle = QPointF(self.surface.width() / 2, self.surface.height() / 2)
        start = QPointF(0, 0) if self.zoom is None else self.centre
        factor = scale / self.scale
        moved = (at - middle) - (at - middle - start) * factor
        return replace(self, zoom=scale, centre=moved)

    def panned(self, by: QPointF) -> Grid:
        """Moved by `by`, as far as some of it stays in sight; a fitted grid stays where it is."""
        if self.zoom is None:
            return self
        columns = self.columns
        rows = math.ceil(self.count / columns)
        reach_x = (self.surface.width() + columns * self.size.width() * self.zoom) / 2 - 40
        reach_y = (self.surface.height() + rows * self.size.height() * self.zoom) / 2 - 40
        moved = self.centre + by
        moved = QPointF(min(reach_x, max(-reach_x, moved.x())), min(reach_y, max(-reach_y, moved.y())))
        return replace(self, centre=moved)

    def _fit(self, columns: int) -> float:
        if self.size.isEmpty() or not self.count:
            return 1.0
        rows = math.ceil(self.count / columns)
        wide = (self.surface.width() - 2 * MARGIN - (columns - 1) * GAP) / (columns * self.size.width())
        high = (self.surface.height() - 2 * MARGIN - (rows - 1) * GAP) / (rows * self.size.height())
        return max(MIN_ZOOM, min(wide, high, MAX_ZOOM))
