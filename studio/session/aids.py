"""What can help a painting besides its model: the ControlNets, IP-Adapters and VAEs there are, and their pictures."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError
from studio.files.machine import this_machine
from studio.files.models import Model
from studio.files.pixels import fit, read_pixels, within
from studio.files.precision import loaded_bytes
from studio.files.side_models import CONTROLNET, IP_ADAPTER, VAE, side_models
from studio.paint.control import Control
from studio.paint.request import WEIGHTS
from studio.session.errands import Errands
from studio.session.lanes import Lane

SHOWN = 512  # pixels of the longer side of a control picture that is only looked at


class Aids(QObject):
    """Looks at the disk on the files lane; answers come as signals."""

    found = Signal()  # the lists are new
    weighed = Signal()  # `sizes` has another model's
    made = Signal(str, object)  # a key of the asker's, (H, W, 3) uint8: a control picture, small

    def __init__(self, lane: Lane, errands: Errands, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._errands = errands
        self.controlnets: tuple[str, ...] = ()
        self.adapters: tuple[str, ...] = ()
        self.vaes: tuple[str, ...] = ()
        self.sizes: dict[str, dict[str, int]] = {}  # by model, by how its weights are loaded: bytes of memory

    async def look(self) -> None:
        """Look what there is."""
        kinds = (CONTROLNET, IP_ADAPTER, VAE)
        self.controlnets, self.adapters, self.vaes = [
            tuple(sorted(await self._lane.call(side_models, kind))) for kind in kinds
        ]
        self.found.emit()

    def weigh(self, model: Model) -> None:
        """Find out what memory a model takes; `weighed` says when it is known."""
        if model.name not in self.sizes:
            self.sizes[model.name] = {}  # asked for
            self._errands.run(self._weigh(model))

    async def sizes_of(self, model: Model) -> dict[str, int]:
        """What memory it takes, by how its weights are loaded; empty for one that is damaged."""
        known = self.sizes.get(model.name, {})
        if not known:
            known = await self._lane.call(_sizes, model)
        return known

    def show(self, key: str, control: Control, size: tuple[int, int]) -> None:
        """Make the control picture of a request of that size (width, height); `made` brings it."""
        self._errands.run(self._show(key, control, size))

    def show_plain(self, key: str, picture: str) -> None:
        """Read a picture as it is, small; `made` brings it."""
        self._errands.run(self._show_plain(key, picture))

    async def _weigh(self, model: Model) -> None:
        self.sizes[model.name] = await self._lane.call(_sizes, model)
        self.weighed.emit()

    async def _show(self, key: str, control: Control, size: tuple[int, int]) -> None:
        self.made.emit(key, await self._lane.call(_made, control, size))

    async def _show_plain(self, key: str, picture: str) -> None:
        self.made.emit(key, await self._lane.call(lambda: within(read_pixels(Path(picture)), SHOWN)))


def _sizes(model: Model) -> dict[str, int]:
    machine = this_machine()
    each = 2 if machine.card or machine.bf16 else 4
    try:
        return {weights: loaded_bytes(model, weights, each) for weights in WEIGHTS}
    except StudioError:  # damaged since it was found: painting with it says so
        return {}


def _made(control: Control, size: tuple[int, int]) -> NDArray[np.uint8]:
    """At the request's size, as the painter makes it, then small."""
    return within(control.made(fit(read_pixels(Path(control.picture)), size)), SHOWN)
