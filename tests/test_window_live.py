"""Live painting in the whole program with the starter model, by real mouse and key events."""

from __future__ import annotations

import asyncio
import functools
import logging
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QPlainTextEdit

from studio.app import load_painter
from studio.files.starter import FEW_STEPS
from studio.paint.tape import Tape
from studio.session.engine import MakeEngine
from studio.session.runs import Run
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.rig import pixels, until
from tests.test_window import Hands, at_work

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def painter() -> MakeEngine:
    """The real one, loaded once for all tests here."""
    return functools.cache(load_painter)


@pytest.fixture
def home(starter_home: Path, tmp_path: Path) -> Path:
    """A home with the starter models."""
    models = tmp_path / "home" / "models"
    models.mkdir(parents=True)
    for entry in (starter_home / "models").iterdir():
        (models / entry.name).symlink_to(entry)
    return models.parent


@pytest.fixture(autouse=True)
def _no_error_in_the_log(caplog: pytest.LogCaptureFixture) -> object:
    yield
    assert [record.message for record in caplog.records if record.levelno >= logging.ERROR] == []


async def _shows(hands: Hands, **values: object) -> Run:
    """Wait for a finished draft of this request on the canvas."""

    def there() -> bool:
        run = hands.studio.painting.current
        return run is not None and run.state == "done" and all(getattr(run.request, k) == v for k, v in values.items())

    await until(there, 40)
    await hands.settled()
    return hands.run()


def _on_disk(home: Path) -> tuple[int, int]:
    """Tapes, pictures."""
    return len(list(home.glob("tapes/*.tape"))), len(list(home.glob("pictures/*.png")))


def test_typing_and_changing_paint_drafts_only(go: Go, home: Path, painter: MakeEngine) -> None:  # noqa: F811
    async def work() -> None:
        async with at_work(home, painter) as hands:
            studio, window = hands.studio, hands.window
            studio.painting.edit(steps=4, cfg_scale=1.0, sampler="euler", seed=7)
            shown: list[str] = []
            studio.painting.step_shown.connect(lambda run, step: shown.append(run.request.prompt) if step else None)
            edit = hands.find(QPlainTextEdit, "prompt_edit")
            edit.setFocus()
            QTest.keyClick(window, KEY.Key_L, CONTROL)
            assert studio.live.on and hands.find(QAbstractButton, "live_button").isChecked()
            for letter in "a red apple":
                QTest.keyClicks(edit, letter)
                await asyncio.sleep(0.01)
            apple = await _shows(hands, prompt="a red apple")
            assert set(shown) == {"a red apple"}  # nothing of what was typed on the way
            hands.scrub(0, 1, 3, 2)
            assert studio.painting.shown_step == 2
            QTest.keyClick(window, KEY.Key_Z, CONTROL)
            assert edit.toPlainText() == "" and studio.painting.current is apple  # one step to undo
            QTest.keyClick(window, KEY.Key_Y, CONTROL)

            box = hands.find(QComboBox, "sampler_box")
            box.setFocus()
            QTest.keyClick(box, KEY.Key_Down)
            other = await _shows(hands, sampler=box.currentData())
            assert other is not apple and other.request.seed == 7 and _on_disk(home) == (0, 0)

    go(work())


def test_paint_keeps_the_draft_with_its_seed_and_branch_does_too(
    go: Go,  # noqa: F811
    home: Path,
    painter: MakeEngine,
) -> None:
    async def work() -> None:
        async with at_work(home, painter) as hands:
            studio, window = hands.studio, hands.window
            studio.painting.edit(prompt="a red apple", steps=4, cfg_scale=1.0, sampler="euler", seed=7)
            hands.press("live_button")
            other = await _shows(hands, prompt="a red apple")
            QTest.keyClick(window, KEY.Key_Return, CONTROL)  # Paint: the very same, with its seed
            await until(lambda: studio.gallery.count == 1)
            await hands.settled()
            assert (hands.run(), other.draft, studio.painting.request.seed) == (other, None, 7)
            plain = studio.painting.paint_request(other.request)
            await hands.settled()
            assert pixels(plain) == pixels(other)
            one, two = (Tape.open(run.order.tape) for run in (plain, other))
            assert two.finished and one.segments == two.segments
            assert all(np.array_equal(a.denoised, b.denoised) for a, b in zip(one.calls, two.calls, strict=True))

            hands.press("seed_dice_button")
            lucky = await _shows(hands, seed=studio.painting.request.seed)
            assert lucky.request.seed != 7 and lucky.draft is not None
            hands.scrub(0, 2)
            QTest.keyClick(window, KEY.Key_B, CONTROL)  # nothing was changed yet: live painting rests for that
            assert not studio.live.on
            hands.type_prompt("a blue ball")
            QTest.keyClick(window, KEY.Key_B, CONTROL)
            await until(lambda: len(studio.painting.runs) == 2)
            await hands.settled()
            child = studio.painting.runs[1]
            assert (child.parent_run, child.parent_step, len(lucky.files)) == (lucky, 2, 1)
            assert _on_disk(home) == (4, 4)

    go(work())


def test_switch_the_model_toggle_and_close_in_the_middle(go: Go, home: Path, painter: MakeEngine) -> None:  # noqa: F811
    async def work() -> None:
        async with at_work(home, painter) as hands:
            studio = hands.studio
            studio.painting.edit(steps=20)
            hands.type_prompt("a green leaf")
            hands.press("live_button")
            await until(lambda: studio.painting.shown_step == 2)
            await until(lambda: hands.find(QAbstractButton, "quicker_button").isVisible())
            hands.press("quicker_button")
            quick = await _shows(hands, model=FEW_STEPS, prompt="a green leaf")
            assert (quick.request.steps, quick.request.cfg_scale) == (4, 1.0)
            assert not hands.find(QAbstractButton, "quicker_button").isVisible()
            hands.press("live_button")
            hands.type_prompt("a yellow lemon")
            await asyncio.sleep(0.6)
            assert hands.run() is quick and not studio.queue.running
            hands.press("keep_draft_button")
            await until(lambda: studio.gallery.count == 1)
            studio.painting.edit(steps=40)
            hands.press("live_button")  # what was typed meanwhile is painted at once
            await until(lambda: hands.run().request.prompt == "a yellow lemon" and studio.painting.shown_step == 2)
        assert _on_disk(home) == (1, 1)
        async with at_work(home, painter) as hands:
            assert not hands.studio.live.on and hands.studio.painting.offer_unfinished() == []
            assert not hands.find(QAbstractButton, "live_button").isChecked()

    go(work())


def test_a_model_that_cannot_be_loaded_switches_it_off(go: Go, home: Path, painter: MakeEngine) -> None:  # noqa: F811
    async def work() -> None:
        async with at_work(home, painter) as hands:
            hands.type_prompt("a green leaf")
            hands.studio.painting.edit(model="not-here")
            hands.press("live_button")
            await until(lambda: not hands.find(QAbstractButton, "live_button").isChecked())
            assert "could not paint" in hands.window.live_row.words.text()
            assert any("not-here" in notice.text for notice in hands.studio.notices.all)
            await hands.settled()

    go(work())
