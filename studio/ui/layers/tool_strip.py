"""The tools, left of the sheet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QColorDialog, QFrame, QGridLayout, QLayout, QToolButton

from studio.session.layers.toolbox import PAINT_TOOLS, SELECT_TOOLS, Toolbox
from studio.ui import theme
from studio.ui.icons import IconButton

if TYPE_CHECKING:
    from studio.session.layers.board import Board


SIDE, EDGE, GAP = 30, 6, 2  # of a tool, around all of them, between them


class ToolStrip(QFrame):
    """One button for each tool, the colour, undo and redo: in two columns where one is too high for the window."""

    def __init__(self, board: Board, toolbox: Toolbox) -> None:
        super().__init__()
        self.setObjectName("tool_strip")
        self.setProperty("role", "panel")
        self._board, self._toolbox = board, toolbox
        self.tools: dict[str, IconButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        self._grid.setSpacing(GAP)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for name, icon, tip in self._all():
            tool = IconButton(f"{name}_tool", icon, tip)
            tool.setCheckable(True)
            tool.clicked.connect(partial(self._take, name))
            self.tools[name] = tool
        self.colour = Swatch(toolbox)
        self.undo = IconButton("canvas_undo_button", "undo", "")
        self.redo = IconButton("canvas_redo_button", "redo", "")
        self.undo.clicked.connect(board.undo)
        self.redo.clicked.connect(board.redo)
        toolbox.changed.connect(self.refresh)
        board.edited.connect(self.refresh_undo)
        self.refresh()
        self.refresh_undo()

    def refresh(self) -> None:
        """Show the tool in hand, and those that the mode has."""
        mode = self._toolbox.mode
        for name, tool in self.tools.items():
            tool.setChecked(name == self._toolbox.tool and mode != "expand")
            selects = name in SELECT_TOOLS or name in ("brush", "eraser")
            tool.setVisible(mode == "brush" or (mode == "mask" and selects))
        self.colour.setVisible(mode == "brush")
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        rows = -(-len(self._shown()) // 2) + 1
        return QSize(self.width(), 2 * EDGE + rows * (SIDE + GAP))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _shown(self) -> list[QToolButton]:
        return [one for one in (*self.tools.values(), self.colour) if not one.isHidden()]

    def _arrange(self) -> None:
        """Undo and redo are at the foot."""
        shown = self._shown()
        columns = 1 if self.height() >= 2 * EDGE + (len(shown) + 2) * (SIDE + GAP) else 2
        self.setFixedWidth(2 * EDGE + columns * SIDE + (columns - 1) * GAP)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        for place, one in enumerate(shown):
            self._grid.addWidget(one, place // columns, place % columns)
        foot = -(-len(shown) // columns)
        self._grid.setRowStretch(foot, 1)
        for place, one in enumerate((self.undo, self.redo)):
            self._grid.addWidget(one, foot + 1 + place // columns, place % columns)

    def refresh_undo(self) -> None:
        """Say what would be undone."""
        board = self._board
        self.undo.setEnabled(bool(board.undoes))
        self.redo.setEnabled(bool(board.redoes))
        undo, redo = self.tr("Undo: {0} (Ctrl+Z)"), self.tr("Redo: {0} (Ctrl+Shift+Z)")
        self.undo.set_tip(undo.format(board.undoes) if board.undoes else self.tr("Nothing to undo"))
        self.redo.set_tip(redo.format(board.redoes) if board.redoes else self.tr("Nothing to redo"))

    def _take(self, name: str, _checked: bool = False) -> None:
        self._toolbox.take(name)
        self.refresh()  # a click on the tool in hand must not let go of it

    def _all(self) -> list[tuple[str, str, str]]:
        tips = {
            "brush": self.tr("Brush (B)"),
            "eraser": self.tr("Eraser (E)"),
            "fill": self.tr("Fill what is of one colour (G)"),
            "picker": self.tr("Take a colour from the picture (I, or Alt with the brush)"),
            "move": self.tr("Move the layer, or what is selected of it (V)"),
            "rectangle": self.tr("Select a rectangle (M)"),
            "ellipse": self.tr("Select an ellipse (O)"),
            "lasso": self.tr("Select what a line goes around (L)"),
            "wand": self.tr("Select what is of one colour (W)"),
        }
        named = {name: f"select-{name}" for name in ("rectangle", "ellipse", "lasso")}
        return [(name, named.get(name, name), tips[name]) for name in (*PAINT_TOOLS, *SELECT_TOOLS)]


class Swatch(QToolButton):
    """The colour that the brush has, and a way to another one."""

    def __init__(self, toolbox: Toolbox) -> None:
        super().__init__()
        self.setObjectName("colour_button")
        self.setFixedSize(30, 30)
        self._toolbox = toolbox
        self.clicked.connect(self._ask)
        toolbox.changed.connect(self._show)
        self._show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        painter.setBrush(QColor(self._toolbox.set.colour))
        painter.setPen(QColor(t.accent if self.hasFocus() or self.underMouse() else t.line))
        painter.drawRoundedRect(self.rect().adjusted(3, 3, -4, -4), 6, 6)

    def _show(self) -> None:
        words = self.tr("Colour of the brush: {0}").format(self._toolbox.set.colour)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self._toolbox.set.colour), self.window())
        dialog.setObjectName("colour_dialog")
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setWindowTitle(self.tr("Colour of the brush"))
        dialog.colorSelected.connect(lambda colour: self._toolbox.adjust(colour=colour.name()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
