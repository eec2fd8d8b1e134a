"""The studio's own icons: SVG line drawings, tinted with the text colour of whatever they sit on."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton, QWidget

from studio.files.paths import resources
from studio.ui import theme


@lru_cache(maxsize=256)
def picture(name: str, colour: str, side: int, ratio: float = 1.0) -> QPixmap:
    """Icon `name` as a pixmap of `side` device-independent pixels."""
    drawing = (resources() / "icons" / f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, colour: str, faint: str, side: int = 18) -> QIcon:
    """Icon `name` for buttons, sharp on screens up to three times as dense."""
    made = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        made.addPixmap(picture(name, colour, side, ratio), QIcon.Mode.Normal)
        made.addPixmap(picture(name, faint, side, ratio), QIcon.Mode.Disabled)
    return made


class IconButton(QToolButton):
    """A button with one of our icons. Its tip is also its accessible name."""

    def __init__(self, name: str, icon_name: str, tip: str, parent: QWidget | None = None, *, side: int = 18) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._side = side
        self.setObjectName(name)
        self.setProperty("role", "icon")
        self.setIconSize(QSize(side, side))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_tip(tip)
        self._tint()

    def set_icon(self, icon_name: str) -> None:
        if icon_name != self._icon_name:
            self._icon_name = icon_name
            self._tint()

    def set_tip(self, tip: str) -> None:
        self.setToolTip(tip)
        self.setAccessibleName(tip)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        t = theme.tokens()
        self.setIcon(icon(self._icon_name, QColor(t.text).name(), QColor(t.off_sign).name(), self._side))
