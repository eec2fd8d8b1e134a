"""The line over a picture that the model's safety checker flagged: why it is blurred, and the way to see it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from studio.ui.controls import button, text


class Veil(QFrame):
    """Shown while the picture on the canvas is blurred."""

    asked = Signal()  # to see it

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setObjectName(f"{canvas.objectName()}_veil")
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words = self.tr("The model's safety checker flagged this picture, so it is blurred. The checker can be wrong.")
        self.setAccessibleName(words)
        self.words = text(words, "", wrap=True)
        tip = self.tr("Show this run's pictures as they are, until the studio closes")
        self.show_it = button(f"{canvas.objectName()}_reveal_button", self.tr("Show it"), tip)
        self.show_it.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.show_it)
        self.hide()

    def place(self, width: int) -> None:
        """At the top of a canvas so wide."""
        wide = max(200, min(560, width - 32))
        high = max(self.heightForWidth(wide), self.minimumSizeHint().height())
        self.setGeometry((width - wide) // 2, 16, wide, high)
