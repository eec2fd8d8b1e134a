"""How the next text is written: model, temperature and the rest, with presets, and what it cost last time."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from studio.session.writing import PRESETS, WritingSession
from studio.ui import theme
from studio.ui.controls import BadgeBox, number, text
from studio.ui.icons import IconButton
from studio.ui.seed_spin import SeedSpin

WIDTH_OF_METER = 36


class Steering(QFrame):
    """The controls; every change counts from the next text on."""

    def __init__(self, writing: WritingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writing = writing
        self.setObjectName("steering")
        self.setProperty("role", "strip")
        self.setAccessibleName(self.tr("Steering of the writing model"))
        self.model = BadgeBox("write_model_box", self.tr("Writing model"), self.tr("The model that writes"))
        self.model.activated.connect(lambda _: writing.edit(model=self.model.currentData()))
        self._numbers: dict[str, QSpinBox | QDoubleSpinBox] = {
            "temperature": _fraction(
                "temperature_spin", self.tr("Temperature"), self.tr("0 takes the likeliest token; more is bolder"), 5.0
            ),
            "top_p": _fraction(
                "top_p_spin",
                self.tr("Top-p"),
                self.tr("Only the likeliest tokens with this share together; 1 is off"),
                1,
            ),
            "top_k": number(
                "top_k_spin", self.tr("Top-k"), self.tr("Only so many likeliest tokens; 0 is off"), 0, 100000
            ),
            "min_p": _fraction(
                "min_p_spin",
                self.tr("Min-p"),
                self.tr("Only tokens at least so likely, beside the likeliest; 0 is off"),
                1,
            ),
            "repetition_penalty": _fraction(
                "repetition_spin",
                self.tr("Repetition"),
                self.tr("Makes words that were said less likely; 1 is off"),
                5.0,
            ),
            "max_tokens": number(
                "max_tokens_spin", self.tr("Length"), self.tr("At most so many tokens in one go"), 1, 100000, 10
            ),
        }
        self.greedy = QCheckBox(self.tr("Greedy"))
        self.greedy.setObjectName("greedy_check")
        self.greedy.setToolTip(self.tr("Always the likeliest token: the same text every time"))
        self.greedy.clicked.connect(lambda on: writing.use_preset("Greedy" if on else "Balanced"))
        self.seed = SeedSpin()
        self.seed.setObjectName("write_seed_spin")
        self.seed.setAccessibleName(self.tr("Seed of the text"))
        self.seed.valueChanged.connect(lambda value: self._edit("seed", value))
        self.lock = IconButton("write_seed_lock_button", "unlock", self.tr("Write with this seed every time"))
        self.lock.setCheckable(True)
        self.lock.setProperty("role", "boxed")
        self.lock.clicked.connect(writing.keep_seed)
        for name, spin in self._numbers.items():
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(lambda value, name=name: self._edit(name, value))
        self._lay_out()
        writing.request_changed.connect(self.show_request)
        writing.models_changed.connect(self.show_request)
        self.show_request()

    def show_request(self) -> None:
        """Let every control show what the session says."""
        request = self._writing.request
        for name, spin in self._numbers.items():
            with QSignalBlocker(spin):
                spin.setValue(getattr(request, name))
        with QSignalBlocker(self.seed):
            self.seed.setValue(request.seed)
        self.seed.setEnabled(not self._writing.free_seed)
        self.lock.setChecked(not self._writing.free_seed)
        self.lock.set_icon("unlock" if self._writing.free_seed else "lock")
        self.greedy.setChecked(request.temperature == 0)
        names = [model.name for model in self._writing.models]
        self.model.offer([(name, name, "") for name in dict.fromkeys([*names, request.model])])
        self.model.setCurrentIndex(self.model.findData(request.model))

    def _edit(self, name: str, value: float) -> None:
        if getattr(self._writing.request, name) != value:
            self._writing.edit(**{name: value})

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.addWidget(self.model, 1)
        column.addLayout(top)
        presets = QHBoxLayout()
        presets.setSpacing(6)
        for name, values in PRESETS.items():
            one = QPushButton(name)
            one.setObjectName(f"write_preset_{name.lower()}")
            one.setProperty("role", "chip")
            one.setToolTip(self.tr("temperature {0}, top-p {1}").format(values["temperature"], values["top_p"]))
            one.clicked.connect(lambda _=False, name=name: self._writing.use_preset(name))
            presets.addWidget(one)
        presets.addStretch(1)
        column.addLayout(presets)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        for place, spin in enumerate(self._numbers.values()):
            label = text(spin.accessibleName(), "dim")
            label.setBuddy(spin)
            grid.addWidget(label, place // 2, place % 2 * 2)
            grid.addWidget(spin, place // 2, place % 2 * 2 + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        column.addLayout(grid)
        seed = QHBoxLayout()
        seed.setSpacing(6)
        seed.addWidget(text(self.tr("Seed"), "dim"))
        seed.addWidget(self.seed, 1)
        seed.addWidget(self.lock)
        seed.addWidget(self.greedy)
        column.addLayout(seed)
        column.addWidget(
            text(
                self.tr("Fluent text may be wrong. Red, underlined words are those that the model was least sure of."),
                "faint",
                wrap=True,
            )
        )


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
        row.setContentsMargins(6, 5, 12, 5)
        row.setSpacing(6)
        row.addWidget(self.steer)
        row.addStretch(1)
        row.addWidget(self.meter)
        row.addWidget(self.context)
        row.addWidget(self.speed)
        writing.request_changed.connect(self.show_request)
        writing.progressed.connect(self.show_progress)
        self.show_request()
        self.show_progress()

    def show_request(self) -> None:
        request = self._writing.request
        name = request.model if len(request.model) < 14 else request.model.split("-")[0][:13]
        heat = self.tr("greedy") if request.temperature == 0 else f"temp {request.temperature:g}"
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


def _fraction(name: str, label: str, tip: str, high: float) -> QDoubleSpinBox:
    spin = QDoubleSpinBox()
    spin.setObjectName(name)
    spin.setAccessibleName(label)
    spin.setToolTip(tip)
    spin.setProperty("role", "number")
    spin.lineEdit().setTextMargins(8, 0, 0, 0)
    spin.setDecimals(2)
    spin.setSingleStep(0.05)
    spin.setRange(0.01 if name == "repetition_spin" else 0.0, high)
    spin.setMinimumWidth(72)
    return spin
