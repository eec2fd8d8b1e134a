"""OpenAI-compatible servers (Ollama, LM Studio, llama.cpp, vLLM …) as a second kind of model.

A request's `model` names one as ADDRESS#MODEL, such as `http://127.0.0.1:11434/v1#qwen3`. The tape, the events
and the call are those of `Writer`. No torch.
"""

from __future__ import annotations

import json
import time
from collections.abc import AsyncGenerator, Generator, Iterator
from typing import Any

import httpx2

import studio
from studio.errors import StudioError
from studio.files.network import check_online, is_loopback
from studio.files.polling import polled
from studio.files.reasons import reason_of
from studio.write.addresses import host_of
from studio.write.detokenizer import StopTexts
from studio.write.events import Reply, Stage, TextEvent, TokenEvent
from studio.write.server_request import body_of
from studio.write.server_stream import Lines, Piece, error_text, garbage, pieces, token_id
from studio.write.tape import Head, Tape, Token

CONNECT_SECONDS = 10.0
SILENCE_SECONDS = 120.0  # a large model may read a long prompt for as long before its first word
MAX_ANSWER = 1_000_000  # bytes of an answer that is not a stream


def server_models(address: str, key: str = "") -> list[str]:
    """The names of the models that a server offers, sorted.

    Raises:
        StudioError: if it cannot be reached, or does not answer as such servers do.
    """
    _check_online(address)
    try:
        with httpx2.Client(
            headers=_headers(key), timeout=CONNECT_SECONDS, trust_env=not is_loopback(address)
        ) as client:
            answer = client.get(f"{address.rstrip('/')}/models")
            _check_status(answer.status_code, answer.content)
            return sorted(str(model["id"]) for model in answer.json()["data"])
    except (httpx2.HTTPError, httpx2.InvalidURL, OSError) as error:
        raise _unreachable(address, error) from error
    except (ValueError, KeyError, TypeError) as error:
        raise garbage(answer.text[:60]) from error


class ServerWriter:
    """Writes with a server's model. `silence` is how many seconds it may say nothing."""

    def __init__(self, key: str = "", silence: float = SILENCE_SECONDS) -> None:
        self._key, self._silence = key, silence

    def write(self, tape: Tape) -> Generator[TextEvent, None, None]:
        """Do what the tape asks for, from where it ends; the last event is the reply. See `Writer.write`.

        What the server sent is on the tape when this raises, and the next call goes on from there.

        Raises:
            StudioError: if the server cannot be reached, refuses, sends garbage, falls silent or dies.
        """
        run = _Run(tape)
        try:
            yield from run.replay()
            if not tape.stop:
                yield Stage("read", f"Waiting for {host_of(tape.request.model)}")
                yield from run.go_on(self._key, self._silence)
            yield run.reply()
        finally:
            tape.close()


class _Run:
    """One call of `ServerWriter.write`."""

    def __init__(self, tape: Tape) -> None:
        self.tape, self.began = tape, time.perf_counter()
        self.address, _, self.model = tape.request.model.partition("#")
        if not self.model:
            raise StudioError(f"Say which model of {self.address} to write with: {self.address}#MODEL.")
        if tape.head is None:
            tape.begin(Head((), {"model": tape.request.model, "studio": studio.__version__}))
        self._stops = StopTexts(tape.request.stop)
        self._shown: list[str] = []

    def replay(self) -> Iterator[TokenEvent]:
        """What stands on the tape, and then the token that the user chose."""
        for index, token in enumerate(self.tape.tokens):
            yield self._event(index, token, replayed=True)
        index = len(self.tape.tokens)
        segment = self.tape.segments[-1]
        if not self.tape.stop and segment.index == index and segment.choose is not None:
            if not segment.text:
                raise StudioError("The server did not offer this token, so its text is not known. Choose another.")
            yield self._append(Piece(segment.text))

    def go_on(self, key: str, silence: float) -> Iterator[TextEvent]:
        """Ask the server for the rest; one that only holds conversations is asked to go on with a text in one."""
        chat = not self.tape.request.raw
        try:
            yield from self._ask(key, silence, chat=chat)
        except _AbsentError:
            if chat:
                raise
            yield Stage("read", "The server only holds conversations: the text is continued in one")
            yield from self._ask(key, silence, chat=True)
        if not self.tape.stop:
            raise StudioError("The server broke off in the middle of its answer. What was written so far is kept.")

    def _ask(self, key: str, silence: float, *, chat: bool) -> Iterator[TextEvent]:
        """Where the server does not know some settings, once more without them."""
        try:
            yield from self._answer(key, silence, body_of(self.tape, self.model, chat=chat))
        except _RefusedError:
            yield Stage("read", "The server does not know all settings: only the common ones are used")
            yield from self._answer(key, silence, body_of(self.tape, self.model, chat=chat, common=True))

    def _answer(self, key: str, silence: float, body: dict[str, Any]) -> Iterator[TextEvent]:
        _check_online(self.address)
        path = "completions" if "prompt" in body else "chat/completions"
        stream = _stream(f"{self.address.rstrip('/')}/{path}", key, silence, body)
        for piece in polled(stream):
            if piece is None:
                yield Stage("read", f"Waiting for {host_of(self.address)}")
                continue
            if piece.text:
                yield self._append(piece)
            stop = "stop" if self._stops.found else piece.stop
            if not stop and len(self.tape.tokens) >= self.tape.request.max_tokens:
                stop = "length"  # a server that does not keep to it
            if stop:
                self.tape.finish(stop)
                return

    def _append(self, piece: Piece) -> TokenEvent:
        token = Token(token_id(piece.text), piece.text, piece.logprob, piece.alternatives)
        self.tape.append(token)
        return self._event(len(self.tape.tokens) - 1, token)

    def _event(self, index: int, token: Token, *, replayed: bool = False) -> TokenEvent:
        self._shown.append(self._stops.step(token.text))
        seconds = time.perf_counter() - self.began
        return TokenEvent(index, token.id, self._shown[-1], token.logprob, token.alternatives, seconds, replayed)

    def reply(self) -> Reply:
        """The last event."""
        assert self.tape.head is not None
        return Reply(
            text="".join(self._shown) + ("" if self._stops.found else self._stops.rest()),
            tokens=(),  # a server's ids are not told
            stop=self.tape.stop,
            request=self.tape.request,
            seconds=time.perf_counter() - self.began,
            prompt_tokens=0,
            read_tokens=0,
            detail="",
            receipt=self.tape.head.environment,
        )


class _AbsentError(StudioError):
    """There is nothing at this address; it may be at another."""


class _RefusedError(StudioError):
    """The server turned the request down; with fewer settings it may not."""


async def _stream(url: str, key: str, silence: float, body: dict[str, Any]) -> AsyncGenerator[Piece, None]:
    """The pieces of the answer, as they come."""
    timeout = httpx2.Timeout(silence, connect=CONNECT_SECONDS)
    try:
        async with (
            httpx2.AsyncClient(headers=_headers(key), timeout=timeout, trust_env=not is_loopback(url)) as client,
            client.stream("POST", url, json=body) as answer,
        ):
            if answer.status_code != 200:
                _check_status(answer.status_code, await _short(answer))
            lines = Lines()
            async for data in answer.aiter_bytes():
                for line in lines.feed(data):
                    for piece in pieces(line):
                        yield piece
    except httpx2.ReadTimeout as error:
        raise StudioError(
            f"The server said nothing for {silence:g} seconds, so it was given up. What was written so far is kept."
        ) from error
    except (httpx2.RemoteProtocolError, httpx2.ReadError) as error:
        raise StudioError(
            "The server broke off in the middle of its answer. What was written so far is kept."
        ) from error
    except (httpx2.HTTPError, httpx2.InvalidURL, OSError) as error:
        raise _unreachable(url, error) from error


async def _short(answer: httpx2.Response) -> bytes:
    said = b""
    async for data in answer.aiter_bytes():
        said += data
        if len(said) > MAX_ANSWER:
            break
    return said


def _check_status(status: int, content: bytes) -> None:
    if status == 200:
        return
    try:
        said = error_text(json.loads(content))
    except ValueError:
        said = " ".join(content[:300].decode(errors="replace").split())
    if status in (400, 422):
        raise _RefusedError(f"The server refuses the request: {said or status}.")
    if status in (401, 403):
        raise StudioError(f"The server wants another key ({status}): {said or 'it says no more'}.")
    if status in (404, 405, 501):
        raise _AbsentError(f"The server does not have this model or this address ({said or status}).")
    raise StudioError(f"The server failed ({status}): {said or 'it says no more'}.")


def _headers(key: str) -> dict[str, str]:
    return {"User-Agent": f"stepwise-studio/{studio.__version__}"} | ({"Authorization": f"Bearer {key}"} if key else {})


def _unreachable(address: str, error: Exception) -> StudioError:
    reason = reason_of(error)
    return StudioError(f"The server at {host_of(address) or address} cannot be reached: {reason}.")


def _check_online(address: str) -> None:
    """A server on this machine may be asked offline, too: nothing leaves the machine."""
    if not is_loopback(address):
        check_online(f"Writing with {host_of(address) or address}")
