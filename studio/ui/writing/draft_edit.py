"""The document's editor: Markdown, words of a model as they come, and which token stands where."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QPaintEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from studio.session.code_colours import CodeColours
from studio.session.draft import Draft
from studio.session.drafts import Span
from studio.session.passages import Passage
from studio.ui.writing.checks import stretches
from studio.ui.writing.ghost import paint_ghost
from studio.ui.writing.pages import Pages
from studio.ui.writing.pointing import Pointing
from studio.ui.writing.spots import PASSAGE, Spot, end_of, spans_of, spots_in, token_format
from studio.write.events import TokenEvent

SAVE_MS, SAVE_AT_LEAST_MS = 400, 2000


class DraftEdit(QPlainTextEdit):
    """Shows one document at a time; each keeps its own undo."""

    typed = Signal()  # the document has changed, a moment ago: time to keep it
    ghost_asked = Signal()  # a pause in typing at the end of a line
    moved_on = Signal()  # the user typed or went elsewhere: a suggestion would come too late
    tab_pressed = Signal()
    dictated = Signal(object)  # Passage: the user writes on where it is being written

    def __init__(self, colours: CodeColours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("draft_edit")
        self.setAccessibleName(self.tr("Document"))
        self.setPlaceholderText(
            self.tr(
                "Write here. “Continue” lets the assistant go on from the cursor, one token at a time. "
                "It makes things up: check what matters."
            )
        )
        self.setCursorWidth(2)
        self.draft: Draft | None = None
        self.ghost = ""  # a suggestion shown behind the cursor, not a part of the document
        self.suggests = False
        self.tokens = Pointing(self, self._spots)
        self.pages = Pages(colours, self)
        self.pages.changed.connect(self._changed)
        self._streams: dict[Passage, QTextCursor] = {}
        self._inserting = False
        self._joined: Passage | None = None  # the passage that the last undo step belongs to
        self._save = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._save_at_least = QTimer(self, singleShot=True, interval=SAVE_AT_LEAST_MS)
        self._pause = QTimer(self, singleShot=True, interval=800)
        self._save.timeout.connect(self.flush)
        self._save_at_least.timeout.connect(self.flush)
        self._pause.timeout.connect(self._paused)
        self.cursorPositionChanged.connect(self._moved)

    # Documents

    def show_draft(self, draft: Draft) -> None:
        """Show a document; the one before is kept first."""
        self.flush()
        self.drop_ghost()
        self.draft = draft
        self.setDocument(self.pages.of(draft, self.font()))
        self.setCursorWidth(2)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def flush(self) -> None:
        """Tell what the document says now, if that was not told yet."""
        waiting = self._save.isActive() or self._save_at_least.isActive()
        self._save.stop()
        self._save_at_least.stop()
        if waiting:
            self.typed.emit()

    def spans(self) -> tuple[Span, ...]:
        """Which tokens stand where, those whose letters were not touched, in runs."""
        if self.draft is None:
            return ()
        return spans_of(self.document(), self.draft, self.pages.written(self.draft))

    def select_unsure(self) -> bool:
        """Select the next stretch, behind the cursor or from the beginning on, of which a model was not sure."""
        written = [] if self.draft is None else self.pages.written(self.draft)
        if written is None:  # not all is drawn yet
            return False
        found = stretches(spot for block in written for spot in self._spots(block))
        if not found:
            return False
        here = self.textCursor().selectionEnd()
        start, end = next((one for one in found if one[0] >= here), found[0])
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        return True

    # Tokens

    def begin(self, passage: Passage, cursor: QTextCursor | None = None) -> None:
        """What this passage writes comes in at the cursor."""
        cursor = QTextCursor(cursor or self.textCursor())
        cursor.clearSelection()
        self._streams[passage] = cursor
        self._joined = None

    @property
    def streaming(self) -> list[Passage]:
        """The passages that are coming in."""
        return list(self._streams)

    def end(self, passage: Passage) -> None:
        self._streams.pop(passage, None)

    def write(self, passage: Passage, event: TokenEvent) -> None:
        """One more token of a passage, where it is being written. One undo takes the whole passage back."""
        cursor = self._streams.get(passage)
        if cursor is None or event.index < passage.order.index:
            return
        text = event.text
        if event.index == 0 and text.startswith(" ") and self.after_space(cursor):
            text = text[1:]
        self.put(cursor, [(text, passage, event.index)], joined=self._joined is passage)
        self._joined = passage

    def put(self, cursor: QTextCursor, pieces: list[tuple[str, Passage, int]], *, joined: bool = False) -> None:
        """Insert tokens at a cursor as one undo step, or as a part of the last one."""
        bar = self.verticalScrollBar()
        follows = self.textCursor().position() == cursor.position() or bar.value() >= bar.maximum() - 1
        self._inserting = True
        if joined:
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        for text, passage, index in pieces:
            cursor.insertText(text, token_format(passage.name, index))
        cursor.endEditBlock()
        self._inserting = False
        if follows and self.textCursor().position() == cursor.position():
            self.ensureCursorVisible()

    def put_proposal(self, cursor: QTextCursor, lead: str, proposal: str, trail: str, passage: Passage) -> None:
        """Put a part of a passage's text in the place of a cursor's selection, as one undo step."""
        begin = max(passage.text.find(proposal), 0)
        pieces: list[tuple[str, Passage, int]] = []
        place = 0
        for token in passage.tokens:
            a, b = max(place, begin), min(place + len(token.text), begin + len(proposal))
            if a < b:
                pieces.append((passage.text[a:b], passage, token.index))
            place += len(token.text)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        cursor.insertText(lead, QTextCharFormat())
        self.put(cursor, pieces)
        cursor.insertText(trail, QTextCharFormat())
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def cut_ending(self, spot: Spot) -> QTextCursor:
        """Take the text of a passage out from a token on; the cursor that is left where it stood."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(spot.start)
        cursor.setPosition(end_of(spot, self.document()), QTextCursor.MoveMode.KeepAnchor)
        self._inserting = True
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        cursor.endEditBlock()
        self._inserting = False
        self.setTextCursor(cursor)
        return cursor

    def swap_ending(self, spot: Spot, other: Passage) -> None:
        """Show another ending from a token on, which was written before."""
        cursor = self.cut_ending(spot)
        pieces = [(token.text, other, token.index) for token in other.tokens[spot.index :]]
        self.put(cursor, pieces, joined=True)
        self.setTextCursor(cursor)

    def selection(self) -> QTextCursor:
        """What is selected; without a selection, the paragraph at the cursor."""
        cursor = QTextCursor(self.textCursor())
        if not cursor.hasSelection():
            block = cursor.block()
            cursor.setPosition(block.position())
            cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _spots(self, block: QTextBlock) -> list[Spot]:
        return spots_in(block, self.draft.passages) if self.draft is not None and block.isValid() else []

    def _letter(self, place: int) -> str:
        return str(self.document().characterAt(place))

    def after_space(self, cursor: QTextCursor) -> bool:
        return cursor.position() == 0 or self._letter(cursor.position() - 1) in (" ", "\n", "\u2029")

    # What people do

    def _changed(self, place: int, _removed: int, added: int) -> None:
        self._save.start()
        if not self._save_at_least.isActive():
            self._save_at_least.start()
        if self._inserting:
            return
        self._joined = None
        self._let_go()
        if self.suggests:
            self._pause.start()
        for passage, cursor in list(self._streams.items()):
            if cursor.position() in (place, place + added):
                self.dictated.emit(passage)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Tab and not event.modifiers():
            if self.ghost:
                self.tab_pressed.emit()
            else:
                self.textCursor().insertText("    ")
            return
        if event.key() == Qt.Key.Key_Escape and self.ghost:
            self.drop_ghost()
            return
        self._write_as_people()
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._write_as_people()
        super().inputMethodEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self._write_as_people()
        super().insertFromMimeData(source)

    def _write_as_people(self) -> None:
        """What is typed beside a token is not the model's."""
        if not self.textCursor().hasSelection() and self.textCursor().charFormat().hasProperty(PASSAGE):
            self.setCurrentCharFormat(QTextCharFormat())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.pages.redraw()

    def hideEvent(self, event: object) -> None:
        self.flush()
        super().hideEvent(event)  # type: ignore[arg-type]

    # Suggestions

    def show_ghost(self, text: str) -> None:
        """Show a suggestion behind the cursor."""
        self.ghost = text
        self.viewport().update()

    def drop_ghost(self) -> None:
        if self.ghost:
            self.show_ghost("")

    def _moved(self) -> None:
        if not self._inserting:
            self._let_go()

    def _let_go(self) -> None:
        self.drop_ghost()
        self.moved_on.emit()

    def _paused(self) -> None:
        cursor = self.textCursor()
        if self.hasFocus() and cursor.atBlockEnd() and not cursor.hasSelection() and cursor.block().text().strip():
            self.ghost_asked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.ghost and self.textCursor().atBlockEnd():
            paint_ghost(self, self.ghost)
