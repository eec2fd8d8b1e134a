"""Short facts that lie over the picture: step, noise level, speed, time left."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from studio.ui import theme

HEIGHT, GAP, PAD = 26, 8, 10


class Chips(QWidget):
    """A row of chips; only looked at, the pointer passes through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("canvas_chips")
        self.setAccessibleName(self.tr("Progress of the run"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFont(theme.code_font(12))
        self._texts: tuple[str, ...] = ()

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
        if self.width() < self.sizeHint().width():
            self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        places = self._places()
        return QSize(places[-1].right() + 1 if places else 0, HEIGHT)

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
        metrics, left, places = QFontMetrics(self.font()), 0, []
        for words in self._texts:
            width = metrics.horizontalAdvance(words) + 2 * PAD
            places.append(QRect(QPoint(left, 0), QSize(width, HEIGHT)))
            left += width + GAP
        return places
