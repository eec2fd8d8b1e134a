"""The writing session on the real loop and lanes, with a writer of a few lines."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.session import drafts
from studio.session.drafts import Span
from studio.session.prompts import tidy
from studio.session.writing_tasks import MOST_READ, seen_of
from studio.write.tape import Tape
from tests.session.conftest import Go
from tests.session.rig import until
from tests.session.writing_rig import FakeWriter, writing_rig

pytestmark = pytest.mark.usefixtures("empty_home")


def test_a_text_streams_token_by_token_and_its_tape_is_kept(go: Go) -> None:
    async def work() -> None:
        async with writing_rig(FakeWriter()) as r:
            passage = r.writing.continue_text("The fox ")
            assert passage is not None
            got: list[str] = []
            passage.wrote.connect(lambda event: got.append(event.text))
            await r.settled()
            assert got == [" the", " fox", " walked", " low", " wall", " and"]
            assert (passage.state, passage.text, passage.request.messages[0].content) == (
                "done",
                "".join(got),
                "The fox",
            )
            assert Tape.open(passage.order.tape).text == passage.text
            assert r.writing.limit() == 8192 and passage.speed == pytest.approx(10)
            assert r.queue.jobs == [] and r.said == []

    go(work())


def test_stop_takes_effect_within_one_token(go: Go) -> None:
    async def work() -> None:
        writer = FakeWriter(gated=True)
        async with writing_rig(writer) as r:
            passage = r.writing.continue_text("The fox")
            assert passage is not None
            writer.gate.release(2)
            await until(lambda: len(passage.tokens) == 2)
            r.writing.stop()
            writer.gate.release(100)
            await r.settled()
            await asyncio.sleep(0.01)
            assert (passage.state, writer.calls <= 3, r.queue.jobs) == ("stopped", True, [])
            assert Tape.open(passage.order.tape).tokens[1].text == " fox"

    go(work())


def test_a_failed_text_is_told_and_tried_again_without_a_token_twice(go: Go) -> None:
    async def work() -> None:
        writer = FakeWriter()
        writer.fails_at = {3: StudioError("The memory is used up. Close something.")}
        async with writing_rig(writer) as r:
            passage = r.writing.continue_text("The fox")
            assert passage is not None
            got: list[int] = []
            passage.wrote.connect(lambda event: got.append(event.index))
            await r.settled()
            assert (passage.state, r.said) == ("failed", ["The memory is used up. Close something."])
            writer.fails_at = {}
            r.queue.retry(r.queue.jobs[0])
            await r.settled()
            assert (passage.state, got) == ("done", [0, 1, 2, 3, 4, 5])

    go(work())


def test_another_token_regrows_the_text_and_the_old_ending_is_known(go: Go) -> None:
    async def work() -> None:
        async with writing_rig(FakeWriter()) as r:
            draft = r.writing.documents.current
            assert draft is not None
            passage = r.writing.continue_text("The fox")
            assert passage is not None
            draft.add(passage)
            await r.settled()
            branch = r.writing.regrow(passage, 2, choose=7)
            draft.add(branch)
            await r.settled()
            assert branch.text.startswith(" the fox. low")
            assert draft.endings(branch, 2) == {2: passage}
            assert draft.endings(passage, 2) == {7: branch}
            assert draft.endings(passage, 1) == {1: branch}

    go(work())


def test_a_document_comes_back_with_its_tokens_and_old_endings(go: Go) -> None:
    async def work() -> None:
        async with writing_rig(FakeWriter()) as r:
            draft = r.writing.documents.current
            assert draft is not None
            passage = r.writing.continue_text("🦊 The fox")
            assert passage is not None
            draft.add(passage)
            await r.settled()
            branch = r.writing.regrow(passage, 1, choose=7)
            draft.add(branch)
            await r.settled()
            text = "🦊 The fox the."
            r.writing.documents.typed(draft, text, (Span(passage.name, 0, 0, 10, 14), Span(branch.name, 1, 1, 14, 15)))
            await r.settled()
        async with writing_rig(FakeWriter()) as r:
            draft = r.writing.documents.current
            assert draft is not None and draft.text == text
            assert [span.last for span in draft.spans] == [0, 1]
            again = draft.passages[branch.name]
            assert again.parent_passage is draft.passages[passage.name]
            assert draft.endings(again, 1) == {1: draft.passages[passage.name]}

    go(work())


def test_documents_are_listed_renamed_and_thrown_away(go: Go, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drafts.QFile, "moveToTrash", lambda path: Path(path).unlink() or True)

    async def work() -> None:
        async with writing_rig(FakeWriter()) as r:
            documents = r.writing.documents
            assert documents.names == ("Untitled",)
            documents.start("Autumn: a/b", "Leaves.")
            await r.settled()
            draft = documents.current
            assert draft is not None and (draft.name, draft.text) == ("Autumn a b", "Leaves.")
            documents.rename(draft, "Untitled")
            await r.settled()
            assert draft.name == "Untitled 2" and (drafts.documents_folder() / "Untitled 2.md").is_file()
            documents.throw_away(draft)
            await r.settled()
            assert documents.names == ("Untitled",) and documents.current is not draft

    go(work())


def test_what_is_typed_last_is_on_the_disk_also_a_lone_surrogate(go: Go) -> None:
    async def work() -> None:
        async with writing_rig(FakeWriter()) as r:
            draft = r.writing.documents.current
            assert draft is not None
            for n in range(30):
                r.writing.documents.typed(draft, f"word \ud800 {n}", ())
            await r.settled()
            assert drafts.read("Untitled").text == "word \ud800 29"
            assert r.writing.continue_text(draft.text) is None
            assert "broken character" in r.said[0]

    go(work())


def test_of_a_long_text_the_last_part_is_read_and_its_beginning_moves_in_jumps() -> None:
    words = "seven letters here and then some more\n" * 2000
    starts = {20_000 + n - len(seen_of(words[: 20_000 + n])) for n in range(0, 3000, 7)}
    seen = seen_of(words)
    start = len(words) - len(seen)
    assert len(starts) <= 2
    assert words.endswith(seen) and len(seen) <= MOST_READ and words[start - 1] == "\n"
    assert seen_of("short") == "short"


def test_a_chat_keeps_versions_of_edited_and_regenerated_turns(go: Go) -> None:
    async def work() -> None:
        writer = FakeWriter()
        async with writing_rig(writer) as r:
            chats = r.writing.chats
            assert not chats.send("   ")
            assert chats.send("Hello")
            assert not chats.send("too early")
            await r.settled()
            question, reply = chats.turns
            assert reply.content == " the fox walked low wall and" and len(reply.tokens) == 6
            r.writing.edit(seed=3)
            chats.regenerate(reply)
            await r.settled()
            assert [turn.content for turn in question.next] == [reply.content, chats.turns[1].content]
            assert chats.turns[1].content.startswith(" low")
            chats.choose(chats.turns[1], -1)
            assert chats.turns[1] is reply
            assert chats.send("And then?")
            await r.settled()
            assert len(chats.turns) == 4
            chats.resend(question, "Good morning")
            await r.settled()
            assert [turn.content for turn in chats.turns[:1]] == ["Good morning"] and len(chats.turns) == 2
            chats.choose(chats.turns[0], -1)
            assert len(chats.turns) == 4
        async with writing_rig(writer) as r:
            assert [turn.role for turn in r.writing.chats.turns] == ["user", "assistant"] * 2
            assert r.writing.chats.turns[1].tokens == reply.tokens
            r.writing.chats.start()
            await r.settled()
            assert r.writing.chats.turns == [] and r.writing.chats.past[0][1] == "Hello"

    go(work())


def test_a_passage_becomes_the_painting_prompt_in_one_edit_and_is_cut_to_what_the_model_sees(go: Go) -> None:
    async def work() -> None:
        async with writing_rig(FakeWriter()) as r:
            made: list[str] = []
            r.writing.prompts.made.connect(made.append)
            r.writing.prompts.make("The fox walked the low wall.")
            await r.settled()
            assert made == [r.painting.request.prompt] and r.painting.edits == 1
            r.writing.prompts.use("a fox, a wall, autumn")
            r.painting.tokens_counted.emit(9, 8, "autumn")
            r.painting.tokens_counted.emit(8, 8, "")
            assert r.painting.request.prompt == "a fox, a wall"

    go(work())


def test_several_ideas_for_one_wish(go: Go) -> None:
    async def work() -> None:
        async with writing_rig(FakeWriter()) as r:
            r.writing.prompts.propose("a fox")
            assert r.writing.prompts.busy
            await r.settled()
            assert len(r.writing.prompts.ideas) == 4 and not r.writing.prompts.busy

    go(work())


def test_a_prompt_says_nothing_twice() -> None:
    assert tidy("a fox, a lazy fox, a Lazy fox,\na lazy fox.") == "a fox, a lazy fox"


@pytest.mark.parametrize("ending", [".md", ".html", ".txt"])
@pytest.mark.parametrize("marked", [True, False])
def test_exports_carry_the_mark_unless_it_is_turned_off(go: Go, tmp_path: Path, ending: str, marked: bool) -> None:
    async def work() -> None:
        async with writing_rig(FakeWriter()) as r:
            path = tmp_path / f"out{ending}"
            r.writing.set_mark(marked)
            r.writing.export("# Fox\n\nA *low* wall. ä🦊", path, helped=True)
            await r.settled()
            text = path.read_text(encoding="utf-8")
            assert "Fox" in text and "low" in text and "🦊" in text
            assert ("help of AI" in text) is marked
            r.writing.export("x", tmp_path / "out.odt", helped=True)
            await r.settled()
            assert "exported as .md" in r.said[-1]

    go(work())
