"""What else the model could have written here: the alternatives of one token, one of which may be taken."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from studio.session.passages import Passage
from studio.ui import theme
from studio.ui.announce import announce
from studio.ui.controls import text
from studio.ui.writing.heat import SURPRISE
from studio.ui.writing.pointing import Pointing
from studio.ui.writing.spots import Spot

PROBABILITY = Qt.ItemDataRole.UserRole
CHOICE = Qt.ItemDataRole.UserRole + 1
STANDS = Qt.ItemDataRole.UserRole + 2  # this is the token that stands there
SHARE = Qt.ItemDataRole.UserRole + 4  # how likely it is beside the likeliest, 0 to 1
KEPT = Qt.ItemDataRole.UserRole + 3  # the passage that went on so, if any
WIDTH, ROW = 228, 24

Endings = Callable[[Spot], dict[int, Passage]]  # other texts that part here from a token's, by the id they have there


class TokenPopup(QFrame):
    """A card over the text. Arrows choose, Return takes, left and right go from token to token, Escape closes."""

    chosen = Signal(object, object)  # Spot, the id of the token to stand there
    taken_back = Signal(object, object)  # Spot, the passage whose ending is to stand there again

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.spot: Spot | None = None
        self._tokens: Pointing | None = None  # where that spot is
        self._endings: dict[Pointing, Endings] = {}
        self.setObjectName("token_popup")
        self.setAccessibleName(self.tr("Alternatives of this token"))
        self.rows = QListWidget()
        self.rows.setObjectName("token_alternatives")
        self.rows.setAccessibleName(self.tr("Alternatives"))
        self.rows.setToolTip(self.tr("What the model had thought of here; Return or a click takes one"))
        self.rows.setFont(theme.code_font(12))
        self.rows.setItemDelegate(_Row(self.rows))
        self.rows.setMouseTracking(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.installEventFilter(self)
        self.rows.itemClicked.connect(self._take)
        self.hint = QLabel(self.tr("⏎ regrow from here"))
        self.hint.setProperty("role", "code")
        self.check = text(self.tr("check this: the model was not sure"), "warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(2)
        column.addWidget(self.rows)
        self.origin = text("", "code")
        self.origin.setObjectName("token_origin")
        column.addWidget(self.hint)
        column.addWidget(self.check)
        column.addWidget(self.origin)
        self.setFixedWidth(WIDTH)
        self.hide()

    def watch(self, tokens: Pointing, endings: Endings) -> None:
        """Show the tokens of this text when they are pointed at."""
        self._endings[tokens] = endings
        tokens.asked.connect(partial(self.show_spot, tokens))
        tokens.left.connect(self._left)

    def forget(self, tokens: Pointing) -> None:
        """This text is about to go."""
        self._endings.pop(tokens, None)
        if self._tokens is tokens:
            self.close_up()
            self._tokens = None

    def show_spot(self, tokens: Pointing, spot: Spot, focused: bool) -> None:
        """Show the alternatives of a token; with the focus when it was asked for by key."""
        token = spot.passage.tokens[spot.index]
        endings = self._endings[tokens](spot)
        self.spot, self._tokens = spot, tokens
        self.rows.clear()
        offered = [(other.id, other.text, other.logprob) for other in token.alternatives]
        if token.id not in [one for one, _, _ in offered] and token.logprob is not None:
            offered.insert(0, (token.id, token.text, token.logprob))
        for id, kept in endings.items():
            if id not in [one for one, _, _ in offered]:
                offered.append((id, kept.tokens[spot.index].text, kept.tokens[spot.index].logprob or -20.0))
        for id, words, logprob in offered:
            self._add(id, words, math.exp(logprob), id == token.id, endings.get(id))
        best = max((math.exp(logprob) for _, _, logprob in offered), default=1.0)
        for n in range(self.rows.count()):
            self.rows.item(n).setData(SHARE, math.exp(offered[n][2]) / max(best, 1e-9))
        self.rows.setCurrentRow(next((n for n, (id, _, _) in enumerate(offered) if id == token.id), 0))
        self.rows.setFixedHeight(ROW * len(offered) + 2)
        silent = self.tr("this model does not tell what else it thought of")
        self.hint.setText(self.tr("⏎ regrow from here") if offered else silent)
        self.hint.setWordWrap(not offered)
        self.origin.setText(self._origin_of(spot))
        self.check.setVisible(token.logprob is not None and math.exp(token.logprob) < SURPRISE)
        self.adjustSize()
        self._place(tokens, spot)
        self.show()
        self.raise_()
        if focused:
            self.rows.setFocus()
            announce(self, self.rows.currentItem().text() if self.rows.currentItem() else "")

    def _origin_of(self, spot: Spot) -> str:
        """Who wrote this token: read from its tape."""
        model = spot.passage.request.model.rpartition("#")[2]
        place = self.tr("{0}, token {1} of {2}").format(model, spot.index + 1, len(spot.passage.tokens))
        return self.origin.fontMetrics().elidedText(place, Qt.TextElideMode.ElideLeft, WIDTH - 36)

    def close_up(self) -> None:
        if self.isVisible():
            focused = self.rows.hasFocus()
            self.hide()
            if focused and self._tokens is not None:
                self._tokens.edit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.spot is not None:
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.rows.currentItem())
                return True
            if key == Qt.Key.Key_Escape:
                self.close_up()
                return True
            if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                step = 1 if key == Qt.Key.Key_Right else -1
                tokens = self._tokens
                if tokens is not None and (other := tokens.neighbour(self.spot, step)) is not None:
                    self.show_spot(tokens, other, True)
                return True
        elif event.type() == QEvent.Type.FocusOut:
            self.hide()
        return super().eventFilter(watched, event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._left()

    def _left(self) -> None:
        if not self.rows.hasFocus():
            self.hide()

    def _add(self, id: int, words: str, p: float, stands: bool, kept: Passage | None) -> None:
        shown = words.replace("\n", "⏎").strip() or "␣"
        item = QListWidgetItem(shown)
        item.setData(PROBABILITY, p)
        item.setData(CHOICE, id)
        item.setData(STANDS, stands)
        item.setData(KEPT, kept)
        item.setSizeHint(QSize(WIDTH - 16, ROW))
        says = self.tr("{0}, probability {1}").format(shown, f"{p:.0%}")
        if stands:
            says += self.tr(", stands here")
        elif kept is not None:
            says += self.tr(", an ending that was kept")
            item.setToolTip(self.tr("Take this ending back: {0}").format(kept.text[-60:].strip()))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, says)
        self.rows.addItem(item)

    def _take(self, item: QListWidgetItem | None) -> None:
        spot = self.spot
        self.close_up()
        if item is None or spot is None:
            return
        kept = item.data(KEPT)
        if kept is not None:
            self.taken_back.emit(spot, kept)
        elif not item.data(STANDS):
            self.chosen.emit(spot, item.data(CHOICE))
        else:
            self.chosen.emit(spot, None)

    def _place(self, tokens: Pointing, spot: Spot) -> None:
        """Under the token, or above it where there is no room, and never outside of the parent."""
        parent = self.parentWidget()
        assert parent is not None
        rect, viewport = tokens.rect_of(spot), tokens.edit.viewport()
        corner = viewport.mapTo(parent, rect.bottomLeft())
        left = max(4, min(corner.x() - 10, parent.width() - self.width() - 4))
        top = corner.y() + 6
        if top + self.height() > parent.height():
            top = max(4, viewport.mapTo(parent, rect.topLeft()).y() - self.height() - 6)
        self.move(left, top)


class _Row(QStyledItemDelegate):
    """The token, a bar as long as it is likely, and the number."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        t, rect = theme.tokens(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.raised))
            painter.drawRoundedRect(rect, 4, 4)
        p, kept = float(index.data(PROBABILITY)), index.data(KEPT) is not None
        painter.setFont(option.font)
        painter.setPen(QColor(t.accent if index.data(STANDS) else t.warm if kept else t.text))
        name = QRect(rect.left() + 6, rect.top(), 92, rect.height())
        words = option.fontMetrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.warm if kept else t.accent))
        painter.drawRoundedRect(
            QRect(rect.left() + 104, rect.center().y() - 2, max(3, round(58 * index.data(SHARE))), 6), 3, 3
        )
        painter.setPen(QColor(t.text))
        place = rect.adjusted(0, 0, -6, 0)
        number = f"{p:.2f}".lstrip("0") if p < 0.995 else "1.0"
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)
        painter.restore()
