"""The draft tab: the document, what the assistant may do with it, and the proposals it makes."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from studio.session.draft import Draft
from studio.session.measures import Measure
from studio.session.writing import WritingSession
from studio.session.writing_tasks import MOST_READ
from studio.ui.controls import button, text
from studio.ui.writing.change_card import ChangeCard
from studio.ui.writing.changes import Changes
from studio.ui.writing.draft_edit import DraftEdit
from studio.ui.writing.find_bar import FindBar
from studio.ui.writing.illustrating import Illustrating
from studio.ui.writing.previewing import Previewing
from studio.ui.writing.seen import seen_before
from studio.ui.writing.streams import Streams
from studio.ui.writing.suggestions import Suggestions
from studio.ui.writing.task_chips import TaskChips
from studio.ui.writing.token_popup import TokenPopup

COUNT_MS = 500


class DraftTab(QWidget):
    """Wires the editor to the session."""

    asked = Signal(str)  # a question without a selection: for the chat

    def __init__(self, writing: WritingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writing = writing
        self.edit = DraftEdit(writing.code_colours)
        self.finder = FindBar(self.edit)
        self.card = ChangeCard()
        self.suggestions = Suggestions(writing, self.edit)
        self.changes = Changes(writing, self.edit, self.card)
        self.illustrating = Illustrating(writing, self.edit)
        self.streams = Streams(writing, self.edit)
        self.previewing = Previewing(writing, self.edit)
        self.popup = TokenPopup(self)
        self.popup.watch(self.edit.tokens, self.streams.endings)
        self.edit.verticalScrollBar().valueChanged.connect(self.popup.close_up)
        self.info = text("", "faint")
        self.info.setObjectName("word_count")
        self.info.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.view = button("preview_button", "", "", "link")
        self._count = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._count.timeout.connect(self._count_words)
        self._look = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._look.timeout.connect(lambda: writing.next_word.look(seen_before(self.edit.textCursor())))
        self.chips = TaskChips()
        self.ask = QLineEdit()
        self.ask.setObjectName("ask_edit")
        self.ask.setAccessibleName(self.tr("Ask the assistant"))
        self.ask.setToolTip(self.tr("An order for the selection, or a question about the text; Return asks"))
        self.ask.setPlaceholderText(self.tr("Ask the assistant, or select text to work on it…"))
        self._lay_out()
        self._connect()

    # What the chips do

    def go_on(self) -> None:
        """Continue from the cursor."""
        self.previewing.close()
        self.suggestions.drop()
        self.streams.go_on()
        self.edit.setFocus()  # its chip gives way to Stop, and what is typed next is for the document

    def to_prompt(self) -> None:
        """Turn the selection, the paragraph at the cursor or the wish in the ask field into the painting's prompt."""
        wish = self.ask.text().strip()
        words = self.edit.textCursor().selectedText() or wish or self.edit.selection().selectedText()
        words = words.replace("\u2029", "\n")
        if not words.strip():
            self._writing.say(
                self.tr("Select a passage, or write a wish into the field below, to turn it into a prompt.")
            )
            return
        if self._writing.prompts.make(words) is not None and words == wish:
            self.ask.clear()

    def check(self) -> None:
        """Go to the next stretch of the model's words of which it was not sure."""
        self.previewing.close()
        if self.edit.select_unsure():
            self._writing.say(self.tr("Check this: the model was not sure here. Fluent text may be wrong."))
        else:
            self._writing.say(
                self.tr("There is no stretch here of which the model was unsure. It may be wrong anyway.")
            )
        self.edit.setFocus()

    def tell_origins(self) -> None:
        """Say which share of the document a model wrote, and which models, as the tapes have it."""
        draft, whole = self.edit.draft, max(1, self.edit.document().characterCount() - 1)
        letters: Counter[str] = Counter()
        for span in self.edit.spans() if draft is not None else ():
            model = draft.passages[span.tape].request.model if draft is not None else ""
            letters[model.rpartition("#")[2]] += span.end - span.place
        if not letters:
            self._writing.say(self.tr("No model wrote anything that stands here."))
            return
        parts = ", ".join(f"{model} {count / whole:.0%}" for model, count in letters.most_common())
        self._writing.say(
            self.tr("Of the letters here models wrote {0}: {1}. Point at a word, or Alt+Down, for its token.").format(
                f"{letters.total() / whole:.0%}", parts
            )
        )

    def stop(self) -> None:
        self._writing.stop()

    # Documents

    def find_words(self) -> None:
        """Find words in the document."""
        self.previewing.close()
        self.finder.open()

    def show_draft(self, draft: Draft) -> None:
        self.previewing.close()
        self.card.close_up()
        self.illustrating.card.close_up()
        self.popup.close_up()
        self.edit.show_draft(draft)
        self._count_words()

    def flush(self) -> None:
        """Keep what was typed."""
        self.edit.flush()

    def export(self, path: Path) -> None:
        """Write the document out."""
        self._writing.export(self.edit.toPlainText(), path, helped=bool(self.edit.spans()))

    def insert(self, words: str) -> None:
        """Put a reply of the chat at the cursor, as a paragraph of its own."""
        self.previewing.close()
        cursor = self.edit.textCursor()
        cursor.clearSelection()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        before = "\n\n" if cursor.block().text().strip() else ""
        cursor.beginEditBlock()
        cursor.insertText(before + words.strip() + "\n")
        cursor.endEditBlock()
        self.edit.setTextCursor(cursor)

    def _go_to_picture(self) -> None:
        """Its line is selected; in the preview it is shown as well."""
        self.previewing.go_to(self.edit.textCursor().selectionStart())

    # Asking

    def _asked(self) -> None:
        words = self.ask.text().strip()
        if not words:
            return
        if self.edit.textCursor().hasSelection():
            self.changes.ask("order", words)
        else:
            self.asked.emit(words)
        self.ask.clear()

    # Showing

    def _show_busy(self) -> None:
        busy = self._writing.busy
        self.chips.show_busy(busy)

    def _count_soon(self) -> None:
        if not self._count.isActive():
            self._count.start()

    def _look_soon(self) -> None:
        if self._writing.next_word.watched:
            self._look.start()

    def _count_words(self) -> None:
        if self.edit.draft is not None:
            self._writing.measures.look(self.edit.draft.name, self.edit.toPlainText())

    def _show_measure(self, measure: Measure) -> None:
        if self.edit.draft is None or measure.name != self.edit.draft.name:
            return
        self.illustrating.strip.show_pictures(list(measure.pictures))
        said = self.tr("{0} · {1} word(s)", "", measure.words).format(measure.name, f"{measure.words:,}")
        if measure.letters > MOST_READ:
            said += self.tr(" · Continue reads the last {0} of them").format(f"{measure.seen_words:,}")
        self.info.setText(said)
        self.info.setToolTip(said)

    def _keep(self) -> None:
        if self.edit.draft is not None:
            self._writing.documents.typed(self.edit.draft, self.edit.toPlainText(), self.edit.spans())

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.popup.close_up()

    def hideEvent(self, event: QEvent) -> None:
        self.flush()
        super().hideEvent(event)  # type: ignore[arg-type]

    # Building

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.finder)
        column.addWidget(self.edit, 1)
        column.addWidget(self.previewing.pane, 1)
        column.addWidget(self.illustrating.strip)
        below = QVBoxLayout()
        below.setContentsMargins(12, 6, 12, 10)
        below.setSpacing(8)
        below.addWidget(self.card)
        below.addWidget(self.illustrating.card)
        row = QHBoxLayout()
        row.addWidget(self.info, 1)
        row.addWidget(self.view)
        below.addLayout(row)
        below.addWidget(self.chips)
        below.addWidget(self.ask)
        column.addLayout(below)
        self._show_preview(False)

    def _show_preview(self, shown: bool) -> None:
        """Read the document, or edit it."""
        for one in (self.edit, self.chips, self.ask):
            one.setVisible(not shown)
        self.previewing.pane.setVisible(shown)
        self.finder.hide()
        self.popup.close_up()
        self.view.setText(self.tr("Edit") if shown else self.tr("Preview"))
        tip = (
            self.tr("Go on writing (Ctrl+Shift+R)") if shown else self.tr("As it is read, with pictures (Ctrl+Shift+R)")
        )
        self.view.setToolTip(tip)

    def _connect(self) -> None:
        edit, writing = self.edit, self._writing
        edit.pages.set_heat(writing.heat)
        edit.suggests = writing.suggests
        writing.heat_changed.connect(lambda: edit.pages.set_heat(writing.heat))
        edit.typed.connect(self._keep)
        edit.textChanged.connect(self._count_soon)
        edit.cursorPositionChanged.connect(self._look_soon)
        self.popup.chosen.connect(self.streams.regrow)
        self.popup.taken_back.connect(self.streams.take_back)
        self.previewing.turned.connect(self._show_preview)
        self.illustrating.strip.chosen.connect(self._go_to_picture)
        self.view.clicked.connect(self.previewing.toggle)
        self.chips.continued.connect(self.go_on)
        self.chips.stopped.connect(self.stop)
        self.chips.asked.connect(self.changes.ask)
        self.chips.prompt_asked.connect(self.to_prompt)
        self.chips.picture_asked.connect(self.illustrating.ask)
        self.ask.returnPressed.connect(self._asked)
        writing.progressed.connect(self._show_busy)
        writing.passage_started.connect(self._show_busy)
        writing.documents.opened.connect(self.show_draft)
        writing.measures.measured.connect(self._show_measure)
        writing.next_word.watched_changed.connect(self._look_soon)
        if writing.documents.current is not None:
            self.show_draft(writing.documents.current)
        scope = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, act in (
            ("Ctrl+Shift+Return", self.go_on),
            ("Ctrl+F", self.find_words),
            ("Ctrl+Shift+R", self.previewing.toggle),
            ("Ctrl+Shift+U", self.check),
            ("Escape", self._escape),
        ):
            QShortcut(QKeySequence(keys), self, context=scope).activated.connect(act)

    def _escape(self) -> None:
        if self._writing.busy:
            self.stop()
        elif self.previewing.on:
            self.previewing.close()
        elif self.card.isVisible():
            self.changes.reject()
        self.popup.close_up()
        self.suggestions.drop()
