"""The writing room with real models behind it: whole ones, damaged ones, and such as cannot hold a conversation."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from studio.files import paths
from studio.session.writing_engine import MeasuredWriter
from studio.write.model import load
from studio.write.writer import Writer
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.writing_rig import FakeWriter
from tests.ui.writing_room import Room, room
from tests.write.conftest import make_model  # noqa: F401 - a fixture

pytestmark = pytest.mark.usefixtures("empty_home")
MakeModel = Callable[..., Path]


class RealWriter(MeasuredWriter):
    """The real one, with what the rig asks of a fake."""

    gate = None


def _real() -> FakeWriter:
    return RealWriter(Writer, load)  # type: ignore[return-value]


async def _continues(r: Room) -> None:
    """The room can be used: the draft is gone on with."""
    before = r.text
    r.panel.draft.edit.moveCursor(QTextCursor.MoveOperation.End)
    r.panel.draft.go_on()
    await r.settled()
    assert r.text.startswith(before) and len(r.panel.draft.edit.spans()) == 1, r.rig.said
    assert r.panel.draft.chips.go_on.isVisible()


DAMAGED = {
    "cut off": b"GGUF" + (3).to_bytes(4, "little") + bytes([9]) * 16,
    "garbage": b"GGUF" + b"\xff" * 999,
    "empty": b"",
}


def test_a_damaged_gguf_file_says_so_and_leaves_the_room_usable(go: Go, make_model: MakeModel) -> None:  # noqa: F811
    good = make_model()

    async def work() -> None:
        folder = paths.create_folder(paths.models_folder())
        async with room(_real()) as r:
            QTest.keyClicks(r.panel.draft.edit, "The inn.")
            acts = (r.panel.draft.go_on, lambda: r.panel.draft.changes.ask("rewrite"), lambda: r.panel.chat.ask("Hm?"))
            for (name, content), act in zip(DAMAGED.items(), acts, strict=True):
                (folder / f"{name}.gguf").write_bytes(content)
                r.rig.writing.edit(model=str(folder / f"{name}.gguf"))
                act()
                await r.settled()
                said = r.rig.said[-1]
                assert f"{name}.gguf" in said and ("damaged" in said or "not a GGUF" in said)
            assert len(r.rig.said) == 3 and r.text == "The inn."
            r.panel.draft.card.reject.click()
            assert [turn.content for turn in r.rig.writing.chats.turns] == ["Hm?", ""]
            r.rig.writing.edit(model=str(good))
            await _continues(r)

    go(work())


def test_a_model_without_a_chat_template_continues_and_says_what_it_cannot(
    go: Go,  # noqa: F811
    make_model: MakeModel,  # noqa: F811
) -> None:
    plain = make_model(template=None)

    async def work() -> None:
        async with room(_real()) as r:
            QTest.keyClicks(r.panel.draft.edit, "The inn.")
            r.rig.writing.edit(model=str(plain))
            r.panel.draft.changes.ask("rewrite")
            await r.settled()
            assert "no chat template" in r.rig.said[0] and "Continue" in r.rig.said[0]
            r.panel.draft.card.reject.click()
            r.panel.chat.ask("Hm?")
            await r.settled()
            assert "no chat template" in r.rig.said[1] and r.text == "The inn."
            await _continues(r)

    go(work())


STRANGE = ("x " * 25_000, "שלום עולם مرحبا " * 9, "🦊👩‍🚀 " * 20, "\x00\x1b[31m", "a\ud800 lone")


def test_strange_messages_are_answered_or_refused_in_a_sentence_and_none_is_lost(
    go: Go,  # noqa: F811
    make_model: MakeModel,  # noqa: F811
) -> None:
    model = make_model()

    async def work() -> None:
        async with room(_real()) as r:
            r.rig.writing.edit(model=str(model), max_tokens=4)
            chat, chats = r.panel.chat, r.rig.writing.chats
            for words in STRANGE:
                chat.edit.setPlainText(words)
                shown = chat.edit.toPlainText()  # Qt leaves half a character out by itself
                chat.say()
                await r.settled()
                assert chats.turns[0].content == shown
                passage = chats.turns[1].passage
                assert passage is not None
                if len(words) > 1000:
                    assert "tokens, but this model sees 512" in r.rig.said[-1] and passage.outcome == "failed"
                else:
                    assert passage.outcome == "done" and len(r.rig.said) == 1
                chats.start()
            assert not chats.send("a\ud800 lone") and "broken character" in r.rig.said[-1]
            chat.ask("the in a")
            await r.settled()
            passage = chats.turns[-1].passage
            assert passage is not None and passage.outcome == "done" and passage.tokens

    go(work())
