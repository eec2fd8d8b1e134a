"""The model at work on a sheet, with a painter of a few lines; framing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QPointF, QRect

from studio.errors import StudioError
from studio.files.settings import Settings
from studio.session.lanes import Lane
from studio.session.layers import areas
from studio.session.layers.board import Board
from studio.session.layers.brush import Brush
from studio.session.layers.framing import around, sized
from studio.session.layers.openraster import straight
from studio.session.layers.repaint import Repaints
from studio.session.layers.sheet import Sheet
from studio.session.layers.toolbox import Toolbox
from tests.session.conftest import Go
from tests.session.fakes import FakePainter
from tests.session.layers.conftest import plain
from tests.session.rig import Rig, rig, until


@dataclass
class Work:
    rig: Rig
    board: Board
    repaints: Repaints
    toolbox: Toolbox

    @property
    def sheet(self) -> Sheet:
        assert self.board.sheet is not None
        return self.board.sheet

    def select(self, *rect: int) -> None:
        from PySide6.QtGui import QPainterPath

        path = QPainterPath()
        path.addRect(*rect)
        self.board.select("select", areas.of_path(self.board.store, path, self.sheet.rect))

    async def done(self) -> None:
        await until(lambda: not self.repaints.working)
        await self.rig.settled()

    def request(self):  # type: ignore[no-untyped-def]
        assert self.rig.painting.current is not None
        return self.rig.painting.current.request


@asynccontextmanager
async def at_work(folder: Path, painter: FakePainter | None = None) -> AsyncIterator[Work]:
    async with rig(painter or FakePainter()) as made:
        lane = Lane("files too")
        board = Board(lane, made.queue, made.notices, made.errands)
        toolbox = Toolbox(Settings.open(folder / "settings.json"))
        repaints = Repaints(board, toolbox, made.painting, lane, made.errands)
        board.begin(plain("#4080c0", 300, 200), "Picture")
        try:
            yield Work(made, board, repaints, toolbox)
            await made.settled()
        finally:
            await lane.close()


def test_a_repainted_part_is_a_layer_and_everything_else_keeps_its_pixels(
    go: Go, empty_home: Path, tmp_path: Path
) -> None:
    async def work() -> None:
        async with at_work(tmp_path) as it:
            with pytest.raises(StudioError, match="Nothing is selected"):
                it.repaints.repaint("Repaint")
            it.select(100, 60, 80, 50)
            it.toolbox.adjust(strength=0.5, feather=0.0)
            before = straight(it.sheet.image())
            previews: list[tuple[QRect, object]] = []
            it.repaints.previewed.connect(lambda rect, image: previews.append((rect, image)))
            it.repaints.repaint("Repaint", "a ball")
            await it.done()
            request = it.request()
            assert (request.prompt, request.strength, request.batch) == ("a ball", 0.5, 1)
            mask = np.asarray(Image.open(request.mask))
            assert mask.shape == (request.height, request.width) == Image.open(request.init_picture).size[::-1]
            assert len(previews) == request.steps + 1 and previews[-1][1] is None
            layer = it.sheet.layers[-1]
            assert (layer.name, layer.kind, it.board.undoes) == ("a ball", "picture", "Repaint")
            after = straight(it.sheet.image())
            changed = (after != before).any(2)
            assert changed[60:110, 100:180].all() and changed.sum() == 80 * 50
            it.board.undo()
            assert straight(it.sheet.image()).tobytes() == before.tobytes()

    go(work())


def test_a_wider_frame_is_filled_and_the_picture_keeps_its_place(go: Go, empty_home: Path, tmp_path: Path) -> None:
    async def work() -> None:
        async with at_work(tmp_path) as it:
            with pytest.raises(StudioError, match="outwards"):
                it.repaints.widen("Widen", it.sheet.rect)
            before = straight(it.sheet.image())
            it.toolbox.adjust(overlap=8)
            it.repaints.widen("Widen", QRect(-64, 0, 364, 200), "a meadow")
            await it.done()
            assert (it.sheet.width, it.sheet.height) == (364, 200) and it.board.undoes == "Widen"
            after = straight(it.sheet.image())
            assert (after[:, :, 3] == 255).all()
            assert (after[:, 64 + 8 :] == before[:, 8:]).all() and it.request().strength == 1.0
            it.board.undo()
            assert straight(it.sheet.image()).tobytes() == before.tobytes()

    go(work())


def test_a_sketch_with_areas_is_what_a_run_starts_from(go: Go, empty_home: Path, tmp_path: Path) -> None:
    async def work() -> None:
        async with at_work(tmp_path) as it:
            it.board.add("add", "mask", "Sky")
            assert it.board.start_stroke(Brush(size=60, colour="#ffffff"), QPointF(50, 50))
            it.board.end_stroke("stroke")
            it.board.edit_layer("words", it.sheet.active, prompt="a blue sky", opacity=0.8)
            it.board.add("add", "mask", "Nothing yet")
            it.toolbox.adjust(strength=0.4)
            it.repaints.from_sketch("From the sketch")
            await it.done()
            request = it.request()
            assert request.mask == "" and request.strength == 0.4 and request.prompt == "a red apple"
            assert [(one.prompt, one.weight) for one in request.regions] == [("a blue sky", 0.8)]
            shape = np.asarray(Image.open(request.regions[0].mask))
            assert shape.shape == (request.height, request.width) and shape.max() == 255 and shape.min() == 0
            names = [layer.name for layer in it.sheet.layers]
            assert names == ["Picture", "a red apple", "Sky", "Nothing yet"]  # areas stay on top

    go(work())


def _stop(it: Work) -> None:
    it.rig.painting.stop()


def _open_another(it: Work) -> None:
    it.board.begin(plain("#ffffff"), "Another")


@pytest.mark.parametrize("act", [_stop, _open_another])
def test_a_run_that_is_stopped_or_comes_too_late_changes_nothing(
    go: Go, empty_home: Path, tmp_path: Path, act: Callable[[Work], None]
) -> None:
    async def work() -> None:
        painter = FakePainter(gated=True)
        assert painter.gate is not None
        async with at_work(tmp_path, painter) as it:
            shown: list[object] = []
            it.repaints.previewed.connect(lambda _, image: shown.append(image))
            it.select(100, 60, 80, 50)
            it.repaints.repaint("Repaint")
            painter.gate.release(2)
            await until(lambda: len(shown) >= 2)
            act(it)
            painter.gate.release(100)
            await it.rig.settled()
            assert shown[-1] is None and len(it.sheet.layers) == 1

    go(work())


SIDES = st.integers(8, 5000)


@settings(max_examples=60, deadline=None)
@given(SIDES, SIDES, st.data(), st.sampled_from([128, 512, 1024]))
def test_a_frame_holds_the_part_within_the_sheet(width: int, height: int, data: st.DataObject, own: int) -> None:
    sheet = QRect(0, 0, width, height)
    left, top = data.draw(st.integers(0, width - 1)), data.draw(st.integers(0, height - 1))
    part = QRect(left, top, data.draw(st.integers(1, width - left)), data.draw(st.integers(1, height - top)))
    framing = around(part, sheet, (own, own), 8)
    assert sheet.contains(framing.rect) and framing.rect.contains(part)
    assert framing.width % 8 == framing.height % 8 == 0
    assert framing.width * framing.height <= 2.6 * own * own or min(framing.width, framing.height) <= 8


def test_parts_as_large_as_the_model_paints_are_exact() -> None:
    sheet = QRect(0, 0, 512, 512)
    framing = around(QRect(300, 200, 40, 30), sheet, (128, 128), 8)
    assert framing.exact and framing.rect.size().toTuple() == (128, 128)
    assert around(QRect(0, 0, 512, 512), sheet, (128, 128), 8).width == 128
    assert sized(QRect(0, 0, 100, 60), (128, 128), 8).width == 96
