"""What scrolls where there is no room for all of it: small screens, large scales."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

AROUND = 40  # pixels of a screen for the frame of a window
LEAST = 96  # pixels of a drawer


def fit(window: QWidget, width: int, height: int) -> None:
    """The size that a window opens with, or what the screen has."""
    there = (window.parentWidget() or window).screen().availableGeometry().size()
    window.resize(QSize(width, height).boundedTo(there - QSize(0, AROUND)))


def scrolled(content: QWidget, name: str) -> QScrollArea:
    """The content, with scroll bars where the place is smaller than it can be."""
    area = QScrollArea()
    area.setObjectName(name)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(content)
    return area


class Drawer(QScrollArea):
    """As high as what is in it; lower, and scrolling, where that would push the rest out of the window."""

    def __init__(self, content: QWidget, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidgetResizable(True)
        self._content = content
        self.setWidget(content)

    def sizeHint(self) -> QSize:
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        inside = self._content.minimumSizeHint()
        return QSize(inside.width(), min(LEAST, inside.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
