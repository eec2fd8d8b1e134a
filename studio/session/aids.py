"""What can help a painting besides its model: the ControlNets, IP-Adapters and VAEs there are, and their pictures."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from studio.files.pixels import fit, read_pixels, within
from studio.files.side_models import CONTROLNET, IP_ADAPTER, VAE, side_models
from studio.paint.control import Control
from studio.session.errands import Errands
from studio.session.lanes import Lane

SHOWN = 512  # pixels of the longer side of a control picture that is only looked at


class Aids(QObject):
    """Looks at the disk on the files lane; answers come as signals."""

    found = Signal()  # the lists are new
    made = Signal(str, object)  # a key of the asker's, (H, W, 3) uint8: a control picture, small

    def __init__(self, lane: Lane, errands: Errands, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._errands = errands
        self.controlnets: tuple[str, ...] = ()
        self.adapters: tuple[str, ...] = ()
        self.vaes: tuple[str, ...] = ()

    async def look(self) -> None:
        """Look what there is."""
        kinds = (CONTROLNET, IP_ADAPTER, VAE)
        self.controlnets, self.adapters, self.vaes = [
            tuple(sorted(await self._lane.call(side_models, kind))) for kind in kinds
        ]
        self.found.emit()

    def show(self, key: str, control: Control, size: tuple[int, int]) -> None:
        """Make the control picture of a request of that size (width, height); `made` brings it."""
        self._errands.run(self._show(key, control, size))

    def show_plain(self, key: str, picture: str) -> None:
        """Read a picture as it is, small; `made` brings it."""
        self._errands.run(self._show_plain(key, picture))

    async def _show(self, key: str, control: Control, size: tuple[int, int]) -> None:
        self.made.emit(key, await self._lane.call(_made, control, size))

    async def _show_plain(self, key: str, picture: str) -> None:
        self.made.emit(key, await self._lane.call(lambda: within(read_pixels(Path(picture)), SHOWN)))


def _made(control: Control, size: tuple[int, int]) -> NDArray[np.uint8]:
    """At the request's size, as the painter makes it, then small."""
    return within(control.made(fit(read_pixels(Path(control.picture)), size)), SHOWN)
