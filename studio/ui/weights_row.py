"""The row of the panel that says how a model's weights are loaded, and what memory that takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.ui.controls import choice_box, text
from studio.ui.figures import size

if TYPE_CHECKING:
    from studio.session.painting import PaintingSession
    from studio.ui.binding import Binding


class WeightsRow(QWidget):
    """The choice, and under it the expected memory of the model that is chosen."""

    def __init__(self, painting: PaintingSession, binding: Binding) -> None:
        super().__init__()
        self._painting = painting
        self.box = choice_box()
        self.box.setObjectName("weights_box")
        self.box.setAccessibleName(self.tr("Weights"))
        self.box.setToolTip(
            self.tr("Packed weights take less memory, are slower, and change the picture a little; said in its receipt")
        )
        for name, words in (
            ("as_they_are", self.tr("As they are")),
            ("8bit", self.tr("8 bit")),
            ("4bit", self.tr("4 bit")),
        ):
            self.box.addItem(words, name)
        self.note = text("", "faint", wrap=True)
        self.note.setObjectName("weights_note")
        row = QHBoxLayout()
        row.addWidget(text(self.tr("Weights"), "dim"))
        row.addWidget(self.box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.note)
        binding.choice(self.box, "weights")
        binding.value("weights", lambda _: self._say())
        binding.value("model", lambda _: self._weigh())
        painting.models_changed.connect(self._weigh)
        painting.aids.weighed.connect(self._say)
        self._weigh()

    def _weigh(self) -> None:
        model = next((one for one in self._painting.models if one.name == self._painting.request.model), None)
        if model is not None and not model.problem:
            self._painting.aids.weigh(model)
        self._say()

    def _say(self) -> None:
        request = self._painting.request
        sizes = self._painting.aids.sizes.get(request.model, {})
        said = ""
        if request.weights in sizes:
            taken, whole = size(sizes[request.weights]), size(sizes["as_they_are"])
            said = self.tr("About {0} of memory.").format(taken)
            if request.weights != "as_they_are":
                said = self.tr("About {0} of memory instead of {1}.").format(taken, whole)
        self.note.setText(said)
        self.note.setVisible(bool(said))
