"""A Markdown document as DOCX: headings, lists, quotes, code, tables, links and pictures as Word's own."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
from docx.document import Document
from docx.image.exceptions import UnrecognizedImageError
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shape import InlineShape
from docx.shared import Emu, Inches, Pt
from docx.text.paragraph import Paragraph
from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextFormat, QTextFrame, QTextList, QTextListFormat
from PySide6.QtGui import QTextCharFormat as CharFormat
from PySide6.QtGui import QTextTable as Table

from studio.session.document_pictures import path_of
from studio.session.writing_export import parsed

WIDEST = 5.8  # inches that a picture may take
CODE_FONT = "Consolas"
_CONTROL = dict.fromkeys(place for place in range(32) if chr(place) not in "\t\n\r")


def docx_of(text: str, title: str, mark: str) -> bytes:
    """The file's bytes. `mark` is a last line, and a remark in the file's properties; empty for none."""
    written = docx.Document()
    written.core_properties.title = title
    written.core_properties.author = ""
    written.core_properties.comments = mark
    document = parsed(text.translate(_CONTROL))  # held here: its frames go with it
    _Writer(written).write(document.rootFrame())
    if mark:
        written.add_paragraph().add_run(mark).italic = True
    data = io.BytesIO()
    written.save(data)
    return data.getvalue()


class _Writer:
    """Goes through Qt's document, block by block."""

    def __init__(self, written: Document) -> None:
        self._written = written
        self._numbers: dict[int, int] = {}  # a numbered list of Qt's -> its numbering in Word

    def write(self, frame: QTextFrame) -> None:
        iterator = frame.begin()
        while not iterator.atEnd():
            inner: QTextFrame | None = iterator.currentFrame()  # None at a block, whatever the stub says
            block = iterator.currentBlock()
            if isinstance(inner, Table):
                self._table(inner)
            elif inner is not None:
                self.write(inner)
            elif block.isValid():
                self._block(block)
            iterator += 1

    def _block(self, block: QTextBlock) -> None:
        form = block.blockFormat()
        if form.hasProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth):
            self._rule()
            return
        self._fill(self._paragraph(block, form), block, code=_is_code(form))

    def _paragraph(self, block: QTextBlock, form: QTextBlockFormat) -> Paragraph:
        if level := form.headingLevel():
            heading: Paragraph = self._written.add_heading(level=min(level, 9))
            return heading
        of: QTextList | None = block.textList()
        if of is not None:
            return self._item(of)
        if form.intProperty(QTextFormat.Property.BlockQuoteLevel):
            return self._written.add_paragraph(style="Quote")
        paragraph = self._written.add_paragraph()
        if _is_code(form):
            paragraph.paragraph_format.space_after = Pt(0)
            paragraph.paragraph_format.left_indent = Inches(0.25)
        return paragraph

    def _item(self, of: QTextList) -> Paragraph:
        depth = max(1, min(of.format().indent(), 3))
        numbered = of.format().style() == QTextListFormat.Style.ListDecimal
        name = f"List {'Number' if numbered else 'Bullet'}{f' {depth}' if depth > 1 else ''}"
        paragraph = self._written.add_paragraph(style=name)
        if numbered:
            number = self._numbers.setdefault(of.objectIndex(), self._begin_list(name))
            paragraph._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = number
        return paragraph

    def _begin_list(self, style: str) -> int:
        """A numbering that begins at 1: Word would go on with the last list's."""
        numbering: Any = self._written.part.numbering_part.element
        own = self._written.styles[style].element.pPr.numPr.numId.val
        number = numbering.add_num(numbering.num_having_numId(own).abstractNumId.val)
        number.add_lvlOverride(ilvl=0).add_startOverride(1)
        return int(number.numId)

    def _fill(self, paragraph: Paragraph, block: QTextBlock, *, code: bool = False) -> None:
        for words, form in _pieces(block):
            if form.isImageFormat():
                self._picture(paragraph, form)
                continue
            run = (
                _linked(paragraph, form.anchorHref()) if form.isAnchor() and form.anchorHref() else paragraph.add_run()
            )
            run.text = words
            run.bold = (form.fontWeight() >= QFont.Weight.DemiBold and not block.blockFormat().headingLevel()) or None
            run.italic = form.fontItalic() or None
            run.font.strike = form.fontStrikeOut() or None
            if code or form.fontFixedPitch():
                run.font.name = CODE_FONT
                run.font.size = Pt(10)

    def _picture(self, paragraph: Paragraph, form: CharFormat) -> None:
        address, words = form.toImageFormat().name(), form.stringProperty(QTextFormat.Property.ImageAltText)
        path = path_of(address)
        shape = _added(paragraph, path) if path is not None else None
        if shape is None:
            paragraph.add_run(f"[{words or address}]")
            return
        if shape.width > Inches(WIDEST):
            shape.height = Emu(shape.height * Inches(WIDEST) // shape.width)
            shape.width = Inches(WIDEST)
        shape._inline.docPr.set("descr", words)

    def _table(self, table: Table) -> None:
        made = self._written.add_table(table.rows(), table.columns(), style="Table Grid")
        for row in range(table.rows()):
            for column in range(table.columns()):
                iterator = table.cellAt(row, column).begin()
                while not iterator.atEnd():
                    self._fill(made.cell(row, column).paragraphs[0], iterator.currentBlock())
                    iterator += 1
        self._written.add_paragraph()

    def _rule(self) -> None:
        border = OxmlElement("w:pBdr")
        line = OxmlElement("w:bottom")
        for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "auto")):
            line.set(qn(f"w:{name}"), value)
        border.append(line)
        self._written.add_paragraph()._p.get_or_add_pPr().append(border)


def _pieces(block: QTextBlock) -> Iterator[tuple[str, CharFormat]]:
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        yield fragment.text().replace("\u2028", "\n"), fragment.charFormat()
        iterator += 1


def _added(paragraph: Paragraph, path: Path) -> InlineShape | None:
    """The picture, None where it is gone or of a kind that Word does not show."""
    try:
        return paragraph.add_run().add_picture(str(path))
    except (OSError, UnrecognizedImageError):
        return None


def _is_code(form: QTextBlockFormat) -> bool:
    return form.hasProperty(QTextFormat.Property.BlockCodeFence) or form.hasProperty(
        QTextFormat.Property.BlockCodeLanguage
    )


def _linked(paragraph: Paragraph, address: str) -> Any:
    """A run inside a link: python-docx reads links, but has no call to make one."""
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = paragraph.add_run()
    run.font.underline = True
    link.append(run._r)
    paragraph._p.append(link)
    return run
