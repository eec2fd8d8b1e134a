"""Branches: which requests may be one of a run, and what the new run has from it."""

from __future__ import annotations

from pathlib import Path

from studio.errors import StudioError
from studio.paint.request import FIXED_IN_A_BRANCH, PaintRequest
from studio.session.engine import Order
from studio.session.runs import Run


def kept_in_a_branch(run: Run, request: PaintRequest) -> list[str]:
    """The fields in which a request differs from a run's, and which a branch must have from its parent."""
    return [name for name in FIXED_IN_A_BRANCH if getattr(run.request, name) != getattr(request, name)]


def branch_of(run: Run, step: int, request: PaintRequest, tape: Path) -> Run:
    """A run that keeps another's first `step` steps, with their pictures, and goes on with a request.

    Raises:
        StudioError: if the request changes what a branch must keep.
    """
    if changed := kept_in_a_branch(run, request):
        names = " and ".join(name.replace("_", " ") for name in changed)
        raise StudioError(f"A branch keeps its parent's {names}. Set it back, or paint a new picture.")
    child = Run(Order(request, tape, run.order.tape, step), run)
    for k in range(1, step + 1):
        child.sigmas[k] = run.sigmas[k]
        if k in run.frames:
            child.frames[k] = run.frames[k]
    return child
