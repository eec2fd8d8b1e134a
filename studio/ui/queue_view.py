"""The queue: what is being done, what waits, and how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QMenu, QVBoxLayout, QWidget

from studio.session.jobs import ENDED
from studio.ui.announce import announce
from studio.ui.controls import Header, entry, text
from studio.ui.icons import IconButton
from studio.ui.queue_model import JobDelegate, QueueModel

if TYPE_CHECKING:
    from studio.session.jobs import Job
    from studio.session.queue import Queue


class _JobList(QListView):
    """Keys for what the buttons do."""

    def __init__(self, panel: QueuePanel) -> None:
        super().__init__(panel)
        self._panel = panel

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = event.key()
        if key == Qt.Key.Key_Delete:
            self._panel.cancel()
        elif key == Qt.Key.Key_Space:
            self._panel.pause_or_go_on()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._panel.move_by(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class QueuePanel(QFrame):
    """Shows the queue and acts on the chosen job."""

    def __init__(self, queue: Queue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._queue = queue
        self._active: Job | None = None
        self.model = QueueModel(queue, self)
        self.header = Header(self.tr("Queue"))
        self.list = _JobList(self)
        self.list.setObjectName("queue_view")
        self.list.setAccessibleName(self.tr("Queue"))
        self.list.setToolTip(self.tr("Space pauses, Delete cancels, Alt+Up and Alt+Down give a job another place"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(JobDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.empty = text(self.tr("Nothing waits. What you paint lines up here."), "faint", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(12, 4, 12, 4)
        self._buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.empty, 1)
        column.addWidget(self.list, 1)
        column.addWidget(self.tools)
        self.setMinimumSize(240, 92)
        queue.changed.connect(self._refresh)
        queue.added.connect(self._added)
        self.list.selectionModel().currentChanged.connect(self._refresh)
        self.model.modelReset.connect(self._refresh)
        self._refresh()

    def _buttons(self) -> None:
        self.pause = IconButton("job_pause_button", "pause", self.tr("Pause the job"), side=16)
        self.cancel_button = IconButton("job_cancel_button", "close", self.tr("Cancel the job"), side=16)
        self.retry_button = IconButton("job_retry_button", "retry", self.tr("Try the job again"), side=16)
        self.up = IconButton("job_up_button", "up", self.tr("Move the job up"), side=16)
        self.down = IconButton("job_down_button", "down", self.tr("Move the job down"), side=16)
        self.clear = IconButton("queue_clear_button", "done", self.tr("Take finished jobs out of the list"), side=16)
        self.pause.clicked.connect(self.pause_or_go_on)
        self.cancel_button.clicked.connect(self.cancel)
        self.retry_button.clicked.connect(self.retry)
        self.up.clicked.connect(lambda: self.move_by(-1))
        self.down.clicked.connect(lambda: self.move_by(1))
        self.clear.clicked.connect(self._queue.clear_ended)
        self.tools = QWidget()
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(8, 2, 8, 4)
        row.setSpacing(2)
        for one in (self.pause, self.cancel_button, self.retry_button, self.up, self.down):
            row.addWidget(one)
        row.addStretch(1)
        row.addWidget(self.clear)

    @property
    def chosen(self) -> Job | None:
        """The job that the buttons are about: the chosen one, else the one at work, else the only one."""
        chosen = self.model.job(self.list.currentIndex().row())
        if chosen is not None:
            return chosen
        return self._active or (self.model.job(0) if self.model.rowCount() == 1 else None)

    def choose(self, job: Job) -> None:
        self.list.setCurrentIndex(self.model.index(self.model.row_of(job)))

    def pause_or_go_on(self) -> None:
        if (job := self.chosen) is not None:
            job.resume() if job.state == "paused" else job.pause()

    def cancel(self) -> None:
        """Cancel the chosen job; one that is over is taken out of the list."""
        if (job := self.chosen) is not None:
            self._queue.remove(job) if job.state in ENDED else job.cancel()

    def retry(self) -> None:
        if (job := self.chosen) is not None:
            self._queue.retry(job)

    def move_by(self, places: int) -> None:
        if (job := self.chosen) is not None:
            self._queue.move(job, self._queue.jobs.index(job) + places)
            self.choose(job)

    def _menu(self, at: QPoint) -> None:
        job = self.model.job(self.list.indexAt(at).row())
        if job is None:
            return
        self.choose(job)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in (self.pause, self.cancel_button, self.retry_button, self.up, self.down):
            entry(menu, button.toolTip(), button.click).setEnabled(button.isEnabled())
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _added(self, job: Job) -> None:
        job.ended.connect(self._tell_end)

    def _tell_end(self) -> None:
        job = cast("Job", self.sender())
        if job.fleeting and job.state == "cancelled":
            return  # nobody asked for it by name
        announce(self.list, f"{job.title}, {self.model.status(job)}", urgent=job.state == "failed")

    def _show_active(self) -> None:
        """Keep the job at work in sight, while nobody is choosing another."""
        active = next((job for job in self._queue.jobs if job.state in ("running", "paused")), None)
        if active is not self._active and active is not None and not self.list.hasFocus():
            self.list.scrollTo(self.model.index(self.model.row_of(active)), QListView.ScrollHint.PositionAtTop)
        self._active = active

    def _refresh(self) -> None:
        self._show_active()
        jobs, job = self._queue.jobs, self.chosen
        waiting = self._queue.waiting
        self.header.set_info(self.tr("{0} waiting").format(waiting) if waiting else "")
        self.empty.setVisible(not jobs)
        self.list.setVisible(bool(jobs))
        self.tools.setVisible(bool(jobs))
        paused = job is not None and job.state == "paused"
        self.pause.set_icon("resume" if paused else "pause")
        self.pause.set_tip(self.tr("Go on with the job") if paused else self.tr("Pause the job"))
        self.pause.setEnabled(job is not None and job.state not in ENDED)
        self.cancel_button.setEnabled(job is not None)
        over = job is not None and job.state in ENDED
        self.cancel_button.set_tip(self.tr("Take the job out of the list") if over else self.tr("Cancel the job"))
        self.retry_button.setEnabled(job is not None and job.state in ("failed", "cancelled"))
        place = jobs.index(job) if job in jobs else -1
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < len(jobs) - 1)
        self.clear.setEnabled(any(one.state in ENDED for one in jobs))
