"""A document set as it is read, with its pictures, and which place of the text each of its blocks shows. For a lane.

Qt sets and lays out a document in one piece, 1.5 s for 100,000 words, and lets no other thread work meanwhile. So a
long one is set in parts.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, QThread
from PySide6.QtGui import QImage, QImageReader, QTextDocument

from studio.session.document_pictures import path_of
from studio.ui.theme import Tokens
from studio.ui.writing.alignment import aligned
from studio.ui.writing.fences import FENCE
from studio.ui.writing.spots import units
from studio.ui.writing.typeset import Code, blocks, set_markdown

PART = 40_000  # letters of a part, about
WIDEST = 1280  # pixels of a picture that are kept
MOST_PIXELS = 100_000_000  # of a file that is read


@dataclass(frozen=True, slots=True)
class ReadingPage:
    """`places` are where the lines of the text begin that each block shows, in the units of Qt; they never shrink."""

    document: QTextDocument
    codes: list[Code]
    places: list[int]
    part: int  # which part of the text it is, 0 is the first
    starts: list[int]  # where each part begins, in the units of Qt

    def block_at(self, place: int) -> int:
        """The number of the block that shows a place of the text."""
        return max(bisect_right(self.places, place) - 1, 0)


def set_page(text: str, place: int, t: Tokens, thread: QThread) -> ReadingPage:
    """Set the part of a text that a place is in, counted as Qt does; `thread` is the one that is to show it."""
    cuts = [*parts_of(text), len(text)]
    starts = [0]
    for begin, end in pairwise(cuts):
        starts.append(starts[-1] + units(text[begin:end]))
    part = min(max(bisect_right(starts, place) - 1, 0), len(cuts) - 2)
    words = text[cuts[part] : cuts[part + 1]]
    document = QTextDocument()
    codes = set_markdown(document, words, t, pictures=_picture)
    places = [starts[part] + one for one in _places(document, words)]
    document.moveToThread(thread)
    return ReadingPage(document, codes, places, part, starts[:-1])


def parts_of(text: str) -> list[int]:
    """Where the parts of a text begin: behind an empty line, and not inside of code."""
    found, fenced, size = [0], False, 0
    place = 0
    for line in text.splitlines(keepends=True) if len(text) > 1.5 * PART else ():
        if size >= PART and not fenced and not line.strip():
            found.append(place)
            size = 0
        fenced ^= bool(FENCE.match(line))
        place += len(line)
        size += len(line)
    return found


def _places(document: QTextDocument, text: str) -> list[int]:
    lines = [block.text() for block in blocks(document)]
    found = aligned("\n".join(lines), text)
    places: list[int] = []
    begin = place = counted = 0
    for line in lines:
        first = next((one for one in found[begin : begin + len(line)] if one >= 0), None)
        first = text.rfind("\n", 0, first) + 1 if first is not None else 0  # with the signs before its words
        if first > counted:
            place, counted = place + units(text[counted:first]), first
        places.append(place)
        begin += len(line) + 1
    return places


def _picture(address: str) -> QImage | None:
    """A picture of the document; None for the web's, and for what is no picture."""
    path = path_of(address)
    reader = QImageReader(str(path))
    size = reader.size() if path is not None else QSize()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return None
    reader.setAutoTransform(True)
    if size.width() > WIDEST:
        reader.setScaledSize(size.scaled(WIDEST, size.height(), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return image if not image.isNull() else None
