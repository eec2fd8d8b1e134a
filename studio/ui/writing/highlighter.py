"""Markdown and heat, drawn over the text a slice at a time, so that typing never waits for a long document."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtGui import QColor, QFont, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextLayout

from studio.session.code_colours import CodeColours, Line
from studio.ui import theme
from studio.ui.writing.checks import stretches
from studio.ui.writing.code_looks import KIND, code_formats
from studio.ui.writing.fences import FENCE, FENCED, Fences, is_fenced
from studio.ui.writing.heat import check_format, heat_format
from studio.ui.writing.spots import Spot, first_letter

SLICE_MS = 4
AT_ONCE = 20  # blocks drawn with the key that changed them; the others follow in slices
WRITTEN = 2  # a bit of a block's state beside FENCED: holds words of a model

_HEADING = re.compile(r"^#{1,6}\s.*")
_LIST = re.compile(r"^\s*([-*+]|\d{1,9}[.)])\s")
_QUOTE = re.compile(r"^\s{0,3}>.*")
_INLINE = (
    ("code", re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")),
    ("strong", re.compile(r"(\*\*|__)(?=\S).+?(?<=\S)\1")),
    ("emphasis", re.compile(r"(?<![\w*])([*_])(?![\s*_]).+?(?<![\s*_])\1(?![\w*])")),
    ("link", re.compile(r"\[[^\]\n]+\]\([^)\n]+\)")),
)


class Highlighter(QObject):
    """Draws over one document. `spots` tells which tokens stand untouched in a block of it."""

    def __init__(
        self, document: QTextDocument, spots: Callable[[QTextBlock], list[Spot]], colours: CodeColours
    ) -> None:
        super().__init__(document)
        self._document = document
        self._spots = spots
        self.fences = Fences(document, colours, self._colour, lambda: self.done)
        self._lines = document.blockCount()
        self._formats = _formats()
        self._code_formats = code_formats(theme.tokens())
        self._drawing = False
        self._written: list[QTextCursor] = []  # in blocks that hold words of a model, and in some that do no more
        self._next = 0  # the first block that is still to be drawn, and the last one that has to be
        self._last = -1
        self.heat = True
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._slice)
        document.contentsChange.connect(self._changed)
        self.redraw()

    @property
    def drawing(self) -> bool:
        """Whether a change that is told now is only one of looks."""
        return self._drawing

    @property
    def done(self) -> bool:
        return self._next > self._last

    def written(self) -> list[QTextBlock] | None:
        """The blocks that hold words of a model, first to last; None as long as not all is drawn.

        So they are found without a walk through a long document at every save.
        """
        if not self.done:
            return None
        first: dict[
            int, QTextCursor
        ] = {}  # of the cursors that an edit put into one block, as it would part them again
        for cursor in sorted(self._written, key=QTextCursor.position):
            if holds_words(cursor.block()):
                first.setdefault(cursor.blockNumber(), cursor)
        self._written = list(first.values())
        return [cursor.block() for cursor in self._written]

    def redraw(self) -> None:
        """Draw everything anew: after a change of theme, or of what is shown."""
        self._formats, self._code_formats = _formats(), code_formats(theme.tokens())
        self._next, self._last = 0, self._document.blockCount() - 1
        self._timer.start()

    def _changed(self, place: int, removed: int, added: int) -> None:
        if self._drawing:
            return
        block, end = self._document.findBlock(place), self._document.findBlock(place + added)
        first = block.blockNumber()
        self._move_colours(block, end, place - block.position(), removed, added)
        last = end.blockNumber() if end.isValid() else self._document.blockCount() - 1
        if not self.done:  # what was still to come may stand elsewhere now
            first, last = min(first, self._next), self._document.blockCount() - 1
        self._next, self._last = first, last
        if last - first <= AT_ONCE:
            self._draw(lambda count: count <= AT_ONCE)
        if not self.done:
            self._timer.start()

    def _slice(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        self._draw(lambda _: clock.elapsed() < SLICE_MS)
        if self.done:
            self._timer.stop()

    def _draw(self, goes_on: Callable[[int], bool]) -> None:
        block, count = self._document.findBlockByNumber(self._next), 0
        self._drawing = True  # changed formats are told like changed text
        while block.isValid() and self._next <= self._last and goes_on(count):
            before = block.userState()
            self._draw_block(block)
            self._next += 1
            if self._next > self._last and (max(before, 0) & FENCED) != (block.userState() & FENCED):
                self._last = self._next  # a code block begins or ends here: what follows is read otherwise
            block, count = block.next(), count + 1
        if not block.isValid():
            self._last = self._next - 1
        self._drawing = False

    def _draw_block(self, block: QTextBlock, pieces: Line | None = None) -> None:
        """`pieces` are those of a line of code; None for those that it has."""
        fenced, text = is_fenced(block.previous()), block.text()
        fence = bool(FENCE.match(text))
        spots = self._spots(block)
        ranges = [*self._heat(block, spots)]
        if fence:
            ranges.append(_range(0, _units(text), self._formats["fence"]))
        elif fenced:
            ranges += self._code(text, _pieces(block) if pieces is None else pieces)
        else:
            ranges += self._markdown(text)
        if spots and not holds_words(block):
            self._written.append(QTextCursor(block))  # follows its block through every edit; the block alone would not
        block.setUserState((FENCED if fenced != fence else 0) | (WRITTEN if spots else 0))
        if fence and not fenced:
            self.fences.touch(block)
        layout = block.layout()
        if ranges or layout.formats():
            layout.setFormats(ranges)
            self._document.markContentsDirty(block.position(), block.length())

    def _heat(self, block: QTextBlock, spots: list[Spot]) -> Iterator[QTextLayout.FormatRange]:
        if not self.heat or not spots:
            return
        begin = block.position()
        for spot in spots:
            sure = spot.passage.tokens[spot.index].logprob
            if sure is not None:
                start = first_letter(spot, self._document)
                yield _range(start - begin, spot.end - start, heat_format(sure))
        for start, end in stretches(spots):
            yield _range(start - begin, end - start, check_format())

    def _code(self, text: str, pieces: Line) -> Iterator[QTextLayout.FormatRange]:
        length = _units(text)
        yield _range(0, length, self._formats["line"])
        for start, units, kind in pieces:
            if start < length:
                yield _range(start, min(units, length - start), self._code_formats[kind])

    def _colour(self, block: QTextBlock, pieces: Line) -> None:
        """A line of code has these pieces now."""
        if _pieces(block) != pieces and is_fenced(block.previous()):
            self._drawing = True
            self._draw_block(block, pieces)
            self._drawing = False

    def _move_colours(self, block: QTextBlock, end: QTextBlock, at: int, removed: int, added: int) -> None:
        """Let the pieces of a line of code follow what is typed in it, until it is known what they are now."""
        before, self._lines = self._lines, self._document.blockCount()
        if not is_fenced(block) and not is_fenced(block.previous()):
            return
        self.fences.touch(block)
        self.fences.touch(block.previous())  # where this line ends its code now
        layout = block.layout()
        if block != end or before != self._lines:
            layout.clearFormats()
            end.layout().clearFormats()
            return
        moved = []
        for one in layout.formats():
            stop = one.start + one.length
            if one.start >= at + removed:
                one.start += added - removed
            elif stop > at:
                one.length = max(one.length + added - min(removed, stop - at), 0)
            moved.append(one)
        layout.setFormats(moved)

    def _markdown(self, text: str) -> Iterator[QTextLayout.FormatRange]:
        if _HEADING.match(text):
            yield _range(0, _units(text), self._formats["heading"])
        elif _QUOTE.match(text):
            yield _range(0, _units(text), self._formats["quote"])
        elif found := _LIST.match(text):
            yield _range(found.start(1), len(found.group(1)), self._formats["mark"])
        if not any(mark in text for mark in "`*_["):
            return
        for name, pattern in _INLINE:
            for found in pattern.finditer(text):
                place = _units(text[: found.start()])
                yield _range(place, _units(found.group()), self._formats[name])


def _pieces(block: QTextBlock) -> Line:
    """Those that a line of code is drawn with."""
    formats = block.layout().formats()
    return tuple((one.start, one.length, one.format.property(KIND)) for one in formats if one.format.hasProperty(KIND))


def holds_words(block: QTextBlock) -> bool:
    """Whether a block that was drawn holds words of a model."""
    return block.isValid() and block.userState() > 0 and bool(block.userState() & WRITTEN)


def _units(text: str) -> int:
    """Letters as Qt counts them: UTF-16."""
    return len(text) + sum(letter > "\uffff" for letter in text)


def _range(start: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, style
    return made


def _formats() -> dict[str, QTextCharFormat]:
    t = theme.tokens()
    made = {name: QTextCharFormat() for name in ("heading", "strong", "emphasis", "quote", "mark", "link")}
    made |= {name: QTextCharFormat() for name in ("code", "line", "fence")}  # in a line, a line of it, what begins it
    made["heading"].setFontWeight(QFont.Weight.Bold)
    made["heading"].setForeground(QColor(t.accent))
    made["strong"].setFontWeight(QFont.Weight.Bold)
    made["emphasis"].setFontItalic(True)
    for name, colour in (("code", t.warm), ("line", t.text), ("fence", t.faint)):
        made[name].setFontFamilies([theme.CODE_FONT])
        made[name].setForeground(QColor(colour))
    made["quote"].setForeground(QColor(t.dim))
    made["quote"].setFontItalic(True)
    made["mark"].setForeground(QColor(t.accent))
    made["mark"].setFontWeight(QFont.Weight.Bold)
    made["link"].setForeground(QColor(t.accent))
    return made
