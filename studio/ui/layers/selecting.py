"""What can be done with the selection as a whole."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from studio.session.layers import areas
from studio.session.layers.sheet import Sheet
from studio.session.layers.tiles import Tiles
from studio.ui.asking import open_named
from studio.ui.controls import entry

if TYPE_CHECKING:
    from studio.session.layers.board import Board


class Selecting(QObject):
    """Belongs to one workbench."""

    def __init__(self, board: Board, parent: QWidget) -> None:
        super().__init__(parent)
        self._board = board
        self._parent = parent

    def fill(self, menu: QMenu) -> None:
        """The menu of the selection."""
        menu.clear()
        sheet = self._board.sheet
        there = sheet is not None and sheet.selection is not None
        entry(menu, self.tr("Select all") + "\tCtrl+A", self.all)
        rest = [
            entry(menu, self.tr("Select nothing") + "\tCtrl+D", self.nothing),
            entry(menu, self.tr("Invert") + "\tCtrl+Shift+I", self.invert),
        ]
        menu.addSeparator()
        rest += [
            entry(menu, self.tr("Feather…"), partial(self._ask, "feather")),
            entry(menu, self.tr("Grow…"), partial(self._ask, "grow")),
            entry(menu, self.tr("Shrink…"), partial(self._ask, "shrink")),
        ]
        menu.addSeparator()
        rest.append(entry(menu, self.tr("Delete what is selected on the layer") + "\tDel", self.clear))
        for action in rest:
            action.setEnabled(there)

    def all(self) -> None:
        if (sheet := self._board.sheet) is not None:
            self._board.select(self.tr("Select all"), areas.everything(self._board.store, sheet.rect))

    def nothing(self) -> None:
        if self._board.sheet is not None:
            self._board.select(self.tr("Select nothing"), None)

    def invert(self) -> None:
        board = self._board
        if (sheet := board.sheet) is not None:
            inverted = areas.inverted(board.store, sheet.selection, sheet.rect)
            board.rearrange(self.tr("Invert the selection"), lambda now: now.replace(selection=inverted))

    def clear(self) -> None:
        """Take the paint away where it is selected."""
        board, sheet = self._board, self._board.sheet
        if sheet is None or sheet.layer is None or sheet.selection is None or sheet.layer.locked:
            return
        left = areas.within(board.store, sheet.layer.tiles, sheet.selection, outside=True)
        board.rearrange(self.tr("Delete"), lambda now: now.with_layer(sheet.layer.replace(tiles=left)))  # type: ignore[union-attr]

    def feather(self, pixels: float) -> None:
        self._change(self.tr("Feather"), partial(_feathered, self._board, pixels))

    def grow(self, pixels: float) -> None:
        self._change(self.tr("Grow") if pixels > 0 else self.tr("Shrink"), partial(_grown, self._board, pixels))

    def _change(self, deed: str, change: Callable[[Sheet, Tiles], Tiles]) -> None:
        sheet = self._board.sheet
        if sheet is not None and sheet.selection is not None:
            area = sheet.selection
            self._board.rework(deed, lambda now: now.replace(selection=_or_none(change(now, area))))

    def _ask(self, what: str) -> None:
        titles = {
            "feather": (self.tr("Feather the selection"), self.tr("Soften its edge over so many pixels:")),
            "grow": (self.tr("Grow the selection"), self.tr("Make it larger by so many pixels:")),
            "shrink": (self.tr("Shrink the selection"), self.tr("Make it smaller by so many pixels:")),
        }
        acts: dict[str, Callable[[int], None]] = {
            "feather": self.feather,
            "grow": self.grow,
            "shrink": lambda pixels: self.grow(-pixels),
        }
        dialog = QInputDialog(self._parent)
        dialog.setObjectName(f"{what}_dialog")
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setWindowTitle(titles[what][0])
        dialog.setLabelText(titles[what][1])
        dialog.setIntRange(1, 500)
        dialog.setIntValue(8)
        dialog.intValueSelected.connect(acts[what])
        open_named(dialog)


def _feathered(board: Board, pixels: float, sheet: Sheet, area: Tiles) -> Tiles:
    return areas.feathered(board.store, area, pixels, sheet.rect)


def _grown(board: Board, pixels: float, sheet: Sheet, area: Tiles) -> Tiles:
    return areas.grown(board.store, area, pixels, sheet.rect)


def _or_none(area: Tiles) -> Tiles | None:
    return area if area.cells else None
