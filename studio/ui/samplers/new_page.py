"""A sampler of one's own, from the template: a name, a place, and what to do then."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.ui.controls import button, text

if TYPE_CHECKING:
    from studio.session.samplers import SamplersSession


class NewPage(QWidget):
    """Makes a project; then it can be opened, and installed from where it is."""

    install_asked = Signal(str)  # the project's folder
    left = Signal()

    def __init__(self, session: SamplersSession) -> None:
        super().__init__()
        self.setObjectName("new_sampler_page")
        self._session = session
        self.made: Path | None = None
        tr = self.tr
        self.name = QLineEdit("my_sampler")
        self.name.setObjectName("new_name_edit")
        self.name.setAccessibleName(tr("Name of the sampler"))
        self.name.setToolTip(tr("Small letters, digits and _"))
        self.place = QLineEdit(str(Path.home()))
        self.place.setObjectName("new_place_edit")
        self.place.setAccessibleName(tr("Folder to put it into"))
        self.place.setToolTip(tr("The project becomes a folder in this one"))
        self.choose = button("new_place_button", tr("Choose…"), tr("Choose the folder to put it into"))
        self.make = button("new_make_button", tr("Make it"), tr("Write the project"), "primary")
        self.cancel = button("new_cancel_button", tr("Cancel"), tr("Back to the samplers"))
        self.done = text("", "done", wrap=True)
        self.open = button("new_open_button", tr("Open the folder"), tr("Show the project's files"))
        self.install = button("new_install_button", tr("Install it"), tr("Look at it, check it, and paint with it"))
        self._arrange()
        self.name.textChanged.connect(self._refresh)
        self.name.returnPressed.connect(self._make)
        self.choose.clicked.connect(self._choose)
        self.make.clicked.connect(self._make)
        self.cancel.clicked.connect(self.left)
        self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.made))))
        self.install.clicked.connect(lambda: self.install_asked.emit(str(self.made)))
        session.made.connect(self._show_made)
        self._refresh()

    def _arrange(self) -> None:
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.place, 1)
        place.addWidget(self.choose)
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(10)
        form.addRow(text(self.tr("Name"), "dim"), self.name)
        form.addRow(text(self.tr("In the folder"), "dim"), place)
        ends = QHBoxLayout()
        ends.addStretch(1)
        for one in (self.open, self.install, self.cancel, self.make):
            ends.addWidget(one)
        lead = self.tr(
            "A sampler is one page of Python: a generator function that yields a step for each interval of the noise "
            "levels. The template is a small one that works, with its tests."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addWidget(text(self.tr("New from template"), "sampler-title"))
        column.addWidget(text(lead, "dim", wrap=True))
        column.addLayout(form)
        column.addWidget(self.done)
        column.addLayout(ends)
        column.addStretch(1)

    def begin(self) -> None:
        """For another one."""
        self.made = None
        self.name.selectAll()
        self.name.setFocus()
        self._refresh()

    def _refresh(self) -> None:
        for widget in (self.done, self.open, self.install):
            widget.setVisible(self.made is not None)
        self.make.setEnabled(bool(self.name.text().strip()))

    def _make(self) -> None:
        if self.make.isEnabled():
            self.made = None
            self._session.new_project(self.name.text().strip(), Path(self.place.text()).expanduser())

    def _show_made(self, folder: Path) -> None:
        self.made = folder
        words = self.tr("{0} is there. Change {1}.py, then install it from here; install it again after each change.")
        self.done.setText(words.format(folder, folder.name))
        self._refresh()
        self.install.setFocus()

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder to put it into"), self.place.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.place.setText)
        dialog.open()
