"""The help: its contents and a search on the left, a page on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from studio.files.help_pages import Page, help_folder, pages, search
from studio.ui.controls import clearable
from studio.ui.icons import IconButton
from studio.ui.languages import language
from studio.ui.reading import Reading
from studio.ui.scrolling import fit

PLACE = Qt.ItemDataRole.UserRole
MARGIN = 26  # pixels around a page


class HelpWindow(QDialog):
    """Opens beside the studio, which goes on working; F1 anywhere brings the page of what has the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("help_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self.setModal(False)
        self.language = language()
        self.shown: Page | None = None
        self._past: list[str] = []
        self.field = QLineEdit()
        self.field.setObjectName("help_search")
        self.field.setAccessibleName(self.tr("Search the help"))
        self.field.setToolTip(self.tr("Finds the places where all of the words stand (Ctrl+F)"))
        self.field.setPlaceholderText(self.tr("Search the help"))
        clearable(self.field, self.tr("Empty the search"))
        self.field.textChanged.connect(self._list)
        self.list = QListWidget()
        self.list.setObjectName("help_contents")
        self.list.setAccessibleName(self.tr("Contents"))
        self.list.setToolTip(self.tr("The pages of the help"))
        self.list.setWordWrap(True)
        self.list.setSpacing(4)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._chosen)
        self.back = IconButton("help_back_button", "back", self.tr("The page before (Alt+Left)"))
        self.back.clicked.connect(self.go_back)
        self.page = Reading(MARGIN)
        self.page.setObjectName("help_page")
        self.page.setAccessibleName(self.tr("Help page"))
        self.page.setProperty("role", "reading")
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(self._follow)
        self._arrange()
        for keys, act in (("Ctrl+F", self.field.setFocus), ("Alt+Left", self.go_back)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self._list("")

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 6, 12)
        across = QHBoxLayout()
        across.addWidget(self.field, 1)
        across.addWidget(self.back)
        column.addLayout(across)
        column.addWidget(self.list, 1)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self.page)
        split.setStretchFactor(1, 1)
        split.setSizes([270, 690])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)
        fit(self, 960, 700)

    def show_place(self, place: str) -> None:
        """Show `page` or `page#Heading`; a place that is not there shows the first page."""
        name, _, heading = place.partition("#")
        every = pages(self.language)
        page = next((page for page in every if page.name == name), every[0])
        if self.shown is not None and (not self._past or self._past[-1] != self.shown.name):
            self._past.append(self.shown.name)
        self._show(page, heading)

    def go_back(self) -> None:
        """The page that was shown before."""
        if self._past:
            name = self._past.pop()
            self._show(next(page for page in pages(self.language) if page.name == name), "")

    def _show(self, page: Page, heading: str) -> None:
        self.shown = page
        self.page.setSearchPaths([str(help_folder(self.language)), str(help_folder())])
        self.page.show_page(page.text if page.language == self.language else self._said(page.text))
        self.setWindowTitle(self.tr("Help: {0}").format(page.title))
        self.back.setEnabled(bool(self._past))
        if shown := page.heading(heading):
            self._scroll_to(shown)

    def _said(self, text: str) -> str:
        """The text of a page that is not there in the window's language, which says so under its title."""
        title, _, rest = text.partition("\n")
        said = self.tr("This page is not translated yet, so it is shown in English.")
        return f"{title}\n\n*{said}*\n{rest}"

    def _scroll_to(self, heading: str) -> None:
        block = self.page.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text() == heading:
                cursor = QTextCursor(block)
                self.page.moveCursor(QTextCursor.MoveOperation.End)  # so that the heading comes to the top
                self.page.setTextCursor(cursor)
                self.page.ensureCursorVisible()
                return
            block = block.next()

    def _list(self, words: str) -> None:
        """The contents, or what a search found."""
        self.list.blockSignals(True)
        self.list.clear()
        if words.strip():
            for one in search(words, self.language):
                item = QListWidgetItem(f"{one.heading}\n{one.excerpt}")
                item.setData(PLACE, f"{one.page.name}#{one.heading}")
                self.list.addItem(item)
            if not self.list.count():
                self.list.addItem(QListWidgetItem(self.tr("Nothing found. Try another word.")))
        else:
            for page in pages(self.language):
                item = QListWidgetItem(page.title)
                item.setData(PLACE, page.name)
                self.list.addItem(item)
        self.list.blockSignals(False)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(PLACE):
            self.show_place(item.data(PLACE))

    def _follow(self, url: QUrl) -> None:
        """A link to another page is shown here; only one that the user clicks leaves the studio."""
        if url.scheme():
            QDesktopServices.openUrl(url)
            return
        page = url.path().removesuffix(".md") or (self.shown.name if self.shown else "")
        self.show_place(f"{page}#{url.fragment()}")


def show_help(parent: QWidget, place: str) -> HelpWindow:
    """The help at a place, in the window that is open already, or a new one."""
    window = parent.findChild(HelpWindow, "help_window") or HelpWindow(parent)
    window.show()  # first: only what is laid out can be scrolled
    window.show_place(place)
    window.raise_()
    window.activateWindow()
    return window
