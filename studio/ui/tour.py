"""Once around the window: four places and a sentence for each, over everything; it can be left at any time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studio.ui import theme
from studio.ui.announce import announce
from studio.ui.controls import button, text

if TYPE_CHECKING:
    from studio.ui.main_window import MainWindow

WIDTH, GAP, ROUND = 300, 14, 8.0  # of the card, between it and the place, of the place's corners
Place = tuple[Callable[[], QWidget], str, str]  # where, what it is, what one does there


def look_around(window: MainWindow) -> None:
    """Begin; one that is under way begins anew."""
    for running in window.findChildren(Tour):
        running.end()
    Tour(window)


class Tour(QWidget):
    """Darkens the window but for one place, and says what that is for. `ended` when it is over, seen or not."""

    ended = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self.setAccessibleName(self.tr("A look around"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._window = window
        self.places = self._make_places()
        self.number = 0
        self.card = QFrame(self)
        self.card.setProperty("role", "card")
        self.card.setFixedWidth(WIDTH)
        self.title = text("", "heading")
        self.words = text("", "dim", wrap=True)
        self.count = text("", "faint")
        self.leave = button("tour_skip_button", self.tr("Skip"), self.tr("Leave the tour (Escape)"), "link")
        self.back = button("tour_back_button", self.tr("Back"), self.tr("The place before (Left)"))
        self.forth = button("tour_next_button", "", self.tr("The next place (Right)"), "primary")
        self._arrange()
        self.leave.clicked.connect(self.end)
        self.back.clicked.connect(lambda: self.go(-1))
        self.forth.clicked.connect(lambda: self.go(1))
        for widget in (self.leave, self.back, self.forth):
            widget.installEventFilter(self)  # a button would take the arrow keys for itself
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self._tell()

    def go(self, by: int) -> None:
        """To a place before or after; after the last one it is over."""
        if self.number + by >= len(self.places):
            self.end()
        elif self.number + by >= 0:
            self.number += by
            self._tell()

    def end(self) -> None:
        """Leave the window as it was."""
        self._window.removeEventFilter(self)
        self.hide()
        self.deleteLater()
        self._window.prompt_edit.setFocus()
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.setGeometry(self._window.rect())
            self._put_card()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is not self._window:
            return self._key(event.key())
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays inside: what is dark cannot be used now."""
        there = [widget for widget in (self.leave, self.back, self.forth) if not widget.isHidden()]
        now = self.focusWidget()
        place = there.index(now) if now in there else -1
        there[(place + (1 if forward else -1)) % len(there)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event.key()):
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        t, painter = theme.tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade, place = QPainterPath(), QPainterPath()
        shade.addRect(QRectF(self.rect()))
        place.addRoundedRect(QRectF(self._place()), ROUND, ROUND)
        painter.fillPath(shade - place, QColor(0, 0, 0, 150))
        painter.setPen(QPen(QColor(t.accent), 2))
        painter.drawPath(place)

    def _key(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            self.end()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.go(1 if key == Qt.Key.Key_Right else -1)
        else:
            return False
        return True

    def _make_places(self) -> list[Place]:
        w = self._window
        return [
            (
                lambda: w.prompt_dock,
                self.tr("Say what you want to see"),
                self.tr("Words go here, Paint is below them. All settings can wait: they fit the model."),
            ),
            (
                lambda: w.canvas,
                self.tr("Watch it come"),
                self.tr("Every step shows at once. Pause, change the words, go on: nothing that was painted is lost."),
            ),
            (
                lambda: w.timeline,
                self.tr("Go back, and another way"),
                self.tr(
                    "All steps stay here. Drag to look at them; right-click one and branch from it with new words."
                ),
            ),
            (
                lambda: w.writing_dock,
                self.tr("Write beside it"),
                self.tr(
                    "The assistant goes on where you stop, word by word, on this machine. It can be wrong: check it."
                ),
            ),
        ]

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addStretch(1)
        for widget in (self.leave, self.back, self.forth):
            row.addWidget(widget)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(16, 14, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addSpacing(4)
        column.addLayout(row)

    def _tell(self) -> None:
        where, title, words = self.places[self.number]
        where().show()
        self.title.setText(title)
        self.words.setText(words)
        self.count.setText(self.tr("{0} of {1}").format(self.number + 1, len(self.places)))
        self.back.setVisible(self.number > 0)
        last = self.number == len(self.places) - 1
        self.leave.setVisible(not last)
        self.forth.setText(self.tr("Done") if last else self.tr("Next"))
        self._put_card()
        self.forth.setFocus()
        announce(self, f"{title}. {words}")

    def _place(self) -> QRect:
        widget = self.places[self.number][0]()
        corner = widget.mapTo(self._window, QPoint(0, 0))
        return QRect(corner, widget.size()).adjusted(2, 2, -2, -2).intersected(self.rect())

    def _put_card(self) -> None:
        """Beside the place where there is room; else in its middle."""
        layout = self.card.layout()
        assert layout is not None
        layout.invalidate()
        self.card.setFixedHeight(layout.totalHeightForWidth(WIDTH))
        place, card = self._place(), self.card.rect()
        middle = place.center() - card.center()
        room = self.rect().adjusted(GAP, GAP, -GAP, -GAP)
        corners = (
            QPoint(place.right() + GAP, max(place.top(), middle.y())),
            QPoint(place.left() - GAP - card.width(), max(place.top(), middle.y())),
            QPoint(middle.x(), place.top() - GAP - card.height()),
            QPoint(middle.x(), place.bottom() + GAP),
            middle,
        )
        fitting = [corner for corner in corners if room.contains(QRect(corner, card.size()))]
        self.card.move((fitting or [corners[-1]])[0])
        self.update()
