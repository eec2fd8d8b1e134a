"""A plugin on its way in: where it comes from, what it is and is allowed, and only then whether it is wanted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from studio.ui.controls import button, section, text
from studio.ui.samplers.promises import Promises
from studio.ui.spoken import spoken

if TYPE_CHECKING:
    from studio.plugins.install import Plan
    from studio.session.samplers import SamplersSession


class InstallPage(QWidget):
    """Follows the session's installation."""

    left = Signal()  # the page is done with

    def __init__(self, session: SamplersSession) -> None:
        super().__init__()
        self.setObjectName("install_page")
        self._session = session
        self._installing = session.installing
        tr = self.tr
        self.where = QLineEdit()
        self.where.setObjectName("install_where_edit")
        self.where.setAccessibleName(tr("Where the sampler is"))
        self.where.setPlaceholderText(tr("name on PyPI, Git or web address, or a path"))
        self.where.setToolTip(tr("For example restart-sampler, https://example.org/sampler.git, /home/me/my_sampler"))
        self.look = button("install_look_button", tr("Look at it"), tr("Fetch and read it; nothing of it runs"))
        self.file = button("install_file_button", tr("A file…"), tr("A wheel or a zip"))
        self.folder = button("install_folder_button", tr("A folder…"), tr("A project with a pyproject.toml"))
        self.problem, self.doing = text("", "problem", wrap=True), text("", "dim", wrap=True)
        self.busy = QProgressBar()
        self.busy.setObjectName("install_progress")
        self.busy.setAccessibleName(tr("Progress of the installation"))
        self.busy.setTextVisible(False)
        self.offer = QWidget()
        self.title, self.about = text("", "sampler-title"), text("", "", wrap=True)
        self.facts = QFormLayout()
        self.warning = text("", "notice", wrap=True)
        self.promises = Promises("install_promises")
        self.all_the_same = QCheckBox(tr("Install it although this machine cannot hold it to all of this"))
        self.all_the_same.setObjectName("install_all_the_same_check")
        self.all_the_same.setToolTip(tr("Only for code whose author you trust with your files"))
        self.agree = button("install_agree_button", tr("Install"), tr("Install, check and turn on"), "primary")
        self.cancel = button("install_cancel_button", tr("Cancel"), tr("Leave it; nothing of it stays"))
        self._arrange()
        self._connect()
        self.refresh()

    def _arrange(self) -> None:
        asked = QHBoxLayout()
        asked.addWidget(self.where, 1)
        for one in (self.look, self.file, self.folder):
            asked.addWidget(one)
        shown = QVBoxLayout(self.offer)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(10)
        self.facts.setHorizontalSpacing(18)
        self.facts.setVerticalSpacing(6)
        nothing = self.tr("Nothing of it has run yet. These lines were read from its files:")
        for widget in (self.title, self.about, text(nothing, "faint", wrap=True)):
            shown.addWidget(widget)
        shown.addLayout(self.facts)
        shown.addWidget(self.warning)
        shown.addWidget(section(self.tr("What it will be allowed on this machine")))
        shown.addWidget(self.promises)
        more = self.tr("It runs in a process of its own. Latents, noise levels and noise go in and out; nothing else.")
        shown.addWidget(text(more, "faint", wrap=True))
        shown.addWidget(self.all_the_same)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(self.cancel)
        ends.addWidget(self.agree)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addWidget(text(self.tr("Install a sampler"), "sampler-title"))
        lead = self.tr("Drop a wheel, a zip or a folder anywhere in this window, or say where it is.")
        column.addWidget(text(lead, "dim", wrap=True))
        column.addLayout(asked)
        for below in (self.problem, self.doing, self.busy, self.offer):
            column.addWidget(below)
        column.addLayout(ends)
        column.addStretch(1)

    def _connect(self) -> None:
        self.where.returnPressed.connect(self._look)
        self.where.textChanged.connect(self.refresh)
        self.look.clicked.connect(self._look)
        self.file.clicked.connect(self.ask_file)
        self.folder.clicked.connect(self._ask_folder)
        self.agree.clicked.connect(self._installing.agree)
        self.cancel.clicked.connect(self._cancel)
        self.all_the_same.toggled.connect(self.refresh)
        self._installing.changed.connect(self.refresh)
        self._session.parts_changed.connect(self.refresh)
        self._session.progressed.connect(self._show_progress)

    def bring(self, what: str) -> None:
        """Look at what was dropped or chosen."""
        self.all_the_same.setChecked(False)
        self.where.setText(what)
        self._session.try_confinement()
        self._installing.bring(what)

    def refresh(self) -> None:
        """What the installation is at."""
        installing, state = self._installing, self._installing.state
        busy = state in ("bringing", "installing")
        self.problem.setText(spoken(installing.problem))
        self.problem.setVisible(bool(installing.problem))
        self.doing.setText(spoken(installing.doing) + "…")
        for widget in (self.doing, self.busy):
            widget.setVisible(busy)
        self.busy.setRange(0, 0 if busy and not self._session.busy else 100)
        for one in (self.where, self.file, self.folder):
            one.setEnabled(not busy)
        self.look.setEnabled(not busy and bool(self.where.text().strip()))
        self.offer.setVisible(state == "asking")
        self.agree.setVisible(state == "asking")
        missing = [part.name for part in self._session.parts if not part.in_force]
        self.all_the_same.setVisible(bool(missing))
        may = bool(self._session.parts) and (not missing or self.all_the_same.isChecked())
        self.agree.setEnabled(state == "asking" and may)
        self.cancel.setText(self.tr("Stop") if busy else self.tr("Cancel"))
        if installing.plan is not None and state == "asking":
            self._show_plan(installing.plan)

    def _show_plan(self, plan: Plan) -> None:
        m = plan.manifest
        self.title.setText(f"{m.name} {m.version}")
        self.about.setText(m.summary)
        while self.facts.rowCount():
            self.facts.removeRow(0)
        needs = ", ".join(f"{one.name} {one.version}" for one in plan.dependencies)
        rows = (
            (self.tr("Samplers"), ", ".join(m.entries)),
            (self.tr("Author"), m.author or self.tr("nobody named")),
            (self.tr("Licence"), m.licence or self.tr("not stated")),
            (self.tr("From"), plan.origin),
            (self.tr("Source hash"), f"sha256 {plan.hash}"),
            (self.tr("Packages that it brings"), needs or self.tr("none")),
            (self.tr("Compiled code"), self.tr("yes; it cannot be read") if m.native else self.tr("none")),
        )
        for name, value in rows:
            label = text(value, "", wrap=True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.facts.addRow(text(name, "dim"), label)
        self.warning.setText(self._about_the_one_before(plan))
        self.warning.setVisible(bool(self.warning.text()))
        self.promises.show_parts(self._session.parts)

    def _about_the_one_before(self, plan: Plan) -> str:
        if plan.replaces is None:
            return ""
        before = plan.replaces.receipt
        words = self.tr("It takes the place of version {0} from {1}. You can go back to that one.")
        lines = [words.format(before.version, before.origin)]
        if before.author != plan.manifest.author:
            other = self.tr("That one was by {0}: is this the same plugin?")
            lines.append(other.format(before.author or self.tr("nobody named")))
        return " ".join(lines)

    def _show_progress(self) -> None:
        if self._installing.state == "installing":
            self.busy.setRange(0, 100)
            self.busy.setValue(round(100 * self._session.fraction))
            if self._session.busy:
                self.doing.setText(self.tr("Checking {0}…").format(spoken(self._session.busy)))

    def _look(self) -> None:
        if self.look.isEnabled():
            self.bring(self.where.text())

    def ask_file(self) -> None:
        """Choose a wheel or zip."""
        dialog = QFileDialog(self, self.tr("Install a sampler"), str(Path.home()), "Wheels and zips (*.whl *.zip)")
        self._ask(dialog, QFileDialog.FileMode.ExistingFile)

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Install a sampler"), str(Path.home()))
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask(dialog, QFileDialog.FileMode.Directory)

    def _ask(self, dialog: QFileDialog, mode: QFileDialog.FileMode) -> None:
        dialog.setObjectName("install_dialog")
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.bring)
        dialog.open()

    def _cancel(self) -> None:
        leaving = self._installing.state in ("idle", "asking")
        self._installing.cancel()
        if leaving:
            self.where.clear()
            self.left.emit()
