"""Pictures of runs as the board takes them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from studio.session.layers.store import FORMAT


def prepared(image: QImage, size: tuple[int, int]) -> QImage:
    """At the picture's own size, which a step's preview does not have, in the tiles' format."""
    wanted = QSize(*size)
    if image.size() != wanted:
        image = image.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return image.convertToFormat(FORMAT)
