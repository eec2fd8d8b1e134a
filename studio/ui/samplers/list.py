"""The samplers one below the other: name, a badge for where it comes from, and a line about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from studio.ui import theme
from studio.ui.choice_words import translated
from studio.ui.controls import badge_width, paint_badge, plain
from studio.ui.samplers.entry_words import line

if TYPE_CHECKING:
    from studio.session.sampler_entries import Entry

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole
ROW = 56


class SamplerModel(QAbstractListModel):
    """The entries of the session."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.label
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(line(entry))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.label}, {translated(entry.badge)}, {line(entry)}"
        return None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        t, entry, place = theme.tokens(), index.data(ENTRY_ROLE), QRectF(option.rect).adjusted(9.5, 2.5, -9.5, -2.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.setBrush(QColor(t.accent_soft if chosen else t.raised))
            painter.setPen(QPen(QColor(t.accent), 1) if chosen else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(place, 8, 8)
        font = QFont(option.font)
        badge = badge_width(font, entry.badge)
        left, right = int(place.left()) + 12, int(place.right()) - 12
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(t.text if entry.badge != "off" else t.dim))
        name = QFontMetrics(font).elidedText(entry.label, Qt.TextElideMode.ElideRight, right - left - badge - 10)
        painter.drawText(QRectF(left, place.top() + 6, right - left, 20), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(option.font)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        paint_badge(painter, left if mirrored else right - badge, int(place.top()) + 16, entry.badge)
        small = QFont(option.font)
        small.setPixelSize(12)
        painter.setFont(small)
        painter.setPen(QColor(t.dim))
        below = QFontMetrics(small).elidedText(line(entry), Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRectF(left, place.top() + 27, right - left, 18), Qt.AlignmentFlag.AlignVCenter, below)
        painter.restore()


class SamplerList(QListView):
    """Choose one to see what it does."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("samplers_list")
        self.setAccessibleName(self.tr("Samplers"))
        self.setToolTip(self.tr("Choose a sampler to see what it is and what it does"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.samplers = SamplerModel(self)
        self.setModel(self.samplers)
        self.setItemDelegate(_Delegate(self))

    @property
    def current(self) -> str:
        """The name of the chosen one, or nothing."""
        index = self.currentIndex()
        return self.samplers.entries[index.row()].name if index.isValid() else ""

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; the choice stays where its sampler still is, else the first is chosen."""
        before = self.current
        with QSignalBlocker(self):  # nobody chose anything
            self.samplers.show_entries(entries)
            self.choose(before)
            if not self.current and entries:
                self.choose(entries[0].name)

    def choose(self, name: str) -> None:
        for row, entry in enumerate(self.samplers.entries):
            if entry.name == name:
                self.setCurrentIndex(self.samplers.index(row))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self.samplers.entries[current.row()].name)
