"""How the window looks where it is easily overlooked: small screens, another theme, a waiting run, dense screens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.app import Studio
from studio.ui import main_window, theme
from studio.ui.controls import choice_box, text
from studio.ui.flow_layout import FlowLayout
from studio.ui.frames import texture, thumbnail
from studio.ui.main_window import MainWindow
from studio.ui.reading import Reading
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.rig import until
from tests.ui.test_main_window import InWindow, in_window  # noqa: F401 - a fixture


def test_on_a_small_screen_the_panels_stand_behind_tabs(
    in_window: InWindow,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def work(_studio: Studio, window: MainWindow) -> None:
        side_by_side = window.minimumSizeHint()
        monkeypatch.setattr(main_window, "SMALL", QSize(10_000, 10_000))
        window.arrange()
        behind = window.tabifiedDockWidgets(window.prompt_dock)
        assert {dock.objectName() for dock in behind} == {"writing_dock", "gallery_dock", "queue_dock"}
        assert window.minimumSizeHint().width() <= 768 < side_by_side.width()  # 1920 x 1200 at 250 %
        assert window.minimumSizeHint().height() <= 480

    in_window(work)


def test_the_corner_says_what_a_run_was_painted_on_and_the_canvas_that_one_waits(in_window: InWindow) -> None:  # noqa: F811
    async def work(studio: Studio, window: MainWindow) -> None:
        painting = studio.painting
        assert window.device.isHidden()
        painting.edit(prompt="first", steps=3, width=64, height=64)
        painting.paint()
        painting.edit(prompt="second")
        painting.paint()
        assert painting.current is not None and painting.current.state == "waiting"
        assert window.canvas.chips.texts == ("waiting",)
        await until(lambda: not studio.queue.running)
        assert painting.current.state == "done" and painting.current.tape is not None
        head = painting.current.tape.head
        assert head is not None
        if "device" in head.environment:
            assert window.device.words.text().startswith("CPU") and not window.device.isHidden()
            assert window.menuBar().cornerWidget() is window.device

    in_window(work)


def test_a_page_that_is_read_follows_the_theme(qapp: QApplication, qtbot: QtBot) -> None:
    theme.install(qapp, "dark")
    page = Reading(10)
    qtbot.addWidget(page)
    page.show_page("# Title\n\n[a link](other.md)\n")
    assert theme.DARK.accent in page.toHtml()
    theme.set_appearance("light")
    qapp.processEvents()
    assert theme.LIGHT.accent in page.toHtml() and theme.DARK.accent not in page.toHtml()
    theme.set_appearance("system")


def test_code_is_shown_letter_for_letter(qapp: QApplication) -> None:
    assert theme.code_font().featureValue(theme.LIGATURES) == 0
    assert text("Ctrl++", "code").font().featureValue(theme.LIGATURES) == 0


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.5])
def test_a_picture_fills_its_place_once_on_a_dense_screen(qapp: QApplication, ratio: float) -> None:
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ff0000"))
    QPainter(picture).fillRect(20, 0, 20, 40, QColor("#0000ff"))  # left half red, right half blue
    screen = QImage(round(50 * ratio), round(50 * ratio), QImage.Format.Format_RGB32)
    screen.setDevicePixelRatio(ratio)
    painter, place = QPainter(screen), QRectF(5, 5, 40, 40)
    painter.fillRect(place, texture(QPixmap.fromImage(thumbnail(picture, 40, ratio)), place))
    painter.end()
    for x, colour in ((8, "#ff0000"), (20, "#ff0000"), (30, "#0000ff"), (42, "#0000ff")):
        assert screen.pixelColor(round(x * ratio), round(25 * ratio)).name() == colour


def test_what_stood_side_by_side_is_not_put_back_on_a_small_screen(
    in_window: InWindow,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def side_by_side(_studio: Studio, window: MainWindow) -> None:
        window.prompt_dock.close()
        window.close()  # which keeps the layout
        assert window.settings.get("docks", "") and not window.settings.get("docks_small", "")

    async def behind_tabs(_studio: Studio, window: MainWindow) -> None:
        assert len(window.tabifiedDockWidgets(window.prompt_dock)) == 3
        window.gallery_dock.close()
        window.close()

    async def as_before(_studio: Studio, window: MainWindow) -> None:
        assert not window.gallery_dock.isHidden() and window.prompt_dock.isHidden()
        assert not window.tabifiedDockWidgets(window.gallery_dock)

    in_window(side_by_side)
    with monkeypatch.context() as small:
        small.setattr(main_window, "SMALL", QSize(10_000, 10_000))
        in_window(behind_tabs)
    in_window(as_before)


def test_what_flows_begins_at_the_side_where_one_begins_to_read(qtbot: QtBot) -> None:
    box, flow = QWidget(), FlowLayout(gap=10)
    qtbot.addWidget(box)
    first, second = QWidget(box), QWidget(box)
    for one in (first, second):
        one.setFixedSize(40, 20)
        flow.addWidget(one)
    box.setLayout(flow)
    box.resize(200, 30)
    for direction, places in (
        (Qt.LayoutDirection.LeftToRight, [0, 50]),
        (Qt.LayoutDirection.RightToLeft, [160, 110]),
    ):
        box.setLayoutDirection(direction)
        box.show()
        flow.activate()
        assert [first.x(), second.x()] == places


def test_a_box_without_room_shortens_its_words(qtbot: QtBot) -> None:
    box = choice_box()
    qtbot.addWidget(box)
    box.addItem("All models")
    box.resize(box.sizeHint().width() + 20, 30)
    assert box.shown_words() == "All models"
    box.resize(70, 30)
    assert box.shown_words().endswith("…") and box.currentText() == "All models"
