"""The command line: the same engine as the window, without it.

Exit codes: 0 done, 1 failed with one sentence on stderr, 2 bad arguments, 130 interrupted.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

import studio
from studio.cli import doctor, info, models, offline, open, paint, picturing, samplers, verify, write
from studio.cli.words import Parser, complain, say
from studio.errors import StudioError
from studio.files.paths import create_folder, pictures_folder

INTERRUPTED = 130
DEFAULT_PROMPT = "a red apple"


def main(arguments: Sequence[str]) -> int:
    """Run one command, and give its exit code."""
    if not arguments:
        return paint_without_window()
    args = _parser().parse_args(arguments)
    try:
        code: int = args.run(args)
        sys.stdout.flush()
        return code
    except StudioError as error:
        complain(error)
        return 1
    except BrokenPipeError:  # the reader went away, as `studio … | head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        complain("interrupted")
        return INTERRUPTED


def paint_without_window() -> int:
    """Paint the default prompt into the pictures folder, and say where; the exit code."""
    try:
        output = create_folder(pictures_folder()) / "a-red-apple.png"
    except StudioError as error:
        complain(error)
        return 1
    say(f"There is no window to open here, so this paints {DEFAULT_PROMPT!r} without one.")
    code = main(["paint", DEFAULT_PROMPT, "--seed", "7", "-o", str(output)])
    if code == 0:
        say(f"Painted {output}")
    return code


def _parser() -> argparse.ArgumentParser:
    parser = Parser(prog="studio", description="Paint with words, watch every step, and branch from any of them.")
    parser.add_argument("--version", action="version", version=f"Stepwise Studio {studio.__version__}")
    commands: argparse._SubParsersAction[argparse.ArgumentParser] = parser.add_subparsers(
        dest="command", required=True, metavar="COMMAND", parser_class=Parser
    )
    paint.add_parsers(commands)
    picturing.add_parsers(commands)
    verify.add_parser(commands)
    info.add_parser(commands)
    open.add_parser(commands)
    write.add_parsers(commands)
    samplers.add_parser(commands)
    models.add_parser(commands)
    offline.add_parser(commands)
    doctor.add_parser(commands)
    return parser
