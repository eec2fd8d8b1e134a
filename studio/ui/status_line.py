"""The status bar: what the studio is doing, and how much memory it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTime, QTimer
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from studio.ui import theme
from studio.ui.figures import size
from studio.ui.spoken import spoken

if TYPE_CHECKING:
    from studio.session.painting import PaintingSession
    from studio.session.queue import Queue

FIRST_LOOK_MS, LOOK_MS = 1500, 4000


class StatusLine(QStatusBar):
    """Left: state, model, memory. Right: what was kept last."""

    def __init__(self, painting: PaintingSession, queue: Queue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painting = painting
        self._queue = queue
        self.setSizeGripEnabled(False)
        self.state = self._label("status_state", self.tr("State"))
        self.model = self._label("status_model", self.tr("Model"))
        self.memory = self._label("status_memory", self.tr("Memory"))
        self.kept = QLabel()
        self.kept.setObjectName("status_kept")
        self.addPermanentWidget(self.kept)
        self._timer = QTimer(self, interval=FIRST_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        queue.changed.connect(self._show_state)
        painting.request_changed.connect(self._show_model)
        painting.models_changed.connect(self._show_model)
        painting.kept.connect(self._show_kept)
        self._show_state()
        self._show_model()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "state"):
            self._show_state()

    def _label(self, name: str, accessible: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setAccessibleName(accessible)
        self.addWidget(label)
        return label

    def _show_state(self) -> None:
        job = self._queue.active("paint")
        t = theme.tokens()
        words, colour = self.tr("ready"), t.faint
        if job is not None and job.state == "paused":
            words, colour = self.tr("paused"), t.warm
        elif job is not None:
            words, colour = self._doing(job.step, job.steps, job.stage), t.good
        waiting = self._queue.waiting
        if waiting:
            words += self.tr(" · {0} waiting").format(waiting)
        self._set(self.state, f'<span style="color:{colour}">●</span> {words}')

    def _doing(self, step: int, steps: int, stage: str) -> str:
        if step:
            return self.tr("painting {0}/{1}").format(step, steps)
        return spoken(stage).lower() or self.tr("starting")

    def _show_model(self) -> None:
        name = self._painting.request.model
        found = [model for model in self._painting.models if model.name == name]
        takes = f" {size(found[0].size)}" if found else ""
        self._set(self.model, f"{name}{takes}")

    def _show_kept(self, run: object) -> None:
        files = getattr(run, "files", ())
        if files:
            now = QTime.currentTime().toString("HH:mm")
            self._set(self.kept, self.tr("picture kept at {0}").format(now))
            self.kept.setToolTip("\n".join(str(file) for file in files))

    def _look(self) -> None:
        self._timer.setInterval(LOOK_MS)
        held, there = _memory()
        self._set(self.memory, self.tr("RAM {0} / {1}").format(size(held), size(there)))

    def _set(self, label: QLabel, words: str) -> None:
        if label.text() != words:
            label.setText(words)


def _memory() -> tuple[int, int]:
    """Bytes that this process holds, and that the machine has."""
    import psutil  # not before the window shows

    return psutil.Process().memory_info().rss, psutil.virtual_memory().total
