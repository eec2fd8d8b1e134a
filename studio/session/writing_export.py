"""A document written out as Markdown, HTML, DOCX or plain text. For the files lane."""

from __future__ import annotations

import base64
import html
import mimetypes
import re
from pathlib import Path

from PySide6.QtGui import QTextDocument

from studio.errors import StudioError
from studio.files.atomic import write_atomically
from studio.files.reasons import reason_of
from studio.session.document_pictures import path_of, pictures_in, with_copies

MARK = "Parts of this text were written with the help of AI."
KINDS = (".md", ".html", ".docx", ".txt")


def write(text: str, path: Path, marked: bool) -> None:
    """Write `text`, which is Markdown, as the kind that the path's ending says; `marked` adds a line that AI helped.

    Pictures go with it: into HTML and DOCX, and into a folder beside a Markdown file.

    Raises:
        StudioError: if the kind is not known, a picture cannot be read, or the disk refuses.
    """
    kind = path.suffix.lower()
    if kind not in KINDS:
        raise StudioError(f"A document can be exported as {', '.join(KINDS)}, not as {path.name}.")
    text = text.encode("utf-8", "replace").decode()  # half a character is nothing that a file could hold
    if kind == ".docx":
        from studio.session.docx_export import docx_of  # its library takes a while to import, and few export

        write_atomically(path, docx_of(text, path.stem, MARK if marked else ""))
        return
    made = {".md": _markdown, ".html": _html, ".txt": _plain}[kind](text, path, marked)
    write_atomically(path, made.encode())


def parsed(text: str) -> QTextDocument:
    """Markdown as Qt reads it, without any HTML of the text's own."""
    document = QTextDocument()
    features = QTextDocument.MarkdownFeature
    document.setMarkdown(text, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
    return document


def _markdown(text: str, path: Path, marked: bool) -> str:
    text = with_copies(text, path)
    return f"{text.rstrip()}\n\n---\n\n*{MARK}*\n" if marked else text


def _plain(text: str, _: Path, marked: bool) -> str:
    plain = parsed(text).toPlainText().rstrip() + "\n"
    for picture in pictures_in(text):  # Qt puts a character of its own where a picture stands
        plain = plain.replace("\ufffc", f"[{picture.words}]" if picture.words else "", 1)
    return f"{plain}\n{MARK}\n" if marked else plain


def _html(text: str, _: Path, marked: bool) -> str:
    page = parsed(f"{text.rstrip()}\n\n---\n\n*{MARK}*\n" if marked else text).toHtml()
    page = re.sub(r'<img src="([^"]*)"', lambda found: f'<img style="max-width: 100%" src="{_data(found[1])}"', page)
    meta = '<meta name="generator" content="Stepwise Studio; AI-assisted">' if marked else ""
    return page.replace("<head>", f'<head><meta charset="utf-8">{meta}', 1)


def _data(address: str) -> str:
    """A picture's address in HTML as one that holds all of it; of one that is elsewhere, or gone, as it is."""
    path = path_of(html.unescape(address))
    kind = mimetypes.guess_type(path.name)[0] if path is not None else None
    if path is None or kind is None or not kind.startswith("image/") or not path.is_file():
        return address
    try:
        return f"data:{kind};base64,{base64.b64encode(path.read_bytes()).decode()}"
    except OSError as error:
        raise StudioError(f"{path} cannot be read: {reason_of(error)}.") from error
