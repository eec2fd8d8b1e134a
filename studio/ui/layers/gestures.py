"""What the tools do to the board when a gesture is made."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath

from studio.session.layers import areas, arrange
from studio.session.layers.areas import Combine
from studio.session.layers.board import AREA
from studio.session.layers.sheet import Sheet, why_not
from studio.session.layers.tiles import Tiles

if TYPE_CHECKING:
    from studio.session.layers.board import Board
    from studio.session.layers.toolbox import Toolbox
    from studio.ui.layers.view import SheetView

ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


def _(words: str) -> str:
    return QCoreApplication.translate("Gestures", words)


def shape(tool: str, start: QPointF, path: list[QPointF], *, square: bool = False) -> QPainterPath:
    """What a selecting tool's gesture encloses."""
    end = path[-1]
    if square:
        side = max(abs(end.x() - start.x()), abs(end.y() - start.y()))
        end = start + QPointF(side if end.x() >= start.x() else -side, side if end.y() >= start.y() else -side)
    made = QPainterPath()
    box = QRectF(start, end).normalized()
    if tool == "rectangle":
        made.addRect(QRectF(box.toRect()))  # whole pixels: no half-selected edge
    elif tool == "ellipse":
        made.addEllipse(box)
    else:
        made.moveTo(start)
        for point in path:
            made.lineTo(point)
        made.closeSubpath()
    return made


def how(toolbox: Toolbox, modifiers: Qt.KeyboardModifier) -> Combine:
    """As the options say, unless keys are held: Shift adds, Alt takes away, both keep what is in both."""
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    if shift and alt:
        return "intersect"
    return "add" if shift else "subtract" if alt else toolbox.set.combine


def select(board: Board, tool: str, path: QPainterPath, combine: str) -> None:
    """A shape was drawn; a mere click lets go of the selection."""
    sheet = board.sheet
    if sheet is None:
        return
    if path.boundingRect().width() < 1 and path.boundingRect().height() < 1:
        if combine == "replace":
            board.select(_("Select nothing"), None)
        return
    words = {"rectangle": _("Select a rectangle"), "ellipse": _("Select an ellipse"), "lasso": _("Lasso")}
    area = areas.of_path(board.store, path, sheet.rect)
    board.select(words[tool], area, cast(Combine, combine))


def wand(board: Board, toolbox: Toolbox, point: QPointF, combine: Combine) -> None:
    """Select what is like the pixel there."""
    sheet, seed = board.sheet, _pixel(point)
    if sheet is None or not sheet.rect.contains(seed):
        return
    board.rework(_("Magic wand"), partial(_wand, board, toolbox, seed, combine))


def _wand(board: Board, toolbox: Toolbox, seed: QPoint, combine: Combine, sheet: Sheet) -> Sheet:
    area = _like(board, toolbox, seed, sheet)
    return sheet.replace(selection=areas.combined(board.store, sheet.selection, area, combine))


def fill(board: Board, toolbox: Toolbox, point: QPointF) -> None:
    """Paint over what is like the pixel there, within the selection."""
    sheet, seed = board.sheet, _pixel(point)
    if sheet is None or not sheet.rect.contains(seed) or refused(board):
        return
    board.rework(_("Fill"), partial(_fill, board, toolbox, seed))


def _fill(board: Board, toolbox: Toolbox, seed: QPoint, sheet: Sheet) -> Sheet:
    layer, store = sheet.layer, board.store
    assert layer is not None
    area = _like(board, toolbox, seed, sheet)
    kept = area if sheet.selection is None else areas.within(store, area, sheet.selection)
    colour = AREA if layer.kind == "mask" else toolbox.set.colour
    tiles = areas.filled(store, layer.tiles, kept, colour, toolbox.set.opacity)
    return sheet.with_layer(layer.replace(tiles=tiles))


def _like(board: Board, toolbox: Toolbox, seed: QPoint, sheet: Sheet) -> Tiles:
    now, layer = toolbox.set, sheet.layer
    image = sheet.image() if now.merged or layer is None else layer.tiles.image(sheet.rect)
    found = areas.flood(image, seed, now.tolerance, everywhere=now.everywhere)
    return areas.from_alpha(board.store, found)


def pick(board: Board, toolbox: Toolbox, point: QPointF) -> None:
    """Take the colour there."""
    sheet, at = board.sheet, _pixel(point)
    if sheet is None or not sheet.rect.contains(at):
        return
    spot, layer = QRect(at.x(), at.y(), 1, 1), sheet.layer
    image = sheet.image(spot) if toolbox.set.merged or layer is None else layer.tiles.image(spot)
    colour = image.pixelColor(0, 0)
    if colour.alpha():
        toolbox.adjust(colour=QColor(colour.red(), colour.green(), colour.blue()).name())


def refused(board: Board) -> bool:
    """The active layer cannot be changed; says why."""
    sheet = board.sheet
    problem = why_not(None if sheet is None else sheet.layer)
    if problem:
        board.tell(problem)
    return bool(problem)


def show_moved(board: Board, view: SheetView, by: QPoint) -> None:
    """What moving would give."""
    if board.sheet is not None:
        view.show_sheet(arrange.moved(board.store, board.sheet, by), None)


def move(board: Board, view: SheetView, by: QPoint) -> None:
    """Move the active layer, or what is selected of it."""
    sheet = board.sheet
    if sheet is None:
        return
    if by.isNull():
        view.show_sheet(sheet, None)
        return
    board.do(_("Move"), arrange.moved(board.store, sheet, by), key=f"move {sheet.active}" if _small(by) else "")


def _small(by: QPoint) -> bool:
    return by.manhattanLength() == 1


def _pixel(point: QPointF) -> QPoint:
    return QPoint(int(point.x() // 1), int(point.y() // 1))
