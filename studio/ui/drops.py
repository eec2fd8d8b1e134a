"""Pictures that are dropped from the gallery or from a file manager."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent

PICTURES = (".png", ".jpg", ".jpeg", ".webp")


def picture_in(event: QDropEvent) -> Path | None:
    """The first picture file that is being dropped, or None."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() in PICTURES), None)
