"""Where the memory is used up while painting: one sentence, by the stage it happened in."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from typing import TypeVar

from studio.memory import watched
from studio.paint.events import Stage
from studio.paint.short import short_in

T = TypeVar("T")


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
