"""The list of layers: its model, and how a row is painted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QByteArray,
    QEvent,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from studio.session.layers.composer import level_for
from studio.session.layers.sheet import Layer
from studio.session.layers.store import SIDE
from studio.ui import icons, theme

if TYPE_CHECKING:
    from studio.session.layers.board import Board
    from studio.ui.layers.view import SheetView

Index = QModelIndex | QPersistentModelIndex
ROW = 46
THUMB = 34
MIME = "application/x-stepwise-layer"
NAME, LAYER = Qt.ItemDataRole.EditRole, Qt.ItemDataRole.UserRole


class LayerModel(QAbstractListModel):
    """The board's layers from the top down. Checked is visible; renaming and dragging are deeds."""

    def __init__(self, board: Board) -> None:
        super().__init__(board)
        self._board = board
        self.layers: tuple[Layer, ...] = ()
        board.edited.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Follow the board."""
        sheet = self._board.sheet
        layers = () if sheet is None else tuple(reversed(sheet.layers))
        if [layer.id for layer in layers] != [layer.id for layer in self.layers]:
            self.beginResetModel()
            self.layers = layers
            self.endResetModel()
            return
        changed = [row for row, (old, new) in enumerate(zip(self.layers, layers, strict=True)) if old is not new]
        self.layers = layers
        for row in changed:
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, layer_id: int) -> int:
        return next((row for row, layer in enumerate(self.layers) if layer.id == layer_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.layers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        layer = self.layers[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, NAME):
            return layer.name
        if role == LAYER:
            return layer
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if layer.visible else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([layer.name, *self._about(layer)])
        if role == Qt.ItemDataRole.ToolTipRole:
            return layer.prompt or layer.name
        return None

    def _about(self, layer: Layer) -> list[str]:
        words = {"picture": self.tr("picture"), "paint": self.tr("paint"), "mask": self.tr("area")}
        about = [words[layer.kind], f"{layer.opacity * 100:.0f} %"]
        about += [] if layer.visible else [self.tr("hidden")]
        return about + ([self.tr("locked")] if layer.locked else [])

    def setData(self, index: Index, value: Any, role: int = NAME) -> bool:
        layer = self.layers[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            visible = Qt.CheckState(value) == Qt.CheckState.Checked
            self._board.edit_layer(self.tr("Show") if visible else self.tr("Hide"), layer.id, visible=visible)
        elif str(value).strip() and str(value).strip() != layer.name:
            self._board.edit_layer(self.tr("Rename"), layer.id, name=str(value).strip())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        usual = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable
        return usual | flag.ItemIsUserCheckable | flag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, QByteArray(str(self.layers[indexes[0].row()].id).encode()))
        return data

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, _parent: Index) -> bool:
        sheet = self._board.sheet
        if sheet is None or not data.hasFormat(MIME):
            return False
        layer_id = int(data.data(MIME).data())
        above = len(self.layers) if row < 0 else row  # rows above the gap it is dropped into
        below = len(self.layers) - above - (self.row_of(layer_id) >= above)  # other layers below that gap
        self._board.rearrange(self.tr("Move layer"), lambda now: now.move(layer_id, below))
        return False  # the board has moved it: nothing is to be taken away


class LayerDelegate(QStyledItemDelegate):
    """A row: its eye, a small picture, its name, how it blends, its lock."""

    def __init__(self, view: SheetView, blends: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._blends = view, blends

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        layer: Layer = index.data(LAYER)
        t, rect = theme.tokens(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        if state & QStyle.StateFlag.State_Selected or state & QStyle.StateFlag.State_MouseOver:
            ground = t.accent_soft if state & QStyle.StateFlag.State_Selected else t.raised
            painter.setBrush(QColor(ground))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        eye = icons.picture("eye" if layer.visible else "eye-off", t.dim if layer.visible else t.faint, 16)
        painter.drawPixmap(_eye(rect).topLeft(), eye)
        self._paint_thumbnail(painter, QRect(rect.left() + 28, rect.top() + 6, THUMB, THUMB), layer)
        left = rect.left() + 28 + THUMB + 8
        width = rect.right() - left - 24
        painter.setPen(QColor(t.text if layer.visible else t.faint))
        metrics = painter.fontMetrics()
        name = metrics.elidedText(layer.name, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(left, rect.top() + 5, width, 18), Qt.AlignmentFlag.AlignVCenter, name)
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(t.dim))
        about = self._about(layer)
        about = painter.fontMetrics().elidedText(about, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(left, rect.top() + 23, width, 16), Qt.AlignmentFlag.AlignVCenter, about)
        if layer.locked:
            painter.drawPixmap(rect.right() - 20, rect.top() + 15, icons.picture("lock", t.dim, 14))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(t.accent))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on the eye shows or hides."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            if _eye(option.rect).adjusted(-6, -14, 6, 14).contains(event.position().toPoint()):
                layer: Layer = index.data(LAYER)
                state = Qt.CheckState.Unchecked if layer.visible else Qt.CheckState.Checked
                return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
            return False
        if isinstance(event, QMouseEvent):
            return False
        return super().editorEvent(event, model, option, index)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(self.tr("Name of the layer"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(28 + THUMB + 2, 6, -4, -6))
        if isinstance(editor, QLineEdit):
            editor.selectAll()

    def _about(self, layer: Layer) -> str:
        if layer.kind == "mask":
            return layer.prompt or self.tr("area · no words yet")
        blend = self._blends.get(layer.blend, layer.blend)
        return blend if layer.opacity == 1 else f"{blend} · {layer.opacity * 100:.0f} %"

    def _paint_thumbnail(self, painter: QPainter, place: QRect, layer: Layer) -> None:
        t, sheet = theme.tokens(), self._view.sheet
        painter.fillRect(place, QColor(t.field))
        if sheet is not None:
            level = (
                level_for(SIDE / max(sheet.width, sheet.height, SIDE)) if max(sheet.width, sheet.height) > SIDE else 0
            )
            image = self._view.composer.pyramid.image(layer.id, layer.tiles, level, (0, 0))
            wide, high = sheet.width / 2**level, sheet.height / 2**level
            scale = THUMB / max(wide, high)
            target = QRectF(0, 0, wide * scale, high * scale)
            target.moveCenter(QRectF(place).center())
            if image is not None:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(target, image, QRectF(0, 0, wide, high))
        painter.setPen(QColor(layer.colour if layer.kind == "mask" else t.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)


def _eye(rect: QRect) -> QRect:
    return QRect(rect.left() + 7, rect.center().y() - 7, 16, 16)
