"""What a sampler does with a picture: Euler and this one, from the same noise, painted when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from studio.session.trying import STEPS
from studio.ui import theme
from studio.ui.controls import button, plain, text
from studio.ui.samplers.passport import Card

if TYPE_CHECKING:
    from studio.paint.request import PaintRequest
    from studio.session.runs import Run
    from studio.session.sampler_entries import Entry
    from studio.session.trying import Trying
    from studio.ui.frames import Frames


class Picture(QWidget):
    """One picture in a rounded square; a pale square until it is there."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.image: QImage | None = None

    def show_run(self, frames: Frames, run: Run | None, words: str) -> None:
        """The newest step of a run."""
        found = frames.of(run, run.done) if run is not None and run.done else ()
        self.image = found[0] if found else None
        self.setAccessibleName(words)
        self.setToolTip(plain(words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(118, 118)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = min(self.width(), self.height())
        place = QRectF(0, (self.height() - side) / 2, side, side)
        path = QPainterPath()
        path.addRoundedRect(place, 7, 7)
        painter.setClipPath(path)
        painter.fillRect(place, QColor(theme.tokens().cell))
        if self.image is not None:
            size = self.image.size().scaled(place.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = place.left() + (side - size.width()) / 2, place.top() + (side - size.height()) / 2
            painter.drawImage(QRectF(left, top, size.width(), size.height()), self.image)


class PicturesCard(Card):
    """Two pictures and the button that has them painted."""

    def __init__(self, trying: Trying, frames: Frames) -> None:
        self._trying = trying
        self._frames = frames
        self._entry: Entry | None = None
        self._label = "Euler"
        self.ours, self.other = Picture("try_picture"), Picture("try_euler_picture")
        self.paint = button("try_picture_button", "", "")
        self.words = text("", "faint")
        content = QWidget()
        pictures = QHBoxLayout()
        pictures.setSpacing(10)
        pictures.addWidget(self.other, 1)
        pictures.addWidget(self.ours, 1)
        below = QHBoxLayout()
        below.addWidget(self.words, 1)
        below.addWidget(self.paint)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(pictures, 1)
        column.addLayout(below)
        super().__init__("pictures_card", content)
        self.paint.clicked.connect(self._press)
        trying.changed.connect(self.refresh)

    def show_entry(self, entry: Entry, euler: str) -> None:
        self._entry, self._label = entry, euler
        self.refresh()

    def refresh(self) -> None:
        entry = self._entry
        if entry is None:
            return
        about = self.tr("same noise: {0} {1}, {2} {1}").format(self._label, STEPS, entry.label)
        self.say(self.tr("What it does with a picture"), about)
        euler, ours = (self._trying.run_of(*key) for key in self._wanted(entry))
        self.other.show_run(self._frames, euler, self._label)
        self.ours.show_run(self._frames, ours if ours is not None else euler, entry.label)
        busy, there = self._trying.job is not None, ours is not None and ours.pictures is not None
        self.paint.setText(self.tr("Stop") if busy else self.tr("Paint them"))
        self.paint.setToolTip(self.tr("Paint the form's prompt with both, from the same noise; nothing is kept"))
        self.paint.setVisible(busy or not there)
        self.paint.setEnabled(busy or entry.badge != "off")
        done = sum(run.done for run in (euler, ours) if run is not None) if busy else 0
        self.words.setText(self.tr("{0} of {1} steps").format(done, 2 * STEPS) if busy else self._prompt(entry))
        self.words.setToolTip(plain(self.words.text()))

    def _prompt(self, entry: Entry) -> str:
        prompt = self._trying.request(entry.name).prompt
        return prompt if len(prompt) < 30 else prompt[:28] + "…"

    def _wanted(self, entry: Entry) -> list[tuple[str, PaintRequest]]:
        ours = entry.plugin.hash if entry.plugin is not None else ""
        return [("", self._trying.request("euler")), (ours, self._trying.request(entry.name))]

    def _press(self) -> None:
        if self._trying.job is not None:
            self._trying.stop()
        elif self._entry is not None:
            self._trying.paint(self.tr("Try {0}").format(self._entry.label), self._wanted(self._entry))
