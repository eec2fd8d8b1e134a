"""The real window over the real sessions, with a painter of a few lines."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMainWindow, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from studio.app import Studio
from studio.errors import StudioError
from studio.ui.actions import Actions, Command
from studio.ui.controls import text
from studio.ui.main_window import MainWindow
from studio.ui.panels import WritingDock
from studio.ui.preferences_dialog import PreferencesDialog
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.fakes import FakePainter
from tests.session.rig import until

CONTRACT = (
    *(
        "prompt_edit",
        "negative_edit",
        "model_box",
        "sampler_box",
        "schedule_box",
        "steps_spin",
        "cfg_spin",
        "seed_spin",
    ),
    *("width_spin", "height_spin", "batch_spin", "paint_button", "pause_button", "stop_button", "canvas", "timeline"),
    *("gallery", "queue_view", "notice_bar", "writing_dock"),
)
CONTROLS = {"Button", "CheckBox", "RadioButton", "ComboBox", "EditableText", "SpinBox", "Slider", "List", "ListItem"}
CONTROLS |= {"MenuItem", "ButtonMenu", "ButtonDropDown", "PageTab", "Table", "ProgressBar", "Link", "Dial", "Tree"}

Work = Callable[[Studio, MainWindow], Coroutine[Any, Any, None]]
InWindow = Callable[..., None]


@pytest.fixture
def in_window(go: Go, tmp_path: Path) -> InWindow:  # noqa: F811
    """Runs a coroutine function with an open studio and its furnished window."""

    def run(work: Work, home: Path = tmp_path, painter: FakePainter | None = None) -> None:
        async def inside() -> None:
            async with Studio.open(home, make_engine=lambda: painter or FakePainter()) as studio:
                window = studio.window
                assert isinstance(window, MainWindow)
                await until(lambda: window.furnished and bool(studio.painting.plot))
                window.activateWindow()
                await work(studio, window)

        go(inside())

    return run


async def _painted(studio: Studio) -> None:
    await until(lambda: studio.painting.current is not None and studio.painting.current.state == "done")
    await until(lambda: studio.gallery.count > 0)


def _named(window: MainWindow, name: str) -> Any:
    return window.findChild(QWidget, name)


def _interfaces(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield top
    for place in range(min(top.childCount(), 200)):
        child = top.child(place)
        if child is not None and child.isValid():
            yield from _interfaces(child)


def test_every_control_has_a_name_for_those_who_cannot_see_it_and_one_for_scripts(in_window: InWindow) -> None:
    async def work(studio: Studio, window: MainWindow) -> None:
        studio.painting.edit(prompt="a fox", negative_prompt="rain", width=64, height=64, steps=3)
        studio.painting.paint()
        await _painted(studio)
        studio.notices.post("It broke.", "line 7", "error")
        top = QAccessible.queryAccessibleInterface(window)
        assert top is not None
        roles = Counter(one.role().name for one in _interfaces(top))
        nameless = [
            f"{one.role().name} {one.object()}"
            for one in _interfaces(top)
            if one.role().name in CONTROLS and not one.text(QAccessible.Text.Name) and not _unopened(one)
        ]
        assert nameless == []
        assert roles["Button"] > 15 and roles["SpinBox"] >= 7 and roles["ComboBox"] >= 6  # it did look
        for name in CONTRACT:
            assert _named(window, name) is not None, name
        unnamed = [
            widget
            for widget in window.findChildren(QWidget)
            if widget.window() is window
            and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            and not widget.objectName()
            and not isinstance(widget.parent(), QAbstractScrollArea)
        ]
        assert unnamed == []

    in_window(work)


def _unopened(one: QAccessibleInterface) -> bool:
    """The list inside of a box that is closed; opened, it has the box's name."""
    return one.role().name == "List" and bool(one.state().invisible)


def test_tab_and_f6_reach_everything_and_come_back(in_window: InWindow) -> None:
    async def work(studio: Studio, window: MainWindow) -> None:
        window.resize(1600, 1000)  # in a narrow window the bar above the canvas keeps only the modes
        studio.painting.edit(prompt="a fox", width=64, height=64, steps=3)
        studio.painting.paint()
        await _painted(studio)
        prompt = _named(window, "prompt_edit")
        prompt.setFocus()
        reached: list[str] = []
        for _ in range(120):
            widget = QApplication.focusWidget()
            assert widget is not None
            stuck = bool(reached) and widget.objectName() == reached[-1]  # Tab is a letter where one writes
            reached.append(widget.objectName())
            QTest.keyClick(widget, Qt.Key.Key_F6 if stuck else Qt.Key.Key_Tab)
            if QApplication.focusWidget() is prompt:
                break
        wanted = ["prompt_edit", "model_box", "sampler_box", "steps_slider", "steps_spin", "seed_spin", "paint_button"]
        wanted += ["fit_button", "canvas", "play_button", "timeline", "gallery_search", "gallery", "queue_view"]
        assert [name for name in reached if name in wanted] == wanted

    in_window(work)


def test_f6_goes_from_panel_to_panel_in_both_directions(in_window: InWindow) -> None:
    async def work(studio: Studio, window: MainWindow) -> None:
        studio.painting.edit(prompt="a fox", width=64, height=64, steps=3)
        studio.painting.paint()
        await _painted(studio)
        window.prompt.prompt.setFocus()
        names = []
        for _ in range(5):
            QTest.keyClick(window, Qt.Key.Key_F6)
            names.append(QApplication.focusWidget().objectName())
        assert names[:4] == ["canvas", "timeline", "gallery", "queue_view"]
        QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        assert QApplication.focusWidget().objectName() == "queue_view"

    in_window(work)


@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(1024, 576)])  # the latter: 2560 x 1440 at 250 %
def test_nothing_is_clipped_in_a_small_window(in_window: InWindow, size: QSize) -> None:
    async def work(studio: Studio, window: MainWindow) -> None:
        studio.painting.edit(prompt="a fox", width=64, height=64, steps=3)
        studio.painting.paint()
        await _painted(studio)
        studio.notices.report(StudioError("The disk is full. Free some space, then press Paint again."))
        window.resize(size)
        await asyncio.sleep(0.05)
        assert window.size() == size
        for widget in window.findChildren(QWidget):
            parent = widget.parentWidget()
            if not widget.isVisible() or widget.isWindow() or parent is None or _scrolled(widget, window):
                continue
            assert parent.rect().contains(widget.geometry()), (widget.objectName() or widget, widget.geometry())
        for dock in (window.prompt_dock, window.gallery_dock, window.queue_dock):
            title, content = dock.titleBarWidget(), dock.widget()
            assert title is not None and content is not None
            assert not title.geometry().intersects(content.geometry())

    in_window(work)


def _scrolled(widget: QWidget, window: MainWindow) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return widget.objectName().startswith("qt_")  # Qt's own: an extension button of the menu bar, and the like


def test_no_two_commands_have_the_same_keys(in_window: InWindow) -> None:
    async def work(_: Studio, window: MainWindow) -> None:
        keys = Counter(keys.toString() for action in window.findChildren(QAction) for keys in action.shortcuts())
        assert [name for name, count in keys.items() if count > 1] == []
        assert keys["Ctrl+Return"] == keys["Ctrl+Z"] == keys["F1"] == 1

    in_window(work)


def test_menus_that_are_filled_when_they_open_lose_no_command(in_window: InWindow) -> None:
    async def work(studio: Studio, window: MainWindow) -> None:
        actions = window.commands.actions
        names = {action.objectName() for action in window.actions() if action.objectName()}
        assert {"samplers_action", "other_samplers_action", "models_action", "models_folder_action"} <= names
        for _ in range(2):
            for menu in actions.menus.values():
                menu.aboutToShow.emit()
        for name in names:
            assert actions.of(name).objectName() == name
        window.commands.refresh()

    in_window(work)


def test_the_list_of_keys_has_the_menus_names_without_their_letters(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window, window.menuBar())
    for title in ("&File", "文件(&F)"):
        actions.menu(title, [Command(f"{len(title)}_action", "Quit", keys=("Ctrl+Q",))])
    assert [title for title, _ in actions.shortcuts()] == ["File", "文件"]


def test_a_prompt_is_typed_painted_scrubbed_and_branched_by_keys(in_window: InWindow) -> None:
    async def work(studio: Studio, window: MainWindow) -> None:
        painting = studio.painting
        painting.edit(width=64, height=64, steps=6)
        QTest.keyClicks(window.prompt.prompt, "a red fox")
        QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await _painted(studio)
        first = painting.current
        assert first is not None and sorted(first.frames) == [1, 2, 3, 4, 5, 6]
        QTest.keyClick(window.timeline, Qt.Key.Key_Home)
        QTest.keyClick(window.timeline, Qt.Key.Key_Right)
        assert window.canvas.shown == (first, 2)
        QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        assert "Change the prompt" in studio.notices.all[-1].text and len(painting.runs) == 1
        window.prompt.prompt.selectAll()
        QTest.keyClicks(window.prompt.prompt, "a blue fox")
        QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: painting.current is not first and painting.current.state == "done")
        branch = painting.current
        assert (branch.parent_run, branch.parent_step, branch.request.prompt) == (first, 2, "a blue fox")
        assert len(window.timeline._layout.lanes) == 2
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert window.prompt.prompt.toPlainText() == "a red fox"

    in_window(work)


def test_a_pause_an_edit_and_going_on_make_a_branch_and_stop_ends_it(in_window: InWindow) -> None:
    painter = FakePainter(gated=True)
    gate = painter.gate
    assert gate is not None

    async def work(studio: Studio, window: MainWindow) -> None:
        painting, bar = studio.painting, window.prompt.bar
        painting.edit(prompt="a fox", width=64, height=64, steps=6)
        QTest.mouseClick(bar.paint, Qt.MouseButton.LeftButton)
        gate.release(2)
        await until(lambda: painting.current is not None and painting.current.done == 2)
        QTest.mouseClick(bar.pause, Qt.MouseButton.LeftButton)
        gate.release(1)  # the step that had been asked for already
        await until(lambda: bar.pause.accessibleName() == "Go on with the run as it was")
        main = painting.current
        assert main is not None
        assert bar.paint.accessibleName() == "Go on"
        painting.edit(prompt="a panda")
        assert bar.paint.accessibleName() == f"Branch from step {main.done}"
        QTest.mouseClick(bar.paint, Qt.MouseButton.LeftButton)
        await until(lambda: painting.current is not main)
        branch = painting.current
        gate.release(1)
        await until(lambda: branch.done > branch.parent_step)
        QTest.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
        gate.release(9)
        await until(lambda: branch.state == "stopped")
        assert main.request.prompt == "a fox" and branch.parent_run is main
        assert not bar.stop.isEnabled()

    in_window(work, painter=painter)


def test_a_run_cut_off_by_closing_is_offered_and_finished(in_window: InWindow) -> None:
    painter = FakePainter(gated=True)
    gate = painter.gate
    assert gate is not None

    async def begin(studio: Studio, window: MainWindow) -> None:
        studio.painting.edit(prompt="a fox", width=64, height=64, steps=6)
        window.prompt.bar.paint.click()
        gate.release(3)
        await until(lambda: studio.painting.current is not None and studio.painting.current.done >= 2)
        gate.release(2)

    async def go_on(studio: Studio, window: MainWindow) -> None:
        await until(lambda: bool(studio.painting.offer_unfinished()))
        await until(lambda: _named(window, "finish_unfinished_button") is not None)
        assert "cut off at step" in window.notice_bar.text.text()
        window.findChild(QPushButton, "finish_unfinished_button").click()
        await _painted(studio)

    in_window(begin, painter=painter)
    in_window(go_on)


def test_the_layout_and_the_theme_are_remembered(in_window: InWindow, tmp_path: Path) -> None:
    async def change(_: Studio, window: MainWindow) -> None:
        window.resize(1300, 800)
        window.queue_dock.hide()
        window.commands.set_appearance("light")
        await asyncio.sleep(0.05)

    async def look(_: Studio, window: MainWindow) -> None:
        assert window.queue_dock.isHidden() and not window.gallery_dock.isHidden()
        assert window.settings.get("appearance") == "light"
        window.commands.set_appearance("system")
        window.arrange()
        assert not window.queue_dock.isHidden()

    in_window(change)
    in_window(look)


def test_preferences_count_at_once_and_are_kept(in_window: InWindow, tmp_path: Path) -> None:
    async def change(studio: Studio, window: MainWindow) -> None:
        window.commands.preferences()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PreferencesDialog)
        dialog.budget.setValue(1.5)
        dialog.mark.click()
        assert (studio.shelf.tape_budget, studio.shelf.mark) == (1_500_000_000, False)
        dialog.done_button.click()

    async def look(studio: Studio, _: MainWindow) -> None:
        assert (studio.shelf.tape_budget, studio.shelf.mark) == (1_500_000_000, False)

    in_window(change)
    in_window(look)


def test_the_steps_of_a_picture_can_be_kept_for_good(in_window: InWindow) -> None:
    async def work(studio: Studio, window: MainWindow) -> None:
        studio.painting.edit(prompt="a fox", width=64, height=64, steps=3)
        studio.painting.paint()
        await _painted(studio)
        await until(lambda: window.gallery.model.picture(0) is not None)
        window.gallery.list.setCurrentIndex(window.gallery.model.index(0, 0))
        menu = window.gallery.menu_for(window.gallery.chosen())
        next(action for action in menu.actions() if action.text() == "Keep its steps for good").trigger()
        menu.close()
        await studio.errands.finish()
        picture = window.gallery.model.picture(0)
        assert picture is not None
        tape = await studio.shelf.call(lambda library: library.tapes.get(picture.tape_id))
        assert tape.pinned

    in_window(work)


def test_a_damaged_settings_file_is_set_aside_and_said(in_window: InWindow, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{ not json", encoding="utf-8")

    async def work(studio: Studio, window: MainWindow) -> None:
        assert any("settings could not be read" in notice.text for notice in studio.notices.all)

    in_window(work)
    (aside,) = tmp_path.glob("settings.damaged*.json")
    assert aside.read_text(encoding="utf-8") == "{ not json"
    assert isinstance(json.loads((tmp_path / "settings.json").read_text(encoding="utf-8")), dict)


def test_a_writing_room_without_content_is_not_shown(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    dock = WritingDock(window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.hide()
    window.show()
    assert dock.isHidden() and not dock.toggleViewAction().isVisible()
    dock.give(text("Here one writes.", "dim"))
    assert dock.isVisible() and dock.toggleViewAction().isVisible()


def test_an_error_in_the_painter_is_said_and_the_window_lives_on(in_window: InWindow) -> None:
    painter = FakePainter()
    painter.fails_at = {2: MemoryError("no room")}

    async def work(studio: Studio, window: MainWindow) -> None:
        studio.painting.edit(prompt="a fox", width=64, height=64, steps=6)
        window.prompt.bar.paint.click()
        await until(lambda: studio.painting.current is not None and studio.painting.current.state == "failed")
        assert window.notice_bar.bar.isVisible() and "MemoryError" in window.notice_bar.text.text()
        painter.fails_at = {}
        studio.painting.edit(seed=5)
        window.prompt.bar.paint.click()
        await until(lambda: studio.painting.current is not None and studio.painting.current.state == "done")

    in_window(work, painter=painter)


def test_the_canvas_pops_out_and_in_and_dialogs_open_and_close(in_window: InWindow) -> None:
    async def work(studio: Studio, window: MainWindow) -> None:
        studio.painting.edit(prompt="a fox", width=64, height=64, steps=3)
        studio.painting.paint()
        await _painted(studio)
        window.commands.views.toggle_pop_out()
        popped = window.commands.views.pop_out
        assert popped is not None and popped.canvas.images
        window.commands.views.toggle_pop_out()
        assert window.commands.views.pop_out is None
        for name in ("export", "draft_wall", "other_samplers", "shortcuts", "about"):
            window.commands.actions.of(f"{name}_action").trigger()
            dialog = QApplication.activeModalWidget() or window.findChild(QWidget, "draft_wall")
            assert dialog is not None, name
            dialog.close()
            await asyncio.sleep(0.01)
        scroll = window.findChild(QScrollArea, "prompt_scroll")
        assert scroll.horizontalScrollBar().maximum() == 0

    in_window(work)
