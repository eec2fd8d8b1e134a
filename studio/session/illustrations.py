"""Illustrations: a passage becomes a prompt, the prompt a picture, and the picture a line of the document."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError
from studio.session import titles
from studio.session.painting import PaintingSession
from studio.session.passages import Passage
from studio.session.prompts import MOST_READ, prompt_of
from studio.session.runs import Run
from studio.write import tasks

if TYPE_CHECKING:
    from studio.session.writing import WritingSession

State = Literal["thinking", "painting", "painted", "stopped", "failed"]
LARGEST_SEED = 2**31 - 1


class Illustration(QObject):
    """One passage on its way to a picture. `file` is there once it is painted and kept."""

    changed = Signal()

    def __init__(self, text: str, passage: Passage | None) -> None:
        super().__init__()
        self.text = text
        self.passage = passage
        self.prompt = ""
        self.run: Run | None = None
        self.file: Path | None = None
        self.state: State = "thinking"

    def become(self, state: State) -> None:
        self.state = state
        self.changed.emit()


class Illustrations(QObject):
    """Paints passages with what the form says besides its prompt; the form itself stays as it is."""

    def __init__(self, writing: WritingSession, painting: PaintingSession) -> None:
        super().__init__()
        self._writing = writing
        self._painting = painting
        self._painted: dict[Run, Illustration] = {}
        painting.kept.connect(self._kept)

    def illustrate(self, text: str) -> Illustration | None:
        """Think of a picture for a passage, and paint it."""
        steering = self._writing.steering()
        try:
            request = tasks.to_prompt(text.strip()[:MOST_READ], model=steering["model"], seed=steering["seed"])
        except StudioError as error:
            self._writing.say(str(error))
            return None
        passage = self._writing.write(request, titles.passage("illustration"))
        made = Illustration(text, passage)
        passage.wrote.connect(lambda _: self._wrote(made))
        passage.ended.connect(lambda _: self._thought(made))
        return made

    def paint_again(self, illustration: Illustration) -> None:
        """The same prompt from other noise."""
        if illustration.prompt and illustration.state in ("painted", "stopped", "failed"):
            self._paint(illustration)

    def stop(self, illustration: Illustration) -> None:
        """Think, or paint, no further."""
        if illustration.state == "thinking" and illustration.passage is not None:
            self._writing.stop(illustration.passage)
        elif illustration.state == "painting" and illustration.run is not None and illustration.run.job is not None:
            illustration.run.job.cancel()

    def _wrote(self, illustration: Illustration) -> None:
        assert illustration.passage is not None
        illustration.prompt = illustration.passage.text.strip()
        illustration.changed.emit()

    def _thought(self, illustration: Illustration) -> None:
        passage = illustration.passage
        assert passage is not None
        if passage.outcome != "done":
            illustration.become("failed" if passage.outcome == "failed" else "stopped")
            return
        illustration.prompt = prompt_of(passage)
        if not illustration.prompt:
            self._writing.say("The model had no picture for these words. Try again, or select other words.")
            illustration.become("failed")
            return
        self._paint(illustration)

    def _paint(self, illustration: Illustration) -> None:
        form = self._painting.request
        plain = {"init_picture": "", "strength": 1.0, "mask": "", "regions": (), "controls": (), "batch": 1}
        try:
            request = form.replace(prompt=illustration.prompt, seed=secrets.randbelow(LARGEST_SEED), **plain)
        except StudioError as error:
            self._writing.say(str(error))
            illustration.become("failed")
            return
        (run,) = self._painting.paint_beside([request])
        illustration.run, illustration.file = run, None
        self._painted[run] = illustration
        run.stepped.connect(lambda _: illustration.changed.emit())
        run.changed.connect(lambda: self._run_changed(illustration, run))
        illustration.become("painting")

    def _run_changed(self, illustration: Illustration, run: Run) -> None:
        if run is illustration.run and run.state in ("failed", "stopped") and illustration.state == "painting":
            illustration.become("failed" if run.state == "failed" else "stopped")

    def _kept(self, run: Run) -> None:
        illustration = self._painted.pop(run, None)
        if illustration is not None and illustration.run is run and run.files:
            illustration.file = run.files[0]
            illustration.become("painted")
