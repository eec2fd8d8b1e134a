"""The rows of the panel that choose a refiner, and its share of the steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QVBoxLayout, QWidget

from studio.ui.controls import choice_box, text

if TYPE_CHECKING:
    from studio.ui.binding import Binding


class RefinerRow(QWidget):
    """The second model's box; under it, where one is chosen, after which share of the steps it takes over."""

    def __init__(self, binding: Binding) -> None:
        super().__init__()
        self.box = choice_box()
        self.box.setObjectName("refiner_box")
        self.box.setAccessibleName(self.tr("Refiner"))
        self.box.setToolTip(self.tr("A second model of the same family that takes the last steps"))
        self.share = QDoubleSpinBox()
        self.share.setObjectName("refine_at_spin")
        self.share.setProperty("role", "number")  # with arrows of the theme's
        self.share.setAccessibleName(self.tr("The refiner begins at"))
        self.share.setToolTip(
            self.tr("The share of the steps that the first model takes; the refiner takes the rest. Usual is 0.8")
        )
        self.share.setRange(0.0, 1.0)
        self.share.setSingleStep(0.05)
        self.share.setDecimals(2)
        self.share_row = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(text(self.tr("Refiner"), "dim"))
        row.addWidget(self.box, 1)
        column.addLayout(row)
        row = QHBoxLayout(self.share_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(text(self.tr("begins after a share of"), "dim"))
        row.addStretch(1)
        row.addWidget(self.share)
        column.addWidget(self.share_row)
        QWidget.setTabOrder(self.box, self.share)
        binding.choice(self.box, "refiner")
        binding.number(self.share, "refine_at")
        binding.value("refiner", lambda name: self.share_row.setVisible(bool(name)))
