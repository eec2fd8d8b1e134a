"""How a layer lies over what is below it. Names are those of OpenRaster, without their prefix."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from studio.session.layers import nonseparable

Mode = QPainter.CompositionMode


class Blend(NamedTuple):
    """`op` is OpenRaster's word for it; `mode` is None where Qt has none for it."""

    name: str
    op: str
    mode: Mode | None


_MODES: dict[str, tuple[str, Mode | None]] = {
    "normal": ("src-over", Mode.CompositionMode_SourceOver),
    "multiply": ("multiply", Mode.CompositionMode_Multiply),
    "screen": ("screen", Mode.CompositionMode_Screen),
    "overlay": ("overlay", Mode.CompositionMode_Overlay),
    "darken": ("darken", Mode.CompositionMode_Darken),
    "lighten": ("lighten", Mode.CompositionMode_Lighten),
    "color-dodge": ("color-dodge", Mode.CompositionMode_ColorDodge),
    "color-burn": ("color-burn", Mode.CompositionMode_ColorBurn),
    "hard-light": ("hard-light", Mode.CompositionMode_HardLight),
    "soft-light": ("soft-light", Mode.CompositionMode_SoftLight),
    "difference": ("difference", Mode.CompositionMode_Difference),
    **{name: (name, None) for name in nonseparable.NAMES},
    "plus": ("plus", Mode.CompositionMode_Plus),
    "clip": ("src-atop", Mode.CompositionMode_SourceAtop),
    "keep": ("dst-in", Mode.CompositionMode_DestinationIn),
    "cut": ("dst-out", Mode.CompositionMode_DestinationOut),
}
BLENDS = {name: Blend(name, f"svg:{op}", mode) for name, (op, mode) in _MODES.items()}
BY_OP = {blend.op: blend for blend in BLENDS.values()}

# These act where the layer itself is transparent, too.
EVERYWHERE = ("keep",)


def lay(painter: QPainter, rect: QRect, image: QImage | None, opacity: float, blend: str) -> None:
    """Lay a tile's part over what the painter has there. `rect` is in the tile's own coordinates."""
    if image is None:
        if blend in EVERYWHERE:
            painter.setCompositionMode(Mode.CompositionMode_Clear)
            painter.setOpacity(opacity)
            painter.fillRect(rect, Qt.GlobalColor.transparent)
        return
    mode = BLENDS[blend].mode
    if mode is None:
        below = painter.device()
        assert isinstance(below, QImage)
        painter.setCompositionMode(Mode.CompositionMode_Source)
        painter.setOpacity(1.0)
        part = below.copy(rect)
        painter.drawImage(rect.topLeft(), nonseparable.blended(part, image.copy(rect), opacity, blend))
        return
    painter.setCompositionMode(mode)
    painter.setOpacity(opacity)
    painter.drawImage(rect.topLeft(), image, rect)
