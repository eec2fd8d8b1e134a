"""The tokens of chat replies: over which words they stand once these are set, alternatives, regrowing, taking back."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from studio.session.code_colours import CodeColours, Line
from studio.session.passages import Passage, TextOrder
from studio.session.turns import Turn
from studio.ui.writing.alignment import aligned
from studio.ui.writing.reply_text import ReplyText
from studio.ui.writing.token_popup import KEPT, STANDS
from studio.ui.writing.typeset import blocks
from studio.write.events import TokenEvent
from studio.write.request import prompt
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.rig import until
from tests.session.writing_rig import FakeWriter
from tests.ui.writing_room import Room, room

SIX = "the fox walked low wall and"


def _shown(source: str, shown: str) -> list[str]:
    """Each word that is shown, as the source has it at the places found."""
    places = aligned(shown, source)
    found, at = [], 0
    for word in shown.split(" "):
        found.append("".join(source[places[n]] if places[n] >= 0 else "?" for n in range(at, at + len(word))))
        at += len(word) + 1
    return found


def test_words_are_found_again_between_the_signs_that_are_gone() -> None:
    source = "## A *fox*\n\n1. see [the hill](https://a.example/the/fox/hill?a=the) and\n2. `fox_run(a, b)` "
    source += "**b**old &amp; <x>"
    shown = "A fox see the hill and fox_run(a, b) bold & <x>"
    assert _shown(source, shown) == ["A", "fox", "see", "the", "hill", "and", "fox_run(a,", "b)", "bold", "&", "<x>"]
    places = aligned(shown, source)
    assert places[shown.index("the hill")] == source.index("[the") + 1
    assert places[shown.index("fox_run")] == source.index("fox_run")


@given(st.text(alphabet="ab c*_`#[]()\n1.", max_size=200))
def test_places_grow_and_each_letter_is_found_as_itself(source: str) -> None:
    places = aligned(source, source)
    assert places == list(range(len(source)))
    bare = source.replace("*", "").replace("#", "")
    found = [(bare[n], place) for n, place in enumerate(aligned(bare, source)) if place >= 0]
    assert all(source[place] == letter for letter, place in found)
    assert [place for _, place in found] == sorted({place for _, place in found})


def _reply(pieces: list[str], logprob: float = -1.0) -> Turn:
    """A reply of these tokens."""
    turn = Turn("").add("user", "?").add("assistant", "".join(pieces))
    passage = Passage(TextOrder(prompt("?"), Path("x.tape")), "")
    passage.tokens = [TokenEvent(n, n, words, logprob, (), 0.0) for n, words in enumerate(pieces)]
    turn.passage = passage
    return turn


class _Colourless(CodeColours):
    """Knows no language."""

    def __init__(self) -> None:
        QObject.__init__(self)

    def of(self, language: str, text: str) -> tuple[Line, ...]:
        return ()


def _tokens(view: ReplyText) -> list[tuple[int, str]]:
    text = view.toPlainText()
    return [(spot.index, text[spot.start : spot.end]) for line in blocks(view.document()) for spot in view._spots(line)]


@pytest.mark.usefixtures("qapp")
def test_each_word_of_a_reply_that_is_set_carries_its_token() -> None:
    pieces = [
        "Say",
        " **",
        "hi",
        "**",
        " to",
        " [",
        "him",
        "](http://x.y)",
        ":\n\n",
        "```",
        "py",
        "\n",
        "f(",
        "1)",
        "\n```",
    ]
    view = ReplyText(_reply(pieces), _Colourless(), heat=True)
    view.set_words()
    view._mark()
    assert view.toPlainText() == "Say hi to him:\nf(1)"
    assert _tokens(view) == [
        (0, "Say"),
        (1, " "),
        (2, "hi"),
        (4, " to"),
        (5, " "),
        (6, "him"),
        (8, ":"),
        (12, "f("),
        (13, "1)"),
    ]
    assert [code.text for code in view.codes] == ["f(1)\n"] and view.codes[0].language == "py"
    assert view.unsure == []
    view.deleteLater()
    view = ReplyText(_reply(pieces, -3.0), _Colourless(), heat=True)
    view.set_words()
    view._mark()
    assert [view.toPlainText()[a:b] for a, b in view.unsure] == [
        "Say hi",
        " to him",
    ]  # three tokens in a row, then one is hidden
    view.deleteLater()


def _pick(made: Room, words: str) -> None:
    """Rest the pointer on a word of the last reply."""
    reply = made.panel.chat.replies[-1]
    spot = reply.tokens.at(reply.toPlainText().index(words) + 1)
    assert spot is not None
    QTest.mouseMove(reply.viewport(), reply.tokens.rect_of(spot).center() + QPoint(4, 0))


@pytest.mark.usefixtures("empty_home")
def test_a_word_of_a_reply_is_exchanged_and_taken_back(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            chat, chats = r.panel.chat, r.rig.writing.chats
            popup = chat.tokens.popup
            r.panel.show_tab(chat)
            chat.ask("A fox?")
            await r.settled()
            assert chat.replies[-1].toPlainText() == SIX
            await until(lambda: chat.replies[-1].tokens.at(1) is not None)  # with its first picture
            _pick(r, "walked")
            await until(popup.isVisible)
            assert [popup.rows.item(n).text() for n in range(4)] == ["walked", "low", "wall", "and"]
            rect = popup.rows.visualItemRect(popup.rows.item(2))
            QTest.mouseClick(popup.rows.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
            await r.settled()
            assert chats.turns[1].content.startswith(" the fox wall low wall") and len(chats.turns[1].versions) == 2
            reply = chat.replies[-1]
            assert reply.hasFocus()
            await until(lambda: reply.tokens.at(1) is not None)
            cursor = reply.textCursor()
            cursor.setPosition(reply.toPlainText().index("wall") + 1)
            reply.setTextCursor(cursor)
            QTest.keyClick(reply, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
            assert popup.isVisible() and popup.rows.currentItem().data(STANDS)
            kept = [n for n in range(popup.rows.count()) if popup.rows.item(n).data(KEPT) is not None]
            assert [popup.rows.item(n).text() for n in kept] == ["walked"]
            popup.rows.setCurrentRow(kept[0])
            QTest.keyClick(popup.rows, Qt.Key.Key_Return)
            assert chats.turns[1].content == f" {SIX}" and chats.turns[1].versions.index(chats.turns[1]) == 0
            assert chat.send.isVisible()

    go(work())


@pytest.mark.usefixtures("empty_home")
def test_a_word_is_exchanged_while_the_reply_is_written_and_the_card_stays_when_it_ends(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        writer = FakeWriter(gated=True)
        async with room(writer) as r:
            assert writer.gate is not None
            chat, chats = r.panel.chat, r.rig.writing.chats
            popup = chat.tokens.popup
            r.panel.show_tab(chat)
            chat.ask("A fox?")
            writer.gate.release(3)
            await until(lambda: chat.views[-1].live and chat.replies[-1].toPlainText().endswith("walked"))
            _pick(r, "fox")
            await until(popup.isVisible)
            popup.chosen.emit(popup.spot, 7)
            writer.gate.release(3)
            await until(lambda: chat.replies[-1].toPlainText().startswith("the. walked"))
            assert chats.turns[1].versions[0].content == " the fox walked"
            _pick(r, "walked")
            await until(popup.isVisible)
            writer.gate.release(200)
            await r.settled()
            assert popup.isVisible() and popup.spot is not None and popup.spot.index == 2 and not chat.views[-1].live
            assert chats.turns[1].content.startswith(" the. walked low") and len(chats.turns[1].versions) == 2

    go(work())


@pytest.mark.usefixtures("empty_home")
def test_a_conversation_of_before_knows_its_tokens_and_versions_again(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            chats = r.rig.writing.chats
            chats.send("A fox?")
            await r.settled()
            chats.regrow(chats.turns[1], 2, 4)
            await r.settled()
        async with room(FakeWriter()) as r:
            chat, chats = r.panel.chat, r.rig.writing.chats
            assert len(chats.turns) == 2 and chats.turns[1].passage is None
            r.panel.show_tab(chat)
            await until(lambda: chat.replies[0].tokens.at(1) is not None)
            assert [token.text for token in chats.turns[1].passage.tokens[:3]] == [" the", " fox", " wall"]  # type: ignore[union-attr]
            assert list(chats.endings(chats.turns[1], 2)) == [2]
            chats.regrow(chats.turns[1], 1, 7)
            await r.settled()
            assert chats.turns[1].content.startswith(" the. walked") and len(chats.turns[1].versions) == 3
            await r.settled()

    go(work())


@pytest.mark.usefixtures("empty_home")
def test_stretches_to_check_are_marked_counted_and_gone_to(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            chat, chats = r.panel.chat, r.rig.writing.chats
            r.panel.show_tab(chat)
            r.rig.writing.edit(max_tokens=16)
            chat.ask("A fox?")
            await r.settled()
            passage = chats.turns[1].passage
            assert passage is not None
            low = [*range(2, 6), *range(9, 12)]
            passage.tokens[:] = [
                dataclasses.replace(t, logprob=-6.0 if t.index in low else -0.1) for t in passage.tokens
            ]
            chats.changed.emit()
            button = chat.views[-1].findChild(QPushButton, "check_turn_button")
            assert button is not None
            await until(lambda: button.isVisible() and "2" in button.text())
            reply, shown = chat.replies[-1], []
            for _ in range(3):
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
                shown.append(reply.textCursor().selectedText().strip())
            assert shown == ["walked low wall and", "fox walked low", "walked low wall and"]
            chat.check()
            assert reply.textCursor().selectedText().strip() == "fox walked low" and "Check this" in r.rig.said[-1]
            r.rig.writing.set_heat(False)
            await until(lambda: reply.tokens.at(1) is not None)
            assert not any(spot_format(reply, n) for n in range(20)) and reply.unsure == []

    def spot_format(reply: ReplyText, place: int) -> bool:
        cursor = reply.textCursor()
        cursor.setPosition(place + 1)
        return cursor.charFormat().hasProperty(cursor.charFormat().Property.BackgroundBrush)

    go(work())
