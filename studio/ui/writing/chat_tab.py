"""The chat tab: a conversation, turn by turn."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.session.chats import PERSONAS, Chats
from studio.session.turns import Turn
from studio.session.writing import WritingSession
from studio.ui.asking import open_named
from studio.ui.controls import BadgeBox, button, entry, text
from studio.ui.spoken import spoken
from studio.ui.writing.chat_tokens import ChatTokens
from studio.ui.writing.chat_turn import TurnView
from studio.ui.writing.reply_text import ReplyText

GROW_MS = 40
OWN = "…"


class ChatTab(QWidget):
    """Shows `writing.chats`."""

    insert_asked = Signal(str)

    def __init__(self, writing: WritingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writing = writing
        self._chats: Chats = writing.chats
        self.views: list[TurnView] = []
        self.tokens = ChatTokens(writing.chats, self)
        self._growing = QTimer(self, singleShot=True, interval=GROW_MS)
        self._growing.timeout.connect(self._grow)
        self.view = QScrollArea()
        self.view.setObjectName("chat_view")
        self.view.setAccessibleName(self.tr("Conversation"))
        self.view.setWidgetResizable(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.verticalScrollBar().rangeChanged.connect(self._stay_below)
        self._below = True  # the newest words are kept in sight
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(4)
        self.empty = text(
            self.tr(
                "Ask anything. The model runs on this machine and works offline. "
                "It is a small one: what it says may be wrong."
            ),
            "dim",
            wrap=True,
        )
        self.empty.setContentsMargins(16, 16, 16, 0)
        self._column.addWidget(self.empty)
        self._column.addStretch(1)
        self.view.setWidget(inner)
        self.unseen = text(self.tr("The model no longer sees what stands above this line."), "warn", wrap=True)
        self.unseen.setObjectName("unseen_line")
        self.unseen.setContentsMargins(14, 4, 14, 4)
        self.unseen.hide()
        self._column.insertWidget(0, self.unseen)
        self.branching = QFrame()
        self.branching.setObjectName("chat_branch")
        self.branching.setProperty("role", "strip")
        self.back = button("leave_branch_button", self.tr("Back"), self.tr("Show what followed before"), "link")
        self.edit = ChatEdit()
        self.send = button(
            "send_button", self.tr("Send"), self.tr("Send (Return; Shift+Return for a new line)"), "primary"
        )
        self.stop = button("stop_writing_button", self.tr("Stop"), self.tr("Stop after this token (Escape)"))
        self.persona = BadgeBox("persona_box", self.tr("Persona"), self.tr("Who the assistant is to be"))
        self.more = button("chats_button", self.tr("Conversations"), self.tr("A new one, or one from before"), "link")
        self._lay_out()
        self.send.clicked.connect(self.say)
        self.edit.sent.connect(self.say)
        self.edit.stopped.connect(self._chats.stop)
        self.edit.textChanged.connect(self._show_state)
        self.stop.clicked.connect(self._chats.stop)
        self.back.clicked.connect(self._chats.leave_branch)
        self.persona.activated.connect(self._choose_persona)
        self.tokens.regrown.connect(self._focus_last)
        self.view.verticalScrollBar().valueChanged.connect(self.tokens.popup.close_up)
        QShortcut(
            QKeySequence("Ctrl+Shift+U"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        ).activated.connect(self.check)
        writing.heat_changed.connect(self._show_heat)
        self._chats.changed.connect(self.rebuild)
        self._chats.recalled.connect(self._recalled)
        self._chats.grew.connect(lambda _: self._growing.start() if not self._growing.isActive() else None)
        self._offer_personas()
        self.rebuild()

    def say(self) -> None:
        """Send what is in the field."""
        if self._chats.send(self.edit.toPlainText()):
            self.edit.clear()
            self.edit.setFocus()

    def ask(self, words: str) -> None:
        """Send a question from elsewhere."""
        self.edit.setPlainText(words)
        self.say()

    def rebuild(self) -> None:
        """Show the turns of the conversation; those that are shown already stay."""
        turns = self._chats.turns
        same = 0
        while same < min(len(turns), len(self.views)) and self.views[same].shows(turns[same]):
            same += 1
        for view in self.views[same:]:
            if view.words is not None:
                self.tokens.forget(view.words)
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        del self.views[same:]
        for view in self.views[-1:]:
            view.show_words()
        for turn in turns[same:]:
            self._add(turn)
        self.empty.setVisible(not turns)
        self._draw_line()
        self.branching.setVisible(self._chats.branching is not None)
        self._below = True
        self._show_state()

    def _add(self, turn: Turn) -> None:
        persona = self.persona.currentText() or self.tr("Assistant")
        words = None
        if turn.role == "assistant":
            words = ReplyText(turn, self._writing.code_colours, heat=self._writing.heat)
            words.stopped.connect(self._chats.stop)
            self.tokens.watch(words)
        view = TurnView(turn, persona if persona != OWN else self.tr("Assistant"), words)
        view.check_asked.connect(self._check_one)
        view.version_asked.connect(self._chats.choose)
        view.again_asked.connect(self._chats.regenerate)
        view.resend_asked.connect(self._chats.resend)
        view.insert_asked.connect(self.insert_asked)
        view.branch_asked.connect(self._branch)
        self.views.append(view)
        self._column.insertWidget(self._column.count() - 1, view)

    def _branch(self, turn: Turn) -> None:
        self._chats.branch(turn)
        self.edit.setFocus()

    @property
    def replies(self) -> list[ReplyText]:
        """The words of the replies that are shown, first to last."""
        return [view.words for view in self.views if view.words is not None]

    def check(self) -> None:
        """Go to the next stretch, in any reply, of which the model was not sure."""
        if self.tokens.check(self.replies):
            self._writing.say(self.tr("Check this: the model was not sure here. Fluent text may be wrong."))
        else:
            self._writing.say(
                self.tr("There is no stretch here of which the model was unsure. It may be wrong anyway.")
            )

    def _check_one(self, words: ReplyText) -> None:
        self.tokens.check([words])

    def _show_heat(self) -> None:
        for words in self.replies:
            words.show_heat(self._writing.heat)

    def _recalled(self, turn: Turn) -> None:
        for words in self.replies:
            if words.turn is turn:
                words.look_again()

    def _focus_last(self) -> None:
        for words in self.replies[-1:]:
            words.setFocus()

    def _draw_line(self) -> None:
        """Where the model's sight ends."""
        first = self._chats.first_seen
        self._column.removeWidget(self.unseen)
        if 0 < first < len(self.views):
            self._column.insertWidget(self._column.indexOf(self.views[first]), self.unseen)
        self.unseen.setVisible(0 < first < len(self.views))

    def _grow(self) -> None:
        if self.views:
            self.views[-1].show_words()

    def _show_state(self) -> None:
        busy = self._chats.busy
        self.send.setVisible(not busy)
        self.stop.setVisible(busy)
        self.send.setEnabled(bool(self.edit.toPlainText().strip()))

    def _scrolled(self, place: int) -> None:
        self._below = place >= self.view.verticalScrollBar().maximum() - 8

    def _stay_below(self, _: int, highest: int) -> None:
        if self._below and not self.tokens.popup.isVisible():  # what is being read stays where it is
            self.view.verticalScrollBar().setValue(highest)

    def _offer_personas(self) -> None:
        now = self._chats.persona
        entries = [(system, spoken(name), "") for name, system in PERSONAS.items()]
        if now not in PERSONAS.values():
            entries.append((now, self.tr("My own"), ""))
        self.persona.offer([*entries, (OWN, self.tr("Write my own…"), "")])
        self.persona.setCurrentIndex(self.persona.findData(now))

    def _choose_persona(self) -> None:
        chosen = self.persona.currentData()
        if chosen != OWN:
            self._chats.set_persona(chosen)
            return
        dialog = QInputDialog(self)
        dialog.setObjectName("persona_dialog")
        dialog.setWindowTitle(self.tr("Persona"))
        dialog.setLabelText(self.tr("Tell the assistant who it is to be, as “You are …”:"))
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        dialog.setTextValue(self._chats.persona)
        dialog.textValueSelected.connect(self._chats.set_persona)
        dialog.finished.connect(self._offer_personas)
        open_named(dialog)

    def _fill_past(self) -> None:
        menu = self.more.menu()
        menu.clear()
        entry(menu, self.tr("New conversation"), self._chats.start)
        if self._chats.past:
            menu.addSeparator()
        for name, words in self._chats.past:
            entry(menu, words.replace("&", "&&"), partial(self._chats.show, name))

    def _lay_out(self) -> None:
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill_past)
        self.more.setMenu(menu)
        top = QHBoxLayout()
        top.setContentsMargins(12, 6, 6, 2)
        top.addWidget(self.persona)
        top.addStretch(1)
        top.addWidget(self.more)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(12, 6, 12, 10)
        bottom.setSpacing(6)
        bottom.addWidget(self.edit, 1)
        bottom.addWidget(self.send, 0, Qt.AlignmentFlag.AlignBottom)
        bottom.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        row = QHBoxLayout(self.branching)
        row.setContentsMargins(14, 2, 6, 2)
        row.addWidget(text(self.tr("What you send next goes on from here; the rest is kept."), "faint"), 1)
        row.addWidget(self.back)
        column.addWidget(self.branching)
        column.addLayout(bottom)


class ChatEdit(QPlainTextEdit):
    """Return sends, Shift+Return begins a new line, Escape stops the reply."""

    sent = Signal()
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chat_edit")
        self.setAccessibleName(self.tr("Message"))
        self.setPlaceholderText(self.tr("Write a message…"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(64)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.stopped.emit()
        else:
            super().keyPressEvent(event)
