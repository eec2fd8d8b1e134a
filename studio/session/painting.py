"""The painting session: what the prompt panel, the canvas and the timeline show and do."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError
from studio.files.models import Model
from studio.paint.request import AS_THEY_ARE, PaintRequest
from studio.session import comparing
from studio.session.aids import Aids
from studio.session.branching import branch_of, kept_in_a_branch
from studio.session.choices import SAMPLERS, SCHEDULES, Choice, fitting
from studio.session.easel import Easel
from studio.session.engine import MakeEngine, Order
from studio.session.errands import Errands
from studio.session.form import Form
from studio.session.model_start import start_with
from studio.session.notices import Notices
from studio.session.probe import Probe
from studio.session.queue import Queue
from studio.session.runs import Run
from studio.session.shelf import Shelf
from studio.session.side_jobs import SideJobs


class PaintingSession(QObject):
    """All state of the painting screen. Every method returns at once; results come as signals."""

    request_changed = Signal()
    runs_changed = Signal()  # the list of runs in the timeline
    run_started = Signal(object)  # Run
    run_selected = Signal(object)  # Run or None
    step_shown = Signal(object, int)  # Run, step
    kept = Signal(object)  # Run: its pictures are on disk and in the library
    tokens_counted = Signal(int, int, str)  # used, limit, the words that are cut off
    models_changed = Signal()
    weights_chosen = Signal()  # `weights` has changed
    choices_changed = Signal()  # samplers or schedules
    presets_changed = Signal()
    sigmas_changed = Signal()
    receipt_read = Signal(object)  # what a picture that was opened, or its settings taken, was made with

    def __init__(
        self,
        easel: Easel,
        make_engine: MakeEngine,
        queue: Queue,
        shelf: Shelf,
        notices: Notices,
        errands: Errands,
        request: PaintRequest,
    ) -> None:
        super().__init__()
        self._easel = easel
        self._make_engine = make_engine
        self._queue = queue
        self._shelf = shelf
        self._notices = notices
        self._errands = errands
        self.form = Form(request, shelf, notices, errands)
        self.aids = Aids(shelf.lane, errands, self)
        self.form.changed.connect(self._request_changed)
        self.form.presets_changed.connect(self.presets_changed)
        self.form.receipt_read.connect(self.receipt_read)
        self.settle_edit, self.roll_seed = self.form.settle, self.form.roll_seed
        self.start_from = self.form.start_from
        self.undo, self.redo = self.form.undo, self.form.redo
        self.save_preset, self.use_preset = self.form.save_preset, self.form.use_preset
        self.delete_preset = self.form.delete_preset
        side = SideJobs(easel, make_engine, queue, shelf.lane, notices)
        self.sketch, self.save_step, self.export = side.sketch, side.save_step, side.export
        self.offer_unfinished, self.drop, self.keep = easel.unfinished, easel.drop, easel.keep
        self._probe = Probe(easel.lane, make_engine, errands, easel.model_at_work, self)
        self._probe.counted.connect(self.tokens_counted)
        self._probe.plotted.connect(self._plotted)
        easel.advanced.connect(self._advanced)
        easel.kept.connect(self.kept)
        self.runs: list[Run] = []
        self.current: Run | None = None
        self.shown_step = 0
        self.following = True  # the canvas goes along with the run in progress
        self.drafting = False  # live painting is on: the seed stays as it is
        self.models: tuple[Model, ...] = ()
        self.weights: dict[str, str] = {}  # by model, how its weights are loaded where the user has chosen that
        self.samplers: tuple[Choice, ...] = SAMPLERS
        self.schedules: tuple[Choice, ...] = SCHEDULES
        self.plot: tuple[float, ...] = ()  # the noise levels of the request, the last 0; empty until known

    # The request: see `studio.session.form`

    @property
    def request(self) -> PaintRequest:
        """What the form shows."""
        return self.form.request

    @property
    def presets(self) -> dict[str, dict[str, Any]]:
        return self.form.presets

    @property
    def can_undo(self) -> bool:
        return self.form.history.can_undo

    @property
    def can_redo(self) -> bool:
        return self.form.history.can_redo

    def edit(self, **changes: Any) -> bool:
        """Change the request. What cannot be is refused with a notice.

        Another sampler gets no settings that it does not have; another model comes with what it starts from.
        """
        if set(changes) == {"model"}:
            return self.choose_model(changes["model"])
        return self.form.edit(**fitting(self.request, changes, self.samplers))

    def choose_model(self, name: str) -> bool:
        """Take a model, and the settings that it should start from: one step to undo. What the user had set by hand
        and is replaced is told."""
        changes, replaced = start_with(self.models, self.request, name, self.weights)
        if replaced:
            words = f"{name} came with its own settings. Yours ({', '.join(replaced)}) are back with Undo (Ctrl+Z)."
            self._notices.post(words)
        return self.form.edit(**fitting(self.request, changes, self.samplers))

    def count_tokens(self) -> None:
        """Ask the engine about the request as it stands; `tokens_counted` and `sigmas_changed` bring the answer."""
        self._probe.look(self.request)

    # Painting

    @property
    def begins_anew(self) -> bool:
        """Whether Paint would begin another picture than the one shown, so that a free seed is thrown for it."""
        run = self.current
        if run is not None and run.state == "paused":
            return False
        if self.drafting or (run is not None and run.draft is not None):
            return run is not None and run.draft is None and run.request == self.request
        return True

    def paint(self) -> None:
        """Paint what the form shows; where a draft shows that already, keep it.

        While the current run is paused: go on with it, as a branch from here if the form was edited meanwhile.
        """
        run, request = self.current, self.request
        if run is not None and run.draft is not None and run.request == request:
            self.keep(run)
            return
        if run is not None and run.state == "paused":
            if request == run.request:
                self.resume()
                return
            if not kept_in_a_branch(run, request):
                self._branch(run, run.done, request)
                return
        self.paint_request(request)

    def paint_request(self, request: PaintRequest) -> Run:
        """Paint another request than the form's."""
        self._make_way()
        run = Run(Order(request, self._shelf.new_tape(request)))
        self._start([run])
        return run

    def pause(self) -> None:
        """Stop asking the model for steps; `paint` or `resume` goes on."""
        if job := self._queue.active("paint"):
            job.pause()

    def resume(self) -> None:
        """Go on with the current run, unchanged."""
        if self.current is not None and self.current.job is not None:
            self.current.job.resume()

    def stop(self) -> None:
        """End the run in progress after its current step. Its tape stays, so it can be finished later."""
        if job := self._queue.active("paint"):
            job.cancel()

    def branch(self, run: Run, step: int, **changes: Any) -> None:
        """A new run that keeps a run's first `step` steps and goes on with changes; without any, as the form says."""
        try:
            changes = fitting(run.request, changes, self.samplers)
            self._branch(run, step, run.request.replace(**changes) if changes else self.request)
        except StudioError as error:
            self._notices.report(error)

    def draft_wall(self, seeds: Sequence[int], fraction: float) -> None:
        """Paint the form's request from many seeds, each up to a fraction of its steps (0 to 1)."""
        self._make_way()
        until = max(1, math.ceil(fraction * self.request.steps))
        requests = [self.request.replace(seed=seed) for seed in seeds]
        self._start([Run(Order(request, self._shelf.new_tape(request), until=until)) for request in requests])

    def paint_beside(self, requests: Sequence[PaintRequest]) -> list[Run]:
        """Paint other requests than the form's, which stays as it is. The canvas stays with a run in progress."""
        self._make_way()
        runs = [Run(Order(request, self._shelf.new_tape(request))) for request in requests]
        self._start(runs, keep=True, look=self.current is None or self.current.state != "running")
        return runs

    def finish(self, runs: Sequence[Run]) -> None:
        """Go on with runs where they stopped: drafts, stopped or failed ones, and those that were cut off."""
        for run in runs:
            if run.job is not None and run.state == "paused":
                run.job.resume()
            elif run.state not in ("waiting", "running", "done"):
                run.order = Order(run.order.request, run.order.tape, run.order.parent, run.order.step)
                self._easel.put(run)

    # Looking

    def show_step(self, run: Run, step: int) -> None:
        """Show a step of a run on the canvas. At the newest step of the run in progress, go along with it."""
        step = max(0, min(step, run.done))
        if run is not self.current:
            self.current = run
            self.run_selected.emit(run)
        self.shown_step = step
        self.following = step == run.done
        self.step_shown.emit(run, step)

    def bring(self, run: Run) -> None:
        """Show a run in the place of those in the timeline, at its newest step."""
        self.runs = [run]
        self.runs_changed.emit()
        self.show_step(run, run.done)

    def compare(self, run_a: Run, run_b: Run) -> comparing.Comparison:
        """Two runs, their steps lined up by noise level, and where they part."""
        return comparing.compare(run_a, run_b)

    def open_picture(self, path: Path) -> None:
        """Show a picture, its request and, where it is still there, its tape."""
        self._errands.run(self._open_picture(path))

    def load_request_from(self, path: Path) -> None:
        """Fill the form from a picture's note, whichever studio wrote it."""
        self._errands.run(self.form.load(path))

    # Start and end of a session

    async def open(self) -> None:
        """Read what was kept: presets, models, and the runs that the last session left."""
        await self.form.open()
        await self.look_for_models()
        left = await self._shelf.unfinished()
        for run in left:
            self._easel.put(run, paused=True)
        if left and not self.runs:
            if not self.request.prompt:  # killed before the form was kept
                self.edit(**left[0].request.to_json())
            self.runs = left
            self.runs_changed.emit()
            self.show_step(left[0], left[0].done)

    async def look_for_models(self) -> None:
        """Read the models folder anew."""
        self.offer_models(await self._shelf.models())
        await self.aids.look()

    def offer_models(self, models: tuple[Model, ...]) -> None:
        """These are here now."""
        self.models = self.form.models = models
        self.models_changed.emit()

    async def warm_up(self) -> None:
        """Import the engine on its lane, and show what it knows of the form."""
        await self._easel.lane.call(self._make_engine)
        self.count_tokens()

    def offer_samplers(self, samplers: tuple[Choice, ...]) -> None:
        """These can be painted with now."""
        if samplers != self.samplers:
            self.samplers = samplers
            self.choices_changed.emit()

    def close(self) -> None:
        """Ask the lanes for nothing more."""
        self._probe.stop()

    def _branch(self, run: Run, step: int, request: PaintRequest) -> None:
        child = branch_of(run, step, request, self._shelf.new_tape(request))
        self.keep(run, go_on=run.state in ("waiting", "running"))
        if run.job is not None and run.state == "paused" and run.job.active:
            run.job.cancel()  # it stays where it is, and can be finished later
        self._start([child], keep=True)

    def _start(self, runs: list[Run], *, keep: bool = False, look: bool = True) -> None:
        self.runs = [*self.runs, *runs] if keep else runs
        self.runs_changed.emit()
        for run in runs:
            self._easel.put(run)
            self.run_started.emit(run)
        if look:
            self.show_step(runs[0], runs[0].done)
            self.following = True

    def _advanced(self, run: Run) -> None:
        """Show the newest step, unless the user looks at an older one or at another run that goes on."""
        leaves = self.current is None or self.current.state not in ("running", "paused")
        if self.following and (run is self.current or (leaves and run in self.runs)):
            self.show_step(run, run.done)

    def _make_way(self) -> None:
        """Let go of a run that is paused, so that another can be painted; it stays in the queue."""
        job = self._queue.active("paint")
        if job is not None and job.state == "paused":
            job.park()

    def _keep_weights(self) -> None:
        kept, request = self.weights.get(self.request.model, AS_THEY_ARE), self.request
        if request.weights != kept:
            self.weights = {**self.weights, request.model: request.weights}
            if request.weights == AS_THEY_ARE:
                del self.weights[request.model]
            self.weights_chosen.emit()

    def _request_changed(self) -> None:
        self._keep_weights()
        self.request_changed.emit()
        self._probe.look(self.request)

    def _plotted(self, sigmas: tuple[float, ...]) -> None:
        self.plot = sigmas
        self.sigmas_changed.emit()

    async def _open_picture(self, path: Path) -> None:
        run, receipt = await self._shelf.open_picture(path)
        self.receipt_read.emit(receipt)
        self.form.fill(run.request.to_json())
        self.bring(run)
