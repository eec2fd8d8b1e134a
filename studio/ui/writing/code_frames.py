"""The frames around blocks of code in a text that is read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QTextEdit

from studio.ui import theme
from studio.ui.writing.typeset import Code

AROUND = 7  # above and below its lines


def frame_of(edit: QTextEdit, code: Code) -> QRectF:
    """Where a frame is, in the viewport."""
    document = edit.document()
    layout = document.documentLayout()
    first = layout.blockBoundingRect(document.findBlockByNumber(code.first))
    last = layout.blockBoundingRect(document.findBlockByNumber(code.last))
    top = first.top() - AROUND - edit.verticalScrollBar().value()
    margin = document.documentMargin()
    return QRectF(margin - 0.5, top, edit.viewport().width() - 2 * margin, last.bottom() - first.top() + 2 * AROUND)


def paint_frames(edit: QTextEdit, codes: Sequence[Code]) -> None:
    """Paint those that are in sight; in a paint event, before the words."""
    t = theme.tokens()
    painter = QPainter(edit.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(t.line_soft))
    painter.setBrush(QColor(t.field))
    for code in codes:
        frame = frame_of(edit, code)
        if frame.top() > edit.viewport().height():
            break
        if frame.bottom() > 0:
            painter.drawRoundedRect(frame, AROUND, AROUND)
    painter.end()
