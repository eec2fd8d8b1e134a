"""Paint a tape again, and say whether every step comes out the same."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from studio.errors import StudioError
from studio.paint.events import PaintEvent
from studio.paint.painter import Painter
from studio.paint.tape import Call, Tape


@dataclass(frozen=True, slots=True)
class Verdict:
    """The last event of a verification. Where `same` is False, `step` (1 is the first) differs first."""

    same: bool
    step: int | None
    difference: float  # the largest absolute one, in latents
    causes: tuple[str, ...]  # what has changed since the tape was made, in words


def verify(painter: Painter, tape: Tape) -> Generator[PaintEvent | Verdict, None, None]:
    """Ask the network again for all that is on the tape; the last event is the verdict.

    Raises:
        StudioError: if the tape holds no step, or the run cannot be painted here at all.
    """
    if not tape.calls or tape.head is None:
        raise StudioError("This tape holds no step yet, so there is nothing to verify.")
    again = tape.afresh()
    compared = 0
    for event in painter.paint(again, previews=False):
        for old, new in zip(tape.calls[compared:], again.calls[compared:], strict=False):
            if not _same(old, new):
                assert again.head is not None
                yield _different(old, new, causes(tape.head.environment, again.head.environment))
                return
            compared += 1
        if compared == len(tape.calls):
            break
        yield event
    if compared < len(tape.calls):
        assert again.head is not None
        step = tape.calls[compared].step + 1
        yield Verdict(False, step, float("inf"), causes(tape.head.environment, again.head.environment))
        return
    yield Verdict(True, None, 0.0, ())


def causes(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[str, ...]:
    """What differs between two environments, the likeliest cause of another picture first."""
    changed = [name for name in old.keys() | new.keys() if old.get(name) != new.get(name)]
    order = ["model", "files", "sampler", "device", "dtype", "torch", "diffusers", "transformers"]
    changed.sort(key=lambda name: (order.index(name) if name in order else len(order), name))
    return tuple(f"{name} was {old.get(name)}, is {new.get(name)}" for name in changed)


def _same(old: Call, new: Call) -> bool:
    if old.denoised.shape != new.denoised.shape or old.denoised.dtype != new.denoised.dtype:
        return False
    return (old.step, old.sigma, old.denoised.tobytes()) == (new.step, new.sigma, new.denoised.tobytes())


def _different(old: Call, new: Call, why: tuple[str, ...]) -> Verdict:
    difference = float("inf")
    if old.denoised.shape == new.denoised.shape:
        difference = float(np.abs(old.denoised.astype(np.float64) - new.denoised.astype(np.float64)).max())
    return Verdict(False, old.step + 1, difference, why)
