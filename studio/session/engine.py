"""The painter as sessions see it: made and used on the paint lane, never imported here, since it brings torch."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from studio.paint.events import PaintEvent, Pictures, Stage, StepPreview
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape
from studio.session.keeper import Keeper


class PaintEngine(Keeper, Protocol):
    """What sessions ask of `studio.paint.painter.Painter`."""

    samplers: Mapping[str, Any]

    def paint(self, tape: Tape, *, previews: bool = True, frames: bool = False) -> Generator[PaintEvent]: ...

    def frame(self, tape: Tape, step: int) -> Pictures: ...

    def count_tokens(self, model: str, prompt: str) -> Any: ...

    def sigmas(self, request: PaintRequest) -> tuple[float, ...]: ...


MakeEngine = Callable[[], PaintEngine]
"""Gives the one engine; the first call, on the paint lane, imports and makes it."""


@dataclass(frozen=True, slots=True)
class Order:
    """A tape to be made or gone on with: new, a branch after `step` steps of `parent`, or what is left of one."""

    request: PaintRequest
    tape: Path
    parent: Path | None = None
    step: int = 0
    until: int | None = None  # a draft stops after this step


def fill(
    order: Order, make_engine: MakeEngine, *, frames: bool = False, tape: Tape | None = None
) -> Generator[Tape | PaintEvent]:
    """Paint an order on the lane: the tape first, the order's or the one given, then the painter's events.

    Raises:
        StudioError: as the painter and the tape do.
    """
    tape = tape or _tape(order)
    yield tape
    yield Stage("load", "Getting ready")
    with closing(make_engine().paint(tape, frames=frames)) as events:
        for event in events:
            yield event
            if order.until and isinstance(event, StepPreview) and event.step >= order.until:
                return


def paint_unkept(request: PaintRequest, make_engine: MakeEngine) -> Generator[Tape | PaintEvent]:
    """Paint something that is only looked at: its tape, which comes first, lives in memory."""
    tape = Tape.new(request)
    yield tape
    yield Stage("load", "Getting ready")
    with closing(make_engine().paint(tape)) as events:
        yield from events


def sketched(request: PaintRequest, make_engine: MakeEngine) -> Generator[PaintEvent]:
    """Paint a request whose steps nobody keeps.

    Raises:
        StudioError: as the painter does.
    """
    with closing(make_engine().paint(Tape.new(request))) as events:
        yield from events


def _tape(order: Order) -> Tape:
    if order.tape.exists():
        return Tape.open(order.tape)
    if order.parent is not None and order.step > 0:  # a branch before the first step is a new run
        return Tape.open(order.parent).branch(order.step, order.request, order.tape)
    return Tape.new(order.request, order.tape)
