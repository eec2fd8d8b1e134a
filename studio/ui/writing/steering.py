"""How the next text is written: model, temperature and the rest, with presets, and what it cost last time."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from studio.session.writing import WritingSession
from studio.ui.controls import number, text
from studio.ui.icons import IconButton
from studio.ui.seed_spin import SeedSpin
from studio.ui.writing.model_row import ModelRow
from studio.ui.writing.outlook_plot import OutlookPlot
from studio.ui.writing.preset_row import PresetRow
from studio.ui.writing.stop_edit import StopEdit


class Steering(QFrame):
    """The controls; every change counts from the next text on."""

    def __init__(self, writing: WritingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writing = writing
        self.setObjectName("steering")
        self.setProperty("role", "strip")
        self.setAccessibleName(self.tr("Steering of the writing model"))
        self.model = ModelRow(writing)
        self.presets = PresetRow(writing)
        self.plot = OutlookPlot(writing.next_word)
        self.stops = StopEdit()
        self.stops.edited.connect(lambda stops: self._edit("stop", stops))
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
        self.seed.setToolTip(self.tr("The same seed and settings write the same text"))
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
        self.stops.show_stops(request.stop)

    def _edit(self, name: str, value: object) -> None:
        if getattr(self._writing.request, name) != value:
            self._writing.edit(**{name: value})

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self.model)
        column.addWidget(self.presets)
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
        column.addWidget(self.stops)
        column.addWidget(self.plot)
        column.addWidget(
            text(
                self.tr("Fluent text may be wrong. Red, underlined words are those that the model was least sure of."),
                "faint",
                wrap=True,
            )
        )


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
