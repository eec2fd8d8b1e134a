"""What `studio paint` begins from: a picture, a mask, a wider frame, regions."""

from __future__ import annotations

import argparse
import math
from pathlib import Path
from typing import Any

from studio.cli.values import margins, number
from studio.errors import StudioError
from studio.files.models import Model
from studio.files.pixels import read_pixels
from studio.files.starts import keep_start
from studio.paint.request import Region
from studio.paint.widen import Margins, widened

STRENGTH = 0.6  # of a picture that is painted over; under a mask nothing of the old part is left


def add_start(command: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    command.add_argument("--init", type=Path, metavar="IMG", help="start from this picture")
    command.add_argument("--edit", type=Path, metavar="IMG", help="change this picture as the prompt says")
    command.add_argument("--strength", type=number, metavar="F", help="how much of it is painted anew, 0 to 1")
    command.add_argument("--mask", type=Path, metavar="IMG", help="repaint only where this one is white")
    command.add_argument(
        "--widen", type=margins, metavar="L,T,R,B", help="paint so many pixels more at the left, top, right and bottom"
    )
    command.add_argument(
        "--region", action="append", default=[], metavar="MASK:PROMPT", help="a prompt for where MASK is white"
    )


def start_of(args: argparse.Namespace, model: Model) -> dict[str, Any]:
    """The values of a request that these arguments, and --size, ask for.

    Raises:
        StudioError: if they do not go together, or a picture cannot be read.
    """
    values: dict[str, Any] = {"regions": tuple(_region(text) for text in args.region)}
    if args.size:
        values["width"], values["height"] = args.size
    if args.edit is not None:
        if args.init or args.mask or args.widen or args.strength is not None:
            raise StudioError("--edit takes no --init, --strength, --mask or --widen: the prompt says what changes.")
        if not args.size:
            values["width"], values["height"] = _size(args.edit, model, exact=False)
        return values | {"init_picture": _path(args.edit), "init_as": "reference"}
    if args.init is None:
        if args.mask or args.widen or args.strength is not None:
            raise StudioError("--strength, --mask and --widen are for a picture to start from: give --init, too.")
        return values
    whole = 1.0 if args.mask or args.widen else STRENGTH
    values["strength"] = whole if args.strength is None else args.strength
    if args.widen:
        return values | _widened(args, args.widen, model)
    if not args.size:
        values["width"], values["height"] = _size(args.init, model, exact=args.mask is not None)
    return values | {"init_picture": _path(args.init), "mask": _path(args.mask) if args.mask else ""}


def _widened(args: argparse.Namespace, by: Margins, model: Model) -> dict[str, Any]:
    if args.mask or args.size:
        raise StudioError("--widen makes the mask and the size itself: leave --mask and --size out.")
    picture = read_pixels(args.init)
    factor = model.size_factor
    high, wide = (side - side % factor for side in picture.shape[:2])
    start, mask = widened(picture[:high, :wide], by)
    values = {"init_picture": str(keep_start(start, "widened")), "mask": str(keep_start(mask, "widened-mask"))}
    return {**values, "width": start.shape[1], "height": start.shape[0]}


def _size(path: Path, model: Model, *, exact: bool) -> tuple[int, int]:
    """Width and height for a picture: its own (`exact`), else of its shape and the model's usual area."""
    high, wide = read_pixels(path).shape[:2]
    scale = 1.0 if exact else math.sqrt(model.width * model.height / (wide * high))
    factor = model.size_factor
    if exact:
        return max(factor, wide // factor * factor), max(factor, high // factor * factor)
    return max(factor, round(wide * scale / factor) * factor), max(factor, round(high * scale / factor) * factor)


def _region(text: str) -> Region:
    mask, colon, prompt = text.partition(":")
    if len(mask) == 1 and colon and prompt[:1] in ("\\", "/"):  # the colon of a drive
        rest, colon, prompt = prompt.partition(":")
        mask = f"{mask}:{rest}"
    if not colon or not prompt.strip():
        raise StudioError(f"--region {text!r} should be the path of a mask, a colon and a prompt.")
    return Region(prompt.strip(), _path(Path(mask)))


def _path(path: Path) -> str:
    return str(path.expanduser().absolute())  # the note in the picture is read from other folders
