"""`studio write` and `write-branch`: two ways to get a tape, one way to write it."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, Self

from studio.cli.values import number, whole
from studio.cli.words import complain
from studio.errors import StudioError
from studio.write.addresses import is_server
from studio.write.checkpoint import find_checkpoint
from studio.write.events import Reply, TextEvent, TokenEvent
from studio.write.request import DTYPES, STARTER, Message, TextRequest
from studio.write.servers import ServerWriter
from studio.write.tape import Tape

if TYPE_CHECKING:
    from studio.write.writer import Writer

_SETTINGS = (
    "max_tokens",
    "temperature",
    "top_p",
    "top_k",
    "min_p",
    "repetition_penalty",
    "seed",
    "stop",
    "alternatives",
)


def add_parsers(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the two commands."""
    write = commands.add_parser("write", help="write a text", description="Write a text with a language model.")
    write.add_argument("prompt", metavar="PROMPT", help="what to write, or - to read it from standard input")
    write.add_argument("--system", metavar="T", default="", help="who the assistant is to be")
    write.add_argument(
        "--model",
        metavar="M",
        default=STARTER,
        help="a name in the models folder, a path, or ADDRESS#MODEL of a server",
    )
    write.add_argument("--raw", action="store_true", help="continue the text as it stands, without a chat template")
    write.add_argument("--dtype", choices=DTYPES, default="auto", help="float32 is exact, int8 fast on a CPU")
    write.set_defaults(run=_write)

    branch = commands.add_parser("write-branch", help="go on from a token of an earlier text")
    branch.add_argument("tape_file", type=Path, metavar="TAPE")
    branch.add_argument("--token", type=whole, required=True, metavar="I", help="keep the tokens before number I")
    branch.add_argument("--choose", type=whole, metavar="ID", help="the id to stand as token I")
    branch.set_defaults(run=_branch)

    for command in (write, branch):
        command.add_argument("--greedy", action="store_true", help="always the likeliest token, no penalty")
        command.add_argument("--temperature", type=number, metavar="F")
        command.add_argument("--top-p", type=number, metavar="F")
        command.add_argument("--top-k", type=whole, metavar="N")
        command.add_argument("--min-p", type=number, metavar="F")
        command.add_argument("--repetition-penalty", type=number, metavar="F")
        command.add_argument("--max-tokens", type=whole, metavar="N")
        command.add_argument("--seed", type=whole, metavar="N", help="the same seed writes the same text")
        command.add_argument("--stop", action="append", metavar="T", help="end before this text; may be given again")
        command.add_argument("--alternatives", type=whole, metavar="K", help="how many to keep for each token")
        command.add_argument("--json", action="store_true", help="print one JSON object a line")
        command.add_argument("--tape", type=Path, metavar="FILE", help="keep the tokens there")


def _write(args: argparse.Namespace) -> int:
    text = _standard_input() if args.prompt == "-" else args.prompt
    turns = ((Message("system", args.system),) if args.system else ()) + (Message("user", text),)
    request = TextRequest(messages=turns, model=args.model, raw=args.raw, dtype=args.dtype, **_given(args))
    if not is_server(request.model):
        find_checkpoint(request.model)  # before an older tape of that name is written over
    return _write_out(Tape.new(request, args.tape), args)


def _branch(args: argparse.Namespace) -> int:
    parent = Tape.open(args.tape_file)
    if args.tape is not None and args.tape.resolve() == args.tape_file.resolve():
        raise StudioError("A branch needs a tape of its own: give --tape another file than its parent's.")
    request = parent.request.replace(**_given(args))
    return _write_out(parent.branch(args.token, request, args.tape, choose=args.choose), args)


def _given(args: argparse.Namespace) -> dict[str, Any]:
    given = {name: getattr(args, name) for name in _SETTINGS if getattr(args, name) is not None}
    if "stop" in given:
        given["stop"] = tuple(given["stop"])
    if args.greedy:
        given = {"repetition_penalty": 1.0, **given, "temperature": 0}
    return given


def _standard_input() -> str:
    try:
        return sys.stdin.buffer.read().decode()
    except UnicodeDecodeError as error:
        raise StudioError("The text on standard input is not UTF-8.") from error


def _write_out(tape: Tape, args: argparse.Namespace) -> int:
    show = _JsonLines() if args.json else _Plain()
    try:
        with _Interrupt() as interrupt, closing(_open_writer(tape.request.model).write(tape)) as events:
            for event in interrupt.watch(events):
                show(event)
    except KeyboardInterrupt:
        if tape.path is not None and tape.tokens:
            count = len(tape.tokens)
            print(file=sys.stderr)
            complain(f"stopped; `studio write-branch {tape.path} --token {count}` goes on")
        raise
    finally:
        if not tape.tokens and tape.path is not None and not tape.stop:
            tape.path.unlink(missing_ok=True)  # a run that kept nothing leaves no file
    return 0


def _open_writer(model: str) -> Writer | ServerWriter:
    if is_server(model):
        return ServerWriter(os.environ.get("STUDIO_SERVER_KEY", ""))
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    os.environ.setdefault("TQDM_DISABLE", "1")  # the libraries' progress bars
    from studio.device import set_threads
    from studio.write.writer import Writer

    set_threads()
    return Writer()


class _Interrupt:
    """Ctrl-C: at once while the model loads, else after the token in progress, which then is on the tape.

    A second Ctrl-C always stops at once.
    """

    def __init__(self) -> None:
        self._writing = False
        self._wished = False

    def __enter__(self) -> Self:
        self._before = signal.signal(signal.SIGINT, self._received)
        return self

    def __exit__(self, *_: object) -> None:
        signal.signal(signal.SIGINT, self._before)

    def watch(self, events: Iterator[TextEvent]) -> Iterator[TextEvent]:
        """The same events, until somebody wishes to stop."""
        for event in events:
            self._writing = self._writing or isinstance(event, TokenEvent)
            yield event
            if self._wished and not isinstance(event, Reply):
                raise KeyboardInterrupt

    def _received(self, _signal: int, _frame: FrameType | None) -> None:
        if self._wished or not self._writing:
            raise KeyboardInterrupt
        self._wished = True


class _JsonLines:
    """One JSON object a line, flushed, for the program at the other end of the pipe."""

    def __call__(self, event: TextEvent) -> None:
        if isinstance(event, TokenEvent):
            others = [{"id": other.id, "text": other.text, "logprob": other.logprob} for other in event.alternatives]
            _print_json(
                event="token",
                index=event.index,
                id=event.id,
                text=event.text,
                logprob=event.logprob,
                alternatives=others,
                seconds=round(event.seconds, 4),
                replayed=event.replayed,
            )
        elif isinstance(event, Reply):
            _print_json(
                event="reply",
                text=event.text,
                tokens=len(event.tokens),
                seconds=round(event.seconds, 4),
                stop=event.stop,
                prompt_tokens=event.prompt_tokens,
                read_tokens=event.read_tokens,
                detail=event.detail,
                receipt=dict(event.receipt),
            )
        else:
            _print_json(event="stage", name=event.name, detail=event.detail, done=event.done, total=event.total)


class _Plain:
    """The text as it grows, and nothing else but notes on stderr."""

    def __init__(self) -> None:
        self._shown = 0

    def __call__(self, event: TextEvent) -> None:
        if isinstance(event, TokenEvent):
            self._shown += len(event.text)
            print(event.text, end="", flush=True)
        elif isinstance(event, Reply):
            print(event.text[self._shown :], flush=True)
            if event.detail:
                complain(event.detail)
        elif event.detail and sys.stderr.isatty():
            complain(event.detail)


def _print_json(**values: Any) -> None:
    print(json.dumps(values), flush=True)
