"""Suggestions while one types: asked for in a pause, shown in grey behind the cursor, taken by Tab."""

from __future__ import annotations

from PySide6.QtCore import QObject

from studio.session.passages import Passage
from studio.session.writing import WritingSession
from studio.ui.writing.draft_edit import DraftEdit
from studio.ui.writing.seen import seen_before

TOKENS = 12


class Suggestions(QObject):
    """At most one at a time; it is no part of the document until it is taken."""

    def __init__(self, writing: WritingSession, edit: DraftEdit) -> None:
        super().__init__(edit)
        self._writing = writing
        self._edit = edit
        self._ghost: Passage | None = None
        edit.ghost_asked.connect(self._suggest)
        edit.moved_on.connect(self.drop)
        edit.tab_pressed.connect(self._accept)

    def drop(self) -> None:
        """Take a suggestion back, also one that is still being written."""
        ghost, self._ghost = self._ghost, None
        if ghost is not None:
            self._writing.stop(ghost)
        self._edit.drop_ghost()

    def _suggest(self) -> None:
        if self._writing.busy:
            return
        passage = self._writing.continue_text(seen_before(self._edit.textCursor()), max_tokens=TOKENS)
        if passage is not None:
            self._ghost = passage
            passage.ended.connect(self._suggested)

    def _suggested(self, passage: Passage) -> None:
        if passage is self._ghost and passage.outcome == "done" and self._edit.hasFocus():
            self._edit.show_ghost(passage.text)

    def _accept(self) -> None:
        ghost, self._ghost = self._ghost, None
        edit = self._edit
        if ghost is None or edit.draft is None:
            return
        edit.drop_ghost()
        edit.draft.add(ghost)
        cursor = edit.textCursor()
        pieces = [(token.text, ghost, token.index) for token in ghost.tokens]
        if pieces and edit.after_space(cursor):
            pieces[0] = (pieces[0][0].removeprefix(" "), ghost, 0)
        edit.put(cursor, pieces)
        edit.setTextCursor(cursor)
