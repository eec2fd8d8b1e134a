"""What the model is given to read: the end of the text before the cursor."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from studio.session.writing_tasks import start_of_seen, trimmed
from studio.ui.writing.spots import plain


def seen_before(cursor: QTextCursor) -> str:
    """The part of the text before a cursor that the model reads. No more than that is taken from a long document."""
    place = cursor.position()
    start = start_of_seen(place)
    reading = QTextCursor(cursor.document())
    reading.setPosition(start)
    reading.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
    return plain(reading) if start == 0 else trimmed(plain(reading))
