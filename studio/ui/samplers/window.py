"""The samplers window: the list on the left; on the right one of them, or what comes in, is compared or is new."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from studio.session.notices import Notice
from studio.ui import windows
from studio.ui.controls import button, text
from studio.ui.notice_bar import NoticeBar
from studio.ui.samplers.compare_page import ComparePage
from studio.ui.samplers.install_page import InstallPage
from studio.ui.samplers.list import SamplerList
from studio.ui.samplers.new_page import NewPage
from studio.ui.samplers.sampler_page import SamplerPage
from studio.ui.scrolling import fit

if TYPE_CHECKING:
    from studio.session.painting import PaintingSession
    from studio.session.sampler_entries import Entry
    from studio.session.samplers import SamplersSession
    from studio.session.trying import Trying
    from studio.ui.frames import Frames


class SamplersWindow(QWidget):
    """A window of its own, which goes with the main one."""

    def __init__(
        self, session: SamplersSession, trying: Trying, painting: PaintingSession, frames: Frames, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("samplers_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Samplers · Stepwise Studio"))
        self.setAcceptDrops(True)
        self.session, self._painting = session, painting
        self.list = SamplerList()
        self.page = SamplerPage(session, trying, frames)
        self.install, self.new = InstallPage(session), NewPage(session)
        self.compare = ComparePage(session, trying, frames)
        self.notice_bar = NoticeBar(session.notices)
        self.stack = QStackedWidget()
        self.stack.setObjectName("samplers_stack")
        tr = self.tr
        self.compare_button = button("compare_two_button", tr("Compare two…"), tr("Two samplers on the same noise"))
        self.new_button = button("new_sampler_button", tr("New from template"), tr("A sampler of your own"))
        self.install_button = button("install_button", tr("Install…"), tr("A sampler that somebody wrote"), "primary")
        self._arrange()
        self._connect()
        fit(self, 1280, 820)
        self._show_entries()
        self.list.setFocus()
        session.try_confinement()
        session.look_again()

    def _arrange(self) -> None:
        for page in (self.page, self.install, self.new, self.compare):
            self.stack.addWidget(page)
        said = text(self.tr("drop a wheel, a zip or a folder anywhere in this window"), "dim")
        header = windows.header(self.tr("Samplers"), said, self.compare_button, self.new_button, self.install_button)
        middle = windows.beside(windows.side(self.list), self.stack)
        windows.column(self, header, self.notice_bar, middle)

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._show_entries)
        session.installing.installed.connect(self._installed)
        self.list.chosen.connect(self._choose)
        self.list.clicked.connect(lambda _: self._choose(self.list.current))
        self.page.use_asked.connect(self._use)
        self.page.update_asked.connect(self._update)
        self.page.remove_asked.connect(self._ask_to_remove)
        self.new.install_asked.connect(self.bring)
        for page in (self.install, self.new, self.compare):
            page.left.connect(partial(self.stack.setCurrentWidget, self.page))
        self.install_button.clicked.connect(self.ask_to_install)
        self.new_button.clicked.connect(self.begin_new)
        self.compare_button.clicked.connect(self.begin_comparison)

    def bring(self, what: str) -> None:
        """Look at a plugin: a file, a folder, a name or an address."""
        self.stack.setCurrentWidget(self.install)
        self.install.bring(what)

    def ask_to_install(self) -> None:
        self.stack.setCurrentWidget(self.install)
        self.install.where.setFocus()

    def begin_new(self) -> None:
        self.stack.setCurrentWidget(self.new)
        self.new.begin()

    def begin_comparison(self) -> None:
        self.stack.setCurrentWidget(self.compare)
        self.compare.begin(self.list.current)

    def _show_entries(self) -> None:
        self.list.show_entries(self.session.entries)
        self.page.show_sampler(self.list.current)

    def _choose(self, name: str) -> None:
        self.page.show_sampler(name)
        if self.session.installing.state == "idle":
            self.stack.setCurrentWidget(self.page)

    def _installed(self, name: str) -> None:
        self.list.choose(name)
        self.stack.setCurrentWidget(self.page)
        self.list.setFocus()

    def _use(self, name: str) -> None:
        self._painting.settle_edit()
        self._painting.edit(sampler=name)
        entry = self.session.entry(name)
        label = entry.label if entry is not None else name
        self.session.notices.post(self.tr("{0} is chosen in the prompt panel.").format(label))

    def _update(self, source: str) -> None:
        if source:
            self.bring(source)
        else:
            self.ask_to_install()
            self.install.ask_file()

    def _ask_to_remove(self, entry: Entry) -> None:
        """The question is a notice in the window; nothing waits for the answer."""
        plugin = entry.plugin
        if plugin is None:
            return
        words = self.tr("Remove {0}, all versions of it? Its pictures stay, and say what they were painted with.")
        self.notice_bar.offer(
            Notice(words.format(entry.label), kind="warning"),
            ("remove_yes_button", self.tr("Remove"), partial(self.session.remove, plugin.plugin)),
            ("remove_no_button", self.tr("Keep it"), self.list.setFocus),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.session.installing.state == "idle":
            at_home = self.stack.currentWidget() is self.page
            self.close() if at_home else self.stack.setCurrentWidget(self.page)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()
            self._mark(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(False)
        if what := _dropped(event):
            event.acceptProposedAction()
            self.bring(what)

    def _mark(self, dropping: bool) -> None:
        """Show that this is the place to drop it."""
        self.setProperty("dropping", dropping)
        self.setStyleSheet(self.styleSheet())  # the rules ask for the property anew


def _dropped(event: QDropEvent) -> str:
    """The wheel, zip or folder that is dropped, or nothing."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((str(path) for path in paths if path.suffix in (".whl", ".zip") or path.is_dir()), "")
