"""Areas: selections and masks. An area is a surface whose alpha says how much of each pixel belongs to it."""

from __future__ import annotations

import math
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from studio.session.layers.store import FORMAT, SIDE, Store
from studio.session.layers.tiles import Mode, Pad, Tiles, blank, cut, full, keys_in, place

Combine = Literal["replace", "add", "subtract", "intersect"]
Alpha = NDArray[np.uint8]  # (h, w)


def of_path(store: Store, path: QPainterPath, bounds: QRect) -> Tiles:
    """What a path encloses."""
    pad = Pad(store, Tiles())
    for painter in pad.painters(path.boundingRect().toAlignedRect() & bounds):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, Qt.GlobalColor.white)
    return pad.tiles()


def everything(store: Store, bounds: QRect) -> Tiles:
    """All of a sheet."""
    white = blank(SIDE, SIDE)
    white.fill(Qt.GlobalColor.white)
    return full(store, bounds.width(), bounds.height(), white)


def combined(store: Store, before: Tiles | None, new: Tiles, how: Combine) -> Tiles | None:
    """Two areas in one; None where nothing is left."""
    if how == "replace" or (before is None and how == "add"):
        return new if new.cells else None
    if before is None:
        return None  # nothing to take from
    mode = {
        "add": Mode.CompositionMode_SourceOver,
        "subtract": Mode.CompositionMode_DestinationOut,
        "intersect": Mode.CompositionMode_DestinationIn,
    }[how]
    keys = before.cells.keys() | new.cells.keys() if how != "subtract" else before.cells.keys() & new.cells.keys()
    pad = Pad(store, before)
    for key in keys:
        painter = QPainter(pad.own(key))
        painter.setCompositionMode(mode)
        tile = new.cells.get(key)
        if tile is not None:
            painter.drawImage(0, 0, tile.pixels)
        elif how == "intersect":
            painter.fillRect(0, 0, SIDE, SIDE, Qt.GlobalColor.transparent)
        painter.end()
    left = pad.tiles()
    return left if left.cells else None


def inverted(store: Store, area: Tiles | None, bounds: QRect) -> Tiles | None:
    """What it leaves out."""
    whole = everything(store, bounds)
    return whole if area is None else combined(store, whole, area, "subtract")


def bounds(area: Tiles) -> QRect:
    """The smallest rectangle that holds it, to the pixel; empty for an empty one."""
    outer = area.bounds()
    if outer.isEmpty():
        return QRect()
    found = QRect()
    for key, tile in area.cells.items():
        there = alpha(tile.pixels) > 0
        rows, columns = np.flatnonzero(there.any(1)), np.flatnonzero(there.any(0))
        if rows.size:
            corner = QPoint(int(columns[0]), int(rows[0]))
            found |= QRect(corner, QPoint(int(columns[-1]), int(rows[-1]))).translated(place(key).topLeft())
    return found


def feathered(store: Store, area: Tiles, radius: float, sheet: QRect) -> Tiles:
    """Its edge made soft over about `radius` pixels to both sides."""
    from scipy import ndimage  # slow to import, and rarely needed

    rect = _grown_bounds(area, math.ceil(radius) + 2, sheet)
    blurred = ndimage.gaussian_filter(alpha(area.image(rect)).astype(np.float32), radius / 2, mode="nearest")
    return from_alpha(store, np.rint(blurred).astype(np.uint8), rect.topLeft())


def grown(store: Store, area: Tiles, by: float, sheet: QRect) -> Tiles:
    """Larger by so many pixels all around; a negative number makes it smaller."""
    from scipy import ndimage

    rect = _grown_bounds(area, math.ceil(max(by, 0)) + 2, sheet)
    # The sheet's edge is no edge of the area: what touches it goes on beyond it.
    inside = np.pad(alpha(area.image(rect)) >= 128, 1, mode="edge")
    if by >= 0:
        distance = ndimage.distance_transform_edt(~inside)
        soft = np.clip(by + 1 - distance, 0, 1) if inside.any() else np.zeros(inside.shape)
    else:
        soft = np.clip(ndimage.distance_transform_edt(inside) + by, 0, 1)
    return from_alpha(store, np.rint(soft[1:-1, 1:-1] * 255).astype(np.uint8), rect.topLeft())


def flood(image: QImage, seed: QPoint, tolerance: int, *, everywhere: bool = False) -> Alpha:
    """The pixels like the one at `seed` that hang together with it; `everywhere`: wherever they are.

    `tolerance` is 0 to 255, the largest difference in any of red, green, blue and alpha. Returns 255 and 0.
    """
    from scipy import ndimage

    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    pixels = pixels[:, : image.width()]
    lower = pixels[seed.y(), seed.x()].astype(np.int16) - tolerance
    upper = lower + 2 * tolerance
    like = ((pixels >= lower) & (pixels <= upper)).all(2)
    if not everywhere:
        labels, _ = ndimage.label(like)
        like = labels == labels[seed.y(), seed.x()]
    found: Alpha = like.astype(np.uint8) * np.uint8(255)
    return found


def alpha(image: QImage) -> Alpha:
    """(h, w) of an image in the tiles' format."""
    four = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return four[..., 3].copy()  # the buffer goes with the image


def from_alpha(store: Store, values: Alpha, at: QPoint = QPoint(0, 0)) -> Tiles:  # noqa: B008 - never changed
    """The area with these values, laid down at a place."""
    return cut(store, white(values), at)


def white(values: Alpha) -> QImage:
    """White with that alpha, in the tiles' format."""
    height, width = values.shape
    four = np.repeat(values[..., None], 4, axis=2)
    return QImage(four.tobytes(), width, height, 4 * width, FORMAT).copy()


def filled(store: Store, tiles: Tiles, area: Tiles, colour: str, opacity: float = 1.0) -> Tiles:
    """A surface with an area of it painted over in one colour."""
    pad = Pad(store, tiles)
    for key, tile in area.cells.items():
        paint = blank(SIDE, SIDE)
        painter = QPainter(paint)
        painter.fillRect(0, 0, SIDE, SIDE, QColor(colour))
        painter.setCompositionMode(Mode.CompositionMode_DestinationIn)
        painter.drawImage(0, 0, tile.pixels)
        painter.end()
        painter = QPainter(pad.own(key))
        painter.setOpacity(opacity)
        painter.drawImage(0, 0, paint)
        painter.end()
    return pad.tiles()


def within(store: Store, tiles: Tiles, area: Tiles | None, *, outside: bool = False) -> Tiles:
    """The part of a surface that lies in an area, or outside of it."""
    if area is None:
        return Tiles() if outside else tiles
    left = combined(store, tiles, area, "subtract" if outside else "intersect")
    return Tiles() if left is None else left


def shifted(store: Store, tiles: Tiles, by: QPoint) -> Tiles:
    """A surface moved."""
    if by.x() % SIDE == 0 and by.y() % SIDE == 0:
        return Tiles({(x + by.x() // SIDE, y + by.y() // SIDE): tile for (x, y), tile in tiles.cells.items()})
    pad = Pad(store, Tiles())
    for key, tile in tiles.cells.items():
        there = place(key).translated(by)
        for target in keys_in(there):
            painter = QPainter(pad.own(target))
            painter.drawImage(there.topLeft() - place(target).topLeft(), tile.pixels)
            painter.end()
    return pad.tiles()


def _grown_bounds(area: Tiles, by: int, sheet: QRect) -> QRect:
    return bounds(area).adjusted(-by, -by, by, by) & sheet
