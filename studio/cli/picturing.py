"""`studio upscale`, `walk` and `noise`: what can be done to pictures that are there already."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli.painting import open_painter, print_json
from studio.cli.values import number, size, whole
from studio.cli.words import spoken
from studio.errors import StudioError
from studio.files.animations import write_animation
from studio.files.atomic import check_writable
from studio.files.models import find_model
from studio.files.pictures import write_png
from studio.files.pixels import read_pixels
from studio.files.starter import PAINTER
from studio.files.upscalers import find_upscaler
from studio.paint.enlarge.request import Enlarged, EnlargeRequest, Tile
from studio.paint.events import Stage
from studio.paint.latent.requests import WalkFrame, WalkRequest
from studio.paint.request import PaintRequest

if TYPE_CHECKING:
    from studio.paint.latent.lab import Lab


def add_parsers(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the three commands."""
    upscale = commands.add_parser("upscale", help="enlarge a picture", description="Enlarge a picture by a network.")
    upscale.add_argument("picture", type=Path, metavar="IMG")
    upscale.add_argument("--model", default="", metavar="M", help="an upscaler's name, or its .safetensors")
    upscale.add_argument("--scale", type=number, default=0.0, metavar="N", help="how many times")
    upscale.add_argument("--tile", type=whole, default=256, metavar="N", help="a tile's pixels; fewer take less memory")
    upscale.add_argument("--refine", type=number, default=0.0, metavar="F", help="then paint over it, 0 to 1")
    upscale.add_argument("--prompt", metavar="T", help="with --refine, in place of the picture's own")
    upscale.set_defaults(run=_upscale)

    walk = commands.add_parser("walk", help="walk from picture to picture through latent space")
    walk.add_argument("pictures", nargs="+", metavar="IMG", help="two or more")
    walk.add_argument("--frames", type=whole, default=24, metavar="N")
    walk.add_argument("--by", choices=("latents", "runs"), default="latents", help="runs: between seeds and prompts")
    walk.add_argument("--loop", action="store_true", help="and back to the first")
    walk.add_argument("--seconds", type=number, default=3.0, metavar="F", help="how long it plays")
    walk.add_argument("--size", type=size, metavar="WxH", help="in pixels; else that of the first picture")
    walk.add_argument("--model", default=PAINTER, metavar="M", help="whose latent space; by runs, the pictures' own")
    walk.set_defaults(run=_walk)

    noise = commands.add_parser("noise", help="a picture under as much noise as a step of painting begins with")
    noise.add_argument("picture", type=Path, metavar="IMG")
    noise.add_argument("--step", type=whole, required=True, metavar="K", help="so many steps would restore it")
    noise.add_argument("--steps", type=whole, metavar="N", help="of how many; the model's own number")
    noise.add_argument("--schedule", default="model", metavar="K")
    noise.add_argument("--seed", type=whole, default=0, metavar="N")
    noise.add_argument("--size", type=size, metavar="WxH", help="in pixels; else the picture's own")
    noise.add_argument("--model", default=PAINTER, metavar="M")
    noise.set_defaults(run=_noise)

    for command in (upscale, walk, noise):
        command.add_argument("-o", "--output", type=Path, required=True, metavar="OUT")
        command.add_argument("--no-mark", dest="mark", action="store_false", help="leave out the mark for AI pictures")
        command.add_argument("--json", action="store_true", help="print one JSON object a line")


def _upscale(args: argparse.Namespace) -> int:
    output = _png(args.output)
    request = EnlargeRequest(
        picture=str(args.picture.absolute()),
        upscaler=args.model,
        scale=args.scale,
        tile=args.tile,
        strength=args.refine,
        prompt=args.prompt,
    )
    read_pixels(args.picture)
    find_upscaler(args.model)
    painter = open_painter()
    from studio.paint.enlarge.enlarge import enlarge

    with closing(enlarge(painter, request)) as events:
        for event in _shown(events, args, "tile"):
            if isinstance(event, Enlarged):
                write_png(output, event.picture, request=event.note, receipt=event.receipt, mark=args.mark)
                _done(args, output, event.seconds)
    return 0


def _walk(args: argparse.Namespace) -> int:
    if args.output.suffix.lower() not in (".gif", ".mp4", ".webp"):
        raise StudioError(f"{args.output} must end in .gif, .mp4 or .webp, the animations that can be written.")
    check_writable(args.output)
    wide, high = args.size or (0, 0)
    walk = WalkRequest(
        points=tuple(args.pictures),
        model=args.model,
        width=wide,
        height=high,
        frames=args.frames,
        by=args.by,
        loop=args.loop,
    )
    for path in walk.points:
        read_pixels(Path(path))
    began = time.perf_counter()
    events = _shown(_lab().walk(walk), args, "frame")
    frames = [event.picture[None] for event in events if isinstance(event, WalkFrame)]
    write_animation(args.output, frames, seconds=args.seconds, mark=args.mark)
    _done(args, args.output, time.perf_counter() - began)
    return 0


def _noise(args: argparse.Namespace) -> int:
    output, model, began = _png(args.output), find_model(args.model), time.perf_counter()
    high, wide = read_pixels(args.picture).shape[:2]
    factor = model.size_factor
    width, height = args.size or (max(factor, wide // factor * factor), max(factor, high // factor * factor))
    request = PaintRequest(
        prompt="",
        model=args.model,
        width=width,
        height=height,
        steps=args.steps or model.steps,
        schedule=args.schedule,
        seed=args.seed,
        init_picture=str(args.picture.absolute()),
    )
    noised = _lab().noised(request, args.step)
    receipt = {"noised_to": noised.step, "sigma": noised.sigma}
    write_png(output, noised.picture, request=request.to_json(), receipt=receipt, mark=args.mark)
    _done(args, output, time.perf_counter() - began, step=noised.step, steps=noised.steps, sigma=noised.sigma)
    return 0


def _lab() -> Lab:
    painter = open_painter()
    from studio.paint.latent.lab import Lab

    return Lab(painter)


def _png(output: Path) -> Path:
    if output.suffix.lower() != ".png":
        raise StudioError(f"{output} must end in .png, since that is what is written.")
    check_writable(output)
    return output


def _shown(events: Iterator[Any], args: argparse.Namespace, unit: str) -> Iterator[Any]:
    """The same events, with progress: JSON lines, or a bar where a person looks on."""
    from tqdm import tqdm

    bar = tqdm(disable=True if args.json else None, unit=unit, leave=False)
    for event in events:
        if isinstance(event, Tile):
            at, of = event.tile, event.tiles
        elif isinstance(event, WalkFrame):
            at, of = event.frame, event.frames
        else:
            if isinstance(event, Stage):
                bar.reset()
                bar.set_description_str(spoken(event.name.capitalize()))
                if args.json:
                    print_json({"event": "stage", "name": event.name, "detail": event.detail})
            yield event
            continue
        bar.total = of
        bar.update(at - bar.n)
        if args.json:
            print_json({"event": unit, unit: at, f"{unit}s": of, "seconds": round(event.seconds, 4)})
        yield event
    bar.close()


def _done(args: argparse.Namespace, output: Path, seconds: float, **more: Any) -> None:
    if args.json:
        print_json({"event": "picture", "path": str(output), "seconds": round(seconds, 4), **more})
    elif sys.stdout.isatty():
        print(f"{output}  ({seconds:.1f} s)")
