"""Watch, Brush, Mask, Expand in the window: what comes onto the canvas, and from where."""

from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu

from studio.app import Studio
from studio.ui.layers.modes import Modes
from studio.ui.main_window import MainWindow
from tests.session.conftest import go  # noqa: F401 - a fixture
from tests.session.rig import until
from tests.ui.test_main_window import InWindow, _painted, in_window  # noqa: F401 - a fixture

LEFT = Qt.MouseButton.LeftButton


def press(window: MainWindow, name: str) -> None:
    button = window.findChild(QAbstractButton, name)
    assert button is not None
    QTest.mouseClick(button, LEFT)


def names(modes: Modes) -> list[str]:
    assert modes.board.sheet is not None
    return [layer.name for layer in modes.board.sheet.layers]


async def mode(window: MainWindow, name: str) -> None:
    press(window, f"{name}_mode_button")
    await until(lambda: window.modes.mode == name)


def test_the_canvas_begins_with_what_is_shown_and_is_not_lost(in_window: InWindow) -> None:  # noqa: F811
    async def work(studio: Studio, window: MainWindow) -> None:
        modes = window.modes
        assert modes.bench is None
        await mode(window, "brush")
        assert names(modes) == ["Paint 1"] and modes.board.sheet is not None
        assert (modes.board.sheet.width, modes.board.sheet.height) == (128, 128)
        await mode(window, "watch")
        studio.painting.edit(prompt="a fox", width=64, height=48, steps=3)
        studio.painting.paint()
        await _painted(studio)
        await mode(window, "brush")  # nothing was done on the empty one
        assert names(modes) == ["Picture"] and modes.board.sheet.height == 48
        assert modes.bench is not None and window.canvas_bar.view is modes.bench.view
        modes.bench.layers.add_paint()
        await mode(window, "watch")
        assert window.canvas_bar.view is window.canvas and window.canvas.isVisible()
        studio.painting.show_step(studio.painting.runs[0], 1)
        await mode(window, "brush")
        assert names(modes) == ["Picture", "Paint 1"]  # what was worked on stays
        modes.put_step(studio.painting.runs[0], 1)
        await studio.errands.finish()
        assert names(modes) == ["Picture", "Paint 1", "Step 1"]
        QTest.keySequence(modes.bench.view, "Ctrl+N")
        await studio.errands.finish()
        assert names(modes) == ["Picture"]

    in_window(work)


def test_paint_says_and_does_what_the_mode_is_for(in_window: InWindow) -> None:  # noqa: F811
    async def work(studio: Studio, window: MainWindow) -> None:
        button = window.prompt.bar.paint
        for name, words in (("brush", "Paint from this"), ("mask", "Repaint"), ("expand", "Widen"), ("watch", "Paint")):
            await mode(window, name)
            assert button.accessibleName() == words
            assert button.fontMetrics().horizontalAdvance(button.text()) < button.width()
        for name, told in (("mask", "Nothing is selected"), ("expand", "outwards")):
            await mode(window, name)
            press(window, "paint_button")
            assert told in studio.notices.all[-1].text
        assert studio.painting.runs == []

    in_window(work)


def test_pictures_come_from_the_timeline_the_gallery_a_drop_and_a_file(
    in_window: InWindow,  # noqa: F811
    tmp_path: Path,
) -> None:
    picture = tmp_path / "a stone.png"
    stone = np.full((30, 40, 4), 90, np.uint8)
    stone[:, :20, 3] = 0
    Image.fromarray(stone).save(picture)

    async def work(studio: Studio, window: MainWindow) -> None:
        modes = window.modes
        studio.painting.edit(prompt="a fox", width=64, height=64, steps=3)
        studio.painting.paint()
        await _painted(studio)
        menu = window.timeline.menu_for(studio.painting.runs[0], 2)
        _choose(menu, "Put it on the canvas as a layer")
        await until(lambda: modes.mode == "brush")
        assert names(modes) == ["Step 2"]
        window.gallery.canvas_asked.emit(picture)
        await studio.errands.finish()
        assert names(modes) == ["Step 2", "a stone"] and modes.bench is not None and modes.board.sheet is not None
        laid = modes.board.sheet.layers[-1].tiles.image(modes.board.sheet.rect)
        assert [laid.pixelColor(x, 32).alpha() for x in (20, 40)] == [0, 90]  # in the middle, as transparent as it is
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(picture))])
        drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
        modes.bench.dropEvent(drop)
        await studio.errands.finish()
        assert names(modes) == ["Step 2", "a stone", "a stone"]
        broken = tmp_path / "broken.png"
        broken.write_bytes(b"nothing")
        modes.put_file(broken)
        while studio.errands.running:
            await asyncio.sleep(0.01)
        assert "broken.png" in studio.notices.all[-1].text and len(names(modes)) == 3
        path = tmp_path / "work.ora"
        studio.board.save(path)
        await studio.queue.idle()
        modes.board.undo()
        modes.put_file(path)
        await until(lambda: modes.board.path == path and len(names(modes)) == 3)

    in_window(work)


def _choose(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()
