"""Conversations: trees of turns, kept as they grow. An edited or regenerated turn is a version beside the old one."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError
from studio.files import paths
from studio.files.atomic import write_atomically
from studio.files.settings import Settings
from studio.session.chat_context import cost, first_seen
from studio.session.errands import Errands
from studio.session.lanes import Lane
from studio.session.passages import Passage
from studio.write.request import Message

if TYPE_CHECKING:
    from studio.session.writing import WritingSession

PERSONAS = {
    "Assistant": "",
    "Storyteller": "You are a storyteller. You answer with vivid, concrete images and short sentences.",
    "Editor": "You are a careful editor. You say what is good in a text, then what you would change, and why.",
    "Teacher": "You are a patient teacher. You explain in plain words, with one small example.",
}


@dataclass(eq=False)
class Turn:
    """One message, and the versions of what follows it. `tokens` are the ids that the model sampled for a reply."""

    role: str  # user | assistant; the root has none
    content: str = ""
    tokens: tuple[int, ...] = ()
    parent: Turn | None = field(default=None, repr=False)
    next: list[Turn] = field(default_factory=list)
    chosen: int = 0
    passage: Passage | None = None  # while it is written

    @property
    def versions(self) -> list[Turn]:
        return self.parent.next if self.parent is not None else [self]

    @property
    def followed(self) -> bool:
        """Whether something follows it in what is shown."""
        return self.chosen < len(self.next)

    def add(self, role: str, content: str = "") -> Turn:
        """Another version of what follows, chosen from now on."""
        turn = Turn(role, content, parent=self)
        self.next.append(turn)
        self.chosen = len(self.next) - 1
        return turn

    def line(self) -> list[Turn]:
        """The turns that follow, each by its chosen version. Where `chosen` is past the last, a new one is to come."""
        turns, turn = [], self
        while turn.followed:
            turn = turn.next[turn.chosen]
            turns.append(turn)
        return turns

    def to_json(self) -> dict[str, Any]:
        own = {"role": self.role, "content": self.content, "tokens": self.tokens, "chosen": self.chosen}
        return {**own, "next": [turn.to_json() for turn in self.next]}

    @classmethod
    def from_json(cls, values: dict[str, Any], parent: Turn | None = None) -> Self:
        turn = cls(str(values["role"]), str(values["content"]), tuple(values["tokens"]), parent)
        turn.next = [cls.from_json(value, turn) for value in values["next"]]
        turn.chosen = max(0, min(int(values["chosen"]), len(turn.next) - 1))
        return turn


class Chats(QObject):
    """The conversation that is open, and those of before."""

    changed = Signal()  # other turns are shown
    grew = Signal(object)  # Turn: more of it is written
    listed = Signal()

    def __init__(self, writing: WritingSession, lane: Lane, errands: Errands, settings: Settings) -> None:
        super().__init__()
        self._writing = writing
        self._lane = lane
        self._errands = errands
        self._settings = settings
        self._name = _new_name()
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
        turns = self.turns
        return bool(turns) and turns[-1].passage is not None and turns[-1].passage.busy

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

    def choose(self, turn: Turn, step: int) -> None:
        """Show the version of a turn that is `step` further on."""
        if turn.parent is None or self.busy:
            return
        place = turn.parent.next.index(turn) + step
        if 0 <= place < len(turn.parent.next):
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
        self.root, self._name = Turn(""), _new_name()
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
        passage = self._writing.answer(self._messages(question))
        if passage is None:
            return False
        turn = question.add("assistant")
        turn.passage = passage
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
            self._errands.run(self._lane.call(_write, self._name, data))

    async def _list(self) -> None:
        self.past = tuple(await self._lane.call(_past))
        self.listed.emit()

    async def _show(self, name: str) -> None:
        self.root, self._name = await self._lane.call(_read, name), name
        self.changed.emit()


def chats_folder() -> Path:
    return paths.home() / "chats"


def _new_name() -> str:
    return f"{time.strftime('%Y%m%d-%H%M%S')}-{time.time_ns() // 1000 % 1_000_000:06}.json"


def _write(name: str, data: bytes) -> None:
    write_atomically(paths.create_folder(chats_folder()) / name, data)


def _read(name: str) -> Turn:
    path = chats_folder() / Path(name).name
    try:
        return Turn.from_json(json.loads(path.read_bytes()))
    except OSError as error:
        raise StudioError(f"{path} cannot be read: {error.strerror or error}.") from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise StudioError(
            f"The conversation in {path} is damaged and was not opened. The file stays as it is."
        ) from error


def _past() -> list[tuple[str, str]]:
    """The newest conversations, with their first words."""
    found = []
    for path in sorted(chats_folder().glob("*.json"), reverse=True)[:20]:
        try:
            first = _read(path.name).line()[0].content
        except (StudioError, IndexError):
            continue
        words = " ".join(first.split())
        found.append((path.name, words if len(words) < 48 else words[:47] + "…"))
    return found
