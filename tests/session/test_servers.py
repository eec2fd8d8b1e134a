"""Servers as a second kind of model: none before one is added, keys in the keyring or for this session, off at once."""

from __future__ import annotations

import json

import keyring
import pytest
from keyring.backends import fail

from studio.errors import StudioError
from studio.files import paths
from studio.session.servers import Server, checked_address
from tests.files.test_secrets import Drawer
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.writing_rig import FakeWriter, WritingRig, writing_rig
from tests.write.model_server import ModelServer, good, serving

pytestmark = pytest.mark.usefixtures("empty_home")


async def _add(rig: WritingRig, server: ModelServer, key: str = "") -> Server:
    rig.writing.servers.save(Server("Here", server.address, ("tiny",)), key)
    await rig.settled()
    (added,) = rig.writing.servers.all
    return added


def test_a_server_writes_only_after_it_was_added_and_chosen(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        with serving(good(["One", " two"])) as server:
            async with writing_rig(FakeWriter()) as rig:
                writing = rig.writing
                assert writing.servers.all == () and not any(where for _, _, where in writing.choices())
                added = await _add(rig, server)
                assert server.bodies == [] and server.keys == []
                name = added.request_name("tiny")
                assert (name, "tiny", "Here") in writing.choices()
                writing.edit(model=name)
                passage = writing.continue_text("Hello")
                await rig.settled()
                assert passage is not None and passage.text == "One two" and passage.outcome == "done"
                assert server.bodies[0][1]["model"] == "tiny" and server.keys == [None]
                writing.servers.remove(added)
                await rig.settled()
                assert not writing.away and writing.servers.all == ()

    go(work())


def test_what_was_added_is_there_next_time_and_one_that_was_not_is_never_asked(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        with serving(good(["One"])) as server:
            async with writing_rig(FakeWriter()) as rig:
                added = await _add(rig, server)
                rig.writing.edit(model=added.request_name("tiny"))
            async with writing_rig(FakeWriter()) as rig:
                assert rig.writing.away and rig.writing.servers.all == (added,)
                kept = json.loads(paths.settings_file().read_text())
                paths.settings_file().write_text(json.dumps(kept | {"model_servers": [{"name": 5}, None]}))
                rig.settings._saved = dict(rig.settings._values)  # so that closing does not write over it
            async with writing_rig(FakeWriter()) as rig:
                assert not rig.writing.away

    go(work())


def test_a_key_is_in_the_keyring_and_in_no_file(go: Go, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    drawer = Drawer()
    monkeypatch.setattr(keyring, "get_keyring", lambda: drawer)

    async def work() -> None:
        with serving(good(["One"])) as server:
            async with writing_rig(FakeWriter()) as rig:
                added = await _add(rig, server, "sk-very-secret")
                assert added.has_key and list(drawer.kept.values()) == ["sk-very-secret"] and rig.said == []
            async with writing_rig(FakeWriter()) as rig:
                rig.writing.edit(model=added.request_name("tiny"))
                rig.writing.continue_text("Hello")
                await rig.settled()
                assert server.keys == ["Bearer sk-very-secret"]
                rig.writing.servers.remove(added)
                await rig.settled()
                assert drawer.kept == {}
        for path in paths.home().rglob("*"):
            assert not path.is_file() or b"very-secret" not in path.read_bytes(), path

    go(work())


def test_without_a_keyring_a_key_lasts_as_long_as_the_session_and_that_is_said(
    go: Go,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)

    async def work() -> None:
        with serving(good(["One"])) as server:
            async with writing_rig(FakeWriter()) as rig:
                added = await _add(rig, server, "sk-very-secret")
                assert not added.has_key and "until the studio closes" in rig.said[0]
                rig.writing.edit(model=added.request_name("tiny"))
                rig.writing.continue_text("Hello")
                await rig.settled()
                assert server.keys == ["Bearer sk-very-secret"]
        for path in paths.home().rglob("*"):
            assert not path.is_file() or b"very-secret" not in path.read_bytes(), path

    go(work())


def test_testing_brings_the_models_or_says_what_is_wrong(go: Go) -> None:  # noqa: F811
    async def work() -> None:
        with serving(good([])) as server:
            async with writing_rig(FakeWriter()) as rig:
                told: list[object] = []
                rig.writing.servers.tested.connect(told.append)
                rig.writing.servers.test(server.address, "k")
                await rig.settled()
                rig.writing.servers.test("http://127.0.0.1:9/v1")
                await rig.settled()
                first, second = told
                assert first.models == ("tiny",) and server.keys == ["Bearer k"]  # type: ignore[attr-defined]
                assert "cannot be reached" in second.problem and rig.said == []  # type: ignore[attr-defined]

    go(work())


def test_offline_nothing_leaves_the_machine_but_a_server_on_it_may_write(
    go: Go,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("STUDIO_OFFLINE", "1")

    async def work() -> None:
        with serving(good(["One"])) as server:
            async with writing_rig(FakeWriter()) as rig:
                added = await _add(rig, server)
                rig.writing.edit(model=added.request_name("tiny"))
                passage = rig.writing.continue_text("Hello")
                await rig.settled()
                assert passage is not None and passage.text == "One"
                rig.writing.servers.save(Server("There", "https://models.invalid/v1", ("big",)))
                await rig.settled()
                rig.writing.edit(model="https://models.invalid/v1#big")
                rig.writing.continue_text("Hello")
                await rig.settled()
                assert "offline" in rig.said[-1]

    go(work())


NO_ADDRESSES = [
    "",
    "127.0.0.1:80",
    "ftp://a/v1",
    "http://",
    "http://a b/v1",
    "http://[::bad/v1",
    "http://me:pw@host/v1",
]
NO_ADDRESSES += ["http://host/v1#model", "http://host:99999999/v1"]


@pytest.mark.parametrize("typed", NO_ADDRESSES)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(StudioError):
        checked_address(typed)


def test_addresses_are_kept_as_servers_want_them() -> None:
    assert checked_address(" http://127.0.0.1:11434/v1/ ") == "http://127.0.0.1:11434/v1"
    assert checked_address("https://a.example/v1/chat/completions") == "https://a.example/v1"
