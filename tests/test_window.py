"""The whole program with the starter model, driven by real mouse and key events."""

from __future__ import annotations

import asyncio
import functools
import gc
import logging
import os
import random
import signal
import subprocess
import sys
import weakref
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import psutil
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget

from studio.app import Studio, load_painter
from studio.session.engine import MakeEngine
from studio.session.runs import Run
from studio.ui.main_window import MainWindow
from studio.ui.timeline import Timeline
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.fakes import FakePainter
from tests.session.rig import pixels, until

W = TypeVar("W", bound=QWidget)
STEPS = 8
KEY, BUTTON = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def painter() -> MakeEngine:
    """The real one, loaded once for all tests here."""
    return functools.cache(load_painter)


@pytest.fixture
def home(starter_home: Path, tmp_path: Path) -> Path:
    """An empty home with the starter model."""
    folder = tmp_path / "home"
    folder.mkdir()
    (folder / "models").symlink_to(starter_home / "models", target_is_directory=True)
    return folder


@dataclass
class Hands:
    """What a person does at the window."""

    studio: Studio
    window: MainWindow

    def find(self, kind: type[W], name: str) -> W:
        found = self.window.findChild(kind, name)
        assert found is not None, f"there is no {name}"
        return found

    def type_prompt(self, text: str) -> None:
        edit = self.find(QPlainTextEdit, "prompt_edit")
        edit.setFocus()
        QTest.keySequence(edit, "Ctrl+A")
        QTest.keyClicks(edit, text)

    def press(self, name: str) -> None:
        button = self.find(QAbstractButton, name)
        assert button.isEnabled(), f"{name} cannot be pressed"
        QTest.mouseClick(button, BUTTON)

    def point_at_step(self, lane: int, step: int) -> QPoint:
        timeline = self.find(Timeline, "timeline")
        return timeline._place(timeline._layout.cell(lane, step)).center()

    def scrub(self, lane: int, *steps: int) -> None:
        """Press at the first step, drag over the others, let go."""
        viewport = self.find(Timeline, "timeline").viewport()
        QTest.mousePress(viewport, BUTTON, pos=self.point_at_step(lane, steps[0]))
        for step in steps[1:]:
            QTest.mouseMove(viewport, self.point_at_step(lane, step))
        QTest.mouseRelease(viewport, BUTTON, pos=self.point_at_step(lane, steps[-1]))

    def image(self) -> QImage:
        """What is on the canvas now."""
        return self.window.canvas.images[0]

    def run(self) -> Run:
        assert self.studio.painting.current is not None
        return self.studio.painting.current

    async def finish_what_was_left(self, at_least: int) -> None:
        """Accept the offer of a run that was cut off; its pixels must be those of an uncut one."""
        await until(lambda: self.window.findChild(QAbstractButton, "finish_unfinished_button") is not None)
        left = self.run()
        assert at_least <= left.done < left.steps
        self.press("finish_unfinished_button")
        await self.settled()
        self.studio.painting.edit(**left.request.to_json())
        self.studio.painting.paint()
        await self.settled()
        assert self.run() is not left and pixels(self.run()) == pixels(left)
        await until(lambda: self.studio.gallery.count == 2)

    async def settled(self) -> None:
        while self.studio.queue.running or self.studio.errands.running:
            await self.studio.queue.idle()
            await self.studio.errands.finish()


@asynccontextmanager
async def at_work(home: Path, painter: MakeEngine) -> AsyncIterator[Hands]:
    async with Studio.open(home, make_engine=painter) as studio:
        assert studio.window is not None
        studio.painting.edit(steps=STEPS)
        yield Hands(studio, studio.window)
        assert [notice.text for notice in studio.notices.all if notice.details] == []


@pytest.fixture(autouse=True)
def _no_error_in_the_log(caplog: pytest.LogCaptureFixture) -> object:
    yield
    assert [record.message for record in caplog.records if record.levelno >= logging.ERROR] == []


def test_paint_watch_scrub_branch_and_stop(go: Go, home: Path, painter: MakeEngine) -> None:  # noqa: F811
    async def work() -> None:
        async with at_work(home, painter) as hands:
            studio = hands.studio
            shown: list[bytes] = []
            studio.painting.step_shown.connect(lambda _, step: step and shown.append(bytes(hands.image().constBits())))
            hands.type_prompt("a red apple")
            hands.press("paint_button")
            await hands.settled()
            first = hands.run()
            assert len(set(shown)) == STEPS + 1  # every step's prediction, and the finished picture
            await until(lambda: studio.gallery.count == 1)

            at_eight = hands.image()
            hands.scrub(0, 2, 4, 3)
            assert (studio.painting.shown_step, hands.image() == at_eight) == (3, False)
            QTest.keyClick(hands.find(Timeline, "timeline"), KEY.Key_Right)
            assert studio.painting.shown_step == 4

            hands.type_prompt("a blue ball")
            QTest.keyClick(hands.window, KEY.Key_B, Qt.KeyboardModifier.ControlModifier)
            await until(lambda: len(studio.painting.runs) == 2)
            await hands.settled()
            second = hands.run()
            assert (second.parent_run, second.parent_step, second.request.prompt) == (first, 4, "a blue ball")
            assert pixels(second) != pixels(first)
            lanes = hands.find(Timeline, "timeline")._layout.lanes
            assert [(lane.first, lane.last, lane.parent) for lane in lanes] == [(1, STEPS, None), (5, STEPS, 0)]

            hands.type_prompt("a green leaf")
            studio.painting.edit(steps=40)
            QTest.keyClick(hands.window, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
            await until(lambda: studio.painting.shown_step == 2)
            hands.press("stop_button")
            await hands.settled()
            assert hands.run().state == "stopped" and 2 <= hands.run().done <= 3

    go(work())


def test_pause_edit_and_go_on(go: Go, home: Path, painter: MakeEngine) -> None:  # noqa: F811
    async def work() -> None:
        async with at_work(home, painter) as hands:
            hands.type_prompt("a red apple")
            hands.press("paint_button")
            await until(lambda: hands.studio.painting.shown_step == 2)
            hands.press("pause_button")
            await until(lambda: hands.run().state == "paused")
            await asyncio.sleep(0.5)
            parent = hands.run()
            assert 2 <= parent.done <= 3
            hands.type_prompt("a yellow lemon")
            assert hands.find(QAbstractButton, "paint_button").accessibleName() == f"Branch from step {parent.done}"
            hands.press("paint_button")
            await hands.settled()
            child = hands.run()
            assert (child.parent_run, child.parent_step, child.state) == (parent, parent.done, "done")
            assert (parent.request.prompt, parent.state) == ("a red apple", "stopped")

    go(work())


def test_a_window_closed_in_the_middle_offers_the_run_again_and_finishes_it_bit_for_bit(
    go: Go,  # noqa: F811
    home: Path,
    painter: MakeEngine,
) -> None:
    async def work() -> None:
        async with at_work(home, painter) as hands:
            hands.type_prompt("a red apple")
            hands.press("paint_button")
            await until(lambda: hands.studio.painting.shown_step == 3)
            hands.window.close()
        async with at_work(home, painter) as hands:
            assert hands.find(QPlainTextEdit, "prompt_edit").toPlainText() == "a red apple"
            await hands.finish_what_was_left(at_least=3)

    go(work())


KILLED = """
import asyncio, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop
from studio.app import Studio

async def main():
    async with Studio.open(Path(sys.argv[1])) as studio:
        studio.painting.edit(prompt="a red apple", steps=40)
        studio.painting.run_started.connect(lambda run: run.stepped.connect(lambda step: print(step, flush=True)))
        studio.painting.paint()
        await asyncio.sleep(600)

application = QApplication([])
loop = QEventLoop(application)
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
"""


def test_a_killed_studio_loses_at_most_the_step_in_progress(
    go: Go,  # noqa: F811
    home: Path,
    painter: MakeEngine,
) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(home)], stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        steps = 0
        while steps < 5:
            steps = int(process.stdout.readline())
        process.send_signal(signal.SIGKILL)
        seen = [*map(int, process.stdout.read().split()), steps]

    async def work() -> None:
        async with at_work(home, painter) as hands:
            await hands.finish_what_was_left(at_least=max(seen))

    go(work())


def _damaged_settings(home: Path) -> str:
    (home / "settings.json").write_text("{ not JSON")
    return "The settings could not be read"


def _damaged_library(home: Path) -> str:
    (home / "library.sqlite").write_bytes(b"nothing of the kind" * 1000)
    return "The library was damaged"


def _missing_models(home: Path) -> str:
    (home / "models").unlink()
    return "starter painter"


def test_the_studio_goes_with_its_main_window_whatever_else_is_open(go: Go, home: Path) -> None:  # noqa: F811
    async def work() -> None:
        async with at_work(home, FakePainter) as hands:
            closed: list[bool] = []
            hands.window.closed.connect(lambda: closed.append(True))
            QTest.keySequence(hands.window, "Ctrl+Shift+N")
            QTest.keySequence(hands.window, "Ctrl+Shift+D")
            QTest.keySequence(hands.window, "F1")
            assert len([window for window in QApplication.topLevelWidgets() if window.isVisible()]) == 4
            hands.window.close()
            assert closed == [True]
        assert not any(window.isVisible() for window in QApplication.topLevelWidgets())

    go(work())


def test_a_home_that_cannot_be_written_is_told_and_the_window_lives_on(
    go: Go,  # noqa: F811
    tmp_path: Path,
    painter: MakeEngine,
) -> None:
    (tmp_path / "file").write_text("in the way")

    async def work() -> None:
        async with at_work(tmp_path / "file" / "home", painter) as hands:
            hands.type_prompt("a red apple")
            hands.press("paint_button")
            await hands.settled()
            told = [notice.text for notice in hands.studio.notices.all]
            assert any("cannot be" in text for text in told) and not any("went wrong" in text for text in told), told
            hands.type_prompt("still here")
            assert hands.studio.painting.request.prompt == "still here"

    go(work())


@pytest.mark.parametrize("damage", [_damaged_settings, _damaged_library, _missing_models])
def test_what_is_damaged_or_missing_is_told_in_the_notice_bar_and_the_window_lives_on(
    go: Go,  # noqa: F811
    home: Path,
    painter: MakeEngine,
    damage: Callable[[Path], str],
) -> None:
    told = damage(home)

    async def work() -> None:
        async with at_work(home, painter) as hands:
            hands.type_prompt("a red apple")
            hands.press("paint_button")
            await hands.settled()
            assert any(told in notice.text for notice in hands.studio.notices.all), hands.studio.notices.all
            assert hands.find(QWidget, "notice_bar").isVisible()
            hands.type_prompt("still here")
            assert hands.studio.painting.request.prompt == "still here"
            if damage is not _missing_models:
                assert hands.studio.gallery.count == 1

    go(work())


def test_the_program_ends_with_its_window_and_nothing_else(home: Path) -> None:
    """`python -m studio`, told to go while it loads."""
    environment = os.environ | {"STUDIO_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-m", "studio"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        log = home / "library.sqlite"
        while not log.exists():
            assert process.poll() is None
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate()
    assert (process.returncode, [line for line in errors.splitlines() if "plugin does not" not in line]) == (0, [])
    assert (home / "settings.json").is_file()


def test_a_prompt_typed_before_the_rest_is_loaded_stays(go: Go, home: Path, painter: MakeEngine) -> None:  # noqa: F811
    async def work() -> None:
        from studio.app import open_window
        from studio.files.settings import Settings

        window = open_window(Settings.open(home / "settings.json"))
        QTest.keyClicks(window.prompt_edit, "typed at once")
        async with Studio.open(home, make_engine=FakePainter, window=window) as studio:
            assert studio.painting.request.prompt == "typed at once"
            QTest.keyClicks(window.prompt_edit, " and later")
            assert studio.painting.request.prompt == "typed at once and later"

    go(work())


def _act(hands: Hands, chance: random.Random) -> None:
    """One thing that a person might do at the window now."""
    painting = hands.studio.painting
    prompts = ("a red apple", "a blue ball", "a green leaf on a white plate")
    done = painting.current.done if painting.current is not None else 0
    action = chance.randrange(8)
    if action == 0:
        hands.type_prompt(chance.choice(prompts))
    elif action <= 3:
        QTest.mouseClick(hands.find(QAbstractButton, "paint_button"), BUTTON)
    elif action == 4:
        QTest.mouseClick(hands.find(QAbstractButton, chance.choice(("pause_button", "stop_button"))), BUTTON)
    elif action == 5 and done:
        hands.scrub(painting.runs.index(hands.run()), chance.randint(1, done), chance.randint(1, done))
    elif action == 6 and done:
        painting.branch(hands.run(), chance.randint(0, done))
    else:
        QTest.keyClick(hands.window, chance.choice((KEY.Key_Z, KEY.Key_D)), Qt.KeyboardModifier.ControlModifier)


def test_200_actions_at_random_leave_no_error_and_nothing_that_grows(go: Go, home: Path) -> None:  # noqa: F811
    async def work() -> None:
        chance = random.Random(7)
        async with at_work(home, lambda: FakePainter(seconds=0.002)) as hands:
            seen: weakref.WeakSet[Run] = weakref.WeakSet()
            hands.studio.painting.run_started.connect(seen.add)
            sizes = []
            for number in range(1, 201):
                _act(hands, chance)
                await asyncio.sleep(chance.choice((0, 0.01, 0.03)))
                if number % 100 == 0:
                    for job in [job for job in hands.studio.queue.jobs if not job.fleeting]:
                        hands.studio.queue.remove(job)
                    await hands.settled()
                    gc.collect()
                    sizes.append(psutil.Process().memory_info().rss)
            assert sizes[1] - sizes[0] < 24 << 20
            # What is in the timeline, and what the canvas and the list of jobs still show.
            assert len(seen) <= len(hands.studio.painting.runs) + 5
            hands.type_prompt("at the end")
            assert hands.studio.painting.request.prompt == "at the end"

    go(work())
