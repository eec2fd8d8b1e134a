"""The writing room: tabs for the draft, the chat and prompt ideas, and the status line under them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QInputDialog, QMenu, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from studio.session.writing import WritingSession
from studio.ui import file_dialogs
from studio.ui.asking import open_named
from studio.ui.controls import HEADER, entry
from studio.ui.icons import IconButton
from studio.ui.scrolling import Drawer
from studio.ui.writing.away_strip import AwayStrip
from studio.ui.writing.chat_tab import ChatTab
from studio.ui.writing.draft_tab import DraftTab
from studio.ui.writing.ideas_tab import IdeasTab
from studio.ui.writing.steering import Steering
from studio.ui.writing.writing_status import WritingStatus


class WritingPanel(QFrame):
    """What stands in the writing dock. `header` is its title bar."""

    caution_asked = Signal()  # what to keep in mind of what a model writes

    def __init__(self, writing: WritingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writing = writing
        self.setProperty("role", "panel")
        self.draft = DraftTab(writing)
        self.chat = ChatTab(writing)
        self.ideas = IdeasTab(writing)
        self.steering = Steering(writing)
        drawer = Drawer(self.steering, "steering_drawer")
        drawer.hide()
        self.steering.model.servers_asked.connect(self.show_servers)
        self.status = WritingStatus(writing)
        self.status.steering_asked.connect(drawer.setVisible)
        tip = self.tr("A language model can be wrong and one-sided: check names, numbers and sources. More on that…")
        self.caution = IconButton("writing_caution_button", "info", tip, side=16)
        self.caution.clicked.connect(self.caution_asked)
        self.status.add(self.caution)
        self.tabs = QTabBar()
        self.tabs.setObjectName("writing_tabs")
        self.tabs.setAccessibleName(self.tr("Writing"))
        self.tabs.setToolTip(self.tr("A document, a chat with the assistant, or ideas for prompts"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.pages = QStackedWidget()
        for words, page in (
            (self.tr("Draft"), self.draft),
            (self.tr("Chat"), self.chat),
            (self.tr("Prompt ideas"), self.ideas),
        ):
            self.tabs.addTab(words)
            self.pages.addWidget(page)
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        self.more = IconButton("writing_more_button", "more", self.tr("Documents, export and more"))
        self.more.clicked.connect(self._open_menu)
        self.header = _Header(self.tabs, self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(AwayStrip(writing))
        column.addWidget(self.pages, 1)
        column.addWidget(drawer)
        column.addWidget(self.status)
        self.draft.asked.connect(self._ask)
        self.chat.insert_asked.connect(self._insert)

    def put_above_status(self, widget: QWidget) -> None:
        """Something that is to be seen before a text is asked for."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self.status), widget)

    def show_tab(self, page: QWidget) -> None:
        self.tabs.setCurrentIndex(self.pages.indexOf(page))

    def show_servers(self) -> None:
        """The servers that may write, in a dialog."""
        from studio.ui.writing.servers_dialog import ServersDialog

        ServersDialog(self._writing.servers, self).open()

    def hideEvent(self, event: QHideEvent) -> None:
        self.draft.flush()  # also when the draft is behind another tab
        super().hideEvent(event)

    def _ask(self, words: str) -> None:
        self.show_tab(self.chat)
        self.chat.ask(words)

    def _insert(self, words: str) -> None:
        self.show_tab(self.draft)
        self.draft.insert(words)
        self.draft.edit.setFocus()

    # The menu

    def _open_menu(self) -> None:
        menu = self.fill_menu(QMenu(self))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def fill_menu(self, menu: QMenu) -> QMenu:
        """Everything that is done seldom."""
        documents, tr = self._writing.documents, self.tr
        entry(menu, tr("New document"), documents.start)
        others = menu.addMenu(tr("Documents"))
        for name in documents.names:
            one = entry(others, name.replace("&", "&&"), partial(documents.show, name))
            one.setCheckable(True)
            one.setChecked(documents.current is not None and documents.current.name == name)
        entry(menu, tr("Rename…"), self._rename)
        entry(menu, tr("Move to trash"), self._throw_away)
        menu.addSeparator()
        preview = entry(menu, tr("Preview (Ctrl+Shift+R)"), self._preview)
        preview.setCheckable(True)
        preview.setChecked(self.draft.previewing.on)
        entry(menu, tr("Find…"), self._find)
        entry(menu, tr("Next place to check (Ctrl+Shift+U)"), self._check)
        entry(menu, tr("Where the words come from"), self.draft.tell_origins)
        heat = entry(menu, tr("Colour words by probability"), self._toggle_heat)
        heat.setCheckable(True)
        heat.setChecked(self._writing.heat)
        suggest = entry(menu, tr("Suggest as I type (Tab takes it)"), self._toggle_suggestions)
        suggest.setCheckable(True)
        suggest.setChecked(self._writing.suggests)
        entry(menu, tr("Model servers…"), self.show_servers)
        menu.addSeparator()
        export = menu.addMenu(tr("Export"))
        kinds = ((tr("Markdown…"), "md"), (tr("Word (DOCX)…"), "docx"), (tr("Web page (HTML)…"), "html"))
        for words, ending in (*kinds, (tr("Plain text…"), "txt")):
            entry(export, words, partial(self._export, ending))
        mark = entry(export, tr("Say that AI helped"), self._toggle_mark)
        mark.setCheckable(True)
        mark.setChecked(self._writing.mark)
        return menu

    def _rename(self) -> None:
        draft = self._writing.documents.current
        if draft is None:
            return
        dialog = QInputDialog(self)
        dialog.setObjectName("rename_dialog")
        dialog.setWindowTitle(self.tr("Rename"))
        dialog.setLabelText(self.tr("Name of the document:"))
        dialog.setTextValue(draft.name)
        dialog.textValueSelected.connect(
            lambda name: self._writing.documents.rename(draft, name) if name.strip() else None
        )
        open_named(dialog)

    def _throw_away(self) -> None:
        draft = self._writing.documents.current
        if draft is not None:
            self.draft.flush()
            self._writing.documents.throw_away(draft)

    def _find(self) -> None:
        self.show_tab(self.draft)
        self.draft.find_words()

    def _preview(self) -> None:
        self.show_tab(self.draft)
        self.draft.previewing.toggle()

    def _check(self) -> None:
        page = self.chat if self.pages.currentWidget() is self.chat else self.draft
        self.show_tab(page)
        page.check()

    def _toggle_heat(self) -> None:
        self._writing.set_heat(not self._writing.heat)

    def _toggle_suggestions(self) -> None:
        self._writing.set_suggesting(not self._writing.suggests)
        self.draft.edit.suggests = self._writing.suggests

    def _toggle_mark(self) -> None:
        self._writing.set_mark(not self._writing.mark)

    def _export(self, ending: str) -> None:
        draft = self._writing.documents.current
        if draft is not None:
            name = Path.home() / f"{draft.name}.{ending}"
            kinds = {"md": "Markdown (*.md)", "html": "HTML (*.html)", "docx": "Word (*.docx)"}
            kinds["txt"] = self.tr("Plain text (*.txt)")
            file_dialogs.ask_save(self, self.tr("Export"), self.draft.export, name, kinds[ending])


class _Header(QFrame):
    """The tabs, and the menu at the right end; the dock is dragged by what is between."""

    def __init__(self, tabs: QTabBar, more: IconButton) -> None:
        super().__init__()
        self.setProperty("role", "header")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 10, 0)
        row.addWidget(tabs, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        row.addWidget(more)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEADER)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), HEADER)  # what a dock's layout asks its title for
