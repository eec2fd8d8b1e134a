"""Where the memory is used up while painting: one sentence, by the stage it happened in."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from typing import Final, TypeVar

from studio.errors import OutOfMemoryError
from studio.memory import watched
from studio.paint.events import Stage

T = TypeVar("T")

_WORDS: Final = {
    "load": "There is not enough memory to load the model. Close other programs, or choose a smaller model.",
    "encode": "There is not enough memory to read the prompt. Close other programs, or choose a smaller model.",
    "decode": "There is not enough memory to make the finished picture. Its steps are kept: decode it in tiles, "
    "or paint smaller.",
    "enlarge": "There is not enough memory to enlarge the picture. Choose smaller tiles, or enlarge less.",
}
_USUAL: Final = "There is not enough memory to paint. The steps so far are kept: paint smaller, or fewer at once."


def in_words(events: Generator[T], device: str) -> Generator[T]:
    """The same events; what the memory's end raises among them becomes a sentence for the stage they were in.

    Raises:
        OutOfMemoryError: with that sentence.
    """
    where = "load"
    with closing(events), watched(lambda: short_in(where), device):
        for event in events:
            if isinstance(event, Stage):
                where = event.name
            yield event


def short_in(stage: str) -> OutOfMemoryError:
    """The error for a stage."""
    return OutOfMemoryError(stage, _WORDS.get(stage, _USUAL))
