"""The chips under the document: what the assistant may do."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from studio.session.writing_tasks import LANGUAGES
from studio.ui.controls import button, entry
from studio.ui.flow_layout import FlowLayout
from studio.write.tasks import TONES


class TaskChips(QWidget):
    """Chips in as many rows as it takes; while something is written, Stop stands in the place of Continue."""

    continued = Signal()
    stopped = Signal()
    asked = Signal(str, str)  # task, option
    prompt_asked = Signal()
    picture_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tr = self.tr
        self.go_on = self._chip("continue", tr("Continue"), tr("Go on from the cursor (Ctrl+Shift+Return)"))
        self.stop = self._chip("stop_draft", tr("Stop"), tr("Stop after this token (Escape)"))
        self.prompt = self._chip(
            "to_prompt", tr("→ Prompt"), tr("Turn the selection or a wish into the picture's prompt")
        )
        self.prompt.setProperty("role", "chip-warm")
        self.prompt.setAccessibleName(tr("To prompt"))
        self.picture = self._chip(
            "illustrate", tr("Illustrate"), tr("Paint the selection, or the paragraph at the cursor")
        )
        self.picture.setProperty("role", "chip-warm")
        self.translate = self._chip("translate", tr("Translate"), tr("The selection in another language"))
        self.more = self._chip("more_tasks", tr("More"), tr("Correct, change the tone, explain"))
        self.translate.setMenu(self._languages())
        self.more.setMenu(self._more())
        self.go_on.clicked.connect(self.continued)
        self.stop.clicked.connect(self.stopped)
        self.prompt.clicked.connect(self.prompt_asked)
        self.picture.clicked.connect(self.picture_asked)
        chips = (
            self.go_on,
            self.stop,
            self._task("rewrite", tr("Rewrite"), tr("Say the selection in other words")),
            self._task("shorten", tr("Shorten"), tr("Say the selection in fewer words")),
            self._task("expand", tr("Expand"), tr("Say the selection in more detail")),
            self.more,
            self._task("summarise", tr("Summarise"), tr("The main point of the selection")),
            self.translate,
            self.prompt,
            self.picture,
        )
        lines = FlowLayout(6, 7)
        for chip in chips:
            lines.addWidget(chip)
        self.setLayout(lines)
        self.show_busy(False)

    def show_busy(self, busy: bool) -> None:
        """Whether something is being written."""
        self.go_on.setVisible(not busy)
        self.stop.setVisible(busy)

    def _chip(self, name: str, words: str, tip: str) -> QPushButton:
        return button(f"{name}_button", words, tip, "chip")

    def _task(self, name: str, words: str, tip: str) -> QPushButton:
        chip = self._chip(name, words, tip)
        chip.clicked.connect(lambda: self.asked.emit(name, ""))
        return chip

    def _languages(self) -> QMenu:
        menu = QMenu(self)
        words = {
            "German": self.tr("German"),
            "French": self.tr("French"),
            "Spanish": self.tr("Spanish"),
            "Italian": self.tr("Italian"),
            "Portuguese": self.tr("Portuguese"),
            "Dutch": self.tr("Dutch"),
            "Polish": self.tr("Polish"),
            "English": self.tr("English"),
        }
        for language in LANGUAGES:
            entry(menu, words[language], partial(self.asked.emit, "translate", language))
        return menu

    def _more(self) -> QMenu:
        menu = QMenu(self)
        entry(menu, self.tr("Correct spelling and grammar"), partial(self.asked.emit, "fix_grammar", ""))
        entry(menu, self.tr("Explain"), partial(self.asked.emit, "explain", ""))
        tones = menu.addMenu(self.tr("Change the tone"))
        words = {
            "friendly": self.tr("friendly"),
            "formal": self.tr("formal"),
            "confident": self.tr("confident"),
            "playful": self.tr("playful"),
            "simple": self.tr("simple"),
        }
        for tone in TONES:
            entry(tones, words[tone], partial(self.asked.emit, "change_tone", tone))
        return menu
