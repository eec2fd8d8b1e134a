"""Two samplers' figures side by side, as the check found them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from studio.ui.controls import plain
from studio.ui.samplers.entry_words import figure
from studio.ui.spoken import spoken

if TYPE_CHECKING:
    from studio.session.sampler_entries import Entry

ROWS = ("contract", "branch", "batch", "last step", "order", "spread", "moons", "precision", "time")


class Figures(QTableWidget):
    """A row for each finding, a column for each sampler."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("compare_figures")
        self.setAccessibleName(self.tr("Figures of both"))
        self.setToolTip(self.tr("What the check found of each"))
        self.setProperty("role", "boxed")
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setMinimumHeight(212)
        self.verticalHeader().setDefaultSectionSize(26)
        self._shown: tuple[Entry, ...] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """These, unless they are shown already."""
        if tuple(entries) == self._shown:
            return
        self._shown = tuple(entries)
        self.clear()
        found = [{f["name"]: f for f in (entry.passport or {}).get("findings", ())} for entry in entries]
        rows = [name for name in ROWS if any(name in one for one in found)]
        self.setRowCount(len(rows))
        self.setColumnCount(len(entries))
        self.setHorizontalHeaderLabels([entry.label for entry in entries])
        self.setVerticalHeaderLabels([spoken(name) for name in rows])
        for row, name in enumerate(rows):
            for column, one in enumerate(found):
                finding = one.get(name)
                item = QTableWidgetItem(figure(finding["figure"]) if finding else "–")
                item.setToolTip(plain(spoken(finding["words"])) if finding else "")
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.setItem(row, column, item)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
