"""`studio verify`: paint a tape again, and say whether every step is the same."""

from __future__ import annotations

import argparse
import math
from pathlib import Path

from studio.cli.painting import open_painter, print_json
from studio.cli.words import say, spoken
from studio.paint.events import StepPreview
from studio.paint.tape import Tape


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    command = commands.add_parser("verify", help="paint a tape again, and compare every step")
    command.add_argument("tape_file", type=Path, metavar="TAPE")
    command.add_argument("--json", action="store_true", help="print one JSON object a line")
    command.set_defaults(run=_verify)


def _verify(args: argparse.Namespace) -> int:
    from studio.paint.verify import Verdict, verify

    tape = Tape.open(args.tape_file)
    for event in verify(open_painter(), tape):
        if isinstance(event, StepPreview) and args.json:
            print_json({"event": "step", "step": event.step, "steps": event.steps, "sigma": event.sigma, "same": True})
        elif isinstance(event, Verdict):
            _tell(event, args, tape)
            return 0 if event.same else 1
    raise AssertionError("a verification ends with a verdict")


def _tell(verdict: object, args: argparse.Namespace, tape: Tape) -> None:
    from studio.paint.verify import Verdict

    assert isinstance(verdict, Verdict)
    if args.json:
        finite = verdict.difference if math.isfinite(verdict.difference) else None
        print_json(
            {
                "event": "verdict",
                "same": verdict.same,
                "step": verdict.step,
                "difference": finite,
                "causes": list(verdict.causes),
            }
        )
    elif verdict.same:
        say(f"Every one of the {tape.steps_on_record} steps is the same, bit for bit.")
    else:
        say(f"Step {verdict.step} is the first that differs, by up to {verdict.difference:g}.")
        for cause in verdict.causes or ("nothing that the tape knows of has changed",):
            print(f"  {spoken(cause)}")
