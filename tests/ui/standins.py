"""Small stand-ins for the sessions, so that widgets can be tried without lanes, models or files."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Signal

from studio.paint.request import PaintRequest
from studio.session.choices import SAMPLERS, SCHEDULES
from studio.session.engine import Order
from studio.session.history import History
from studio.session.runs import Run


class Model(NamedTuple):
    name: str
    width: int = 128
    height: int = 128
    family: str = "stable-diffusion"
    problem: str = ""
    steps: int = 20
    cfg_scale: float = 5.0
    sampler: str = "dpmpp_2m"
    why: str = ""
    takes: tuple[str, ...] = ("controls", "picture_prompts")


class Aids(QObject):
    """No ControlNet and no IP-Adapter, unless a test says so; remembers what it was to show."""

    found = Signal()
    weighed = Signal()
    made = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.controlnets: tuple[str, ...] = ()
        self.adapters: tuple[str, ...] = ()
        self.vaes: tuple[str, ...] = ()
        self.sizes: dict[str, dict[str, int]] = {}
        self.asked: list[tuple[str, Any]] = []
        self.weighing: list[str] = []

    def weigh(self, model: Any) -> None:
        self.weighing.append(model.name)

    def show(self, key: str, control: Any, size: tuple[int, int]) -> None:
        self.asked.append((key, control))

    def show_plain(self, key: str, picture: str) -> None:
        self.asked.append((key, picture))


class Painting(QObject):
    """Behaves as PaintingSession towards widgets and remembers what it was asked for."""

    request_changed = Signal()
    runs_changed = Signal()
    run_started = Signal(object)
    run_selected = Signal(object)
    step_shown = Signal(object, int)
    kept = Signal(object)
    tokens_counted = Signal(int, int, str)
    models_changed = Signal()
    choices_changed = Signal()
    presets_changed = Signal()
    sigmas_changed = Signal()

    def __init__(self, **values: Any) -> None:
        super().__init__()
        self._history = History(PaintRequest(**({"prompt": ""} | values)))
        self.runs: list[Run] = []
        self.current: Run | None = None
        self.shown_step = 0
        self.models = (Model("starter-painter"),)
        self.samplers, self.schedules = SAMPLERS, SCHEDULES
        self.presets: dict[str, dict[str, Any]] = {}
        self.plot: tuple[float, ...] = ()
        self.aids = Aids()
        self.asked: list[tuple[Any, ...]] = []

    @property
    def request(self) -> PaintRequest:
        return self._history.value

    @property
    def can_undo(self) -> bool:
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        return self._history.can_redo

    def edit(self, **changes: Any) -> bool:
        if self._history.push(self.request.replace(**changes), ",".join(sorted(changes))):
            self.request_changed.emit()
        return True

    def settle_edit(self) -> None:
        self._history.settle()

    def undo(self) -> None:
        if self._history.undo():
            self.request_changed.emit()

    def redo(self) -> None:
        if self._history.redo():
            self.request_changed.emit()

    @property
    def begins_anew(self) -> bool:
        return self.current is None or self.current.state != "paused"

    def roll_seed(self) -> None:
        self.edit(seed=self.request.seed + 1000)

    def paint(self) -> None:
        self.asked.append(("paint", self.request))

    def pause(self) -> None:
        self.asked.append(("pause",))

    def stop(self) -> None:
        self.asked.append(("stop",))

    def branch(self, run: Run, step: int, **changes: Any) -> None:
        self.asked.append(("branch", run, step, changes))

    def use_preset(self, name: str) -> None:
        self.edit(**self.presets[name])

    def delete_preset(self, name: str) -> None:
        del self.presets[name]

    def open_picture(self, path: Path) -> None:
        self.asked.append(("open", path))

    def load_request_from(self, path: Path) -> None:
        self.asked.append(("load", path))

    def show_step(self, run: Run, step: int) -> None:
        step = max(0, min(step, run.done))
        if run is not self.current:
            self.current = run
            self.run_selected.emit(run)
        self.shown_step = step
        self.step_shown.emit(run, step)

    def have(self, *runs: Run) -> None:
        """These are the runs in the timeline."""
        self.runs = list(runs)
        self.runs_changed.emit()


class Queue(QObject):
    """An idle queue."""

    added = Signal(object)
    removed = Signal(object)
    moved = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.jobs: list[Any] = []
        self.waiting = 0

    def active(self, kind: str) -> Any:
        return next((job for job in self.jobs if job.kind == kind and job.active), None)


def run(
    steps: int = 8, done: int | None = None, *, parent: Run | None = None, at: int = 0, size: int = 16, **values: Any
) -> Run:
    """A run with flat pictures: step k is k times 10 in red."""
    request = PaintRequest(**({"prompt": "a fox", "steps": steps, "width": size, "height": size} | values))
    made = Run(Order(request, Path("none.tape"), None, at), parent)
    for step in range(1, (steps if done is None else done) + 1):
        made.sigmas[step] = float(steps + 1 - step)
        made.frames[step] = np.full((request.batch, size, size, 3), (step * 10 % 256, 60, 120), np.uint8)
    return made
