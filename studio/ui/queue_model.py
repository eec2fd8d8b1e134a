"""The queue as a list that a view can show, and how one of its lines is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.ui import theme
from studio.ui.figures import duration
from studio.ui.spoken import spoken

if TYPE_CHECKING:
    from studio.session.jobs import Job
    from studio.session.queue import Queue

Index = QModelIndex | QPersistentModelIndex
JOB_ROLE = Qt.ItemDataRole.UserRole
MIME = "application/x-stepwise-job"


class QueueModel(QAbstractListModel):
    """One row for each job, in the order of the queue. Dragging a row gives the job another place."""

    def __init__(self, queue: Queue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._jobs: list[Job] = []
        for signal in (queue.added, queue.removed, queue.moved):
            signal.connect(self._reload)
        self._reload()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._jobs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._jobs):
            return None
        job = self._jobs[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return job.title
        if role == JOB_ROLE:
            return job
        if role == Qt.ItemDataRole.ToolTipRole:
            return spoken(job.problem) or job.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{job.title}, {self.status(job)}"
        return None

    def job(self, row: int) -> Job | None:
        return self._jobs[row] if 0 <= row < len(self._jobs) else None

    def row_of(self, job: Job) -> int:
        return self._jobs.index(job) if job in self._jobs else -1

    def status(self, job: Job) -> str:
        """How far a job is, in a word or two."""
        count = f"{job.step}/{job.steps}" if job.steps else ""
        if job.state == "running":
            return count if job.step else (spoken(job.stage) or self.tr("starting"))
        words = {
            "waiting": self.tr("waiting"),
            "paused": self.tr("paused {0}").format(count).strip(),
            "done": self.tr("done, {0}").format(duration(job.seconds)) if job.seconds else self.tr("done"),
            "failed": self.tr("failed"),
            "cancelled": self.tr("cancelled"),
        }
        return words[job.state]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Any) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, str(indexes[0].row()).encode())
        return data

    def dropMimeData(self, data: QMimeData, _: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        if not data.hasFormat(MIME):
            return False
        job = self.job(int(bytes(data.data(MIME).data())))
        if job is None:
            return False
        place = row if row >= 0 else (parent.row() if parent.isValid() else len(self._jobs))
        start = self.row_of(job)
        self._queue.move(job, place - (place > start))
        return False  # the queue has moved it; the view must not remove the row it dragged

    def _reload(self) -> None:
        self.beginResetModel()
        for job in self._jobs:
            job.changed.disconnect(self._changed)
        self._jobs = list(self._queue.jobs)
        for job in self._jobs:
            job.changed.connect(self._changed)
        self.endResetModel()

    def _changed(self) -> None:
        job = self.sender()
        if job in self._jobs:
            index = self.index(self._jobs.index(job))
            self.dataChanged.emit(index, index)


class JobDelegate(QStyledItemDelegate):
    """A job's title, how far it is, and a bar."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, 38)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        job, model = index.data(JOB_ROLE), index.model()
        if job is None or not isinstance(model, QueueModel):
            return
        t = theme.tokens()
        area = option.rect.adjusted(12, 3, -12, -3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(t.accent_soft))
            painter.drawRoundedRect(option.rect.adjusted(5, 1, -5, -1), 6, 6)
        status = model.status(job)
        colours = {"running": t.good, "failed": t.bad, "paused": t.warm}
        painter.setFont(option.font)
        room = painter.fontMetrics().horizontalAdvance(status)
        line = area.adjusted(0, 0, 0, -8)
        painter.setPen(QColor(colours.get(job.state, t.dim)))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, status)
        painter.setPen(QColor(t.dim if job.state in ("done", "cancelled") else t.text))
        words = painter.fontMetrics().elidedText(job.title, Qt.TextElideMode.ElideRight, line.width() - room - 12)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        if job.steps and job.state in ("running", "paused"):
            bar = area.adjusted(0, area.height() - 5, 0, -1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.line))
            painter.drawRoundedRect(bar, 2, 2)
            bar.setWidth(round(bar.width() * min(1.0, job.step / job.steps)))
            painter.setBrush(QColor(colours[job.state]))
            painter.drawRoundedRect(bar, 2, 2)
        painter.restore()
