"""The tokens of a conversation's replies: their alternatives over them, and from which of them a reply regrows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from studio.session.chats import Chats
from studio.session.passages import Passage
from studio.session.turns import Turn
from studio.ui.writing.reply_text import ReplyText
from studio.ui.writing.spots import Spot
from studio.ui.writing.token_popup import TokenPopup


class ChatTokens(QObject):
    """One card for all replies."""

    regrown = Signal()  # another version is shown

    def __init__(self, chats: Chats, parent: QWidget) -> None:
        super().__init__(parent)
        self._chats = chats
        self.popup = TokenPopup(parent)
        self.popup.chosen.connect(self._regrow)
        self.popup.taken_back.connect(self._take_back)

    def watch(self, words: ReplyText) -> None:
        """Show the tokens of a reply when they are pointed at."""
        self.popup.watch(words.tokens, self._endings)
        words.recall_asked.connect(partial(self._chats.recall, words.turn))

    def forget(self, words: ReplyText) -> None:
        """A reply is about to go from sight."""
        self.popup.forget(words.tokens)

    def check(self, replies: Sequence[ReplyText]) -> bool:
        """Select the next stretch of which the model was not sure, after the selected one or from the first."""
        found = [(reply, stretch) for reply in replies for stretch in reply.unsure]
        if not found:
            return False
        here = [n for n, (reply, (start, end)) in enumerate(found) if _selected(reply) == (start, end)]
        for reply in replies:
            cursor = reply.textCursor()
            cursor.clearSelection()
            reply.setTextCursor(cursor)
        reply, stretch = found[(here[-1] + 1) % len(found) if here else 0]
        reply.select(stretch)
        return True

    def _turn_of(self, spot: Spot) -> Turn | None:
        return next((turn for turn in self._chats.turns if turn.passage is spot.passage), None)

    def _endings(self, spot: Spot) -> dict[int, Passage]:
        turn = self._turn_of(spot)
        return self._chats.endings(turn, spot.index) if turn is not None else {}

    def _regrow(self, spot: Spot, choose: int | None) -> None:
        if (turn := self._turn_of(spot)) is not None:
            self._chats.regrow(turn, spot.index, choose)
            self.regrown.emit()

    def _take_back(self, spot: Spot, other: Passage) -> None:
        if (turn := self._turn_of(spot)) is not None:
            self._chats.take_back(turn, other)
            self.regrown.emit()


def _selected(reply: ReplyText) -> tuple[int, int]:
    cursor = reply.textCursor()
    return cursor.selectionStart(), cursor.selectionEnd()
