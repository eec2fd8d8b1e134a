"""The document as it is read, in the place of its editor: set on a lane, and set anew while the text changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from studio.session.code_colours import CodeColours
from studio.session.writing import WritingSession
from studio.ui import theme
from studio.ui.controls import text
from studio.ui.icons import IconButton
from studio.ui.writing.code_frames import paint_frames
from studio.ui.writing.draft_edit import DraftEdit
from studio.ui.writing.reading_page import ReadingPage, set_page
from studio.ui.writing.typeset import Code, set_colours

AGAIN_MS = 400
MARGIN = 14


class Preview(QTextBrowser):
    """Shows a page."""

    left = Signal(int)  # a place of the text: the editor is wanted there
    recoloured = Signal()  # the theme is another

    def __init__(self, colours: CodeColours) -> None:
        super().__init__()
        self.page: ReadingPage | None = None
        self._colours = colours
        self._coloured: set[int] = set()  # of the page's code
        self._seen = QTimer(self, singleShot=True, interval=0)
        self._seen.timeout.connect(self._colour)
        self.setObjectName("document_preview")
        self.setAccessibleName(self.tr("Preview of the document"))
        self.setToolTip(self.tr("A double click goes to that place in the editor."))
        self.setOpenLinks(False)
        colours.ready.connect(self._seen.start)

    def show_page(self, page: ReadingPage, place: int) -> None:
        """Show a page, from a place of its text on."""
        before = self.page
        page.document.setParent(self)
        page.document.setDefaultFont(self.font())
        self.page = page
        self._coloured = set()
        self.setDocument(page.document)
        if before is not None:
            before.document.deleteLater()
        self.go_to(place)

    def go_to(self, place: int) -> None:
        """Scroll to what shows a place of the text."""
        if self.page is not None:
            block = self.document().findBlockByNumber(self.page.block_at(place))
            top = self.document().documentLayout().blockBoundingRect(block).top()
            self.verticalScrollBar().setValue(round(top - MARGIN / 2) if block.blockNumber() else 0)

    def place_at(self, point: QPoint) -> int:
        """The place of the text that is shown there."""
        number = self.cursorForPosition(point).blockNumber()
        return self.page.places[number] if self.page is not None and number < len(self.page.places) else 0

    def top(self) -> int:
        """The place of the text that is shown first."""
        return self.place_at(QPoint(MARGIN, MARGIN))

    def _in_sight(self) -> list[tuple[int, Code]]:
        first = self.cursorForPosition(QPoint(0, 0)).blockNumber()
        last = self.cursorForPosition(self.viewport().rect().bottomRight()).blockNumber()
        codes = self.page.codes if self.page is not None else []
        return [(n, code) for n, code in enumerate(codes) if code.last >= first - 1 and code.first <= last + 1]

    def _colour(self) -> None:
        """Colour the code that is in sight."""
        for n, code in self._in_sight():
            if n not in self._coloured and (lines := self._colours.of(code.language, code.text)) is not None:
                self._coloured.add(n)
                set_colours(self.document(), code, lines, theme.tokens())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.recoloured.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        seen = self._in_sight()
        paint_frames(self, [code for _, code in seen])
        super().paintEvent(event)
        if any(n not in self._coloured for n, _ in seen):
            self._seen.start()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.left.emit(self.place_at(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Return:
            self.left.emit(self.top())
        else:
            super().keyPressEvent(event)


class PartStrip(QFrame):
    """Which part of a long document is shown, and the way to the others."""

    wanted = Signal(int)  # another part, 0 is the first

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self._part = 0
        self._says = text("", "faint")
        self.back = IconButton("previous_part_button", "up", self.tr("The part before"), side=14)
        self.on = IconButton("next_part_button", "down", self.tr("The next part"), side=14)
        self.back.clicked.connect(lambda: self.wanted.emit(self._part - 1))
        self.on.clicked.connect(lambda: self.wanted.emit(self._part + 1))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 8, 2)
        row.addWidget(self._says, 1)
        row.addWidget(self.back)
        row.addWidget(self.on)

    def show_part(self, part: int, count: int) -> None:
        self._part = part
        self._says.setText(self.tr("Part {0} of {1} of a long document").format(part + 1, count))
        self.back.setEnabled(part > 0)
        self.on.setEnabled(part < count - 1)
        self.setVisible(count > 1)


class Previewing(QObject):
    """Turns it on and off; the place that is read stays. `pane` is what is shown."""

    turned = Signal(bool)  # whether the preview is to be seen

    def __init__(self, writing: WritingSession, edit: DraftEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self.view = Preview(writing.code_colours)
        self.parts = PartStrip()
        self.pane = QWidget()
        column = QVBoxLayout(self.pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.parts)
        self.on = False
        self._shown = False
        self._place = 0  # of the text, that is to be on top
        self._latest = writing.latest(self._set)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(lambda: self.go_to(self.view.top()))
        self.parts.wanted.connect(self._go_to_part)
        self.view.left.connect(self.close)
        self.view.recoloured.connect(self._changed)
        edit.textChanged.connect(self._changed)

    def toggle(self) -> None:
        if self.on:
            self.close()
        else:
            self.open()

    def open(self) -> None:
        """Show the preview as soon as it is set."""
        self.on = True
        self.go_to(self._place_on_top())

    def go_to(self, place: int) -> None:
        """Show a place of the text, as it is now."""
        if self.on:
            self._place = place
            words, t, thread = self._edit.toPlainText(), theme.tokens(), self.thread()
            self._latest.wish(lambda: set_page(words, place, t, thread))

    def close(self, place: int | None = None) -> None:
        """Show the editor again, with the cursor at a place of the text if one is told."""
        self._latest.forget()
        self._again.stop()
        shown, self.on, self._shown = self._shown, False, False
        if not shown:
            return
        top = self.view.top()
        self.turned.emit(False)
        if self._place_on_top() != top:
            line = self._edit.document().findBlock(top).firstLineNumber()
            self._edit.verticalScrollBar().setValue(line)
        if place is not None:
            cursor = self._edit.textCursor()
            cursor.setPosition(min(place, self._edit.document().characterCount() - 1))
            self._edit.setTextCursor(cursor)
        self._edit.setFocus()

    def _go_to_part(self, part: int) -> None:
        if self.view.page is not None and 0 <= part < len(self.view.page.starts):
            self.go_to(self.view.page.starts[part])

    def _changed(self) -> None:
        if self._shown and not self._again.isActive():
            self._again.start()

    def _set(self, page: ReadingPage) -> None:
        if not self.on:
            return
        if not self._shown:
            self._shown = True
            self.turned.emit(True)
            self.view.setFocus()
        self.parts.show_part(page.part, len(page.starts))
        self.view.show_page(page, self._place)

    def _place_on_top(self) -> int:
        return self._edit.cursorForPosition(QPoint(8, 8)).position()
