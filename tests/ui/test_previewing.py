"""The document as it is read: its pictures, its places, its parts, and the way back to the editor."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studio.files import paths
from studio.session.document_pictures import markdown_for
from studio.ui import theme
from studio.ui.writing.reading_page import PART, parts_of, set_page
from studio.ui.writing.spots import fragments
from studio.ui.writing.typeset import blocks
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.rig import until
from tests.session.writing_rig import FakeWriter
from tests.ui.writing_room import Room, room

pytestmark = pytest.mark.usefixtures("empty_home")

CHAPTER = "## Chapter {0} 🦊\n\nWords of a *long* story.\n\n```python\ndef f():\n\n    return {0}\n```\n\n"


def _pictures(document: QTextDocument) -> list[str]:
    forms = [one.charFormat() for block in blocks(document) for one in fragments(block)]
    return [form.toImageFormat().name() for form in forms if form.isImageFormat()]


async def _preview(made: Room) -> None:
    draft = made.panel.draft
    QTest.mouseClick(draft.view, Qt.MouseButton.LeftButton)
    await until(draft.previewing.view.isVisible)
    await made.rig.settled()


def test_a_document_is_read_with_its_pictures_and_edited_again(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        image = QImage(40, 30, QImage.Format.Format_RGB32)
        image.fill(QColor("red"))
        file = paths.create_folder(paths.pictures_folder()) / "an apple.png"
        assert image.save(str(file))
        async with room(FakeWriter()) as r:
            draft = r.panel.draft
            told = f"# Title\n\n{markdown_for(file, 'apple')}\n\n![gone](no.png) ![web](https://a.example/b.png)\n"
            draft.edit.insertPlainText(told + "\n<b>bold</b>\n")
            await _preview(r)
            view = draft.previewing.view
            assert not draft.edit.isVisible() and not draft.chips.isVisible() and not draft.previewing.parts.isVisible()
            assert len(_pictures(view.document())) == 1
            shown = view.document().resource(QTextDocument.ResourceType.ImageResource, _pictures(view.document())[0])
            assert (shown.width(), shown.height()) == (40, 30)
            assert "[gone] [web]" in view.toPlainText() and "<b>bold</b>" in view.toPlainText()
            draft.edit.insertPlainText("More.")
            await until(lambda: "More." in view.toPlainText())
            QTest.keyClick(view, Qt.Key.Key_Escape)
            if not draft.edit.isVisible():  # without a window manager shortcuts may be asleep
                QTest.mouseClick(draft.view, Qt.MouseButton.LeftButton)
            assert draft.edit.isVisible() and draft.chips.isVisible() and r.text.startswith(told)

    go(work())


def test_a_long_document_is_read_in_parts_and_the_place_stays(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            draft = r.panel.draft
            draft.edit.insertPlainText("".join(CHAPTER.format(n) for n in range(1_500)))
            await r.settled()
            cursor = draft.edit.document().find("Chapter 900 ")
            draft.edit.verticalScrollBar().setValue(cursor.block().firstLineNumber())
            await _preview(r)
            view, parts = draft.previewing.view, draft.previewing.parts
            assert parts.isVisible() and view.page is not None and view.page.part == 1
            assert view.cursorForPosition(QPoint(20, 20)).block().text() == "Chapter 900 🦊"
            QTest.mouseClick(parts.on, Qt.MouseButton.LeftButton)
            await until(lambda: view.page is not None and view.page.part == 2)
            assert view.page.places[0] >= view.page.starts[2] and view.verticalScrollBar().value() == 0
            shown = view.cursorForPosition(QPoint(30, 8)).block().text()
            QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 8))
            cursor = draft.edit.textCursor()
            assert draft.edit.isVisible() and cursor.position() >= view.page.starts[2]
            assert cursor.block().text().replace("*", "").endswith(shown) and shown

    go(work())


def test_code_in_the_preview_is_coloured_when_it_is_seen(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            draft = r.panel.draft
            draft.edit.insertPlainText(
                "```python\nreturn 1\n```\n\nwords\n\n" + "line\n\n" * 200 + "```python\nreturn 2\n```\n"
            )
            await _preview(r)
            view = draft.previewing.view

            def coloured(words: str) -> bool:
                cursor = view.document().find(words)
                return cursor.charFormat().foreground().color() == QColor(theme.tokens().accent)

            await until(lambda: coloured("return"))
            found = view.document().find("return 2")
            assert found.charFormat().foreground().color() != QColor(theme.tokens().warm)
            assert view._coloured == {0}
            view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
            await until(lambda: view._coloured == {0, 1})

    go(work())


def test_a_text_is_parted_behind_empty_lines_and_never_in_code() -> None:
    text = "".join(CHAPTER.format(n) for n in range(3_000))
    starts = parts_of(text)
    assert starts[0] == 0 and len(starts) == pytest.approx(len(text) / PART, abs=1)
    for start in starts[1:]:
        assert text[:start].count("```") % 2 == 0 and text[start] == "\n"
    assert parts_of("word " * 100_000) == [0]  # there is no place to cut
    assert parts_of("short\n\n" * 10) == [0]


@pytest.mark.usefixtures("qapp")
def test_each_block_tells_its_place_in_the_units_of_qt() -> None:
    application = QApplication.instance()
    assert application is not None
    text = "# 🦊 Fox\n\nSaid **it**.\n\n- one\n- two\n"
    page = set_page(text, 0, theme.DARK, application.thread())
    letters = text.encode("utf-16-le")
    shown = [block.text() for block in blocks(page.document)]
    assert shown == ["🦊 Fox", "Said it.", "one", "two"]
    begins = [letters[2 * place :].decode("utf-16-le") for place in page.places]
    assert [words.split()[0] for words in begins] == ["#", "Said", "-", "-"]
    assert page.block_at(page.places[2]) == 2 and page.block_at(0) == 0
