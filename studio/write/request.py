"""What the user asks the writer for: what the form shows, what the job gets, what the tape remembers."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from studio.errors import StudioError

STARTER = "smollm2-135m-instruct"
MAX_TEXT = 10_000_000  # characters in one message; far beyond what any model sees
MAX_TOKENS = 1_000_000
MAX_ALTERNATIVES = 100
MAX_SEED = 2**63 - 1
MAX_STOPS = 16
ROLES = ("system", "user", "assistant")
DTYPES = ("auto", "float32", "bfloat16", "float16", "int8")


@dataclass(frozen=True, slots=True)
class Message:
    """One turn of a conversation.

    `tokens` are the ids that a model sampled for an assistant's turn: with them the next turn is built from
    what the model wrote and not from its text cut into tokens anew, so that nothing is read twice.
    """

    role: str
    content: str
    tokens: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRequest:
    """One text, asked for.

    `messages` end with what is to be answered, or with an assistant's turn that is to be continued. With
    `raw` there is one message, whose text is continued as it stands, without a chat template. A `temperature`
    of 0 is greedy. `top_k` 0, `top_p` 1, `min_p` 0 and `repetition_penalty` 1 are off. `dtype` int8 means
    8-bit weights, the fast way on a CPU; auto takes it where the model allows.

    Raises:
        StudioError: where a value can be right for no model.
    """

    messages: tuple[Message, ...]
    model: str = STARTER
    max_tokens: int = 256
    temperature: float = 0.7
    top_k: int = 0
    top_p: float = 0.9
    min_p: float = 0.0
    repetition_penalty: float = 1.1
    stop: tuple[str, ...] = ()
    seed: int = 0
    raw: bool = False
    alternatives: int = 5  # how many of the likeliest tokens are kept beside each one that was chosen
    dtype: str = "auto"

    def __post_init__(self) -> None:
        _check(self)

    def to_json(self) -> dict[str, Any]:
        """The request as plain JSON values; `from_json` reads it back equal."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Self:
        """Read a request, also one from an older or newer version: unknown names are left out.

        Raises:
            StudioError: if the values do not make a request.
        """
        known = {field.name for field in dataclasses.fields(cls)}
        given = {name: value for name, value in values.items() if name in known}
        try:
            given["messages"] = tuple(
                Message(turn["role"], turn["content"], tuple(turn.get("tokens", ()))) for turn in given["messages"]
            )
            given["stop"] = tuple(given.get("stop", ()))
            return cls(**given)
        except (KeyError, TypeError, AttributeError) as error:
            raise StudioError(f"This is not a writing request: {error}.") from error

    def replace(self, **changes: Any) -> Self:
        """The same request with some values changed."""
        return dataclasses.replace(self, **changes)


def prompt(text: str, *, system: str = "", **settings: Any) -> TextRequest:
    """A request of one turn, with an optional system prompt before it."""
    before = (Message("system", system),) if system else ()
    return TextRequest(messages=(*before, Message("user", text)), **settings)


def continuation(text: str, **settings: Any) -> TextRequest:
    """A request to go on with `text` as it stands."""
    return TextRequest(messages=(Message("user", text),), raw=True, **settings)


def _check(request: TextRequest) -> None:
    _check_messages(request)
    if not isinstance(request.model, str) or not request.model:
        raise StudioError("Name the model to write with.")
    if request.dtype not in DTYPES:
        raise StudioError(f"There is no number type {request.dtype!r}; take one of {', '.join(DTYPES)}.")
    _check_whole("The most tokens", request.max_tokens, 1, MAX_TOKENS)
    _check_whole("Top-k", request.top_k, 0, MAX_TOKENS)
    _check_whole("Seed", request.seed, 0, MAX_SEED)
    _check_whole("Alternatives", request.alternatives, 0, MAX_ALTERNATIVES)
    _check_number("Temperature", request.temperature, 0, 100)
    _check_number("Top-p", request.top_p, 0, 1)
    _check_number("Min-p", request.min_p, 0, 1)
    _check_number("Repetition penalty", request.repetition_penalty, 0.01, 100)
    if not isinstance(request.stop, tuple) or len(request.stop) > MAX_STOPS or not all(request.stop):
        raise StudioError(f"Give at most {MAX_STOPS} stop texts, none of them empty.")
    for text in request.stop:
        _check_text("A stop text", text)


def _check_messages(request: TextRequest) -> None:
    if not isinstance(request.messages, tuple) or not request.messages:
        raise StudioError("There is nothing to write about: the prompt is empty.")
    for message in request.messages:
        if not isinstance(message, Message) or message.role not in ROLES:
            raise StudioError(f"A message is from one of {', '.join(ROLES)}.")
        _check_text("The text", message.content)
    last = request.messages[-1]
    if not last.content.strip() and not (request.raw and last.content):
        raise StudioError("There is nothing to write about: the prompt is empty.")
    if request.raw and len(request.messages) != 1:
        raise StudioError("Raw text is one text to continue; a system prompt or a conversation needs a chat model.")
    if last.role == "system":
        raise StudioError("A conversation ends with a turn to answer, not with a system prompt.")


def _check_text(label: str, text: object) -> None:
    if not isinstance(text, str):
        raise StudioError(f"{label} must be text.")
    if len(text) > MAX_TEXT:
        raise StudioError(f"{label} has {len(text):,} characters; {MAX_TEXT:,} is the most that can be kept.")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise StudioError(f"{label} has a broken character at place {error.start + 1}; type it again.") from error


def _check_whole(label: str, value: object, low: int, high: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise StudioError(f"{label} must be a whole number from {low:,} to {high:,}, not {value!r}.")


def _check_number(label: str, value: object, low: float, high: float) -> None:
    good = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    if not good or not low <= value <= high:  # type: ignore[operator]
        raise StudioError(f"{label} must be a number from {low:g} to {high:g}, not {value!r}.")
