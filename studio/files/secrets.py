"""Tokens and keys, kept in the system's keyring: never in settings, logs, reports or any file of the studio's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from studio.errors import StudioError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE: Final = "stepwise-studio"
SECRET = re.compile(r"[!-~]{1,4000}")  # what may stand in the header of a request


def read_secret(name: str) -> str:
    """What is kept under a name, such as "hub" or a server's address; empty if there is nothing, or no keyring.

    May wait for the user to unlock the keyring, so call it on a lane.

    Raises:
        StudioError: if there is a keyring and it stays locked or fails.
    """
    import keyring.errors

    backend = _backend()
    if backend is None:
        return ""
    try:
        return backend.get_password(SERVICE, name) or ""
    except keyring.errors.KeyringError as error:
        raise _refused("read", error) from None


def keep_secret(name: str, secret: str) -> None:
    """Put a secret into the keyring, in place of the one that is there under the name.

    Raises:
        StudioError: if there is no keyring, if it stays locked or fails, or if `secret` cannot be one.
    """
    import keyring.errors

    secret = secret.strip()
    if not SECRET.fullmatch(secret):
        raise StudioError("This is no token: it must be one word of plain letters, digits and signs. Copy it again.")
    backend = _backend()
    if backend is None:
        raise StudioError(no_keyring())
    try:
        backend.set_password(SERVICE, name, secret)
    except keyring.errors.KeyringError as error:
        raise _refused("written", error) from None


def forget_secret(name: str) -> None:
    """Take a secret out of the keyring; none there is no problem.

    Raises:
        StudioError: if there is a keyring and it stays locked or fails.
    """
    import keyring.errors

    backend = _backend()
    if backend is None or not read_secret(name):
        return
    try:
        backend.delete_password(SERVICE, name)
    except keyring.errors.KeyringError as error:
        raise _refused("changed", error) from None


def no_keyring() -> str:
    """Why nothing can be kept here, and what to do; empty where there is a keyring."""
    if _backend() is not None:
        return ""
    return (
        "This system has no keyring that keeps secrets encrypted, so the studio keeps none: it never writes them into "
        "a file. Install and unlock one (GNOME Keyring, KWallet or KeePassXC on Linux), or set HF_TOKEN in the "
        "environment for the Hugging Face hub."
    )


def _backend() -> KeyringBackend | None:
    """The keyring in use. One that would write secrets readably, or nowhere, is none.

    The library is loaded here: it looks at every installed package, and few sessions need it.
    """
    import keyring
    from keyring.backends import fail, null

    backend = keyring.get_keyring()
    readable = isinstance(backend, fail.Keyring | null.Keyring) or "plaintext" in type(backend).__name__.lower()
    return None if readable else backend


def _refused(done: str, error: Exception) -> StudioError:
    """Without the cause: what a backend says is passed on, its traceback could hold the secret."""
    words = " ".join(str(error).split())[:200] or type(error).__name__
    return StudioError(f"The system's keyring could not be {done} ({words}). Unlock it and try again.")
