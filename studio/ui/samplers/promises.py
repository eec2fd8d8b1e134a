"""What a plugin is allowed, as chips that say what is in force on this machine and what is not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from studio.ui.controls import plain, text
from studio.ui.flow_layout import FlowLayout
from studio.ui.spoken import spoken

if TYPE_CHECKING:
    from studio.plugins.parts import Part


class Promises(QWidget):
    """A chip for each promise; its tip says by what it is kept, or why it is not."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("What it is allowed"))
        self._flow = FlowLayout()
        self.setLayout(self._flow)
        self.chips: list[QLabel] = []

    def show_parts(self, parts: Sequence[Part], *more: tuple[str, str]) -> None:
        """The promises as they were tried here, and other facts: (words, tip)."""
        made = [self._chip(part) for part in parts]
        if not parts:
            tip = self.tr("The studio tries the forbidden things in an empty process, to say what is true here.")
            made.append(_label(self.tr("finding out what holds on this machine…"), tip, "promise-unknown"))
        self._put([*made, *(_label(words, tip, "promise") for words, tip in more)])

    def show_facts(self, *facts: tuple[str, str]) -> None:
        self._put([_label(words, tip, "promise") for words, tip in facts])

    def _chip(self, part: Part) -> QLabel:
        if part.in_force:
            return _label(f"✓ {self._short(part)}", spoken(part.why), "promise")
        return _label(self.tr("✕ NOT in force: {0}").format(spoken(part.name)), spoken(part.why), "promise-missing")

    def _short(self, part: Part) -> str:
        short = part.why.partition(" beyond")[0].partition(" in a")[0]
        name = spoken(part.name)
        return f"{name}: {short}" if part.name in ("limited memory", "limited disk") else name

    def _put(self, chips: list[QLabel]) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = chips
        for chip in chips:
            self._flow.addWidget(chip)
            chip.show()
        self.updateGeometry()


def _label(words: str, tip: str, role: str) -> QLabel:
    chip = text(words, role)
    chip.setToolTip(plain(tip))
    chip.setAccessibleName(words)
    chip.setAccessibleDescription(tip)
    return chip
