"""The timeline by mouse and by keys, and what it repaints."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.session.runs import Run
from studio.ui.frames import Frames
from studio.ui.timeline import Timeline
from studio.ui.timeline_layout import Lane, TimelineLayout, lane_name
from tests.ui import standins


@pytest.fixture
def timeline(qtbot: QtBot, painting: standins.Painting) -> Timeline:
    made = Timeline(painting, Frames())  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(760, 150)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def tree(painting: standins.Painting, timeline: Timeline) -> tuple[Run, Run]:
    main = standins.run(8)
    branch = standins.run(8, parent=main, at=3, prompt="a panda")
    painting.have(main, branch)
    painting.show_step(main, 8)
    return main, branch


def _cell(timeline: Timeline, lane: int, step: int) -> QPoint:
    return timeline._layout.cell(lane, step).center()


def test_places_and_points_agree() -> None:
    layout = TimelineLayout((Lane(1, 30), Lane(8, 30, 0)), 900)
    for lane in range(2):
        for step in range(layout.lanes[lane].first, 31):
            assert layout.at(layout.cell(lane, step).center()) == (lane, step)
    assert layout.at(layout.cell(1, 3).center()) is None  # those steps are the parent's
    seen = dict(layout.seen(layout.cell(0, 5).united(layout.cell(0, 9))))
    assert 5 in seen[0] and 9 in seen[0] and 20 not in seen[0]


def test_all_steps_fit_where_they_can_and_scroll_where_they_cannot() -> None:
    assert TimelineLayout((Lane(1, 24),), 900).size.width() <= 900
    assert TimelineLayout((Lane(1, 500),), 900).size.width() > 900


def test_dragging_scrubs_through_the_steps(
    timeline: Timeline, tree: tuple[Run, Run], painting: standins.Painting
) -> None:
    shown: list[int] = []
    painting.step_shown.connect(lambda _, step: shown.append(step))
    view = timeline.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=_cell(timeline, 0, 2))
    for step in (3, 4, 5):
        QTest.mouseMove(view, _cell(timeline, 0, step))
    QTest.mouseMove(view, QPoint(5000, 60))  # past the end is the end
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton)
    assert shown == [2, 3, 4, 5, 8]


def test_keys_look_at_steps_and_lanes(timeline: Timeline, tree: tuple[Run, Run], painting: standins.Painting) -> None:
    main, branch = tree
    keys = Qt.Key
    for key, expected in (
        (keys.Key_Left, (main, 7)),
        (keys.Key_Home, (main, 1)),
        (keys.Key_Left, (main, 1)),
        (keys.Key_End, (main, 8)),
        (keys.Key_Down, (branch, 8)),
        (keys.Key_Left, (branch, 7)),
        (keys.Key_Up, (main, 7)),
    ):
        QTest.keyClick(timeline, key)
        assert (painting.current, painting.shown_step) == expected
    assert "7" in timeline.accessibleDescription()


def test_space_plays_to_the_end_and_stops(
    timeline: Timeline, tree: tuple[Run, Run], painting: standins.Painting, qtbot: QtBot
) -> None:
    seen: list[int] = []
    painting.step_shown.connect(lambda _, step: seen.append(step))
    timeline._player.setInterval(1)
    QTest.keyClick(timeline, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not timeline.playing)
    assert seen == list(range(1, 9))


def test_a_right_click_offers_to_branch_and_to_save(timeline: Timeline, tree: tuple[Run, Run], qtbot: QtBot) -> None:
    main, _ = tree
    asked: list[tuple[object, int]] = []
    timeline.branch_asked.connect(lambda run, step: asked.append((run, step)))
    timeline.save_asked.connect(lambda run, step: asked.append((run, -step)))
    at = _cell(timeline, 0, 4)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, timeline.viewport().mapToGlobal(at))
    QApplication.sendEvent(timeline.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    actions = {action.text(): action for action in menu.actions()}
    actions["Branch from here"].trigger()
    actions["Save this step as a picture…"].trigger()
    menu.close()
    assert asked == [(main, 4), (main, -4)]


def test_a_step_repaints_its_cell_and_nothing_else(
    timeline: Timeline, painting: standins.Painting, qtbot: QtBot
) -> None:
    run = standins.run(8, 3)
    painting.have(run)
    qtbot.wait(50)
    painted: list[QRect] = []
    paint = timeline.paintEvent
    timeline.paintEvent = lambda event: (painted.append(event.rect()), paint(event))  # type: ignore[method-assign]
    run.sigmas[4] = 1.0
    run.frames[4] = run.frames[3]
    run.stepped.emit(4)
    qtbot.waitUntil(lambda: bool(painted))
    cell = timeline._layout.cell(0, 4)
    assert painted[0].contains(cell)
    assert painted[0].width() < 2 * cell.width()


def test_a_thousand_steps_on_fifty_lanes_make_only_the_thumbnails_in_sight(
    timeline: Timeline, painting: standins.Painting, qtbot: QtBot
) -> None:
    runs = [standins.run(1000, size=8) for _ in range(50)]
    painting.have(*runs)
    qtbot.waitUntil(lambda: not timeline._more.isActive() and len(timeline.thumbnails) > 0)
    qtbot.wait(60)
    assert len(timeline.thumbnails) < 300


def test_an_emptied_timeline_says_what_it_is_for(timeline: Timeline, painting: standins.Painting) -> None:
    painting.have(standins.run(4))
    painting.have()
    image = timeline.viewport().grab().toImage()
    assert len({image.pixel(x, 64) for x in range(300)}) > 3  # words are there


def _names(timeline: Timeline) -> list[str]:
    lanes = timeline._layout.lanes
    return [lane_name(lanes, timeline._runs, place) for place in range(len(lanes))]


def test_lanes_are_named_after_what_makes_them_differ(timeline: Timeline, painting: standins.Painting) -> None:
    main = standins.run(4)
    other = standins.run(4, parent=main, at=0, sampler="heun")
    branch = standins.run(4, parent=main, at=2)
    painting.have(main, other, branch)
    assert _names(timeline) == ["main", "heun", "branch · 2"]
    painting.have(standins.run(4, seed=7), standins.run(4, seed=8))
    assert _names(timeline) == ["seed 7", "seed 8"]


def test_a_narrower_timeline_keeps_the_shown_step_in_sight(timeline: Timeline, painting: standins.Painting) -> None:
    run = standins.run(60)
    painting.have(run)
    painting.show_step(run, 60)
    timeline.resize(500, 150)
    cell = timeline._place(timeline._layout.cell(0, 60))
    assert timeline.viewport().rect().contains(cell)
