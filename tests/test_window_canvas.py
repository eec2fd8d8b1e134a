"""A picture worked on in the window with the starter model: brush, mask, frame, sketch, undo, .ora, by real events."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from pyora import Project
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from studio.session.engine import MakeEngine
from studio.session.layers.openraster import straight
from studio.session.layers.sheet import Sheet
from studio.ui.layers.view import SheetView
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.rig import until
from tests.test_window import Hands, at_work, home, painter  # noqa: F401 - fixtures

LEFT, KEY, MOD = Qt.MouseButton.LeftButton, Qt.Key, Qt.KeyboardModifier
AWAY = 50.0  # s; the model is at work on a machine that others use too


class Canvas(Hands):
    """What a person does at the layered canvas."""

    @property
    def view(self) -> SheetView:
        assert self.window.modes.bench is not None
        return self.window.modes.bench.view

    @property
    def sheet(self) -> Sheet:
        assert self.studio.board.sheet is not None
        return self.studio.board.sheet

    def picture(self) -> np.ndarray:
        return straight(self.sheet.image())

    async def go(self, mode: str) -> None:
        self.press(f"{mode}_mode_button")
        await until(lambda: self.window.modes.mode == mode)

    def drag(self, *points: tuple[float, float]) -> None:
        """From pixel to pixel of the sheet, with the left button."""
        places = [QPoint(*(round(v) for v in self.on_view(*point))) for point in points]
        QTest.mousePress(self.view, LEFT, pos=places[0])
        for place in places[1:]:
            QTest.mouseMove(self.view, place)
        QTest.mouseRelease(self.view, LEFT, pos=places[-1])

    def on_view(self, x: float, y: float) -> tuple[float, float]:
        corner = self.view.cell().topLeft()
        return corner.x() + x * self.view.scale, corner.y() + y * self.view.scale

    async def painted(self) -> None:
        self.press("paint_button")
        await until(lambda: self.studio.repaints.working)
        await until(lambda: not self.studio.repaints.working, AWAY)
        await self.settled()


async def _paint(hands: Canvas) -> None:
    hands.type_prompt("a red apple")
    hands.press("paint_button")
    await hands.settled()
    assert hands.window.canvas.isVisible() and hands.window.modes.bench is None  # not made before it is asked for


async def _brush(hands: Canvas) -> None:
    await hands.go("brush")
    assert not hands.window.canvas.isVisible() and hands.view.isVisible()
    QTest.keySequence(hands.view, "Ctrl+Shift+N")
    hands.studio.toolbox.adjust(colour="#1020ff", size=12.0, hardness=1.0)
    hands.drag((20, 20), (60, 24), (100, 20))
    assert tuple(hands.picture()[20, 40]) == (16, 32, 255, 255)


async def _repaint(hands: Canvas) -> None:
    await hands.go("mask")
    hands.studio.toolbox.adjust(size=30.0, feather=2.0, strength=0.8)
    hands.drag((50, 80), (80, 80))
    before = hands.picture()
    QTest.keyClicks(hands.find(QLineEdit, "part_prompt_edit"), "a blue ball")
    await hands.painted()
    changed = (hands.picture() != before).any(2)
    rows, columns = np.nonzero(changed)
    assert changed.any() and rows.min() >= 80 - 21 and rows.max() <= 80 + 21
    assert columns.min() >= 50 - 21 and columns.max() <= 80 + 21  # the brush, its feather, nothing else
    assert hands.run().request.prompt == "a blue ball" and hands.run().request.mask


async def _widen(hands: Canvas) -> None:
    hands.find(QLineEdit, "part_prompt_edit").clear()
    QTest.keySequence(hands.view, "Ctrl+D")
    await hands.go("expand")
    hands.view.zoom_to(1.5 * hands.view.devicePixelRatio())
    before = hands.picture()
    hands.drag((128, 64), (150, 64), (160, 64))
    await hands.painted()
    assert (hands.sheet.width, hands.sheet.height) == (160, 128)
    after = hands.picture()
    assert (after[:, : 128 - 17] == before[:, : 128 - 17]).all() and (after[..., 3] == 255).all()


async def _sketch(hands: Canvas) -> None:
    await hands.go("brush")
    hands.studio.toolbox.adjust(colour="#ffcc00", size=40.0, strength=0.6)
    hands.drag((60, 60), (90, 70))
    hands.type_prompt("a yellow sun")
    before = hands.picture()
    await hands.painted()
    assert (hands.picture() != before).mean() > 0.5
    assert (hands.run().request.strength, hands.run().request.mask) == (0.6, "")


def test_a_picture_is_worked_on_saved_for_others_and_undone_all_the_way(
    go: Go,  # noqa: F811
    home: Path,  # noqa: F811
    painter: MakeEngine,  # noqa: F811
    tmp_path: Path,
) -> None:
    path = tmp_path / "work.ora"
    seen: list[np.ndarray] = []

    async def first() -> None:
        async with at_work(home, painter) as plain:
            await _paint(Canvas(plain.studio, plain.window))

    async def second() -> None:
        async with at_work(home, painter) as plain:
            hands = Canvas(plain.studio, plain.window)
            hands.studio.painting.open_picture(next((home / "pictures").rglob("*.png")))
            await hands.settled()
            hands.studio.painting.edit(steps=5)
            for step in (_brush, _repaint, _widen, _sketch):
                await step(hands)
            names = [layer.name for layer in hands.sheet.layers]
            assert names == ["Picture", "Paint 1", "a blue ball", "a red apple", "a yellow sun"]
            hands.studio.board.save(path)
            await hands.settled()
            _read_elsewhere(path, hands)
            _undo_all(hands)
            seen.append(hands.picture())
            await hands.go("watch")
            assert hands.window.canvas.isVisible() and not hands.view.isVisible()
            assert hands.find(QAbstractButton, "paint_button").accessibleName() == "Paint"

    async def third() -> None:
        async with at_work(home, painter) as plain:  # the canvas is there again
            hands = Canvas(plain.studio, plain.window)
            await hands.go("brush")
            assert (hands.picture() == seen[0]).all() and len(hands.sheet.layers) == 5

    for session in (first, second, third):
        go(session())


def _read_elsewhere(path: Path, hands: Canvas) -> None:
    """Another program's reader finds the same layers, pixel for pixel."""
    project = Project.load(str(path))
    assert project.dimensions == (160, 128)
    for layer, found in zip(reversed(hands.sheet.layers), project.children, strict=True):
        assert (found.name, found.opacity, found.visible) == (layer.name, layer.opacity, layer.visible)
        x, y = found.offsets
        pixels = np.asarray(found.get_image_data(raw=True))
        whole = straight(layer.tiles.image(hands.sheet.rect))
        assert (whole[y : y + pixels.shape[0], x : x + pixels.shape[1]] == pixels).all()
    assert (np.asarray(project.get_image_data(use_original=True)) == hands.picture()).all()


def _undo_all(hands: Canvas) -> None:
    """All the way back, and forward again."""
    last, deeds = hands.picture(), hands.studio.board.length
    for _ in range(deeds):
        QTest.keyClick(hands.view, KEY.Key_Z, MOD.ControlModifier)
    assert hands.studio.board.undoes == "" and [one.name for one in hands.sheet.layers] == ["Picture"]
    assert (hands.sheet.width, hands.sheet.height) == (128, 128)
    for _ in range(deeds):
        QTest.keyClick(hands.view, KEY.Key_Z, MOD.ControlModifier | MOD.ShiftModifier)
    assert (hands.picture() == last).all()
