"""Other samplers offered in the stead of one that is not here, or that failed in mid-run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from studio.plugins.listing import missing_sampler
from studio.session.easel import Easel
from studio.session.errands import Errands
from studio.session.lanes import Lane
from studio.session.painting import PaintingSession
from studio.session.runs import Run
from studio.session.samplers import SamplersSession

USUAL = "dpmpp_2m"


@dataclass(frozen=True, slots=True)
class Offer:
    """`text` says what is the matter; `act` does what the button promises. `go_on`: with a run, not the form."""

    text: str
    kind: Literal["warning", "error"]
    label: str  # of the sampler that could stand in
    act: Callable[[], None]
    go_on: bool = False


class StandIns(QObject):
    """Looks at receipts of pictures that are opened, and at runs that a plugin's sampler ended."""

    offered = Signal(object)  # Offer

    def __init__(
        self, easel: Easel, painting: PaintingSession, samplers: SamplersSession, files: Lane, errands: Errands
    ) -> None:
        super().__init__()
        self._painting = painting
        self._samplers = samplers
        self._files = files
        self._errands = errands
        painting.receipt_read.connect(lambda receipt: errands.run(self._read(receipt)))
        easel.sampler_failed.connect(lambda run, words: errands.run(self._failed(run, words)))

    async def _read(self, receipt: Mapping[str, Any]) -> None:
        """Say it where a picture's sampler is not on here, or is another version."""
        note = receipt.get("sampler")
        words = await self._files.call(missing_sampler, note)
        if words and isinstance(note, Mapping):
            name = str(note.get("nearest", USUAL))
            name = name if self._samplers.entry(name) else USUAL
            self.offered.emit(Offer(words, "warning", self._label(name), partial(self._use, name)))

    async def _failed(self, run: Run, words: str) -> None:
        """The plugin may have been set aside by now; the run can go on with another sampler from where it stood."""
        entry = self._samplers.entry(run.request.sampler)
        name = entry.nearest if entry is not None else USUAL
        await self._samplers.look()
        entry = self._samplers.entry(run.request.sampler)
        if entry is not None and entry.plugin is not None and not entry.plugin.enabled:
            words = f"{words} The plugin was {entry.plugin.problem.partition(';')[0]}, and is off now."
        act = partial(self._go_on, run, name)
        self.offered.emit(Offer(words, "error", self._label(name), act, go_on=True))

    def _use(self, name: str) -> None:
        self._painting.settle_edit()
        self._painting.edit(sampler=name)

    def _go_on(self, run: Run, name: str) -> None:
        self._painting.branch(run, run.done, sampler=name)

    def _label(self, name: str) -> str:
        entry = self._samplers.entry(name)
        return name if entry is None else entry.label
