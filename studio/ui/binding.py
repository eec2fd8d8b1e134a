"""Two-way wires between a control and one value of the session's request."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QPlainTextEdit, QSpinBox

if TYPE_CHECKING:
    from studio.session.painting import PaintingSession

Show = Callable[[Any], None]


class Binding(QObject):
    """The wires of one panel. A control's change is an edit; an edit from elsewhere moves the control.

    What the session refuses is not kept: the control goes back to what the request says.
    """

    def __init__(self, painting: PaintingSession, parent: QObject) -> None:
        super().__init__(parent)
        self._painting = painting
        self._wires: list[tuple[str, Show]] = []
        self._editing = ""
        painting.request_changed.connect(self.show_request)

    def number(self, spin: QSpinBox | QDoubleSpinBox, name: str) -> None:
        """Wire a number. Typing 1, 2, 8 is one edit, made when the number is left or entered."""
        spin.setKeyboardTracking(False)

        def show(value: Any) -> None:
            if spin.value() != value:
                spin.setValue(value)

        self._wires.append((name, show))
        spin.valueChanged.connect(lambda value: self._edit(name, value))

    def choice(self, box: QComboBox, name: str) -> None:
        """Wire a box; its items' data are the values. A value that is not offered shows as nothing chosen."""

        def show(value: Any) -> None:
            if box.currentData() != value:
                with QSignalBlocker(box):
                    box.setCurrentIndex(box.findData(value))
                box.update()

        self._wires.append((name, show))
        box.activated.connect(lambda _: self._edit(name, box.currentData()))

    def text(self, edit: QPlainTextEdit, name: str) -> None:
        """Wire a text. The caret stays where it is when the text changes from elsewhere."""
        edit.setUndoRedoEnabled(False)  # undo belongs to the request, of which the text is a part

        def show(value: Any) -> None:
            if edit.toPlainText() != value:
                place = edit.textCursor().position()
                edit.setPlainText(value)
                cursor = edit.textCursor()
                cursor.setPosition(min(place, len(value)))
                edit.setTextCursor(cursor)

        self._wires.append((name, show))
        edit.textChanged.connect(lambda: self._edit(name, edit.toPlainText()))

    def value(self, name: str, show: Show) -> None:
        """Only show a value; whoever shows it edits on its own."""
        self._wires.append((name, show))

    def show_request(self) -> None:
        """Let every control show what the request says."""
        editing, self._editing = self._editing, "*"  # what controls say now is the session's own word
        for name, show in self._wires:
            show(getattr(self._painting.request, name))
        self._editing = editing

    def _edit(self, name: str, value: Any) -> None:
        if self._editing:
            return
        if getattr(self._painting.request, name) == value:
            return
        self._painting.edit(**{name: value})
        if getattr(self._painting.request, name) != value:
            self.show_request()
