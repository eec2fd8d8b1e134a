"""A number field for seeds, which are larger than QSpinBox can count."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

from studio.paint.request import MAX_SEED


class SeedSpin(QAbstractSpinBox):
    """0 to 2^63 - 1."""

    valueChanged = Signal(object)  # noqa: N815 - int, which Qt would cut to 32 bits; named as QSpinBox names it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = 0
        self.lineEdit().setText("0")
        self.setProperty("role", "bare")
        self.lineEdit().setTextMargins(8, 0, 2, 0)
        self.editingFinished.connect(self.interpretText)

    def value(self) -> int:
        return self._value

    def setValue(self, value: int) -> None:
        value = max(0, min(MAX_SEED, value))
        if self.lineEdit().text() != str(value):
            self.lineEdit().setText(str(value))
        if value != self._value:
            self._value = value
            self.valueChanged.emit(value)

    def setKeyboardTracking(self, _: bool) -> None:
        """A seed always counts when it is left or entered."""

    def interpretText(self) -> None:
        text = _digits(self.lineEdit().text())
        self.setValue(int(text) if text else self._value)

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        digits = _digits(text)
        if digits == "":
            return QValidator.State.Intermediate, text, place
        good = digits.isascii() and digits.isdecimal() and int(digits) <= MAX_SEED
        return (QValidator.State.Acceptable if good else QValidator.State.Invalid), text, place

    def stepBy(self, steps: int) -> None:
        self.interpretText()
        self.setValue(self._value + steps)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        up, down = QAbstractSpinBox.StepEnabledFlag.StepUpEnabled, QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        return up | down


def _digits(text: str) -> str:
    """Seeds are often written in groups."""
    return text.replace(" ", "").replace(",", "").replace("_", "")
