"""The plain sign that a model sleeps to make room for another, and how far away it is."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from studio.ui import icons, theme
from studio.ui.announce import announce
from studio.ui.controls import text

if TYPE_CHECKING:
    from studio.session.memory import Memory


class SleepStrip(QFrame):
    """Shows only while the owner's model sleeps; the next request wakes it."""

    def __init__(self, memory: Memory, owner: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._owner = owner
        self.setObjectName(f"{owner}_sleep_strip")
        self.setProperty("role", "strip")
        self.sign = QLabel()
        self.words = text("", "dim")
        self.words.setObjectName(f"{owner}_sleep_text")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 10, 5)
        row.setSpacing(8)
        row.addWidget(self.sign)
        row.addWidget(self.words, 1)
        memory.changed.connect(self.refresh)
        self.hide()
        self.refresh()

    def refresh(self) -> None:
        """As the memory says."""
        asleep = self._memory.asleep(self._owner)
        words = ""
        if asleep is not None:
            who = self.tr("Assistant") if self._owner == "writer" else self.tr("Painter")
            words = self.tr("{0} asleep, about {1} s away").format(who, ceil(asleep.seconds) or 1)
            tip = self.tr("{0} made room in the memory ({1} MB) for another model. The next request wakes it.")
            self.setToolTip(tip.format(asleep.name, round(asleep.bytes / 1e6)))
        changed = words != self.words.text()
        self.words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self._tint()
        if changed and words:
            announce(self, words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self.sign.setPixmap(icons.picture("pause", theme.tokens().dim, 14, self.devicePixelRatioF()))
