"""Short facts that lie over the picture: step, noise level, speed, time left."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from studio.ui import theme

HEIGHT, GAP, PAD = 26, 8, 10


class Chips(QWidget):
    """Chips in a row, or in as many as it takes; only looked at, the pointer passes through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("canvas_chips")
        self.setAccessibleName(self.tr("Progress of the run"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFont(theme.code_font(12))
        self._texts: tuple[str, ...] = ()
        self._room = 10_000

    def fit(self, room: int) -> None:
        """So wide it may be at most."""
        if room != self._room:
            self._room = room
            self.resize(self.sizeHint())

    @property
    def texts(self) -> tuple[str, ...]:
        return self._texts

    def show_texts(self, texts: tuple[str, ...]) -> None:
        """Show these; the widget is laid out anew only when it must grow."""
        if texts == self._texts:
            return
        self._texts = texts
        self.setAccessibleDescription(", ".join(texts))
        self.setVisible(bool(texts))
        hint = self.sizeHint()
        if self.width() < hint.width() or self.height() != hint.height():
            self.resize(hint)
        self.update()

    def sizeHint(self) -> QSize:
        places = self._places()
        return QSize(
            max((place.right() + 1 for place in places), default=0), places[-1].bottom() + 1 if places else HEIGHT
        )

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        ground = QColor(t.bar)
        ground.setAlpha(225)
        for words, place in zip(self._texts, self._places(), strict=True):
            painter.setPen(QPen(QColor(t.line), 1))
            painter.setBrush(ground)
            painter.drawRoundedRect(place.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.setPen(QColor(t.text))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _places(self) -> list[QRect]:
        metrics, left, top = QFontMetrics(self.font()), 0, 0
        places: list[QRect] = []
        for words in self._texts:
            width = metrics.horizontalAdvance(words) + 2 * PAD
            if left and left + width > self._room:
                left, top = 0, top + HEIGHT + GAP
            places.append(QRect(QPoint(left, top), QSize(width, HEIGHT)))
            left += width + GAP
        return places
