"""Jobs: what the user asked for, one entry of the queue each, and how it went."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from studio.session.lanes import Steps

State = Literal["waiting", "running", "paused", "done", "failed", "cancelled"]
ENDED: tuple[State, ...] = ("done", "failed", "cancelled")


class Job(QObject):
    """One thing asked for. The queue runs its `work`, a coroutine function that reports back to the job.

    `step` of `steps` are done; `seconds` is the time at work, `seconds_left` an estimate or None; `problem`
    says why it failed.
    """

    changed = Signal()
    ended = Signal(object)  # this job

    def __init__(
        self, title: str, kind: str, work: Callable[[Job], Coroutine[Any, Any, None]], *, fleeting: bool = False
    ) -> None:
        super().__init__()
        self.title = title
        self.kind = kind  # paint | write | files | pull: jobs of one kind run one at a time
        self.work = work
        self.fleeting = fleeting  # leaves the list by itself when it is done: nobody asked for it by name
        self.state: State = "waiting"
        self.step = 0
        self.steps = 0
        self.stage = ""  # the phase it is in, a sentence for the user
        self.problem = ""
        self.error: BaseException | None = None  # behind the problem
        self.parking = False  # being stopped to go on later, from what it has kept
        self._task: asyncio.Task[None] | None = None
        self._pulled: Steps[Any] | None = None
        self._began = 0.0
        self._ended = 0.0
        self._first: tuple[int, float] | None = None  # the first step made since it began to move, and when
        self._latest = 0.0

    @property
    def seconds(self) -> float:
        """Time at work so far, pauses included."""
        if not self._began:
            return 0.0
        return (self._ended or time.perf_counter()) - self._began

    @property
    def seconds_per_step(self) -> float | None:
        """The mean over the steps that were really made, or None before the second."""
        if self._first is None or self.step <= self._first[0]:
            return None
        return (self._latest - self._first[1]) / (self.step - self._first[0])

    @property
    def seconds_left(self) -> float | None:
        pace = self.seconds_per_step
        return None if pace is None else max(self.steps - self.step, 0) * pace

    @property
    def active(self) -> bool:
        """Holds its lane: it has been started and has not ended, be it paused or not."""
        return self._task is not None

    def cancel(self) -> None:
        """Stop after the step in progress. What has been kept so far stays kept."""
        if self._task is not None:
            self._stop(self._task)
        elif self.state not in ENDED:
            self.end("cancelled")

    def park(self) -> None:
        """Let go of the lane, but stay in the queue as paused: `resume` starts the work anew where it stopped."""
        if self._task is not None:
            self.parking = True
            self._stop(self._task)
        else:
            self.pause()

    def pause(self) -> None:
        """Stop asking for steps; a job that still waits is passed over."""
        if self.state not in ("waiting", "running"):
            return
        if self._pulled is not None:
            self._pulled.pause()
        self.set_state("paused")

    def resume(self) -> None:
        """Go on: at once where it was stopped, or when its turn comes."""
        if self.state != "paused":
            return
        if self._pulled is not None:
            self._first = None  # the pause says nothing about the pace
            self._pulled.resume()
        self.set_state("running" if self.active else "waiting")

    def report(self, step: int, steps: int, *, made: bool = True) -> None:
        """So many steps are done; `made` is False for a step that only came from the tape."""
        self.step, self.steps = step, steps
        self._latest = time.perf_counter()
        if self._first is None and made:
            self._first = (step, self._latest)
        self.changed.emit()

    def say(self, stage: str) -> None:
        """Name the phase it is in."""
        self.stage = stage
        self.changed.emit()

    def pulls(self, steps: Steps[Any] | None) -> None:
        """These are the steps that pause and resume act on, now; None: there are none to stop."""
        self._pulled = steps
        if steps is not None and self.state == "paused":
            steps.pause()

    def begin(self, task: asyncio.Task[None]) -> None:
        """The queue has started it."""
        self._task = task
        self._began, self._ended = time.perf_counter(), 0.0
        self._first = None
        self.problem, self.error = "", None
        self.set_state("running")

    def end(self, state: State, problem: str = "") -> None:
        """It is over, or back among the waiting ones."""
        self._task = None
        self._pulled = None
        self.parking = False
        self._ended = time.perf_counter()
        self.problem = problem
        self.set_state(state)
        if state in ENDED:
            self.ended.emit(self)

    def _stop(self, task: asyncio.Task[None]) -> None:
        if self._pulled is not None:
            self._pulled.pause()  # takes back at once what has not begun; the task hears of it a little later
        task.cancel()

    def set_state(self, state: State) -> None:
        self.state = state
        self.changed.emit()
