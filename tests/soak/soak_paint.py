"""Paint, stop, go on and branch at random for a long while: every picture is checked, and what grows is watched.

`make soak` runs it for ten minutes, `make soak ARGS=60` for an hour. Exit 1 if two pictures that must be the same
differ, or if memory, threads or open files grow.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

import numpy as np
import psutil

from studio.device import set_threads
from studio.paint.catalog import samplers
from studio.paint.events import Painting, Pictures, StepPreview
from studio.paint.painter import Painter
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape

MINUTES = 10.0
WARM_UP = 30  # rounds, after which nothing should grow
ALLOWED = 64 << 20  # bytes: allocators keep some


def main(minutes: float) -> int:
    set_threads()
    painter = Painter(samplers())
    process = psutil.Process()
    chance = random.Random(7)
    ends = time.monotonic() + 60 * minutes
    rounds, base = 0, (0, 0, 0)
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < ends or rounds <= WARM_UP:
            _round(painter, chance, Path(folder))
            rounds += 1
            now = (process.memory_info().rss, process.num_threads(), process.num_fds())
            if rounds == WARM_UP:
                base = now
            if rounds % 50 == 0:
                print(f"{rounds} rounds, {now[0] / 1e6:.0f} MB, {now[1]} threads, {now[2]} open files", flush=True)
    grown = [after - before for before, after in zip(base, now, strict=True)]
    print(f"{rounds} rounds; grown by {grown[0] / 1e6:.1f} MB, {grown[1]} threads, {grown[2]} open files")
    return int(grown[0] > ALLOWED or grown[1] > 0 or grown[2] > 0)


def _round(painter: Painter, chance: random.Random, folder: Path) -> None:
    """One run uncut, the same run stopped and gone on with, and a branch of it in which nothing is changed."""
    request = PaintRequest(
        prompt=chance.choice(["a red apple", "a (blue:1.4) cup", "", "a green leaf on a yellow background"]),
        sampler=chance.choice(sorted(painter.samplers)),
        steps=chance.randint(2, 8),
        cfg_scale=chance.choice([1.0, 5.0]),
        batch=chance.choice([1, 1, 2]),
        width=chance.choice([64, 128]),
        height=chance.choice([64, 128]),
        seed=chance.randrange(2**63),
    )
    whole, cut, branch = (folder / f"{name}.tape" for name in ("whole", "cut", "branch"))
    step = chance.randint(1, request.steps - 1)
    pictures = _paint(painter, Tape.new(request, whole))
    _stop_after(painter, Tape.new(request, cut), step)
    for name, again in (
        ("stopped and gone on with", _paint(painter, Tape.open(cut))),
        ("branched without a change", _paint(painter, Tape.open(whole).branch(step, request, branch))),
    ):
        if not np.array_equal(pictures, again):
            raise SystemExit(f"The run differs when it is {name} at step {step}: {request}")
    for tape in (whole, cut, branch):
        tape.unlink()


def _paint(painter: Painter, tape: Tape) -> Pictures:
    *_, last = painter.paint(tape)
    assert isinstance(last, Painting)
    return last.pictures


def _stop_after(painter: Painter, tape: Tape, step: int) -> None:
    with closing(painter.paint(tape)) as events:
        for event in events:
            if isinstance(event, StepPreview) and event.step == step:
                return


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else MINUTES))
