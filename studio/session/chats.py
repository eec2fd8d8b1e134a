"""Conversations, kept as they grow. An edited, regenerated or regrown turn is a version beside the old one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.files.settings import Settings
from studio.session import turns
from studio.session.chat_context import cost, first_seen
from studio.session.errands import Errands
from studio.session.lanes import Lane
from studio.session.passages import Passage, endings
from studio.session.turns import Turn
from studio.write.request import Message

if TYPE_CHECKING:
    from studio.session.writing import WritingSession

PERSONAS = {
    "Assistant": "",
    "Storyteller": "You are a storyteller. You answer with vivid, concrete images and short sentences.",
    "Editor": "You are a careful editor. You say what is good in a text, then what you would change, and why.",
    "Teacher": "You are a patient teacher. You explain in plain words, with one small example.",
}


class Chats(QObject):
    """The conversation that is open, and those of before."""

    changed = Signal()  # other turns are shown
    grew = Signal(object)  # Turn: more of it is written
    recalled = Signal(object)  # Turn: what is known of its tokens, and of its versions', is there now
    listed = Signal()

    def __init__(self, writing: WritingSession, lane: Lane, errands: Errands, settings: Settings) -> None:
        super().__init__()
        self._writing = writing
        self._lane = lane
        self._errands = errands
        self._settings = settings
        self._name = turns.new_name()
        self.root = Turn("")
        self._cut = False  # whether the model did not see all of it last time
        self.persona = settings.get("persona", "")  # the system prompt
        self.past: tuple[tuple[str, str], ...] = ()  # file name and first words of earlier conversations

    @property
    def turns(self) -> list[Turn]:
        """What is shown, first to last."""
        return self.root.line()

    @property
    def busy(self) -> bool:
        """Whether the last turn is being written."""
        shown = self.turns
        return bool(shown) and shown[-1].passage is not None and shown[-1].passage.busy

    def send(self, text: str) -> bool:
        """Say something; the reply follows. False if it could not be sent."""
        if not text.strip() or self.busy:
            return False
        return self._send((self.turns or [self.root])[-1], text)

    def resend(self, turn: Turn, text: str) -> bool:
        """Say something else in the place of a turn of the user; what followed stays as a version."""
        if not text.strip() or turn.parent is None:
            return False
        self.stop()
        return self._send(turn.parent, text)

    def regenerate(self, turn: Turn) -> None:
        """Another version of a reply."""
        if turn.parent is not None:
            self.stop()
            self._reply(turn.parent)

    def regrow(self, turn: Turn, index: int, choose: int | None) -> None:
        """Another version of a reply, which has its first `index` tokens and goes on with the one of this id."""
        if turn.parent is not None and turn.passage is not None:
            self.stop()
            self._write(turn.parent, self._writing.regrow(turn.passage, index, choose))

    def endings(self, turn: Turn, index: int) -> dict[int, Passage]:
        """Other versions that went on from token `index` of a reply, by the id of the token they have there."""
        known = [one.passage for one in turn.versions if one.passage is not None]
        return endings(known, turn.passage, index) if turn.passage is not None else {}

    def take_back(self, turn: Turn, other: Passage) -> None:
        """Show the version again that is this passage."""
        place = next((n for n, one in enumerate(turn.versions) if one.passage is other), None)
        if place is not None:
            self.stop()
            self._show_version(turn, place)

    def recall(self, turn: Turn) -> None:
        """Read from their tapes what is known of the tokens of a reply and of its versions."""
        due = [one for one in turn.versions if one.tape and one.passage is None]
        if due:
            self._errands.run(self._recall(turn, due))

    def choose(self, turn: Turn, step: int) -> None:
        """Show the version of a turn that is `step` further on."""
        place = turn.versions.index(turn) + step
        if not self.busy and 0 <= place < len(turn.versions):
            self._show_version(turn, place)

    def _show_version(self, turn: Turn, place: int) -> None:
        if turn.parent is not None:
            turn.parent.chosen = place
            self._keep()
            self.changed.emit()

    def branch(self, turn: Turn) -> None:
        """Let the conversation go on from this turn anew; what followed stays as a version."""
        if turn.next and not self.busy:
            turn.chosen = len(turn.next)
            self.changed.emit()

    @property
    def branching(self) -> Turn | None:
        """The turn that the next message follows anew, where there were others after it."""
        last = (self.turns or [self.root])[-1]
        return last if last.next else None

    def leave_branch(self) -> None:
        """Show what followed before after all."""
        if (turn := self.branching) is not None:
            turn.chosen = len(turn.next) - 1
            self.changed.emit()

    def stop(self) -> None:
        for turn in self.turns:
            if turn.passage is not None and turn.passage.busy:
                self._writing.stop(turn.passage)

    def set_persona(self, system: str) -> None:
        """Who the assistant is to be, from the next reply on."""
        self.persona = system
        self._settings.set("persona", system)

    def start(self) -> None:
        """Begin a new conversation; the old one is kept."""
        self.stop()
        self.root, self._name = Turn(""), turns.new_name()
        self.changed.emit()
        self._errands.run(self._list())

    def show(self, name: str) -> None:
        """Open an earlier conversation."""
        self.stop()
        self._errands.run(self._show(name))

    async def open(self) -> None:
        """Open the conversation that was open last."""
        await self._list()
        name = self._settings.get("chat", "")
        if name in [past for past, _ in self.past] and not self.root.next:
            await self._show(name)

    def close(self) -> None:
        self._settings.set("chat", self._name)

    def _send(self, before: Turn, text: str) -> bool:
        turn = before.add("user", text)
        if not self._reply(turn):
            before.next.remove(turn)
            before.chosen = max(0, len(before.next) - 1)
            self.changed.emit()
            return False
        return True

    def _reply(self, question: Turn) -> bool:
        return self._write(question, self._writing.answer(self._messages(question)))

    def _write(self, question: Turn, passage: Passage | None) -> bool:
        """Let a passage be written as the next version of what follows a question."""
        if passage is None:
            return False
        turn = question.add("assistant")
        turn.passage, turn.tape = passage, passage.name
        passage.wrote.connect(lambda _: self._wrote(turn, passage))
        passage.staged.connect(lambda _: self.grew.emit(turn))
        passage.ended.connect(lambda _: self._ended(turn, passage))
        self.changed.emit()
        self._keep()
        return True

    @property
    def first_seen(self) -> int:
        """The first of the turns shown that the model still sees; those before it are too long ago."""
        return self._first_seen(self.turns)

    def _first_seen(self, line: list[Turn]) -> int:
        limit = self._writing.limit()
        if limit is None:  # not known yet, or a server's
            return 0
        room = limit - min(self._writing.request.max_tokens, limit // 2) - cost(self.persona, ())
        start = first_seen([cost(turn.content, turn.tokens) for turn in line], room)
        while start < len(line) - 1 and line[start].role != "user":  # templates want a question first
            start += 1
        return start

    def _messages(self, last: Turn) -> tuple[Message, ...]:
        line: list[Turn] = []
        turn: Turn | None = last
        while turn is not None and turn.role:
            line.insert(0, turn)
            turn = turn.parent
        start = self._first_seen(line)
        if start and not self._cut:
            self._writing.say("The conversation is longer than the model sees: it does not see its beginning any more.")
        self._cut = start > 0
        system = (Message("system", self.persona),) if self.persona.strip() else ()
        return system + tuple(Message(turn.role, turn.content, turn.tokens) for turn in line[start:] if turn.content)

    def _wrote(self, turn: Turn, passage: Passage) -> None:
        turn.content = passage.text
        self.grew.emit(turn)

    def _ended(self, turn: Turn, passage: Passage) -> None:
        turn.tokens = tuple(token.id for token in passage.tokens) if passage.outcome == "done" else ()
        self._keep()
        self.changed.emit()

    def _keep(self) -> None:
        if self.root.next:
            data = json.dumps(self.root.to_json()).encode()
            self._errands.run(self._lane.call(turns.write, self._name, data))

    async def _recall(self, turn: Turn, due: list[Turn]) -> None:
        found = await self._lane.call(turns.read_tapes, [one.tape for one in due])
        for one in due:
            if one.tape in found and one.passage is None:
                order, tape = found[one.tape]
                one.passage = Passage(order, "Chat reply")
                one.passage.take_tape(tape)
        self.recalled.emit(turn)

    async def _list(self) -> None:
        self.past = tuple(await self._lane.call(turns.past))
        self.listed.emit()

    async def _show(self, name: str) -> None:
        self.root, self._name = await self._lane.call(turns.read, name), name
        self.changed.emit()
