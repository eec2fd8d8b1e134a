"""Small copies of the document's pictures, read on the files lane and kept while the studio is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from studio.session.errands import Errands
from studio.session.lanes import Lane

SIDE = 160  # pixels of the shorter side


class SmallPictures(QObject):
    """By path, and by the time of the file's last change."""

    ready = Signal()  # one more can be had

    def __init__(self, lane: Lane, errands: Errands) -> None:
        super().__init__()
        self._lane = lane
        self._errands = errands
        self._known: dict[Path, QImage] = {}
        self._asked: set[Path] = set()

    def of(self, path: Path) -> QImage | None:
        """The small picture; None while it is read, an empty one where the file is none."""
        if path not in self._known and path not in self._asked:
            self._asked.add(path)
            self._errands.run(self._read(path))
        return self._known.get(path)

    def look_again(self, path: Path) -> None:
        """The file is another now."""
        self._known.pop(path, None)

    async def _read(self, path: Path) -> None:
        self._known[path] = await self._lane.call(_small, path)
        self._asked.discard(path)
        self.ready.emit()


def _small(path: Path) -> QImage:
    """The middle of a picture as a square; empty where it cannot be read."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > 100_000_000:  # no picture, or one to fill the memory
        return QImage()
    reader.setScaledSize(size.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    return image.copy((image.width() - SIDE) // 2, (image.height() - SIDE) // 2, SIDE, SIDE)
