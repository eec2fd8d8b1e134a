"""The timeline's small pictures: made a few at a time, so that no paint event takes long, and kept within bounds."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtGui import QPixmap

from studio.ui.frames import key_of, thumbnail

if TYPE_CHECKING:
    from studio.session.runs import Run
    from studio.ui.frames import Frames

KEPT = 3000
AT_ONCE = 12  # made in one paint event; the rest follow in the next


class Thumbnails:
    """One for each step of each run that was in sight lately."""

    def __init__(self, frames: Frames) -> None:
        self._frames = frames
        self._kept: OrderedDict[tuple[Run, int, bool, bool, int, float], QPixmap] = OrderedDict()
        self._made = 0
        self.missing = False  # some that were asked for since `begin` have to wait for the next paint event

    def __len__(self) -> int:
        return len(self._kept)

    def begin(self) -> None:
        """A paint event begins."""
        self._made = 0
        self.missing = False

    def of(self, run: Run, step: int, side: int, ratio: float) -> QPixmap | None:
        """A step's square of `side` device-independent pixels; None if there is none, or none yet."""
        if step > run.done:
            return None
        key = (*key_of(run, step), side, ratio)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if self._made >= AT_ONCE:
            self.missing = True
            return None
        self._made += 1
        pictures = self._frames.of(run, step)
        if not pictures:
            return None
        self._kept[key] = QPixmap.fromImage(thumbnail(pictures[0], side, ratio))
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return self._kept[key]
