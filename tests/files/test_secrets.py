"""Secrets go into the keyring and nowhere else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import keyring
import keyring.backend
import keyring.errors
import pytest
from keyring.backends import fail, null

from studio.errors import StudioError
from studio.files.secrets import forget_secret, keep_secret, no_keyring, read_secret

TOKEN = "hf_" + "x" * 34


class Drawer(keyring.backend.KeyringBackend):
    """A keyring in memory, which can be locked."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def _open(self) -> dict[tuple[str, str], str]:
        if self.locked:
            raise keyring.errors.KeyringLocked("Failed to unlock the collection!")
        return self.kept

    def get_password(self, service: str, username: str) -> str | None:
        return self._open().get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self._open()[service, username]


class PlaintextKeyring(Drawer):
    """Named as the one of keyrings.alt is, which writes a readable file."""


@pytest.fixture
def drawer(monkeypatch: pytest.MonkeyPatch) -> Drawer:
    drawer = Drawer()
    monkeypatch.setattr(keyring, "get_keyring", lambda: drawer)
    return drawer


def test_a_secret_is_kept_replaced_and_forgotten(drawer: Drawer) -> None:
    assert (read_secret("hub"), no_keyring()) == ("", "")
    keep_secret("hub", f" {TOKEN}\n")
    assert read_secret("hub") == TOKEN and read_secret("http://server/v1") == ""
    keep_secret("hub", "another")
    forget_secret("hub")
    forget_secret("hub")
    assert (read_secret("hub"), drawer.kept) == ("", {})


@pytest.mark.parametrize("wrong", ["", "two words", "line\r\nHost: evil", "Schlüssel", "x" * 5000])
def test_what_cannot_be_a_token_is_refused(drawer: Drawer, wrong: str) -> None:
    with pytest.raises(StudioError, match="no token"):
        keep_secret("hub", wrong)
    assert drawer.kept == {}


@pytest.mark.parametrize("none", [fail.Keyring(), null.Keyring(), PlaintextKeyring()])
def test_where_there_is_no_keyring_nothing_is_kept_and_the_sentence_says_what_to_do(
    none: keyring.backend.KeyringBackend, monkeypatch: pytest.MonkeyPatch, empty_home: Path
) -> None:
    monkeypatch.setattr(keyring, "get_keyring", lambda: none)
    assert read_secret("hub") == ""
    forget_secret("hub")
    with pytest.raises(StudioError, match=r"no keyring .* HF_TOKEN") as caught:
        keep_secret("hub", TOKEN)
    assert TOKEN not in str(caught.value) and not empty_home.exists()


def test_a_locked_keyring_is_a_sentence_whose_traceback_holds_no_secret(drawer: Drawer) -> None:
    keep_secret("hub", "short")
    drawer.locked = True
    for act in (lambda: read_secret("hub"), lambda: forget_secret("hub"), lambda: keep_secret("hub", TOKEN)):
        with pytest.raises(StudioError, match="Unlock it") as caught:
            act()
        assert caught.value.__cause__ is None and TOKEN not in str(caught.value)


def test_the_keyring_is_loaded_only_when_it_is_asked() -> None:
    script = "import studio.files.secrets, sys; sys.exit('keyring' in sys.modules)"
    subprocess.run([sys.executable, "-c", script], check=True)
