"""Pictures where they belong: fitted, zoomed around a point, panned, compared."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.ui.picture_grid import GAP, MARGIN, Grid
from studio.ui.picture_view import PictureView


def _image(colour: str, side: int = 16) -> QImage:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


@pytest.fixture
def view(qtbot: QtBot) -> PictureView:
    view = PictureView("view", "View")
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.mark.parametrize(("count", "surface", "columns"), [(4, (800, 400), 4), (4, (500, 500), 2), (9, (500, 500), 3)])
def test_a_batch_takes_as_many_columns_as_make_its_pictures_largest(
    count: int, surface: tuple[int, int], columns: int
) -> None:
    grid = Grid(count, QSize(64, 64), QSizeF(*surface))
    assert grid.columns == columns
    cells = grid.cells()
    assert min(cell.left() for cell in cells) >= MARGIN - 1
    assert max(cell.right() for cell in cells) <= surface[0] - MARGIN + 1
    assert cells[1].left() - cells[0].right() == pytest.approx(GAP, abs=1)


def test_the_point_under_the_pointer_stays_while_zooming() -> None:
    grid = Grid(1, QSize(128, 128), QSizeF(700, 500))
    at = QPointF(420, 180)
    before = grid.cells()[0]
    share = ((at.x() - before.left()) / before.width(), (at.y() - before.top()) / before.height())
    after = grid.zoomed(grid.scale * 3, at).cells()[0]
    assert after.left() + share[0] * after.width() == pytest.approx(at.x(), abs=1.5)
    assert after.top() + share[1] * after.height() == pytest.approx(at.y(), abs=1.5)


def test_panning_never_loses_the_picture() -> None:
    grid = Grid(1, QSize(100, 100), QSizeF(400, 300)).zoomed(2, QPointF(200, 150))
    cell = grid.panned(QPointF(1e6, 1e6)).cells()[0]
    assert cell.left() < 400 and cell.top() < 300


def test_a_preview_fills_the_place_of_the_finished_picture(view: PictureView) -> None:
    view.show_images((_image("#102030", 16),), QSize(64, 64))
    small = view.cells()
    view.show_images((_image("#102030", 64),), QSize(64, 64))
    assert view.cells() == small


def test_pixels_are_squares_when_crisp_and_blend_when_not(view: PictureView) -> None:
    image = QImage(2, 1, QImage.Format.Format_RGB32)
    image.setPixelColor(0, 0, QColor("#000000"))
    image.setPixelColor(1, 0, QColor("#ffffff"))
    view.show_images((image,))
    middle = view.cells()[0].center().toPoint()
    beside = middle - QPoint(12, 0)
    assert view.grab().toImage().pixelColor(beside).name() == "#000000"
    view.set_crisp(False)
    assert 10 < view.grab().toImage().pixelColor(beside).red() < 245


def test_keys_zoom_and_pan(view: PictureView) -> None:
    view.show_images((_image("#ff0000"),))
    QTest.keyClicks(view, "+")
    zoomed = view.cells()[0]
    assert not view.fitted
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.cells()[0].left() == zoomed.left() + 48
    view.actual_size()
    assert view.cells()[0].width() * view.devicePixelRatio() == 16
    view.fit()
    assert view.fitted


def test_the_slider_between_before_and_after_follows_the_pointer(view: PictureView) -> None:
    view.show_images((_image("#ff0000"),))
    view.show_before((_image("#0000ff"),))
    cell = view.cells()[0].toRect()
    middle = cell.center()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(view, QPoint(cell.left() + cell.width() // 4, middle.y()))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton)
    assert view.split == pytest.approx(0.25, abs=0.03)
    shown = view.grab().toImage()
    assert shown.pixelColor(cell.left() + cell.width() // 8, cell.top() + 20).name() == "#0000ff"
    assert shown.pixelColor(cell.center().x(), cell.top() + 20).name() == "#ff0000"
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert view.split == pytest.approx(0.30, abs=0.03)


def test_another_frame_repaints_only_the_pictures(view: PictureView, qtbot: QtBot) -> None:
    view.show_images((_image("#ff0000"),))
    qtbot.wait(30)
    painted = []
    paint = view.paintEvent
    view.paintEvent = lambda event: (painted.append(event.rect()), paint(event))  # type: ignore[method-assign]
    view.show_images((_image("#00ff00"),))
    qtbot.waitUntil(lambda: view.cells()[0].toAlignedRect() in painted)
