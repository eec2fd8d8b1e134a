"""The easel: runs become jobs of the queue, are painted on the paint lane, and what comes of them is kept."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import AbstractAsyncContextManager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.errors import OutOfMemoryError, StudioError
from studio.paint.events import PaintEvent, Painting, Stage, StepPreview
from studio.paint.request import PaintRequest
from studio.paint.short import short_in
from studio.paint.tape import Tape
from studio.plugins.faults import PluginError
from studio.session import titles
from studio.session.engine import MakeEngine, fill, sketched
from studio.session.jobs import ENDED, Job
from studio.session.lanes import Lane
from studio.session.queue import Queue
from studio.session.room import WouldNotFitError
from studio.session.runs import Outcome, Run
from studio.session.shelf import Shelf

_OUTCOMES: dict[str, Outcome] = {"failed": "failed", "cancelled": "stopped"}

_STAGES = {"load": "Loading the model", "encode": "Reading the prompt", "denoise": "Painting", "decode": "Finishing"}


class Easel(QObject):
    """Where runs are painted, one after the other."""

    advanced = Signal(object)  # Run: another step, or its pictures, can be seen
    kept = Signal(object)  # Run: its pictures are on disk and in the library
    sampler_failed = Signal(object, str)  # Run whose plugin was ended, and the words for it
    memory_short = Signal(object, object)  # Run that ended where the memory did, OutOfMemoryError

    def __init__(self, lane: Lane, make_engine: MakeEngine, queue: Queue, shelf: Shelf) -> None:
        super().__init__()
        self.lane = lane
        self._make_engine = make_engine
        self._queue = queue
        self._shelf = shelf
        self._runs: dict[Job, Run] = {}
        queue.removed.connect(self._forget)
        queue.moved.connect(self._moved)

    def put(self, run: Run, *, paused: bool = False) -> Job:
        """Queue a run: a new one, a branch, or one to go on with where its tape ends."""
        draft = run.draft is not None
        name = titles.live(title(run)) if draft else title(run)
        job = Job(name, "paint", partial(self._paint, run), fleeting=draft)
        job.step, job.steps = run.done, run.order.until or run.steps
        if paused:
            job.pause()
        self._runs[job] = run
        job.ended.connect(self._ended)
        run.take_job(job)
        if not draft:
            self._shelf.begin(run)
        self._queue.add(job)
        return job

    def keep(self, run: Run, *, go_on: bool = True) -> None:
        """Keep a draft as every other run is kept; one that is not done is painted to its end, or stays as it is.

        What is asked of the lane from now on finds its tape on the disk.
        """
        tape, run.draft = run.draft, None
        if tape is None:
            return
        if run.job is not None and run.job.state not in ENDED:
            self._queue.remove(run.job)
        written = self.lane.ask(partial(_written, tape, run.order.tape))
        if run.painting is None and go_on:
            self.put(run)
        else:
            self._shelf.errands.run(self._keep_draft(run, tape, written))
        run.changed.emit()

    async def sketch(self, request: PaintRequest, take: Callable[[PaintEvent], None], job: Job) -> None:
        """The work of a job whose picture is not kept."""
        async with self.room(request, job), self.lane.steps(sketched(request, self._make_engine)) as steps:
            job.pulls(steps)
            async for event in steps:
                if isinstance(event, StepPreview):
                    job.report(event.step, event.steps)
                take(event)

    def room(self, request: PaintRequest, job: Job) -> AbstractAsyncContextManager[None]:
        """The memory that painting a request needs."""
        pixels = request.width * request.height * request.batch
        return self.lane.room.take(request.model, pixels, job.say, request.weights)

    def run_of(self, job: Job) -> Run | None:
        """The run that a job of the queue paints, or None for another kind of job."""
        return self._runs.get(job)

    def unfinished(self) -> list[Run]:
        """The runs in the queue that the last session left unfinished, paused until they are finished or dropped."""
        runs = [self._runs.get(job) for job in self._queue.jobs if job.state == "paused" and not job.active]
        return [run for run in runs if run is not None]

    def drop(self, runs: Sequence[Run]) -> None:
        """Take unfinished runs out of the queue; their tapes stay."""
        for run in runs:
            if run.job is not None:
                run.job.cancel()

    def model_at_work(self) -> str:
        """The model of the run in progress, or empty."""
        job = self._queue.active("paint")
        run = self._runs.get(job) if job is not None else None
        return run.request.model if run is not None else ""

    async def _paint(self, run: Run, job: Job) -> None:
        tape = None
        run.tape = None
        if not job.fleeting:
            self._shelf.begin(run)  # once more: a retried run is unfinished again
        if not run.insisted and not await self.lane.room.fits(run.request.model, run.request.weights):
            raise WouldNotFitError("load", str(short_in("load")))
        painting = fill(run.order, self._make_engine, tape=run.draft)
        try:
            async with self.room(run.request, job), self.lane.steps(painting) as steps:
                job.pulls(steps)
                async for event in steps:
                    if isinstance(event, Tape):
                        tape = event
                    else:
                        self._take(run, job, event)
        finally:
            run.tape = tape  # the lane has let go of it

    def _take(self, run: Run, job: Job, event: PaintEvent) -> None:
        match event:
            case Stage():
                job.say(event.detail or _STAGES.get(event.name, event.name))
            case StepPreview():
                job.report(event.step, run.order.until or event.steps, made=not event.replayed)
                run.take_step(event)
                self.advanced.emit(run)
            case Painting():
                run.take_painting(event)
                self.advanced.emit(run)
                if not job.fleeting:
                    work = partial(self._keep, run, event)
                    self._queue.add(Job(titles.keep(title(run)), "files", work, fleeting=True))

    async def _keep(self, run: Run, painting: Painting, _: Job) -> None:
        run.files = await self._shelf.keep(run, painting)
        self._shelf.end(run)  # only now: killed before, the studio offers the run again
        self.kept.emit(run)

    async def _keep_draft(self, run: Run, tape: Tape, written: Future[Tape]) -> None:
        try:
            run.tape = await asyncio.wrap_future(written)
            await self._shelf.keep_draft(run, run.painting)
        except StudioError:
            run.draft = tape  # as long as it is shown, it can be tried again
            run.changed.emit()
            raise
        if run.files:
            self.kept.emit(run)

    def _ended(self, job: Job) -> None:
        run = self._runs[job]
        if run.job is not job:
            return  # a draft that was to be kept when it was not done: another job goes on with it
        finished: Outcome = "draft" if run.pictures is None else "done"
        run.end(_OUTCOMES.get(job.state, finished))
        if run.outcome != "done" and not job.fleeting:
            self._shelf.end(run)
        if isinstance(job.error, PluginError):
            self.sampler_failed.emit(run, job.problem)
        elif isinstance(job.error, OutOfMemoryError):
            self.memory_short.emit(run, job.error)

    def _moved(self) -> None:
        runs = [self._runs.get(job) for job in self._queue.jobs]
        self._shelf.reorder([run for run in runs if run is not None])

    def _forget(self, job: Job) -> None:
        self._runs.pop(job, None)


def _written(tape: Tape, path: Path) -> Tape:
    """The same tape on the disk, for the lane."""
    kept = tape.branch(tape.steps_on_record, tape.request, path)
    kept.finish() if tape.finished else kept.close()
    return kept


def title(run: Run) -> str:
    """What a run is called in the queue: its prompt's first words."""
    words = " ".join(run.request.prompt.split())
    name = (words[:47] + "…" if len(words) > 48 else words) or titles.no_words()
    return titles.branch(name) if run.order.parent else name
