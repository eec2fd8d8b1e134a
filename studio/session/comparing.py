"""Two runs side by side, their steps lined up by noise level."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.session.runs import Run


@dataclass(frozen=True, slots=True)
class Pair:
    """The steps of both runs that belong together at one place of the scrubber."""

    step_a: int
    step_b: int
    sigma: float  # of the run that has the step, in run a's levels where both have one


@dataclass(frozen=True, slots=True)
class Comparison:
    """`parts_at` is the first place (an index of `pairs`) where the two predict something else, or None."""

    pairs: tuple[Pair, ...]
    parts_at: int | None


def compare(run_a: Run, run_b: Run) -> Comparison:
    """Line two runs up: at every noise level of either, the last step that each has begun at that level or above."""
    levels = sorted({*run_a.sigmas.values(), *run_b.sigmas.values()}, reverse=True)
    pairs = tuple(Pair(_step_at(run_a, sigma), _step_at(run_b, sigma), sigma) for sigma in levels)
    different = (place for place, pair in enumerate(pairs) if not _same(run_a, run_b, pair))
    return Comparison(pairs, next(different, None))


def _step_at(run: Run, sigma: float) -> int:
    return max((step for step, level in run.sigmas.items() if level >= sigma), default=1)


def _same(run_a: Run, run_b: Run, pair: Pair) -> bool:
    a, b = run_a.latents_at(pair.step_a), run_b.latents_at(pair.step_b)
    if a is None or b is None:
        return np.array_equal(run_a.picture_at(pair.step_a), run_b.picture_at(pair.step_b))
    return np.array_equal(a, b)
