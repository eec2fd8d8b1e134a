"""Live painting above Paint: the switch, what it does now, the draft's Keep, and the offer of a quicker model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studio.ui.announce import announce
from studio.ui.controls import button, text
from studio.ui.icons import IconButton
from studio.ui.prompt_controls import title

if TYPE_CHECKING:
    from studio.session.live import Live
    from studio.session.painting import PaintingSession


class LiveRow(QFrame):
    """One line; a second one where a model of fewer steps could be used."""

    def __init__(self, live: Live, painting: PaintingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("live_row")
        self.setAccessibleName(self.tr("Live painting"))
        self.setProperty("role", "strip")
        self._live = live
        self._painting = painting
        tip = self.tr("Paint at every change, as drafts that are kept only if you say so (Ctrl+L)")
        self.switch = IconButton("live_button", "live", tip, side=16)
        self.switch.setCheckable(True)
        self.switch.setText(self.tr("Live"))
        self.switch.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.switch.setProperty("role", "boxed")
        self.switch.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.words = text("", "faint", wrap=True)
        self.words.setObjectName("live_words")
        self.keep = button(
            "keep_draft_button",
            self.tr("Keep"),
            self.tr("Keep this draft: its picture in the gallery, and its steps (Ctrl+Alt+K)"),
        )
        self.offer = QWidget()
        self.quicker = text("", "faint", wrap=True)
        tip = self.tr("Choose this model and its settings; undo takes it back")
        self.take = button("quicker_button", self.tr("Use it"), tip, "link")
        self.dismiss = IconButton("quicker_dismiss_button", "close", self.tr("Do not offer this again"), side=14)
        self.stops = (self.switch, self.keep, self.take, self.dismiss)  # of Tab, in order
        self._arrange()
        self.switch.toggled.connect(live.turn)
        self.keep.clicked.connect(live.keep)
        self.take.clicked.connect(live.take_quicker)
        self.dismiss.clicked.connect(live.dismiss_quicker)
        live.changed.connect(self.refresh)
        painting.request_changed.connect(self.refresh)
        self.refresh()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.switch)
        row.addWidget(self.words, 1)
        row.addWidget(self.keep)
        below = QHBoxLayout(self.offer)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(self.quicker, 1)
        below.addWidget(self.take)
        below.addWidget(self.dismiss)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 7, 12, 7)
        column.setSpacing(5)
        column.addLayout(row)
        column.addWidget(self.offer)

    def refresh(self) -> None:
        """As the session says."""
        live = self._live
        self.switch.setChecked(live.on)
        words = self._words()
        if words != self.words.text():
            self.words.setText(words)
            if live.why:
                announce(self, words)
        name = live.quicker
        if (self.keep.hasFocus() and not live.can_keep) or (
            not name and (self.take.hasFocus() or self.dismiss.hasFocus())
        ):
            self.switch.setFocus()  # else the focus would go on to wherever the next control is
        self.keep.setVisible(live.on or live.can_keep)
        self.keep.setEnabled(live.can_keep)
        self.offer.setVisible(bool(name))
        model = next((model for model in self._painting.models if model.name == name), None)
        if model is not None:
            self.quicker.setText(self.tr("{0} paints in a few steps.").format(title(model)))

    def _words(self) -> str:
        live = self._live
        if live.why == "failed":
            return self.tr("Off: this model could not paint.")
        if live.why == "branch":
            return self.tr("Off, so that your change makes a branch.")
        if live.waits:
            return self.tr("Waits for what is painted now.")
        if live.can_keep:
            return self.tr("A draft")
        return self.tr("Paints as you type") if live.on else ""
