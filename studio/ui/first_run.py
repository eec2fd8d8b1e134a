"""What the canvas offers before there is a picture: three prompts to try, and a look around."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studio.ui.controls import button, text

WIDTH, MARGIN = 440, 16
PROMPT_HEIGHT, WITHOUT_PROMPTS = 50, 140  # pixels


class FirstRun(QWidget):
    """A greeting and prompts; choosing one puts it into the prompt. Skipped, it says one line only."""

    chosen = Signal(str)
    around_asked = Signal()
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("first_run")
        self.setAccessibleName(self.tr("Prompts to try"))
        self.short = text(self.tr("Describe a picture on the left, then press Paint."), "faint")
        self.short.hide()
        self._card = card = QFrame()
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(text(self.tr("What would you like to see?"), "title"))
        lead = self.tr("Describe a picture on the left, or begin with one of these. Every step will be kept.")
        self.lead = text(lead, "dim", wrap=True)
        column.addWidget(self.lead)
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
        tip = self.tr("Where things are, in four stops. Also in the Help menu")
        self.around = button("look_around_button", self.tr("Show me around"), tip, "link")
        tip = self.tr("Hide the prompts. They come back with Help, Prompts to try")
        self.skip = button("skip_first_run_button", self.tr("Skip"), tip, "link")
        self.around.clicked.connect(self.around_asked)
        self.skip.clicked.connect(self._skip)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.hint)
        row.addStretch(1)
        row.addWidget(self.around)
        row.addWidget(self.skip)
        column.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, 0, MARGIN, 0)
        outer.addStretch(1)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(self.short, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)

    def prompts(self) -> tuple[str, ...]:
        """Things that the starter painter knows well."""
        return (
            self.tr("a smiling yellow face with sunglasses"),
            self.tr("a red apple on a light blue background"),
            self.tr("a christmas tree on a dark blue background"),
        )

    def shorten(self, wanted: bool = True) -> None:
        """Say one line only, or all of it again."""
        self._card.setVisible(not wanted)
        self.short.setVisible(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many prompts as there is room for."""
        super().resizeEvent(event)
        room = (self.height() - WITHOUT_PROMPTS) // PROMPT_HEIGHT
        for place, chip in enumerate(self.buttons):
            chip.setVisible(place < max(1, room))
        self.lead.setVisible(room > 0)
        self._card.setFixedWidth(max(200, min(WIDTH, self.width() - 2 * MARGIN)))
        self.hint.setVisible(room >= len(self.buttons) and self._card.width() >= WIDTH)
        self._fit_card()

    def _fit_card(self) -> None:
        """The lead's second line counts: a layout that centres its item asks only for the item's width."""
        layout = self._card.layout()
        assert layout is not None
        layout.invalidate()
        narrow = layout.totalHeightForWidth(self._card.width()) if layout.hasHeightForWidth() else 0
        self._card.setFixedHeight(narrow or layout.totalSizeHint().height())

    def _skip(self) -> None:
        self.shorten()
        self.skipped.emit()

    def _choose(self, prompt: str, _: bool = False) -> None:
        self.chosen.emit(prompt)
