"""Paint, pause, stop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from studio.ui.controls import button
from studio.ui.icons import IconButton

if TYPE_CHECKING:
    from studio.session.painting import PaintingSession
    from studio.session.queue import Queue


class Instead(Protocol):
    """Something else that Paint may do."""

    def paint(self) -> bool:
        """Do it; False where Paint is to do what it always does."""

    def words(self) -> tuple[str, str] | None:
        """What the button says and its tip, or None."""


class PaintBar(QFrame):
    """Says what Paint would do now, and does it."""

    about_to_paint = Signal(bool)  # True where a new run will begin
    state_changed = Signal()

    def __init__(self, painting: PaintingSession, queue: Queue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painting = painting
        self._queue = queue
        self.instead: Instead | None = None  # what the canvas's mode makes of Paint
        self.setProperty("role", "strip")
        self.paint = button("paint_button", "", role="primary")
        self.paint.setProperty("role", "primary")
        self.paint.setMinimumHeight(40)
        self.pause = self._icon_button("pause_button", "pause")
        self.stop = self._icon_button("stop_button", "stop")
        self.stop.set_tip(self.tr("Stop after this step; what is done is kept (Ctrl+.)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 12)
        row.setSpacing(8)
        row.addWidget(self.paint, 1)
        row.addWidget(self.pause)
        row.addWidget(self.stop)
        self.paint.clicked.connect(self.start)
        self.pause.clicked.connect(self.pause_or_go_on)
        self.stop.clicked.connect(painting.stop)
        painting.request_changed.connect(self.refresh)
        painting.run_selected.connect(self.refresh)
        painting.step_shown.connect(self.refresh)
        queue.changed.connect(self.refresh)
        self.refresh()

    def start(self) -> None:
        """Paint, go on, or branch: what the button says."""
        self.about_to_paint.emit(self._painting.begins_anew)
        self._painting.settle_edit()
        if self.instead is None or not self.instead.paint():
            self._painting.paint()

    def pause_or_go_on(self) -> None:
        """Pause the run in progress, or go on with the paused one as it was."""
        job = self._queue.active("paint")
        if job is not None and job.state == "paused":
            job.resume()
        else:
            self._painting.pause()

    def refresh(self) -> None:
        """Say what the buttons would do now."""
        run, job = self._painting.current, self._queue.active("paint")
        paused = job is not None and job.state == "paused"
        words, tip = self.tr("Paint"), self.tr("Paint what the panel says (Ctrl+Enter)")
        other = None if self.instead is None else self.instead.words()
        if other is not None:
            words, tip = other
        elif run is not None and run.state == "paused":
            if run.request == self._painting.request:
                words, tip = self.tr("Go on"), self.tr("Go on with the paused run (Ctrl+Enter)")
            else:
                words = self.tr("Branch from step {0}").format(run.done)
                tip = self.tr("Go on from here with your changes; the run so far stays as it is (Ctrl+Enter)")
        if self.paint.text() != words + "  ⌃⏎":
            self.paint.setText(words + "  ⌃⏎")
            self.paint.setAccessibleName(words)
            self.paint.setToolTip(tip)
        self.pause.set_icon("resume" if paused else "pause")
        self.pause.set_tip(self.tr("Go on with the run as it was") if paused else self.tr("Pause after this step"))
        if job is None and (self.pause.hasFocus() or self.stop.hasFocus()):
            self.paint.setFocus()  # else the focus would go on to wherever the next control is
        self.pause.setEnabled(job is not None)
        self.stop.setEnabled(job is not None)
        self.state_changed.emit()

    def _icon_button(self, name: str, icon_name: str) -> IconButton:
        made = IconButton(name, icon_name, name, side=16)
        made.setProperty("role", "boxed")
        made.setFixedSize(QSize(44, 40))
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return made
