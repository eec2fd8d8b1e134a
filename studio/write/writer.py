"""The writer: from a tape to a text, token by token. A new text, a branch and a resumed one are the same call."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Generator, Iterator
from contextlib import closing
from typing import TYPE_CHECKING

from studio.errors import OutOfMemoryError, StudioError
from studio.files.held import Held
from studio.memory import give_back, watched, weight_bytes
from studio.write.detokenizer import Detokenizer, StopTexts, token_text
from studio.write.events import Alternative, Reply, Stage, TextEvent, TokenEvent
from studio.write.next_words import Word, next_words
from studio.write.outlook import NAMED, Outlook
from studio.write.request import TextRequest
from studio.write.sampling import choose, log_mass, top
from studio.write.tape import Head, Tape, Token

if TYPE_CHECKING:  # the model brings torch, which is loaded with the first text and not before
    from studio.write.model import LanguageModel

Load = Callable[[str, str], "LanguageModel"]


def _load(name: str, dtype: str) -> LanguageModel:
    from studio.write.model import load

    return load(name, dtype)


class Writer:
    """Writes with one model at a time, and keeps what that model has read for the next turn."""

    def __init__(self, load: Load = _load) -> None:
        self._load = load
        self._model: LanguageModel | None = None
        self._loaded: tuple[str, str] | None = None
        self._seconds = 0.0

    def write(self, tape: Tape) -> Generator[TextEvent, None, None]:
        """Do what the tape asks for, from where it ends; the last event is the reply.

        What is on the tape already is played first, without the model. Closing the generator stops the
        run within one token, or one portion of the prompt; the tape then holds all that was written.

        Raises:
            OutOfMemoryError: if the memory is used up; what is on the tape stays there.
            StudioError: if the model cannot be loaded, has no chat template, or cannot hold the prompt.
        """
        with closing(self._recipe(tape)) as events, watched(_short, "cpu"):
            yield from events

    def _recipe(self, tape: Tape) -> Generator[TextEvent, None, None]:
        began = time.perf_counter()
        try:
            if self._loaded != _key(tape.request):
                self._model = self._loaded = None  # its memory is needed for the next one
                yield Stage("load", f"Loading {tape.request.model}")
            run = _Run(self._open(tape.request), tape, began)
            yield from run.replay()
            if not tape.stop:
                yield from run.read()
                yield Stage("write")
                yield from run.go_on()
            yield run.reply()
        finally:
            tape.close()

    def held(self) -> tuple[Held, ...]:
        """The loaded model, with the bytes that its weights and what it has read take now."""
        if self._model is None or self._loaded is None:
            return ()
        return (Held("model", self._loaded[0], weight_bytes(self._model), self._seconds),)

    def let_go(self, parts: Collection[str]) -> None:
        """Free its memory; it is loaded again when it is needed, and reads again what it had read."""
        if "model" in parts:
            self._model = self._loaded = None
            give_back("cpu")

    def free_memory(self) -> int | None:
        """None: it writes on the processor, or its model is not told apart from the others on a card."""
        return None

    def count_tokens(self, request: TextRequest) -> tuple[int, int]:
        """How many tokens the request's prompt has, and how many the model sees at most, its answer included.

        Raises:
            StudioError: as `write`, a prompt that is too long aside.
        """
        model = self._open(request)
        return len(model.encode(request)), model.context

    def outlook(self, request: TextRequest, wanted: Callable[[], bool] = lambda: True) -> Outlook | None:
        """What could come after the request's prompt; None where `wanted`, asked between portions, says no.

        What is read for it stays read, so that writing on from there begins at once.

        Raises:
            StudioError: as `write`.
        """
        model = self._open(request)
        ids = model.encode(request)
        model.check_fits(ids)
        for _ in model.reading.read(ids):
            if not wanted():
                return None
        logits = model.reading.logits.copy()
        texts = {int(place): token_text(model.decoder, int(place)) for place in top(logits, NAMED)}
        return Outlook(logits, tuple(ids), texts)

    def words(self, request: TextRequest, count: int, wanted: Callable[[], bool]) -> Iterator[Word | None]:
        """The likeliest whole words after the request's prompt; see `next_words`."""
        return next_words(self._open(request), request, count, wanted)

    def _open(self, request: TextRequest) -> LanguageModel:
        if self._model is None or self._loaded != _key(request):
            began = time.perf_counter()
            self._model = self._load(request.model, request.dtype)
            self._seconds = time.perf_counter() - began
            self._loaded = _key(request)
        return self._model


def _short() -> OutOfMemoryError:
    return OutOfMemoryError(
        "write", "There is not enough memory for the assistant. Close other programs, or choose a smaller model for it."
    )


def _key(request: TextRequest) -> tuple[str, str]:
    return request.model, request.dtype


class _Run:
    """One call of `Writer.write`."""

    def __init__(self, model: LanguageModel, tape: Tape, began: float) -> None:
        self.model, self.tape, self.began = model, tape, began
        if tape.head is None:
            prompt = model.encode(tape.request)
            model.check_fits(prompt)
            tape.begin(Head(tuple(prompt), model.environment))
        assert tape.head is not None
        self.prompt = list(tape.head.prompt)
        self.ids = self.prompt + [token.id for token in tape.tokens]
        self.room = model.context - len(self.prompt)
        self.resumed = len(tape.tokens)
        self.detail = ""
        self._detokenizer = Detokenizer(model.decoder, self.prompt)
        self._stops = StopTexts(tape.request.stop)
        self._shown: list[str] = []

    def replay(self) -> Iterator[TokenEvent]:
        """What stands on the tape."""
        for index, token in enumerate(self.tape.tokens):
            self._detokenizer.step(token.id)
            yield self._event(index, token, replayed=True)

    def read(self) -> Iterator[Stage]:
        """Let the model read the prompt and what is written already."""
        context, tape = self.model.reading, self.tape
        yield Stage("read", total=len(self.ids))
        for done in context.read(self.ids, self._portions()):
            yield Stage("read", done=done, total=len(self.ids))
        if tape.reads is None or list(tape.reads) != context.ends[: len(tape.reads)]:
            tape.read_in(tuple(context.ends))

    def _portions(self) -> list[int] | None:
        """The portions of the earlier run, where the same numbers are promised.

        With a token of the user's choice the text is a new one anyway, and may be read in large portions.
        """
        if self.tape.reads is None or self.tape.chosen_at(self.resumed) is not None:
            return None
        ends = [end for end in self.tape.reads if end <= len(self.ids)]
        return [*ends, *range(ends[-1] + 1 if ends else 1, len(self.ids) + 1)]

    def go_on(self) -> Iterator[TokenEvent]:
        """Write until the model, a stop text or a limit ends it."""
        context, tape = self.model.reading, self.tape
        stop = self._ended()
        while not stop:
            index = len(tape.tokens)
            request = tape.request_at(index)
            chosen = tape.chosen_at(index)
            token = choose(context.logits, self.ids, request, index) if chosen is None else chosen
            if token in self.model.end_tokens:
                stop = "end"
                break
            record = self._record(token, request.alternatives)
            tape.append(record)
            self.ids.append(token)
            yield self._event(index, record)
            stop = self._ended()
            if not stop:
                context.feed([token])
        tape.finish(stop)

    def _ended(self) -> str:
        """Why the text ends here, or an empty text."""
        if self._stops.found:
            return "stop"
        if len(self.tape.tokens) >= self.room:
            self.detail = f"The model sees {self.model.context:,} tokens at most, and they are used up."
            return "length"
        return "length" if len(self.tape.tokens) >= self.tape.request.max_tokens else ""

    def _record(self, token: int, count: int) -> Token:
        logits = self.model.reading.logits
        if not 0 <= token < len(logits):
            raise StudioError(f"The model has no token {token}; its ids go from 0 to {len(logits) - 1:,}.")
        mass = log_mass(logits)
        others = tuple(
            Alternative(int(place), token_text(self.model.decoder, int(place)), float(logits[place]) - mass)
            for place in top(logits, count)
        )
        return Token(token, self._detokenizer.step(token), float(logits[token]) - mass, others)

    def _event(self, index: int, token: Token, *, replayed: bool = False) -> TokenEvent:
        seconds = time.perf_counter() - self.began
        self._shown.append(self._stops.step(token.text))
        return TokenEvent(index, token.id, self._shown[-1], token.logprob, token.alternatives, seconds, replayed)

    def reply(self) -> Reply:
        """The last event."""
        assert self.tape.head is not None
        return Reply(
            text="".join(self._shown) + ("" if self._stops.found else self._stops.rest()),
            tokens=tuple(token.id for token in self.tape.tokens),
            stop=self.tape.stop,
            request=self.tape.request,
            seconds=time.perf_counter() - self.began,
            prompt_tokens=len(self.prompt),
            read_tokens=self.model.reading.fed,
            detail=self.detail,
            receipt=self.tape.head.environment,
        )
