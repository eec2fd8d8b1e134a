"""The presets of the steering: those that come with the studio, and the user's own."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QMenu, QWidget

from studio.session.writing import WritingSession
from studio.session.writing_presets import PRESETS
from studio.ui.asking import open_named
from studio.ui.controls import button, entry
from studio.ui.spoken import spoken


class PresetRow(QWidget):
    """A chip for each preset that came along, and a menu for the others."""

    def __init__(self, writing: WritingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writing = writing
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        for name, values in PRESETS.items():
            tip = self.tr("temperature {0}, top-p {1}").format(values["temperature"], values["top_p"])
            one = button(f"write_preset_{name.lower()}", spoken(name), tip, "chip")
            one.clicked.connect(partial(self._use, name))
            row.addWidget(one)
        self.more = button("write_presets_button", self.tr("Mine"), self.tr("Your own presets"), "chip")
        menu = QMenu(self)
        menu.aboutToShow.connect(partial(self.fill_menu, menu))
        self.more.setMenu(menu)
        row.addWidget(self.more)
        row.addStretch(1)

    def fill_menu(self, menu: QMenu) -> None:
        """The user's own, and what can be done with them."""
        menu.clear()
        own = sorted(self._writing.own_presets)
        for name in own:
            entry(menu, name.replace("&", "&&"), partial(self._use, name))
        if not own:
            menu.addAction(self.tr("None yet")).setEnabled(False)
        menu.addSeparator()
        entry(menu, self.tr("Save these settings…"), self._save)
        if own:
            gone = menu.addMenu(self.tr("Delete"))
            for name in own:
                entry(gone, name.replace("&", "&&"), partial(self._writing.delete_preset, name))

    def _use(self, name: str, _checked: bool = False) -> None:
        self._writing.use_preset(name)

    def _save(self) -> None:
        dialog = QInputDialog(self)
        dialog.setObjectName("write_preset_dialog")
        dialog.setWindowTitle(self.tr("Save these settings"))
        dialog.setLabelText(self.tr("Name of the preset (all but the model and the seed):"))
        dialog.textValueSelected.connect(self._writing.save_preset)
        open_named(dialog)
