"""The offline switch: whoever opens a connection, or starts a program that will, asks here first.

Nothing is ever sent unasked; offline, nothing leaves this machine even when it is asked for. The switch is a value in
the settings file, read anew each time, so that windows and commands that run beside each other all obey.
"""

from __future__ import annotations

import ipaddress
import json
import os
from urllib.parse import urlsplit

from studio.errors import StudioError
from studio.files.paths import settings_file
from studio.files.settings import Settings

KEY = "offline"
VARIABLE = "STUDIO_OFFLINE"  # 1 keeps the whole program offline, whatever the settings say


def is_offline() -> bool:
    """Whether the studio is to keep to this machine. Settings that cannot be read count as a yes."""
    if forced():
        return True
    try:
        values = json.loads(settings_file().read_text(encoding="utf-8"))
    except FileNotFoundError:
        return False
    except (OSError, ValueError, RecursionError):  # what it said is not known: keep quiet
        return True
    return isinstance(values, dict) and values.get(KEY, False) is not False


def forced() -> bool:
    """Whether the environment keeps the studio offline, so that no switch in it does."""
    return os.environ.get(VARIABLE, "").strip().lower() in ("1", "true", "yes", "on")


def set_offline(settings: Settings, wanted: bool) -> None:
    """Turn the switch, on the disk too.

    Raises:
        StudioError: if the settings cannot be kept; the switch is as it was then.
    """
    before = settings.get(KEY, False)
    settings.set(KEY, wanted)
    try:
        settings.save()
    except StudioError:
        settings.set(KEY, before)
        raise


def check_online(what: str) -> None:
    """Ask before a connection. `what` begins the sentence of a refusal, such as "Fetching a model".

    Raises:
        StudioError: if the studio is offline.
    """
    if forced():
        raise StudioError(f"{what} needs the network, and the studio is kept offline: {VARIABLE} is set. Unset it.")
    if is_offline():
        raise StudioError(
            f"{what} needs the network, and the studio works offline. Turn that off in the preferences, or with: "
            "studio offline off"
        )


def is_loopback(address: str) -> bool:
    """Whether a web address is on this machine, so that nothing leaves it."""
    try:
        host = urlsplit(address).hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:  # a name, not a number; or no address at all
        return False
