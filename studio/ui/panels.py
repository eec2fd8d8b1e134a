"""Docks with the studio's own headers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget


class Dock(QDockWidget):
    """A panel at the window's edge; its header is what one drags it by."""

    def __init__(self, name: str, title: str, window: QMainWindow) -> None:
        super().__init__(title, window)
        self.setObjectName(name)
        self.setAccessibleName(title)

    def fill(self, content: QWidget, header: QWidget | None = None) -> None:
        """Put the content in, and its header where the title would be."""
        if header is not None:
            header.setCursor(Qt.CursorShape.SizeAllCursor)
            header.setToolTip(self.tr("Drag to move this panel, double-click to float it"))
            self.setTitleBarWidget(header)
        self.setWidget(content)


class WritingDock(Dock):
    """The writing room's place: not there until something is put in."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__("writing_dock", "", window)
        self.setWindowTitle(self.tr("Writing"))
        self.setAccessibleName(self.tr("Writing"))
        self.toggleViewAction().setVisible(False)
        self.hide()

    def give(self, content: QWidget, header: QWidget | None = None) -> None:
        """Open the room."""
        self.fill(content, header)
        self.toggleViewAction().setVisible(True)
        self.show()
