"""The gallery: only what is looked at is loaded, and 100,000 rows cost what 100 do."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.files.library_pictures import Picture, PictureFilter
from studio.ui.gallery_dock import GalleryPanel
from studio.ui.gallery_model import PIXMAPS, SEEN


class Gallery(QObject):
    """Behaves as GallerySession towards widgets; counts what is asked for."""

    changed = Signal()
    rows_came = Signal(int, int)
    thumbnail_ready = Signal(int)
    filters_changed = Signal()

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = self.total = count
        self.shown = PictureFilter()
        self.models, self.samplers = ["starter-painter"], ["euler", "heun"]
        self.asked: list[tuple[object, ...]] = []
        self.looked_at: set[int] = set()
        self.image = QImage(32, 32, QImage.Format.Format_RGB32)
        self.image.fill(QColor("#336699"))

    def picture(self, row: int) -> Picture | None:
        self.looked_at.add(row)
        values = ("", "starter-painter", "euler", row, 128, 128, 0.0, row % 5 == 0, "{}", None, 0)
        return Picture(self.count - row, f"{row}.png", f"picture {row}", *values)

    def row_of(self, picture_id: int) -> int | None:
        return self.count - picture_id

    def path(self, picture: Picture) -> Path:
        return Path("/pictures") / picture.path

    def thumbnail(self, picture: Picture) -> QImage:
        return self.image

    def search(self, words: str) -> None:
        self.asked.append(("search", words))

    def filter(self, **values: object) -> None:
        self.asked.append(("filter", values))

    def star(self, picture: Picture, starred: bool = True) -> None:
        self.asked.append(("star", picture.path, starred))

    def delete(self, pictures: list[Picture]) -> None:
        self.asked.append(("delete", [picture.path for picture in pictures]))


def _panel(qtbot: QtBot, count: int) -> tuple[GalleryPanel, Gallery]:
    gallery = Gallery(count)
    panel = GalleryPanel(gallery)  # type: ignore[arg-type]
    panel.header.setParent(panel)
    qtbot.addWidget(panel)
    panel.resize(1100, 130)
    panel.show()
    qtbot.waitExposed(panel)
    return panel, gallery


def test_a_hundred_thousand_pictures_open_and_scroll_by_looking_at_few(qtbot: QtBot) -> None:
    panel, gallery = _panel(qtbot, 100_000)
    qtbot.waitUntil(lambda: bool(gallery.looked_at))
    assert len(gallery.looked_at) < 100
    bar = panel.list.verticalScrollBar()
    for place in range(0, bar.maximum(), bar.maximum() // 60):
        bar.setValue(place)
        panel.list.viewport().repaint()
    assert len(gallery.looked_at) < 3000
    assert len(panel.delegate._pixmaps) <= PIXMAPS and len(panel.model._seen) <= SEEN


def test_a_frame_costs_the_same_in_a_small_and_in_a_large_gallery(qtbot: QtBot) -> None:
    def cost(count: int) -> float:
        panel, _ = _panel(qtbot, count)
        panel.list.viewport().repaint()
        best = 1e9
        for _ in range(20):
            start = time.perf_counter()
            panel.resize(1000, 130)
            panel.resize(1100, 130)
            panel.list.viewport().repaint()
            best = min(best, time.perf_counter() - start)
        return best

    assert cost(100_000) < 3 * cost(100) + 0.002


def test_every_row_is_found_where_it_is_drawn(qtbot: QtBot) -> None:
    panel, _ = _panel(qtbot, 1000)
    panel.resize(700, 420)
    panel.list.verticalScrollBar().setValue(333)
    for row in panel.list.rows_in(panel.list.viewport().rect()):
        index = panel.model.index(row, 0)
        centre = panel.list.visualRect(index).center()
        if panel.list.viewport().rect().contains(centre):
            assert panel.list.indexAt(centre) == index


def test_keys_move_open_star_and_delete(qtbot: QtBot) -> None:
    panel, gallery = _panel(qtbot, 500)
    opened: list[Path] = []
    panel.opened.connect(opened.append)
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=_centre(panel, 1))
    QTest.keyClick(panel.list, Qt.Key.Key_Right)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    QTest.keyClick(panel.list, Qt.Key.Key_S)
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert opened == [Path("/pictures/2.png")]
    assert gallery.asked == [("star", "2.png", True), ("delete", ["2.png"])]
    QTest.keyClick(panel.list, Qt.Key.Key_End)
    assert panel.list.currentIndex().row() == 499
    QTest.keyClick(panel.list, Qt.Key.Key_Up)
    assert panel.list.currentIndex().row() == 499 - panel.list.columns


def test_a_double_click_opens(qtbot: QtBot) -> None:
    panel, _ = _panel(qtbot, 20)
    with qtbot.waitSignal(panel.opened) as heard:
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=_centre(panel, 3))
        QTest.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=_centre(panel, 3))
    assert heard.args == [Path("/pictures/3.png")]


def test_searching_waits_for_the_end_of_typing_and_filters_at_once(qtbot: QtBot) -> None:
    panel, gallery = _panel(qtbot, 20)
    QTest.keyClicks(panel.search, "red fox")
    qtbot.waitUntil(lambda: bool(gallery.asked))
    panel.sampler_filter.setFocus()
    QTest.keyClick(panel.sampler_filter, Qt.Key.Key_Down)
    panel.starred.click()
    assert gallery.asked == [("search", "red fox"), ("filter", {"sampler": "euler"}), ("filter", {"starred": True})]


def test_an_empty_gallery_says_why(qtbot: QtBot) -> None:
    panel, gallery = _panel(qtbot, 0)
    assert "every one that is painted is kept" in panel.empty.text() and panel.empty.isVisible()
    gallery.total = 7
    gallery.changed.emit()
    assert "No picture fits" in panel.empty.text()
    assert panel.header.info.text() == "0 OF 7 PICTURES"


def test_pictures_can_be_dragged_as_files(qtbot: QtBot) -> None:
    panel, _ = _panel(qtbot, 5)
    data = panel.model.mimeData([panel.model.index(2, 0)])
    assert [url.toLocalFile() for url in data.urls()] == ["/pictures/2.png"]


@pytest.mark.parametrize("words", ["Move to trash", "Open with its steps"])
def test_the_menu_offers_what_can_be_done(qtbot: QtBot, words: str) -> None:
    panel, gallery = _panel(qtbot, 5)
    heard: list[object] = []
    panel.opened.connect(heard.append)
    panel.list.setCurrentIndex(panel.model.index(1, 0))
    menu = panel.menu_for(panel.chosen())
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()
    assert heard == [Path("/pictures/1.png")] or gallery.asked == [("delete", ["1.png"])]


def _centre(panel: GalleryPanel, row: int) -> QPoint:
    return panel.list.visualRect(panel.model.index(row, 0)).center()
