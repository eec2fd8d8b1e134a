"""What holds for the whole studio, not for one picture. Every change counts at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from studio.errors import StudioError
from studio.files import safety
from studio.files.network import forced, is_offline, set_offline
from studio.ui.controls import button, choice_box, text
from studio.ui.languages import NAMES

if TYPE_CHECKING:
    from studio.files.settings import Settings
    from studio.session.notices import Notices
    from studio.session.shelf import Shelf


SCALES = (100, 110, 125, 150, 175, 200, 225, 250)  # per cent


class PreferencesDialog(QDialog):
    """Appearance, size, the room for tapes, the mark of AI output, and the offline switch."""

    def __init__(
        self,
        settings: Settings,
        shelf: Shelf,
        notices: Notices,
        set_appearance: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("preferences_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._settings = settings
        self._shelf = shelf
        self._notices = notices
        self.appearance = choice_box()
        self.appearance.setObjectName("appearance_box")
        self.appearance.setAccessibleName(self.tr("Appearance"))
        self.appearance.setToolTip(
            self.tr("Dark, light, or with the highest contrast; the system's own wish is followed at once")
        )
        for name, words in (
            ("system", self.tr("As the system")),
            ("dark", self.tr("Dark")),
            ("light", self.tr("Light")),
            ("contrast", self.tr("High contrast")),
        ):
            self.appearance.addItem(words, name)
        self.appearance.setCurrentIndex(self.appearance.findData(settings.get("appearance", "system")))
        self.scale = choice_box()
        self.scale.setObjectName("scale_box")
        self.scale.setAccessibleName(self.tr("Size of the interface"))
        self.scale.setToolTip(self.tr("Makes everything in the window larger, on top of what the system does"))
        for percent in SCALES:
            self.scale.addItem(f"{percent} %", percent)
        self.scale.setCurrentIndex(max(0, self.scale.findData(settings.get("scale", 100))))
        self.scale_hint = text(self.tr("Counts from the next start."), "faint", wrap=True)
        self.scale_hint.hide()
        self.language = choice_box()
        self.language.setObjectName("language_box")
        self.language.setAccessibleName(self.tr("Language"))
        self.language.setToolTip(self.tr("The language of the window; prompts are read in any that the model knows"))
        self.language.addItem(self.tr("As the system"), "system")
        for name, words in NAMES.items():
            self.language.addItem(words, name)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.get("language", "system"))))
        self.budget = _gigabytes(
            "tape_budget_spin", self.tr("Room for steps"), self.tr("How much disk the steps of all runs may take")
        )
        self.budget.setMinimum(0.1)
        self.budget.setValue(shelf.tape_budget / 1e9)
        self.memory = _gigabytes(
            "memory_limit_spin",
            self.tr("Memory for models"),
            self.tr("How much memory the painter and the assistant may take together; where not both fit, one sleeps"),
        )
        self.memory.setSingleStep(0.5)
        self.memory.setSpecialValueText(self.tr("As much as is free"))
        self.memory.setValue(settings.get("memory_limit_gb", 0.0))
        self.mark = QCheckBox(self.tr("Mark pictures as made by AI"))
        self.mark.setObjectName("mark_check")
        self.mark.setToolTip(self.tr("Writes the IPTC digital source type into each picture, for those who look there"))
        self.mark.setChecked(shelf.mark)
        self.checker = QCheckBox(self.tr("Blur what a model's own safety checker flags"))
        self.checker.setObjectName("checker_check")
        self.checker.setToolTip(
            self.tr(
                "For models that bring a checker, on this machine. It looks at finished pictures, takes some seconds "
                "for each, and can be wrong both ways"
            )
        )
        self.checker.setChecked(settings.get(safety.KEY, False))
        self.offline = QCheckBox(self.tr("Work offline"))
        self.offline.setObjectName("offline_check")
        self.offline.setToolTip(self.tr("No connection to another machine: no model search, no fetching, no servers"))
        self.offline.setChecked(is_offline())
        self.offline.setEnabled(not forced())
        self.done_button = button(
            "preferences_close_button", self.tr("Close"), self.tr("Every change is kept already (Escape)")
        )
        self._arrange()
        self.appearance.activated.connect(lambda _: set_appearance(self.appearance.currentData()))
        self.scale.activated.connect(self._keep_scale)
        self.language.activated.connect(self._keep_language)
        self.budget.valueChanged.connect(self._keep_budget)
        self.memory.valueChanged.connect(lambda gigabytes: settings.set("memory_limit_gb", gigabytes))
        self.mark.toggled.connect(self._keep_mark)
        self.checker.toggled.connect(self._keep_checker)
        self.offline.toggled.connect(self._keep_offline)
        self.done_button.clicked.connect(self.accept)

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(14)
        form.addRow(text(self.tr("Appearance"), "dim"), self.appearance)
        form.addRow(text(self.tr("Interface"), "dim"), self.scale)
        form.addRow(text(self.tr("Language"), "dim"), self.language)
        form.addRow("", self.scale_hint)
        form.addRow(text(self.tr("Room for steps"), "dim"), self.budget)
        hint = self.tr("When it is full, the steps of the oldest runs go. Pictures are never deleted.")
        form.addRow("", text(hint, "faint", wrap=True))
        form.addRow(text(self.tr("Memory for models"), "dim"), self.memory)
        form.addRow("", self.mark)
        form.addRow("", self.checker)
        form.addRow("", self.offline)
        hint = self.tr("Nothing is ever sent unasked, online or not. Offline, nothing leaves this machine at all.")
        form.addRow("", text(hint, "faint", wrap=True))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(14)
        column.addLayout(form)
        column.addLayout(row)
        self.setMinimumWidth(440)

    def _keep_scale(self, _: int) -> None:
        self._settings.set("scale", self.scale.currentData())
        self.scale_hint.show()

    def _keep_language(self, _: int) -> None:
        self._settings.set("language", self.language.currentData())
        self.scale_hint.show()

    def _keep_budget(self, gigabytes: float) -> None:
        self._settings.set("tape_budget_gb", gigabytes)
        self._shelf.tape_budget = round(gigabytes * 1e9)

    def _keep_mark(self, wanted: bool) -> None:
        self._settings.set("mark_pictures", wanted)
        self._shelf.mark = wanted

    def _keep_checker(self, wanted: bool) -> None:
        self._settings.set(safety.KEY, wanted)
        try:
            self._settings.save()  # the painter reads it there
        except StudioError as error:
            self._notices.report(error)

    def _keep_offline(self, wanted: bool) -> None:
        try:
            set_offline(self._settings, wanted)
        except StudioError as error:
            self._notices.report(error)
            with QSignalBlocker(self.offline):
                self.offline.setChecked(is_offline())


def _gigabytes(name: str, label: str, tip: str) -> QDoubleSpinBox:
    """A box for a size; what is typed counts once it is whole."""
    box = QDoubleSpinBox()
    box.setObjectName(name)
    box.setAccessibleName(label)
    box.setToolTip(tip)
    box.setProperty("role", "number")
    box.lineEdit().setTextMargins(8, 0, 0, 0)
    box.setRange(0, 10_000)
    box.setDecimals(1)
    box.setSuffix(" GB")
    box.setKeyboardTracking(False)
    return box
