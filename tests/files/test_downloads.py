"""Downloads, from a small server in this process that can misbehave."""

from __future__ import annotations

import hashlib
import http.server
import os
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.files import downloads
from studio.files.downloads import Progress, check_space, fetch

CONTENT = os.urandom(300_000)
SHA256 = hashlib.sha256(CONTENT).hexdigest()


@dataclass
class Server:
    """What the server should do, and what it was asked."""

    url: str = ""
    content: bytes = CONTENT
    status: int = 200
    honours_range: bool = True
    wrong_range: bool = False
    breaks_after: int | None = None
    tells_length: bool = True
    ranges: list[str | None] = field(default_factory=list)


@pytest.fixture
def server() -> Iterator[Server]:
    told = Server()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            wanted = self.headers.get("Range")
            told.ranges.append(wanted)
            if told.status != 200:
                self.send_error(told.status)
                return
            start = int(wanted.removeprefix("bytes=").removesuffix("-")) if wanted and told.honours_range else 0
            if start >= len(told.content):
                self.send_error(416)
                return
            self.send_response(206 if start else 200)
            if start:
                first = start + 1 if told.wrong_range else start
                self.send_header("Content-Range", f"bytes {first}-{len(told.content) - 1}/{len(told.content)}")
            if told.tells_length:
                self.send_header("Content-Length", str(len(told.content) - start))
            self.end_headers()
            self.wfile.write(told.content[start : told.breaks_after])

        def log_message(self, format: str, *args: object) -> None: ...

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listener:
        told.url = f"http://127.0.0.1:{listener.server_port}/model.safetensors"
        thread = threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield told
        listener.shutdown()
        thread.join()


def test_a_file_arrives_whole_and_tells_how_far_it_is(server: Server, tmp_path: Path) -> None:
    target = tmp_path / "models" / "model.safetensors"
    events = list(fetch(server.url, target, sha256=SHA256))
    assert target.read_bytes() == CONTENT
    assert events[0] == Progress("model.safetensors", 0, len(CONTENT))
    assert events[-1] == Progress("model.safetensors", len(CONTENT), len(CONTENT))
    assert [event.done for event in events] == sorted(event.done for event in events)
    assert list(target.parent.iterdir()) == [target]


def test_a_server_that_tells_no_length(server: Server, tmp_path: Path) -> None:
    server.tells_length = False
    events = list(fetch(server.url, tmp_path / "file"))
    assert (tmp_path / "file").read_bytes() == CONTENT
    assert {event.total for event in events} == {0}


def test_a_broken_download_goes_on_where_it_stopped(server: Server, tmp_path: Path) -> None:
    target = tmp_path / "file"
    server.breaks_after = 100_000
    with pytest.raises(StudioError, match=r"100,000 of 300,000 bytes"):
        list(fetch(server.url, target, sha256=SHA256))
    assert not target.exists()
    server.breaks_after = None
    events = list(fetch(server.url, target, sha256=SHA256))
    assert server.ranges == [None, "bytes=100000-"]
    assert events[0] == Progress("file", 100_000, 300_000)
    assert target.read_bytes() == CONTENT


def test_a_closed_download_keeps_what_came_and_goes_on_later(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(downloads, "BLOCK", 10_000)
    target = tmp_path / "file"
    with closing(fetch(server.url, target, sha256=SHA256)) as download:
        for _ in range(4):
            next(download)
    kept = (tmp_path / "file.part").stat().st_size
    assert 0 < kept < len(CONTENT) and not target.exists()
    list(fetch(server.url, target, sha256=SHA256))
    assert server.ranges[1] == f"bytes={kept}-"
    assert target.read_bytes() == CONTENT


@pytest.mark.parametrize("fault", ["ignores the range", "answers with another range", "has a shorter file"])
def test_a_server_that_does_not_resume_is_asked_for_everything(server: Server, tmp_path: Path, fault: str) -> None:
    (tmp_path / "file.part").write_bytes(b"?" * (len(CONTENT) if fault == "has a shorter file" else 1000))
    server.honours_range = fault != "ignores the range"
    server.wrong_range = fault == "answers with another range"
    list(fetch(server.url, tmp_path / "file", sha256=SHA256))
    assert (tmp_path / "file").read_bytes() == CONTENT


def test_without_a_hash_nothing_is_joined(server: Server, tmp_path: Path) -> None:
    server.breaks_after = 1000
    with pytest.raises(StudioError):
        list(fetch(server.url, tmp_path / "file"))
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_file_is_thrown_away(server: Server, tmp_path: Path) -> None:
    server.content = bytes(300_000)
    with pytest.raises(StudioError, match="SHA-256"):
        list(fetch(server.url, tmp_path / "file", sha256=SHA256))
    assert list(tmp_path.iterdir()) == []


def test_an_old_file_stays_until_the_new_one_is_whole(server: Server, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("old")
    server.breaks_after = 1000
    with pytest.raises(StudioError):
        list(fetch(server.url, tmp_path / "file", sha256=SHA256))
    assert (tmp_path / "file").read_text() == "old"


@pytest.mark.parametrize(("status", "word"), [(404, "not there"), (403, "licence"), (503, "later")])
def test_refusals_say_what_to_do(server: Server, tmp_path: Path, status: int, word: str) -> None:
    server.status = status
    with pytest.raises(StudioError, match=rf"HTTP {status}.*{word}"):
        list(fetch(server.url, tmp_path / "file"))


def test_no_network(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match=r"cannot be reached .* Check the network"):
        list(fetch("http://127.0.0.1:9/file", tmp_path / "file"))


def test_only_web_addresses(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret")
    with pytest.raises(StudioError, match="not a web address"):
        list(fetch(secret.as_uri(), tmp_path / "file"))


def test_a_disk_that_is_too_small_is_told_before_the_work(tmp_path: Path) -> None:
    check_space(tmp_path / "not" / "made" / "yet", 1000)
    with pytest.raises(StudioError, match=r"MB free.*needed"):
        check_space(tmp_path, 1 << 60)
