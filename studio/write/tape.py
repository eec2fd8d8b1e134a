"""The tape of a text: every token with its alternatives, kept as it is written. Readable without a model.

Records, all JSON: `SEGM` what was asked for, from which token on; `HEAD` the model and the prompt's tokens;
`READ` in which portions the tokens before the first new one were read; `TOKN` one token; `DONE` the text ended.
A tape without a path lives in memory.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from studio.errors import StudioError
from studio.files.records import RecordWriter, read_records
from studio.write.events import Alternative
from studio.write.request import TextRequest

MAGIC = b"STEPWISE WRITE 1"


@dataclass(frozen=True, slots=True)
class Segment:
    """From token `index` on (0 is the first), the run did what `request` says.

    `choose` is the id that the user picked for that very token, None where it is sampled; `text` is that
    token's text, as the parent listed it among its alternatives.
    """

    index: int
    request: TextRequest
    choose: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """What the run is made with: the prompt as token ids, and the model, versions, device and dtype."""

    prompt: tuple[int, ...]
    environment: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Token:
    """One token on record.

    `text` is what became whole with it: empty while a character is half written. The texts in a row are the text.
    """

    id: int
    text: str
    logprob: float | None
    alternatives: tuple[Alternative, ...]


class Tape:
    """The request, its changes on the way, and every token."""

    def __init__(self, segments: list[Segment], path: Path | None = None) -> None:
        self.path = path
        self.segments = segments
        self.head: Head | None = None
        self.reads: tuple[int, ...] | None = None  # where each portion ended; None: tokens after the prompt singly
        self.tokens: list[Token] = []
        self.stop = ""  # why the text ended, once it has: end | length | stop
        self._writer: RecordWriter | None = None

    @classmethod
    def new(cls, request: TextRequest, path: Path | None = None) -> Self:
        """An empty tape for a new run; with a path it is on disk from now on.

        Raises:
            StudioError: if the file cannot be written.
        """
        return cls._start([Segment(0, request)], path)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Read a tape; a token that was being written when the studio was killed is left out.

        Raises:
            StudioError: if the file is missing, damaged or not a text's tape.
        """
        records, _ = read_records(path, MAGIC)
        tape = cls([], path)
        try:
            for kind, payload in records:
                tape._read(kind, json.loads(payload))
        except (ValueError, KeyError, TypeError) as error:
            raise StudioError(f"{path} is damaged: a record in it cannot be read.") from error
        if not tape.segments:
            raise StudioError(f"{path} holds no request; the run was cut off before it began.")
        return tape

    @property
    def request(self) -> TextRequest:
        """What the run does from its last change on."""
        return self.segments[-1].request

    @property
    def text(self) -> str:
        """The text on record, up to a stop text."""
        text = "".join(token.text for token in self.tokens)
        places = [place for stop in self.request.stop if (place := text.find(stop)) >= 0]
        return text[: min(places)] if places else text

    def request_at(self, index: int) -> TextRequest:
        """What token `index` was, or is to be, written with."""
        return next(segment.request for segment in reversed(self.segments) if segment.index <= index)

    def chosen_at(self, index: int) -> int | None:
        """The id that the user picked for token `index`, if any."""
        return next((segment.choose for segment in self.segments if segment.index == index), None)

    def branch(self, index: int, request: TextRequest, path: Path | None = None, *, choose: int | None = None) -> Tape:
        """A new tape that keeps this one's first `index` tokens and goes on with `request`.

        Args:
            choose: the id to stand as token `index`; without it the token is sampled, as `request` says.

        Raises:
            StudioError: if this tape has not got that far, or the request is about another text or model.
        """
        if not 0 <= index <= len(self.tokens):
            raise StudioError(f"This text has {len(self.tokens)} tokens on its tape; branch at 0 to that.")
        for name in ("messages", "model", "raw", "dtype"):
            if getattr(request, name) != getattr(self.request, name):
                raise StudioError(f"A branch keeps its parent's {name}; write anew to change it.")
        before = [segment for segment in self.segments if segment.index < index]
        if not before or before[-1].request != request or choose is not None:
            before.append(Segment(index, request, choose, self._text_of(index, choose)))
        child = Tape._start(before, path)
        if self.head is not None:
            child.begin(self.head)
        if self.reads is not None:
            child.read_in(self.reads)
        for token in self.tokens[:index]:
            child.append(token)
        return child

    def _text_of(self, index: int, choose: int | None) -> str:
        alternatives = self.tokens[index].alternatives if index < len(self.tokens) else ()
        return next((other.text for other in alternatives if other.id == choose), "")

    def begin(self, head: Head) -> None:
        """Say what the run is made with; nothing may be appended before."""
        self.head = head
        self._put(b"HEAD", {"prompt": head.prompt, "environment": dict(head.environment)})

    def read_in(self, reads: tuple[int, ...]) -> None:
        """Say in which portions the model read what stands before the first new token.

        Sums are rounded differently for one token than for many at once, so only the same portions give
        the same numbers, to the last bit.
        """
        self.reads = reads
        self._put(b"READ", {"ends": reads})

    def append(self, token: Token) -> None:
        """Keep one token; it survives the death of this process when this returns."""
        self.tokens.append(token)
        alternatives = [[other.id, other.text, other.logprob] for other in token.alternatives]
        values = {"id": token.id, "text": token.text, "logprob": token.logprob, "alternatives": alternatives}
        self._put(b"TOKN", values)

    def finish(self, stop: str) -> None:
        """The text has ended."""
        if not self.stop:
            self.stop = stop
            self._put(b"DONE", {"stop": stop})
        self.close()

    def close(self) -> None:
        """Let go of the file; `append` would open it again."""
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    @classmethod
    def _start(cls, segments: list[Segment], path: Path | None) -> Self:
        tape = cls(segments, path)
        if path is not None:
            tape._writer = RecordWriter(path, MAGIC)
            for segment in segments:
                values = {"index": segment.index, "choose": segment.choose, "text": segment.text}
                tape._put(b"SEGM", {**values, "request": segment.request.to_json()})
        return tape

    def _put(self, kind: bytes, values: Mapping[str, Any]) -> None:
        if self.path is None:
            return
        if self._writer is None:
            _, keep = read_records(self.path, MAGIC)
            self._writer = RecordWriter(self.path, MAGIC, keep=keep)
        self._writer.append(kind, json.dumps(values, ensure_ascii=False).encode())

    def _read(self, kind: bytes, values: Mapping[str, Any]) -> None:
        if kind == b"SEGM":
            request = TextRequest.from_json(values["request"])
            self.segments.append(Segment(int(values["index"]), request, values["choose"], values["text"]))
        elif kind == b"HEAD":
            self.head = Head(tuple(values["prompt"]), values["environment"])
        elif kind == b"READ":
            self.reads = tuple(values["ends"])
        elif kind == b"TOKN":
            others = tuple(Alternative(id, text, logprob) for id, text, logprob in values["alternatives"])
            self.tokens.append(Token(values["id"], values["text"], values["logprob"], others))
        elif kind == b"DONE":
            self.stop = values["stop"]
        else:
            raise ValueError(kind)
