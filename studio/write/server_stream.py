"""What an OpenAI-compatible server streams back: bytes into lines, lines into pieces of text."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from studio.errors import StudioError
from studio.write.events import Alternative

MAX_LINE = 4_000_000  # bytes; no piece of an answer is nearly as long


@dataclass(frozen=True, slots=True)
class Piece:
    """Some text of the answer, mostly one token. `stop` is "end" or "length" with the last one, else empty."""

    text: str
    logprob: float | None = None
    alternatives: tuple[Alternative, ...] = ()
    stop: str = ""


class Lines:
    """Cuts a stream of bytes into lines.

    Raises:
        StudioError: where a line never ends.
    """

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[bytes]:
        """The lines that are whole now."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        if len(self._rest) > MAX_LINE:
            raise garbage("a line without an end")
        return [line.strip() for line in lines]


def pieces(line: bytes) -> Iterator[Piece]:
    """The pieces in one line of the stream: none in comments and blank lines, mostly one.

    Raises:
        StudioError: if the line is no part of an answer, or says that the server failed.
    """
    field, _, value = line.partition(b":")
    if field == b"data" and value.strip() == b"[DONE]":
        yield Piece("", stop="end")  # of a server that gives no reason
        return
    if field != b"data" or not value.strip():
        if field.strip() in (b"", b"data", b"event", b"id", b"retry"):
            return
        raise garbage(line[:60].decode(errors="replace"))
    try:
        chunk = json.loads(value)
        if chunk.get("error"):
            raise StudioError(f"The server failed: {error_text(chunk)}")
        choices = chunk["choices"]
        if choices:
            yield from _of_choice(choices[0])
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise garbage(value[:60].decode(errors="replace")) from error


def garbage(sample: str) -> StudioError:
    """The error for what cannot be understood."""
    return StudioError(
        f"The server sent something that is not an answer ({sample!r}). Is this the address of an "
        "OpenAI-compatible server? What was written so far is kept."
    )


def error_text(answer: Any) -> str:
    """What a server says went wrong, in its own words."""
    error = answer.get("error", answer) if isinstance(answer, dict) else answer
    said = error.get("message", error) if isinstance(error, dict) else error
    return " ".join(str(said).split())[:300]


def token_id(text: str) -> int:
    """A number for a token of a server, which tells only its text: the same for the same text."""
    return zlib.crc32(text.encode("utf-8", "surrogatepass"))


def _of_choice(choice: dict[str, Any]) -> Iterator[Piece]:
    """The pieces of a chat answer (`delta`) or of a plain one (`text`)."""
    delta = choice.get("delta") or {}
    text = choice["text"] if "text" in choice else delta.get("content") or ""
    if not isinstance(text, str):
        raise TypeError(text)
    stop = {None: "", "": "", "length": "length"}.get(choice.get("finish_reason"), "end")
    told = choice.get("logprobs") or {}
    tokens = list(_chat_tokens(told["content"]) if told.get("content") else _plain_tokens(told))
    if "".join(token.text for token in tokens) == text:
        yield from tokens
        text = ""
    if text or stop:
        yield Piece(whole(text), stop=stop)


def _chat_tokens(content: list[dict[str, Any]]) -> Iterator[Piece]:
    for token in content:
        others = [_alternative(other["token"], other["logprob"]) for other in token.get("top_logprobs") or ()]
        yield Piece(whole(token["token"]), float(token["logprob"]), tuple(others))


def _plain_tokens(told: dict[str, Any]) -> Iterator[Piece]:
    """The older form: lists of equal length, and a table of alternatives for each token."""
    tokens, logprobs = told.get("tokens") or (), told.get("token_logprobs") or ()
    tables = told.get("top_logprobs") or [None] * len(tokens)
    for token, logprob, table in zip(tokens, logprobs, tables, strict=True):
        others = sorted((table or {}).items(), key=lambda item: -item[1])
        yield Piece(whole(token), float(logprob), tuple(_alternative(*other) for other in others))


def _alternative(text: str, logprob: float) -> Alternative:
    return Alternative(token_id(whole(text)), whole(text), float(logprob))


def whole(text: str) -> str:
    """The text without lone surrogates, which JSON can spell and no file can hold."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
