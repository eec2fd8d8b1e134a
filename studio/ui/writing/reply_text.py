"""A reply as it is read: plain text while it grows, set as Markdown at the end; which token is where stays known."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate, groupby

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from studio.session.code_colours import CodeColours
from studio.session.turns import Turn
from studio.ui import theme
from studio.ui.icons import IconButton
from studio.ui.writing.alignment import aligned
from studio.ui.writing.checks import stretches
from studio.ui.writing.code_frames import frame_of, paint_frames
from studio.ui.writing.heat import check_format, heat_format
from studio.ui.writing.pointing import Pointing
from studio.ui.writing.spots import PASSAGE, TOKEN, Spot, fragments, token_format, units
from studio.ui.writing.typeset import Code, blocks, set_colours, set_markdown


class ReplyText(QTextEdit):
    """As high as its words. Tokens are looked up when it is first seen: of a long conversation little is."""

    recall_asked = Signal()  # what its tape says is wanted
    marked = Signal()  # `unsure` is known
    stopped = Signal()

    def __init__(self, turn: Turn, colours: CodeColours, *, heat: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.turn, self.heat = turn, heat
        self._colours = colours
        colours.ready.connect(self._colour)
        self.unsure: list[tuple[int, int]] = []  # the stretches to check, first to last
        self.codes: list[Code] = []
        self._copies: list[IconButton] = []
        self._grown = 0  # tokens that are shown, while it is written
        self._due = False  # whether the letters are still to be told from which tokens they are
        self.setObjectName("turn_text")
        self.setAccessibleName(self.tr("Reply"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setUndoRedoEnabled(False)
        self.document().setDocumentMargin(1)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.tokens = Pointing(self, self._spots)

    # What it shows

    def grow(self, stage: str) -> None:
        """Show what has been written since; before there is anything, the phase it is in."""
        passage = self.turn.passage
        assert passage is not None
        if not passage.text.strip():
            self.setPlainText(f"{stage} …")
            return
        if not self._grown:
            self.clear()
            self._leave_codes()
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        for token in passage.tokens[self._grown :]:
            words = token.text if cursor.position() else token.text.lstrip()
            lead = len(words) - len(words.lstrip(" "))
            cursor.insertText(words[:lead], token_format(passage.name, token.index))
            cursor.insertText(words[lead:], self._look(token.index))
        cursor.endEditBlock()
        self._grown = len(passage.tokens)

    def set_words(self) -> None:
        """Show all of it, as Markdown."""
        self._grown = 0
        self.unsure = []
        self._leave_codes()
        self.codes = set_markdown(self.document(), self.turn.content.strip() or "…", theme.tokens())
        for code in self.codes:
            copy = IconButton("copy_code_button", "copy", self.tr("Copy the code"), self.viewport(), side=14)
            copy.clicked.connect(lambda _=False, words=code.text: QGuiApplication.clipboard().setText(words))
            copy.show()
            self._copies.append(copy)
        self._place_copies()
        for language, text in {(code.language, code.text) for code in self.codes}:
            self._colour(language, text)
        self.look_again()

    def look_again(self) -> None:
        """Its tokens may be known by now."""
        self._due = True
        self.viewport().update()

    def show_heat(self, shown: bool) -> None:
        """Colour the words by how sure the model was, or do not."""
        self.heat = shown
        if self._grown:
            self._grown = 0
            self.grow("")
        else:
            self.set_words()

    def select(self, stretch: tuple[int, int]) -> None:
        """Select a stretch to check."""
        cursor = self.textCursor()
        cursor.setPosition(stretch[0])
        cursor.setPosition(stretch[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus()

    def _colour(self, language: str, text: str) -> None:
        """The colours of a code may be known now."""
        here = [code for code in self.codes if (code.language, code.text) == (language, text)]
        lines = self._colours.of(language, text) if here else None
        for code in here:
            set_colours(self.document(), code, lines or (), theme.tokens())

    # Tokens

    def _look(self, index: int) -> QTextCharFormat:
        passage = self.turn.passage
        assert passage is not None
        made = token_format(passage.name, index)
        logprob = passage.tokens[index].logprob
        if self.heat and logprob is not None:
            made.merge(heat_format(logprob))
        return made

    def _spots(self, block: QTextBlock) -> list[Spot]:
        found: list[Spot] = []
        passage = self.turn.passage
        for fragment in fragments(block) if passage is not None else ():
            style, start = fragment.charFormat(), fragment.position()
            index, end = style.property(TOKEN), start + fragment.length()
            if passage is None or style.property(PASSAGE) != passage.name or index >= len(passage.tokens):
                continue
            if found and (found[-1].index, found[-1].end) == (index, start):  # one half of it bold, or a space
                start = found.pop().start
            found.append(Spot(passage, index, start, end))
        return found

    def _mark(self) -> None:
        """Let the letters of each token carry it, and show how sure the model was."""
        passage = self.turn.passage
        if passage is None or not passage.tokens or not self.turn.content.strip():
            return
        content = self.turn.content
        lead = len(content) - len(content.lstrip())
        starts = list(accumulate((len(token.text) for token in passage.tokens[:-1]), initial=0))
        lines = list(blocks(self.document()))
        places = aligned("\n".join(line.text() for line in lines), content.strip())
        owners = [bisect_right(starts, lead + place) - 1 if place >= 0 else -1 for place in places]
        cursor, begin = QTextCursor(self.document()), 0
        cursor.beginEditBlock()
        for line in lines:
            text = line.text()
            self._mark_line(cursor, line.position(), text, owners[begin : begin + len(text)])
            begin += len(text) + 1
        self.unsure = stretches(spot for line in lines for spot in self._spots(line)) if self.heat else []
        for start, end in self.unsure:
            for begin, length in _inked(self.document(), start, end):
                _select(cursor, begin, begin + length)
                cursor.mergeCharFormat(check_format())
        cursor.endEditBlock()
        self.marked.emit()

    def _mark_line(self, cursor: QTextCursor, position: int, text: str, owners: list[int]) -> None:
        assert self.turn.passage is not None
        at = 0
        for (owner, space), run in groupby(zip(owners, text, strict=True), lambda one: (one[0], one[1] == " ")):
            words = "".join(letter for _, letter in run)
            if owner >= 0:
                _select(cursor, position + at, position + at + units(words))
                name = self.turn.passage.name
                cursor.mergeCharFormat(token_format(name, owner) if space else self._look(owner))
            at += units(words)

    # What people do

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stopped.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the conversation scrolls, not its parts

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and (self._grown or self.codes or self.turn.content):
            self.show_heat(self.heat)

    # Looks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_copies()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_frames(self, self.codes)
        super().paintEvent(event)
        if self._due:
            self._due = False
            if self.turn.passage is None and self.turn.tape:
                self.recall_asked.emit()
            elif not self._grown:
                self._mark()

    def _leave_codes(self) -> None:
        self.codes = []
        for copy in self._copies:
            copy.hide()
            copy.deleteLater()
        self._copies = []

    def _place_copies(self) -> None:
        for code, copy in zip(self.codes, self._copies, strict=True):
            size, frame = copy.sizeHint(), frame_of(self, code)
            copy.resize(size)
            copy.move(round(frame.right()) - size.width() - 3, round(frame.top()) + 3)

    def _fit(self) -> None:
        self.setFixedHeight(math.ceil(self.document().size().height()))
        self._place_copies()


def _inked(document: QTextDocument, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The words between two places, by where they begin and how long they are: no line under empty ones."""
    begin = start
    for spaces, run in groupby(range(start, end), lambda place: document.characterAt(place).isspace()):
        length = len(list(run))
        if not spaces:
            yield begin, length
        begin += length


def _select(cursor: QTextCursor, start: int, end: int) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
