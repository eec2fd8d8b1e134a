"""Why the system or the network refused, in our own words: each made for real where it can be."""

from __future__ import annotations

import errno
import http.server
import os
import re
import socket
import ssl
import threading
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from studio.errors import StudioError
from studio.files.atomic import write_atomically
from studio.files.hub import Hub
from studio.files.reasons import reason_of


def _error(make: Callable[[], Any]) -> Exception:
    with pytest.raises(Exception) as caught:
        make()
    return caught.value


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda folder: (folder / "gone").read_text(), "it is not there"),
        (lambda folder: folder.read_text(), "it is a folder"),
        (lambda folder: (folder / "file" / "x").read_text(), "no folder"),
        (lambda folder: (folder / "file").mkdir(), "there already"),
        (lambda folder: (folder / ("x" * 300)).touch(), "too long"),
        (lambda _: os.write(os.open("/dev/full", os.O_WRONLY), b"x"), "the disk is full"),
        (lambda _: Path("/proc/version").write_text("x"), "do(es)? not allow it|answer as it should"),
    ],
)
def test_files(tmp_path: Path, make: Callable[[Path], Any], words: str) -> None:
    (tmp_path / "file").touch()
    reason = reason_of(_error(lambda: make(tmp_path)))
    assert re.search(words, reason) and ";" in reason


def test_a_connection_that_is_refused_or_waits() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        address = closed.getsockname()
    assert reason_of(_error(lambda: socket.create_connection(address))).startswith("nothing answers there")
    with socket.create_server(("127.0.0.1", 0)) as silent, socket.create_connection(silent.getsockname()) as client:
        client.settimeout(0.05)
        assert reason_of(_error(lambda: client.recv(1))).startswith("no answer came in time")


def test_names_and_certificates() -> None:
    assert "name of that machine" in reason_of(_error(lambda: socket.getaddrinfo("nowhere.invalid", 443)))
    assert "certificate" in reason_of(ssl.SSLCertVerificationError(1, "certificate verify failed"))
    server = http.server.HTTPServer(("127.0.0.1", 0), http.server.BaseHTTPRequestHandler)
    server.socket.settimeout(5)
    thread = threading.Thread(target=server.handle_request)
    thread.start()
    failed = _error(lambda: urllib.request.urlopen(f"https://127.0.0.1:{server.server_port}/", timeout=5))
    thread.join()
    server.server_close()
    assert isinstance(failed, urllib.error.URLError)
    assert "no secure connection" in reason_of(failed) or "broke off" in reason_of(failed)


def test_the_error_behind_another_is_told() -> None:
    error = ValueError("All connection attempts failed")
    error.__cause__ = ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused")
    assert reason_of(error).startswith("nothing answers there")


def test_what_is_not_common_says_itself() -> None:
    assert reason_of(OSError(errno.EXDEV, "Invalid cross-device link")) == "Invalid cross-device link"
    assert reason_of(ValueError("odd")) == "odd" and reason_of(ValueError()) == "ValueError"


def test_sentences_carry_it(tmp_path: Path) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    with pytest.raises(StudioError, match=r"cannot be reached .nothing answers there; check the address"):
        Hub(f"http://127.0.0.1:{port}").info("somebody/something")
    with pytest.raises(StudioError, match="is a folder"):
        write_atomically(tmp_path, b"x")
