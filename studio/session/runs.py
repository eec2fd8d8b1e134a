"""A run: one picture, or a batch of them, on its way from noise, as the canvas and the timeline show it."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError
from studio.files.safety import flagged
from studio.paint.events import Painting, Pictures, StepPreview
from studio.paint.tape import Tape
from studio.session.engine import Order
from studio.session.jobs import ENDED, Job

Outcome = Literal["unfinished", "draft", "stopped", "failed", "done"]


class Run(QObject):
    """What is known of one run. Steps count from 1, as people do; step k shows what the model predicted in it.

    `frames` holds the previews that came, (B, H, W, 3) uint8 by step; those of a past run are made from its tape
    on demand by `picture_at`. `parent_run` and `parent_step` say where a branch left another run: its first
    `parent_step` steps are the parent's.
    """

    stepped = Signal(int)  # a step's preview has come
    painted = Signal()  # the pictures are there
    changed = Signal()  # anything else

    def __init__(self, order: Order, parent: Run | None = None) -> None:
        super().__init__()
        self.order = order
        self.parent_run = parent
        self.parent_step = order.step
        self.request = order.request
        self.steps = order.request.steps_run or order.request.steps
        self.id = 0  # the library's number for it, 0 until it has one
        self.job: Job | None = None  # the latest one that painted it
        self.outcome: Outcome = "unfinished"
        self.tape: Tape | None = None  # there while no lane is at work on it
        self.draft: Tape | None = None  # in memory: of a live picture, until somebody wants to keep it
        self.painting: Painting | None = None  # how a draft came out, for when it is kept
        self.sigmas: dict[int, float] = {}  # step -> the noise level that it started from
        self.frames: dict[int, Pictures] = {}
        self.pictures: Pictures | None = None  # the finished ones
        self.flagged: tuple[bool, ...] = ()  # by the model's safety checker, one for each of the batch
        self.insisted = False  # the user wants its model loaded, though there seems to be no memory for it
        self.revealed = False  # the user wants to see them all the same
        self.files: tuple[Path, ...] = ()  # where those are kept, one for each of the batch

    @property
    def state(self) -> str:
        """waiting | running | paused while it is a job, then its outcome."""
        return self.job.state if self.job is not None and self.job.state not in ENDED else self.outcome

    @property
    def veiled(self) -> bool:
        """Whether some of its pictures are to be shown blurred."""
        return any(self.flagged) and not self.revealed

    def reveal(self) -> None:
        """Show them as they are, until the studio closes."""
        self.revealed = True
        self.changed.emit()

    @property
    def seconds_per_step(self) -> float | None:
        return None if self.job is None else self.job.seconds_per_step

    @property
    def done(self) -> int:
        """The last step there is something to see of."""
        return max(self.sigmas, default=0)

    def picture_at(self, step: int) -> Pictures:
        """What the canvas shows at a step, (B, H, W, 3): the finished pictures at the last one, if they are there.

        Raises:
            StudioError: if the run has not got that far.
        """
        if step >= self.steps and self.pictures is not None:
            return self.pictures
        if step not in self.frames:
            self.frames[step] = self._from_tape(step)
        return self.frames[step]

    def latents_at(self, step: int) -> NDArray[np.floating] | None:
        """The clean latents that the network predicted in a step, (B, C, h, w), or None where none are on record."""
        return None if self.tape is None else self.tape.predictions().get(step - 1)

    def take_step(self, event: StepPreview) -> None:
        """A step has been made, or played from the tape."""
        self.steps = event.steps
        self.sigmas[event.step] = event.sigma
        if event.pictures is not None:
            self.frames[event.step] = event.pictures
        self.stepped.emit(event.step)

    def take_painting(self, event: Painting) -> None:
        """The run has come to its end."""
        self.pictures = event.pictures
        self.painting = event if self.draft is not None else None
        self.flagged = flagged(event.receipt, len(event.pictures))
        self.painted.emit()

    def take_tape(self, tape: Tape) -> None:
        """Read everything from a tape: a past run, or one that was cut off."""
        self.tape = tape
        self.request = tape.request
        self.steps = tape.steps_on_record if tape.finished else max(tape.request.steps_run, tape.steps_on_record)
        self.sigmas = {}
        for call in tape.calls:
            self.sigmas.setdefault(call.step + 1, call.sigma)
        self.changed.emit()

    def take_job(self, job: Job) -> None:
        """This job paints it from now on."""
        self.job = job
        job.changed.connect(self.changed)
        self.changed.emit()

    def end(self, outcome: Outcome) -> None:
        """Its job is over; retried, it takes it up again."""
        self.outcome = outcome
        self.changed.emit()

    def _from_tape(self, step: int) -> Pictures:
        latents = self.latents_at(step)
        if latents is None or self.tape is None or self.tape.head is None:
            raise StudioError(f"Step {step} of this run is not there to be shown.")
        return self.tape.preview(step - 1, latents)
