"""What the writer says while it works: frozen, of plain data, so that any thread may read them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from studio.write.request import TextRequest


@dataclass(frozen=True, slots=True)
class Stage:
    """A phase begins or gets on: "load", "read" (the prompt) or "write".

    `detail` is a sentence for the user, or empty. While reading, `done` of `total` tokens have been read.
    """

    name: str
    detail: str = ""
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Alternative:
    """A token that could stand here: its id (-1 where a server does not tell), its text, its natural log-probability.

    Log-probabilities are those of the model's own distribution, before temperature and the rest.
    """

    id: int
    text: str
    logprob: float


@dataclass(frozen=True, slots=True)
class TokenEvent:
    """One token is written, the `index`-th of the text (0 is the first).

    `text` is what can be shown now: empty while a character is half written or the beginning of a stop text
    stands, and with the next token in such a case the text of both. `alternatives` are the likeliest tokens,
    best first; the chosen one need not be among them. A server may keep ids and log-probabilities to itself: -1
    and None then. `replayed` is True where the tape answered.
    """

    index: int
    id: int
    text: str
    logprob: float | None
    alternatives: tuple[Alternative, ...]
    seconds: float  # since the run began
    replayed: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """The last event: the whole text, and how it came about.

    `stop` says why it ended: "end" (the model ended it), "length" (max_tokens, or the model's context is
    full; `detail` says which) or "stop" (a stop text came up, which is not part of `text`). `prompt_tokens` is
    the length of the prompt, `read_tokens` how much of it had to be read: the rest was known from before.
    """

    text: str
    tokens: tuple[int, ...]  # as sampled, without the end token
    stop: str
    request: TextRequest
    seconds: float
    prompt_tokens: int
    read_tokens: int
    detail: str
    receipt: Mapping[str, Any]  # model, its hash, versions, device, dtype


TextEvent = Stage | TokenEvent | Reply
