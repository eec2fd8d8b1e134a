"""Which token of which passage stands where in a document: read from the letters' own formats."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat, QTextFragment

from studio.session.draft import Draft
from studio.session.drafts import Span
from studio.session.passages import Passage

PASSAGE = QTextFormat.Property.UserProperty + 1  # the passage that wrote these letters, by its name
TOKEN = QTextFormat.Property.UserProperty + 2  # and its token's place in it


@dataclass(frozen=True, slots=True)
class Spot:
    """A token in the document: its passage, its index there, and its letters' places."""

    passage: Passage
    index: int
    start: int
    end: int


def token_format(passage: str, index: int) -> QTextCharFormat:
    """What the letters of a token carry in a document, also through undo and redo."""
    made = QTextCharFormat()
    made.setProperty(PASSAGE, passage)
    made.setProperty(TOKEN, index)
    return made


def stands(passage: Passage, index: int, letters: str) -> bool:
    """Whether these are the letters that a passage has as a token, untouched."""
    if index >= len(passage.tokens):
        return False
    return letters.strip(" ") in [part.strip(" ") for part in passage.tokens[index].text.split("\n")]


def spots_in(block: QTextBlock, passages: Mapping[str, Passage]) -> list[Spot]:
    """The tokens of one block whose letters were not changed. `passages` are those that it may have words of."""
    found: list[Spot] = []
    for fragment in fragments(block):
        style = fragment.charFormat()
        name, index = style.property(PASSAGE), style.property(TOKEN)
        if name in passages and stands(passages[name], index, fragment.text()):
            end = fragment.position() + fragment.length()
            found.append(Spot(passages[name], index, fragment.position(), end))
    return found


def first_letter(spot: Spot, document: QTextDocument) -> int:
    """Where a token is seen to begin: tokens begin with a space."""
    start = spot.start
    while start < spot.end - 1 and document.characterAt(start) == " ":
        start += 1
    return start


def spans_of(document: QTextDocument, draft: Draft, blocks: list[QTextBlock] | None) -> tuple[Span, ...]:
    """All tokens of a document, in runs. `blocks` are those that hold any, None where that is not known yet."""
    found: list[Span] = []
    for block in _all_blocks(document) if blocks is None else blocks:
        for spot in spots_in(block, draft.passages):
            last = found[-1] if found else None
            if last is not None and _follows(last, spot):
                found[-1] = Span(last.tape, last.first, spot.index, last.place, spot.end)
            else:
                found.append(Span(spot.passage.name, spot.index, spot.index, spot.start, spot.end))
    return tuple(found)


def _all_blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def mark(document: QTextDocument, draft: Draft) -> None:
    """Let the letters of each kept token carry it; where the text says something else they stay bare."""
    cursor = QTextCursor(document)
    for span in draft.spans:
        passage, place = draft.passages.get(span.tape), span.place
        for token in (passage.tokens if passage else [])[span.first : span.last + 1]:
            for words in dict.fromkeys((token.text, token.text.removeprefix(" "))):  # after a space it has none
                end = min(place + units(words), document.characterCount() - 1)
                cursor.setPosition(place)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                if words and plain(cursor) == words:
                    cursor.setCharFormat(token_format(span.tape, token.index))
                    place = end
                    break


def end_of(spot: Spot, document: QTextDocument) -> int:
    """Where the text that a model wrote from a token on ends: at the first letters of people."""
    end, block = spot.end, document.findBlock(spot.start)
    while block.isValid():
        for fragment in fragments(block):
            if fragment.position() >= spot.end:
                if not fragment.charFormat().hasProperty(PASSAGE):
                    return end
                end = fragment.position() + fragment.length()
        block = block.next()
    return end


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """The stretches of a block with one format each."""
    iterator = block.begin()
    while not iterator.atEnd():
        yield iterator.fragment()
        iterator += 1


def plain(cursor: QTextCursor) -> str:
    """What a cursor selects."""
    return cursor.selectedText().replace("\u2029", "\n")


def units(text: str) -> int:
    """Letters as Qt counts them: UTF-16."""
    return len(text) + sum(letter > "\uffff" for letter in text)


def _follows(span: Span, spot: Spot) -> bool:
    near = 0 <= spot.start - span.end <= 2  # line ends belong to tokens too
    return near and span.tape == spot.passage.name and span.last + 1 == spot.index
