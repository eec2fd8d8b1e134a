"""Which sampler runs over which noise levels: a run's segments laid out as legs."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import Tensor

from studio.errors import StudioError
from studio.paint.request import PaintRequest
from studio.paint.tape import Segment


class Leg(NamedTuple):
    """One sampler's stretch of a run. A changed prompt does not begin a new leg; a changed sampler does."""

    step: int  # of the whole run, where the leg begins
    request: PaintRequest  # whose sampler and settings hold
    sigmas: Tensor  # (n + 1,) float64, from the level at `step` down to 0


def plan(segments: list[Segment], sigmas_of: Callable[[PaintRequest], Tensor]) -> list[Leg]:
    """Lay a run out. `sigmas_of` gives a request's whole schedule, from the first level to 0.

    A leg that begins in mid-run starts at the noise level reached there; with a new schedule or number of
    steps it goes on with those levels of the new schedule that lie below.

    Raises:
        StudioError: if the strength leaves no step to run.
    """
    first = segments[0].request
    legs = [Leg(0, first, entered(sigmas_of(first), first))]
    for segment in segments[1:]:
        step, request = segment.step, segment.request
        last = legs[-1]
        if _same(request, last.request, "sampler", "sampler_options", "schedule", "steps"):
            continue
        rest = last.sigmas[step - last.step :]
        if not _same(request, last.request, "schedule", "steps"):
            new = sigmas_of(request)
            rest = torch.cat([rest[:1], new[new < rest[0] * (1 - 1e-9)]])
        legs.append(Leg(step, request, rest))
    return legs


def total_steps(legs: list[Leg]) -> int:
    """How many steps the whole run has."""
    return legs[-1].step + len(legs[-1].sigmas) - 1


def entered(sigmas: Tensor, request: PaintRequest) -> Tensor:
    """The part of a schedule that is run: all of it, or, from a picture, its last `strength` share.

    Meng et al. (2022), "SDEdit". The rounding is that of diffusers' img2img pipelines.
    """
    if not request.starts:
        return sigmas
    steps = request.steps_run
    if steps == 0:
        raise StudioError(
            f"Strength {request.strength:g} of {request.steps} steps leaves no step to run: raise one of them."
        )
    return sigmas[len(sigmas) - 1 - steps :]


def _same(a: PaintRequest, b: PaintRequest, *names: str) -> bool:
    return all(getattr(a, name) == getattr(b, name) for name in names)
