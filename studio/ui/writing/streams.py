"""What a model writes into the document: at the cursor, anew from a token on, or as it went on there before."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor

from studio.session.passages import Passage
from studio.session.writing import WritingSession
from studio.ui.writing.draft_edit import DraftEdit
from studio.ui.writing.seen import seen_before, stands_as_written
from studio.ui.writing.spots import Spot


class Streams(QObject):
    """Starts texts, and lets them come in where they belong."""

    def __init__(self, writing: WritingSession, edit: DraftEdit) -> None:
        super().__init__(edit)
        self._writing, self._edit = writing, edit
        edit.dictated.connect(self.type_over)

    def go_on(self) -> None:
        """Continue from the cursor."""
        cursor = self._edit.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        passage = self._writing.continue_text(seen_before(cursor))
        if passage is not None:
            self._edit.setTextCursor(cursor)
            self._follow(passage, cursor)

    def regrow(self, spot: Spot, choose: int | None) -> None:
        """Go on from a token with another one in its place; None has it sampled anew."""
        self._stop()
        if not stands_as_written(spot, self._edit.document()):
            self._go_on_from(spot, choose)
            return
        branch = self._writing.regrow(spot.passage, spot.index, choose)
        self._follow(branch, self._edit.cut_ending(spot))
        self._edit.setFocus()

    def take_back(self, spot: Spot, other: Passage) -> None:
        """Show an ending again that stood there before."""
        self._stop()
        self._edit.swap_ending(spot, other)
        self._edit.setFocus()

    def endings(self, spot: Spot) -> dict[int, Passage]:
        """Texts that went on from a token before, and can be taken back."""
        draft = self._edit.draft
        return draft.endings(spot.passage, spot.index) if draft is not None else {}

    def type_over(self, passage: Passage) -> None:
        """The user writes on where the model was writing: the user has it."""
        self._writing.stop(passage)
        self._edit.end(passage)

    def _go_on_from(self, spot: Spot, choose: int | None) -> None:
        """The text before was changed since: take the chosen token, and go on from what stands there now."""
        others = spot.passage.tokens[spot.index].alternatives
        words = next((other.text for other in others if other.id == choose), "")
        cursor = self._edit.cut_ending(spot)
        cursor.insertText(words, QTextCharFormat())
        self._edit.setTextCursor(cursor)
        self.go_on()

    def _stop(self) -> None:
        for passage in self._edit.streaming:
            self.type_over(passage)

    def _follow(self, passage: Passage, cursor: QTextCursor) -> None:
        """Let a passage come in at a cursor."""
        if self._edit.draft is not None:
            self._edit.draft.add(passage)
        self._edit.begin(passage, cursor)
        passage.wrote.connect(partial(self._edit.write, passage))
        passage.ended.connect(self._written)

    def _written(self, passage: Passage) -> None:
        self._edit.end(passage)
        reply = passage.reply
        if reply is not None and reply.detail:
            self._writing.say(reply.detail)
        elif passage.outcome == "done" and not passage.tokens:
            self._writing.say(self.tr("The model ends the text here. Write a few words on, or raise the temperature."))
