"""The code blocks of a document as it is typed: their colours are asked for when the user rests, and put in later."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from studio.session.code_colours import LONGEST, CodeColours, Line, language_of

FENCE = re.compile(r"^\s{0,3}(```+|~~~+)(.*)")
FENCED = 1  # the bit of a block's state that says that the next one is code
REST_MS = 120
SLICE_MS = 4
MOST_LINES = 1000  # of one block; a longer one stays without colours


@dataclass(slots=True)
class _Block:
    """A block of code that waits for its colours: a place in the line that begins it, its language and its text."""

    begin: QTextCursor
    language: str
    text: str


@dataclass(slots=True)
class _Painting:
    """Lines that are to be painted: a place in the next one, what they say, and their pieces."""

    cursor: QTextCursor
    words: list[str]
    pieces: tuple[Line, ...]
    done: int = 0


class Fences(QObject):
    """Of one document. `paint` draws the pieces of one line; `drawn` says whether it is known what is code."""

    def __init__(
        self,
        document: QTextDocument,
        colours: CodeColours,
        paint: Callable[[QTextBlock, Line], None],
        drawn: Callable[[], bool],
    ) -> None:
        super().__init__(document)
        self._document = document
        self._colours = colours
        self._paint = paint
        self._drawn = drawn
        self._touched: list[QTextCursor] = []
        self._waiting: list[_Block] = []
        self._coming: list[_Painting] = []
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._ask)
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._slice)
        colours.ready.connect(self._ready)

    @property
    def done(self) -> bool:
        """Whether all code has its colours."""
        return not (self._touched or self._waiting or self._coming)

    def touch(self, block: QTextBlock) -> None:
        """This line was changed, or begins a block of code: the whole block may look otherwise now."""
        self._touched.append(QTextCursor(block))
        self._rest.start()

    def _ask(self) -> None:
        if not self._drawn():
            self._rest.start()
            return
        found: list[_Block] = []
        end = -1  # of the block of code that was found last
        for number in sorted({cursor.blockNumber() for cursor in self._touched}):
            begin = _begin_of(self._document.findBlockByNumber(number)) if number > end else None
            if begin is not None:
                end, block = _read(begin)
                found += [block] if block is not None else []
        self._touched = []
        self._waiting += found
        for block in found:
            if self._colours.of(block.language, block.text) is not None:
                self._ready(block.language, block.text)

    def _ready(self, language: str, text: str) -> None:
        here = [block for block in self._waiting if (block.language, block.text) == (language, text)]
        self._waiting = [block for block in self._waiting if block not in here]
        lines = self._colours.of(language, text) if here else None
        if lines is not None:
            self._coming += [_Painting(_next_line(block.begin), text.split("\n"), lines) for block in here]
            self._slices.start()

    def _slice(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._coming and clock.elapsed() < SLICE_MS:
            if not self._paint_some(self._coming[0], clock):
                del self._coming[0]
        if not self._coming:
            self._slices.stop()

    def _paint_some(self, painting: _Painting, clock: QElapsedTimer) -> bool:
        """Whether more of it is to come. A line that was changed meanwhile was touched anew, and is left out."""
        line = painting.cursor.block()
        while painting.done < len(painting.words) and line.isValid():
            if clock.elapsed() >= SLICE_MS:
                painting.cursor.setPosition(line.position())
                return True
            at = painting.done
            if line.text() == painting.words[at]:
                self._paint(line, painting.pieces[at] if at < len(painting.pieces) else ())
            painting.done, line = at + 1, line.next()
        return False


def is_fenced(block: QTextBlock) -> bool:
    """Whether what follows a block that was drawn is code."""
    state = block.userState()  # -1 before it is drawn, and of no block
    return state > 0 and bool(state & FENCED)


def _next_line(cursor: QTextCursor) -> QTextCursor:
    made = QTextCursor(cursor)
    made.movePosition(QTextCursor.MoveOperation.NextBlock)
    return made


def _begin_of(block: QTextBlock) -> QTextBlock | None:
    """The line that begins the code that this line is in, if it is in any of a length to be coloured."""
    if not is_fenced(block):
        return None
    for _ in range(MOST_LINES):
        before = block.previous()
        if not is_fenced(before):
            return block
        block = before
    return None


def _read(begin: QTextBlock) -> tuple[int, _Block | None]:
    """The number of the last line that was looked at, and the block of code; None where that is too long."""
    found = FENCE.match(begin.text())
    lines: list[str] = []
    line, length = begin.next(), 0
    while is_fenced(line):
        lines.append(line.text())
        length += len(lines[-1]) + 1
        if len(lines) > MOST_LINES or length > LONGEST:
            return begin.blockNumber() + len(lines), None
        line = line.next()
    language = language_of(found.group(2)) if found else ""
    return begin.blockNumber() + len(lines), _Block(QTextCursor(begin), language, "\n".join(lines))
