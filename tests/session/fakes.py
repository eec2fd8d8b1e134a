"""A painter of a few lines: the tape's rules are the real ones, the network is arithmetic."""

from __future__ import annotations

import threading
import time
from collections.abc import Collection, Iterator

import numpy as np

from studio.errors import StudioError
from studio.files.held import Held
from studio.paint.events import PaintEvent, Painting, Stage, StepPreview
from studio.paint.preview import Preview
from studio.paint.prompt import TokenCount
from studio.paint.request import PaintRequest
from studio.paint.tape import Call, Head, Tape

SCALE = 2


class FakePainter:
    """Paints numbers that depend on every request and step so far, as a real run does.

    `gate`: a permit for each step of the network, or None to run freely. `seconds` is slept in each. `calls`
    counts the steps that were really made. `fails_at` raises there.
    """

    def __init__(self, *, gated: bool = False, seconds: float = 0.0) -> None:
        self.samplers = {"euler": None, "dpmpp_2m": None, "mine": FakePainter.mine}
        self.gate = threading.Semaphore(0) if gated else None
        self.seconds = seconds
        self.calls = 0
        self.closed = 0
        self.fails_at: dict[int, Exception] = {}
        self.loaded: tuple[Held, ...] = ()
        self.slept = 0

    def mine(self) -> None:
        """My own: a plugin's sampler."""

    def paint(self, tape: Tape, *, previews: bool = True, frames: bool = False) -> Iterator[PaintEvent]:
        yield Stage("load", "Loading nothing")
        request = tape.request
        self.loaded = (Held("model", request.model, 600, 2.0),)
        if tape.head is None:
            tape.begin(_head(request))
        try:
            x = np.full(tape.head.shape, request.seed % 97, np.float32)
            for step in range(request.steps):
                replayed = step < tape.steps_on_record
                if not replayed:
                    self._ask(tape, step, x)
                x = tape.calls[step].denoised
                yield StepPreview(
                    step + 1, request.steps, 10.0 - step, 9.0 - step, 0.0, tape.head.preview.pictures(x), replayed
                )
            tape.finish()
        finally:
            tape.close()
            self.closed += 1
        pictures = np.clip(np.repeat(np.repeat(x[:, :3].transpose(0, 2, 3, 1), 8, 1), 8, 2), 0, 255).astype(np.uint8)
        yield Painting(pictures, x, request, {"device": "fake"}, 0.1)

    def _ask(self, tape: Tape, step: int, x: np.ndarray) -> None:
        if self.gate is not None:
            self.gate.acquire()
        time.sleep(self.seconds)
        if step in self.fails_at:
            raise self.fails_at[step]
        self.calls += 1
        request = next(s.request for s in reversed(tape.segments) if s.step <= step)
        denoised = x + np.float32(len(request.prompt) + 0.5 * request.cfg_scale)
        tape.append(Call(step, 10.0 - step, denoised))

    def held(self) -> tuple[Held, ...]:
        return self.loaded

    def let_go(self, parts: Collection[str]) -> None:
        self.slept += 1
        self.loaded = tuple(held for held in self.loaded if held.part not in parts)

    def free_memory(self) -> int | None:
        return None

    def count_tokens(self, model: str, prompt: str) -> TokenCount:
        words = prompt.split()
        if model == "missing":
            raise StudioError("There is no model missing.")
        return TokenCount(len(words), 4, " ".join(words[4:]))

    def sigmas(self, request: PaintRequest) -> tuple[float, ...]:
        return tuple(float(request.steps - k) for k in range(request.steps + 1))


def _head(request: PaintRequest) -> Head:
    preview = Preview(np.full((9 * 4 + 1, 3 * SCALE * SCALE), 0.001, np.float32), SCALE)
    shape = (request.batch, 4, request.height // 8, request.width // 8)
    return Head(shape, "float32", tuple(10.0 - k for k in range(request.steps + 1)), preview, {"torch": "fake"})
