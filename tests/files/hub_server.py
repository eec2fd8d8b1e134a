"""A model hub on loopback that speaks the real protocol, and misbehaves when told to.

List (`/api/models`), description (`/api/models/ID/revision/REV?blobs=true`), files (`/ID/resolve/REV/NAME`): small
ones at once, large ones by a redirect to a storage address with a signature, with ranges; gated repositories, refusals
with the headers that the Hugging Face hub sends. The library `huggingface_hub` itself is run against it in a test.
"""

from __future__ import annotations

import hashlib
import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

BLOCK = 1 << 16
LARGE = 10_000  # bytes from which a file is kept in storage


@dataclass
class Repository:
    """What a hub holds under one name."""

    files: dict[str, bytes]
    tags: list[str] = field(default_factory=list)
    pipeline_tag: str = "text-to-image"
    downloads: int = 100
    gated: bool = False

    @property
    def commit(self) -> str:
        return hashlib.sha1(
            repr(sorted((k, hashlib.sha1(v).hexdigest()) for k, v in self.files.items())).encode()
        ).hexdigest()


@dataclass
class HubServer:
    """The hub, and what it is told to do wrong."""

    repositories: dict[str, Repository] = field(default_factory=dict)
    token: str = "hf_right"
    cut: Callable[[str, int, int], int] | None = None  # (name, start, end) -> how many bytes until the line is cut
    wrong: set[str] = field(default_factory=set)  # names whose content is not what was promised
    refuse: list[tuple[int, dict[str, str]]] = field(default_factory=list)  # the next answers, for any question
    seconds_a_block: float = 0.0
    ranges: bool = True
    asked: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    sent: int = 0  # bytes of content
    leaked: int = 0  # tokens that came to the storage, which is another origin
    url: str = ""

    def add_folder(self, name: str, folder: Path, **about: Any) -> Repository:
        """A repository with a folder's files."""
        files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        self.repositories[name] = Repository(files, **about)
        return self.repositories[name]


@contextmanager
def hub_server() -> Iterator[HubServer]:
    """The hub at work, on a free port."""
    hub = HubServer()
    handler = type("Handler", (_Handler,), {"hub": hub})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    hub.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield hub
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    hub: HubServer
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        pass

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        path, query = unquote(address.path), parse_qs(address.query)
        self.hub.asked.append((self.command, self.path, dict(self.headers)))
        if self.hub.refuse:
            status, headers = self.hub.refuse.pop(0)
            self._refuse(status, headers)
        elif path == "/api/models":
            self._list(query)
        elif match := re.fullmatch(r"/api/models/([^/]+/[^/]+)(?:/revision/([^/]+))?", path):
            self._describe(match[1])
        elif match := re.fullmatch(r"/api/models/([^/]+/[^/]+)/tree/([^/]+)", path):
            self._json([_in_tree(file, content) for file, content in self.hub.repositories[match[1]].files.items()])
        elif match := re.fullmatch(r"/([^/]+/[^/]+)/resolve/([^/]+)/(.+)", path):
            self._resolve(match[1], match[3])
        elif match := re.fullmatch(r"/storage/([^/]+/[^/]+)/(.+)", path):
            self.hub.leaked += "Authorization" in self.headers
            self._content(match[1], match[2])
        else:
            self._refuse(404, {})

    def _refuse(self, status: int, headers: dict[str, str]) -> None:
        body = json.dumps({"error": headers.get("X-Error-Message", "refused")}).encode()
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _may(self, name: str) -> bool:
        """Whether the repository is there and may be read; otherwise it is refused as the real hub does."""
        repository = self.hub.repositories.get(name)
        given = self.headers.get("Authorization", "").removeprefix("Bearer ")
        if repository is None:
            code = {"X-Error-Code": "RepoNotFound", "X-Error-Message": "Repository not found"}
            self._refuse(404 if given else 401, code)
        elif repository.gated and given != self.hub.token:
            self._refuse(
                403 if given else 401,
                {"X-Error-Code": "GatedRepo", "X-Error-Message": f"Access to {name} is restricted"},
            )
        else:
            return True
        return False

    def _json(self, values: Any) -> None:
        body = json.dumps(values).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _list(self, query: dict[str, list[str]]) -> None:
        words, filters = query.get("search", [""])[0].lower(), query.get("filter", [])
        fitting = [
            (name, one) for name, one in self.hub.repositories.items()
            if words in name.lower() and all(tag in [*one.tags, one.pipeline_tag] for tag in filters)
        ]  # fmt: skip
        fitting.sort(key=lambda item: -item[1].downloads)
        limit = int(query.get("limit", ["1000"])[0])
        self._json([_described(name, one, blobs=False) for name, one in fitting[:limit]])

    def _describe(self, name: str) -> None:
        repository = self.hub.repositories.get(name)
        if repository is not None and repository.gated:  # described to everyone, as on the real hub
            self._json(_described(name, repository, blobs=True))
        elif self._may(name):
            self._json(_described(name, self.hub.repositories[name], blobs=True))

    def _resolve(self, name: str, file: str) -> None:
        if not self._may(name):
            return
        repository = self.hub.repositories[name]
        if file not in repository.files:
            self._refuse(404, {"X-Error-Code": "EntryNotFound", "X-Error-Message": "Entry not found"})
            return
        content = repository.files[file]
        if len(content) < LARGE:
            self._content(name, file)
            return
        self.send_response(302)
        self.send_header(
            "Location", f"{self.hub.url.replace('127.0.0.1', 'localhost')}/storage/{name}/{file}?signature=1"
        )
        self.send_header("X-Linked-Size", str(len(content)))
        self.send_header("X-Linked-Etag", f'"{hashlib.sha256(content).hexdigest()}"')
        self.send_header("X-Repo-Commit", repository.commit)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _content(self, name: str, file: str) -> None:
        repository = self.hub.repositories[name]
        content = repository.files[file]
        etag = _git_hash(content) if len(content) < LARGE else hashlib.sha256(content).hexdigest()
        if file in self.hub.wrong:
            content = bytes([content[0] ^ 1]) + content[1:]
        start, wanted = 0, self.headers.get("Range", "")
        if wanted and self.hub.ranges:
            start = int(wanted.removeprefix("bytes=").partition("-")[0])
        if start >= len(content) > 0:
            self._refuse(416, {"Content-Range": f"bytes */{len(content)}"})
            return
        self.send_response(206 if start else 200)
        self.send_header("ETag", f'"{etag}"')
        self.send_header("X-Repo-Commit", repository.commit)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(len(content) - start))
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.end_headers()
        if self.command == "HEAD":
            return
        end = len(content)
        if self.hub.cut is not None:
            end = min(end, start + self.hub.cut(file, start, end))
        for place in range(start, end, BLOCK):
            try:
                self.wfile.write(content[place : min(end, place + BLOCK)])
            except OSError:  # the other side has left
                self.close_connection = True
                return
            self.hub.sent += min(end, place + BLOCK) - place
            time.sleep(self.hub.seconds_a_block)
        if end < len(content):
            self.close_connection = True


def _described(name: str, one: Repository, *, blobs: bool) -> dict[str, Any]:
    siblings: list[dict[str, Any]] = []
    for file, content in one.files.items():
        entry: dict[str, Any] = {"rfilename": file}
        if blobs:
            entry |= {"size": len(content), "blobId": _git_hash(content)}
            if len(content) >= LARGE:
                entry["lfs"] = {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content), "pointerSize": 130}
        siblings.append(entry)
    return {
        "_id": "0", "id": name, "modelId": name, "author": name.partition("/")[0], "sha": one.commit,
        "lastModified": "2026-11-02T10:00:00.000Z", "private": False, "gated": "auto" if one.gated else False,
        "disabled": False, "downloads": one.downloads, "likes": 3, "tags": [*one.tags, one.pipeline_tag],
        "pipeline_tag": one.pipeline_tag, "library_name": "diffusers", "siblings": siblings,
        "usedStorage": sum(map(len, one.files.values())),
    }  # fmt: skip


def _in_tree(file: str, content: bytes) -> dict[str, Any]:
    entry: dict[str, Any] = {"type": "file", "path": file, "size": len(content), "oid": _git_hash(content)}
    if len(content) >= LARGE:
        entry["lfs"] = {"oid": hashlib.sha256(content).hexdigest(), "size": len(content), "pointerSize": 130}
    return entry


def _git_hash(content: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()
