"""Samplers tried on a picture: the same prompt, noise and steps for each. Only looked at, nothing is kept."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.paint.events import Painting, Stage, StepPreview
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape
from studio.session.engine import MakeEngine, Order, paint_unkept
from studio.session.jobs import ENDED, Job
from studio.session.lanes import Lane
from studio.session.painting import PaintingSession
from studio.session.queue import Queue
from studio.session.runs import Run

STEPS = 20
PROMPT = "a red apple"
KEPT = 24  # runs that are remembered


class Trying(QObject):
    """Paints small trial runs, one after the other, as a job of the queue."""

    changed = Signal()  # what is painting, or a step of it

    def __init__(self, paint: Lane, make_engine: MakeEngine, queue: Queue, painting: PaintingSession) -> None:
        super().__init__()
        self._lane = paint
        self._make_engine = make_engine
        self._queue = queue
        self._painting = painting
        self._runs: dict[tuple[str, PaintRequest], Run] = {}  # by the sampler's source hash and the request
        self.job: Job | None = None  # in the queue now

    def request(self, sampler: str, *, steps: int = STEPS, prompt: str = "") -> PaintRequest:
        """What the form would paint, from the same noise, with this sampler as it comes."""
        form = self._painting.request
        plain = {"sampler_options": {}, "batch": 1, "init_picture": "", "strength": 1.0}
        return form.replace(sampler=sampler, steps=steps, prompt=prompt or form.prompt or PROMPT, **plain)

    def run_of(self, source: str, request: PaintRequest) -> Run | None:
        """A trial that was painted, or is being painted; `source` is the plugin's hash, or nothing."""
        return self._runs.get((source, request))

    def paint(self, title: str, wanted: Sequence[tuple[str, PaintRequest]]) -> None:
        """Paint those that are not there yet."""
        missing = [key for key in wanted if not self._is_there(key)]
        if self.job is not None or not missing:
            return
        for key in missing:
            self._runs.pop(key, None)
            self._runs[key] = Run(Order(key[1], Path()))
        while len(self._runs) > KEPT:
            del self._runs[next(iter(self._runs))]
        runs = [self._runs[key] for key in missing]
        self.job = Job(title, "paint", partial(self._paint, runs))
        self.job.steps = sum(run.steps for run in runs)
        self.job.ended.connect(self._ended)
        self._queue.add(self.job)
        self.changed.emit()

    def stop(self) -> None:
        """Paint no further; what is there can be looked at."""
        if self.job is not None:
            self.job.cancel()

    def _is_there(self, key: tuple[str, PaintRequest]) -> bool:
        run = self._runs.get(key)
        return run is not None and run.pictures is not None

    async def _paint(self, runs: Sequence[Run], job: Job) -> None:
        done = 0
        for run in runs:
            room = self._lane.room.take(
                run.request.model, run.request.width * run.request.height, job.say, run.request.weights
            )
            async with room, self._lane.steps(paint_unkept(run.request, self._make_engine)) as steps:
                job.pulls(steps)
                tape = None
                async for event in steps:
                    match event:
                        case Tape():
                            tape = event
                        case Stage():
                            job.say(event.detail)
                        case StepPreview():
                            run.take_step(event)
                            job.report(done + event.step, job.steps)
                        case Painting():
                            run.take_painting(event)
                    self.changed.emit()
            run.tape, run.outcome = tape, "done"
            done += run.steps

    def _ended(self, job: Job) -> None:
        self.job = None
        if job.state in ENDED and job.state != "failed":
            self._queue.remove(job)
        self.changed.emit()
