"""Painting prompts made of words: one put into the painting's request, several to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError
from studio.session import titles
from studio.session.painting import PaintingSession
from studio.session.passages import Passage
from studio.write import tasks

if TYPE_CHECKING:
    from studio.session.writing import WritingSession

IDEAS = 4
MOST_READ = 2000  # characters of a selection that are made into a prompt: its beginning


class Prompts(QObject):
    """`ideas` are the prompts of the last wish that have been written so far."""

    made = Signal(str)  # this prompt was put into the painting's request
    ideas_changed = Signal()

    def __init__(self, writing: WritingSession, painting: PaintingSession) -> None:
        super().__init__()
        self._writing = writing
        self._painting = painting
        self._fitting = ""  # the prompt that is being fitted to the model's limit
        self._asked: list[Passage] = []
        self.ideas: tuple[str, ...] = ()
        painting.tokens_counted.connect(self._counted)

    @property
    def busy(self) -> bool:
        """Whether ideas are still to come."""
        return any(passage.busy for passage in self._asked)

    def make(self, text: str) -> Passage | None:
        """Turn a passage or a wish into the painting's prompt."""
        if len(text.strip()) > MOST_READ:
            self._writing.say(f"The prompt is made of the first {MOST_READ:,} characters of the selection.")
        try:
            request = tasks.to_prompt(text.strip()[:MOST_READ], **self._fixed())
        except StudioError as error:
            self._writing.say(str(error))
            return None
        passage = self._writing.write(request, titles.passage("prompt"))
        passage.ended.connect(self._made)
        return passage

    def use(self, prompt: str) -> None:
        """Put a prompt into the painting's request: one edit, undone by one undo."""
        self._painting.settle_edit()
        self._fitting = prompt
        if self._painting.edit(prompt=prompt):
            self.made.emit(prompt)

    def propose(self, wish: str) -> None:
        """Ask for several prompts for one wish."""
        self.stop()
        self.ideas = ()
        try:
            requests = tasks.prompt_ideas(wish.strip()[:MOST_READ], IDEAS, **self._fixed())
        except StudioError as error:
            self._writing.say(str(error))
            return
        self._asked = [self._writing.write(request, titles.passage("idea", n)) for n, request in enumerate(requests, 1)]
        for passage in self._asked:
            passage.ended.connect(self._proposed)
        self.ideas_changed.emit()

    def stop(self) -> None:
        """Ask for no more ideas."""
        for passage in self._asked:
            self._writing.stop(passage)

    def _fixed(self) -> dict[str, object]:
        steering = self._writing.steering()
        return {"model": steering["model"], "seed": steering["seed"]}

    def _made(self, passage: Passage) -> None:
        if passage.outcome != "done":
            return
        if prompt := prompt_of(passage):
            self.use(prompt)
        else:
            self._writing.say("The model had no picture for these words. Try again, or use other words.")

    def _proposed(self, passage: Passage) -> None:
        prompt = prompt_of(passage) if passage.outcome == "done" else ""
        if prompt and prompt not in self.ideas:
            self.ideas = (*self.ideas, prompt)
        self.ideas_changed.emit()

    def _counted(self, used: int, limit: int, cut: str) -> None:
        """Leave out the last parts of our own prompt, as many as the painting's model would not see anyway."""
        prompt, self._fitting = self._fitting, ""
        if not prompt or self._painting.request.prompt != prompt or used <= limit or not cut:
            return
        parts = prompt.split(", ")
        if len(parts) > 1:
            shorter = ", ".join(parts[:-1])
            self._fitting = shorter
            self._painting.edit(prompt=shorter)


def prompt_of(passage: Passage) -> str:
    """What a passage says as a prompt; where it was cut off, without the part that was begun last."""
    prompt = tidy(passage.text)
    whole, comma, _ = prompt.rpartition(", ")
    cut_off = passage.reply is not None and passage.reply.stop == "length"
    return whole if comma and cut_off else prompt


def tidy(reply: str) -> str:
    """A reply as a prompt: small models like to say the same part again and again."""
    seen: dict[str, str] = {}
    for part in tasks.clean(reply).replace("\n", " ").split(","):
        words = " ".join(part.split()).strip(" .")
        if words:
            seen.setdefault(words.casefold(), words)
    return ", ".join(seen.values())
