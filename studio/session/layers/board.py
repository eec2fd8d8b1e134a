"""The board: the sheet that is worked on, its past, and its copy on disk."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Signal
from PySide6.QtGui import QImage

from studio.errors import StudioError
from studio.session import titles
from studio.session.errands import Errands
from studio.session.jobs import Job
from studio.session.lanes import Lane
from studio.session.layers import areas, openraster
from studio.session.layers.areas import Combine
from studio.session.layers.brush import Brush, Stroke
from studio.session.layers.keeper import Keeper
from studio.session.layers.past import Past
from studio.session.layers.sheet import Kind, Layer, Sheet, new, why_not
from studio.session.layers.store import Store
from studio.session.layers.tiles import Tiles, cut
from studio.session.notices import Notices
from studio.session.queue import Queue

T = TypeVar("T")
AREA = "#ffffff"  # what areas are painted with: only how much of it counts
REGION_COLOURS = ("#ff7d88", "#5fd3a3", "#ffb368", "#7c9cff", "#d58cff", "#6fd6ff")


class Board(QObject):
    """What the layered canvas shows and does. Every method returns at once; an edit is a deed that can be undone.

    There is no sheet until `open` or `begin`.
    """

    shown = Signal(object, object)  # Sheet, QRect where it changed or None: wherever they differ
    edited = Signal()  # another deed, or one was undone: layers, names, undo
    opened = Signal()  # another sheet altogether
    busy_changed = Signal()

    def __init__(self, files: Lane, queue: Queue, notices: Notices, errands: Errands, budget: int = 768 << 20) -> None:
        super().__init__()
        self._files = files
        self._queue = queue
        self._notices = notices
        self._errands = errands
        self._keeper = Keeper(files, errands, budget)
        self._past: Past | None = None
        self._stroke: Stroke | None = None
        self._stroke_on_selection = False
        self.busy = False  # an edit is being worked out on a lane; others are refused until it is there
        self._paths: dict[int, Path] = {}  # document -> the .ora that it was opened from or saved to

    # What there is

    @property
    def store(self) -> Store:
        """Where its tiles are."""
        return self._keeper.store

    @property
    def sheet(self) -> Sheet | None:
        return None if self._past is None else self._past.sheet

    @property
    def undoes(self) -> str:
        return "" if self._past is None else self._past.undoes

    @property
    def redoes(self) -> str:
        return "" if self._past is None else self._past.redoes

    @property
    def length(self) -> int:
        """How many deeds can be undone."""
        return 0 if self._past is None else self._past.length

    @property
    def stroking(self) -> bool:
        return self._stroke is not None

    @property
    def path(self) -> Path | None:
        """The .ora that the sheet was opened from or saved to last."""
        return None if self.sheet is None else self._paths.get(self.sheet.document)

    def begin(self, image: QImage, name: str, deed: str = "New canvas") -> None:
        """A new sheet of a picture's size, with the picture on it. Undo leads back to the one before."""
        sheet = new(image.width(), image.height())
        self._open(sheet.add(Layer(name, "picture", cut(self.store, image))), deed)

    def begin_empty(self, width: int, height: int, name: str, deed: str = "New canvas") -> None:
        """A new sheet with one layer to paint on. Undo leads back to the one before.

        Raises:
            StudioError: if it would be too large.
        """
        self._open(new(width, height).add(Layer(name)), deed)

    async def open_last(self) -> bool:
        """The sheet that the last session left; False where it left none."""
        left = await self._keeper.open_last()
        if left is None:
            return False
        self._open(left, "")
        return True

    async def on_lane(self, function: Callable[..., T], *args: Any) -> T:
        """Have something done on the files lane."""
        return await self._files.call(function, *args)

    # Deeds

    def do(self, deed: str, sheet: Sheet, key: str = "", touched: QRect | None = None) -> None:
        """Show another sheet, as a deed."""
        assert self._past is not None
        self._past.push(sheet, deed, key)
        self._show(touched)

    def undo(self) -> None:
        if self._past is not None and not self.stroking and not self.busy and self._past.undo():
            self._show(None)

    def redo(self) -> None:
        if self._past is not None and not self.stroking and not self.busy and self._past.redo():
            self._show(None)

    def edit_layer(self, deed: str, layer_id: int, **changes: Any) -> None:
        """Change a layer's name, opacity and so on; the same change of the same layer in a row is one deed."""
        sheet = self._now()
        key = f"{layer_id} {sorted(changes)}" if changes.keys() & {"opacity", "prompt"} else ""
        self.do(deed, sheet.with_layer(sheet.of(layer_id).replace(**changes)), key)

    def choose(self, layer_id: int) -> None:
        """Make another layer the active one."""
        sheet = self._now()
        if layer_id != sheet.active and self._past is not None:
            self._past.amend(sheet.replace(active=layer_id))
            self._show(None)
            self._keeper.warm(sheet.of(layer_id))

    def add_picture(self, deed: str, name: str, image: QImage) -> Layer:
        """A picture as a layer above the active one, in the middle of the sheet."""
        middle = self._now().rect.center() - image.rect().center()
        at = QPoint(0, 0) if image.size() == self._now().rect.size() else middle
        return self.add(deed, "picture", name, cut(self.store, image, at))

    def add(self, deed: str, kind: Kind, name: str, tiles: Tiles | None = None) -> Layer:
        """A new layer above the active one."""
        sheet = self._now()
        masks = sum(layer.kind == "mask" for layer in sheet.layers)
        layer = Layer(name, kind, tiles or Tiles(), colour=REGION_COLOURS[masks % len(REGION_COLOURS)])
        self.do(deed, sheet.add(layer))
        return layer

    def rearrange(self, deed: str, change: Callable[[Sheet], Sheet]) -> None:
        """A quick change of the layers. What cannot be is told in a notice."""
        try:
            self.do(deed, change(self._now()))
        except StudioError as error:
            self._notices.report(error)

    def rework(self, deed: str, change: Callable[[Sheet], Sheet]) -> None:
        """A change that takes its time, on the files lane; nothing else is done meanwhile."""
        if not self.busy:
            self._errands.run(self._rework(deed, change))

    def tell(self, problem: str) -> None:
        """Say why something cannot be done."""
        self._notices.post(problem, kind="warning")

    # Strokes

    def start_stroke(self, brush: Brush, point: QPointF, pressure: float = 1.0, *, select: bool = False) -> bool:
        """Put the brush down, on the active layer or on the selection; False, with a notice, where that cannot be."""
        sheet, layer = self._now(), self._now().layer
        if self.busy or self.stroking:
            return False
        if select:
            tiles = sheet.selection or Tiles()
            self._stroke = Stroke(self.store, tiles, brush, sheet.rect)
        elif (problem := why_not(layer)) or layer is None:
            self.tell(problem)
            return False
        else:
            kept = replace(brush, colour=AREA) if layer.kind == "mask" else brush
            self._stroke = Stroke(self.store, layer.tiles, kept, sheet.rect, sheet.selection)
        self._stroke_on_selection = select
        self.stroke_to(point, pressure)
        return True

    def stroke_to(self, point: QPointF, pressure: float = 1.0) -> None:
        """Go on with the stroke; it is seen at once, and is no deed yet."""
        if self._stroke is not None:
            touched = self._stroke.to(point, pressure)
            if not touched.isEmpty():
                self.shown.emit(self._stroked(self._stroke.glance()), touched)

    def end_stroke(self, deed: str) -> None:
        """Lift the brush."""
        if self._stroke is not None:
            stroke, self._stroke = self._stroke, None
            self.do(deed, self._stroked(stroke.tiles()))

    def drop_stroke(self) -> None:
        """As if it had not been begun."""
        if self._stroke is not None:
            self._stroke = None
            self._show(None)

    # Areas

    def select(self, deed: str, area: Tiles | None, how: Combine = "replace") -> None:
        """Select an area; None selects nothing in particular."""
        sheet = self._now()
        if area is None:
            if sheet.selection is not None:
                self.do(deed, sheet.replace(selection=None))
            return
        self.do(deed, sheet.replace(selection=areas.combined(self.store, sheet.selection, area, how)))

    # Files

    def load(self, path: Path) -> None:
        """Open an OpenRaster file."""
        self._queue.add(Job(titles.open_file(path.name), "files", partial(self._load, path), fleeting=True))

    def save(self, path: Path) -> None:
        """Write the sheet as it is now to an OpenRaster file."""
        sheet = self._now()
        self._queue.add(Job(titles.save(path.name), "files", partial(self._save, sheet, path), fleeting=True))

    # Inside

    def _now(self) -> Sheet:
        assert self._past is not None, "there is no sheet"
        return self._past.sheet

    def _stroked(self, tiles: Tiles) -> Sheet:
        sheet, layer = self._now(), self._now().layer
        if self._stroke_on_selection:
            return sheet.replace(selection=tiles if tiles.cells else None)
        assert layer is not None
        return sheet.with_layer(layer.replace(tiles=tiles))

    def _open(self, sheet: Sheet, deed: str) -> None:
        self._stroke = None
        if self._past is None:
            self._past = Past(sheet)
        else:
            self._past.push(sheet, deed)
        self.opened.emit()
        self._show(None)
        if sheet.layer is not None:
            self._keeper.warm(sheet.layer)

    def _show(self, touched: QRect | None) -> None:
        self.shown.emit(self._now(), touched)
        self.edited.emit()
        self._keeper.keep(self._now())

    async def _rework(self, deed: str, change: Callable[[Sheet], Sheet]) -> None:
        self._set_busy(True)
        try:
            base = None
            while base is not self._now():  # a run may have put its layer there meanwhile
                base = self._now()
                sheet = await self._files.call(change, base)
        finally:
            self._set_busy(False)
        self.do(deed, sheet)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit()

    async def _load(self, path: Path, job: Job) -> None:
        found: list[tuple[Sheet, tuple[str, ...]]] = []
        async with self._files.steps(_kept(openraster.load(path, self.store), found)) as steps:
            job.pulls(steps)
            async for done, of in steps:
                job.report(done, of)
        sheet, remarks = found[0]
        self._paths[sheet.document] = path
        self._open(sheet, titles.open_file(path.name))
        for remark in remarks:
            self._notices.post(remark, kind="warning")

    async def _save(self, sheet: Sheet, path: Path, job: Job) -> None:
        async with self._files.steps(openraster.save(sheet, path)) as steps:
            job.pulls(steps)
            async for done in steps:
                job.report(done, len(sheet.layers))
        self._paths[sheet.document] = path
        self._notices.post(f"The layers are saved in {path}.")
        self.edited.emit()


def _kept(steps: Generator[tuple[int, int], None, Any], found: list[Any]) -> Generator[tuple[int, int], None, None]:
    """The generator, with what it returns put into `found`."""
    found.append((yield from steps))
