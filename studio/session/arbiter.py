"""Which models sleep where not all fit into the memory: pure functions of sizes and costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from typing import Final

from studio.files.held import Held

# Bytes that painting takes for a pixel more, where nothing was measured: five tensors of a VAE's 256 channels, float32.
# Beyond `TILED` the VAE works in tiles; see `studio.paint.families.tiling`.
PIXEL: Final = 5 * 256 * 4
TILED: Final = 6_000_000_000


@dataclass(frozen=True, slots=True)
class Sleeper:
    """A loaded model that could sleep, and whose it is: painter or writer."""

    owner: str
    held: Held


def who_sleeps(short: int, sleepers: Sequence[Sleeper]) -> tuple[Sleeper, ...]:
    """Those that free `short` bytes and are quickest to load again, together; all, where all are not enough.

    Of equally quick ones, the smaller: what stays need not be loaded again.
    """
    if short <= 0:
        return ()
    choices = chain.from_iterable(combinations(sleepers, count) for count in range(1, len(sleepers) + 1))
    enough = [choice for choice in choices if sum(each.held.bytes for each in choice) >= short]
    if not enough:
        return tuple(sleepers)
    return min(enough, key=lambda each: (sum(s.held.seconds for s in each), sum(s.held.bytes for s in each)))


def working(pixels: int, known: Held | None) -> int:
    """What painting so many pixels takes beside the weights: as measured, and by the rule for what goes beyond that."""
    if known is None or not known.peak:
        return min(pixels * PIXEL, TILED)
    return known.peak + min(max(0, pixels - known.pixels) * PIXEL, TILED)
