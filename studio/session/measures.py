"""How long a document is, and which pictures are in it: worked out on the files lane, as it is typed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from studio.session.document_pictures import Picture, pictures_in
from studio.session.errands import Errands
from studio.session.lanes import Lane
from studio.session.writing_tasks import seen_of


@dataclass(frozen=True, slots=True)
class Measure:
    """Of a document: its letters, its words, how many of those a continuation at its end reads, and its pictures."""

    name: str
    letters: int
    words: int
    seen_words: int
    pictures: tuple[Picture, ...]


class Measures(QObject):
    """Of what was typed meanwhile only the last is measured."""

    measured = Signal(object)  # Measure

    def __init__(self, lane: Lane, errands: Errands) -> None:
        super().__init__()
        self._lane = lane
        self._errands = errands
        self._waiting: tuple[str, str] | None = None
        self._busy = False

    def look(self, name: str, text: str) -> None:
        """This is what a document says now."""
        self._waiting = (name, text)
        if not self._busy:
            self._busy = True
            self._errands.run(self._measure())

    async def _measure(self) -> None:
        try:
            while self._waiting is not None:
                asked, self._waiting = self._waiting, None
                self.measured.emit(await self._lane.call(measure, *asked))
        finally:
            self._busy = False


def measure(name: str, text: str) -> Measure:
    """Work it out. For a lane."""
    pictures = tuple(pictures_in(text))
    bare = text
    for picture in reversed(pictures):
        bare = bare[: picture.place] + bare[picture.end :]
    # Line by line: in one piece 100,000 words hold up the window, too, for 8 ms.
    words = sum(len(line.split()) for line in bare.split("\n"))
    return Measure(name, len(text), words, len(seen_of(text).split()), pictures)
