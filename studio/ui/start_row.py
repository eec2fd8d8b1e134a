"""What a picture is painted from: noise, or a picture, and how much of it is painted anew."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from studio.ui.controls import SliderSpin, choice_box, text
from studio.ui.drops import picture_in
from studio.ui.prompt_controls import add_row, rows

if TYPE_CHECKING:
    from studio.session.painting import PaintingSession
    from studio.ui.binding import Binding


class StartRow(QWidget):
    """Noise to begin with, or a picture and how much of it to repaint."""

    picture_asked = Signal()

    def __init__(self, painting: PaintingSession, binding: Binding) -> None:
        super().__init__()
        self._painting = painting
        self.box = choice_box()
        self.box.setObjectName("start_box")
        self.box.setAccessibleName(self.tr("Start from"))
        self.box.setToolTip(self.tr("Paint from noise, or repaint a picture"))
        self.strength = QDoubleSpinBox()
        self.strength.setObjectName("strength_spin")
        self.strength.setRange(0, 1)
        self.strength.setSingleStep(0.05)
        tip = self.tr("How much of the picture is painted anew: 1 forgets it")
        grid = rows(self)
        add_row(grid, 0, self.tr("Start from"), self.box)
        self._strength_row = SliderSpin(self.tr("Strength"), self.strength, (0, 1), tip)
        self._strength_label = add_row(grid, 1, self.tr("Strength"), self._strength_row)
        self.use = choice_box()
        self.use.setObjectName("init_as_box")
        self.use.setAccessibleName(self.tr("Use of the picture"))
        self.use.setToolTip(self.tr("Repaint the picture, or change it as the prompt says, which this model can"))
        self.use.addItem(self.tr("Repaint it"), "start")
        self.use.addItem(self.tr("Edit it by the prompt"), "reference")
        self._use_label = add_row(grid, 2, self.tr("Use"), self.use)
        self._enters = text("", "faint")
        self._enters.setObjectName("enters_label")
        grid.addWidget(self._enters, 3, 1)
        self.setAcceptDrops(True)
        self.setToolTip(self.tr("Drop a picture here to paint from it"))
        self.box.activated.connect(self._chosen)
        binding.choice(self.use, "init_as")
        binding.value("init_as", lambda _: self._offer())
        binding.value("model", lambda _: self._offer())
        painting.models_changed.connect(self._offer)
        binding.value("init_picture", self._show)
        for name in ("strength", "steps"):
            binding.value(name, lambda _: self._show_entry())
        binding.number(self.strength, "strength")

    def _show(self, path: str) -> None:
        self.box.clear()
        self.box.addItem(self.tr("Noise"), "")
        if path:
            self.box.addItem(Path(path).name, path)
            self.box.setItemData(1, path, Qt.ItemDataRole.ToolTipRole)
            self.box.setCurrentIndex(1)
        self.box.addItem(self.tr("A picture…"), None)
        self._offer()

    def _offer(self) -> None:
        """Only what holds for this picture and this model is shown."""
        request = self._painting.request
        model = next((one for one in self._painting.models if one.name == request.model), None)
        can_edit = model is not None and "init_as" in model.takes
        for widget in (self.use, self._use_label):
            widget.setVisible(bool(request.init_picture) and (can_edit or request.edits))
        self._strength_row.setVisible(request.starts)
        self._strength_label.setVisible(request.starts)
        self._enters.setVisible(request.starts)
        self._show_entry()

    def _show_entry(self) -> None:
        """Say at which step of the timeline the picture comes in."""
        request = self._painting.request
        if not request.steps_run:
            words = self.tr("This leaves no step to paint.")
        else:
            words = self.tr("Enters at step {0} of {1}").format(request.steps - request.steps_run + 1, request.steps)
            if request.inverted:
                words = self.tr("{0}, from its own noise").format(words)
            if request.mask:
                words = self.tr("{0}, under a mask").format(words)
        self._enters.setText(words)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if picture_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Paint from what is dropped."""
        if (path := picture_in(event)) is not None:
            event.acceptProposedAction()
            self._painting.start_from(path)

    def _chosen(self) -> None:
        chosen = self.box.currentData()
        if chosen is None:
            self._show(self._painting.request.init_picture)
            self.picture_asked.emit()
        elif chosen != self._painting.request.init_picture:
            self._painting.edit(init_picture=chosen, inverted=False, mask="")
