"""Live painting: at every change of the form a draft is painted, which the next one replaces."""

from __future__ import annotations

import asyncio
from difflib import SequenceMatcher
from typing import Final, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from studio.errors import OutOfMemoryError
from studio.files.models import Model
from studio.files.settings import Settings
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape
from studio.session.easel import Easel
from studio.session.engine import Order
from studio.session.jobs import ENDED, Job
from studio.session.layers.toolbox import Toolbox
from studio.session.painting import PaintingSession
from studio.session.queue import Queue
from studio.session.runs import Run
from studio.session.shelf import Shelf

PAUSE: Final = 250  # ms without an edit before a draft begins
FEW: Final = 8  # steps: with more it does not feel live

Why = Literal["", "failed", "branch"]


class Live(QObject):
    """Paints the newest request only. A draft and its tape are in memory, so one that is replaced leaves nothing."""

    changed = Signal()  # on or off, waiting or not, what is offered, what can be kept

    def __init__(
        self,
        easel: Easel,
        queue: Queue,
        painting: PaintingSession,
        shelf: Shelf,
        toolbox: Toolbox,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._easel = easel
        self._queue = queue
        self._painting = painting
        self._shelf = shelf
        self._toolbox = toolbox
        self._settings = settings
        self.on = False
        self.waits = False  # for other paintings, and for a run that is paused
        self.why: Why = ""  # it went off by itself
        self._run: Run | None = None  # the newest draft
        self._able: set[str] = set()  # models that a draft has come of
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._begin)
        painting.request_changed.connect(self._edited)
        painting.run_started.connect(self._give_way)
        painting.models_changed.connect(self.changed)
        painting.run_selected.connect(self.changed)
        queue.changed.connect(self._look)
        easel.advanced.connect(self._advanced)

    def turn(self, on: bool, why: Why = "") -> None:
        """Switch it on or off. A draft that is on the canvas comes to its end, and can still be kept."""
        if on == self.on:
            return
        self.on, self.why = on, why
        self._painting.drafting = on
        self._run = None if on else self._run
        if on:
            self._begin()
        else:
            self._pause.stop()
            self.waits = False
            if self._run is not None and self._run not in self._painting.runs:
                self._let_go()
        self.changed.emit()

    @property
    def can_keep(self) -> bool:
        """Whether a draft is on the canvas."""
        run = self._painting.current
        return run is not None and run.draft is not None

    def keep(self) -> None:
        """Keep the draft on the canvas: its pictures and its tape. One that is not done is painted to its end."""
        if self._painting.current is not None:
            self._painting.keep(self._painting.current)

    # A model that is quicker

    @property
    def quicker(self) -> str:
        """An installed model of few steps to offer, of the family of the one that takes many; or nothing."""
        request, models = self._painting.request, self._painting.models
        now = next((model for model in models if model.name == request.model), None)
        if not self.on or now is None or request.steps <= FEW or not self._settings.get("offer_quicker", True):
            return ""
        able = [one for one in models if one.family == now.family and one.steps <= FEW and not one.problem]
        nearest = max(able, key=lambda one: _alike(one, now), default=None)
        return nearest.name if nearest is not None and nearest is not now else ""

    def take_quicker(self) -> None:
        """Use it: one step to undo."""
        self._painting.settle_edit()
        self._painting.choose_model(self.quicker)
        self._painting.settle_edit()

    def dismiss_quicker(self) -> None:
        """Never offer one again."""
        self._settings.set("offer_quicker", False)
        self.changed.emit()

    def close(self) -> None:
        """The window is going; a draft in progress goes with it."""
        self.on = False
        self._pause.stop()
        self._let_go()

    # Painting

    def _edited(self) -> None:
        if self.on:
            self._pause.start()

    def _begin(self) -> None:
        request, shown = self._painting.request, self._painting.current
        if shown is not None and shown.request == request and shown.state == "done":
            self._let_go()  # what was shown before is asked for again
            return
        if not self.on or not self._is_wanted(request):
            return
        if self._blocked():
            self.waits = True
            self.changed.emit()
            return
        self._let_go()
        run = self._run = Run(Order(request, self._shelf.new_tape(request)))
        run.draft = Tape.new(request)
        run.changed.connect(self.changed)
        self._easel.put(run).ended.connect(self._ended)

    def _is_wanted(self, request: PaintRequest) -> bool:
        """Not what is on its way or was stopped, and not nothing."""
        run, shown = self._run, self._painting.current
        if run is not None and run.request == request and (run is shown or run.state in ("waiting", "running")):
            return False
        model = next((model for model in self._painting.models if model.name == request.model), None)
        says_nothing = not request.prompt.strip() and (model is None or model.token_limit > 0)
        return self._toolbox.mode == "watch" and not says_nothing

    def _blocked(self) -> bool:
        """Whether something else is painted now or waits for it, or the user has paused the draft."""
        for job in self._queue.jobs:
            run = self._easel.run_of(job)
            if job.kind == "paint" and job.state not in ENDED:
                if run is not None and run.draft is not None and job.fleeting:
                    if job.state == "paused":
                        return True
                elif job.active or job.state == "waiting":
                    return True
        return False

    def _look(self) -> None:
        if self.waits and not self._blocked():
            self.waits = False
            self._pause.start()
            self.changed.emit()

    def _give_way(self, _: Run) -> None:
        """The user has something painted, which comes first. Only another edit brings the next draft."""
        self._pause.stop()
        self.waits = False
        self._let_go()
        self._run = None
        self.changed.emit()

    def _let_go(self) -> None:
        """The draft in progress ends after its step."""
        run = self._run
        if run is not None and run.draft is not None and run.job is not None and run.job.state not in ENDED:
            self._queue.remove(run.job)

    def _advanced(self, run: Run) -> None:
        """With its first picture the draft takes the place of what was shown; until then that stays."""
        if run is self._run and run.draft is not None and run not in self._painting.runs:
            self._painting.bring(run)

    def _ended(self, job: Job) -> None:
        run = self._easel.run_of(job)
        if run is not None and job.state == "done":
            self._able.add(run.request.model)
        elif job.state in ("failed", "cancelled"):  # nobody asked for it by name
            asyncio.get_running_loop().call_soon(self._queue.remove, job)
            short = isinstance(job.error, OutOfMemoryError)  # else it would be said again at every edit
            if job.state == "failed" and run is not None and (short or run.request.model not in self._able):
                self.turn(False, "failed")
        self.changed.emit()


def _alike(one: Model, other: Model) -> tuple[bool, float]:
    """How near a model is to another: trained at its size, and called as it is."""
    return one.width == other.width, SequenceMatcher(None, one.name, other.name).ratio()
