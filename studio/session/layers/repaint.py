"""The model at work on the sheet: a part painted anew, the frame widened, the whole painted from a sketch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from studio.errors import StudioError
from studio.files.starts import keep_start
from studio.paint.request import PaintRequest, Region
from studio.paint.widen import Margins, widened
from studio.session.errands import Errands
from studio.session.lanes import Lane
from studio.session.layers import areas, arrange
from studio.session.layers.board import Board
from studio.session.layers.framing import Framing, around, sized
from studio.session.layers.openraster import premultiplied, straight
from studio.session.layers.sheet import Layer, Sheet
from studio.session.layers.tiles import Tiles, cut
from studio.session.layers.toolbox import Toolbox
from studio.session.runs import Run

if TYPE_CHECKING:
    from studio.session.painting import PaintingSession

Rgb = NDArray[np.uint8]  # (h, w, 3)


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """What a run on the sheet is for. `area` is the part it may change, in the coordinates of `frame`; None: all.

    `frame` is the sheet's rectangle afterwards, in its coordinates before: larger where it is widened.
    """

    deed: str
    framing: Framing
    frame: QRect
    area: Tiles | None
    request: PaintRequest
    document: int


class Repaints(QObject):
    """Runs that begin with the sheet and end as a layer of it."""

    previewed = Signal(object, object)  # QRect on the sheet, QImage or None when there is nothing more to preview
    finished = Signal(object)  # Layer

    def __init__(
        self, board: Board, toolbox: Toolbox, painting: PaintingSession, files: Lane, errands: Errands
    ) -> None:
        super().__init__()
        self._board = board
        self._toolbox = toolbox
        self._painting = painting
        self._files = files
        self._errands = errands
        self._plans: dict[Run, Plan] = {}
        self._getting_ready = False
        board.opened.connect(self._forget)

    @property
    def working(self) -> bool:
        """A run for the sheet is asked for and has not come back."""
        return bool(self._plans) or self._getting_ready

    def repaint(self, deed: str, prompt: str = "") -> None:
        """Paint the selected part anew, by the panel's prompt or another.

        Raises:
            StudioError: if nothing is selected.
        """
        sheet = self._sheet()
        if sheet.selection is None or areas.bounds(sheet.selection).isEmpty():
            raise StudioError("Nothing is selected. Paint over the part that is to be new, or draw around it.")
        self._start(deed, prompt, sheet.rect)

    def widen(self, deed: str, frame: QRect, prompt: str = "") -> None:
        """Give the sheet a larger frame and have what is new in it painted.

        Raises:
            StudioError: if the frame is that of the sheet.
        """
        if frame == self._sheet().rect:
            raise StudioError("Drag an edge of the frame outwards first: there is nothing new to paint yet.")
        self._start(deed, prompt, frame)

    def from_sketch(self, deed: str) -> None:
        """Paint the whole sheet from what is on it."""
        self._start(deed, "", None)

    # Inside

    def _sheet(self) -> Sheet:
        assert self._board.sheet is not None
        return self._board.sheet

    def _start(self, deed: str, prompt: str, frame: QRect | None) -> None:
        if self._getting_ready:
            return
        self._getting_ready = True
        self._errands.run(self._go(deed, prompt, frame))

    async def _go(self, deed: str, prompt: str, frame: QRect | None) -> None:
        try:
            self._painting.settle_edit()
            request = self._painting.request.replace(batch=1, strength=self._toolbox.set.strength)
            if prompt.strip():
                request = request.replace(prompt=prompt.strip())
            plan = await self._files.call(self._plan, self._sheet(), deed, request, frame)
        finally:
            self._getting_ready = False
        run = self._painting.paint_request(plan.request)
        self._plans[run] = plan
        run.stepped.connect(lambda step: self._stepped(run, step))
        run.painted.connect(lambda: self._painted(run))
        run.changed.connect(lambda: self._changed(run))

    def _plan(self, sheet: Sheet, deed: str, request: PaintRequest, frame: QRect | None) -> Plan:
        """Files lane: what the model starts from, and where it may paint."""
        own, factor = self._own(request.model)
        if frame is None:
            framing = sized(sheet.rect, own, factor)
            picture = _rgb(sheet.image())
            return Plan(
                deed, framing, sheet.rect, None, self._request(sheet, request, framing, picture, None), sheet.document
            )
        if frame == sheet.rect:
            assert sheet.selection is not None
            soft, feather = sheet.selection, self._toolbox.set.feather
            if feather > 0:
                soft = areas.feathered(self._board.store, soft, feather, sheet.rect)
            framing = around(areas.bounds(soft), sheet.rect, own, factor)
            mask = areas.alpha(soft.image(framing.rect))
            picture = _rgb(sheet.image(framing.rect))
            return Plan(
                deed, framing, frame, soft, self._request(sheet, request, framing, picture, mask), sheet.document
            )
        return self._wider(sheet, deed, request, frame)

    def _wider(self, sheet: Sheet, deed: str, request: PaintRequest, frame: QRect) -> Plan:
        own, factor = self._own(request.model)
        right, bottom = frame.right() - sheet.rect.right(), frame.bottom() - sheet.rect.bottom()
        margins = Margins(-frame.left(), -frame.top(), right, bottom)
        start, mask = widened(_rgb(sheet.image()), margins, overlap=self._toolbox.set.overlap)
        area = areas.from_alpha(self._board.store, mask)
        whole = QRect(0, 0, frame.width(), frame.height())
        framing = around(areas.bounds(area), whole, own, factor)
        r = framing.rect
        part = np.s_[r.top() : r.bottom() + 1, r.left() : r.right() + 1]
        # What is new has no picture to keep to: it is painted from noise.
        wanted = request.replace(strength=1.0)
        made = self._request(sheet, wanted, framing, start[part], mask[part], regions=False)
        return Plan(deed, framing, frame, area, made, sheet.document)

    def _own(self, name: str) -> tuple[tuple[int, int], int]:
        model = next((model for model in self._painting.models if model.name == name), None)
        return ((512, 512), 8) if model is None else ((model.width, model.height), model.size_factor)

    def _request(
        self,
        sheet: Sheet,
        request: PaintRequest,
        framing: Framing,
        picture: Rgb,
        mask: NDArray[np.uint8] | None,
        *,
        regions: bool = True,
    ) -> PaintRequest:
        size = (framing.width, framing.height)
        start = keep_start(_scaled(picture, size), "canvas")
        kept_mask = "" if mask is None else str(keep_start(_scaled(mask, size), "mask"))
        found: list[Region] = []
        for layer in sheet.layers if regions else ():
            if layer.kind == "mask" and layer.visible and layer.prompt.strip():
                shape = _scaled(areas.alpha(layer.tiles.image(framing.rect)), size)
                if shape.any():
                    region = keep_start(shape, "region")
                    found.append(Region(layer.prompt.strip(), str(region), layer.opacity))
        return request.replace(
            init_picture=str(start), mask=kept_mask, regions=tuple(found), width=size[0], height=size[1]
        )

    def _stepped(self, run: Run, step: int) -> None:
        plan = self._plans.get(run)
        if plan is not None and step in run.frames:
            place = plan.framing.rect.translated(plan.frame.topLeft())
            self.previewed.emit(place, _image(run.frames[step][0]))

    def _painted(self, run: Run) -> None:
        plan = self._plans.pop(run, None)
        if plan is None or run.pictures is None:
            return
        self.previewed.emit(plan.framing.rect, None)
        if self._sheet().document != plan.document:
            return  # undone to another canvas meanwhile; the picture is in the gallery
        sheet, store, rect = self._sheet(), self._board.store, plan.framing.rect
        image = _image(run.pictures[0])
        if image.size() != rect.size():
            how = Qt.TransformationMode.SmoothTransformation
            image = image.scaled(rect.size(), Qt.AspectRatioMode.IgnoreAspectRatio, how)
        if plan.area is not None:  # outside of it the sheet's own pixels stay, to the last bit
            painter = QPainter(image)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
            painter.drawImage(0, 0, _reach(plan))
            painter.end()
        if plan.frame != sheet.rect and plan.frame.contains(sheet.rect):
            sheet = arrange.reframed(store, sheet, plan.frame)
        top = max((at for at, layer in enumerate(sheet.layers) if layer.kind != "mask"), default=-1)
        words = " ".join(plan.request.prompt.split())[:40] or plan.deed
        layer = Layer(words, "picture", cut(store, image, rect.topLeft()))
        self._board.do(plan.deed, sheet.add(layer, top + 1))
        self.finished.emit(layer)

    def _changed(self, run: Run) -> None:
        """A run that was stopped or failed leaves nothing on the sheet; finished later, it still comes."""
        plan = self._plans.get(run)
        if plan is not None and run.state in ("stopped", "failed"):
            self.previewed.emit(plan.framing.rect, None)

    def _forget(self) -> None:
        """Another sheet: what is under way ends in the gallery alone."""
        for plan in self._plans.values():
            self.previewed.emit(plan.framing.rect, None)
        self._plans.clear()


def _reach(plan: Plan) -> QImage:
    """Where a run's picture counts, and how much.

    The engine has faded it into what was there, so all that it may have touched is taken as it is. Where it was painted
    at another size, what it was to keep has been scaled: there it fades by the area's own edge.
    """
    assert plan.area is not None
    shape = plan.area.image(plan.framing.rect)
    if not plan.framing.exact:
        return shape
    return areas.white(np.where(areas.alpha(shape) > 0, 255, 0).astype(np.uint8))


def _rgb(image: QImage) -> Rgb:
    """(h, w, 3), on white where there is nothing."""
    flat = QImage(image.size(), QImage.Format.Format_RGB32)
    flat.fill(QColor("#ffffff"))
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    return straight(flat)[..., :3]


def _image(picture: Rgb) -> QImage:
    """In the tiles' format."""
    opaque = np.full((*picture.shape[:2], 1), 255, np.uint8)
    return premultiplied(np.concatenate([picture, opaque], axis=2))


def _scaled(pixels: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    from PIL import Image

    if (pixels.shape[1], pixels.shape[0]) == size:
        return pixels
    return np.asarray(Image.fromarray(np.ascontiguousarray(pixels)).resize(size, Image.Resampling.LANCZOS))
