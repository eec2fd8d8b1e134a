"""From Paint pressed to the first step, beside plain diffusers doing the same: ratios of medians, taken in turns.

Three ways of starting: a process of its own (`studio paint`, imports and all), a window that is open and has not
painted yet, and one that has painted before. "On the disk" lets go of what the system keeps of the model's files in
memory. Previews, which are fitted once to a model that is new here, are there already. `make bench` runs it. Absolute
times are this machine's; the ratios are what to look at, and where the machine is busy those of processor time.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from studio.device import best_dtype, set_threads
from studio.files.models import find_model
from studio.files.starter import PAINTER
from studio.paint.catalog import samplers
from studio.paint.painter import Painter
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape

PROCESSES, LOADS, STARTS = 3, 7, 9  # rounds
STEPS = 20

PLAIN = """
import os, sys, warnings
warnings.simplefilter("ignore")
import torch
from diffusers import StableDiffusionPipeline
torch.set_num_threads(int(sys.argv[2]))
pipeline = StableDiffusionPipeline.from_pretrained(sys.argv[1], dtype=getattr(torch, sys.argv[3]))
pipeline.set_progress_bar_config(disable=True)
def stepped(*arguments):
    print("step", flush=True)
    os._exit(0)
pipeline("a red apple", num_inference_steps=20, guidance_scale=5.0, generator=torch.Generator().manual_seed(7),
         callback_on_step_end=stepped)
"""


class Cost(NamedTuple):
    """Seconds until the first step."""

    clock: float
    processor: float


class Reached(Exception):
    """The first step is done."""


def main() -> None:
    set_threads()
    folder = find_model(PAINTER).path
    dtype = best_dtype("cpu")
    with TemporaryDirectory() as scratch:
        _processes(folder, dtype, Path(scratch))
    _engines(folder, dtype)


def _processes(folder: Path, dtype: str, scratch: Path) -> None:
    import torch

    ours = [sys.executable, "-m", "studio", "paint", "a red apple", "--seed", "7", "--json"]
    ours += ["--tape", str(scratch / "a.tape"), "-o", str(scratch / "a.png")]
    plain = [sys.executable, "-c", PLAIN, str(folder), str(torch.get_num_threads()), dtype]

    def start_ours() -> Cost:
        return _until(ours, lambda line: json.loads(line)["event"] == "step")

    def start_plain() -> Cost:
        return _until(plain, lambda line: line.startswith("step"))

    start_ours(), start_plain()
    _compare("a process, files in memory", start_ours, start_plain, PROCESSES)
    _compare("a process, files on the disk", _cold(folder, start_ours), _cold(folder, start_plain), PROCESSES)


def _engines(folder: Path, dtype: str) -> None:
    request = PaintRequest(prompt="a red apple", steps=STEPS, seed=7, dtype=dtype)

    def open_plain() -> Any:
        import torch
        from diffusers import StableDiffusionPipeline

        pipeline = StableDiffusionPipeline.from_pretrained(folder, dtype=getattr(torch, dtype))
        pipeline.set_progress_bar_config(disable=True)
        return pipeline

    def load_plain() -> Cost:
        return _timed(lambda: _first_step_of_plain(open_plain()))

    def load_ours() -> Cost:
        return _timed(lambda: _first_step_of_ours(Painter(samplers(), device="cpu"), request))

    load_ours(), load_plain()
    _compare("an open window, files in memory", load_ours, load_plain, LOADS)
    _compare("an open window, files on the disk", _cold(folder, load_ours), _cold(folder, load_plain), LOADS)

    painter = Painter(samplers(), device="cpu")
    pipeline = open_plain()
    _compare(
        "the model is loaded",
        lambda: _timed(lambda: _first_step_of_ours(painter, request)),
        lambda: _timed(lambda: _first_step_of_plain(pipeline)),
        STARTS,
    )


def _first_step_of_ours(painter: Painter, request: PaintRequest) -> None:
    from studio.paint.events import StepPreview

    for event in painter.paint(Tape.new(request)):
        if isinstance(event, StepPreview):
            return


def _first_step_of_plain(pipeline: Any) -> None:
    import torch

    def stepped(*_: object) -> dict[str, Any]:
        raise Reached

    try:
        pipeline(
            "a red apple",
            num_inference_steps=STEPS,
            guidance_scale=5.0,
            generator=torch.Generator().manual_seed(7),
            callback_on_step_end=stepped,
        )
    except Reached:
        return


def _until(command: list[str], reached: Callable[[str], bool]) -> Cost:
    """What a process takes from its start to the line that was waited for."""
    began, before = time.perf_counter(), _of_children()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        found = any(reached(line) for line in process.stdout)
        seconds = time.perf_counter() - began
        process.kill()
    if not found:
        raise SystemExit(f"It ended before its first step: {command}")
    return Cost(seconds, _of_children() - before)


def _of_children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _cold(folder: Path, measure: Callable[[], Cost]) -> Callable[[], Cost]:
    """The same, after the system has been told that the model's files are not wanted in memory."""

    def measured() -> Cost:
        for path in folder.rglob("*"):
            if path.is_file():
                with path.open("rb") as file:
                    os.fsync(file.fileno())
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return measure()

    return measured


def _compare(label: str, ours: Callable[[], Cost], plain: Callable[[], Cost], rounds: int) -> None:
    pairs = [(ours(), plain()) if number % 2 else (plain(), ours())[::-1] for number in range(rounds)]
    print(f"{label} (median of {rounds} pairs), of plain diffusers:")
    for kind in Cost._fields:
        columns = [(getattr(a, kind), getattr(b, kind)) for a, b in pairs]
        first, second = (statistics.median(column) for column in zip(*columns, strict=True))
        print(f"    {statistics.median(a / b for a, b in columns):.3f} by {kind}  ({first:.2f} s, {second:.2f} s)")


def _timed(run: Callable[[], object]) -> Cost:
    began, before = time.perf_counter(), time.process_time()
    run()
    return Cost(time.perf_counter() - began, time.process_time() - before)


if __name__ == "__main__":
    main()
