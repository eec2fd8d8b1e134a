"""Finding words in the document."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from studio.ui.controls import clearable, text
from studio.ui.icons import IconButton


class FindBar(QFrame):
    """A line above the document: Return goes on, Shift+Return back, Escape closes."""

    closed = Signal()

    def __init__(self, edit: QPlainTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = edit
        self.setProperty("role", "strip")
        self.words = QLineEdit()
        self.words.setObjectName("find_edit")
        self.words.setAccessibleName(self.tr("Find"))
        self.words.setToolTip(self.tr("Return finds the next place, Shift+Return the one before"))
        self.words.setPlaceholderText(self.tr("Find in the document"))
        clearable(self.words, self.tr("Clear"))
        self.found = text("", "faint")
        back = IconButton("find_previous_button", "up", self.tr("The one before (Shift+Return)"), side=14)
        on = IconButton("find_next_button", "down", self.tr("The next one (Return)"), side=14)
        close = IconButton("find_close_button", "close", self.tr("Close (Escape)"), side=14)
        back.clicked.connect(lambda: self.go(backward=True))
        on.clicked.connect(lambda: self.go())
        close.clicked.connect(self.close_up)
        self.words.returnPressed.connect(lambda: self.go())
        self.words.textChanged.connect(lambda: self.go(stay=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(4)
        row.addWidget(self.words, 1)
        for one in (self.found, back, on, close):
            row.addWidget(one)
        self.hide()

    def open(self) -> None:
        """Show it, with what is selected."""
        selected = self._edit.textCursor().selectedText()
        self.show()
        if selected and "\u2029" not in selected:
            self.words.setText(selected)
        self.words.selectAll()
        self.words.setFocus()

    def close_up(self) -> None:
        self.hide()
        self._edit.setFocus()

    def go(self, *, backward: bool = False, stay: bool = False) -> bool:
        """Select the next place; from the end it goes on at the beginning."""
        words = self.words.text()
        if not words:
            self.found.setText("")
            return False
        flags = QTextDocument.FindFlag.FindBackward if backward else QTextDocument.FindFlag(0)
        start = self._edit.textCursor()
        if stay:
            start.setPosition(start.selectionStart())
        found = self._edit.document().find(words, start, flags)
        if found.isNull():
            edge = QTextCursor(self._edit.document())
            if backward:
                edge.movePosition(QTextCursor.MoveOperation.End)
            found = self._edit.document().find(words, edge, flags)
        self.found.setText("" if not found.isNull() else self.tr("not found"))
        if not found.isNull():
            self._edit.setTextCursor(found)
        return not found.isNull()

    def keyPressEvent(self, event: object) -> None:
        key, modifiers = event.key(), event.modifiers()  # type: ignore[attr-defined]
        if key == Qt.Key.Key_Escape:
            self.close_up()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.go(backward=True)
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]
