"""The picture of the next word: what the model expects, and what the steering makes of it, as two bars a token."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studio.session.next_word import SHOWN, NextWord
from studio.ui import theme
from studio.ui.spoken import spoken
from studio.write.outlook import Bar

ROW, NAME, NUMBER, HEAD = 15, 86, 38, 17
MUTED = 0.0005  # below this a bar is not seen, and a number would be 0


class OutlookPlot(QWidget):
    """Follows the spins at once; the model is asked again only where the cursor stands elsewhere."""

    def __init__(self, next_word: NextWord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outlook_plot")
        self.setAccessibleName(self.tr("The next token"))
        self._next_word = next_word
        self.bars: list[Bar] = []
        self.count = 0  # tokens that can come
        self.setFixedHeight(HEAD + ROW * SHOWN // 2 + 4)
        self.setToolTip(
            self.tr(
                "What could come at the cursor: the thin bar is the model's own probability, the thick one what the "
                "settings make of it. Struck out tokens cannot come."
            )
        )
        next_word.changed.connect(self.show_outlook)
        self.show_outlook()

    def show_outlook(self) -> None:
        """Work the bars out anew."""
        if not self.isVisible() and self.bars:
            return
        self.bars, self.count = self._next_word.bars()
        said = (self._said(bar) for bar in self.bars[:5])
        self.setAccessibleDescription("; ".join(said) if self.bars else self._empty())
        self.update()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._next_word.watch(True)
        self.show_outlook()

    def hideEvent(self, event: object) -> None:
        super().hideEvent(event)  # type: ignore[arg-type]
        self._next_word.watch(False)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.height())

    def _said(self, bar: Bar) -> str:
        now = self.tr("cannot come") if bar.after == 0 else f"{bar.after:.0%}"
        return self.tr("{0}: {1}, with the settings {2}").format(_shown(bar.text), f"{bar.before:.0%}", now)

    def _empty(self) -> str:
        if self._next_word.problem:
            return spoken(self._next_word.problem)
        if self._next_word.busy:
            return self.tr("The model reads up to the cursor…")
        return self.tr("Put the cursor behind some words of the draft to see what could come next.")

    def _head(self) -> str:
        some = self.tr("1 token can come") if self.count == 1 else self.tr("{0} can come").format(f"{self.count:,}")
        return self.tr("After “…{0}”: {1}").format(self._next_word.place, some)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter, t = QPainter(self), theme.tokens()
        font = self.font()
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(t.faint))
        if not self.bars:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self._empty())
            return
        head = painter.fontMetrics().elidedText(self._head(), Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(QRectF(0, 0, self.width(), HEAD - 2), Qt.AlignmentFlag.AlignVCenter, head)
        best = max(max(bar.before, bar.after) for bar in self.bars)
        rows = (len(self.bars) + 1) // 2
        half = (self.width() - 14) / 2
        for place, bar in enumerate(self.bars):
            left, top = (place // rows) * (half + 14), HEAD + (place % rows) * ROW
            self._paint_bar(painter, bar, QRectF(left, top, half, ROW), best)

    def _paint_bar(self, painter: QPainter, bar: Bar, place: QRectF, best: float) -> None:
        t = theme.tokens()
        font = painter.font()
        font.setStrikeOut(bar.after == 0)
        painter.setFont(font)
        painter.setPen(QColor(t.faint if bar.after == 0 else t.text))
        name = min(NAME, place.width() * 0.42)
        words = painter.fontMetrics().elidedText(_shown(bar.text), Qt.TextElideMode.ElideRight, int(name) - 4)
        painter.drawText(QRectF(place.left(), place.top(), name, ROW), Qt.AlignmentFlag.AlignVCenter, words)
        font.setStrikeOut(False)
        painter.setFont(font)
        room = place.width() - name - NUMBER
        middle = place.center().y()
        painter.setPen(Qt.PenStyle.NoPen)
        for p, colour, high in ((bar.after, t.accent, 7.0), (bar.before, t.dim, 2.0)):
            if p > MUTED:
                painter.setBrush(QColor(colour))
                long = max(2.0, room * p / best)
                painter.drawRoundedRect(QRectF(place.left() + name, middle - high / 2, long, high), 1, 1)
        painter.setPen(QColor(t.dim))
        number = "–" if bar.after == 0 else f"{bar.after:.0%}" if bar.after >= 0.01 else "<1%"
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(place.right() - NUMBER, place.top(), NUMBER, ROW), aligned, number)


def _shown(text: str) -> str:
    """A token as one can read it: a line end and a space are seen."""
    return text.replace("\n", "⏎").strip(" ") or "␣"
