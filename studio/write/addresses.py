"""How a request names a server as its model, and where its text goes then. Imports next to nothing."""

from __future__ import annotations

from urllib.parse import urlsplit

from studio.files.network import is_loopback


def is_server(model: str) -> bool:
    """Whether a request's model is on a server."""
    return model.startswith(("http://", "https://"))


def leaves_machine(model: str) -> bool:
    """Whether text goes to another machine with this model."""
    return is_server(model) and not is_loopback(model)


def host_of(address: str) -> str:
    """Host and port of an address, empty where it is none."""
    try:
        return urlsplit(address).netloc.rpartition("@")[2]
    except ValueError:
        return ""
