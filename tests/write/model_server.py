"""A model server on the loopback, as good or as bad as its script says."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Script = Callable[["Handler", "dict[str, Any] | None"], None]  # the body is None for a GET


class ModelServer(ThreadingHTTPServer):
    """Runs `script(handler, body)` for each request, and remembers the bodies and keys of the POSTs."""

    daemon_threads = True

    def __init__(self, script: Script) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.script = script
        self.bodies: list[tuple[str, dict[str, Any]]] = []
        self.keys: list[str | None] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"

    def handle_error(self, *_: object) -> None:
        """A client that hangs up is no news here."""


class Handler(BaseHTTPRequestHandler):
    server: ModelServer

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.bodies.append((self.path, body))
        self.server.keys.append(self.headers.get("Authorization"))
        self.server.script(self, body)

    def do_GET(self) -> None:
        self.server.keys.append(self.headers.get("Authorization"))
        self.server.script(self, None)

    def start(self, status: int = 200) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()

    def say(self, value: object) -> None:
        self.wfile.write(b"data: " + (value if isinstance(value, bytes) else json.dumps(value).encode()) + b"\n\n")
        self.wfile.flush()

    def offer(self, *models: str) -> None:
        """Answer the question for the models there are."""
        self.start()
        self.wfile.write(json.dumps({"data": [{"id": model} for model in models]}).encode())

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving(script: Script) -> Iterator[ModelServer]:
    """A server at work, stopped at the end."""
    server = ModelServer(script)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def delta(text: str, finish: str | None = None, logprobs: object = None) -> dict[str, Any]:
    return {"choices": [{"delta": {"content": text}, "finish_reason": finish, "logprobs": logprobs}]}


def told(text: str, others: Sequence[str] = ()) -> dict[str, Any]:
    top = [{"token": other, "logprob": -1.0 - place} for place, other in enumerate((text, *others))]
    return {"content": [{"token": text, "logprob": -1.0, "top_logprobs": top}]}


def good(words: Sequence[str], finish: str = "stop", logprobs: bool = True) -> Script:
    """Says these words, and offers the model "tiny"."""

    def script(handler: Handler, body: dict[str, Any] | None) -> None:
        if body is None:
            handler.offer("tiny")
            return
        handler.start()
        handler.say({"choices": [{"delta": {"role": "assistant", "content": None}}]})
        for word in words:
            handler.say(delta(word, logprobs=told(word, ["x", "y"]) if logprobs else None))
        handler.say(delta("", finish))
        handler.say(b"[DONE]")

    return script
