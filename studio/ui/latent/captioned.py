"""A picture with words above it."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.ui.controls import text
from studio.ui.frames import Images
from studio.ui.picture_view import PictureView


class Captioned(QWidget):
    """A picture that can be zoomed, its name above it and what is known of it beside the name."""

    def __init__(self, name: str, title: str, tip: str) -> None:
        super().__init__()
        self.title = text(title, "dim")
        self.view = PictureView(name, title)
        self.view.setToolTip(tip)
        self._words = title
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.view, 1)

    def show_images(self, found: Images, note: str = "") -> None:
        """Show pictures; `note` is told after the name."""
        self.view.show_images(found)
        self.title.setText(f"{self._words} · {note}" if note else self._words)
        self.view.setAccessibleDescription(note)

    @property
    def image(self) -> QImage | None:
        return self.view.images[0] if self.view.images else None
