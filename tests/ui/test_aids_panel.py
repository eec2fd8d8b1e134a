"""Control cards and the request are one thing seen from two sides."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studio.paint.control import Control
from studio.paint.picture_prompt import PicturePrompt
from studio.ui import file_dialogs
from studio.ui.aids_panel import AidsPanel
from studio.ui.prompt_edit import PromptEdit
from studio.ui.prompt_panel import PromptPanel
from tests.ui import standins


@pytest.fixture
def panel(qtbot: QtBot, painting: standins.Painting, queue: standins.Queue) -> AidsPanel:
    painting.aids.controlnets, painting.aids.adapters = ("canny-sd15", "depth-sd15"), ("plus",)
    made = PromptPanel(painting, queue, PromptEdit("prompt_edit", "Prompt", "", 4))  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(316, 900)
    made.show()
    qtbot.waitExposed(made)
    made.aids_fold.open()
    return made.aids


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The file dialog answers with these."""
    answers = [Path("/tmp/b.png"), Path("/tmp/a.png")]
    monkeypatch.setattr(file_dialogs, "ask_open", lambda parent, title, then, folder: then(answers.pop()))
    return answers


def test_a_control_is_added_changed_and_taken_away(
    panel: AidsPanel, painting: standins.Painting, chosen: list[Path]
) -> None:
    QTest.mouseClick(panel.add_control, Qt.MouseButton.LeftButton)
    assert painting.request.controls == (Control(model="canny-sd15", picture="/tmp/a.png", way="canny"),)
    (card,) = panel.cards["controls"]
    assert painting.aids.asked[-1] == ("controls 0", painting.request.controls[0])
    painting.aids.made.emit("controls 0", np.zeros((20, 30, 3), np.uint8))
    assert card.picture.image is not None and card.picture.image.width() == 30
    card.weight.setValue(0.5)
    card.end.setValue(60)  # type: ignore[attr-defined]
    card.model.setCurrentIndex(1)
    card.model.activated.emit(1)
    (control,) = painting.request.controls
    assert (control.model, control.way, control.weight, control.end) == ("depth-sd15", "as_it_is", 0.5, 0.6)
    card.picture.click()
    assert painting.request.controls[0].picture == "/tmp/b.png"
    painting.undo()
    assert painting.request.controls[0].picture == "/tmp/a.png"
    card.remove.click()
    assert not painting.request.controls and not panel.cards["controls"]
    painting.undo()
    assert len(panel.cards["controls"]) == 1 and panel.cards["controls"][0].weight.value() == 0.5


def test_only_edges_have_thresholds_and_the_ends_of_the_share_do_not_cross(
    panel: AidsPanel, painting: standins.Painting
) -> None:
    painting.edit(controls=[Control(model="x", picture="a.png", way="canny", start=0.2, end=0.5)])
    (card,) = panel.cards["controls"]
    assert card.low.isVisibleTo(card) and card.model.currentText() == "x"  # type: ignore[attr-defined]
    card.start.setValue(90)  # type: ignore[attr-defined]
    assert painting.request.controls[0].start == 0.49
    card.way.setCurrentIndex(1)  # type: ignore[attr-defined]
    card.way.activated.emit(1)  # type: ignore[attr-defined]
    assert painting.request.controls[0].way == "as_it_is" and not card.low.isVisibleTo(card)  # type: ignore[attr-defined]


def test_a_picture_prompt_beside_it(panel: AidsPanel, painting: standins.Painting, chosen: list[Path]) -> None:
    QTest.mouseClick(panel.add_adapter, Qt.MouseButton.LeftButton)
    assert painting.request.picture_prompts == (PicturePrompt(model="plus", picture="/tmp/a.png"),)
    assert painting.aids.asked == [("picture_prompts 0", "/tmp/a.png")]
    painting.edit(controls=[Control(model="x", picture="c.png")])
    assert [len(cards) for cards in panel.cards.values()] == [1, 1]
    tops = [cards[0].y() for cards in panel.cards.values()]
    panel.adjustSize()
    assert tops == sorted(tops)
    widget, met = panel.cards["controls"][0].picture, []
    while widget is not panel.add_control:
        met.append(widget.objectName())
        widget = widget.nextInFocusChain()
    assert met.index("control_end_spin") < met.index("adapter_picture") < met.index("adapter_weight_spin")


def test_it_says_what_is_missing(panel: AidsPanel, painting: standins.Painting) -> None:
    assert panel.add_control.isEnabled() and not panel.note.isVisible()
    painting.aids.controlnets = ()
    painting.aids.found.emit()
    assert not panel.add_control.isEnabled() and "no ControlNet yet" in panel.note.text()
    painting.models = (standins.Model("starter-painter", takes=()),)
    painting.models_changed.emit()
    assert not panel.add_adapter.isEnabled() and "takes no ControlNet" in panel.note.text()
    assert all(button.objectName() and button.toolTip() for button in panel.findChildren(QPushButton))


def test_another_vae_is_chosen_where_there_is_one(panel: AidsPanel, painting: standins.Painting) -> None:
    assert not panel.vae_row.isVisibleTo(panel)
    painting.aids.vaes = ("soft",)
    painting.aids.found.emit()
    assert panel.vae_row.isVisibleTo(panel)
    panel.vae.setFocus()
    QTest.keyClick(panel.vae, Qt.Key.Key_Down)
    assert painting.request.vae == "soft"
    painting.undo()
    assert panel.vae.currentData() == ""


def test_a_model_that_edits_is_asked_how_the_picture_is_used(
    qtbot: QtBot, painting: standins.Painting, queue: standins.Queue
) -> None:
    made = PromptPanel(painting, queue, PromptEdit("prompt_edit", "Prompt", "", 4))  # type: ignore[arg-type]
    qtbot.addWidget(made)
    start = made.start
    painting.edit(init_picture="a.png")
    assert not start.use.isVisibleTo(start) and start.strength.isVisibleTo(start)
    painting.models = (standins.Model("starter-painter", takes=("init_as",)),)
    painting.models_changed.emit()
    assert start.use.isVisibleTo(start)
    start.use.setCurrentIndex(1)
    start.use.activated.emit(1)
    assert painting.request.edits and not start.strength.isVisibleTo(start)


def test_a_refiner_is_another_model_of_the_family(panel: AidsPanel, painting: standins.Painting) -> None:
    assert not panel.refiner_row.isVisibleTo(panel)
    second = standins.Model("second", takes=())
    painting.models = (standins.Model("starter-painter", takes=("refiner",)), second, second._replace(family="flux"))
    painting.models_changed.emit()
    assert panel.refiner_row.isVisibleTo(panel) and panel.refiner.count() == 2
    panel.refiner.setFocus()
    QTest.keyClick(panel.refiner, Qt.Key.Key_Down)
    assert painting.request.refiner == "second"
    share = panel.refiner_row.share
    assert share.property("role") == "number"  # else its arrows are not the theme's
    assert share.isVisibleTo(panel) and share.value() == 0.8
    share.setFocus()
    QTest.keyClick(share, Qt.Key.Key_Down)
    assert painting.request.refine_at == 0.75
    painting.undo()
    assert share.value() == 0.8
    painting.undo()
    assert not share.isVisibleTo(panel)
    assert panel.refiner.currentData() == ""


def test_weights_are_chosen_with_the_memory_that_they_take(panel: AidsPanel, painting: standins.Painting) -> None:
    row = panel.weights
    painting.models = (standins.Model("starter-painter"), standins.Model("broken", problem="It is cut off."))
    painting.models_changed.emit()
    assert "starter-painter" in painting.aids.weighing and not row.note.isVisibleTo(panel)
    painting.aids.sizes["starter-painter"] = {"as_they_are": 24_000_000_000, "8bit": 12_700_000_000, "4bit": 7_400_000}
    painting.aids.weighed.emit()
    assert row.note.text() == "About 24.0 GB of memory."
    row.box.setFocus()
    QTest.keyClick(row.box, Qt.Key.Key_Down)
    assert painting.request.weights == "8bit"
    assert row.note.text() == "About 12.7 GB of memory instead of 24.0 GB."
    painting.undo()
    assert row.box.currentData() == "as_they_are" and row.note.text() == "About 24.0 GB of memory."
