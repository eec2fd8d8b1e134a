"""What the model is given to read, the end of the text before the cursor; and whether that still stands there."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument

from studio.session.writing_tasks import start_of_seen, trimmed
from studio.ui.writing.spots import Spot, plain, units


def seen_before(cursor: QTextCursor) -> str:
    """The part of the text before a cursor that the model reads. No more than that is taken from a long document."""
    place = cursor.position()
    start = start_of_seen(place)
    reading = QTextCursor(cursor.document())
    reading.setPosition(start)
    reading.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
    return plain(reading) if start == 0 else trimmed(plain(reading))


def stands_as_written(spot: Spot, document: QTextDocument) -> bool:
    """Whether what the model had before it at this token is still what the document says."""
    request = spot.passage.request
    written = "".join(token.text for token in spot.passage.tokens[: spot.index])
    reading = QTextCursor(document)
    reading.setPosition(max(0, spot.start - units(written)))
    reading.setPosition(spot.start, QTextCursor.MoveMode.KeepAnchor)
    before = plain(reading)
    found = next((words for words in (written, written.removeprefix(" ")) if before.endswith(words)), None)
    if found is None or not request.raw:
        return found is not None
    reading.setPosition(spot.start - units(found))
    return seen_before(reading).rstrip(" ") == request.messages[0].content
