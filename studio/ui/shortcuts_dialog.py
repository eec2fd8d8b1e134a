"""All keys of the studio on one page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from studio.ui.controls import closing, section, text
from studio.ui.scrolling import fit

Groups = list[tuple[str, list[tuple[str, str]]]]


class ShortcutsDialog(QDialog):
    """Shows the menus' keys, and those of the canvas, the timeline, the gallery and the queue."""

    def __init__(self, groups: Groups, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        page = QWidget()
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        row = 0
        for title, entries in [*groups, *self._of_panels()]:
            grid.addWidget(section(title), row, 0, 1, 2)
            for place, (words, keys) in enumerate(entries):
                grid.addWidget(text(words, ""), row + 1 + place, 0)
                label = text(keys, "code")
                label.setAccessibleName(f"{words}: {keys}")
                grid.addWidget(label, row + 1 + place, 1, Qt.AlignmentFlag.AlignRight)
            row += len(entries) + 1
            grid.setRowMinimumHeight(row, 12)
            row += 1
        area = QScrollArea()
        area.setObjectName("shortcuts_list")
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        area.setWidgetResizable(True)
        area.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 6, 16)
        column.setSpacing(12)
        column.addWidget(area)
        below = closing(self)
        below.setContentsMargins(0, 0, 12, 0)
        column.addLayout(below)
        fit(self, 520, 640)

    def _of_panels(self) -> Groups:
        return [
            (
                self.tr("Canvas"),
                [
                    (self.tr("Neighbouring step"), "←  →"),
                    (self.tr("Pan"), "Shift+←↑↓→"),
                    (self.tr("Zoom"), "+  −"),
                    (self.tr("Move the before and after slider"), "Ctrl+←  Ctrl+→"),
                ],
            ),
            (
                self.tr("Timeline"),
                [
                    (self.tr("Neighbouring step"), "←  →"),
                    (self.tr("Neighbouring lane"), "↑  ↓"),
                    (self.tr("First and last step"), "Home  End"),
                    (self.tr("Play"), "Space"),
                    (self.tr("What can be done with the step"), "Menu, Shift+F10"),
                ],
            ),
            (
                self.tr("Gallery"),
                [
                    (self.tr("Open with its steps"), "Enter"),
                    (self.tr("Give a star"), "S"),
                    (self.tr("Move to trash"), "Delete"),
                ],
            ),
            (
                self.tr("Queue"),
                [
                    (self.tr("Pause or go on"), "Space"),
                    (self.tr("Cancel"), "Delete"),
                    (self.tr("Another place"), "Alt+↑  Alt+↓"),
                ],
            ),
        ]
