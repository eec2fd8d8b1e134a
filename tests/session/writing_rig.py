"""A writing session with everything real around it but the model, which is a few lines of arithmetic."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Collection, Generator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal

from studio.files import paths
from studio.files.held import Held
from studio.files.settings import Settings
from studio.paint.request import PaintRequest
from studio.session.errands import Errands
from studio.session.lanes import Lane
from studio.session.notices import Notices
from studio.session.queue import Queue
from studio.session.writing import WritingSession
from studio.write.events import Alternative, Reply, Stage, TextEvent, TokenEvent
from studio.write.next_words import Word
from studio.write.outlook import Outlook
from studio.write.request import TextRequest
from studio.write.tape import Head, Tape, Token

WORDS = (" the", " fox", " walked", " low", " wall", " and", " listened", ".")


class FakeWriter:
    """Token i is word (seed + i) of WORDS; the tape's rules are the real ones. `gate`: a permit for each new token."""

    def __init__(self, *, gated: bool = False) -> None:
        self.limits: dict[str, int] = {}
        self.gate = threading.Semaphore(0) if gated else None
        self.calls = 0
        self.asked: list[str] = []
        self.looked: list[str] = []
        self.sees = 8192
        self.fails_at: dict[int, Exception] = {}
        self.loaded: tuple[Held, ...] = ()
        self.slept = 0

    def write(self, tape: Tape) -> Generator[TextEvent, None, None]:
        request = tape.request
        self.limits[request.model] = self.sees
        self.asked.append(request.messages[-1].content)
        self.loaded = (Held("model", request.model, 500, 3.0),)
        try:
            yield Stage("load", "Loading nothing")
            if tape.head is None:
                tape.begin(Head((1, 2, 3), {"torch": "fake"}))
            for index, token in enumerate(tape.tokens):
                yield _event(index, token, replayed=True)
            yield Stage("read", done=3, total=3)
            for index in range(len(tape.tokens), min(request.max_tokens, len(WORDS) * 3)):
                yield _event(index, self._make(tape, index))
            tape.finish("length")
        finally:
            tape.close()
        yield Reply(tape.text, tuple(t.id for t in tape.tokens), tape.stop, request, 0.1, 3, 3, "", {"device": "fake"})

    def held(self) -> tuple[Held, ...]:
        return self.loaded

    def let_go(self, parts: Collection[str]) -> None:
        self.slept += 1
        self.loaded = tuple(held for held in self.loaded if held.part not in parts)

    def free_memory(self) -> int | None:
        return None

    def outlook(self, request: TextRequest, wanted: Callable[[], bool]) -> Outlook | None:
        """WORDS, the first the likeliest, whatever was said before."""
        if not wanted():
            return None
        self.looked.append(request.messages[0].content)
        logits = np.log(np.array([0.4, 0.2, 0.1, 0.1, 0.1, 0.05, 0.03, 0.02], np.float32))
        return Outlook(logits, (), dict(enumerate(WORDS)))

    def words(self, request: TextRequest, count: int, wanted: Callable[[], bool]) -> Iterator[Word | None]:
        """The letters of WORDS."""
        self.asked.append(request.messages[0].content.splitlines()[-1])
        yield None
        for place, word in enumerate(WORDS[:-1]):
            if place < count and wanted():
                yield Word(word.strip(), 0.5 / (place + 1))

    def _make(self, tape: Tape, index: int) -> Token:
        if self.gate is not None:
            self.gate.acquire()
        if index in self.fails_at:
            raise self.fails_at[index]
        self.calls += 1
        chosen = tape.chosen_at(index)
        id = chosen if chosen is not None else (tape.request_at(index).seed + index) % len(WORDS)
        others = tuple(Alternative((id + k) % len(WORDS), WORDS[(id + k) % len(WORDS)], -1.0 - k) for k in range(4))
        token = Token(id, WORDS[id], -1.0 - index % 4, others)
        tape.append(token)
        return token


def _event(index: int, token: Token, *, replayed: bool = False) -> TokenEvent:
    return TokenEvent(index, token.id, token.text, token.logprob, token.alternatives, index * 0.1, replayed)


class Painting(QObject):
    """As much of the painting session as prompts need."""

    tokens_counted = Signal(int, int, str)
    kept = Signal(object)
    request_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.request = PaintRequest(prompt="before")
        self.edits = 0

    def settle_edit(self) -> None:
        pass

    def edit(self, **changes: object) -> bool:
        self.request = self.request.replace(**changes)
        self.edits += 1
        self.request_changed.emit()
        return True


@dataclass
class WritingRig:
    writing: WritingSession
    painting: Painting
    queue: Queue
    notices: Notices
    errands: Errands
    settings: Settings

    @property
    def said(self) -> list[str]:
        return [notice.text for notice in self.notices.all]

    async def settled(self) -> None:
        """Wait until no job and no errand is left."""
        await asyncio.sleep(0)
        while self.queue.running or self.errands.running:
            await self.queue.idle()
            await self.errands.finish()


@asynccontextmanager
async def writing_rig(writer: FakeWriter, make: Callable[[], FakeWriter] | None = None) -> AsyncIterator[WritingRig]:
    notices = Notices()
    errands = Errands(notices)
    queue = Queue(notices)
    lane, files = Lane("write"), Lane("files")
    settings = Settings.open(paths.settings_file())
    painting = Painting()
    writing = WritingSession(lane, files, make or (lambda: writer), queue, notices, errands, settings, painting, list)
    writing.edit(max_tokens=6, seed=0)
    writing.keep_seed(True)
    try:
        await writing.open()
        yield WritingRig(writing, painting, queue, notices, errands, settings)
    finally:
        writing.close()
        if writer.gate is not None:
            writer.gate.release(1000)
        await queue.close()
        await errands.finish()
        await lane.close()
        await files.close()
        settings.save()
