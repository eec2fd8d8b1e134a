"""Which model writes: one of this machine's, or one on a server."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from studio.files import paths
from studio.session.writing import WritingSession
from studio.ui.controls import BadgeBox, entry
from studio.ui.icons import IconButton


class ModelRow(QWidget):
    """A box with all models, and a menu for getting others."""

    servers_asked = Signal()

    def __init__(self, writing: WritingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writing = writing
        tip = self.tr("The model that writes: one on this machine, or one on a server that you have added")
        self.box = BadgeBox("write_model_box", self.tr("Writing model"), tip)
        self.box.activated.connect(lambda _: writing.edit(model=self.box.currentData()))
        self.more = IconButton("write_models_button", "more", self.tr("Get other models"))
        menu = QMenu(self.more)
        menu.aboutToShow.connect(partial(self.fill_menu, menu))
        self.more.setMenu(menu)
        self.more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.box, 1)
        row.addWidget(self.more)
        writing.request_changed.connect(self.show_models)
        writing.models_changed.connect(self.show_models)
        writing.servers.changed.connect(self.show_models)
        self.show_models()

    def show_models(self) -> None:
        """All models there are now, the chosen one shown."""
        choices = self._writing.choices()
        self.box.offer(choices)
        self.box.setCurrentIndex(self.box.findData(self._writing.request.model))
        for place, (name, _, where) in enumerate(choices):
            tip = self.tr("On {0}: {1}").format(where, name) if where else self.tr("On this machine")
            self.box.setItemData(place, tip, Qt.ItemDataRole.ToolTipRole)

    def fill_menu(self, menu: QMenu) -> None:
        """What can be done about models, and which of those in the folder are broken."""
        menu.clear()
        entry(menu, self.tr("Model servers…"), self.servers_asked.emit)
        entry(menu, self.tr("Open the models folder"), self._show_folder)
        entry(menu, self.tr("Look for new models"), self._writing.refresh_models)
        for model in self._writing.models:
            if model.problem:
                broken = menu.addAction(self.tr("{0} cannot be used").format(model.name))
                broken.triggered.connect(partial(self._tell, model.problem))

    def _tell(self, problem: str, _checked: bool = False) -> None:
        self._writing.say(problem)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.models_folder())))
