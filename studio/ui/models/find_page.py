"""The hub: search by words, family and licence; look at what was found; fetch it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.files.hub import Query
from studio.ui.controls import button, choice_box, clearable, text
from studio.ui.figures import count, size
from studio.ui.models import words
from studio.ui.models.list import Row, RowList
from studio.ui.models.model_page import CARD_MARGIN
from studio.ui.reading import Reading
from studio.ui.spoken import spoken

if TYPE_CHECKING:
    from studio.files.hub_answers import Listing
    from studio.session.models import ModelsSession


class FindPage(QFrame):
    """Nothing is asked of the hub before the user searches."""

    left = Signal()

    def __init__(self, session: ModelsSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        tr = self.tr
        self.words = QLineEdit()
        self.words.setObjectName("hub_words_edit")
        self.words.setAccessibleName(tr("Words to search for"))
        self.words.setPlaceholderText(tr("Search {0}").format(session.endpoint.partition("://")[2]))
        self.words.setToolTip(tr("Words from the model's name; Enter searches"))
        clearable(self.words, tr("Empty the search"))
        self.family = _box("hub_family_box", tr("Family"), tr("Only models of this family"))
        self.family.addItem(tr("Any family"), "")
        for name in (*words.FAMILY_NAMES, "lora", "language"):
            self.family.addItem(words.family(name), name)
        self.licence = _box("hub_licence_box", tr("Licence"), tr("Only models under this licence"))
        self.licence.addItem(tr("Any licence"), "")
        for name in words.LICENCES:
            self.licence.addItem(name, name)
        self.go = button("hub_search_button", tr("Search"), tr("Ask the hub"), "primary")
        self.back = button("hub_back_button", tr("Back"), tr("To the models that are here (Escape)"))
        self.results = RowList("hub_results", tr("Models on the hub"), tr("Choose a model to see what it is"))
        self.state = text("", "dim", wrap=True)
        self.title = text("", "model-title", wrap=True)
        self.about = text("", "dim", wrap=True)
        self.problem = text("", "model-problem", wrap=True)
        self.card = Reading(CARD_MARGIN)
        self.card.setObjectName("hub_card")
        self.card.setAccessibleName(tr("Model card"))
        self.card.setToolTip(tr("What the model's author says about it"))
        self.card.setOpenExternalLinks(True)
        self.fetch = button(
            "hub_fetch_button", tr("Fetch"), tr("Fetch the chosen model; it can be paused and goes on later"), "primary"
        )
        self._arrange()
        self._connect()
        self._show_found()
        self._show_description()

    def _arrange(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.words, 1)
        row_end: tuple[QWidget, ...] = (self.family, self.licence, self.go, self.back)
        for one in row_end:
            bar.addWidget(one)
        beside = QVBoxLayout()
        beside.setSpacing(8)
        for label in (self.title, self.about, self.problem):
            beside.addWidget(label)
        beside.addWidget(self.card, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.fetch)
        beside.addLayout(row)
        list_side = QVBoxLayout()
        list_side.addWidget(self.state)
        list_side.addWidget(self.results, 1)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(list_side, 5)
        middle.addLayout(beside, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(12)
        column.addLayout(bar)
        column.addLayout(middle, 1)

    def _connect(self) -> None:
        session = self._session
        self.go.clicked.connect(self.search)
        self.words.returnPressed.connect(self.search)
        self.back.clicked.connect(self.left)
        self.fetch.clicked.connect(self._fetch)
        self.results.chosen.connect(self._choose)
        session.searched.connect(self._show_found)
        session.described.connect(self._show_description)
        session.switched.connect(self._show_found)
        session.pulling.changed.connect(self._show_fetch)

    def search(self) -> None:
        """Ask the hub."""
        query = Query(
            words=self.words.text().strip(), family=self.family.currentData(), licence=self.licence.currentData()
        )
        self._session.search(query)

    def _show_found(self) -> None:
        session = self._session
        self.go.setEnabled(not session.searching)
        found = session.found
        if session.searching:
            said = self.tr("Asking {0}…").format(session.endpoint.partition("://")[2])
        elif session.offline:
            said = self.tr("The studio works offline: turn that off above to search.")
        elif found is None:
            said = self.tr("The hub is asked when you search, never before.")
        elif not found:
            said = self.tr("Nothing fits. Try fewer words, or any family.")
        else:
            said = self.tr("{0} models, the most fetched first").format(len(found))
        self.state.setText(said)
        if not session.searching:
            self.results.show_rows([self._row(one) for one in found or ()])

    def _row(self, one: Listing) -> Row:
        facts = [words.family(one.family), size(one.size) if one.size else "", one.licence]
        facts.append(self.tr("{0} fetches").format(count(one.downloads)))
        badge, tone = "", "good"
        if one.formats == ("pickle",):
            badge, tone = self.tr("pickle only"), "bad"
        elif one.gated:
            badge, tone = self.tr("gated"), "warm"
        elif one.family in words.FAMILY_NAMES:
            badge = self.tr("known family")
        return Row(one.id, one.id, " · ".join(filter(None, facts)), badge, tone)

    def _choose(self, repository: str) -> None:
        listing = next((one for one in self._session.found or () if one.id == repository), None)
        if listing is not None:
            self._session.describe(listing)

    def _show_description(self) -> None:
        session, described = self._session, self._session.description
        self.title.setText(described.listing.id if described else session.describing)
        self.card.setVisible(bool(described))
        if described is None:
            self.about.setText(self.tr("Looking at it…") if session.describing else "")
            self.problem.hide()
        else:
            one = described.listing
            facts = [words.family(one.family), one.licence or self.tr("licence not told"), one.updated]
            facts += [self.tr("{0} files").format(len(described.plan.files))] if described.plan else []
            self.about.setText("     ".join(filter(None, facts)))
            gate = self.tr(
                "Gated: accept its licence on {0}/{1} with your account, and give the studio a token of that account "
                "(Hub and folders)."
            ).format(session.endpoint, one.id)
            said = spoken(described.problem) or (gate if one.gated and not session.has_token else "")
            self.problem.setText(said)
            self.problem.setVisible(bool(said))
            self.card.show_page(described.card or self.tr("It has no card."))
        self._show_fetch()

    def _show_fetch(self) -> None:
        described = self._session.description
        plan = described.plan if described else None
        pull = self._session.pulling.of(plan.repository) if plan else None
        self.fetch.setVisible(plan is not None)
        self.fetch.setEnabled(plan is not None and (pull is None or pull.state not in ("running", "waiting")))
        if plan is not None:
            if pull is None:
                self.fetch.setText(self.tr("Fetch {0}").format(size(plan.size)))
            else:
                going = pull.state in ("running", "waiting")
                self.fetch.setText(self.tr("On its way") if going else self.tr("Go on"))
            self.fetch.setToolTip(self.tr("Into the studio's models folder, as {0}").format(plan.name))

    def _fetch(self) -> None:
        described = self._session.description
        if described is not None and described.plan is not None:
            self._session.pulling.fetch(described.plan)


def _box(name: str, label: str, tip: str) -> QComboBox:
    box = choice_box()
    box.setObjectName(name)
    box.setAccessibleName(label)
    box.setToolTip(tip)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return box
