"""One turn of a conversation: its words, its versions and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from studio.session.turns import Turn
from studio.ui.controls import button, text
from studio.ui.icons import IconButton
from studio.ui.writing.reply_text import ReplyText


class TurnView(QFrame):
    """Shows a turn. `words` shows those of a reply."""

    version_asked = Signal(object, int)  # Turn, one further or one back
    again_asked = Signal(object)  # Turn: another version of this reply
    resend_asked = Signal(object, str)  # Turn, what to say instead
    branch_asked = Signal(object)  # Turn: go on from here anew
    insert_asked = Signal(str)  # put these words into the document
    check_asked = Signal(object)  # ReplyText: go to its next stretch of which the model was not sure

    def __init__(self, turn: Turn, persona: str, words: ReplyText | None) -> None:
        super().__init__()
        self.turn = turn
        self._built_for = _built_for(turn)
        own = turn.role == "user"
        self.setProperty("role", "said" if own else "reply")
        self.setObjectName("chat_turn")
        self.who = text(self.tr("You") if own else persona, "faint")
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        self.words = words
        self.live = False  # whether it shows words that are being written
        self.ending = text("", "faint", wrap=True)  # why it ends there, where that is worth a word
        self.check = button(
            "check_turn_button",
            "",
            self.tr("Go to the next stretch of which the model was not sure. Fluent text may be wrong."),
            "link",
        )
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
        self.body.addWidget(self._said() if self.words is None else self.words)
        self.body.addWidget(self.ending)
        column.addWidget(self.editor)
        column.addLayout(self.tools)
        self.show_words()

    @property
    def writing(self) -> bool:
        return self.turn.passage is not None and self.turn.passage.busy

    def shows(self, turn: Turn) -> bool:
        """Whether this view is of that turn, and its buttons fit it still."""
        return self.turn is turn and self._built_for == _built_for(turn)

    def show_words(self) -> None:
        """Show what the turn says now."""
        passage = self.turn.passage
        self.live = self.words is not None and self.writing
        if self.words is not None and passage is not None and self.live:
            stage = passage.job.stage if passage.job is not None else ""
            self.words.grow(stage or self.tr("Waiting"))
        elif self.words is not None:
            self.words.set_words()
        reply = passage.reply if passage is not None and not self.live else None
        cut = reply is not None and reply.stop == "length"
        self.ending.setText((reply.detail if reply else "") or self.tr("Cut off at the length set in the steering."))
        self.ending.setVisible(cut)
        if not self.live:
            self.setAccessibleName(f"{self.who.text()}: {self.turn.content.strip()[:200]}")
            for tool in self._waiting:
                tool.setEnabled(True)

    def edit(self) -> None:
        """Change what was said, and send it again."""
        self.editor.setPlainText(self.turn.content)
        self.editor.selectAll()
        for one in (self.editor, self.send, self.cancel):
            one.show()
        self.editor.setFocus()

    def _said(self) -> QLabel:
        """The words of the user."""
        label = text(self.turn.content.strip(), "", wrap=True)
        label.setObjectName("turn_text")
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        return label

    def _show_checks(self) -> None:
        unsure = len(self.words.unsure) if self.words is not None else 0
        self.check.setText(self.tr("Check this ({0})").format(unsure))
        self.check.setVisible(unsure > 0)

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
            if self.turn.followed:
                branch = button("branch_turn_button", self.tr("Branch"), self.tr("Go on from here another way"), "link")
                branch.clicked.connect(lambda: self.branch_asked.emit(self.turn))
                self._add_tool(branch)
        self.check.hide()
        self.tools.addWidget(self.check)
        if self.words is not None:
            words = self.words
            words.marked.connect(self._show_checks)
            self.check.clicked.connect(lambda: self.check_asked.emit(words))
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


def _built_for(turn: Turn) -> tuple[bool, int, int]:
    """What the buttons of a turn depend on: whether others follow, which version it is, and of how many."""
    return turn.followed, turn.versions.index(turn), len(turn.versions)


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
