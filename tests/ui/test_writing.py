"""The writing room, driven as people do, with a writer of a few lines."""

from __future__ import annotations

import dataclasses
import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from studio.session import drafts
from studio.session.writing_tasks import seen_of
from studio.ui.writing.seen import seen_before
from studio.ui.writing.spots import spans_of, spots_in
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.rig import until
from tests.session.writing_rig import FakeWriter
from tests.ui.writing_room import Room, room

pytestmark = pytest.mark.usefixtures("empty_home")

SIX = " the fox walked low wall and"


def _keys(widget: QWidget, words: str) -> None:
    QTest.keyClicks(widget, words)


def _select(made: Room, words: str) -> None:
    edit = made.panel.draft.edit
    place = made.text.index(words)
    cursor = edit.textCursor()
    cursor.setPosition(place)
    cursor.setPosition(place + len(words), QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


def _spots(made: Room) -> list[str]:
    """The words on the page that are known to be a model's."""
    edit = made.panel.draft.edit
    assert edit.draft is not None
    found, block = [], edit.document().begin()
    while block.isValid():
        found += [made.text[spot.start : spot.end] for spot in spots_in(block, edit.draft.passages)]
        block = block.next()
    return found


def test_continue_streams_at_the_cursor_and_one_undo_takes_all_of_it_back(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            edit = r.panel.draft.edit
            _keys(edit, "Dusk. The end.")
            cursor = edit.textCursor()
            cursor.setPosition(5)
            edit.setTextCursor(cursor)
            r.panel.draft.chips.go_on.click()
            await r.settled()
            assert r.text == f"Dusk.{SIX} The end."
            assert _spots(r) == [" the", " fox", " walked", " low", " wall", " and"]
            assert len(edit.document().begin().layout().formats()) == 7  # the heat of each, and a stretch to check
            edit.undo()
            assert r.text == "Dusk. The end."
            edit.redo()
            assert r.text == f"Dusk.{SIX} The end." and len(_spots(r)) == 6

    go(work())


def test_typing_goes_on_while_the_model_writes_and_at_its_place_the_user_takes_over(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        writer = FakeWriter(gated=True)
        async with room(writer) as r:
            edit = r.panel.draft.edit
            edit.insertPlainText("One.\nTwo.")
            r.panel.draft.go_on()
            assert writer.gate is not None
            writer.gate.release(2)
            await until(lambda: r.text.endswith(" the fox"))
            edit.moveCursor(QTextCursor.MoveOperation.Start)
            _keys(edit, "Zero. ")
            writer.gate.release(1)
            await until(lambda: r.text.endswith(" the fox walked"))
            assert r.text.startswith("Zero. One.")
            edit.moveCursor(QTextCursor.MoveOperation.End)
            _keys(edit, "!")
            writer.gate.release(100)
            await r.settled()
            assert r.text == "Zero. One.\nTwo. the fox walked!"
            assert _spots(r) == [" the", " fox", " walked"]

    go(work())


def test_an_alternative_regrows_the_text_and_the_old_ending_can_be_taken_back(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            edit, popup = r.panel.draft.edit, r.panel.draft.popup
            _keys(edit, "Dusk.")
            r.panel.draft.go_on()
            await r.settled()
            cursor = edit.textCursor()
            cursor.setPosition(r.text.index("walked") + 2)
            edit.setTextCursor(cursor)
            QTest.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
            assert popup.isVisible() and popup.spot is not None and popup.spot.index == 2
            assert [popup.rows.item(n).text() for n in range(4)] == ["walked", "low", "wall", "and"]
            QTest.keyClick(popup.rows, Qt.Key.Key_Right)
            assert popup.spot.index == 3
            QTest.keyClick(popup.rows, Qt.Key.Key_Left)
            QTest.keyClick(popup.rows, Qt.Key.Key_Down)
            QTest.keyClick(popup.rows, Qt.Key.Key_Down)
            QTest.keyClick(popup.rows, Qt.Key.Key_Return)
            assert not popup.isVisible()
            await r.settled()
            assert r.text.startswith("Dusk. the fox wall low wall and")
            spot = edit.tokens.at(r.text.index("wall") + 1)
            assert spot is not None and spot.index == 2
            popup.show_spot(edit.tokens, spot, True)
            rows = {popup.rows.item(n).text(): n for n in range(popup.rows.count())}
            popup.rows.setCurrentRow(rows["walked"])
            QTest.keyClick(popup.rows, Qt.Key.Key_Return)
            await r.settled()
            assert r.text == f"Dusk.{SIX}" and len(_spots(r)) == 6
            edit.undo()
            assert r.text.startswith("Dusk. the fox wall low")

    go(work())


def test_a_token_can_be_chosen_while_the_text_is_written(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        writer = FakeWriter(gated=True)
        async with room(writer) as r:
            assert writer.gate is not None
            edit = r.panel.draft.edit
            _keys(edit, "Dusk.")
            r.panel.draft.go_on()
            writer.gate.release(3)
            await until(lambda: r.text.endswith("walked"))
            spot = edit.tokens.at(r.text.index("fox"))
            assert spot is not None
            r.panel.draft.popup.chosen.emit(spot, 7)
            writer.gate.release(200)
            await r.settled()
            assert r.text.startswith("Dusk. the. walked low")

    go(work())


def test_a_token_of_a_text_that_was_edited_since_regrows_from_what_stands_there_now(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        writer = FakeWriter()
        async with room(writer) as r:
            edit = r.panel.draft.edit
            _keys(edit, "Dusk.")
            r.panel.draft.go_on()
            await r.settled()
            cursor = edit.textCursor()
            cursor.setPosition(0)
            cursor.insertText("At ")
            spot = edit.tokens.at(r.text.index("walked"))
            assert spot is not None
            r.panel.draft.popup.chosen.emit(spot, 4)
            await r.settled()
            assert writer.asked[-1] == "At Dusk. the fox wall"
            assert r.text == f"At Dusk. the fox wall{SIX}"

    go(work())


def test_the_pointer_over_a_token_shows_its_alternatives_and_a_key_hides_them(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            edit, popup = r.panel.draft.edit, r.panel.draft.popup
            _keys(edit, "Dusk.")
            r.panel.draft.go_on()
            await r.settled()
            spot = edit.tokens.at(r.text.index("low"))
            assert spot is not None
            QTest.mouseMove(edit.viewport(), edit.tokens.rect_of(spot).center() + QPoint(6, 0))
            await until(popup.isVisible)
            assert popup.spot is not None and popup.spot.index == 3 and edit.hasFocus() == (not popup.rows.hasFocus())
            _keys(edit, "x")
            assert not popup.isVisible()

    go(work())


def test_a_suggestion_that_comes_too_late_is_not_shown(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        writer = FakeWriter(gated=True)
        async with room(writer) as r:
            assert writer.gate is not None
            edit = r.panel.draft.edit
            edit.suggests = True
            edit.setFocus()
            await until(edit.hasFocus)
            _keys(edit, "Dusk.")
            await until(lambda: bool(writer.asked))
            _keys(edit, " Or")
            edit.suggests = False
            writer.gate.release(100)
            await r.settled()
            assert edit.ghost == "" and r.text == "Dusk. Or"

    go(work())


def test_a_change_is_shown_and_replaces_nothing_before_it_is_accepted(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            draft = r.panel.draft
            _keys(draft.edit, "One. A cat sat there. Two.")
            _select(r, "A cat sat there.")
            draft.chips.asked.emit("shorten", "")
            await r.settled()
            assert draft.card.isVisible() and "fox" in draft.card.view.toPlainText()
            assert r.text == "One. A cat sat there. Two."
            draft.card.reject.click()
            assert r.text == "One. A cat sat there. Two." and not draft.card.isVisible()
            _select(r, "A cat sat there.")
            draft.changes.ask("rewrite")
            await r.settled()
            proposal = draft.card.proposal
            draft.card.accept.click()
            assert r.text == f"One. {proposal} Two." and len(_spots(r)) > 5
            draft.edit.undo()
            assert r.text == "One. A cat sat there. Two."

    go(work())


def test_an_explanation_is_offered_beside_its_passage_and_a_translation_without_comparison(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            card = r.panel.draft.card
            _keys(r.panel.draft.edit, "A cat sat there.")
            for task, option, taken in (("explain", "", False), ("translate", "German", True), ("rewrite", "", True)):
                r.panel.draft.changes.ask(task, option)
                await r.settled()
                assert card.accept.isVisible() == taken and card.insert.isVisible()
                assert ("sat" in card.view.toPlainText()) == (task == "rewrite")  # struck out
                card.reject.click()
            assert r.text == "A cat sat there."

    go(work())


def test_after_continue_the_next_key_is_for_the_document_and_suggesting_is_remembered(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            draft = r.panel.draft
            _keys(draft.edit, "Dusk.")
            draft.chips.go_on.setFocus()
            QTest.mouseClick(draft.chips.go_on, Qt.MouseButton.LeftButton)
            await r.settled()
            assert r.panel.focusWidget() is draft.edit
            menu = r.panel.fill_menu(QMenu(r.panel))
            next(one for one in menu.actions() if one.text().startswith("Suggest")).trigger()
            assert draft.edit.suggests
        async with room(FakeWriter()) as r:
            assert r.panel.draft.edit.suggests

    go(work())


def test_a_passage_that_has_changed_meanwhile_is_not_replaced(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            draft = r.panel.draft
            _keys(draft.edit, "A cat sat there.")
            draft.changes.ask("rewrite")
            await r.settled()
            cursor = draft.edit.textCursor()
            cursor.setPosition(3)
            cursor.insertText("black ")
            draft.card.accept.click()
            assert "A cblack" not in r.rig.said and "changed meanwhile" in r.rig.said[0]
            draft.card.insert.click()
            assert r.text.startswith("A cblack at sat there.\n\nthe fox")

    go(work())


def test_what_was_typed_is_on_the_disk_soon_and_comes_back_with_its_tokens(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            r.panel.draft.edit.insertPlainText("🦊 Dusk ")
            r.panel.draft.go_on()
            await r.settled()
            path = drafts.documents_folder() / "Untitled.md"
            await until(lambda: path.read_text() == f"🦊 Dusk{SIX}")
        async with room(FakeWriter()) as r:
            assert r.text == f"🦊 Dusk{SIX}"
            assert _spots_at(r) == 6

    def _spots_at(r: Room) -> int:
        edit = r.panel.draft.edit
        assert edit.draft is not None
        return len(spots_in(edit.document().begin(), edit.draft.passages))

    go(work())


def test_a_suggestion_is_no_part_of_the_text_until_tab_takes_it(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            edit = r.panel.draft.edit
            edit.suggests = True
            edit.setFocus()
            await until(edit.hasFocus)
            _keys(edit, "Dusk.")
            await until(lambda: edit.ghost != "")
            assert r.text == "Dusk."
            QTest.keyClick(edit, Qt.Key.Key_Escape)
            assert edit.ghost == ""
            _keys(edit, "..")
            await until(lambda: edit.ghost != "")
            QTest.keyClick(edit, Qt.Key.Key_Tab)
            assert r.text.startswith("Dusk... the fox") and edit.ghost == ""

    go(work())


def test_markdown_is_highlighted_and_an_open_fence_reaches_to_the_end(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            edit = r.panel.draft.edit
            edit.insertPlainText("# Title\n- item **bold** 🦊 *soft*\nplain\n" + "line\n" * 100)
            await r.settled()
            document = edit.document()
            item = document.findBlockByNumber(1)
            shown = [
                item.text().encode("utf-16-le")[2 * f.start : 2 * (f.start + f.length)].decode("utf-16-le")
                for f in item.layout().formats()
            ]
            assert shown == ["-", "**bold**", "*soft*"]
            assert document.findBlockByNumber(90).layout().formats() == []
            cursor = edit.textCursor()
            cursor.setPosition(document.findBlockByNumber(2).position())
            cursor.insertText("```\n")
            await r.settled()
            assert len(document.findBlockByNumber(90).layout().formats()) == 1
            edit.undo()
            await r.settled()
            assert document.findBlockByNumber(90).layout().formats() == []

    go(work())


def test_a_key_in_a_document_of_100_000_words_costs_no_more_than_in_a_short_one_by_much(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            edit = r.panel.draft.edit

            def key() -> float:
                times = []
                for _ in range(25):
                    began = time.perf_counter()
                    _keys(edit, "a")
                    times.append(time.perf_counter() - began)
                return sorted(times)[12]

            short = key()
            edit.insertPlainText("some words of a *long* story, and more of them to come\n" * 9_100)
            await r.settled()
            edit.moveCursor(QTextCursor.MoveOperation.Start)
            assert key() < 10 * short + 0.005
            assert len(r.text.split()) > 100_000

    go(work())


def test_what_is_kept_of_a_long_document_costs_what_the_models_words_do_and_follows_every_edit(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            edit = r.panel.draft.edit
            edit.insertPlainText("some words of a long story\n" * 2_000)
            r.panel.draft.go_on()
            await r.settled()
            assert edit.draft is not None
            (block,) = edit.pages.written(edit.draft) or []
            assert block.blockNumber() == 2_000

            def spans_are_right() -> None:
                assert edit.draft is not None
                held, written = edit.spans(), edit.pages.written(edit.draft)
                assert held == spans_of(edit.document(), edit.draft, None) and len(held) == len(written or [])

            spans_are_right()
            edit.moveCursor(QTextCursor.MoveOperation.Start)
            _keys(edit, "more")
            QTest.keyClick(edit, Qt.Key.Key_Return)
            await r.settled()
            spans_are_right()
            cursor = edit.textCursor()
            cursor.setPosition(r.text.index("walked"))
            cursor.insertText("\n\n")
            await r.settled()
            assert len(edit.spans()) == 2
            spans_are_right()
            cursor.setPosition(r.text.index("fox"))
            cursor.setPosition(len(r.text), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            await r.settled()
            spans_are_right()
            edit.undo()
            await r.settled()
            spans_are_right()
            assert len(edit.spans()) == 2
            spans_are_right()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.removeSelectedText()
            await r.settled()
            assert edit.spans() == ()

    go(work())


def test_the_end_that_a_model_is_given_is_the_same_however_it_is_taken(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            edit = r.panel.draft.edit
            edit.insertPlainText("some words of a long story\n" * 1_000)
            for place in (0, 10, 6_000, 6_001, 8_999, 9_000, 20_000):
                cursor = edit.textCursor()
                cursor.setPosition(place)
                assert seen_before(cursor) == seen_of(r.text[:place])

    go(work())


def test_places_to_check_are_gone_to_one_after_the_other(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        writer = FakeWriter()
        async with room(writer) as r:
            edit = r.panel.draft.edit
            _keys(edit, "Dusk.")
            r.rig.writing.edit(max_tokens=16)
            r.panel.draft.go_on()
            await r.settled()
            passage = r.rig.writing.last
            assert passage is not None and len(passage.tokens) == 16
            passage.tokens[:] = [dataclasses.replace(token, logprob=-1.0) for token in passage.tokens]
            r.panel.draft.check()
            assert not edit.textCursor().hasSelection() and "no stretch" in r.rig.said[-1]
            for first in (2, 9):
                for n in range(first, first + 5):
                    passage.tokens[n] = dataclasses.replace(passage.tokens[n], logprob=-6.0)
            edit.moveCursor(QTextCursor.MoveOperation.Start)
            r.panel.draft.check()
            shown = []
            for _ in range(3):
                shown.append(edit.textCursor().selectedText())
                assert edit.select_unsure()
            assert shown[0].strip() == "walked low wall and listened" and shown[2] == shown[0]
            assert shown[1].strip() == "fox walked low wall and"
            assert "Check this" in r.rig.said[-1]

    go(work())


def test_the_document_tells_which_models_wrote_how_much_of_it(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            draft = r.panel.draft
            draft.tell_origins()
            assert "No model" in r.rig.said[-1]
            _keys(draft.edit, "x" * (3 * len(SIX)))
            draft.go_on()
            await r.settled()
            draft.tell_origins()
            assert "wrote 25%: smollm2-135m-instruct 25%." in r.rig.said[-1]

    go(work())


def test_find_goes_round(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            draft = r.panel.draft
            _keys(draft.edit, "fox and fox")
            draft.finder.open()
            draft.finder.words.setText("fox")
            first = draft.edit.textCursor().selectionStart()
            assert draft.finder.go() and draft.edit.textCursor().selectionStart() == 8 - first
            assert draft.finder.go() and draft.edit.textCursor().selectionStart() == first
            draft.finder.words.setText("owl")
            assert not draft.finder.go()

    go(work())


def test_steering_is_shown_kept_and_refused_where_it_cannot_be(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            spin = r.panel.findChild(QWidget, "temperature_spin")
            spin.setValue(0.35)
            assert r.rig.writing.request.temperature == 0.35
            assert "temp 0.35" in r.panel.status.steer.text()
            r.rig.writing.use_preset("Greedy")
            assert spin.value() == 0 and r.panel.steering.greedy.isChecked()
            for name in ("top_p_spin", "top_k_spin", "min_p_spin", "max_tokens_spin", "context_meter"):
                assert r.panel.findChild(QWidget, name) is not None, name
            r.panel.status.steer.click()
            assert r.panel.steering.isVisible()
        async with room(FakeWriter()) as r:
            assert r.rig.writing.request.temperature == 0

    go(work())


def test_the_context_meter_tells_what_the_model_has_before_it(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            _keys(r.panel.draft.edit, "Dusk.")
            r.panel.draft.go_on()
            await r.settled()
            assert (r.panel.status.meter.used, r.panel.status.meter.limit) == (9, 8192)
            assert r.panel.status.context.text() == "9/8,192" and "tok/s" in r.panel.status.speed.text()

    go(work())


def test_a_chat_is_sent_stopped_edited_and_its_reply_goes_into_the_document(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        writer = FakeWriter(gated=True)
        async with room(writer) as r:
            assert writer.gate is not None
            chat = r.panel.chat
            r.panel.show_tab(chat)
            _keys(chat.edit, "Hello")
            QTest.keyClick(chat.edit, Qt.Key.Key_Return)
            writer.gate.release(2)
            await until(lambda: chat.views[-1].live and "fox" in chat.replies[-1].toPlainText())
            assert chat.stop.isVisible() and not chat.send.isVisible()
            chat.stop.click()
            writer.gate.release(300)
            await r.settled()
            assert chat.send.isVisible() and r.rig.writing.chats.turns[1].content.startswith(" the fox")
            chat.views[1].again_asked.emit(chat.views[1].turn)
            await r.settled()
            assert r.rig.writing.chats.turns[1].content == SIX
            assert chat.views[1].turn.versions.index(chat.views[1].turn) == 1
            chat.views[0].edit()
            chat.views[0].editor.setPlainText("Good evening")
            QTest.keyClick(chat.views[0].editor, Qt.Key.Key_Return)
            await r.settled()
            assert r.rig.writing.chats.turns[0].content == "Good evening"
            chat.views[1].insert_asked.emit(chat.views[1].turn.content)
            assert r.text.strip() == SIX.strip() and r.panel.draft.isVisible()

    go(work())


def test_a_branch_is_begun_and_left_in_the_window_and_the_line_of_sight_is_drawn(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        writer = FakeWriter()
        async with room(writer) as r:
            chat, chats = r.panel.chat, r.rig.writing.chats
            r.panel.show_tab(chat)
            for words in ("One?", "Two?"):
                chat.ask(words)
                await r.settled()
            branch = chat.views[1].findChild(QWidget, "branch_turn_button")
            assert chat.views[3].findChild(QWidget, "branch_turn_button") is None and not chat.branching.isVisible()
            QTest.mouseClick(branch, Qt.MouseButton.LeftButton)
            assert len(chat.views) == 2 and chat.branching.isVisible()
            chat.back.click()
            assert len(chat.views) == 4 and not chat.branching.isVisible() and not chat.unseen.isVisible()
            writer.sees = 400
            r.rig.writing._pen.limits.clear()
            for _ in range(12):
                chats.send("word " * 30)
                await r.settled()
            first = chats.first_seen
            above, below = chat.views[first - 1].geometry().bottom(), chat.views[first].geometry().top()
            assert chat.unseen.isVisible() and above <= chat.unseen.geometry().top() < below

    go(work())


def test_code_in_a_reply_can_be_copied(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            chats = r.rig.writing.chats
            chats.send("Code?")
            await r.settled()
            chats.turns[1].content = "Try **this**:\n```python\nprint(1)\n```\nDone. <b>no</b>"
            chats.changed.emit()
            button = r.panel.chat.views[1].findChild(QWidget, "copy_code_button")
            button.click()
            assert QGuiApplication.clipboard().text() == "print(1)\n"

    go(work())


def test_an_idea_is_put_into_the_prompt_by_a_click(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            ideas = r.panel.ideas
            r.panel.show_tab(ideas)
            _keys(ideas.wish, "a fox at dusk")
            QTest.keyClick(ideas.wish, Qt.Key.Key_Return)
            await r.settled()
            assert len(ideas.cards) == 4
            ideas.cards[2].click()
            assert r.rig.painting.request.prompt == r.rig.writing.prompts.ideas[2]

    go(work())


def test_a_selection_becomes_the_prompt_and_a_question_without_one_goes_to_the_chat(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            draft = r.panel.draft
            draft.chips.prompt.click()
            assert "Select a passage" in r.rig.said[0]
            _keys(draft.edit, "The fox sat. The owl flew.")
            _select(r, "The owl flew.")
            draft.chips.prompt.click()
            await r.settled()
            assert r.rig.painting.request.prompt.startswith("the fox walked")
            draft.edit.moveCursor(QTextCursor.MoveOperation.End)
            _keys(draft.ask, "What is a fox?")
            QTest.keyClick(draft.ask, Qt.Key.Key_Return)
            await r.settled()
            assert r.panel.chat.isVisible() and r.rig.writing.chats.turns[0].content == "What is a fox?"

    go(work())


def test_each_document_keeps_its_undo_and_heat_can_be_turned_off(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            edit = r.panel.draft.edit
            _keys(edit, "First.")
            r.panel.draft.go_on()
            await r.settled()
            r.rig.writing.documents.start("Other")
            await r.settled()
            assert r.text == "" and "Other" in r.panel.draft.info.text()
            r.rig.writing.documents.show("Untitled")
            await r.settled()
            assert r.text == f"First.{SIX}"
            edit.pages.set_heat(False)
            await r.settled()
            assert edit.document().begin().layout().formats() == [] and len(_spots(r)) == 6
            edit.undo()
            assert r.text == "First."

    go(work())


def test_words_that_come_while_another_tab_is_shown_are_kept_when_the_room_closes(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            _keys(r.panel.draft.edit, "Dusk.")
            r.panel.draft.go_on()
            r.panel.show_tab(r.panel.chat)
            await until(lambda: r.text.endswith(" and"))
            r.panel.close()
            await r.rig.settled()
            assert drafts.read("Untitled").text == f"Dusk.{SIX}"

    go(work())


@pytest.mark.parametrize("words", ["a\x00\x07b", "שלום עולם 🦊 مرحبا", "e\u0301" * 50, "x" * 50_000, "\ud800 lone"])
def test_strange_text_is_kept_and_the_room_stays_usable(go: Go, words: str) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            edit = r.panel.draft.edit
            edit.setPlainText(words)
            shown = r.text
            for act in (r.panel.draft.go_on, lambda: r.panel.draft.changes.ask("rewrite"), r.panel.draft.to_prompt):
                edit.moveCursor(QTextCursor.MoveOperation.End)
                act()
                await r.settled()
            assert r.text.startswith(shown)
            edit.flush()
            await r.settled()
            assert drafts.read("Untitled").text == r.text
            r.panel.draft.card.reject.click()
            edit.setPlainText("Dusk.")
            edit.moveCursor(QTextCursor.MoveOperation.End)
            r.panel.draft.go_on()
            await r.settled()
            assert r.text == f"Dusk.{SIX}"

    go(work())


def test_everything_has_a_name_for_scripts_and_for_screen_readers(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with room(FakeWriter()) as r:
            contract = ["draft_edit", "chat_view", "chat_edit", "send_button", "stop_writing_button", "token_popup"]
            contract += ["temperature_spin", "top_p_spin", "top_k_spin", "min_p_spin", "max_tokens_spin"]
            contract += ["context_meter", "to_prompt_button"]
            for name in contract:
                assert r.panel.findChild(QWidget, name) is not None, name
            nameless = [
                widget.objectName() or type(widget).__name__
                for widget in r.panel.findChildren(QWidget)
                if widget.window() is r.panel  # not the lists that boxes drop down
                and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
                and not widget.objectName().startswith("qt_")
                and not (widget.accessibleName() or (widget.text() if hasattr(widget, "text") else ""))
            ]
            assert nameless == []
            menu = r.panel.fill_menu(QMenu(r.panel))
            assert [action.text() for action in menu.actions() if action.text()][:2] == ["New document", "Documents"]

    go(work())
    QApplication.processEvents()
