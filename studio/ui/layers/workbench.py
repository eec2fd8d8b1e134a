"""The layered canvas with its tools around it. It is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.ui.drops import PICTURES, picture_in
from studio.ui.layers.hand import Hand
from studio.ui.layers.layers_panel import WIDTH, LayersPanel
from studio.ui.layers.options import Options
from studio.ui.layers.selecting import Selecting
from studio.ui.layers.tool_strip import ToolStrip
from studio.ui.layers.view import SheetView
from studio.ui.scrolling import scrolled

if TYPE_CHECKING:
    from studio.session.layers.board import Board
    from studio.session.layers.repaint import Repaints
    from studio.session.layers.toolbox import Toolbox


class Workbench(QWidget):
    """Options above, tools left, layers right, the sheet in the middle. Keys are its own while it has the focus."""

    dropped = Signal(object)  # Path of a picture or an .ora

    def __init__(self, board: Board, toolbox: Toolbox, repaints: Repaints) -> None:
        super().__init__()
        self.setObjectName("workbench")
        self.setAccessibleName(self.tr("Layered canvas with its tools"))
        self.setAcceptDrops(True)
        self.board, self.toolbox = board, toolbox
        self.view = SheetView(board)
        self.hand = self.view.hand = Hand(self.view, board, toolbox)
        self.selecting = Selecting(board, self)
        self.options = Options(toolbox, self.selecting)
        self.tools = ToolStrip(board, toolbox)
        self.layers = LayersPanel(board, self.view)
        repaints.previewed.connect(self.view.overlays.preview)
        self.hand.frame.changed.connect(self._tell_frame)
        self._tell_frame()
        side = scrolled(self.layers, "layers_area")
        side.setFixedWidth(WIDTH)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.tools)
        row.addWidget(self.view, 1)
        row.addWidget(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.options)
        column.addLayout(row, 1)
        self.keys: dict[str, Callable[[], object]] = {
            "Ctrl+Z": board.undo,
            "Ctrl+Shift+Z": board.redo,
            "Ctrl+Y": board.redo,
            "Ctrl+A": self.selecting.all,
            "Ctrl+D": self.selecting.nothing,
            "Ctrl+Shift+A": self.selecting.nothing,
            "Ctrl+Shift+I": self.selecting.invert,
            "Del": self.selecting.clear,
            "Ctrl+J": partial(self.layers.act, "duplicate"),
            "Ctrl+E": partial(self.layers.act, "merge"),
            "Ctrl+]": partial(self.layers.act, "up"),
            "Ctrl+[": partial(self.layers.act, "down"),
            "Ctrl+Shift+N": self.layers.add_paint,
        }

    def event(self, event: QEvent) -> bool:
        """Its keys come before the menus' while the focus is in it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._act(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._act(event)
        if act is not None and self.board.sheet is not None:
            act()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if picture_in(event, (*PICTURES, ".ora")) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = picture_in(event, (*PICTURES, ".ora"))
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def _act(self, event: QKeyEvent) -> Callable[[], object] | None:
        keys = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        if event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
            return None
        return self.keys.get(keys)

    def _tell_frame(self) -> None:
        rect, sheet = self.hand.frame.rect, self.board.sheet
        if sheet is None or not self.hand.frame.wider:
            self.options.set_hint(self.tr("Drag an edge of the frame outwards; Paint fills what is new."))
        else:
            words = self.tr("{0} × {1} becomes {2} × {3}")
            self.options.set_hint(words.format(sheet.width, sheet.height, rect.width(), rect.height()))
