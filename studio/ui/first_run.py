"""What the canvas offers before there is a picture: a few prompts to try."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from studio.ui.controls import button, text

PROMPT_HEIGHT, WITHOUT_PROMPTS = 50, 120  # pixels


class FirstRun(QWidget):
    """A greeting and prompts; choosing one puts it into the prompt."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("first_run")
        self.setAccessibleName(self.tr("Prompts to try"))
        self._card = card = QFrame()
        card.setFixedWidth(440)
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(text(self.tr("What would you like to see?"), "title"))
        lead = self.tr("Describe a picture on the left, or begin with one of these. Every step will be kept.")
        column.addWidget(text(lead, "dim", wrap=True))
        column.addSpacing(8)
        self.buttons = []
        for place, prompt in enumerate(self.prompts()):
            chip = button(f"try_prompt_{place + 1}", prompt, self.tr("Put this into the prompt"), "prompt")
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.clicked.connect(partial(self._choose, prompt))
            column.addWidget(chip)
            self.buttons.append(chip)
        column.addSpacing(4)
        self.hint = text(self.tr("Then press Paint, or Ctrl+Enter."), "faint")
        column.addWidget(self.hint)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)

    def prompts(self) -> tuple[str, ...]:
        """Things that the starter painter knows well."""
        return (
            self.tr("a smiling yellow face with sunglasses"),
            self.tr("a red apple on a light blue background"),
            self.tr("a christmas tree on a dark blue background"),
            self.tr("a sad crying face"),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many prompts as there is room for."""
        super().resizeEvent(event)
        room = (self.height() - WITHOUT_PROMPTS) // PROMPT_HEIGHT
        for place, chip in enumerate(self.buttons):
            chip.setVisible(place < max(1, room))
        self.hint.setVisible(room >= len(self.buttons))
        self._fit_card()

    def _fit_card(self) -> None:
        """The lead's second line counts: a layout that centres its item asks only for the item's width."""
        layout = self._card.layout()
        assert layout is not None
        layout.invalidate()
        self._card.setFixedHeight(layout.totalHeightForWidth(self._card.width()))

    def _choose(self, prompt: str, _: bool = False) -> None:
        self.chosen.emit(prompt)
