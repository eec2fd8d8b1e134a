"""A suggestion behind the cursor: seen, but no part of the document."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QPlainTextEdit

from studio.ui import theme


def paint_ghost(edit: QPlainTextEdit, words: str) -> None:
    """Draw a suggestion from the cursor to the edge of the editor; in its paint event."""
    painter = QPainter(edit.viewport())
    painter.setFont(edit.font())
    painter.setPen(QColor(theme.tokens().faint))
    place = edit.cursorRect().adjusted(3, 0, 0, 0)
    place.setRight(edit.viewport().width() - 4)
    shown = edit.fontMetrics().elidedText(words.replace("\n", " ⏎ "), Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
