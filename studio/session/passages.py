"""Passages: texts that the model writes, as the draft, the chat and the prompt ideas show them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal

from studio.session.jobs import ENDED, Job
from studio.write.events import Reply, TokenEvent
from studio.write.request import TextRequest
from studio.write.tape import Tape

Outcome = Literal["unfinished", "stopped", "failed", "done"]


@dataclass(frozen=True, slots=True)
class TextOrder:
    """A text's tape to be made or gone on with: new, or a branch after `index` tokens of `parent`.

    `choose` is the id that is to stand as token `index`; None lets it be sampled.
    """

    request: TextRequest
    tape: Path
    parent: Path | None = None
    index: int = 0
    choose: int | None = None


class Passage(QObject):
    """One text, while it is written and afterwards. A token of it is a step that can be branched from.

    `parent` is the passage that it branched from, at token `order.index`; both have the tokens before that.
    """

    staged = Signal(str)  # the phase it is in, a sentence for the user
    wrote = Signal(object)  # TokenEvent: one more token, or the rest of the last one
    ended = Signal(object)  # this passage

    def __init__(self, order: TextOrder, title: str, parent: Passage | None = None) -> None:
        super().__init__()
        self.order = order
        self.title = title
        self.parent_passage = parent
        self.tokens: list[TokenEvent] = []
        self.reply: Reply | None = None
        self.job: Job | None = None
        self.outcome: Outcome = "unfinished"
        self.prompt_tokens = 0
        self._first: tuple[int, float] | None = None  # the first token made, and when

    @property
    def request(self) -> TextRequest:
        return self.order.request

    @property
    def name(self) -> str:
        """Its tape's file name: what a document knows it by."""
        return self.order.tape.name

    @property
    def state(self) -> str:
        """waiting | running | paused while it is a job, then its outcome."""
        return self.job.state if self.job is not None and self.job.state not in ENDED else self.outcome

    @property
    def busy(self) -> bool:
        return self.state in ("waiting", "running", "paused")

    @property
    def text(self) -> str:
        return "".join(token.text for token in self.tokens)

    @property
    def speed(self) -> float | None:
        """Tokens a second over those that were really made, or None before the second."""
        if self._first is None or not self.tokens or self.tokens[-1].index <= self._first[0]:
            return None
        seconds = self.tokens[-1].seconds - self._first[1]
        return (self.tokens[-1].index - self._first[0]) / seconds if seconds > 0 else None

    def take_token(self, event: TokenEvent) -> None:
        """One more is written. Of a run that is tried again, what is known already is left out."""
        if event.index < len(self.tokens):
            return
        self.tokens.append(event)
        if self._first is None and not event.replayed:
            self._first = (event.index, event.seconds)
        self.wrote.emit(event)

    def take_reply(self, reply: Reply) -> None:
        """The text has come to its end; what was held back as the start of a stop text comes with it."""
        self.reply = reply
        self.prompt_tokens = reply.prompt_tokens
        rest = reply.text[len(self.text) :]
        if rest and self.tokens:
            last = self.tokens[-1]
            self.tokens[-1] = dataclasses.replace(last, text=last.text + rest)
            self.wrote.emit(dataclasses.replace(last, text=rest))

    def take_tape(self, tape: Tape) -> None:
        """Read everything from the tape of a past text."""
        self.tokens = [
            TokenEvent(index, token.id, token.text, token.logprob, token.alternatives, 0.0, replayed=True)
            for index, token in enumerate(tape.tokens)
        ]
        self.prompt_tokens = len(tape.head.prompt) if tape.head else 0
        self.outcome = "done" if tape.stop else "stopped"

    def end(self, outcome: Outcome) -> None:
        """Its job is over."""
        self.outcome = outcome
        self.ended.emit(self)

    def family(self) -> list[Passage]:
        """This passage and those that it branched from, the nearest first."""
        line: list[Passage] = [self]
        while (parent := line[-1].parent_passage) is not None:
            line.append(parent)
        return line


def endings(others: Iterable[Passage], passage: Passage, index: int) -> dict[int, Passage]:
    """Those of other texts that begin as a passage does and part from it at token `index`, by the id they have there.

    Of several with the same id, the first.
    """
    found: dict[int, Passage] = {}
    here = [token.id for token in passage.tokens[:index]]
    for other in others:
        begins = other is not passage and [token.id for token in other.tokens[:index]] == here
        if begins and len(other.tokens) > index:
            found.setdefault(other.tokens[index].id, other)
    return found
