"""What to try next where a run came to the memory's end: each thing named, ready to be done by a button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from math import sqrt
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from studio.errors import OutOfMemoryError
from studio.paint.request import AS_THEY_ARE
from studio.session.easel import Easel
from studio.session.errands import Errands
from studio.session.memory import WRITER, Memory
from studio.session.painting import PaintingSession
from studio.session.room import WouldNotFitError
from studio.session.runs import Run

Kind = Literal["tiles", "sleep", "pack", "batch", "smaller", "again", "anyway"]
SMALLEST = 64  # pixels of a side: below that no model paints anything


@dataclass(frozen=True, slots=True)
class Remedy:
    """`values` are what its label is filled with."""

    kind: Kind
    values: tuple[int, ...]
    act: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Shortage:
    """`text` says what happened; the first of the remedies is the one to try first."""

    text: str
    remedies: tuple[Remedy, ...]


class Shortages(QObject):
    """Looks at runs that the memory's end has ended."""

    offered = Signal(object)  # Shortage

    def __init__(self, easel: Easel, painting: PaintingSession, memory: Memory, errands: Errands) -> None:
        super().__init__()
        self._errands = errands
        self._memory = memory
        self._painting = painting
        easel.memory_short.connect(self._ran_out)

    def _ran_out(self, run: Run, error: OutOfMemoryError) -> None:
        if error.where == "load":
            self._errands.run(self._offer_weighed(run, error))
        else:
            self._offer(run, error, packs=False)

    async def _offer_weighed(self, run: Run, error: OutOfMemoryError) -> None:
        self._offer(run, error, packs=await self._packs(run))

    def _offer(self, run: Run, error: OutOfMemoryError, *, packs: bool) -> None:
        self.offered.emit(Shortage(str(error), tuple(self._remedies(run, error, packs=packs))))

    def _remedies(self, run: Run, error: OutOfMemoryError, *, packs: bool) -> list[Remedy]:
        request, where, found = run.request, error.where, list[Remedy]()
        refused = isinstance(error, WouldNotFitError)  # even with the assistant asleep
        if where == "decode" and request.tiles != "always":
            found.append(Remedy("tiles", (), partial(self._in_tiles, run)))
        if self._memory.held(WRITER) and not refused:
            found.append(Remedy("sleep", (), partial(self._without_writer, run)))
        if packs:
            found.append(Remedy("pack", (), partial(self._anew, run, weights="8bit")))
        if where == "denoise" and request.batch > 1:
            half = request.batch // 2
            found.append(Remedy("batch", (half,), partial(self._anew, run, batch=half)))
        width, height = (self._smaller(run, side) for side in (request.width, request.height))
        if where in ("denoise", "decode") and (width, height) != (request.width, request.height):
            found.append(Remedy("smaller", (width, height), partial(self._anew, run, width=width, height=height)))
        if not any(remedy.kind == "sleep" for remedy in found):
            found.append(Remedy("again", (), lambda: self._painting.finish([run])))
        if refused:
            found.append(Remedy("anyway", (), partial(self._anyway, run)))
        return found

    async def _packs(self, run: Run) -> bool:
        """Whether its model would take much less in 8 bits."""
        model = next((one for one in self._painting.models if one.name == run.request.model), None)
        if model is None or model.problem or run.request.weights != AS_THEY_ARE:
            return False
        sizes = await self._painting.aids.sizes_of(model)
        whole = sizes.get(AS_THEY_ARE, 0)
        return sizes.get("8bit", whole) < 0.7 * whole

    def _smaller(self, run: Run, side: int) -> int:
        """Half the pixels, on the model's grid."""
        model = next((one for one in self._painting.models if one.name == run.request.model), None)
        grid = model.size_factor if model is not None else 8
        return min(side, max(SMALLEST, round(side / sqrt(2)) // grid * grid))

    def _in_tiles(self, run: Run) -> None:
        """Only the end is done again: the steps are on the tape."""
        self._show(tiles="always")
        self._painting.branch(run, run.done, tiles="always")

    def _without_writer(self, run: Run) -> None:
        """Go on where the run stopped, as soon as the assistant has made room."""
        self._memory.sleep(WRITER)
        self._painting.finish([run])

    def _anyway(self, run: Run) -> None:
        run.insisted = True
        self._painting.finish([run])

    def _anew(self, run: Run, **changes: Any) -> None:
        self._show(**changes)
        self._painting.paint_request(run.request.replace(**changes))

    def _show(self, **changes: Any) -> None:
        """The form says what is done, as one step to undo."""
        self._painting.settle_edit()
        self._painting.edit(**changes)
        self._painting.settle_edit()
