"""The line that says what happened and what to do. Never modal, never taking the focus."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from studio.session.notices import Notice
from studio.ui import icons, theme
from studio.ui.announce import announce
from studio.ui.controls import button, text
from studio.ui.icons import IconButton
from studio.ui.spoken import spoken

if TYPE_CHECKING:
    from studio.session.notices import Notices

STAYS_MS = 9000  # of a notice that only tells; one that asks for something stays until it is dismissed
KEPT = 50

Answer = tuple[str, str, Callable[[], None]]  # object name, label, what it does


class NoticeBar(QWidget):
    """Shows the notices of a session, the newest first; what it replaced comes back when that is dismissed."""

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Notices"))
        self._waiting: list[tuple[Notice, tuple[Answer, ...]]] = []
        self.bar = QFrame()
        self.bar.setObjectName("notice_bar")
        self.bar.setAccessibleName(self.tr("Notice"))
        self.sign = QLabel()
        self.text = text("", "", wrap=True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setObjectName("notice_text")
        self.answers = QWidget()
        self._answer_row = QHBoxLayout(self.answers)
        self._answer_row.setContentsMargins(0, 0, 0, 0)
        self.more = button("notice_details_button", self.tr("Details"), self.tr("Show what happened in full"), "link")
        self.more.setCheckable(True)
        self.copy = IconButton("notice_copy_button", "copy", self.tr("Copy the notice"))
        self.dismiss = IconButton("notice_dismiss_button", "close", self.tr("Dismiss the notice"))
        self.details = QPlainTextEdit()
        self.details.setObjectName("notice_details")
        self.details.setAccessibleName(self.tr("Details of the notice"))
        self.details.setReadOnly(True)
        self.details.setFont(theme.code_font(11))
        self.details.setFixedHeight(150)
        self.details.hide()
        self._arrange()
        self._timer = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._timer.timeout.connect(self.next)
        self.more.toggled.connect(self.details.setVisible)
        self.copy.clicked.connect(self.copy_text)
        self.dismiss.clicked.connect(self.next)
        notices.posted.connect(self.show_notice)
        self.hide()

    def _arrange(self) -> None:
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(14, 7, 10, 7)
        row.setSpacing(8)
        row.addWidget(self.sign)
        row.addWidget(self.text, 1)
        for widget in (self.answers, self.more, self.copy, self.dismiss):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.details)

    def show_notice(self, notice: Notice) -> None:
        """Say it now."""
        self.offer(notice)

    def offer(self, notice: Notice, *answers: Answer) -> None:
        """Say it with buttons; each dismisses the notice after it has done its work."""
        if self._waiting and self._waiting[-1][0].text == notice.text:
            self._waiting.pop()  # said before, now with answers
        self._waiting = [*self._waiting, (notice, answers)][-KEPT:]
        self._show()
        announce(self.bar, spoken(notice.text), urgent=notice.kind == "error")

    def next(self) -> None:
        """Dismiss what is shown; what was said before it and is still open comes back."""
        self._waiting = self._waiting[:-1]
        # What only told something is old news by now.
        while self._waiting and self._waiting[-1][0].kind == "info" and not self._waiting[-1][1]:
            self._waiting.pop()
        self._show()

    def copy_text(self) -> None:
        """The whole notice, for a report or a search."""
        if self._waiting:
            notice = self._waiting[-1][0]
            QGuiApplication.clipboard().setText("\n\n".join(filter(None, (spoken(notice.text), notice.details))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.next()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._waiting:
            self._sign(self._waiting[-1][0].kind)

    def _show(self) -> None:
        self._timer.stop()
        while (item := self._answer_row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(self._waiting))
        if not self._waiting:
            return
        notice, answers = self._waiting[-1]
        words = spoken(notice.text)
        self.text.setText(words)
        self.bar.setAccessibleDescription(words)
        self.bar.setProperty("kind", notice.kind)
        self.bar.style().polish(self.bar)
        self._sign(notice.kind)
        self.more.setChecked(False)
        self.more.setVisible(bool(notice.details))
        self.details.setVisible(False)
        self.details.setPlainText(notice.details)
        for name, label, act in answers:
            self._answer_row.addWidget(self._answer_button(name, label, act))
        self.answers.setVisible(bool(answers))
        if notice.kind == "info" and not answers:
            self._timer.start()

    def _answer_button(self, name: str, label: str, act: Callable[[], None]) -> QPushButton:
        made = button(name, label)

        def answer() -> None:
            self.next()
            act()

        made.clicked.connect(answer)
        return made

    def _sign(self, kind: str) -> None:
        t = theme.tokens()
        name, colour = {"error": ("error", t.bad), "warning": ("warning", t.warm)}.get(kind, ("info", t.accent))
        self.sign.setPixmap(icons.picture(name, colour, 18, self.devicePixelRatioF()))
