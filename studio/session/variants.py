"""Variants: one word of a prompt replaced by others that fit, each painted small from the same noise."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError
from studio.paint.events import PaintEvent, Painting, Pictures, StepPreview
from studio.session import titles
from studio.session.errands import Errands
from studio.session.jobs import Job
from studio.session.lanes import Lane
from studio.session.painting import PaintingSession
from studio.session.passages import Passage
from studio.session.prompts import tidy
from studio.session.writing_engine import MakeWriter
from studio.write.next_words import Word, other_words
from studio.write.request import TextRequest

if TYPE_CHECKING:
    from studio.session.writing import WritingSession

MOST = 7  # other words
STEPS = 12  # of a small picture: enough to see what it becomes
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(eq=False)
class Variant:
    """A word in the place of another, and its picture so far."""

    word: str
    probability: float | None
    prompt: str
    pictures: Pictures | None = None
    step: int = 0
    painted: bool = False


class Variants(QObject):
    """Of one word at a time. The writer is asked for the words first, then they are painted one after the other."""

    changed = Signal()
    painted = Signal(object)  # Variant: there is more to see of it

    def __init__(
        self, writing: WritingSession, painting: PaintingSession, lane: Lane, make: MakeWriter, errands: Errands
    ) -> None:
        super().__init__()
        self._writing = writing
        self._painting = painting
        self._lane = lane
        self._make_writer = make
        self._errands = errands
        self._asked = 0  # counts what was asked for: only the last question is answered
        self._passage: Passage | None = None  # a server's list of words
        self._job: Job | None = None
        self.prompt = ""
        self.place = (0, 0)  # of the word in the prompt
        self.thinking = False
        self.all: list[Variant] = []

    @property
    def busy(self) -> bool:
        """Whether words or pictures are still to come."""
        return self.thinking or self._job is not None

    def words_of(self, prompt: str) -> list[tuple[int, int]]:
        """Where the words of a prompt stand that can be replaced; LoRAs and embeddings in it are no words."""
        hidden = re.sub(r"<[^>]*>", lambda found: " " * len(found[0]), prompt)
        return [found.span() for found in _WORD.finditer(hidden)]

    def look(self, prompt: str, place: tuple[int, int]) -> None:
        """Think of other words in this place, and paint the prompt with each."""
        self.stop()
        self.prompt, self.place = prompt, place
        word = prompt[slice(*place)]
        self.all = [Variant(word, None, prompt)]  # as it is, to compare
        try:
            request = other_words(prompt, word, model=self._writing.request.model, seed=self._writing.request.seed)
        except StudioError as error:
            self._writing.say(str(error))
            return
        self.thinking = True
        self.changed.emit()
        if self._writing.away:
            self._ask_server(request)
        else:
            self._errands.run(self._ask(request, self._asked))

    def take(self, variant: Variant) -> None:
        """Put a variant's prompt into the painting's request; one undo takes it back."""
        self._writing.prompts.use(variant.prompt)

    def stop(self) -> None:
        """Think and paint no further."""
        self._asked += 1
        self.thinking = False
        if self._passage is not None:
            self._writing.stop(self._passage)
        job, self._job, self._passage = self._job, None, None
        if job is not None:
            job.cancel()
        self.changed.emit()

    # Words

    async def _ask(self, request: TextRequest, asked: int) -> None:
        self._paint_next()
        try:
            async with self._lane.room.take(request.model):
                words = await self._lane.call(self._words, request, asked)
            for word in words if asked == self._asked else ():
                self._add(word)
        finally:
            if asked == self._asked:
                self._thought()

    def _words(self, request: TextRequest, asked: int) -> list[Word]:
        """On the lane, in one go: a text that were written in between would take its place in the model."""
        found = self._make_writer().words(request, MOST + 3, lambda: asked == self._asked)
        return [word for word in found if word is not None]

    def _ask_server(self, request: TextRequest) -> None:
        self._paint_next()
        self._passage = self._writing.write(request, titles.passage("words"))
        self._passage.ended.connect(self._told)

    def _told(self, passage: Passage) -> None:
        if passage is self._passage:
            for word in tidy(passage.text).split(", ") if passage.outcome == "done" else []:
                if len(word.split()) == 1:
                    self._add(Word(word, None))
            self._passage = None
            self._thought()

    def _add(self, word: Word) -> None:
        known = [variant.word.casefold() for variant in self.all]
        if len(self.all) <= MOST and word.text.casefold() not in known:
            start, end = self.place
            new = word.text.capitalize() if self.prompt[start].isupper() else word.text
            self.all.append(Variant(new, word.probability, self.prompt[:start] + new + self.prompt[end:]))
            self.changed.emit()
            self._paint_next()

    def _thought(self) -> None:
        self.thinking = False
        if len(self.all) == 1:
            self._writing.say("The model knows no other word for this place. Choose another word.")
        self.changed.emit()

    # Pictures

    def _paint_next(self) -> None:
        """One at a time, so that a picture the user asks for meanwhile has to wait for one of these at most."""
        variant = next((variant for variant in self.all if not variant.painted), None)
        if self._job is not None or variant is None:
            return
        form = self._painting.request
        try:
            request = form.replace(prompt=variant.prompt, batch=1, steps=min(form.steps, STEPS))
        except StudioError as error:
            self._writing.say(str(error))
            return
        job = self._job = self._painting.sketch(request, partial(self._take, variant))
        job.ended.connect(self._ended)

    def _take(self, variant: Variant, event: PaintEvent) -> None:
        if isinstance(event, StepPreview) and event.pictures is not None:
            variant.step, variant.pictures = event.step, event.pictures
        elif isinstance(event, Painting):
            variant.pictures, variant.painted = event.pictures, True
        self.painted.emit(variant)

    def _ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            if job.state == "done":
                self._paint_next()
            self.changed.emit()
