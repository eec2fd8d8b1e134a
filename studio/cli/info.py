"""`studio info`: the request in a picture or a tape."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from studio.cli.painting import print_json
from studio.cli.words import padded, say
from studio.errors import StudioError
from studio.files.pictures import read_note
from studio.files.reasons import reason_of
from studio.files.records import MAGIC_BYTES
from studio.paint.tape import MAGIC, Tape
from studio.plugins.listing import missing_sampler


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    command = commands.add_parser("info", help="show the request in a picture or a tape")
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--json", action="store_true", help="print one JSON object")
    command.set_defaults(run=_info)


def _info(args: argparse.Namespace) -> int:
    values = _tape_info(args.file) if _is_tape(args.file) else _picture_info(args.file)
    if args.json:
        print_json(values)
        return 0
    for name, value in values["request"].items():
        if value not in ("", {}, [], None):
            print(f"{name:16} {value}")
    for segment in values.get("segments", [])[1:]:
        print(f"{padded('from step', 16)} {segment['step']}: {segment['request']['prompt']}")
    if problem := missing_sampler((values["receipt"] or {}).get("sampler")):
        say(problem)
    if values["unmapped"]:
        say(f"Not understood: {', '.join(f'{name} = {value}' for name, value in values['unmapped'].items())}")
    return 0


def _is_tape(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(MAGIC_BYTES) == MAGIC.ljust(MAGIC_BYTES, b"\0")
    except OSError as error:
        raise StudioError(f"{path} cannot be read: {reason_of(error)}.") from error


def _tape_info(path: Path) -> dict[str, Any]:
    tape = Tape.open(path)
    return {
        "source": "tape",
        "request": tape.request.to_json(),
        "segments": [{"step": segment.step, "request": segment.request.to_json()} for segment in tape.segments],
        "steps_on_record": tape.steps_on_record,
        "finished": tape.finished,
        "receipt": dict(tape.head.environment) if tape.head else None,
        "unmapped": {},
    }


def _picture_info(path: Path) -> dict[str, Any]:
    note = read_note(path)
    return {"source": note.source, "request": note.request, "receipt": note.receipt, "unmapped": note.unmapped}
