"""A picture in tiles that overlap, and put together again. NumPy only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]  # (H, W, 3)


class Box(NamedTuple):
    """A tile's place, in pixels."""

    top: int
    left: int
    bottom: int
    right: int


def boxes(height: int, width: int, tile: int, overlap: int) -> list[Box]:
    """Tiles of `tile` pixels a side (less where the picture is less) that overlap by `overlap` or more, in rows."""
    return [
        Box(top, left, min(top + tile, height), min(left + tile, width))
        for top in _starts(height, tile, overlap)
        for left in _starts(width, tile, overlap)
    ]


def tiled(
    picture: Floats, work: Callable[[Floats, int], Floats], *, scale: int, tile: int, overlap: int
) -> Iterator[tuple[int, int, Box, Floats]]:
    """Do `work` on each tile, which makes it `scale` times as large; yields (done, of how many, its box, the whole).

    Where tiles overlap they fade into one another. The whole is one array that is written on; before it is written,
    it holds zeros.
    """
    height, width = picture.shape[:2]
    places = boxes(height, width, tile, overlap)
    out = np.zeros((height * scale, width * scale, 3), np.float32)
    weights = np.zeros((height * scale, width * scale, 1), np.float32)
    for number, box in enumerate(places):
        done = work(picture[box.top : box.bottom, box.left : box.right], number)
        share = _fading(box, height, width, overlap, scale)
        place = (slice(box.top * scale, box.bottom * scale), slice(box.left * scale, box.right * scale))
        before = weights[place]
        out[place] = (out[place] * before + done * share) / (before + share)
        weights[place] = before + share
        yield number + 1, len(places), Box(*(side * scale for side in box)), out


def _starts(length: int, tile: int, overlap: int) -> list[int]:
    if length <= tile:
        return [0]
    count = -(-(length - overlap) // (tile - overlap))
    return [round(i * (length - tile) / (count - 1)) for i in range(count)]


def _fading(box: Box, height: int, width: int, overlap: int, scale: int) -> Floats:
    """(h, w, 1): 1 in the middle of a tile, falling to almost 0 over the overlap, except at the picture's edge."""
    rows = _ramp(box.bottom - box.top, overlap, box.top > 0, box.bottom < height, scale)
    columns = _ramp(box.right - box.left, overlap, box.left > 0, box.right < width, scale)
    return (rows[:, None] * columns[None, :])[..., None]


def _ramp(length: int, overlap: int, before: bool, after: bool, scale: int) -> Floats:
    n, size = length * scale, max(overlap * scale, 1)
    ramp = np.ones(n, np.float32)
    rising = (np.arange(1, n + 1, dtype=np.float32) / (size + 1)).clip(1e-3, 1)
    if before:
        ramp = np.minimum(ramp, rising)
    if after:
        ramp = np.minimum(ramp, rising[::-1])
    return ramp
