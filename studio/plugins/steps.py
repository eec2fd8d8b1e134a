"""What takes long is a generator: it yields what it is at, and returns what came of it. Closing it stops it."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

E = TypeVar("E")
T = TypeVar("T")

Steps = Generator[str, None, T]  # what is going on, in words


@dataclass(frozen=True, slots=True)
class Checking:
    """How far a check is: `done` of `of` trials, and what is measured now."""

    sampler: str
    done: int
    of: int
    what: str


Checks = Generator[Checking, None, T]


def result(steps: Generator[object, None, T]) -> T:
    """Go through all steps at once, and give what comes of them."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            value: T = end.value
            return value


def ending(steps: Generator[E, None, T]) -> Generator[E | T]:
    """The steps, and what comes of them as the last one: for a lane, which hears only what is yielded."""
    yield (yield from steps)
