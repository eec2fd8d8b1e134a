"""Where the cells of the timeline are: geometry without painting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize

if TYPE_CHECKING:
    from studio.session.runs import Run

PAD = 12  # around everything
LABEL = 84  # the lanes' names
RULER = 16  # the step numbers above
GAP = 4
LARGEST, SMALLEST = 40, 20  # a cell's side


@dataclass(frozen=True, slots=True)
class Lane:
    """One run in the timeline: its cells are the steps `first` to `last`."""

    first: int
    last: int
    parent: int | None = None  # the lane it left, at the step before `first`


@dataclass(frozen=True, slots=True)
class TimelineLayout:
    """Lanes under each other, one column for each step, in device-independent pixels."""

    lanes: tuple[Lane, ...]
    width: int  # of the viewport

    @property
    def columns(self) -> int:
        return max((lane.last for lane in self.lanes), default=0)

    @property
    def side(self) -> int:
        """Of a cell: as large as lets all steps be seen at once, within reason."""
        free = self.width - 2 * PAD - LABEL
        return max(SMALLEST, min(LARGEST, free // max(1, self.columns) - GAP))

    @property
    def size(self) -> QSize:
        """Of the whole timeline."""
        pitch = self.side + GAP
        return QSize(2 * PAD + LABEL + self.columns * pitch, RULER + len(self.lanes) * (pitch + GAP) + PAD)

    def cell(self, lane: int, step: int) -> QRect:
        """The place of step `step` (1 is the first) of a lane."""
        pitch = self.side + GAP
        return QRect(PAD + LABEL + (step - 1) * pitch, RULER + lane * (pitch + GAP), self.side, self.side)

    def label(self, lane: int) -> QRect:
        return QRect(PAD, RULER + lane * (self.side + 2 * GAP), LABEL - 8, self.side)

    def at(self, point: QPoint) -> tuple[int, int] | None:
        """(lane, step) under a point; a gap belongs to the cell before it. None outside of a lane's own steps."""
        pitch = self.side + GAP
        lane, below = divmod(point.y() - RULER, pitch + GAP)
        step = (point.x() - PAD - LABEL) // pitch + 1
        if not 0 <= lane < len(self.lanes) or below > pitch:
            return None
        return (lane, step) if self.lanes[lane].first <= step <= self.lanes[lane].last else None

    def nearest_step(self, lane: int, x: int) -> int:
        """The step of a lane that a drag at `x` means, however far outside it is."""
        step = (x - PAD - LABEL) // (self.side + GAP) + 1
        return max(self.lanes[lane].first, min(self.lanes[lane].last, step))

    def seen(self, area: QRect) -> Iterator[tuple[int, range]]:
        """The lanes that an area touches, and the steps of each in it."""
        pitch = self.side + GAP
        left = (area.left() - PAD - LABEL) // pitch + 1
        right = (area.right() - PAD - LABEL) // pitch + 1
        for number, lane in enumerate(self.lanes):
            top = RULER + number * (pitch + GAP)
            if top - GAP <= area.bottom() and top + pitch >= area.top():
                yield number, range(max(left, lane.first), min(right, lane.last) + 1)


def shift(cell: QRect, seen: QRect) -> QPoint:
    """How far to scroll so that a cell is in sight."""
    right, left = max(0, cell.right() - seen.right()), min(0, cell.left() - seen.left())
    down, up = max(0, cell.bottom() - seen.bottom()), min(0, cell.top() - seen.top())
    return QPoint(right or left, down or up)


def lane_name(lanes: Sequence[Lane], runs: Sequence[Run], lane: int) -> str:
    """What a lane is called: by what makes it differ from the others."""
    run = runs[lane]
    if lanes[lane].parent is None:
        alone = sum(one.parent is None for one in lanes) == 1
        if alone and run.request.init_picture and run.request.steps_run < run.request.steps:
            return _("enters at {0}").format(run.request.steps - run.request.steps_run + 1)
        return _("main") if alone else _("seed {0}").format(run.request.seed)
    # Branched at the very beginning, from the same noise, it is the sampler that differs.
    return _("branch · {0}").format(run.parent_step) if run.parent_step else run.request.sampler


def _(words: str) -> str:
    return QCoreApplication.translate("Timeline", words)
