"""The writer as sessions see it: made and used on the write lane, never imported here, since it brings torch."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from typing import Any, Protocol

from studio.files.paths import create_folder
from studio.session.passages import TextOrder
from studio.write.events import TextEvent
from studio.write.tape import Tape

Load = Callable[[str, str], Any]  # model name, dtype -> a model with its `context`


class WriteEngine(Protocol):
    """What sessions ask for: texts, and how many tokens each loaded model sees."""

    limits: dict[str, int]

    def write(self, tape: Tape) -> Generator[TextEvent, None, None]: ...


class _Writer(Protocol):
    def write(self, tape: Tape) -> Generator[TextEvent, None, None]: ...


MakeWriter = Callable[[], WriteEngine]
"""Gives the one engine; the first call, on the write lane, imports and makes it."""


class MeasuredWriter:
    """A writer that remembers how much each model sees.

    Args:
        make: `studio.write.writer.Writer`, or a stand-in, that loads models with the function it is given.
    """

    def __init__(self, make: Callable[[Load], _Writer], load: Load) -> None:
        self.limits: dict[str, int] = {}
        self._load = load
        self._writer = make(self._measured)

    def write(self, tape: Tape) -> Generator[TextEvent, None, None]:
        """As `Writer.write`."""
        return self._writer.write(tape)

    def _measured(self, name: str, dtype: str) -> Any:
        model = self._load(name, dtype)
        self.limits[name] = model.context
        return model


def write_order(order: TextOrder, make_writer: MakeWriter) -> Generator[TextEvent, None, None]:
    """Write an order on the lane.

    Raises:
        StudioError: as the writer and the tape do.
    """
    tape = _tape(order)
    with closing(make_writer().write(tape)) as events:
        yield from events


def _tape(order: TextOrder) -> Tape:
    if order.tape.exists():
        return Tape.open(order.tape)
    create_folder(order.tape.parent)
    if order.parent is not None:
        return Tape.open(order.parent).branch(order.index, order.request, order.tape, choose=order.choose)
    return Tape.new(order.request, order.tape)
