"""What engines, files and sessions say, in the window's language."""

from __future__ import annotations

from studio.files import spoken as sentences
from studio.ui import languages


def spoken(text: str) -> str:
    """The text in the window's language."""
    return sentences.spoken(text, languages.language())
