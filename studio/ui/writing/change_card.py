"""What the assistant would make of a selection, to be taken or left. Nothing is replaced before."""

from __future__ import annotations

import difflib
import html
import re

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from studio.session.passages import Passage
from studio.ui import theme
from studio.ui.announce import announce
from studio.ui.controls import button, section, text
from studio.ui.spoken import spoken
from studio.write import tasks

LOWEST, HIGHEST = 56, 230  # pixels that the proposed text may take
MOST_COMPARED = 1500  # words; longer texts are shown without the comparison


class ChangeCard(QFrame):
    """Shows one proposal while it is written, then beside what stood there before."""

    accepted = Signal()
    inserted = Signal()
    again = Signal()
    rejected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("change_card")
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Proposed change"))
        self.passage: Passage | None = None
        self.original = ""
        self.place = QTextCursor()
        self._task = ""
        self.title = section("")
        self.state = text("", "faint")
        self.view = QTextBrowser()
        self.view.setObjectName("change_view")
        self.view.setAccessibleName(self.tr("Proposed text"))
        self.view.setFixedHeight(LOWEST)
        self.view.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.accept = button("accept_change_button", self.tr("Accept"), self.tr("Replace the selection"), "primary")
        self.insert = button("insert_change_button", self.tr("Insert below"), self.tr("Keep both"))
        self.retry = button("retry_change_button", self.tr("Again"), self.tr("Another version, with another seed"))
        self.reject = button("reject_change_button", self.tr("Reject"), self.tr("Leave the text as it is (Escape)"))
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.state)
        row = QHBoxLayout()
        row.setSpacing(6)
        for one, signal in (
            (self.accept, self.accepted),
            (self.insert, self.inserted),
            (self.retry, self.again),
            (self.reject, self.rejected),
        ):
            one.setAutoDefault(False)
            one.clicked.connect(signal)
            row.addWidget(one)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.view)
        column.addLayout(row)
        self.hide()

    @property
    def proposal(self) -> str:
        """The text to take."""
        return tasks.clean(self.passage.text) if self.passage is not None else ""

    def propose(self, passage: Passage, original: str, place: QTextCursor, task: str) -> None:
        """Show what a passage becomes, instead of `original`, which stands at the cursor's selection.

        An explanation is no other version of it: it is only offered beside it.
        """
        self.passage, self.original, self.place, self._task = passage, original, place, task
        self.accept.setVisible(task != "explain")
        self.title.setText(passage.title.upper())
        self.view.clear()
        self.state.setText(self.tr("waiting"))
        passage.staged.connect(self._staged)
        passage.wrote.connect(self._wrote)
        passage.ended.connect(self._ended)
        self._enable(False)
        self.show()

    def _fit(self, size: QSizeF) -> None:
        """As high as its text, within reason."""
        self.view.setFixedHeight(max(LOWEST, min(HIGHEST, round(size.height()) + 16)))

    def close_up(self) -> None:
        self.passage = None
        self.hide()

    def keyPressEvent(self, event: object) -> None:
        if event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.rejected.emit()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]

    def _staged(self, stage: str) -> None:
        if self.sender() is self.passage:
            self.state.setText(spoken(stage).lower())

    def _wrote(self, _: object) -> None:
        if self.sender() is self.passage:
            self.view.setPlainText(self.proposal)
            self.view.moveCursor(QTextCursor.MoveOperation.End)

    def _ended(self, passage: Passage) -> None:
        if passage is not self.passage:
            return
        self._enable(bool(self.proposal))
        said = {"done": "", "stopped": self.tr("stopped"), "failed": self.tr("did not work")}
        self.state.setText(said.get(passage.outcome, ""))
        if passage.outcome == "done" and not self.proposal:
            self.state.setText(self.tr("the model had nothing to say"))
        elif passage.outcome == "done" and self.proposal == self.original.strip():
            self.state.setText(self.tr("the same as before"))
        if self.proposal and self._task not in ("explain", "translate"):  # in these hardly a word stays
            self.view.setHtml(compared(self.original, self.proposal))
        elif self.proposal:
            self.view.setPlainText(self.proposal)
        announce(self, self.tr("The proposal is ready"))
        first = self.insert if self._task == "explain" else self.accept
        if first.isEnabled() and not self.view.hasFocus():
            first.setFocus()

    def _enable(self, ready: bool) -> None:
        for one in (self.accept, self.insert, self.retry):
            one.setEnabled(ready)
        self.retry.setEnabled(ready or (self.passage is not None and not self.passage.busy))


def compared(before: str, after: str) -> str:
    """Both texts as HTML: what goes is struck out, what comes is underlined, so that colour is not needed."""
    t = theme.tokens()
    a, b = re.findall(r"\s+|[^\s]+", before.strip()), re.findall(r"\s+|[^\s]+", after.strip())
    if len(a) + len(b) > 2 * MOST_COMPARED:
        return _shown(b)
    parts = []
    for kind, a1, a2, b1, b2 in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if kind == "equal":
            parts.append(_shown(a[a1:a2]))
            continue
        if a2 > a1:
            parts.append(f'<s style="color:{t.bad}">{_shown(a[a1:a2])}</s> ')
        if b2 > b1:
            parts.append(f'<u style="color:{t.good}">{_shown(b[b1:b2])}</u>')
    return "".join(parts)


def _shown(words: list[str]) -> str:
    return html.escape("".join(words)).replace("\n", "<br>")
