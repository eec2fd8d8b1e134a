"""The prompt ideas tab: a wish, and several prompts for it to click."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from studio.session.writing import WritingSession
from studio.ui.controls import button, text
from studio.ui.writing.word_variants import WordVariants


class IdeasTab(QWidget):
    """Shows `writing.prompts`."""

    def __init__(self, writing: WritingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prompts = writing.prompts
        self.wish = QLineEdit()
        self.wish.setObjectName("wish_edit")
        self.wish.setAccessibleName(self.tr("Your wish"))
        self.wish.setToolTip(self.tr("A few words; the assistant makes prompts of them"))
        self.wish.setPlaceholderText(self.tr("What should the picture be about?"))
        self.propose = button("propose_button", self.tr("Propose"), self.tr("Several prompts for this wish"), "primary")
        self.state = text("", "faint", wrap=True)
        self.cards: list[QPushButton] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        inner = QWidget()
        within = QVBoxLayout(inner)
        within.setContentsMargins(12, 4, 12, 12)
        within.addLayout(self._column)
        within.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("ideas_view")
        scroll.setAccessibleName(self.tr("Prompt ideas"))
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        row = QHBoxLayout()
        row.setContentsMargins(12, 12, 12, 6)
        row.setSpacing(6)
        row.addWidget(self.wish, 1)
        row.addWidget(self.propose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        self.state.setContentsMargins(14, 2, 14, 6)
        column.addWidget(self.state)
        column.addWidget(scroll, 1)
        self.variants = WordVariants(writing.variants, writing.painting)
        column.addWidget(self.variants)
        self.propose.clicked.connect(self.ask)
        self.wish.returnPressed.connect(self.ask)
        self._prompts.ideas_changed.connect(self.show_ideas)
        self._prompts.made.connect(self._made)
        self.show_ideas()

    def ask(self) -> None:
        """Propose prompts for the wish; while some are still to come, stop."""
        if self._prompts.busy:
            self._prompts.stop()
        elif self.wish.text().strip():
            self._prompts.propose(self.wish.text())

    def show_ideas(self) -> None:
        """Show the prompts there are so far."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [self._card(prompt) for prompt in self._prompts.ideas]
        busy = self._prompts.busy
        self.propose.setText(self.tr("Stop") if busy else self.tr("Propose"))
        if busy:
            self.state.setText(self.tr("Thinking of pictures…"))
        elif self.cards:
            self.state.setText(
                self.tr("Click one to put it into the prompt. Ctrl+Z in the prompt panel takes it back.")
            )
        else:
            self.state.setText(self.tr("Say what you would like to see, in your own words."))

    def _card(self, prompt: str) -> QPushButton:
        card = button("idea_button", "", self.tr("Put this into the painting's prompt"), "prompt")
        card.setAccessibleName(prompt)
        label = text(prompt, "", wrap=True)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QVBoxLayout(card)
        row.setContentsMargins(12, 9, 12, 9)
        row.addWidget(label)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        card.setMinimumHeight(label.heightForWidth(300) + 20)
        card.clicked.connect(lambda: self._prompts.use(prompt))
        self._column.addWidget(card)
        return card

    def _made(self, prompt: str) -> None:
        for card in self.cards:
            card.setProperty("chosen", card.accessibleName() == prompt)
            card.style().unpolish(card)
            card.style().polish(card)
