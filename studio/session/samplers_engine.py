"""The workshop as sessions see it: made and used on the paint lane, never imported here, since it brings torch."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any, Protocol

from studio.plugins.parts import Part
from studio.plugins.steps import Checking
from studio.plugins.store import Plugin, Receipt


class Workshop(Protocol):
    """What sessions ask of `studio.paint.workshop.Workshop`; the last event of each is the result."""

    def confinement(self) -> Iterator[Checking | tuple[Part, ...]]: ...

    def admit(self, folder: Path, receipt: Receipt, before: Plugin | None) -> Iterator[Checking | Plugin]: ...

    def recheck(self, name: str) -> Iterator[Checking | Plugin]: ...

    def check_built_in(self, name: str) -> Iterator[Checking | dict[str, Any]]: ...


MakeWorkshop = Callable[[], Workshop]
"""Gives the one workshop; the first call, on the paint lane, makes it."""


def at_work(make: MakeWorkshop, ask: Callable[[Workshop], Iterator[Any]]) -> Generator[Any]:
    """The events of one question to the workshop, which is made on the lane as well."""
    yield from ask(make())
