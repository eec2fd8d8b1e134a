"""Markdown as it is read: set in a document of Qt's, in the theme's colours, code apart from the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
)

from studio.session.code_colours import Line, language_of
from studio.ui.theme import CODE_FONT, Tokens
from studio.ui.writing.code_looks import code_formats
from studio.ui.writing.spots import fragments

PAD = 10  # around the lines of a code block
GAP = 8  # between paragraphs


@dataclass(frozen=True, slots=True)
class Code:
    """A block of code: its first and last line as blocks of the document, its language, and all its text."""

    first: int
    last: int
    language: str
    text: str


def set_markdown(
    document: QTextDocument, words: str, t: Tokens, pictures: Callable[[str], QImage | None] = lambda _: None
) -> list[Code]:
    """Let a document show `words`, without any HTML of their own; returns where its code is.

    Args:
        pictures: gives the picture of an address. Where there is none, what it is called stands in its place.
    """
    features = QTextDocument.MarkdownFeature
    document.setMarkdown(words, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
    _set_pictures(document, pictures)
    found = list(_codes(document))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    _set_gaps(cursor)
    _set_fonts(cursor, t)
    for code in found:
        _set_code(cursor, code)
    cursor.endEditBlock()
    edges = [found[0].first == 0, found[-1].last == document.blockCount() - 1] if found else [False, False]
    _set_edges(document, *edges)
    return found


def set_colours(document: QTextDocument, code: Code, lines: Sequence[Line], t: Tokens) -> None:
    """Colour a code by what is what in each of its lines."""
    looks, cursor = code_formats(t), QTextCursor(document)
    cursor.beginEditBlock()
    for number, line in zip(range(code.first, code.last + 1), lines, strict=False):
        begin = document.findBlockByNumber(number).position()
        for start, length, kind in line:
            cursor.setPosition(begin + start)
            cursor.setPosition(begin + start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(looks[kind])
    cursor.endEditBlock()


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _set_edges(document: QTextDocument, above: bool, below: bool) -> None:
    """Room for the frame of code that comes first or last: Qt gives a block none there."""
    form = document.rootFrame().frameFormat()
    form.setTopMargin(document.documentMargin() + (PAD if above else 0))
    form.setBottomMargin(document.documentMargin() + (PAD if below else 0))
    document.rootFrame().setFrameFormat(form)


def _set_pictures(document: QTextDocument, pictures: Callable[[str], QImage | None]) -> None:
    """None is wider than the page."""
    cursor = QTextCursor(document)
    found = [one for block in blocks(document) for one in fragments(block) if one.charFormat().isImageFormat()]
    for fragment in reversed(found):
        form = fragment.charFormat().toImageFormat()
        image, named = pictures(form.name()), form.stringProperty(QTextFormat.Property.ImageAltText)
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        if image is None:
            cursor.insertText(f"[{named}]", QTextCharFormat())
            continue
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(form.name()), image)
        form.setMaximumWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        cursor.setCharFormat(form)


def _codes(document: QTextDocument) -> Iterator[Code]:
    run: list[QTextBlock] = []
    for block in [*blocks(document), QTextBlock()]:
        if block.isValid() and _is_code(block) and (not run or _language(block) == _language(run[0])):
            run.append(block)
            continue
        if run:
            text = "".join(f"{line.text()}\n" for line in run)
            yield Code(run[0].blockNumber(), run[-1].blockNumber(), language_of(_language(run[0])), text)
        run = [block] if block.isValid() and _is_code(block) else []


def _is_code(block: QTextBlock) -> bool:
    form = block.blockFormat()
    return form.hasProperty(QTextFormat.Property.BlockCodeFence) or form.hasProperty(
        QTextFormat.Property.BlockCodeLanguage
    )


def _language(block: QTextBlock) -> str:
    return block.blockFormat().stringProperty(QTextFormat.Property.BlockCodeLanguage)


def _set_gaps(cursor: QTextCursor) -> None:
    """Room under what ends a paragraph, a list or a heading."""
    for block in blocks(cursor.document()):
        after = block.next()
        goes_on = block.textList() is not None and after.isValid() and after.textList() is not None
        if after.isValid() and not goes_on and not _is_code(block):
            form = QTextBlockFormat()
            form.setBottomMargin(GAP)
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(form)


def _set_fonts(cursor: QTextCursor, t: Tokens) -> None:
    """Code in the studio's font for it, links in the theme's colour."""
    for block in blocks(cursor.document()):
        for fragment in list(fragments(block)):
            style = fragment.charFormat()
            made = QTextCharFormat()
            if style.fontFixedPitch() or _is_code(block):
                made.setFontFamilies([CODE_FONT])
                made.setFontStyleHint(QFont.StyleHint.AnyStyle)
                made.setFontFixedPitch(False)  # with it Qt takes another font, whatever it is told
                made.setForeground(QColor(t.text if _is_code(block) else t.warm))
            if style.isAnchor():
                made.setForeground(QColor(t.accent))
            if made.propertyCount():
                cursor.setPosition(fragment.position())
                cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(made)


def _set_code(cursor: QTextCursor, code: Code) -> None:
    """Room for a frame, and lines that break where the text is narrow."""
    for number in range(code.first, code.last + 1):
        block = cursor.document().findBlockByNumber(number)
        form = QTextBlockFormat()
        form.setNonBreakableLines(False)
        form.setLeftMargin(PAD)
        form.setRightMargin(PAD + 20)
        form.setTopMargin(PAD + 4 if number == code.first else 0)
        form.setBottomMargin(PAD + 4 if number == code.last else 0)
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(form)
