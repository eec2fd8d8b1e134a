"""Pictures of runs as QImages, made once and shared by the canvas, the timeline and the comparison."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPixmap, QTransform

from studio.errors import StudioError

if TYPE_CHECKING:  # NumPy is not needed to open the window
    from studio.paint.events import Pictures
    from studio.session.runs import Run

Images = tuple[QImage, ...]
Key = tuple["Run", int, bool, bool]  # the step, whether it is the finished picture, whether it is veiled
COARSE = 10  # pixels of a blurred picture's longer side


def images(pictures: Pictures) -> Images:
    """(B, H, W, 3) uint8 RGB -> one image of the screen's own format for each picture of the batch."""
    made = []
    for picture in pictures:
        height, width, _ = picture.shape
        # A row's bytes are contiguous in everything that the painter and the tape hand out.
        data = picture.tobytes()
        view = QImage(data, width, height, 3 * width, QImage.Format.Format_RGB888)
        made.append(view.convertToFormat(QImage.Format.Format_RGB32))  # a copy: `data` may go
    return tuple(made)


def key_of(run: Run, step: int) -> Key:
    """What the images of a step depend on."""
    return run, step, run.pictures is not None and step >= run.steps, run.veiled


class Frames:
    """The images of the steps looked at last, within a budget of bytes."""

    def __init__(self, budget: int = 96 << 20) -> None:
        self._budget = budget
        self._used = 0
        self._kept: OrderedDict[Key, Images] = OrderedDict()

    def of(self, run: Run, step: int) -> Images:
        """The pictures that `run` predicted at `step`; empty where there are none."""
        key = key_of(run, step)
        found = self._kept.get(key)
        if found is None:
            try:
                found = images(run.picture_at(step))
                if run.veiled:
                    known = len(run.flagged) == len(found)  # else which of them is not known
                    veils = run.flagged if known else (True,) * len(found)
                    found = tuple(blurred(one) if veil else one for one, veil in zip(found, veils, strict=True))
            except StudioError:  # not there yet, or its tape was dropped to stay within the disk budget
                return ()
            self._keep(key, found)
        self._kept.move_to_end(key)
        return found

    def forget(self) -> None:
        self._kept.clear()
        self._used = 0

    def _keep(self, key: Key, made: Images) -> None:
        self._kept[key] = made
        self._used += sum(image.sizeInBytes() for image in made)
        while self._used > self._budget and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self._used -= sum(image.sizeInBytes() for image in dropped)


def blurred(image: QImage) -> QImage:
    """The image with its colours and no more."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.scaled(COARSE, COARSE, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    return small.scaled(image.size(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def texture(pixmap: QPixmap, place: QRectF) -> QBrush:
    """A brush that fills `place` with the pixmap once. Qt divides all of its transform by the pixmap's density."""
    brush, ratio = QBrush(pixmap), pixmap.devicePixelRatio()
    brush.setTransform(QTransform.fromTranslate(place.x() * ratio, place.y() * ratio))
    return brush


def thumbnail(image: QImage, side: int, ratio: float) -> QImage:
    """The middle of `image` as a square of `side` device-independent pixels."""
    pixels = max(1, round(side * ratio))
    scaled = image.scaled(
        QSize(pixels, pixels),
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    left, top = (scaled.width() - pixels) // 2, (scaled.height() - pixels) // 2
    square = scaled.copy(left, top, pixels, pixels)
    square.setDevicePixelRatio(ratio)
    return square
