"""The first minutes: prompts to try, a look around, and both left and called back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studio.app import Studio
from studio.ui.main_window import MainWindow
from studio.ui.tour import Tour
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.fakes import FakePainter
from tests.session.rig import until


def _tour(window: MainWindow) -> Tour:
    (tour,) = window.findChildren(Tour)
    return tour


def _key(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def test_a_look_around_by_keys_stays_inside_shows_four_places_and_ends(go: Go, empty_home: Path) -> None:  # noqa: F811
    async def work() -> None:
        async with Studio.open(empty_home, make_engine=FakePainter) as studio:
            window = studio.window
            assert window is not None
            window.writing_dock.hide()
            window.activateWindow()
            QTest.mouseClick(window.canvas.first_run.around, Qt.MouseButton.LeftButton)
            tour, seen = _tour(window), []
            for _ in range(4):
                seen.append(tour.title.text())
                assert tour.rect().contains(tour.card.geometry())
                assert not tour._place().contains(tour.card.geometry()) or tour.number == 1  # the canvas is large
                for _ in range(4):
                    _key(Qt.Key.Key_Tab)
                    assert tour.isAncestorOf(QApplication.focusWidget())
                _key(Qt.Key.Key_Right)
            assert len(set(seen)) == 4 and window.writing_dock.isVisible()
            await until(lambda: not window.findChildren(Tour))
            assert QApplication.focusWidget() is window.prompt_edit

    go(work())


def test_it_can_be_left_at_once_and_called_back_from_the_menu(go: Go, empty_home: Path) -> None:  # noqa: F811
    async def work() -> None:
        async with Studio.open(empty_home, make_engine=FakePainter) as studio:
            window = studio.window
            assert window is not None
            window.activateWindow()
            for _ in range(2):
                window.findChild(QAction, "look_around_action").trigger()
                _key(Qt.Key.Key_Escape)
                await until(lambda: not window.findChildren(Tour))

    go(work())


def test_prompts_that_were_skipped_stay_away_until_they_are_called_back(go: Go, empty_home: Path) -> None:  # noqa: F811
    async def work() -> None:
        async with Studio.open(empty_home, make_engine=FakePainter) as studio:
            assert studio.window is not None
            first = studio.window.canvas.first_run
            assert len(first.buttons) == 3 and first.buttons[0].isVisible()
            QTest.mouseClick(first.skip, Qt.MouseButton.LeftButton)
            assert not first.buttons[0].isVisible() and first.short.isVisible()
        async with Studio.open(empty_home, make_engine=FakePainter) as studio:
            assert studio.window is not None
            first = studio.window.canvas.first_run
            assert not first.buttons[0].isVisible() and first.short.isVisible()
            studio.window.findChild(QAction, "first_steps_action").trigger()
            assert first.buttons[0].isVisible() and not first.short.isVisible()
            QTest.mouseClick(first.buttons[1], Qt.MouseButton.LeftButton)
            assert studio.painting.request.prompt == first.buttons[1].text()

    go(work())
