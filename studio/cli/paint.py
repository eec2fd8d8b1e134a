"""`studio paint`, `branch` and `resume`: three ways to get a tape, one way to paint it."""

from __future__ import annotations

import argparse
import re
import time
from pathlib import Path
from typing import Any

from studio.cli.painting import check_output, open_painter, paint_to_files
from studio.cli.starting import add_start, start_of
from studio.cli.values import control, look, number, size, whole
from studio.errors import StudioError
from studio.files.models import find_model
from studio.files.paths import create_folder, tapes_folder
from studio.files.starter import PAINTER
from studio.paint.request import TILES, WEIGHTS, PaintRequest
from studio.paint.tape import Tape

SHARED = (
    "negative_prompt",
    "sampler",
    "schedule",
    "steps",
    "cfg_scale",
    "cfg_rescale",
    "seed",
    "controls",
    "picture_prompts",
    "tiles",
)


def add_parsers(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the three commands."""
    paint = commands.add_parser("paint", help="paint a picture", description="Paint a picture from words.")
    paint.add_argument("prompt", metavar="PROMPT")
    paint.add_argument("--model", metavar="M", default=PAINTER, help="a name from `studio models list`")
    paint.add_argument("--size", type=size, metavar="WxH", help="in pixels")
    add_start(paint)
    paint.add_argument("--batch", type=whole, metavar="N", help="paint N pictures, from N seeds")
    paint.add_argument("--weights", choices=WEIGHTS, help="pack them when they are loaded: less memory, slower")
    paint.add_argument("--vae", metavar="V", help="another VAE than the model's own")
    paint.add_argument("--refiner", metavar="M", help="a second model of the same family for the last steps")
    paint.add_argument("--refine-at", type=number, metavar="F", help="after this share of the steps; 0.8 if not given")
    paint.add_argument("--frames", type=Path, metavar="DIR", help="write the predicted picture of every step there")
    paint.set_defaults(run=_paint)

    branch = commands.add_parser("branch", help="go on from a step of an earlier run")
    branch.add_argument("tape_file", type=Path, metavar="TAPE")
    branch.add_argument("--step", type=whole, required=True, metavar="K", help="keep the first K steps")
    branch.add_argument("--prompt", metavar="T")
    branch.set_defaults(run=_branch)

    for command in (paint, branch):
        command.add_argument("--negative", dest="negative_prompt", metavar="T", help="what the picture should not be")
        command.add_argument("--sampler", metavar="S", help="a name from `studio samplers list`")
        command.add_argument("--schedule", metavar="K", help="model, karras, exponential, …")
        command.add_argument("--steps", type=whole, metavar="N")
        command.add_argument("--cfg", dest="cfg_scale", type=number, metavar="F", help="guidance; 1 is none")
        command.add_argument("--cfg-rescale", type=number, metavar="F", help="against over-exposure, 0 to 1")
        command.add_argument("--seed", type=whole, metavar="N", help="the same seed paints the same picture")
        command.add_argument(
            "--control", dest="controls", type=control, action="append", metavar="MODEL,PICTURE[,way=canny,…]",
            help="a ControlNet and its picture; way is as_it_is, canny or invert, and weight, start, end (shares of "
            "the steps), low, high (of canny) may follow; give it again for a second one",
        )  # fmt: skip
        command.add_argument(
            "--look", dest="picture_prompts", type=look, action="append", metavar="MODEL,PICTURE[,weight=…]",
            help="an IP-Adapter and the picture that it reads beside the words; give it again for a second one",
        )  # fmt: skip
        command.add_argument(
            "--tiles", choices=TILES, help="whether the VAE goes over the picture in tiles; auto: if it is large"
        )
        command.add_argument("--tape", type=Path, metavar="FILE", help="keep the steps there")

    resume = commands.add_parser("resume", help="finish a run that was cut off")
    resume.add_argument("tape_file", type=Path, metavar="TAPE")
    resume.set_defaults(run=_resume)

    for command in (paint, branch, resume):
        command.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.png")
        command.add_argument("--no-mark", dest="mark", action="store_false", help="leave out the mark for AI pictures")
        command.add_argument("--json", action="store_true", help="print one JSON object a line")


def _paint(args: argparse.Namespace) -> int:
    given = _given(args, *SHARED, "batch", "weights", "vae", "refiner", "refine_at")
    model = find_model(args.model)
    given |= start_of(args, model)
    defaults = {name: getattr(model, name) for name in ("width", "height", "steps", "cfg_scale", "sampler")}
    request = PaintRequest(prompt=args.prompt, model=args.model, **{**defaults, **given})
    painter = open_painter()
    painter.check(request)
    check_output(args.output, request.batch)
    tape = Tape.new(request, args.tape or _new_tape_file(request.prompt))
    return paint_to_files(painter, tape, args, frames=args.frames)


def _branch(args: argparse.Namespace) -> int:
    parent = Tape.open(args.tape_file)
    given = _given(args, "prompt", *SHARED)
    request = parent.request.replace(**given)
    painter = open_painter()
    painter.check(request)
    check_output(args.output, request.batch)
    tape_file = args.tape or _new_tape_file(request.prompt)
    if tape_file.resolve() == args.tape_file.resolve():
        raise StudioError("A branch needs a tape of its own: give --tape another file than its parent's.")
    return paint_to_files(painter, parent.branch(args.step, request, tape_file), args)


def _resume(args: argparse.Namespace) -> int:
    tape = Tape.open(args.tape_file)
    check_output(args.output, tape.request.batch)
    return paint_to_files(open_painter(), tape, args)


def _given(args: argparse.Namespace, *names: str) -> dict[str, Any]:
    return {name: getattr(args, name) for name in names if getattr(args, name) is not None}


def _new_tape_file(prompt: str) -> Path:
    """A new name among the studio's tapes, by the time and the prompt's first words."""
    words = re.sub(r"[^a-z0-9]+", "-", prompt.lower()).strip("-")[:40]
    stamp = time.strftime("%Y%m%d-%H%M%S")
    folder = create_folder(tapes_folder())
    names = (f"{stamp}-{words}{suffix}.tape" for suffix in ("", *(f"-{n}" for n in range(2, 1000))))
    return next(path for path in (folder / name for name in names) if not path.exists())
