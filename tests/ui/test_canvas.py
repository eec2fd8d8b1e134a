"""The canvas follows the session and says what is known."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.ui.canvas import Canvas
from studio.ui.figures import duration
from studio.ui.frames import Frames, images
from tests.ui import standins


@pytest.fixture
def canvas(qtbot: QtBot, painting: standins.Painting) -> Canvas:
    made = Canvas(painting, Frames())  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_there_is_a_prompt_to_try_until_there_is_a_picture(canvas: Canvas, painting: standins.Painting) -> None:
    assert canvas.first_run.isVisible()
    canvas.first_run.buttons[1].click()
    assert painting.request.prompt == canvas.first_run.prompts()[1]
    painting.show_step(standins.run(8), 1)
    assert not canvas.first_run.isVisible()


def test_a_step_is_shown_as_it_is_with_what_is_known_of_it(canvas: Canvas, painting: standins.Painting) -> None:
    run = standins.run(8, batch=2)
    painting.show_step(run, 3)
    assert [image.pixelColor(0, 0).getRgb()[:3] for image in canvas.images] == [(30, 60, 120)] * 2
    assert canvas.chips.texts == ("step 3 / 8", "σ 6.00")
    assert "step 3 / 8" in canvas.accessibleDescription()


def test_left_and_right_look_at_the_neighbouring_steps(canvas: Canvas, painting: standins.Painting) -> None:
    painting.show_step(standins.run(8), 3)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert painting.shown_step == 4
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert painting.shown_step == 2


def test_steps_of_a_running_run_come_with_speed_and_time_left(canvas: Canvas, painting: standins.Painting) -> None:
    run = standins.run(10, 4)
    run.job = _Running()  # type: ignore[assignment]
    painting.show_step(run, 4)
    assert canvas.chips.texts[2:] == ("4.0 it/s", "≈ 1.5 s left")


class _Running:
    state = "running"
    seconds_per_step = 0.25


def test_pictures_become_images_of_the_screens_format_byte_for_byte() -> None:
    pictures = np.arange(2 * 3 * 5 * 3, dtype=np.uint8).reshape(2, 3, 5, 3)  # rows of 15 bytes, not of 16
    for image, picture in zip(images(pictures), pictures, strict=True):
        assert image.format() == image.Format.Format_RGB32
        for y in range(3):
            for x in range(5):
                assert image.pixelColor(x, y).getRgb()[:3] == tuple(picture[y, x])


def test_kept_images_stay_within_their_budget() -> None:
    frames = Frames(budget=10 * 16 * 16 * 4)
    run = standins.run(40)
    made = {step: frames.of(run, step) for step in range(1, 41)}
    assert len(frames._kept) == 10
    assert frames.of(run, 40) is made[40]
    assert frames.of(run, 41) == ()


@pytest.mark.parametrize(("seconds", "words"), [(0.96, "1.0 s"), (42.4, "42 s"), (185, "3 min")])
def test_times_are_said_as_people_say_them(seconds: float, words: str) -> None:
    assert duration(seconds) == words


def test_a_low_canvas_offers_fewer_prompts_instead_of_laying_them_over_each_other(canvas: Canvas) -> None:
    for height, count in ((500, 3), (260, 2), (160, 1)):
        canvas.resize(700, height)
        QApplication.sendPostedEvents()
        chips = [chip for chip in canvas.first_run.buttons if chip.isVisible()]
        assert len(chips) == count
        places = [chip.geometry() for chip in chips]
        assert not any(a.intersects(b) for a, b in pairwise(places))
        assert all(chip.height() >= chip.minimumSizeHint().height() for chip in chips)
        card = chips[0].parentWidget()
        assert all(card.rect().contains(place) for place in places) and canvas.rect().contains(card.geometry())


def test_chips_take_another_row_where_one_is_too_long(canvas: Canvas) -> None:
    canvas.chips.show_texts(("step 20 / 20", "σ 0.209", "16.6 it/s", "before: step 12"))
    for width, rows in ((700, 1), (348, 2), (200, 3)):
        canvas.resize(width, 400)
        QApplication.sendPostedEvents()
        places = canvas.chips._places()
        assert len({place.top() for place in places}) == rows
        assert canvas.rect().contains(canvas.chips.geometry())
        assert all(canvas.chips.rect().contains(place) for place in places)


def test_a_picture_dropped_on_the_canvas_is_opened(canvas: Canvas, painting: standins.Painting, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "fox.png"))])
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(40, 40), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    canvas.dropEvent(event)
    assert painting.asked == [("open", tmp_path / "fox.png")]
