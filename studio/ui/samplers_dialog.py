"""Other samplers from the same noise: a branch at the very beginning for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studio.ui.controls import button, text

if TYPE_CHECKING:
    from studio.session.painting import PaintingSession
    from studio.session.runs import Run

ACROSS = 3


class OtherSamplers(QDialog):
    """Choose samplers; each paints the shown run's request anew from its noise, in a lane of its own."""

    def __init__(self, painting: PaintingSession, run: Run, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("other_samplers_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Other samplers from the same noise"))
        self._painting = painting
        self._run = run
        self.checks: dict[str, QCheckBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(22)
        others = [choice for choice in painting.samplers if choice.name != run.request.sampler]
        for place, choice in enumerate(others):
            check = QCheckBox(choice.label)
            check.setObjectName(f"sampler_{choice.name}_check")
            check.setToolTip(choice.name)
            check.toggled.connect(self._refresh)
            self.checks[choice.name] = check
            grid.addWidget(check, place // ACROSS, place % ACROSS)
        lead = self.tr("Same prompt, same noise, same steps. The timeline gets a lane for each; compare any two.")
        self.start = button(
            "other_samplers_start_button",
            self.tr("Paint"),
            self.tr("Paint once with each of the chosen samplers"),
            "primary",
        )
        self.leave = button("other_samplers_cancel_button", self.tr("Cancel"), self.tr("Paint nothing (Escape)"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(14)
        column.addWidget(text(lead, "dim", wrap=True))
        column.addLayout(grid)
        column.addLayout(row)
        self.start.clicked.connect(self.paint)
        self.leave.clicked.connect(self.reject)
        self._refresh()

    def paint(self) -> None:
        """A branch at step 0 keeps nothing but the noise."""
        chosen = [name for name, check in self.checks.items() if check.isChecked()]
        self.accept()
        for name in chosen:
            self._painting.branch(self._run, 0, sampler=name)

    def _refresh(self) -> None:
        self.start.setEnabled(any(check.isChecked() for check in self.checks.values()))
