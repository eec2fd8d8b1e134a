"""What the assistant makes of a selection: asked for, shown on the card, put into the document when it is accepted."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from studio.session.writing import WritingSession
from studio.ui.writing.change_card import ChangeCard
from studio.ui.writing.draft_edit import DraftEdit
from studio.ui.writing.spots import plain

MOST_SELECTED = 6000  # characters of a selection that a task takes; more than that no small model holds together


class Changes(QObject):
    """One proposal at a time, for one place of the document."""

    def __init__(self, writing: WritingSession, edit: DraftEdit, card: ChangeCard) -> None:
        super().__init__(edit)
        self._writing, self._edit, self._card = writing, edit, card
        self._asked: tuple[str, str, str] | None = None  # text, task, option of the change shown
        card.accepted.connect(self.accept)
        card.inserted.connect(self.insert_below)
        card.again.connect(self.try_again)
        card.rejected.connect(self.reject)

    def ask(self, task: str, option: str = "") -> None:
        """Ask for a changed version of the selection, or of the paragraph at the cursor."""
        cursor = self._edit.selection()
        words = plain(cursor)
        if not words.strip():
            self._writing.say(self.tr("Select the text to work on, or put the cursor into a paragraph."))
            return
        if len(words) > MOST_SELECTED:
            said = self.tr("The selection has {0} characters; select at most {1} at a time.")
            self._writing.say(said.format(f"{len(words):,}", f"{MOST_SELECTED:,}"))
            return
        if self._card.passage is not None:
            self._writing.stop(self._card.passage)
        passage = self._writing.work_on(words, task, option)
        if passage is not None:
            self._asked = (words, task, option)
            self._edit.setTextCursor(cursor)
            self._card.propose(passage, words, cursor, task)

    def accept(self) -> None:
        """Put the proposal in the place of what was selected, if that still stands there."""
        place = self._card.place
        words = plain(place)
        if place.document() is not self._edit.document() or words != self._card.original:
            self._writing.say(
                self.tr("The passage has changed meanwhile, so it was not replaced. “Insert below” still works.")
            )
            return
        lead, trail = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
        self._put(place, lead, trail)

    def insert_below(self) -> None:
        """Put the proposal under the paragraph; both stay."""
        cursor = QTextCursor(self._card.place)
        cursor.setPosition(self._card.place.selectionEnd())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self._put(cursor, "\n\n", "")

    def reject(self) -> None:
        """Leave the text as it is."""
        if self._card.passage is not None:
            self._writing.stop(self._card.passage)
        self._leave()

    def try_again(self) -> None:
        """Another proposal for the same."""
        if self._asked is None:
            return
        words, task, option = self._asked
        passage = self._writing.work_on(words, task, option)
        if passage is not None:
            self._card.propose(passage, words, self._card.place, task)

    def _put(self, cursor: QTextCursor, lead: str, trail: str) -> None:
        """The proposal as one undo step; its tokens come with it."""
        passage, draft = self._card.passage, self._edit.draft
        if passage is not None and draft is not None:
            draft.add(passage)
            self._edit.put_proposal(cursor, lead, self._card.proposal, trail, passage)
        self._leave()

    def _leave(self) -> None:
        self._card.close_up()
        self._edit.setFocus()
