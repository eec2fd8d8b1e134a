"""Which token of a text is pointed at: by the pointer that rests on it, or by Alt+Down at the cursor."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from studio.ui.writing.spots import Spot, first_letter

HOVER_MS = 350
FAR = 40  # blocks without a token that a step to the next one passes over


class Pointing(QObject):
    """Watches one text. `spots` tells which tokens stand in a block of it."""

    asked = Signal(object, bool)  # Spot, whether by the keyboard
    left = Signal()

    def __init__(self, edit: QPlainTextEdit | QTextEdit, spots: Callable[[QTextBlock], list[Spot]]) -> None:
        super().__init__(edit)
        self.edit = edit
        self._spots = spots
        self._pointer = QPoint()
        self._hover = QTimer(self, singleShot=True, interval=HOVER_MS)
        self._hover.timeout.connect(self._rested)
        edit.setMouseTracking(True)
        edit.viewport().setMouseTracking(True)
        edit.installEventFilter(self)
        edit.viewport().installEventFilter(self)

    def at(self, place: int) -> Spot | None:
        """The token that the letter behind a place belongs to."""
        block = self.edit.document().findBlock(place)
        spots = self._spots(block) if block.isValid() else []
        return next((spot for spot in spots if spot.start <= place < spot.end), None)

    def at_cursor(self) -> Spot | None:
        """The token at the cursor, or the one before it."""
        place = self.edit.textCursor().position()
        return self.at(place) or (self.at(place - 1) if place else None)

    def neighbour(self, spot: Spot, step: int) -> Spot | None:
        """The token before (-1) or after (1) one, in the next line that has any if need be."""
        block = self.edit.document().findBlock(spot.start)
        for _ in range(FAR):
            if not block.isValid():
                return None
            ahead = [other for other in self._spots(block) if (other.start - spot.start) * step > 0]
            if ahead:
                return ahead[0 if step > 0 else -1]
            block = block.next() if step > 0 else block.previous()
        return None

    def rect_of(self, spot: Spot) -> QRect:
        """Where a token is seen, in the viewport."""
        cursor = QTextCursor(self.edit.document())
        cursor.setPosition(first_letter(spot, self.edit.document()))
        return self.edit.cursorRect(cursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and watched is self.edit and isinstance(event, QKeyEvent):
            return self._key(event)
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and watched is self.edit.viewport():
            self._pointer = event.position().toPoint()
            if not event.buttons():
                self._hover.start()
        elif kind in (QEvent.Type.Leave, QEvent.Type.ContextMenu):
            self._hover.stop()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if spot := self.at_cursor():
                self.asked.emit(spot, True)
            return True
        self.left.emit()
        return False

    def _rested(self) -> None:
        place = self.edit.cursorForPosition(self._pointer)
        rect = self.edit.cursorRect(place)
        near = abs(rect.center().x() - self._pointer.x()) <= 24
        spot = None
        if near and rect.top() - 4 <= self._pointer.y() <= rect.bottom() + 4:
            spot = self.at(max(place.position() - (1 if self._pointer.x() < rect.left() else 0), 0))
        if spot is not None:
            self.asked.emit(spot, False)
        else:
            self.left.emit()
