"""A run's steps as one file: an animation that plays the denoising, or a sheet with all steps side by side."""

from __future__ import annotations

import io
import math
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from studio.errors import StudioError
from studio.files.atomic import write_atomically
from studio.files.marks import AI_SOURCE, xmp_packet
from studio.files.pictures import write_picture
from studio.files.videos import mp4_bytes

Batch = NDArray[np.uint8]  # (B, H, W, 3), RGB

LINGER = 1500  # ms that the last frame stays
GAP = 4  # pixels between the pictures of a sheet
PAPER = (24, 25, 29)  # behind them
INK = (166, 170, 180)  # their numbers
MAX_SIDE = 16_384  # pixels of an animation or a sheet


def write_animation(
    path: Path,
    steps: Sequence[Batch],
    last: Batch | None = None,
    *,
    seconds: float = 3.0,
    side: int = 0,
    smooth: bool = False,
    mark: bool = True,
    at: Callable[[int], None] = lambda _: None,
) -> None:
    """Write the steps as a GIF, an animated WebP or an MP4, as the ending of `path` says; a batch as a grid.

    Each picture's longer side gets `side` pixels; 0: the size of `last`, the finished pictures that take the last
    step's place, or of the steps. What is enlarged keeps its pixels' edges crisp unless `smooth`. `seconds` is the
    playing time of the steps, without the last frame, which stays a moment. `mark` says that AI made it.
    `at` hears the number of each frame before it is made; what it raises ends the writing, and no file is there.

    Raises:
        StudioError: if there is nothing to show, it would be too large, the ending is another one, an MP4 is asked
            for and no encoder is installed, or the disk refuses.
    """
    kind = path.suffix.lower()
    if kind not in (".gif", ".webp", ".mp4"):
        raise StudioError(f"{path.name} should end with .gif, .webp or .mp4, the animations that can be written.")
    shown = [*steps[:-1], last] if last is not None and len(steps) else list(steps)
    frames = _frames(shown, side, smooth, at)
    comment = f"Digital source type: {AI_SOURCE}" if mark else ""
    if kind == ".mp4":
        data = mp4_bytes(frames, seconds / len(shown), LINGER / 1000, comment=comment)
    else:
        each = max(20, round(seconds * 1000 / len(shown)))  # browsers slow down what is quicker than 20 ms
        options: dict[str, Any] = {"loop": 0, "duration": [each] * (len(shown) - 1) + [LINGER]}
        if kind == ".gif":
            frames = map(_paletted, frames)
            options |= {"disposal": 1, "comment": comment.encode()}
        else:
            options |= {"quality": 90, "method": 4, "xmp": xmp_packet(mark=mark).encode()}
        file = io.BytesIO()
        first = next(frames)
        first.save(file, kind[1:].upper(), save_all=True, append_images=frames, **options)
        data = file.getvalue()
    write_atomically(path, data)


def write_sheet(
    path: Path,
    steps: Sequence[Batch],
    *,
    columns: int = 0,
    side: int = 0,
    smooth: bool = False,
    mark: bool = True,
    at: Callable[[int], None] = lambda _: None,
) -> None:
    """Write all steps side by side, numbered, as a PNG, JPEG or WebP.

    `columns` 0 makes the sheet as square as it can be; `side`, `smooth`, `mark` and `at` as for animations.

    Raises:
        StudioError: if there is nothing to show, it would be too large, or the disk refuses.
    """
    frames = _frames(steps, side, smooth, at)
    first = next(frames)
    across = columns or math.ceil(math.sqrt(len(steps)))
    font = ImageFont.load_default(max(10, min(28, first.width // 8)))
    line = math.ceil(font.getbbox("0123456789")[3]) + GAP
    width, height = first.width + GAP, first.height + GAP + line
    rows = math.ceil(len(steps) / across)
    sheet = Image.new("RGB", _checked(across * width + GAP, rows * height + GAP), PAPER)
    draw = ImageDraw.Draw(sheet)
    for place, picture in enumerate(chain([first], frames)):
        row, column = divmod(place, across)
        x, y = GAP + column * width, GAP + row * height
        sheet.paste(picture, (x, y))
        draw.text((x + first.width / 2, y + first.height + GAP / 2), str(place + 1), INK, font, anchor="ma")
    write_picture(path, np.asarray(sheet), request={}, receipt={}, mark=mark, note=False)


def enlarged(picture: Image.Image, size: tuple[int, int], *, smooth: bool = False) -> Image.Image:
    """The picture at another size (width, height); unless `smooth`, enlarged pixels keep crisp edges."""
    if picture.size == size:
        return picture
    if smooth or size[0] < picture.width or size[1] < picture.height:
        return picture.resize(size, Image.Resampling.LANCZOS)
    # To the next whole multiple by repeating pixels, then back a little: only the edges are mixed.
    whole = (math.ceil(size[0] / picture.width) * picture.width, math.ceil(size[1] / picture.height) * picture.height)
    return picture.resize(_checked(*whole), Image.Resampling.NEAREST).resize(size, Image.Resampling.BOX)


def _frames(shown: Sequence[Batch], side: int, smooth: bool, at: Callable[[int], None]) -> Iterator[Image.Image]:
    """One picture for each step, all of one size; made when asked for, so that few are in memory."""
    if not shown:
        raise StudioError("This run has no steps yet, so there is nothing to export.")
    count, height, width, _ = shown[-1].shape
    scale = side / max(width, height) if side else 1.0
    across, down = max(1, round(width * scale)), max(1, round(height * scale))
    columns = math.ceil(math.sqrt(count))
    _checked(columns * across, math.ceil(count / columns) * down)

    def make() -> Iterator[Image.Image]:
        for number, batch in enumerate(shown, 1):
            at(number)
            yield _grid(batch, columns, (across, down), smooth)

    return make()


def _grid(batch: Batch, columns: int, cell: tuple[int, int], smooth: bool) -> Image.Image:
    """A batch in one picture, each of it in a cell of (width, height)."""
    grid = Image.new("RGB", (columns * cell[0], math.ceil(len(batch) / columns) * cell[1]), PAPER)
    for place, pixels in enumerate(batch):
        row, column = divmod(place, columns)
        picture = Image.fromarray(np.ascontiguousarray(pixels))
        grid.paste(enlarged(picture, cell, smooth=smooth), (column * cell[0], row * cell[1]))
    return grid


def _paletted(picture: Image.Image) -> Image.Image:
    """In 256 colours of its own. Chosen from a small copy: nearly as good as from all pixels, and ten times as quick,
    which counts, as the window's thread has to wait meanwhile."""
    width, height = picture.size
    few = picture.resize((min(width, 64), min(height, 64)), Image.Resampling.NEAREST)
    palette = few.quantize(256, Image.Quantize.MEDIANCUT)
    return picture.quantize(palette=palette, dither=Image.Dither.NONE)


def _checked(width: int, height: int) -> tuple[int, int]:
    if max(width, height) > MAX_SIDE:
        raise StudioError(
            f"That would be {width:,} x {height:,} pixels; {MAX_SIDE:,} a side is the most. Choose a smaller size."
        )
    return width, height
