"""Pictures for the document: asked for, shown on the card, put into the text, and found again in the strip."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor

from studio.session.document_pictures import Picture, markdown_for
from studio.session.illustrations import Illustration
from studio.session.writing import WritingSession
from studio.ui.writing.draft_edit import DraftEdit
from studio.ui.writing.illustration_card import IllustrationCard
from studio.ui.writing.picture_strip import PictureStrip
from studio.ui.writing.spots import plain, units


class Illustrating(QObject):
    """One illustration at a time, for one place of the document."""

    def __init__(self, writing: WritingSession, edit: DraftEdit) -> None:
        super().__init__(edit)
        self._writing, self._edit = writing, edit
        self.card = IllustrationCard(writing.illustrations)
        self.strip = PictureStrip(writing.small_pictures)
        self._place = QTextCursor()
        self.card.placed.connect(self.place)
        self.strip.chosen.connect(self.go_to)

    def ask(self) -> None:
        """Paint the selection, or the paragraph at the cursor."""
        cursor = self._edit.selection()
        words = plain(cursor)
        if not words.strip():
            self._writing.say(self.tr("Select a passage to paint, or put the cursor into a paragraph."))
            return
        made = self._writing.illustrations.illustrate(words)
        if made is not None:
            self._place = cursor
            self.card.show_illustration(made)

    def place(self, illustration: Illustration) -> None:
        """Put the picture under its passage, as one undo step; where that is gone, at the cursor."""
        there = self._place.document() is self._edit.document()
        cursor = QTextCursor(self._place if there else self._edit.textCursor())
        cursor.setPosition(cursor.selectionEnd())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        if illustration.file is None:
            return
        line = markdown_for(illustration.file, illustration.prompt)
        cursor.beginEditBlock()
        cursor.insertText(f"\n\n{line}\n", QTextCharFormat())
        cursor.endEditBlock()
        self._edit.setTextCursor(cursor)
        self.card.close_up()
        self._edit.setFocus()

    def go_to(self, picture: Picture) -> None:
        """Select the line of a picture."""
        before = self._edit.toPlainText()[: picture.end]
        cursor = self._edit.textCursor()
        cursor.setPosition(units(before[: picture.place]))
        cursor.setPosition(units(before), QTextCursor.MoveMode.KeepAnchor)
        self._edit.setTextCursor(cursor)
        self._edit.setFocus()
