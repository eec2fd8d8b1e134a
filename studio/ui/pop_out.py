"""The canvas in a window of its own, for a second screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.ui.canvas import Canvas
from studio.ui.scrolling import fit

if TYPE_CHECKING:
    from studio.session.painting import PaintingSession
    from studio.ui.frames import Frames


class PopOut(QWidget):
    """Follows the window's canvas. F11 fills the screen, Escape leaves it, then closes."""

    closed = Signal()

    def __init__(self, painting: PaintingSession, frames: Frames, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("pop_out")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Canvas · Stepwise Studio"))
        self.canvas = Canvas(painting, frames, self, name="pop_out_canvas")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas)
        fit(self, 720, 740)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F11:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        elif event.key() == Qt.Key.Key_Escape:
            self.showNormal() if self.isFullScreen() else self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)
