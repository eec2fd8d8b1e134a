"""The words of the prompt and their pictures, in the ideas tab, driven by the pointer and by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studio.ui.writing.word_variants import WordVariants
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.fakes import FakePainter
from tests.session.test_illustrations import both
from tests.session.writing_rig import FakeWriter

pytestmark = pytest.mark.usefixtures("empty_home")


def test_a_word_is_clicked_and_one_of_its_pictures_taken(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with both(FakePainter(), FakeWriter()) as (r, writing):
            QApplication.setQuitOnLastWindowClosed(False)  # the loop ends when the lanes have
            r.painting.edit(prompt="a red apple")
            view = WordVariants(writing.variants, r.painting)
            view.resize(380, 400)
            view.show()
            assert [view.words.item(n).text() for n in range(view.words.count())] == ["a", "red", "apple"]
            assert not view.thumbs.isVisible()
            place = view.words.visualItemRect(view.words.item(1)).center()
            QTest.mouseClick(view.words.viewport(), Qt.MouseButton.LeftButton, pos=place)
            assert view.stop.isVisible()
            await r.settled()
            assert view.thumbs.count() == 8 and view.thumbs.isVisible() and not view.stop.isVisible()
            assert view.thumbs.item(0).text() == "red\nas it is" and view.thumbs.item(2).text() == "fox\n25%"
            shown = [view.thumbs.item(n).icon().pixmap(78, 78).toImage() for n in (0, 7)]
            assert shown[0] != shown[1]
            view.thumbs.setCurrentRow(2)
            QTest.keyClick(view.thumbs, Qt.Key.Key_Return)
            assert r.painting.request.prompt == "a fox apple"
            assert [view.words.item(n).text() for n in range(view.words.count())] == ["a", "fox", "apple"]
            r.painting.edit(prompt="")
            assert "Write a prompt" in view.state.text()
            view.close()
            view.deleteLater()

    go(work())
