"""The panel and the request are one thing seen from two sides."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider
from pytestqt.qtbot import QtBot

from studio.paint.request import MAX_SEED
from studio.ui.icons import IconButton
from studio.ui.prompt_edit import PromptEdit
from studio.ui.prompt_panel import PromptPanel
from studio.ui.seed_spin import SeedSpin
from tests.ui import standins


@pytest.fixture
def panel(qtbot: QtBot, painting: standins.Painting, queue: standins.Queue) -> PromptPanel:
    made = PromptPanel(painting, queue, PromptEdit("prompt_edit", "Prompt", "", 4))  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(316, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_typing_edits_the_request_and_undo_brings_the_text_back(
    panel: PromptPanel, painting: standins.Painting
) -> None:
    panel.prompt.selectAll()
    QTest.keyClicks(panel.prompt, "a red apple")
    assert painting.request.prompt == "a red apple"
    painting.undo()
    assert panel.prompt.toPlainText() == "a fox"
    painting.redo()
    assert panel.prompt.toPlainText() == "a red apple"


def test_numbers_go_both_ways_with_their_sliders(panel: PromptPanel, painting: standins.Painting) -> None:
    steps = panel.numbers.steps
    steps.selectAll()
    QTest.keyClicks(steps, "45")
    assert painting.request.steps == 8  # not before it is entered
    QTest.keyClick(steps, Qt.Key.Key_Return)
    assert painting.request.steps == 45
    slider = panel.findChild(QSlider, "steps_slider")
    assert slider.value() == 45
    slider.setValue(12)
    assert painting.request.steps == 12
    painting.edit(steps=500)  # beyond the slider's end
    assert steps.value() == 500 and painting.request.steps == 500


def test_boxes_choose_and_follow(panel: PromptPanel, painting: standins.Painting) -> None:
    box = panel.choices.sampler
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert painting.request.sampler == box.currentData() == "euler"
    painting.edit(sampler="heun", schedule="karras")
    assert (box.currentText(), panel.choices.schedule.currentText()) == ("Heun", "Karras")


def test_a_free_seed_is_thrown_when_it_has_painted_and_a_locked_one_stays(
    panel: PromptPanel, painting: standins.Painting
) -> None:
    painting.edit(seed=7)
    panel.bar.paint.click()
    panel.bar.paint.click()
    panel.seed.lock.click()
    panel.bar.paint.click()
    seeds = [request.seed for _, request in painting.asked]
    assert seeds == [7, 1007, 1007]


def test_a_seed_may_be_as_large_as_seeds_are(qtbot: QtBot) -> None:
    spin = SeedSpin()
    qtbot.addWidget(spin)
    heard: list[int] = []
    spin.valueChanged.connect(heard.append)
    spin.lineEdit().selectAll()
    QTest.keyClicks(spin.lineEdit(), str(MAX_SEED))
    QTest.keyClick(spin, Qt.Key.Key_Return)
    QTest.keyClick(spin.lineEdit(), Qt.Key.Key_End)
    QTest.keyClicks(spin.lineEdit(), "x9")  # letters and larger numbers are not taken
    QTest.keyClick(spin, Qt.Key.Key_Return)
    QTest.keyClick(spin, Qt.Key.Key_Down)
    assert heard == [MAX_SEED, MAX_SEED - 1]


def test_tokens_are_counted_and_what_is_cut_off_is_said(panel: PromptPanel, painting: standins.Painting) -> None:
    painting.tokens_counted.emit(14, 30, "")
    assert panel.header.info.text() == "14 / 30 TOKENS" and panel.cut.isHidden()
    painting.tokens_counted.emit(33, 30, "in the evening light")
    assert "in the evening light" in panel.cut.text() and panel.cut.isVisible()


def test_the_negative_prompt_opens_when_it_says_something(panel: PromptPanel, painting: standins.Painting) -> None:
    assert panel.negative.isHidden() or not panel.negative.isVisible()
    painting.edit(negative_prompt="blurry")
    assert panel.negative.isVisible() and panel.negative.toPlainText() == "blurry"


def test_paint_says_what_it_would_do(panel: PromptPanel, painting: standins.Painting) -> None:
    run = standins.run(8, 5)
    run.outcome = "unfinished"
    painting.have(run)
    painting.show_step(run, 5)
    assert panel.bar.paint.accessibleName() == "Paint"
    run.job = _Paused()  # type: ignore[assignment]
    run.request = painting.request
    panel.bar.refresh()
    assert panel.bar.paint.accessibleName() == "Go on"
    painting.edit(prompt="a panda")
    assert panel.bar.paint.accessibleName() == "Branch from step 5"


class _Paused:
    state = "paused"
    seconds_per_step = None


def test_a_picture_dropped_sets_everything_and_other_files_are_refused(
    panel: PromptPanel, painting: standins.Painting, tmp_path: Path
) -> None:
    for name in ("letter.txt", "old.png"):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        event = QDropEvent(
            QPointF(40, 300),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        panel.dropEvent(event)
    assert painting.asked == [("load", tmp_path / "old.png")]
    assert not panel.prompt.canInsertFromMimeData(data)


def test_presets_are_offered(panel: PromptPanel, painting: standins.Painting) -> None:
    painting.presets = {"fast": {"steps": 4}}
    menu = panel.header.findChild(IconButton, "prompt_more_button").menu()
    panel.fill_menu(menu)
    next(action for action in menu.actions() if action.text() == "fast").trigger()
    assert painting.request.steps == 4
