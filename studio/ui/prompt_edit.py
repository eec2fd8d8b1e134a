"""Where prompts are typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class PromptEdit(QPlainTextEdit):
    """Plain text; undo belongs to the whole request, Tab goes on, dropped files are for the panel."""

    def __init__(self, name: str, label: str, hint: str, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setPlaceholderText(hint)
        self.setToolTip(hint)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(200, self._lines * self.fontMetrics().lineSpacing() + 26)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
        ):
            event.ignore()  # the menu's Undo gets it
            return False
        return super().event(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not source.hasUrls() and super().canInsertFromMimeData(source)
