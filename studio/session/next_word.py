"""The next word: what the model expects where Continue would go on, kept for the picture in the steering."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from studio.errors import StudioError
from studio.session import writing_tasks
from studio.session.errands import Errands
from studio.session.lanes import Lane
from studio.session.passages import Passage
from studio.session.writing_engine import MakeWriter
from studio.write.outlook import Bar, Outlook, bars
from studio.write.request import TextRequest, continuation

if TYPE_CHECKING:
    from studio.session.writing import WritingSession

PAUSE = 400  # ms without a move of the cursor before the model is asked
SHOWN = 10  # tokens
_ASLEEP = "The assistant is asleep, to make room for the painter. It tells again when it has written something."
_SILENT = "A server tells what could come only while it writes, and not every one does."


class NextWord(QObject):
    """Asks only while somebody looks, never while a text is written, and gives way to one at once."""

    changed = Signal()
    watched_changed = Signal(bool)

    def __init__(self, writing: WritingSession, lane: Lane, make_writer: MakeWriter, errands: Errands) -> None:
        super().__init__()
        self._writing = writing
        self._lane = lane
        self._make_writer = make_writer
        self._errands = errands
        self._watched = False
        self._asked: TextRequest | None = None  # on its way
        self._known: TextRequest | None = None  # what `outlook` belongs to
        self._before = ""
        self.outlook: Outlook | None = None
        self.problem = ""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._ask)
        writing.passage_started.connect(self._give_way)
        writing.request_changed.connect(self._steered)

    @property
    def place(self) -> str:
        """The last words before the place that `outlook` is about."""
        return " ".join(self._before[-200:].split())[-28:]

    @property
    def watched(self) -> bool:
        """Whether somebody looks."""
        return self._watched

    @property
    def busy(self) -> bool:
        """Whether the model is reading."""
        return self._asked is not None

    def bars(self) -> tuple[list[Bar], int]:
        """The likeliest tokens as the model has them and as the settings make them; how many can come."""
        return bars(self.outlook, self._writing.request, SHOWN) if self.outlook is not None else ([], 0)

    def watch(self, wanted: bool) -> None:
        """Somebody looks now, or nobody any more."""
        self._watched = wanted
        self.watched_changed.emit(wanted)
        if wanted:
            self._timer.start()
        else:
            self._give_way()

    def look(self, before: str) -> None:
        """This stands before the cursor now."""
        self._before = before
        if self._watched:
            self._timer.start()

    def look_again(self) -> None:
        """A text has come to its end: the model is free, or a server has told what it thought of for the last token."""
        if self._writing.away and self._writing.last is not None:
            self.outlook, self._known = _told(self._writing.last), self._writing.last.request
            self._before = self._writing.last.text
            self.changed.emit()
        elif self._watched:
            self._timer.start()

    def stop(self) -> None:
        """Ask nothing more: the lanes are closing."""
        self.watch(False)

    def _steered(self) -> None:
        if self._known is not None and self._known.model != self._writing.request.model:
            self.outlook = self._known = None
            self.look_again()
        self.changed.emit()

    def _give_way(self) -> None:
        self._timer.stop()
        self._asked = None

    def _ask(self) -> None:
        seen = writing_tasks.seen_of(self._before)
        self.problem = _SILENT if self._writing.away else ""
        if not self._watched or self._writing.busy or not seen.strip() or self._writing.away:
            self.changed.emit()
            return
        try:
            request = continuation(seen.rstrip(" "), model=self._writing.request.model)
        except StudioError as error:
            self.problem = str(error)
            self.changed.emit()
            return
        if request not in (self._known, self._asked):
            self._asked = request
            self.changed.emit()
            self._errands.run(self._answer(request))

    async def _answer(self, request: TextRequest) -> None:
        try:
            if not await self._lane.room.free(request.model):
                raise StudioError(_ASLEEP)
            async with self._lane.room.take(request.model):
                outlook = await self._lane.call(self._read, request)
        except StudioError as error:
            self.outlook, self.problem = None, str(error)
        else:
            if outlook is None or self._asked is not request:  # it gave way, or the cursor has moved on
                return
            self.outlook, self.problem, self._known = outlook, "", request
        if self._asked is request:
            self._asked = None
        self.changed.emit()

    def _read(self, request: TextRequest) -> Outlook | None:
        """On the lane. Reading an attribute from there needs no lock: at worst one portion more is read."""
        if self._asked is not request:
            return None
        return self._make_writer().outlook(request, lambda: self._asked is request)


def _told(passage: Passage) -> Outlook | None:
    """The last token's alternatives as an outlook: all that is known of a server's distribution."""
    token = passage.tokens[-1] if passage.tokens else None
    if token is None or not token.alternatives:
        return None
    logits = np.array([other.logprob for other in token.alternatives], np.float32)
    return Outlook(logits, (), {place: other.text for place, other in enumerate(token.alternatives)})
