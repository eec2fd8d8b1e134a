"""Pictures to begin from that are no files yet: a step of a run, what is in the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.files.starts import keep_start
from studio.session.engine import MakeEngine
from studio.session.errands import Errands
from studio.session.lanes import Lane
from studio.session.runs import Run

Then = Callable[[Path], None]


class Starting:
    """Makes files of them. Every method returns at once; `then` gets the path."""

    def __init__(self, paint: Lane, files: Lane, make_engine: MakeEngine, errands: Errands) -> None:
        self._paint = paint
        self._files = files
        self._make_engine = make_engine
        self._errands = errands

    def step(self, run: Run, step: int, then: Then) -> None:
        """What a run's first picture looked like at a step, at full size; the finished one is a file already."""
        self._errands.run(self._step(run, step, then))

    def pixels(self, pixels: NDArray[np.uint8], name: str, then: Then) -> None:
        """(H, W, 3) uint8 from anywhere; `name` is for people."""
        self._errands.run(self._keep(pixels, name, then))

    async def _step(self, run: Run, step: int, then: Then) -> None:
        if step >= run.steps and run.files:
            then(run.files[0])
            return
        tape = run.tape
        if tape is None:
            raise StudioError("This run is at work, or its tape is gone. Pause it, or wait for its end.")
        async with self._paint.room.take(
            tape.request.model, tape.request.width * tape.request.height, weights=tape.request.weights
        ):
            pictures = await self._paint.call(lambda: self._make_engine().frame(tape, step))
        await self._keep(pictures[0], f"step-{step}", then)

    async def _keep(self, pixels: NDArray[np.uint8], name: str, then: Then) -> None:
        then(await self._files.call(keep_start, pixels, name))
