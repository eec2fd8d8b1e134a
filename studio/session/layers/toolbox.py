"""The toolbox: which tool is in hand and how it is set; remembered from one start to the next."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from studio.files.settings import Settings
from studio.session.layers.areas import Combine
from studio.session.layers.brush import Brush

PAINT_TOOLS = ("brush", "eraser", "fill", "picker", "move")
SELECT_TOOLS = ("rectangle", "ellipse", "lasso", "wand")
MODES = ("watch", "brush", "mask", "expand")


@dataclass(frozen=True, slots=True)
class Settled:
    """How the tools are set. Sizes in pixels of the sheet; opacities, hardness and strength 0 to 1."""

    size: float = 24.0
    hardness: float = 0.8
    opacity: float = 1.0
    colour: str = "#7c3aed"
    pressure: bool = True  # a tablet's pressure scales the size
    tolerance: int = 24  # of fill and wand, 0 to 255
    everywhere: bool = False  # fill and wand take what is like it wherever it is
    merged: bool = True  # fill, wand and picker look at the whole picture, not at the active layer
    combine: Combine = "replace"
    feather: float = 4.0  # of a repainted part's edge
    strength: float = 0.7  # how much is painted anew
    overlap: int = 16  # of what is widened, into the old picture


class Toolbox(QObject):
    """What the hand holds."""

    changed = Signal()
    mode_changed = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.mode = "watch"
        self.tool = "brush"
        self.set = _remembered(settings.get("canvas_tools", {}))

    def take(self, tool: str) -> None:
        """Take another tool in hand."""
        if tool != self.tool:
            self.tool = tool
            self.changed.emit()

    def go(self, mode: str) -> None:
        """What the canvas is for now."""
        if mode != self.mode:
            self.mode = mode
            if mode == "mask" and self.tool not in ("brush", "eraser", *SELECT_TOOLS):
                self.tool = "brush"
            self.mode_changed.emit(mode)
            self.changed.emit()

    def adjust(self, **changes: Any) -> None:
        """Set the tools otherwise. Sizes and shares are kept within what makes sense."""
        settled = dataclasses.replace(self.set, **changes)
        settled = dataclasses.replace(
            settled,
            size=min(2000.0, max(1.0, settled.size)),
            hardness=min(1.0, max(0.0, settled.hardness)),
            opacity=min(1.0, max(0.01, settled.opacity)),
        )
        if settled != self.set:
            self.set = settled
            self._settings.set("canvas_tools", dataclasses.asdict(settled))
            self.changed.emit()

    def grow_brush(self, by: int) -> None:
        """A step larger or smaller: small steps where it is small."""
        size = self.set.size
        step = 1 if size < 10 or (size <= 10 and by < 0) else 5 if size < 50 else 10 if size < 100 else 25
        self.adjust(size=float(round(size + by * step)))

    def brush(self) -> Brush:
        """The brush as it is set, for the tool in hand and the mode."""
        now, selects = self.set, self.mode == "mask"
        colour = "#ffffff" if selects else now.colour
        opacity = 1.0 if selects else now.opacity
        return Brush(now.size, now.hardness, opacity, colour, self.tool == "eraser", now.pressure)


def _remembered(kept: Any) -> Settled:
    """What was kept, where it can be used still."""
    if not isinstance(kept, dict):
        return Settled()
    plain = Settled()
    good = {
        field.name: kept[field.name]
        for field in dataclasses.fields(Settled)
        if field.name in kept and isinstance(kept[field.name], type(getattr(plain, field.name)))
    }
    return dataclasses.replace(plain, **good)
