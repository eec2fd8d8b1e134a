"""What the engine says of a request while it is being typed: its tokens and its noise levels."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from studio.errors import StudioError
from studio.paint.request import PaintRequest
from studio.session.engine import MakeEngine
from studio.session.errands import Errands
from studio.session.lanes import Lane

PAUSE = 200  # ms without an edit before the engine is asked


class Probe(QObject):
    """Asks the paint lane about the latest request only, and only when nothing was edited for a moment."""

    counted = Signal(int, int, str)  # tokens used, the model's limit, the words that are cut off
    plotted = Signal(tuple)  # the noise levels, the last 0

    def __init__(
        self, lane: Lane, make_engine: MakeEngine, errands: Errands, at_work: Callable[[], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._at_work = at_work  # gives the model that a picture is being painted with now, or nothing
        self._lane = lane
        self._make_engine = make_engine
        self._errands = errands
        self._request: PaintRequest | None = None
        self._counted: tuple[str, str] | None = None  # model and prompt of the last answer
        self._plotted: PaintRequest | None = None
        self._busy = False
        self._asking: asyncio.Task[None] | None = None
        self._stopped = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._ask)

    def look(self, request: PaintRequest) -> None:
        """This is what the form shows now."""
        if not self._stopped:
            self._request = request
            self._timer.start()

    def stop(self) -> None:
        """Ask nothing more, whatever the form shows: the lanes are closing."""
        self._stopped = True
        self._timer.stop()
        self._request = None
        if self._asking is not None:
            self._asking.cancel()

    def _ask(self) -> None:
        if self._request is None:
            return
        if self._at_work() not in ("", self._request.model):
            self._timer.start()  # two models at once would fill the memory: later
        elif not self._busy:
            self._busy = True
            self._asking = self._errands.run(self._answer(self._request))

    async def _answer(self, request: PaintRequest) -> None:
        try:
            room = self._lane.room
            if await room.free(request.model, request.weights):  # nobody is put to sleep, or woken, for this
                async with room.take(request.model, weights=request.weights):
                    await self._plot(request)  # first: it has the weights loaded as the request says
                    await self._count(request)
        except StudioError:
            pass  # Paint says the same, when it is pressed; here it would be said at every key
        finally:
            self._busy = False
        if self._request is not None and self._request != request:
            self._timer.start()

    async def _count(self, request: PaintRequest) -> None:
        asked = (request.model, request.prompt)
        if asked != self._counted:
            count = await self._lane.call(lambda: self._make_engine().count_tokens(*asked))
            self._counted = asked
            self.counted.emit(count.used, count.limit, count.cut)

    async def _plot(self, request: PaintRequest) -> None:
        shape = request.replace(prompt="", negative_prompt="", seed=0, batch=1)
        if shape != self._plotted:
            sigmas = await self._lane.call(lambda: self._make_engine().sigmas(shape))
            self._plotted = shape
            self.plotted.emit(sigmas)
