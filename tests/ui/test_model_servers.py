"""Model servers in the writing room: added in the dialog, chosen in the dock, and all the ways they can fail."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from studio.session.servers import Server
from studio.ui.writing.servers_dialog import ServersDialog
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.rig import until
from tests.session.writing_rig import FakeWriter
from tests.ui.writing_room import Room, room
from tests.write.model_server import Handler, ModelServer, Script, delta, good, serving

pytestmark = pytest.mark.usefixtures("empty_home")


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)


@asynccontextmanager
async def _room_with(script: Script) -> AsyncIterator[tuple[Room, ModelServer]]:
    """A room whose texts come from a server."""
    with serving(script) as server:
        async with room(FakeWriter()) as made:
            made.rig.writing.servers.save(Server("Here", server.address, ("tiny",)))
            await made.settled()
            made.rig.writing.edit(model=f"{server.address}#tiny", max_tokens=40)
            yield made, server


def _fill(dialog: ServersDialog, **texts: str) -> None:
    for name, words in texts.items():
        line = getattr(dialog, name)
        line.clear()
        QTest.keyClicks(line, words)


def test_a_server_is_added_tested_chosen_edited_and_removed_in_the_window(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        with serving(good(["One", " two"])) as server:
            async with room(FakeWriter()) as r:
                strip = r.panel.findChild(QWidget, "away_strip")
                assert not strip.isVisible()
                r.panel.show_servers()
                dialog = r.panel.findChild(ServersDialog)
                await until(lambda: "no keyring" in dialog.key_hint.text())
                assert not dialog.test.isEnabled() and not dialog.remove.isEnabled()
                _fill(dialog, name="Mine", address=server.address)
                dialog.test.click()
                await r.settled()
                assert dialog.models.text() == "tiny" and "answers" in dialog.state.text()
                assert not dialog.away.isVisible()
                dialog.save.click()
                await r.settled()
                assert [dialog.list.item(n).text() for n in range(dialog.list.count())] == ["Mine"]
                r.panel.status.steer.click()
                box = r.panel.steering.model.box
                place = box.findData(f"{server.address}#tiny")
                assert box.itemText(place) == "tiny"
                box.setCurrentIndex(place)
                box.activated.emit(place)
                assert strip.isVisible() and "on this machine" in r.panel.findChild(QLabel, "away_text").text()
                QTest.keyClicks(r.panel.draft.edit, "Hello.")
                r.panel.draft.go_on()
                await r.settled()
                assert r.text == "Hello.One two" and len(r.panel.draft.edit.spans()) == 1
                _fill(dialog, name="Other", address="http://models.invalid/v1")
                assert dialog.away.isVisible() and "not encrypted" in dialog.away.text()
                dialog.save.click()
                await r.settled()
                (kept,) = r.rig.writing.servers.all
                assert (kept.name, kept.address) == ("Other", "http://models.invalid/v1")
                assert not r.rig.writing.away and not strip.isVisible()  # the old address is not asked any more
                r.rig.writing.edit(model="http://models.invalid/v1#tiny")
                assert strip.property("kind") == "warning" and "models.invalid" in strip.accessibleName()
                QTest.mouseClick(r.panel.findChild(QWidget, "use_local_button"), Qt.MouseButton.LeftButton)
                assert not r.rig.writing.away and not strip.isVisible()
                dialog.remove.click()
                await r.settled()
                assert r.rig.writing.servers.all == () and dialog.list.count() == 0
                dialog.close()

    go(work())


def _two_words(rest: Script) -> Script:
    def script(handler: Handler, body: dict[str, object] | None) -> None:
        handler.start()
        handler.say(delta(" One"))
        handler.say(delta(" two"))
        rest(handler, body)

    return script


BROKEN = {
    "dies": (lambda handler, _: handler.connection.close(), "broke off"),
    "sends garbage": (lambda handler, _: handler.wfile.write(b"<html>Bad gateway</html>\n\n"), "not an answer"),
    "says that it failed": (lambda handler, _: handler.say({"error": {"message": "out of memory"}}), "out of memory"),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_a_server_that_fails_in_mid_stream_leaves_the_words_and_a_usable_room(go: Go, kind: str) -> None:  # noqa: F811
    rest, says = BROKEN[kind]

    async def work() -> None:
        async with _room_with(_two_words(rest)) as (r, server):
            QTest.keyClicks(r.panel.draft.edit, "Dusk.")
            r.panel.draft.go_on()
            await r.settled()
            assert r.text == "Dusk. One two" and says in r.rig.said[-1]
            assert r.panel.draft.chips.go_on.isVisible()
            server.script = good([" and", " more"])
            r.panel.draft.edit.moveCursor(QTextCursor.MoveOperation.End)
            r.panel.draft.go_on()
            await r.settled()
            assert r.text == "Dusk. One two and more"
            r.panel.chat.ask("And now?")
            await r.settled()
            assert r.rig.writing.chats.turns[1].content == " and more"

    go(work())


def test_a_server_that_never_answers_can_be_stopped_and_typing_goes_on(go: Go) -> None:  # noqa: F811
    gate = threading.Event()

    async def work() -> None:
        async with _room_with(lambda _handler, _body: gate.wait(30)) as (r, server):  # type: ignore[arg-type]
            try:
                QTest.keyClicks(r.panel.draft.edit, "Dusk.")
                r.panel.draft.go_on()
                await until(lambda: "waiting for" in r.panel.status.speed.text())
                QTest.keyClicks(r.panel.draft.edit, " Dawn.")
                assert r.text == "Dusk. Dawn."
                r.panel.draft.chips.stop.click()
                await r.settled()
                assert r.rig.said == [] and r.panel.draft.chips.go_on.isVisible() and r.text == "Dusk. Dawn."
            finally:
                gate.set()
            server.script = good([" Day."])
            r.panel.draft.go_on()
            await r.settled()
            assert r.text == "Dusk. Dawn. Day."

    go(work())


def test_words_of_a_server_that_tells_no_probabilities_are_still_known_as_a_models(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        async with _room_with(good([" One", " two"], logprobs=False)) as (r, _):
            QTest.keyClicks(r.panel.draft.edit, "Dusk.")
            r.panel.draft.go_on()
            await r.settled()
            (span,) = r.panel.draft.edit.spans()
            assert r.text[span.place : span.end] == " One two"
            assert r.panel.draft.edit.document().begin().layout().formats() == []  # nothing to colour

    go(work())
