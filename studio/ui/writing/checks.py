"""Places to check: stretches of a model's words of which it was not sure, one after the other."""

from __future__ import annotations

import math
from collections.abc import Iterable

from studio.ui.writing.spots import Spot

LONG = 3  # tokens in a row: a single unlikely one is mostly a choice among many good ones
UNSURE = 0.2  # the probability of each, at most


def stretches(spots: Iterable[Spot]) -> list[tuple[int, int]]:
    """Where the stretches begin and end in the document, first to last."""
    found: list[tuple[int, int]] = []
    row: list[Spot] = []
    for spot in spots:
        logprob = spot.passage.tokens[spot.index].logprob
        if logprob is None or logprob > math.log(UNSURE):
            row = []
            continue
        goes_on = bool(row) and spot.passage is row[-1].passage and spot.index == row[-1].index + 1
        row = [*row, spot] if goes_on else [spot]
        if len(row) == LONG:
            found.append((row[0].start, spot.end))
        elif len(row) > LONG:
            found[-1] = (row[0].start, spot.end)
    return found
