"""Code in the document and in replies: its colours, which come while one types on, and go with what is typed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studio.session.code_colours import language_of, lines_of
from studio.ui import theme
from studio.ui.writing.code_looks import KIND
from studio.ui.writing.reply_text import ReplyText
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.rig import until
from tests.session.writing_rig import FakeWriter
from tests.ui.writing_room import Room, room

CODE = 'def f(n):  # 🦊 says\n    """Two\n    lines."""\n    return n + 12\n'
KINDS = ["def keyword", "f name", "# 🦊 says comment", '"""Two string', '    lines.""" string']


def _kinds(made: Room) -> list[str]:
    """What is coloured in the document, and as what."""
    found, block = [], made.panel.draft.edit.document().begin()
    while block.isValid():
        letters = block.text().encode("utf-16-le")
        for one in block.layout().formats():
            if one.format.hasProperty(KIND):
                words = letters[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le")
                found.append(f"{words} {one.format.property(KIND)}")
        block = block.next()
    return found


def test_pieces_of_code_are_told_line_by_line_in_the_units_of_qt() -> None:
    lines = lines_of("python", CODE)
    first = CODE.splitlines()[0].encode("utf-16-le")
    shown = [(first[2 * a : 2 * (a + n)].decode("utf-16-le"), kind) for a, n, kind in lines[0]]
    assert shown == [("def", "keyword"), ("f", "name"), ("# 🦊 says", "comment")]
    assert [kind for *_, kind in lines[3]] == ["keyword", "number"] and len(lines) == 5
    assert lines_of("klingon", CODE) == () and lines_of("json", "{\u0000 'broken") != ()
    assert lines_of("diff", "- a\n+ b")[1] == ((0, 3, "inserted"),)


@pytest.mark.parametrize(
    ("info", "language"), [("python", "python"), (' Rust title="x"', "rust"), ("{.js,num}", "js"), ("  ", "")]
)
def test_the_language_is_the_first_word_behind_the_signs(info: str, language: str) -> None:
    assert language_of(info) == language


@pytest.mark.usefixtures("empty_home")
def test_code_in_the_document_is_coloured_and_what_is_typed_in_it_keeps_the_colours(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            edit = r.panel.draft.edit
            edit.insertPlainText(f"Words of def.\n\n```python\n{CODE}```\nMore def.\n\n```\ndef\n```\n")
            await r.settled()
            assert _kinds(r) == [*KINDS, "return keyword", "12 number"]
            cursor = edit.textCursor()
            cursor.setPosition(r.text.index("return") + 3)  # the fox is two letters of Qt's
            edit.setTextCursor(cursor)
            QTest.keyClicks(edit, "xx")
            assert _kinds(r) == [*KINDS, "rexxturn keyword", "12 number"]  # until it is known better
            await r.settled()
            assert _kinds(r) == [*KINDS, "12 number"]
            edit.undo()
            await r.settled()
            assert "return keyword" in _kinds(r)
            cursor.setPosition(r.text.index("python"))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText("text")
            await r.settled()
            assert _kinds(r) == []
            edit.undo()
            cursor.setPosition(r.text.index("```python"))
            cursor.select(QTextCursor.SelectionType.LineUnderCursor)
            cursor.removeSelectedText()
            await r.settled()
            assert _kinds(r) == []

    go(work())


@pytest.mark.usefixtures("empty_home")
def test_code_that_is_too_long_is_left_alone_and_the_rest_is_coloured(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            long = "x = 1\n" * 1_100
            r.panel.draft.edit.insertPlainText(f"```python\n{long}```\n\n```python\nreturn\n```\n")
            await r.settled()
            assert _kinds(r) == ["return keyword"]

    go(work())


@pytest.mark.usefixtures("empty_home")
def test_code_in_a_reply_has_the_colours_of_the_theme(go: Go) -> None:  # noqa: F811
    def colour(reply: ReplyText, words: str) -> QColor:
        cursor = reply.textCursor()
        cursor.setPosition(reply.toPlainText().index(words) + 1)
        return cursor.charFormat().foreground().color()

    async def work() -> None:
        async with room(FakeWriter()) as r:
            chat, chats = r.panel.chat, r.rig.writing.chats
            r.panel.show_tab(chat)
            chat.ask("Code?")
            await r.settled()
            chats.turns[1].content = "Try **this**:\n\n```python\nreturn 'a'\n```"
            chats.changed.emit()
            await r.settled()
            reply = chat.replies[0]
            assert reply.toPlainText() == "Try this:\nreturn 'a'"
            assert colour(reply, "return") == QColor(theme.tokens().accent)
            assert colour(reply, "'a'") == QColor(theme.tokens().good)
            application = QApplication.instance()
            theme.set_appearance("light")
            await until(lambda: colour(reply, "'a'") == QColor(theme.LIGHT.good))
            theme.set_appearance("dark")
            assert application is not None

    go(work())
