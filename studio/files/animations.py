"""A run's steps as one file: an animation that plays the denoising, or a sheet with all steps side by side."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from studio.errors import StudioError
from studio.files.atomic import write_atomically

Batch = NDArray[np.uint8]  # (B, H, W, 3), RGB

LINGER = 1500  # ms that the last frame stays
GAP = 4  # pixels between the pictures of a sheet
PAPER = (24, 25, 29)  # behind them


def write_animation(path: Path, steps: Sequence[Batch], last: Batch | None = None, *, seconds: float = 3.0) -> None:
    """Write the steps as a GIF or an animated WebP, as the ending of `path` says; a batch as a grid.

    All frames have the size of `last`, the finished pictures, where they are given. `seconds` is the playing time
    of the steps, without the last frame, which stays a moment.

    Raises:
        StudioError: if there is nothing to show, the ending is another one, or the disk refuses.
    """
    kind = {".gif": "GIF", ".webp": "WEBP"}.get(path.suffix.lower())
    if kind is None:
        raise StudioError(f"{path.name} should end with .gif or .webp, the animations that can be written.")
    frames = _frames(steps, last)
    each = max(20, round(seconds * 1000 / len(frames)))  # browsers slow down what is quicker than 20 ms
    options: dict[str, Any] = {"loop": 0, "duration": [each] * (len(frames) - 1) + [LINGER]}
    options |= {"quality": 90, "method": 4} if kind == "WEBP" else {"disposal": 1}
    file = io.BytesIO()
    frames[0].save(file, kind, save_all=True, append_images=frames[1:], **options)
    write_atomically(path, file.getvalue())


def write_sheet(path: Path, steps: Sequence[Batch], *, columns: int = 0) -> None:
    """Write all steps side by side as a PNG; `columns` 0 makes the sheet as square as it can be.

    Raises:
        StudioError: if there is nothing to show, or the disk refuses.
    """
    pictures = _frames(steps, None)
    across = columns or math.ceil(math.sqrt(len(pictures)))
    width, height = pictures[0].size
    rows = math.ceil(len(pictures) / across)
    sheet = Image.new("RGB", (across * (width + GAP) + GAP, rows * (height + GAP) + GAP), PAPER)
    for place, picture in enumerate(pictures):
        row, column = divmod(place, across)
        sheet.paste(picture, (GAP + column * (width + GAP), GAP + row * (height + GAP)))
    file = io.BytesIO()
    sheet.save(file, "PNG")
    write_atomically(path, file.getvalue())


def _frames(steps: Sequence[Batch], last: Batch | None) -> list[Image.Image]:
    """One picture for each step, all of one size."""
    shown = [*steps[:-1], last] if last is not None and len(steps) else list(steps)
    if not shown:
        raise StudioError("This run has no steps yet, so there is nothing to export.")
    pictures = [_grid(batch) for batch in shown]
    size = pictures[-1].size
    return [picture.resize(size, Image.Resampling.BICUBIC) for picture in pictures]


def _grid(batch: Batch) -> Image.Image:
    """A batch in one picture, as square as it can be."""
    count, height, width, _ = batch.shape
    across = math.ceil(math.sqrt(count))
    grid = Image.new("RGB", (across * width, math.ceil(count / across) * height), PAPER)
    for place, pixels in enumerate(batch):
        row, column = divmod(place, across)
        grid.paste(Image.fromarray(np.ascontiguousarray(pixels)), (column * width, row * height))
    return grid
