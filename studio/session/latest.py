"""What was wished last: a slider asks for more than a lane can give, and only its newest place matters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from typing import Any

from studio.session.errands import Errands
from studio.session.lanes import Lane

Ask = Callable[[], Any]


class Latest:
    """Asks a lane for one thing at a time; a wish that has not begun gives way to a newer one."""

    def __init__(
        self, lane: Lane, errands: Errands, then: Callable[[Any], None], model: Callable[[], str] | None = None
    ) -> None:
        self._lane = lane
        self._errands = errands
        self._then = then
        self._model = model  # gives the name of the model that is asked, if it is one
        self._wish: Sequence[Ask] = ()
        self._busy = False

    def wish(self, *asks: Ask) -> None:
        """Ask for these, one after the other; each answer goes to `then`, unless there is a newer wish by then."""
        self._wish = asks
        if not self._busy:
            self._busy = True
            self._errands.run(self._work())

    def forget(self) -> None:
        """Nothing is wished any more."""
        self._wish = ()

    async def _work(self) -> None:
        try:
            while self._wish:
                wish, asks = self._wish, self._wish
                for ask in asks:
                    async with self._lane.room.take(self._model()) if self._model else nullcontext():
                        answer = await self._lane.call(ask)
                    if self._wish is not wish:
                        break
                    self._then(answer)
                else:
                    self._wish = ()
        finally:
            self._wish = ()
            self._busy = False
