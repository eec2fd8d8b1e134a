"""The writer as sessions see it: made and used on the write lane, never imported here, since it brings torch."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterator
from contextlib import closing
from typing import Any, Protocol

from studio.files.held import Held
from studio.files.paths import create_folder
from studio.session.keeper import Keeper
from studio.session.passages import TextOrder
from studio.write.addresses import is_server
from studio.write.events import TextEvent
from studio.write.next_words import Word
from studio.write.outlook import Outlook
from studio.write.request import TextRequest
from studio.write.tape import Tape

Load = Callable[[str, str], Any]  # model name, dtype -> a model with its `context`


class WriteEngine(Keeper, Protocol):
    """What sessions ask for: texts, and how many tokens each loaded model sees."""

    limits: dict[str, int]

    def write(self, tape: Tape) -> Generator[TextEvent, None, None]: ...

    def outlook(self, request: TextRequest, wanted: Callable[[], bool]) -> Outlook | None: ...

    def words(self, request: TextRequest, count: int, wanted: Callable[[], bool]) -> Iterator[Word | None]: ...


class _Writes(Protocol):
    def write(self, tape: Tape) -> Generator[TextEvent, None, None]: ...


class _Writer(_Writes, Keeper, Protocol):
    def outlook(self, request: TextRequest, wanted: Callable[[], bool]) -> Outlook | None: ...

    def words(self, request: TextRequest, count: int, wanted: Callable[[], bool]) -> Iterator[Word | None]: ...


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

    def outlook(self, request: TextRequest, wanted: Callable[[], bool]) -> Outlook | None:
        """As `Writer.outlook`."""
        return self._writer.outlook(request, wanted)

    def words(self, request: TextRequest, count: int, wanted: Callable[[], bool]) -> Iterator[Word | None]:
        """As `Writer.words`."""
        return self._writer.words(request, count, wanted)

    def held(self) -> tuple[Held, ...]:
        """As `Writer.held`."""
        return self._writer.held()

    def let_go(self, parts: Collection[str]) -> None:
        """As `Writer.let_go`."""
        self._writer.let_go(parts)

    def free_memory(self) -> int | None:
        """As `Writer.free_memory`."""
        return self._writer.free_memory()

    def _measured(self, name: str, dtype: str) -> Any:
        model = self._load(name, dtype)
        self.limits[name] = model.context
        return model


def write_order(
    order: TextOrder, make_writer: MakeWriter, key_of: Callable[[str], str]
) -> Generator[TextEvent, None, None]:
    """Write an order on the lane, with the writer or with the server that its model names.

    Args:
        key_of: the key to show a server, by its address.

    Raises:
        StudioError: as the writer, the server and the tape do.
    """
    tape = _tape(order)
    writer: _Writes = _server_writer(order, key_of) if is_server(order.request.model) else make_writer()
    with closing(writer.write(tape)) as events:
        yield from events


def _server_writer(order: TextOrder, key_of: Callable[[str], str]) -> _Writes:
    from studio.write.servers import ServerWriter  # brings an HTTP client, which most sessions never need

    return ServerWriter(key_of(order.request.model.partition("#")[0]))


def _tape(order: TextOrder) -> Tape:
    if order.tape.exists():
        return Tape.open(order.tape)
    create_folder(order.tape.parent)
    if order.parent is not None:
        return Tape.open(order.parent).branch(order.index, order.request, order.tape, choose=order.choose)
    return Tape.new(order.request, order.tape)
