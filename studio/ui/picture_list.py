"""A list view of square pictures that is laid out by arithmetic, so that 100,000 of them cost what 100 do."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

Index = QModelIndex | QPersistentModelIndex
GAP, PAD = 8, 12
LARGEST, SMALLEST, USUAL = 124, 64, 108


class PictureList(QListView):
    """A QListView for selection, keys and accessibility; places and painting are our own.

    QListView itself walks over all rows to lay them out: 0.3 s for 100,000 of them, at every change of width.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    # Places

    @property
    def side(self) -> int:
        """Of a picture: a low list shows one row as large as it can be, a high one fills its width."""
        if self._low:
            return self._smallest
        return (self._width + GAP) // self.columns - GAP

    @property
    def columns(self) -> int:
        return max(1, (self._width + GAP) // (self._smallest + GAP))

    @property
    def _low(self) -> bool:
        return self.viewport().height() < 2 * (LARGEST + GAP)

    @property
    def _smallest(self) -> int:
        return max(SMALLEST, min(LARGEST, self.viewport().height() - 2 * GAP)) if self._low else USUAL

    @property
    def _width(self) -> int:
        return self.viewport().width() - 2 * PAD

    def visualRect(self, index: Index) -> QRect:
        return self.place(index.row()) if index.isValid() else QRect()

    def place(self, number: int) -> QRect:
        """Where a row's picture is, or would be."""
        row, column = divmod(number, self.columns)
        pitch = self.side + GAP
        return QRect(PAD + column * pitch, GAP + row * pitch - self.verticalOffset(), self.side, self.side)

    def indexAt(self, point: QPoint) -> QModelIndex:
        pitch = self.side + GAP
        column, right = divmod(point.x() - PAD, pitch)
        row, below = divmod(point.y() - GAP + self.verticalOffset(), pitch)
        number = row * self.columns + column
        inside = 0 <= column < self.columns and row >= 0 and right < self.side and below < self.side
        return self.model().index(number, 0) if inside and number < self._count() else QModelIndex()

    def rows_in(self, area: QRect) -> range:
        """The rows whose pictures touch an area of the viewport."""
        pitch = self.side + GAP
        top = (area.top() - GAP + self.verticalOffset()) // pitch
        bottom = (area.bottom() - GAP + self.verticalOffset()) // pitch
        return range(max(0, top * self.columns), min(self._count(), (bottom + 1) * self.columns))

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        place, bar = self.visualRect(index), self.verticalScrollBar()
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + place.center().y() - self.viewport().height() // 2)
        elif place.top() < GAP:
            bar.setValue(bar.value() + place.top() - GAP)
        elif place.bottom() > self.viewport().height() - GAP:
            bar.setValue(bar.value() + place.bottom() - self.viewport().height() + GAP)

    def moveCursor(self, action: QAbstractItemView.CursorAction, _: Qt.KeyboardModifier) -> QModelIndex:
        moves = QAbstractItemView.CursorAction
        page = self.columns * max(1, self.viewport().height() // (self.side + GAP))
        by = {
            moves.MoveLeft: -1,
            moves.MovePrevious: -1,
            moves.MoveRight: 1,
            moves.MoveNext: 1,
            moves.MoveUp: -self.columns,
            moves.MoveDown: self.columns,
            moves.MovePageUp: -page,
            moves.MovePageDown: page,
            moves.MoveHome: -self._count(),
            moves.MoveEnd: self._count(),
        }[action]
        now = max(0, self.currentIndex().row())
        if not self.currentIndex().isValid():
            by = 0
        wanted = now + by
        if action in (moves.MoveUp, moves.MoveDown) and not 0 <= wanted < self._count():
            wanted = now
        return self.model().index(max(0, min(self._count() - 1, wanted)), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        chosen = QItemSelection()
        rect = rect.normalized()
        for row in self.rows_in(rect):
            index = self.model().index(row, 0)
            if self.visualRect(index).intersects(rect):
                chosen.select(index, index)
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        # Only what is in sight: a selection may hold all rows.
        region = QRegion()
        for row in self.rows_in(self.viewport().rect()):
            index = self.model().index(row, 0)
            if selection.contains(index):
                region += self.visualRect(index)
        return region

    # Layout and painting

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        rows = -(-self._count() // self.columns)
        pitch, bar = self.side + GAP, self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(pitch // 3 + 1)
        bar.setRange(0, max(0, rows * pitch + GAP - self.viewport().height()))
        QAbstractItemView.updateGeometries(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.model() is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selection, current = self.selectionModel(), self.currentIndex()
        hovered = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos()))
        for row in self.rows_in(event.rect()):
            index = self.model().index(row, 0)
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            option.rect = self.visualRect(index)
            flag = QStyle.StateFlag
            if selection.isSelected(index):
                option.state |= flag.State_Selected
            if index == current and self.hasFocus():
                option.state |= flag.State_HasFocus
            if index == hovered and self.viewport().underMouse():
                option.state |= flag.State_MouseOver
            self.itemDelegate().paint(painter, option, index)

    def _count(self) -> int:
        return self.model().rowCount() if self.model() is not None else 0
