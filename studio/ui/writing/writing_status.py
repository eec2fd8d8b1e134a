"""The line at the bottom of the writing room: what the next text is written with, and what the last one cost."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from studio.session.writing import WritingSession
from studio.ui import theme
from studio.ui.controls import text

WIDTH_OF_METER = 36


class ContextMeter(QWidget):
    """How much of what the model can see is used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("context_meter")
        self.used, self.limit = 0, 0
        self.setFixedSize(WIDTH_OF_METER, 6)
        self.show_use(0, None)

    def show_use(self, used: int, limit: int | None) -> None:
        """So many tokens of as many as the model sees."""
        self.used, self.limit = used, limit or 0
        words = (
            self.tr("{0} of {1} tokens").format(f"{used:,}", f"{limit:,}")
            if limit
            else self.tr("{0} tokens").format(f"{used:,}")
        )
        self.setAccessibleName(self.tr("Context"))
        self.setAccessibleDescription(words)
        self.setToolTip(
            self.tr(
                "The model has {0} before it, its own included. When that is full, the text ends and says so."
            ).format(words)
        )
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter, t = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.line))
        painter.drawRoundedRect(self.rect(), 3, 3)
        share = min(1.0, self.used / self.limit) if self.limit else 0.0
        if share > 0:
            painter.setBrush(QColor(t.bad if share > 0.95 else t.warm if share > 0.75 else t.good))
            painter.drawRoundedRect(0, 0, max(4, round(self.width() * share)), self.height(), 3, 3)


class WritingStatus(QFrame):
    """The line at the bottom: model, temperature, top-p, context, speed. It opens the steering."""

    steering_asked = Signal(bool)

    def __init__(self, writing: WritingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writing = writing
        self.setProperty("role", "strip")
        self.setObjectName("writing_status")
        self.steer = QPushButton()
        self.steer.setObjectName("steering_button")
        self.steer.setProperty("role", "status")
        self.steer.setCheckable(True)
        self.steer.setToolTip(self.tr("Model, temperature and the rest of the steering"))
        self.steer.toggled.connect(self.steering_asked)
        self.meter = ContextMeter()
        self.context = text("", "code")
        self.speed = text("", "code")
        self.speed.setObjectName("writing_speed")
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 5, 8, 5)
        row.setSpacing(6)
        row.addWidget(self.steer)
        row.addStretch(1)
        row.addWidget(self.meter)
        row.addWidget(self.context)
        row.addWidget(self.speed)
        self._row = row
        writing.request_changed.connect(self.show_request)
        writing.progressed.connect(self.show_progress)
        self.show_request()
        self.show_progress()

    def add(self, widget: QWidget) -> None:
        """Put a control at the right end."""
        self._row.addWidget(widget)

    def show_request(self) -> None:
        request = self._writing.request
        whole = request.model.rpartition("#")[2].rpartition("/")[2]
        name = whole if len(whole) < 14 else whole.split("-")[0][:13]
        heat = self.tr("temp {0:g}").format(request.temperature) if request.temperature else self.tr("greedy")
        self.steer.setText(f"{name} · {heat} · top-p {request.top_p:g}")
        self.steer.setAccessibleName(self.tr("Steering: {0}").format(self.steer.text()))

    def show_progress(self) -> None:
        passage, limit = self._writing.last, self._writing.limit()
        if passage is None:
            self.context.setText("")
            self.speed.setText("")
            return
        used = passage.prompt_tokens + len(passage.tokens)
        self.meter.show_use(used, limit)
        self.context.setText(f"{used:,}/{limit:,}" if limit else f"{used:,}")
        speed = passage.speed
        stage = passage.job.stage.lower() if passage.job is not None and passage.busy and not passage.tokens else ""
        self.speed.setText(stage or (f"{speed:.0f} tok/s" if speed else ""))
