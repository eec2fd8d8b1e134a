"""Which part of a sheet the model is shown, and at what size: it has a size of its own that it paints best."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

LARGEST = 1.5  # times the model's own side: up to here a part is painted pixel for pixel
AROUND = 0.35  # of the part's larger side: what the model sees around it


@dataclass(frozen=True, slots=True)
class Framing:
    """`rect` of the sheet is painted at `width` x `height` pixels, which are multiples of the model's factor."""

    rect: QRect
    width: int
    height: int

    @property
    def exact(self) -> bool:
        """One pixel of the model's for one of the sheet's."""
        return (self.width, self.height) == (self.rect.width(), self.rect.height())


def around(part: QRect, sheet: QRect, own: tuple[int, int], factor: int) -> Framing:
    """The frame for a part: with some of what is around it, as large as the model paints, if the sheet has that."""
    margin = math.ceil(max(part.width(), part.height()) * AROUND)
    width = min(sheet.width(), max(part.width() + 2 * margin, own[0]))
    height = min(sheet.height(), max(part.height() + 2 * margin, own[1]))
    width, height = min(sheet.width(), _up(width, factor)), min(sheet.height(), _up(height, factor))
    middle = part.center()
    left = min(max(sheet.left(), middle.x() - width // 2), sheet.right() + 1 - width)
    top = min(max(sheet.top(), middle.y() - height // 2), sheet.bottom() + 1 - height)
    return sized(QRect(QPoint(left, top), QPoint(left + width - 1, top + height - 1)), own, factor)


def sized(rect: QRect, own: tuple[int, int], factor: int) -> Framing:
    """At what size a rectangle is painted."""
    shrink = math.sqrt(own[0] * own[1] / (rect.width() * rect.height()))
    scale = 1.0 if shrink * LARGEST >= 1 else shrink
    width, height = (max(factor, round(side * scale / factor) * factor) for side in (rect.width(), rect.height()))
    return Framing(rect, width, height)


def _up(length: int, factor: int) -> int:
    return math.ceil(length / factor) * factor
