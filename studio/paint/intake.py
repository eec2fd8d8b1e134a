"""What a request names by path is read once, and kept on the tape: files change and go away."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.files.pixels import fit, read_gray, read_pixels, within
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape

REFERENCE = 1024  # pixels: a larger picture tells an encoder of 224 or 448 nothing more


def take_in(tape: Tape) -> None:
    """Read what the tape's requests name, unless it is on the tape.

    Raises:
        StudioError: if a file cannot be read, or a mask is of another size than its picture, or empty.
    """
    for segment in tape.segments:
        request = segment.request
        if request.edits:
            _take_reference(tape, request.init_picture)
        elif request.init_picture and (request.mask or tape.start is None):
            _take_picture(tape, request, request.init_picture)
        for control in request.controls:
            _take_picture(tape, request, control.picture)
        for prompt in request.picture_prompts:
            _take_reference(tape, prompt.picture)
        for mask in request.masks:
            if ("mask", mask) not in tape.pictures:
                tape.keep_picture("mask", mask, _mask(Path(mask), request))


def _take_picture(tape: Tape, request: PaintRequest, name: str) -> None:
    if ("picture", name) not in tape.pictures:
        pixels = read_pixels(Path(name), size=(request.width, request.height))
        tape.keep_picture("picture", name, pixels)


def _take_reference(tape: Tape, name: str) -> None:
    if ("reference", name) not in tape.pictures:
        tape.keep_picture("reference", name, within(read_pixels(Path(name)), REFERENCE))


def _mask(path: Path, request: PaintRequest) -> NDArray[np.uint8]:
    """(H, W) uint8 of the request's size. A mask of the picture's own size is fitted as the picture is."""
    mask, size = read_gray(path), (request.width, request.height)
    if (mask.shape[1], mask.shape[0]) != size:
        wanted = (request.height, request.width)
        if request.init_picture:
            wanted = read_pixels(Path(request.init_picture)).shape[:2]
        if mask.shape != wanted:
            raise StudioError(
                f"The mask {path} is {mask.shape[1]} × {mask.shape[0]} pixels, its picture {wanted[1]} × {wanted[0]}. "
                "Make them the same size."
            )
        mask = fit(mask, size)
    if not mask.any():
        raise StudioError(f"The mask {path} is empty: no pixel of it is white, so there is nothing to paint.")
    return mask
