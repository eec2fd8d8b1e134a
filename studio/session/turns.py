"""Conversations as trees of turns, and the files that they are kept in. Reading and writing is for the files lane."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from studio.errors import StudioError
from studio.files import paths
from studio.files.atomic import write_atomically
from studio.files.reasons import reason_of
from studio.session.drafts import tapes_folder
from studio.session.passages import Passage, TextOrder
from studio.write.tape import Tape


@dataclass(eq=False)
class Turn:
    """One message, and the versions of what follows it. `tokens` are the ids that the model sampled for a reply."""

    role: str  # user | assistant; the root has none
    content: str = ""
    tokens: tuple[int, ...] = ()
    parent: Turn | None = field(default=None, repr=False)
    next: list[Turn] = field(default_factory=list)
    chosen: int = 0
    tape: str = ""  # of a reply: the file of its tokens and their alternatives
    passage: Passage | None = None  # of a reply: while it is written, and once its tape has been read again

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
        return {**own, "tape": self.tape, "next": [turn.to_json() for turn in self.next]}

    @classmethod
    def from_json(cls, values: dict[str, Any], parent: Turn | None = None) -> Self:
        turn = cls(str(values["role"]), str(values["content"]), tuple(values["tokens"]), parent)
        turn.tape = str(values.get("tape", ""))
        turn.next = [cls.from_json(value, turn) for value in values["next"]]
        turn.chosen = max(0, min(int(values["chosen"]), len(turn.next) - 1))
        return turn


def chats_folder() -> Path:
    return paths.home() / "chats"


def new_name() -> str:
    return f"{time.strftime('%Y%m%d-%H%M%S')}-{time.time_ns() // 1000 % 1_000_000:06}.json"


def write(name: str, data: bytes) -> None:
    write_atomically(paths.create_folder(chats_folder()) / name, data)


def read(name: str) -> Turn:
    """The root of a conversation.

    Raises:
        StudioError: if the file cannot be read, or is damaged.
    """
    path = chats_folder() / Path(name).name
    try:
        return Turn.from_json(json.loads(path.read_bytes()))
    except OSError as error:
        raise StudioError(f"{path} cannot be read: {reason_of(error)}.") from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise StudioError(
            f"The conversation in {path} is damaged and was not opened. The file stays as it is."
        ) from error


def past() -> list[tuple[str, str]]:
    """The newest conversations, with their first words."""
    found = []
    for path in sorted(chats_folder().glob("*.json"), reverse=True)[:20]:
        try:
            first = read(path.name).line()[0].content
        except (StudioError, IndexError):
            continue
        words = " ".join(first.split())
        found.append((path.name, words if len(words) < 48 else words[:47] + "…"))
    return found


def read_tapes(names: Iterable[str]) -> dict[str, tuple[TextOrder, Tape]]:
    """What replies were made from, by the names of their tapes; without those that were dropped or are damaged."""
    found = {}
    for name in names:
        path = tapes_folder() / Path(name).name
        try:
            tape = Tape.open(path)
        except StudioError:  # the words stay, what was known of them is gone
            continue
        found[name] = (TextOrder(tape.request, path), tape)
    return found
