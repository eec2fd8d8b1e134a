"""A document written out as Markdown, HTML or plain text. For the files lane."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QTextDocument

from studio.errors import StudioError
from studio.files.atomic import write_atomically

MARK = "Parts of this text were written with the help of AI."


def write(text: str, path: Path, marked: bool) -> None:
    """Write `text`, which is Markdown, as the kind that the path's ending says; `marked` adds a line that AI helped.

    Raises:
        StudioError: if the kind is not known, or the disk refuses.
    """
    makers = {".md": _markdown, ".html": _html, ".txt": _plain}
    make = makers.get(path.suffix.lower())
    if make is None:
        raise StudioError(f"A document can be exported as .md, .html or .txt, not as {path.name}.")
    write_atomically(path, make(text, marked).encode("utf-8", "replace"))


def _markdown(text: str, marked: bool) -> str:
    return f"{text.rstrip()}\n\n---\n\n*{MARK}*\n" if marked else text


def _plain(text: str, marked: bool) -> str:
    document = QTextDocument()
    document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownNoHTML)
    plain = document.toPlainText().rstrip() + "\n"
    return f"{plain}\n{MARK}\n" if marked else plain


def _html(text: str, marked: bool) -> str:
    document = QTextDocument()
    document.setMarkdown(_markdown(text, marked), QTextDocument.MarkdownFeature.MarkdownNoHTML)
    page = document.toHtml()
    meta = '<meta name="generator" content="Stepwise Studio; AI-assisted">' if marked else ""
    return page.replace("<head>", f'<head><meta charset="utf-8">{meta}', 1)
