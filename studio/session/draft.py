"""One open document."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.session.drafts import Kept, tapes_folder
from studio.session.passages import Passage, TextOrder, endings


class Draft(QObject):
    """A document as it was last told, with the passages that a model wrote in it, taken-back endings included."""

    renamed = Signal()

    def __init__(self, kept: Kept) -> None:
        super().__init__()
        self.name = kept.name
        self.text = kept.text
        self.spans = kept.spans
        self.passages: dict[str, Passage] = {}
        for name in kept.tapes:
            self._take(name, kept)

    @property
    def parents(self) -> dict[str, tuple[str, int]]:
        """Passage -> the one that it branched from, and at which token."""
        return {
            name: (passage.parent_passage.name, passage.order.index)
            for name, passage in self.passages.items()
            if passage.parent_passage is not None
        }

    def add(self, passage: Passage) -> None:
        self.passages[passage.name] = passage

    def endings(self, passage: Passage, index: int) -> dict[int, Passage]:
        """Other texts that went on from token `index` of a passage, by the id of the token they have there."""
        related = (other for other in reversed(self.passages.values()) if _related(other, passage))
        return endings(related, passage, index)

    def _take(self, name: str, kept: Kept) -> Passage:
        if name not in self.passages:
            parent_name, index = kept.parents.get(name, ("", 0))
            parent = self._take(parent_name, kept) if parent_name else None
            tape = kept.tapes[name]
            order = TextOrder(tape.request, tapes_folder() / name, parent.order.tape if parent else None, index)
            passage = Passage(order, name, parent)
            passage.take_tape(tape)
            self.passages[name] = passage
        return self.passages[name]


def _related(a: Passage, b: Passage) -> bool:
    return a.family()[-1] is b.family()[-1]
