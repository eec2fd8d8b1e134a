"""The view, the hand and the panel on a real board, by real events."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studio.files.settings import Settings
from studio.session.layers import areas
from studio.session.layers.board import Board
from studio.session.layers.sheet import Sheet
from studio.session.layers.toolbox import Toolbox
from studio.session.notices import Notices
from studio.session.queue import Queue
from studio.ui.layers.layers_panel import LayersPanel
from studio.ui.layers.workbench import Workbench
from tests.session.layers.conftest import plain
from tests.ui.layers.standins import AtOnce, Idle

LEFT = Qt.MouseButton.LeftButton
KEY, MOD = Qt.Key, Qt.KeyboardModifier


@dataclass
class Bench:
    """A workbench with a white sheet of 200 x 100 pixels, and what a person does to it."""

    bench: Workbench
    notices: Notices

    @property
    def board(self) -> Board:
        return self.bench.board

    @property
    def sheet(self) -> Sheet:
        assert self.board.sheet is not None
        return self.board.sheet

    def at(self, x: float, y: float) -> QPoint:
        """Where a pixel of the sheet is in the view."""
        view = self.bench.view
        return (QPointF(x, y) * view.scale + view.cell().topLeft()).toPoint()

    def drag(self, *points: tuple[float, float], keys: MOD = MOD.NoModifier) -> None:
        view = self.bench.view
        QTest.mousePress(view, LEFT, keys, self.at(*points[0]))
        for point in points[1:]:
            QTest.mouseMove(view, self.at(*point))
        QTest.mouseRelease(view, LEFT, keys, self.at(*points[-1]))

    def key(self, keys: str) -> None:
        QTest.keySequence(self.bench.view, keys)

    def colour(self, x: int, y: int) -> str:
        return self.sheet.image(QRect(x, y, 1, 1)).pixelColor(0, 0).name()

    def selected(self) -> QRect:
        return QRect() if self.sheet.selection is None else areas.bounds(self.sheet.selection)


@pytest.fixture
def bench(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    monkeypatch.setenv("STUDIO_HOME", str(tmp_path))
    with made(tmp_path) as bench:
        yield bench


@contextmanager
def made(folder: Path) -> Iterator[Bench]:
    notices = Notices()
    board = Board(Idle(), Queue(notices), notices, AtOnce(notices))  # type: ignore[arg-type]
    toolbox = Toolbox(Settings.open(folder / "settings.json"))
    toolbox.go("brush")
    toolbox.adjust(size=10.0, hardness=1.0, colour="#ff0000")
    widget = Workbench(board, toolbox, Idle())  # type: ignore[arg-type]
    widget.resize(900, 500)
    board.begin(plain("#ffffff", 200, 100), "Picture")
    widget.show()
    QTest.qWaitForWindowExposed(widget)
    try:
        yield Bench(widget, notices)
    finally:
        widget.close()
        widget.deleteLater()


def test_the_brush_paints_where_the_pointer_goes_and_it_is_seen(bench: Bench) -> None:
    view = bench.bench.view
    QTest.mousePress(view, LEFT, pos=bench.at(30, 50))
    QTest.mouseMove(view, bench.at(150, 50))
    seen = view.grab().toImage()
    assert seen.pixelColor(bench.at(90, 50) * seen.devicePixelRatio()) == QColor("#ff0000")
    assert bench.colour(90, 50) == "#ffffff"  # not a deed yet
    QTest.mouseRelease(view, LEFT, pos=bench.at(150, 50))
    assert bench.colour(90, 50) == "#ff0000" and bench.colour(90, 40) == "#ffffff"
    bench.key("Ctrl+Z")
    assert bench.colour(90, 50) == "#ffffff"
    bench.key("Ctrl+Shift+Z")
    assert bench.colour(90, 50) == "#ff0000"


def test_a_tablet_s_pressure_sets_the_size(bench: Bench) -> None:
    bench.bench.toolbox.adjust(size=40.0)
    kinds = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
    for kind, x, pressure in zip(kinds, (50, 150, 150), (0.25, 0.25, 0.0), strict=True):
        at = QPointF(bench.at(x, 50))
        held = Qt.MouseButton.NoButton if kind == kinds[2] else LEFT
        button = Qt.MouseButton.NoButton if kind == kinds[1] else LEFT
        pen = QPointingDevice.primaryPointingDevice()
        event = QTabletEvent(kind, pen, at, at, pressure, 0.0, 0.0, 0.0, 0.0, 0.0, MOD.NoModifier, button, held)
        QApplication.sendEvent(bench.bench.view, event)
        assert event.isAccepted()
    assert bench.board.length == 1
    assert [bench.colour(100, y) for y in (47, 53, 44, 56)] == ["#ff0000", "#ff0000", "#ffffff", "#ffffff"]


def test_escape_takes_a_stroke_back_before_it_is_one(bench: Bench) -> None:
    view = bench.bench.view
    QTest.mousePress(view, LEFT, pos=bench.at(30, 50))
    QTest.mouseMove(view, bench.at(150, 50))
    QTest.keyClick(view, KEY.Key_Escape)
    QTest.mouseMove(view, bench.at(150, 90))
    QTest.mouseRelease(view, LEFT, pos=bench.at(150, 90))
    assert bench.board.length == 0 and bench.colour(90, 50) == "#ffffff"
    assert view.grab().toImage().pixelColor(bench.at(90, 50)) == QColor("#ffffff")


def test_keys_of_the_trade(bench: Bench) -> None:
    box = bench.bench.toolbox
    for key, tool in (
        ("E", "eraser"),
        ("G", "fill"),
        ("I", "picker"),
        ("V", "move"),
        ("M", "rectangle"),
        ("B", "brush"),
    ):
        bench.key(key)
        assert box.tool == tool and bench.bench.tools.tools[tool].isChecked()
    for key, size in (("]", 15), ("[", 10), ("[", 9)):
        QTest.keyClicks(bench.bench.view, key)
        assert box.set.size == size == bench.bench.options.diameter.spin.value()
    QTest.keyClicks(bench.bench.view, "{")
    assert box.set.hardness == pytest.approx(0.9)
    bench.key("Ctrl+J")
    assert [layer.name for layer in bench.sheet.layers] == ["Picture", "Picture copy"]
    bench.key("Ctrl+E")
    assert [layer.name for layer in bench.sheet.layers] == ["Picture"]


def test_space_pans_the_wheel_zooms_and_pixels_stay_under_the_pointer(bench: Bench) -> None:
    view = bench.bench.view
    QTest.keyPress(view, KEY.Key_Space)
    before = bench.at(0, 0)
    QTest.mousePress(view, LEFT, pos=QPoint(100, 100))
    QTest.mouseMove(view, QPoint(130, 110))
    QTest.mouseRelease(view, LEFT, pos=QPoint(130, 110))
    QTest.keyRelease(view, KEY.Key_Space)
    assert bench.at(0, 0) - before == QPoint(30, 10) and bench.board.length == 0
    here = QPointF(200, 150)
    under = view.on_sheet(here)
    view.zoom_by(2, here)
    after = view.on_sheet(here)
    assert abs(after.x() - under.x()) < 0.5 and abs(after.y() - under.y()) < 0.5


def test_selections_are_drawn_combined_and_let_go(bench: Bench) -> None:
    bench.key("M")
    bench.drag((20, 20), (60, 60))
    assert bench.selected() == QRect(20, 20, 40, 40)
    bench.drag((100, 20), (120, 60), keys=MOD.ShiftModifier)
    assert bench.selected() == QRect(20, 20, 100, 40)
    bench.drag((90, 10), (130, 70), keys=MOD.AltModifier)
    assert bench.selected() == QRect(20, 20, 40, 40)
    bench.key("B")
    bench.drag((10, 40), (190, 40))
    assert (bench.colour(40, 40), bench.colour(80, 40)) == ("#ff0000", "#ffffff")
    bench.key("Ctrl+Shift+I")
    bench.drag((10, 80), (190, 80))
    assert bench.colour(80, 80) == "#ff0000"
    bench.key("Ctrl+D")
    assert bench.sheet.selection is None
    bench.key("Ctrl+A")
    assert bench.selected() == bench.sheet.rect
    bench.key("L")
    bench.drag((20, 20), (100, 20), (100, 90), (20, 90))
    assert bench.selected().width() == pytest.approx(80, abs=2)
    bench.drag((150, 50), (150, 50))
    assert bench.sheet.selection is None


def test_marching_ants_march_only_while_there_is_a_selection(bench: Bench) -> None:
    view = bench.bench.view
    plain_view = view.grab().toImage()
    bench.key("M")
    bench.drag((20, 20), (60, 60))
    first = view.grab().toImage()
    view.overlays._step()
    second = view.grab().toImage()
    assert first != plain_view and second != first and view.overlays._march.isActive()
    bench.bench.toolbox.go("mask")  # as a tint instead
    assert not view.overlays._march.isActive()
    assert view.grab().toImage().pixelColor(bench.at(40, 40)) != QColor("#ffffff")
    bench.key("Ctrl+D")
    bench.bench.toolbox.go("brush")
    assert not view.overlays._march.isActive()


def test_in_mask_mode_the_brush_paints_the_selection(bench: Bench) -> None:
    bench.bench.toolbox.go("mask")
    bench.drag((50, 50), (150, 50))
    assert QRect(44, 44, 112, 12).contains(bench.selected()) and bench.selected().contains(QRect(46, 46, 108, 8))
    assert bench.colour(100, 50) == "#ffffff"
    bench.key("E")
    bench.drag((100, 50), (170, 50))
    area = bench.sheet.selection
    assert area is not None
    assert [area.image(bench.sheet.rect).pixelColor(x, 50).alpha() for x in (80, 130)] == [255, 0]


def test_fill_wand_picker_and_move(bench: Bench) -> None:
    bench.drag((100, 0), (100, 100))
    bench.bench.toolbox.adjust(colour="#00ff00")
    bench.key("G")
    bench.drag((20, 20))
    assert (bench.colour(20, 50), bench.colour(100, 50), bench.colour(180, 50)) == ("#00ff00", "#ff0000", "#ffffff")
    bench.key("I")
    bench.drag((100, 50))
    assert bench.bench.toolbox.set.colour == "#ff0000"
    bench.key("W")
    bench.drag((100, 50))
    assert bench.selected() == QRect(95, 0, 10, 100)
    bench.key("V")
    bench.drag((100, 50), (130, 50))
    assert bench.colour(130, 50) == "#ff0000" and bench.selected() == QRect(125, 0, 10, 100)
    QTest.keyClick(bench.bench.view, KEY.Key_Right)
    assert bench.selected() == QRect(126, 0, 10, 100)
    deeds = bench.board.length
    QTest.keyClick(bench.bench.view, KEY.Key_Right)
    assert bench.board.length == deeds and bench.selected() == QRect(127, 0, 10, 100)


def test_the_frame_is_dragged_in_steps_of_eight_and_never_inwards(bench: Bench) -> None:
    bench.bench.toolbox.go("expand")
    view, frame = bench.bench.view, bench.bench.hand.frame
    view.zoom_to(1.5)
    assert not frame.wider
    edge = bench.at(200, 50)
    QTest.mousePress(view, LEFT, pos=edge)
    QTest.mouseMove(view, edge + QPoint(45, 0))
    QTest.mouseRelease(view, LEFT, pos=edge + QPoint(45, 0))
    assert frame.rect == QRect(0, 0, 232, 100) and frame.wider
    assert "232 × 100" in bench.bench.options.hint.text()
    corner = bench.at(0, 0)
    QTest.mousePress(view, LEFT, pos=corner)
    QTest.mouseMove(view, corner + QPoint(60, -24))
    QTest.mouseRelease(view, LEFT, pos=corner)
    assert frame.rect == QRect(0, -16, 232, 116)
    bench.bench.toolbox.go("brush")
    assert not frame.wider


def test_a_locked_layer_says_so_and_keeps_its_paint(bench: Bench) -> None:
    panel = bench.bench.layers
    panel.act("lock")
    bench.drag((50, 50), (90, 50))
    assert "locked" in bench.notices.all[-1].text and bench.colour(60, 50) == "#ffffff"
    assert panel.lock.isChecked()


def rows(panel: LayersPanel) -> list[str]:
    return [panel.model.data(panel.model.index(row)) for row in range(panel.model.rowCount())]


def test_the_panel_shows_and_changes_the_layers(bench: Bench) -> None:
    panel = bench.bench.layers
    panel.add_paint()
    panel.add_area()
    assert rows(panel) == ["Area 1", "Paint 1", "Picture"] and panel.prompt.isVisible()
    QTest.keyClicks(panel.prompt, "a blue sky")
    assert bench.sheet.layers[2].prompt == "a blue sky"
    panel.list.setCurrentIndex(panel.model.index(1))
    assert bench.sheet.layer is not None and bench.sheet.layer.name == "Paint 1" and panel.blend.isVisible()
    panel.opacity.setValue(40)
    panel.blend.setCurrentIndex(panel.blend.findData("multiply"))
    panel.blend.activated.emit(panel.blend.currentIndex())
    assert (bench.sheet.layer.opacity, bench.sheet.layer.blend) == (0.4, "multiply")
    panel.model.setData(panel.model.index(1), "Ink")
    panel.act("up")
    assert rows(panel) == ["Ink", "Area 1", "Picture"]
    rect = panel.list.visualRect(panel.model.index(0))
    QTest.mouseClick(panel.list.viewport(), LEFT, pos=QPoint(rect.left() + 14, rect.center().y()))
    assert not bench.sheet.layer.visible
    panel.act("delete")
    assert rows(panel) == ["Area 1", "Picture"]
    for _ in range(20):
        bench.board.undo()
    assert rows(panel) == ["Picture"] and bench.board.undoes == ""


def test_layers_are_dragged_to_another_place(bench: Bench) -> None:
    panel = bench.bench.layers
    for _ in range(3):
        panel.add_paint()
    names = rows(panel)
    move = Qt.DropAction.MoveAction
    for source in range(4):
        for gap in range(5):
            wanted = [*names]
            wanted.insert(gap, "*")
            moved = names[source]
            wanted = [moved if name == "*" else name for name in wanted if name != moved]
            data = panel.model.mimeData([panel.model.index(source)])
            panel.model.dropMimeData(data, move, gap, 0, panel.model.index(-1))
            assert rows(panel) == wanted, (source, gap)
            bench.board.undo()


@pytest.mark.parametrize("tool", ["brush", "fill", "wand"])
def test_it_fits_into_a_small_window(bench: Bench, tool: str) -> None:
    bench.bench.toolbox.take(tool)
    assert bench.bench.minimumSizeHint().width() <= 560
    bench.bench.toolbox.go("mask")
    assert bench.bench.minimumSizeHint().width() <= 560


@pytest.mark.parametrize("mode", ["brush", "mask", "expand"])
def test_every_control_has_a_name_and_a_tip(bench: Bench, mode: str) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QSlider, QWidget

    bench.bench.toolbox.go(mode)
    kinds: tuple[type[QWidget], ...] = (QAbstractButton, QAbstractSpinBox, QComboBox, QSlider)
    for kind in kinds:
        for widget in bench.bench.findChildren(kind):
            if widget.isVisible():
                named: Callable[[], str] = widget.accessibleName
                assert widget.objectName() and (named() or getattr(widget, "text", str)()), widget
                assert widget.toolTip(), widget.objectName()
    assert all(edit.accessibleName() for edit in bench.bench.findChildren(QLineEdit, "part_prompt_edit"))
