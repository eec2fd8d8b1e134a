"""Under the model's box: why a model wants other settings than usual, and a way back to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.ui.controls import button, text
from studio.ui.spoken import spoken

if TYPE_CHECKING:
    from studio.session.painting import PaintingSession


class ModelHint(QWidget):
    """Nothing for a model of the usual kind."""

    def __init__(self, painting: PaintingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painting = painting
        self.why = text("", "faint", wrap=True)
        self.why.setObjectName("model_why")
        self.take = button(
            "model_settings_button",
            self.tr("Use its settings"),
            self.tr("The steps, the guidance and the size it wants"),
            "link",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.why)
        column.addWidget(self.take)
        self.take.clicked.connect(self._take)
        painting.request_changed.connect(self.refresh)
        painting.models_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """As the request and the models say."""
        request = self._painting.request
        model = next((model for model in self._painting.models if model.name == request.model), None)
        why = model.why if model is not None and not model.problem else ""
        self.why.setText(spoken(why))
        self.setVisible(bool(why))
        if model is None or not why:
            return
        fits = (request.steps, request.cfg_scale) == (model.steps, model.cfg_scale)
        self.take.setVisible(not fits)
        tip = self.tr("{0} steps, guidance {1}, and the size that it was trained on")
        self.take.setToolTip(tip.format(model.steps, f"{model.cfg_scale:g}"))

    def _take(self) -> None:
        self._painting.settle_edit()
        self._painting.choose_model(self._painting.request.model)
        self._painting.settle_edit()
