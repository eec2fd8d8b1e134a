"""One turn of a conversation: its words, its code, its versions and what can be done with it."""

from __future__ import annotations

import html
import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from studio.session.chats import Turn
from studio.ui import theme
from studio.ui.controls import button, text
from studio.ui.icons import IconButton

_CODE = re.compile(r"^```[^\n]*\n(.*?)(?:^```[ \t]*$|\Z)", re.DOTALL | re.MULTILINE)


class TurnView(QFrame):
    """Shows a turn; while it is written its words grow as plain text, and are set as Markdown at the end."""

    version_asked = Signal(object, int)  # Turn, one further or one back
    again_asked = Signal(object)  # Turn: another version of this reply
    resend_asked = Signal(object, str)  # Turn, what to say instead
    branch_asked = Signal(object)  # Turn: go on from here anew
    insert_asked = Signal(str)  # put these words into the document

    def __init__(self, turn: Turn, persona: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.turn = turn
        self.followed = turn.followed
        own = turn.role == "user"
        self.setProperty("role", "said" if own else "reply")
        self.setObjectName("chat_turn")
        self.who = text(self.tr("You") if own else persona, "faint")
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        self.live: QLabel | None = None
        self._waiting: list[QWidget] = []  # what can be used when all is written
        self.editor = _Editor()
        self.editor.hide()
        self.send = button("resend_button", self.tr("Send again"), self.tr("Return"), "primary")
        self.cancel = button("cancel_edit_button", self.tr("Cancel"))
        self.send.hide()
        self.cancel.hide()
        self.tools = QHBoxLayout()
        self.tools.setSpacing(2)
        self._build_tools(own)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 6)
        column.setSpacing(4)
        column.addWidget(self.who)
        column.addLayout(self.body)
        column.addWidget(self.editor)
        column.addLayout(self.tools)
        self.show_words()

    @property
    def writing(self) -> bool:
        return self.turn.passage is not None and self.turn.passage.busy

    def show_words(self) -> None:
        """Show what the turn says now."""
        if self.writing:
            self._grow()
            return
        self._clear()
        says = self.turn.content.strip()
        for kind, words in _parts(says) if self.turn.role == "assistant" else [("text", says)]:
            self.body.addWidget(_Code(words) if kind == "code" else self._prose(words))
        reply = self.turn.passage.reply if self.turn.passage is not None else None
        if reply is not None and reply.stop == "length":
            why = reply.detail or self.tr("Cut off at the length that is set in the steering.")
            self.body.addWidget(text(why, "faint", wrap=True))
        self.setAccessibleName(f"{self.who.text()}: {says[:200]}")
        for tool in self._waiting:
            tool.setEnabled(True)

    def edit(self) -> None:
        """Change what was said, and send it again."""
        self.editor.setPlainText(self.turn.content)
        self.editor.selectAll()
        for one in (self.editor, self.send, self.cancel):
            one.show()
        self.editor.setFocus()

    def _grow(self) -> None:
        if self.live is None:
            self._clear()
            self.live = self._prose("")
            self.live.setTextFormat(Qt.TextFormat.PlainText)
            self.body.addWidget(self.live)
        passage = self.turn.passage
        stage = passage.job.stage if passage is not None and passage.job is not None else ""
        self.live.setText(self.turn.content.lstrip() or f"{stage or self.tr('Waiting')} …")

    def _prose(self, words: str) -> QLabel:
        label = QLabel()
        label.setObjectName("turn_text")
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        if self.turn.role == "assistant":
            label.setText(_html(words))
            label.setTextFormat(Qt.TextFormat.RichText)
        else:
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setText(words)
        return label

    def _clear(self) -> None:
        self.live = None
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _build_tools(self, own: bool) -> None:
        copy = IconButton("copy_turn_button", "copy", self.tr("Copy"), side=14)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.turn.content.strip()))
        self._add_tool(copy)
        if own:
            change = button(
                "edit_turn_button", self.tr("Edit"), self.tr("Say something else, and go on from there"), "link"
            )
            change.clicked.connect(self.edit)
            self._add_tool(change)
            self.send.clicked.connect(self._resend)
            self.editor.sent.connect(self._resend)
            self.editor.left.connect(self._leave)
            self.cancel.clicked.connect(self._leave)
        else:
            again = button("regenerate_button", self.tr("Again"), self.tr("Another version; this one is kept"), "link")
            again.clicked.connect(lambda: self.again_asked.emit(self.turn))
            insert = button("insert_turn_button", self.tr("Into the document"), self.tr("Put it at the cursor"), "link")
            insert.clicked.connect(lambda: self.insert_asked.emit(self.turn.content))
            self._add_tool(again)
            self._add_tool(insert)
            if self.followed:
                branch = button("branch_turn_button", self.tr("Branch"), self.tr("Go on from here another way"), "link")
                branch.clicked.connect(lambda: self.branch_asked.emit(self.turn))
                self._add_tool(branch)
        self.tools.addWidget(self.cancel)
        self.tools.addWidget(self.send)
        self.tools.addStretch(1)
        versions = self.turn.versions
        if len(versions) > 1:
            self._add_versions(versions.index(self.turn) + 1, len(versions))

    def _add_versions(self, place: int, count: int) -> None:
        back = button("previous_version_button", "‹", self.tr("The version before"), "link")
        on = button("next_version_button", "›", self.tr("The next version"), "link")
        back.setAccessibleName(self.tr("The version before"))
        on.setAccessibleName(self.tr("The next version"))
        back.clicked.connect(lambda: self.version_asked.emit(self.turn, -1))
        on.clicked.connect(lambda: self.version_asked.emit(self.turn, 1))
        for one in (back, text(f"{place}/{count}", "faint"), on):
            self.tools.addWidget(one)
        back.setEnabled(place > 1)
        on.setEnabled(place < count)

    def _add_tool(self, tool: QWidget) -> None:
        tool.setEnabled(not self.writing)
        self._waiting.append(tool)
        self.tools.addWidget(tool)

    def _resend(self) -> None:
        self.resend_asked.emit(self.turn, self.editor.toPlainText())

    def _leave(self) -> None:
        for one in (self.editor, self.send, self.cancel):
            one.hide()


class _Editor(QPlainTextEdit):
    sent = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("turn_edit")
        self.setAccessibleName(self.tr("Say instead"))
        self.setFixedHeight(72)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Code(QFrame):
    """A block of code with a button that copies it."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setProperty("role", "code-block")
        label = QLabel(words.rstrip("\n"))
        label.setObjectName("turn_code")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(theme.code_font(12))
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        copy = IconButton("copy_code_button", "copy", self.tr("Copy the code"), side=14)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(words))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 4, 6)
        row.addWidget(label, 1)
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)


def _parts(words: str) -> list[tuple[str, str]]:
    """Prose and code, in turns."""
    parts, place = [], 0
    for found in _CODE.finditer(words):
        if before := words[place : found.start()].strip():
            parts.append(("text", before))
        parts.append(("code", found.group(1)))
        place = found.end()
    if (rest := words[place:].strip()) or not parts:
        parts.append(("text", rest))
    return parts


def _html(words: str) -> str:
    """Markdown as a label shows it; no HTML of the model's own, no pictures from elsewhere."""
    document = QTextDocument()
    document.setMarkdown(words, QTextDocument.MarkdownFeature.MarkdownNoHTML)
    made = document.toHtml()
    body = made[made.find("<body") :]
    return re.sub(r"<img[^>]*>", "", body) if words.strip() else html.escape("…")
