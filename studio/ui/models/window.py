"""The models window: the models that are here on the left, one of them, the hub or the folders on the right."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QStackedWidget, QWidget

from studio.files.network import forced
from studio.session.notices import Notice
from studio.ui import file_dialogs, windows
from studio.ui.controls import button, text
from studio.ui.figures import size
from studio.ui.models import words
from studio.ui.models.find_page import FindPage
from studio.ui.models.hub_page import HubPage
from studio.ui.models.list import Row, RowList
from studio.ui.models.model_page import ModelPage
from studio.ui.models.pulls import PullList
from studio.ui.notice_bar import NoticeBar
from studio.ui.scrolling import fit
from studio.ui.spoken import spoken

if TYPE_CHECKING:
    from studio.files.model_entries import ModelEntry
    from studio.session.models import ModelsSession
    from studio.session.painting import PaintingSession

BADGES = {"offload": "offload", "quantised": "8-bit", "blocks": "slow here", "too large": "too large", "unknown": ""}


class ModelsWindow(QWidget):
    """A window of its own, which goes with the main one."""

    def __init__(self, session: ModelsSession, painting: PaintingSession, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("models_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        tr = self.tr
        self.setWindowTitle(tr("Models · Stepwise Studio"))
        self.session, self._painting = session, painting
        self.list = RowList("models_list", tr("Models that are here"), tr("Choose a model to see what it is"))
        self.pulls = PullList(session)
        self.page, self.finding, self.hub = ModelPage(session), FindPage(session), HubPage(session)
        self.notice_bar = NoticeBar(session.notices)
        self.stack = QStackedWidget()
        self.stack.setObjectName("models_stack")
        self.offline = QCheckBox(tr("Work offline"))
        self.offline.setObjectName("models_offline_check")
        self.offline.setToolTip(tr("No connection to another machine, from any part of the studio"))
        self.hub_button = button("models_hub_button", tr("Hub and folders"), tr("The hub's token, and added folders"))
        self.add_button = button(
            "models_add_button", tr("Add folder…"), tr("Use models of ComfyUI, A1111 … where they are")
        )
        self.find_button = button("models_find_button", tr("Find models…"), tr("Search the hub (Ctrl+F)"), "primary")
        self.find_button.setShortcut("Ctrl+F")
        self._arrange()
        self._connect()
        fit(self, 1280, 820)
        self._show_switch()
        self._show_entries()
        self.list.setFocus()
        session.look_again()
        session.look_for_token()

    def _arrange(self) -> None:
        for page in (self.page, self.finding, self.hub):
            self.stack.addWidget(page)
        said = text(self.tr("what is here, what fits, and what the hub has"), "dim")
        header = windows.header(
            self.tr("Models"), said, self.offline, self.hub_button, self.add_button, self.find_button
        )
        middle = windows.beside(windows.side(self.list, self.pulls), self.stack)
        windows.column(self, header, self.notice_bar, middle)

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._show_entries)
        session.switched.connect(self._show_switch)
        self.list.chosen.connect(self._choose)
        self.list.clicked.connect(lambda _: self._look())
        self.page.use_asked.connect(self._use)
        self.page.remove_asked.connect(self._ask_to_remove)
        self.finding.left.connect(self._look)
        self.hub.left.connect(self._look)
        self.find_button.clicked.connect(self.search)
        self.hub_button.clicked.connect(partial(self.stack.setCurrentWidget, self.hub))
        self.add_button.clicked.connect(self._ask_for_folder)
        self.offline.toggled.connect(session.set_offline)

    def search(self) -> None:
        """Go to the hub's page."""
        self.stack.setCurrentWidget(self.finding)
        self.finding.words.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._look() if self.stack.currentWidget() is not self.page else self.close()
            return
        super().keyPressEvent(event)

    def _look(self) -> None:
        """Back to the models that are here."""
        self.stack.setCurrentWidget(self.page)
        self.list.setFocus()

    def _show_switch(self) -> None:
        with QSignalBlocker(self.offline):
            self.offline.setChecked(self.session.offline)
        self.offline.setEnabled(not forced())

    def _show_entries(self) -> None:
        self.list.show_rows([self._row(entry) for entry in self.session.entries])
        self._choose(self.list.current)

    def _row(self, entry: ModelEntry) -> Row:
        facts = [words.family(entry.model.family), size(entry.model.size), entry.precision, entry.licence]
        line = " · ".join(filter(None, facts))
        if entry.model.problem:
            return Row(entry.name, entry.name, spoken(entry.model.problem), self.tr("not usable"), "bad")
        if entry.fit is None or entry.fit.good:
            return Row(entry.name, entry.name, line, self.tr("fits"))
        tone = "bad" if entry.fit.how == "too large" else "warm"
        return Row(entry.name, entry.name, line, BADGES[entry.fit.how], tone)

    def _choose(self, name: str) -> None:
        self.page.show_entry(self.session.entry(name))

    def _use(self, name: str) -> None:
        self._painting.settle_edit()
        self._painting.choose_model(name)
        self._painting.settle_edit()

    def _ask_for_folder(self) -> None:
        title = self.tr("A folder with models: ComfyUI's, A1111's, InvokeAI's, a cache, or any other")
        file_dialogs.ask_folder(self, title, self.session.add_folder, Path.home())

    def _ask_to_remove(self, name: str) -> None:
        entry = self.session.entry(name)
        if entry is None:
            return
        said = self.tr("Remove {0}? That frees {1}. Pictures that were painted with it stay.")
        self.notice_bar.offer(
            Notice(said.format(name, size(entry.freed)), kind="warning"),
            ("model_remove_yes_button", self.tr("Remove"), partial(self.session.remove, name)),
            ("model_remove_no_button", self.tr("Keep it"), lambda: None),
        )
