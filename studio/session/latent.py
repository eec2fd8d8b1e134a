"""The latent-space session: walks between pictures, noise and back, what a VAE keeps."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError
from studio.files.animations import write_animation
from studio.files.pixels import read_pixels
from studio.paint.events import Stage
from studio.paint.latent.requests import Noised, Picture, VaeLook, WalkFrame, WalkRequest
from studio.paint.request import PaintRequest
from studio.session import titles
from studio.session.errands import Errands
from studio.session.jobs import Job
from studio.session.lanes import Lane
from studio.session.latent_engine import MakeLab, at_lab
from studio.session.latest import Latest
from studio.session.painting import PaintingSession
from studio.session.queue import Queue
from studio.session.runs import Run
from studio.session.shelf import Shelf
from studio.session.trying import Trying

DETERMINISTIC, STOCHASTIC = "euler", "euler_ancestral"


class LatentSession(QObject):
    """All state of the latent-space window. Every method returns at once; results come as signals."""

    points_changed = Signal()
    walked = Signal(object)  # (H, W, 3): the picture at the walk's place
    picture_changed = Signal()  # the one that is noised and looked through the VAE
    noised = Signal(object)  # Noised
    looked = Signal(object)  # VaeLook

    def __init__(
        self,
        paint: Lane,
        make_lab: MakeLab,
        queue: Queue,
        shelf: Shelf,
        errands: Errands,
        painting: PaintingSession,
        restoring: Trying,
    ) -> None:
        super().__init__()
        self._paint = paint
        self._make_lab = make_lab
        self._queue = queue
        self._shelf = shelf
        self._errands = errands
        self._painting = painting
        self.restoring = restoring  # paints both ways back
        self.points: tuple[Path, ...] = ()
        self.picture: Path | None = None
        self.steps = 20
        self._size = (0, 0)
        model = lambda: painting.request.model  # noqa: E731 - asked anew each time
        self._walk = Latest(paint, errands, self._walked, model)
        self._noise = Latest(paint, errands, self._noised, model)
        self._vae = Latest(paint, errands, self._looked, model)

    # A walk

    def take_points(self, paths: Sequence[Path]) -> None:
        """These are the pictures to walk between, in this order."""
        self.points = tuple(paths)
        self.points_changed.emit()

    def walk(self, *, frames: int = 24, by_runs: bool = False, loop: bool = False) -> WalkRequest:
        """The walk between the points.

        Raises:
            StudioError: if there are fewer than two.
        """
        return WalkRequest(
            points=tuple(map(str, self.points)),
            model=self._painting.request.model,
            frames=frames,
            by="runs" if by_runs else "latents",
            loop=loop,
        )

    def look_at(self, walk: WalkRequest, place: float) -> None:
        """Show a place of the walk, 0 to its length: a sketch at once, then the whole picture."""
        full = lambda: self._make_lab().walk_frame(walk, place)  # noqa: E731 - both run on the lane
        if walk.by == "runs":
            self._walk.wish(full)
        else:
            self._walk.wish(lambda: self._make_lab().walk_frame(walk, place, sketch=True), full)

    def export(self, walk: WalkRequest, path: Path, seconds: float) -> None:
        """Write the walk as a GIF, WebP or MP4, as a job of the queue."""
        self._queue.add(Job(titles.walk(path.name), "paint", partial(self._export, walk, path, seconds)))

    # Noise, and what a VAE keeps

    def take_picture(self, path: Path) -> None:
        """This is the picture to be noised and looked at."""
        self._errands.run(self._take_picture(path))

    def request(self, step: int, sampler: str, *, inverted: bool = False) -> PaintRequest:
        """How the picture is restored from a step: its own size, the form's prompt and guidance."""
        form = self._painting.request
        plain = {
            "init_as": "start",
            "sampler_options": {},
            "batch": 1,
            "mask": "",
            "regions": (),
            "controls": (),
            "picture_prompts": (),
        }
        return form.replace(
            **plain,
            width=self._size[0],
            height=self._size[1],
            steps=self.steps,
            sampler=sampler,
            init_picture=str(self.picture),
            strength=strength_of(step, self.steps),
            inverted=inverted,
        )

    def show_noise(self, step: int) -> None:
        """Show the picture under so much noise that `step` steps would restore it."""
        if self.picture is not None:
            request = self.request(max(step, 1), DETERMINISTIC)
            self._noise.wish(lambda: self._make_lab().noised(request, step))

    def restore(self, step: int, title: str) -> None:
        """Paint from a step both ways, along the ODE and with fresh noise in each step, to be looked at."""
        wanted = [("", self.request(step, sampler)) for sampler in (DETERMINISTIC, STOCHASTIC)]
        self.restoring.paint(title, wanted)

    def restored(self, step: int) -> tuple[Run | None, Run | None]:
        """The two runs from a step: deterministic, stochastic."""
        if self.picture is None or step < 1:
            return None, None
        runs = [self.restoring.run_of("", self.request(step, sampler)) for sampler in (DETERMINISTIC, STOCHASTIC)]
        return runs[0], runs[1]

    def paint_from(self, step: int, *, inverted: bool) -> None:
        """Put the form to painting from here: from drawn noise, or from the picture's own."""
        if self.picture is not None:
            request = self.request(step, DETERMINISTIC if inverted else self._painting.request.sampler)
            self._painting.settle_edit()
            self._painting.edit(
                init_picture=request.init_picture,
                strength=request.strength,
                steps=request.steps,
                sampler=request.sampler,
                width=request.width,
                height=request.height,
                inverted=inverted,
                init_as="start",
                mask="",
            )

    def look_through_vae(self) -> None:
        """Encode the picture and decode it again."""
        if self.picture is not None:
            path, model = str(self.picture), self._painting.request.model
            self._vae.wish(lambda: self._make_lab().look_through_vae(model, path))

    def close(self) -> None:
        """Nobody looks any more."""
        for latest in (self._walk, self._noise, self._vae):
            latest.forget()
        self.restoring.stop()

    async def _take_picture(self, path: Path) -> None:
        pixels = await self._shelf.lane.call(read_pixels, path)
        models = {model.name: model for model in self._painting.models}
        model = models.get(self._painting.request.model)
        factor = model.size_factor if model is not None else 8
        high, wide = (max(factor, side // factor * factor) for side in pixels.shape[:2])
        self.picture, self._size = path, (wide, high)
        self.picture_changed.emit()

    async def _export(self, walk: WalkRequest, path: Path, seconds: float, job: Job) -> None:
        frames: list[Picture] = []
        job.steps = walk.frames
        room = self._paint.room.take(walk.model, tell=job.say)
        async with room, self._paint.steps(at_lab(self._make_lab, lambda lab: lab.walk(walk))) as steps:
            job.pulls(steps)
            async for event in steps:
                if isinstance(event, Stage):
                    job.say(event.detail)
                elif isinstance(event, WalkFrame):
                    frames.append(event.picture)
                    job.report(event.frame, event.frames)
            job.pulls(None)
        job.say("Writing the file")
        batches = [np.asarray(frame)[None] for frame in frames]
        mark = self._shelf.mark
        await self._shelf.lane.call(lambda: write_animation(path, batches, seconds=seconds, mark=mark))
        self._shelf.tell(f"Exported {path}.")

    def _walked(self, picture: Picture) -> None:
        self.walked.emit(picture)

    def _noised(self, noised: Noised) -> None:
        self.noised.emit(noised)

    def _looked(self, look: VaeLook) -> None:
        self.looked.emit(look)


def strength_of(step: int, steps: int) -> float:
    """The strength at which `step` of `steps` are run; `studio.paint.plan.entered` rounds down.

    Raises:
        StudioError: if there are not so many steps.
    """
    if not 1 <= step <= steps:
        raise StudioError(f"Step {step} is not one of the {steps}.")
    return min(1.0, (step + 1e-6) / steps)
