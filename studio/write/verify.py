"""Write a tape again, and say whether every token comes out the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from studio.errors import StudioError
from studio.write.events import TextEvent, TokenEvent
from studio.write.tape import Tape, Token
from studio.write.writer import Writer

SAME = 1e-3  # in log-probability: what rounding may do where a branch was read in other portions


@dataclass(frozen=True, slots=True)
class Verdict:
    """The last event of a verification. Where `same` is False, `token` (0 is the first) differs first.

    `exact` says whether the log-probabilities are equal to the last bit, too.
    """

    same: bool
    exact: bool
    token: int | None
    causes: tuple[str, ...]  # what has changed since the tape was made, in words


def verify(writer: Writer, tape: Tape) -> Iterator[TextEvent | Verdict]:
    """Have the model write again all that is on the tape; the last event is the verdict.

    Raises:
        StudioError: if the tape holds no token, or cannot be written here at all.
    """
    if not tape.tokens or tape.head is None:
        raise StudioError("This tape holds no token yet, so there is nothing to verify.")
    again = Tape(list(tape.segments))
    exact = True
    for event in writer.write(again):
        if isinstance(event, TokenEvent):
            old, new = tape.tokens[event.index], again.tokens[event.index]
            if not _same(old, new):
                yield Verdict(False, False, event.index, _causes(tape, again))
                return
            exact = exact and old.logprob == new.logprob
        if len(again.tokens) >= len(tape.tokens):
            break
        yield event
    if len(again.tokens) < len(tape.tokens):
        yield Verdict(False, False, len(again.tokens), _causes(tape, again))
        return
    yield Verdict(True, exact, None, ())


def _same(old: Token, new: Token) -> bool:
    if old.id != new.id or old.logprob is None or new.logprob is None:
        return old.id == new.id
    return abs(old.logprob - new.logprob) <= SAME * max(1.0, abs(old.logprob))


def _causes(tape: Tape, again: Tape) -> tuple[str, ...]:
    """What differs between the two runs, the likeliest cause of another text first."""
    assert tape.head is not None and again.head is not None
    old: Mapping[str, Any] = {"prompt": len(tape.head.prompt), **tape.head.environment}
    new: Mapping[str, Any] = {"prompt": len(again.head.prompt), **again.head.environment}
    order = ["model", "dtype", "device", "threads", "torch", "transformers"]
    changed = sorted(
        (name for name in old.keys() | new.keys() if old.get(name) != new.get(name)),
        key=lambda name: (order.index(name) if name in order else len(order), name),
    )
    return tuple(f"{name} was {old.get(name)}, is {new.get(name)}" for name in changed)
