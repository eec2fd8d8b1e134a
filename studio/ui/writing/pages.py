"""The open documents as the editor shows them: text, undo and highlighting, one page each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from studio.session.code_colours import CodeColours
from studio.session.draft import Draft
from studio.ui.writing.highlighter import Highlighter
from studio.ui.writing.spots import mark, spots_in

MARGIN = 6


class Pages(QObject):
    """Made when a document is first shown, and kept with its undo."""

    changed = Signal(int, int, int)  # place, letters removed, letters added: in any page, and not in its looks only

    def __init__(self, colours: CodeColours, parent: QObject) -> None:
        super().__init__(parent)
        self._colours = colours
        self.heat = True
        self._pages: dict[Draft, QTextDocument] = {}
        self._lights: dict[Draft, Highlighter] = {}

    def of(self, draft: Draft, font: QFont) -> QTextDocument:
        """The page of a document."""
        if draft not in self._pages:
            self._pages[draft] = self._open(draft, font)
        return self._pages[draft]

    def highlighted(self, draft: Draft) -> bool:
        """Whether all of a document is drawn as it should be."""
        return self._lights[draft].done and self._lights[draft].fences.done

    def written(self, draft: Draft) -> list[QTextBlock] | None:
        """The blocks of a document that hold words of a model; None as long as that is not known."""
        return self._lights[draft].written()

    def set_heat(self, shown: bool) -> None:
        """Show how sure the model was of its words, or not."""
        self.heat = shown
        for light in self._lights.values():
            light.heat = shown
        self.redraw()

    def redraw(self) -> None:
        """Draw all pages anew, in other colours perhaps."""
        for light in self._lights.values():
            light.redraw()

    def _open(self, draft: Draft, font: QFont) -> QTextDocument:
        page = QTextDocument(self)
        page.setDocumentLayout(QPlainTextDocumentLayout(page))
        page.setDefaultFont(font)
        page.setDocumentMargin(MARGIN)
        page.setUndoRedoEnabled(False)  # opening it is nothing to undo
        page.setPlainText(draft.text)
        mark(page, draft)
        page.setUndoRedoEnabled(True)
        light = Highlighter(page, lambda block: spots_in(block, draft.passages), self._colours)
        self._lights[draft] = light
        light.heat = self.heat
        page.contentsChange.connect(partial(self._told, light))
        return page

    def _told(self, light: Highlighter, place: int, removed: int, added: int) -> None:
        if not light.drawing and (removed or added):
            self.changed.emit(place, removed, added)
