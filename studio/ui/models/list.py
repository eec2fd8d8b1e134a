"""Models one below the other: name, a badge, and a line about each. For those that are here and those on the hub."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from studio.ui import theme

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
HEIGHT = 56


@dataclass(frozen=True, slots=True)
class Row:
    """One line. `tone` colours the badge: good, warm or bad."""

    key: str
    label: str
    line: str
    badge: str = ""
    tone: str = "good"


class RowModel(QAbstractListModel):
    """The rows of a list."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.label}\n{row.line}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.label, row.badge, row.line)))
        return None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        t, row = theme.tokens(), index.data(ROW_ROLE)
        place = QRectF(option.rect).adjusted(9.5, 2.5, -9.5, -2.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(t.accent_soft if chosen else t.raised))
            painter.setPen(QPen(QColor(t.accent), 1) if chosen else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(place, 8, 8)
        right = place.right() - 12
        top = QRectF(place.left() + 12, place.top() + 6, right - place.left() - 12, 20)
        if row.badge:
            top.setRight(self._badge(painter, option.font, right, top.center().y(), row) - 10)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        self._words(painter, bold, t.text, top, row.label)
        small = QFont(option.font)
        small.setPixelSize(12)
        below = QRectF(place.left() + 12, place.top() + 27, right - place.left() - 12, 18)
        self._words(painter, small, t.dim, below, row.line)
        painter.restore()

    def _words(self, painter: QPainter, font: QFont, colour: str, place: QRectF, words: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        fitting = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, fitting)

    def _badge(self, painter: QPainter, font: QFont, right: float, middle: float, row: Row) -> float:
        """Draw it with its right edge at `right`; gives its left one."""
        t, small = theme.tokens(), QFont(font)
        small.setPixelSize(11)
        width = QFontMetrics(small).horizontalAdvance(row.badge) + 12
        grounds = {"good": (t.good_soft, t.good), "warm": (t.warm_soft, t.warm), "bad": (t.bad_soft, t.bad)}
        ground, colour = grounds[row.tone]
        place = QRectF(right - width, middle - 8, width, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(place, 4, 4)
        painter.setFont(small)
        painter.setPen(QColor(colour))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, row.badge)
        return place.left()


class RowList(QListView):
    """Choose one to see more of it."""

    chosen = Signal(str)  # its key

    def __init__(self, name: str, label: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setToolTip(tip)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = RowModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(self))

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows.rows

    @property
    def current(self) -> str:
        """The key of the chosen row, or nothing."""
        index = self.currentIndex()
        return self.rows[index.row()].key if index.isValid() else ""

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; the choice stays where its row still is, else the first is chosen."""
        if tuple(rows) == self.rows:
            return
        before, keys = self.current, [row.key for row in rows]
        self._rows.show_rows(rows)
        self.choose(before if before in keys else keys[0] if keys else "")

    def choose(self, key: str) -> None:
        for place, row in enumerate(self.rows):
            if row.key == key:
                self.setCurrentIndex(self._rows.index(place))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self.rows[current.row()].key)
