"""Markdown to be read: pages of the help, cards of models."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QEvent
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextFrame,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser

from studio.ui import theme

LINE_HEIGHT = 132  # per cent


class Reading(QTextBrowser):
    """Gives lines, headings and tables the room that Qt's Markdown leaves out, and follows the theme."""

    def __init__(self, margin: int) -> None:
        super().__init__()
        self._margin = margin  # pixels around the page
        self._words = ""

    def show_page(self, markdown: str) -> None:
        """Show a text from its beginning."""
        self._words = markdown
        self.setMarkdown(markdown)
        document = self.document()
        document.setDocumentMargin(self._margin)
        block = document.begin()
        while block.isValid():
            self._space_out(block)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            _lay_out_table(frame)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._words:
            place = self.verticalScrollBar().value()
            self.show_page(self._words)  # links and tables have taken their colours
            self.verticalScrollBar().setValue(place)

    def _space_out(self, block: QTextBlock) -> None:
        kind = block.blockFormat()
        kind.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if kind.headingLevel():
            kind.setTopMargin(18 if block.blockNumber() else 0)
        if self._fit_pictures(block):  # a line height would cut them
            kind.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        in_table = QTextCursor(block).currentTable() is not None
        kind.setBottomMargin(0 if in_table else 5 if block.textList() else 10)
        QTextCursor(block).setBlockFormat(kind)

    def _fit_pictures(self, block: QTextBlock) -> bool:
        """No picture is wider than the page; True if there is one in the block."""
        most = self.viewport().width() - 2 * self._margin
        parts = cast("Iterable[QTextBlock.iterator]", block)
        places = [part.fragment() for part in parts if part.fragment().charFormat().isImageFormat()]
        for fragment in places:
            picture = fragment.charFormat().toImageFormat()
            found = (QImage(f"{folder}/{picture.name()}").width() for folder in self.searchPaths())
            wide = next((wide for wide in found if wide), 0)
            if not wide:  # a card's picture, which is somewhere else
                continue
            picture.setWidth(min(wide, most))
            cursor = QTextCursor(block)
            cursor.setPosition(fragment.position())
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(picture)
        return bool(places)


def _lay_out_table(frame: QTextFrame) -> None:
    if isinstance(frame, QTextTable):
        look = frame.format().toTableFormat()
        look.setBorderCollapse(True)
        look.setBorder(1)
        look.setBorderBrush(QBrush(QColor(theme.tokens().line)))
        look.setCellPadding(5)
        look.setBottomMargin(12)
        frame.setFormat(look)
