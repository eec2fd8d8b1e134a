"""A sampler's own settings, as controls made from its declaration: a plugin's and a built-in one's alike."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QGridLayout, QSpinBox, QVBoxLayout, QWidget

from studio.ui.controls import Fold, SliderSpin, button, choice_box, number, plain, text
from studio.ui.spoken import spoken

if TYPE_CHECKING:
    from studio.plugins.declaration import Option
    from studio.session.choices import Choice
    from studio.session.painting import PaintingSession
    from studio.ui.binding import Binding

LARGEST = 1_000_000  # of a number that is declared without an end
Show = Callable[[Any], None]


class SamplerOptions(QWidget):
    """What can be set of the chosen sampler; nothing is shown where it has no settings.

    A value that is the default is not in the request, so that a request says only what was chosen.
    """

    def __init__(self, painting: PaintingSession, binding: Binding) -> None:
        super().__init__()
        self.setObjectName("sampler_options")
        self.setAccessibleName(self.tr("Settings of the sampler"))
        self._painting = painting
        self._choice: Choice | None = None
        self._shows: dict[str, Show] = {}
        self._edited = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.fold: Fold | None = None
        self.defaults = button("sampler_defaults_button", self.tr("Defaults"), self.tr("Set all of these back"), "link")
        self.defaults.clicked.connect(self._set_back)
        self._column.addWidget(self.defaults)
        painting.choices_changed.connect(self.show_request)
        binding.value("sampler", lambda _: self.show_request())
        binding.value("sampler_options", lambda _: self.show_request())

    def show_request(self) -> None:
        """Controls for the chosen sampler, with the values that are asked for."""
        request = self._painting.request
        choice = next((one for one in self._painting.samplers if one.name == request.sampler), None)
        if choice != self._choice:
            self._choice = choice
            self._make(choice)
        options = choice.options if choice is not None else ()
        for option in options:
            self._shows[option.name](request.sampler_options.get(option.name, option.default))
        self.setVisible(bool(options))
        self.defaults.setVisible(self.fold is not None and self.fold.is_open and bool(request.sampler_options))

    def _make(self, choice: Choice | None) -> None:
        if self.fold is not None:
            self.fold.hide()
            self.fold.deleteLater()
        self.fold, self._shows = None, {}
        if choice is None or not choice.options:
            return
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, option in enumerate(choice.options):
            control = self._control(option)
            label = text(spoken(option.name.replace("_", " ")), "dim")
            label.setToolTip(plain(spoken(option.help)))
            label.setBuddy(control)
            grid.addWidget(label, row, 0)
            grid.addWidget(control, row, 1)
        self.fold = Fold("sampler_options_fold", self.tr("Settings of {0}").format(choice.label), rows)
        self.fold.open(choice.badge == "plugin" or bool(self._painting.request.sampler_options))
        self.fold.toggled.connect(self.show_request)
        self._column.insertWidget(0, self.fold)

    def _control(self, option: Option) -> QWidget:
        if option.kind == "bool":
            return self._check(option)
        if option.kind == "choice":
            return self._box(option)
        return self._number(option)

    def _check(self, option: Option) -> QWidget:
        check = QCheckBox()
        self._name(check, option, "check")
        self._shows[option.name] = partial(_quietly, check, check.setChecked)
        check.toggled.connect(partial(self._edit, option))
        return check

    def _box(self, option: Option) -> QWidget:
        box = choice_box()
        self._name(box, option, "box")
        box.addItems(option.choices)
        self._shows[option.name] = partial(_quietly, box, box.setCurrentText)
        box.textActivated.connect(partial(self._edit, option))
        return box

    def _number(self, option: Option) -> QWidget:
        low = -LARGEST if option.low is None else option.low
        high = LARGEST if option.high is None else option.high
        spin: QSpinBox | QDoubleSpinBox
        if option.kind == "int":
            spin = number("", option.name, "", math.ceil(low), math.floor(high))
        else:
            spin = _PlainSpin()
            spin.setDecimals(4)
            spin.setRange(low, high)
            spin.setSingleStep(_step(high - low))
        spin.setKeyboardTracking(False)
        self._name(spin, option, "spin")
        # What the control cannot show exactly is left as it is, until somebody turns it.
        self._shows[option.name] = partial(_quietly, spin, spin.setValue)
        spin.valueChanged.connect(partial(self._edit, option))
        if option.low is None or option.high is None:
            return spin
        made = SliderSpin(option.name, spin, (low, high), plain(spoken(option.help)))
        self._shows[option.name] = partial(_show_both, spin, made)
        return made

    def _name(self, control: QWidget, option: Option, kind: str) -> None:
        control.setObjectName(f"option_{option.name}_{kind}")
        control.setAccessibleName(option.name.replace("_", " "))
        control.setToolTip(plain(spoken(option.help) or option.name))

    def _edit(self, option: Option, value: Any) -> None:
        options = dict(self._painting.request.sampler_options)
        options.pop(option.name, None)
        if value != option.default:
            options[option.name] = value
        if self._edited != option.name:
            self._painting.settle_edit()  # each setting is an undo step of its own
            self._edited = option.name
        self._painting.edit(sampler_options=options)

    def _set_back(self) -> None:
        self._painting.settle_edit()
        self._painting.edit(sampler_options={})


class _PlainSpin(QDoubleSpinBox):
    """A number without the zeros that a fixed number of decimals leaves."""

    def textFromValue(self, value: float) -> str:
        return f"{value:.6g}"


def _step(span: float) -> float:
    """A twentieth of the range or less, as a round number."""
    return float(10 ** math.floor(math.log10(max(span, 1e-3) / 10))) * (0.5 if span <= 10 else 1.0)


def _quietly(control: QWidget, show: Show, value: Any) -> None:
    with QSignalBlocker(control):
        show(value)


def _show_both(spin: QSpinBox | QDoubleSpinBox, both: SliderSpin, value: Any) -> None:
    with QSignalBlocker(spin), QSignalBlocker(both.slider):
        spin.setValue(value)
        both.follow()
