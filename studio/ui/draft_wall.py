"""The draft wall: many seeds painted a part of the way, of which some are finished."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from studio.ui import icons, theme
from studio.ui.controls import button, number, text
from studio.ui.frames import texture, thumbnail
from studio.ui.picture_list import PictureList
from studio.ui.scrolling import fit

if TYPE_CHECKING:
    from studio.session.painting import PaintingSession
    from studio.session.runs import Run
    from studio.ui.frames import Frames

Index = QModelIndex | QPersistentModelIndex
RUN_ROLE = Qt.ItemDataRole.UserRole
MOST = 64


class Drafts(QAbstractListModel):
    """The runs of a wall."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.runs: list[Run] = []

    def show_runs(self, runs: list[Run]) -> None:
        self.beginResetModel()
        for run in self.runs:
            run.stepped.disconnect(self._stepped)
            run.painted.disconnect(self._stepped)
        self.runs = runs
        for run in runs:
            run.stepped.connect(self._stepped)
            run.painted.connect(self._stepped)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.runs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        run = self.runs[index.row()]
        if role == RUN_ROLE:
            return run
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("Seed {0}, step {1} of {2}").format(run.request.seed, run.done, run.steps)
        return None

    def _stepped(self, _: int = 0) -> None:
        run = self.sender()
        if run in self.runs:
            index = self.index(self.runs.index(run))
            self.dataChanged.emit(index, index)


class _DraftDelegate(QStyledItemDelegate):
    def __init__(self, frames: Frames, parent: QObject) -> None:
        super().__init__(parent)
        self._frames = frames

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(112, 112)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        t, run, place = theme.tokens(), index.data(RUN_ROLE), QRectF(option.rect)
        ratio = painter.device().devicePixelRatioF()
        images = self._frames.of(run, run.done) if run.done else ()
        painter.setPen(Qt.PenStyle.NoPen)
        if images:
            painter.setBrush(texture(QPixmap.fromImage(thumbnail(images[0], option.rect.width(), ratio)), place))
        else:
            painter.setBrush(QColor(t.cell))
        painter.drawRoundedRect(place, 6, 6)
        until = run.order.until or run.steps
        if run.done < until:
            bar = place.adjusted(8, place.height() - 10, -8, -6)
            painter.setBrush(QColor(t.line))
            painter.drawRoundedRect(bar, 2, 2)
            bar.setWidth(bar.width() * run.done / until)
            painter.setBrush(QColor(t.good))
            painter.drawRoundedRect(bar, 2, 2)
        state = QStyle.StateFlag
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if option.state & state.State_Selected:
            painter.setPen(QPen(QColor(t.accent), 3))
            painter.drawRoundedRect(place, 6, 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent))
            painter.drawEllipse(QRectF(place.right() - 24, place.top() + 5, 19, 19))
            tick = icons.picture("tick", t.on_accent, 13, ratio)
            painter.drawPixmap(int(place.right()) - 21, int(place.top()) + 8, tick)
        elif option.state & state.State_HasFocus:
            painter.setPen(QPen(QColor(t.text), 1.5, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(place, 6, 6)


class _Wall(PictureList):
    """Before the first draft there are as many empty places as there will be drafts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.places = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model().rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.tokens().line_soft), 1))
        painter.setBrush(QColor(theme.tokens().cell))
        for row in range(self.places):
            painter.drawRoundedRect(self.place(row), 6, 6)


class DraftWall(QDialog):
    """Choose how many seeds and how far; look; pick; finish only those."""

    def __init__(self, painting: PaintingSession, frames: Frames, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("draft_wall")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Draft wall"))
        self._painting = painting
        self.count = number("draft_count_spin", self.tr("Seeds"), self.tr("How many drafts"), 2, MOST)
        self.count.setValue(12)
        self.share = number("draft_share_spin", self.tr("How far"), self.tr("How far each is painted"), 5, 95, 5)
        self.share.setSuffix(" %")
        self.share.setValue(30)
        self.start = button(
            "draft_start_button",
            self.tr("Paint the drafts"),
            self.tr("Paint so many seeds, each a part of its steps"),
            "primary",
        )
        self.finish = button(
            "draft_finish_button",
            self.tr("Finish the picked ones"),
            self.tr("Paint their remaining steps; the others are dropped"),
        )
        self.hint = text(self.tr("Each draft has a seed of its own, counted on from the panel's."), "faint", wrap=True)
        self.model = Drafts(self)
        self.list = _Wall(self)
        self.list.setObjectName("draft_list")
        self.list.setAccessibleName(self.tr("Drafts"))
        self.list.setToolTip(self.tr("Click or press Space to pick"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(_DraftDelegate(frames, self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self._arrange()
        fit(self, 760, 560)
        self.count.valueChanged.connect(self._show_places)
        self._show_places()
        self.start.clicked.connect(self.paint_drafts)
        self.finish.clicked.connect(self.finish_picked)
        self.list.selectionModel().selectionChanged.connect(self._refresh)
        self.list.doubleClicked.connect(self._look)
        self._refresh()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        for words, control in ((self.tr("Seeds"), self.count), (self.tr("How far"), self.share)):
            label = text(words, "dim")
            label.setBuddy(control)
            row.addWidget(label)
            row.addWidget(control)
        row.addWidget(self.start)
        row.addStretch(1)
        row.addWidget(self.finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.hint)
        column.addWidget(self.list, 1)

    def paint_drafts(self) -> None:
        """Begin: one run for each seed."""
        first = self._painting.request.seed
        self._painting.settle_edit()
        self._painting.draft_wall(range(first, first + self.count.value()), self.share.value() / 100)
        self.model.show_runs(list(self._painting.runs))
        self.hint.setText(self.tr("Click the ones worth finishing. They go on from where they stopped."))
        self._refresh()

    def _show_places(self) -> None:
        self.list.places = self.count.value()
        self.list.viewport().update()

    def picked(self) -> list[Run]:
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [self.model.runs[row] for row in rows]

    def finish_picked(self) -> None:
        """Only these go on; drafts that still wait are let go."""
        picked = self.picked()
        others = [run for run in self.model.runs if run not in picked and run.state in ("waiting", "paused")]
        self._painting.drop(others)
        self._painting.finish(picked)
        self.list.clearSelection()
        if picked:
            self._painting.show_step(picked[0], picked[0].done)

    def _look(self, index: QModelIndex) -> None:
        run = self.model.runs[index.row()]
        self._painting.show_step(run, run.done)

    def _refresh(self) -> None:
        count = len(self.picked())
        self.finish.setEnabled(count > 0)
        words = self.tr("Finish {0} picked").format(count) if count else self.tr("Finish the picked ones")
        self.finish.setText(words)
