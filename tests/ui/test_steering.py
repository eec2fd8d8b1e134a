"""The steering of the writing room: the next token's picture, stop texts, presets, the model box."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from studio.files.models import Model
from studio.files.paths import models_folder
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.rig import until
from tests.session.writing_rig import FakeWriter
from tests.ui.writing_room import Room, room

pytestmark = pytest.mark.usefixtures("empty_home")


def _spin(r: Room, name: str, value: float) -> None:
    r.panel.findChild(QWidget, name).setValue(value)


def test_the_picture_of_the_next_token_follows_the_spins_and_the_cursor(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        writer = FakeWriter()
        async with room(writer) as r:
            plot = r.panel.steering.plot
            QTest.keyClicks(r.panel.draft.edit, "Dusk. Dawn.")
            await r.settled()
            assert writer.looked == []  # nobody looks
            r.panel.status.steer.click()
            await until(lambda: bool(plot.bars))
            assert writer.looked == ["Dusk. Dawn."] and plot.bars[0].text == " the"
            r.rig.writing.use_preset("Greedy")
            assert plot.count == 1 and [bar.after for bar in plot.bars[:2]] == [1, 0]
            _spin(r, "temperature_spin", 1.0)
            assert plot.count == 8 and plot.bars[0].after == pytest.approx(plot.bars[0].before)
            _spin(r, "top_k_spin", 2)
            assert plot.count == 2 and len(writer.looked) == 1  # the model was not asked again
            before = plot.grab().toImage()
            _spin(r, "min_p_spin", 0.9)
            assert plot.grab().toImage() != before and "cannot come" in plot.accessibleDescription()
            cursor = r.panel.draft.edit.textCursor()
            cursor.setPosition(5)
            r.panel.draft.edit.setTextCursor(cursor)
            await until(lambda: writer.looked[-1] == "Dusk.")
            r.panel.status.steer.click()
            r.panel.draft.edit.moveCursor(QTextCursor.MoveOperation.End)
            await r.settled()
            QTest.qWait(1)
            assert len(writer.looked) == 2

    go(work())


def test_a_text_never_waits_for_a_look_at_the_next_token(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            r.panel.status.steer.click()
            QTest.keyClicks(r.panel.draft.edit, "Dusk.")
            r.rig.writing.next_word._ask()
            wanted = r.rig.writing.next_word._asked
            assert wanted is None or r.rig.writing.next_word.busy
            r.panel.draft.go_on()
            assert not r.rig.writing.next_word.busy  # it gave way
            await r.settled()
            assert r.text.startswith("Dusk. the fox")

    go(work())


def test_stop_texts_are_typed_one_a_line(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        writer = FakeWriter()
        async with room(writer) as r:
            r.panel.status.steer.click()
            stops = r.panel.steering.stops
            stops.setFocus()
            await until(stops.hasFocus)
            stops.setPlainText(" low\n\\n\\n\n\nC:\\\\new")
            r.panel.draft.edit.setFocus()
            await until(lambda: bool(r.rig.writing.request.stop))
            assert r.rig.writing.request.stop == (" low", "\n\n", "C:\\new")
            r.rig.writing.edit(stop=("\t",))
            assert stops.toPlainText() == "\\t"

    go(work())


def test_presets_of_ones_own_are_saved_used_and_deleted(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            writing, row = r.rig.writing, r.panel.steering.presets
            writing.edit(temperature=0.33, stop=("END",), model="kept-out")
            row._save()
            dialog = row.findChild(QInputDialog)
            dialog.setTextValue("Mine & yours")
            dialog.accept()
            writing.edit(temperature=1.5, stop=(), model="another")
            menu = QMenu(row)
            row.fill_menu(menu)
            assert menu.actions()[0].text() == "Mine && yours"
            menu.actions()[0].trigger()
            assert (writing.request.temperature, writing.request.stop) == (0.33, ("END",))
            assert writing.request.model == "another"
        async with room(FakeWriter()) as r:
            assert r.rig.writing.own_presets == ("Mine & yours",)
            r.rig.writing.delete_preset("Mine & yours")
            assert r.rig.writing.own_presets == ()

    go(work())


def test_local_models_are_offered_and_broken_ones_tell_what_is_wrong(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            writing, row = r.rig.writing, r.panel.steering.model
            folder = models_folder()
            broken = Model(name="half", path=folder, family="language", size=0, problem="half is cut off.")
            writing.models = (Model(name="whole", path=folder, family="language", size=1), broken)
            writing.models_changed.emit()
            assert row.box.findData("whole") >= 0 and row.box.findData("half") < 0
            menu = QMenu(row)
            row.fill_menu(menu)
            next(action for action in menu.actions() if "half" in action.text()).trigger()
            assert r.rig.said == ["half is cut off."]
            row.box.setCurrentIndex(row.box.findData("whole"))
            row.box.activated.emit(row.box.currentIndex())
            assert writing.request.model == "whole"
            assert row.mapTo(r.panel, QPoint()).x() >= 0

    go(work())
