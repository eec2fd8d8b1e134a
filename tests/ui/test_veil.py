"""Pictures that the model's safety checker flagged: blurred, with a word and a way to see them."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.ui.canvas import Canvas
from studio.ui.frames import Frames
from tests.ui import standins


def test_a_flagged_picture_is_blurred_until_somebody_asks_for_it(qtbot: QtBot) -> None:
    painting = standins.Painting()
    run = standins.run(3, 3)
    rng = np.random.default_rng(1)
    run.pictures = rng.integers(0, 256, (2, 64, 64, 3), np.uint8)
    run.frames[3] = run.pictures
    painting.have(run)
    frames = Frames()
    canvas = Canvas(painting, frames)  # type: ignore[arg-type]
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.show()
    canvas.show_step(run, 3)
    plain = frames.of(run, 3)
    assert not canvas.veil.isVisible() and canvas.images == plain
    run.flagged = (False, True)
    run.changed.emit()
    assert canvas.veil.isVisible() and "can be wrong" in canvas.veil.words.text()
    shown = canvas.images
    assert shown[0] == plain[0] and shown[1] != plain[1] and shown[1].size() == plain[1].size()
    spread = [len({image.pixel(x, 10) for x in range(20, 28)}) for image in (plain[1], shown[1])]
    assert spread[0] == 8 and max(abs(_red(shown[1], x) - _red(shown[1], x + 1)) for x in range(60)) < 30
    QTest.mouseClick(canvas.veil.show_it, Qt.MouseButton.LeftButton)
    assert run.revealed and not canvas.veil.isVisible() and canvas.images == plain


def _red(image: object, x: int) -> int:
    return (image.pixel(x, 10) >> 16) & 255  # type: ignore[attr-defined]
