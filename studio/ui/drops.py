"""Pictures that are dropped from the gallery or from a file manager."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent

PICTURES = (".png", ".jpg", ".jpeg", ".webp")
WITH_TAPES = (*PICTURES, ".tape")


def picture_in(event: QDropEvent, kinds: tuple[str, ...] = PICTURES) -> Path | None:
    """The first file of these kinds that is being dropped, or None."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() in kinds), None)
