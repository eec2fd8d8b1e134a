"""Where the texts are typed at which the model is to stop."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

LINES = 2


class StopEdit(QPlainTextEdit):
    r"""One text a line; `\n` in it stands for a line break, `\t` for a tab, `\\` for a backslash."""

    edited = Signal(tuple)  # the texts, when the field is left

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stop_edit")
        self.setAccessibleName(self.tr("Stop texts"))
        self.setPlaceholderText(self.tr("Stop at… (one text a line, \\n is a line break)"))
        self.setToolTip(self.tr("The text ends before any of these; one a line, \\n stands for a line break"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + 18)

    @property
    def stops(self) -> tuple[str, ...]:
        """The texts, each once, without the empty ones."""
        lines = (_unescaped(line) for line in self.toPlainText().split("\n"))
        return tuple(dict.fromkeys(line for line in lines if line))

    def show_stops(self, stops: tuple[str, ...]) -> None:
        """Show these, unless they are what stands there."""
        if stops != self.stops:
            with QSignalBlocker(self):
                self.setPlainText("\n".join(map(_escaped, stops)))

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.edited.emit(self.stops)

    def hideEvent(self, event: QEvent) -> None:
        super().hideEvent(event)  # type: ignore[arg-type]
        self.edited.emit(self.stops)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def _unescaped(line: str) -> str:
    parts = line.split("\\\\")
    return "\\".join(part.replace("\\n", "\n").replace("\\t", "\t") for part in parts)
