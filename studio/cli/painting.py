"""Paint a tape into files: progress on a terminal, JSON lines for programs, quiet in a pipe."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, Self

from studio.cli.words import complain, spoken
from studio.errors import StudioError
from studio.files.atomic import check_writable
from studio.files.paths import create_folder
from studio.files.pictures import write_png
from studio.paint.events import PaintEvent, Painting, Pictures, Stage, StepPreview
from studio.paint.tape import Tape

if TYPE_CHECKING:  # the painter brings torch, which commands that do not paint need not wait for
    from studio.paint.painter import Painter
    from studio.plugins.installed import InstalledSamplers


def open_painter(plugins: InstalledSamplers | None = None) -> Painter:
    """The painter with all the samplers there are, on the best device here."""
    from studio.device import set_threads
    from studio.paint.catalog import AllSamplers
    from studio.paint.painter import Painter
    from studio.plugins.installed import InstalledSamplers

    set_threads()
    return Painter(AllSamplers(InstalledSamplers() if plugins is None else plugins))


def paint_to_files(painter: Painter, tape: Tape, args: argparse.Namespace, *, frames: Path | None = None) -> int:
    """Paint, and write the pictures to `args.output`; the exit code."""
    if frames is not None:
        create_folder(frames)
    show = _JsonLines(tape) if args.json else _Terminal()
    try:
        with _Interrupt() as interrupt, closing(painter.paint(tape, frames=frames is not None)) as events:
            for event in interrupt.watch(events):
                show(event)
                if isinstance(event, StepPreview) and frames is not None and event.pictures is not None:
                    _write_frames(frames, event.step, event.pictures, tape, mark=args.mark)
                if isinstance(event, Painting):
                    paths = _write_pictures(args.output, event, mark=args.mark)
                    show.painted(paths, event)
    except KeyboardInterrupt:
        if tape.calls:
            complain(f"stopped; `studio resume {tape.path}` goes on from here")
        raise
    finally:
        show.close()
        if not tape.calls and tape.path is not None and tape.path.is_file():
            tape.path.unlink(missing_ok=True)  # a run that kept nothing leaves no file
    return 0


def output_paths(output: Path, count: int) -> list[Path]:
    """One path for one picture, numbered ones for a batch."""
    if count == 1:
        return [output]
    return [output.with_stem(f"{output.stem}-{number}") for number in range(1, count + 1)]


def check_output(output: Path, count: int) -> None:
    if output.suffix.lower() != ".png":
        raise StudioError(f"{output} must end in .png, since that is what is written.")
    for path in output_paths(output, count):
        check_writable(path)


def _write_pictures(output: Path, painting: Painting, *, mark: bool) -> list[Path]:
    paths = output_paths(output, len(painting.pictures))
    request = painting.request.to_json()
    for number, (path, pixels) in enumerate(zip(paths, painting.pictures, strict=True)):
        write_png(path, pixels, request=request, receipt={**painting.receipt, "batch_index": number}, mark=mark)
    return paths


def _write_frames(folder: Path, step: int, pictures: Pictures, tape: Tape, *, mark: bool) -> None:
    request = tape.request.to_json()
    for path, pixels in zip(output_paths(folder / f"step-{step:03d}.png", len(pictures)), pictures, strict=True):
        write_png(path, pixels, request=request, receipt={"frame": step}, mark=mark)


class _Interrupt:
    """Ctrl-C: at once while the model loads, else after the step in progress, whose answer then is on the tape.

    A second Ctrl-C always stops at once.
    """

    def __init__(self) -> None:
        self._stepping = False
        self._wished = False

    def __enter__(self) -> Self:
        self._before = signal.signal(signal.SIGINT, self._received)
        return self

    def __exit__(self, *_: object) -> None:
        signal.signal(signal.SIGINT, self._before)

    def watch(self, events: Iterator[PaintEvent]) -> Iterator[PaintEvent]:
        """The same events, until somebody wishes to stop."""
        for event in events:
            self._stepping = self._stepping or (isinstance(event, Stage) and event.name == "denoise")
            yield event
            if self._wished and not isinstance(event, Painting):
                raise KeyboardInterrupt

    def _received(self, _signal: int, _frame: FrameType | None) -> None:
        if self._wished or not self._stepping:
            raise KeyboardInterrupt
        self._wished = True


class _JsonLines:
    """One JSON object a line, each whole and flushed, for the program at the other end of the pipe."""

    def __init__(self, tape: Tape) -> None:
        self.tape = tape

    def __call__(self, event: PaintEvent) -> None:
        if isinstance(event, Stage):
            self._print(event="stage", name=event.name, detail=event.detail)
        elif isinstance(event, StepPreview):
            self._print(
                event="step",
                step=event.step,
                steps=event.steps,
                sigma=event.sigma,
                seconds=round(event.seconds, 4),
                replayed=event.replayed,
            )

    def painted(self, paths: list[Path], painting: Painting) -> None:
        for path in paths:
            self._print(
                event="painting", path=str(path), seconds=round(painting.seconds, 4), tape=str(self.tape.path or "")
            )

    def close(self) -> None:
        sys.stdout.flush()

    def _print(self, **values: Any) -> None:
        print_json(values)


class _Terminal:
    """A progress bar where a person looks on, nothing in a pipe but notes on stderr."""

    def __init__(self) -> None:
        from tqdm import tqdm

        self._bar = tqdm(
            disable=None, unit="step", leave=False, bar_format="{desc} {bar} {n_fmt}/{total_fmt} {remaining}"
        )

    def __call__(self, event: PaintEvent) -> None:
        if isinstance(event, Stage):
            self._bar.set_description_str(spoken(event.name.capitalize()))
            if event.name == "encode" and event.detail:
                self._bar.write(f"studio: {spoken(event.detail)}", file=sys.stderr)
        elif isinstance(event, StepPreview):
            self._bar.total = event.steps
            self._bar.update(event.step - self._bar.n)

    def painted(self, paths: list[Path], painting: Painting) -> None:
        self._bar.close()
        if sys.stdout.isatty():
            names = ", ".join(str(path) for path in paths)
            found = f"{painting.request.prompt!r}, seed {painting.request.seed}, {painting.seconds:.1f} s"
            print(f"{names}  ({spoken(found)})")

    def close(self) -> None:
        self._bar.close()


def print_json(value: Mapping[str, Any] | list[Any]) -> None:
    """One JSON value on a line of its own, at once."""
    print(json.dumps(value), flush=True)
