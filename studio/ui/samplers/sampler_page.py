"""One sampler: what it is, what it is allowed, what was measured, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from studio.ui.controls import button, plain, section, text
from studio.ui.flow_layout import FlowLayout
from studio.ui.samplers.entry_words import character
from studio.ui.samplers.passport import Contract, MoonsCard, OrderCard, capital
from studio.ui.samplers.pictures import PicturesCard
from studio.ui.samplers.promises import Promises
from studio.ui.spoken import spoken

if TYPE_CHECKING:
    from studio.session.sampler_entries import Entry
    from studio.session.samplers import SamplersSession
    from studio.session.trying import Trying
    from studio.ui.frames import Frames


class SamplerPage(QScrollArea):
    """Shows the chosen entry of the session."""

    use_asked = Signal(str)  # paint with it
    update_asked = Signal(str)  # what to bring, or nothing for a file
    remove_asked = Signal(object)  # Entry

    def __init__(self, session: SamplersSession, trying: Trying, frames: Frames) -> None:
        super().__init__()
        self.setObjectName("sampler_page")
        self.setAccessibleName(self.tr("About the sampler"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session = session
        self._name = ""
        self.title, self.version = text("", "sampler-title"), text("", "version")
        self.summary, self.problem = text("", "", wrap=True), text("", "problem", wrap=True)
        self.facts = QWidget()
        self._facts = FlowLayout(18, 4)
        self.facts.setLayout(self._facts)
        self.promises = Promises("sampler_promises")
        self.order, self.moons, self.pictures = OrderCard(), MoonsCard(), PicturesCard(trying, frames)
        self.contract = Contract()
        self.measured, self.contract_title = section(""), section(self.tr("Contract"))
        self.progress, self.doing = QProgressBar(), text("", "faint")
        self.progress.setObjectName("check_progress")
        self.progress.setAccessibleName(self.tr("Progress of the check"))
        self.progress.setTextVisible(False)
        self._make_buttons()
        self._arrange()
        session.changed.connect(self.refresh)
        session.parts_changed.connect(self.refresh)
        session.progressed.connect(self._show_progress)
        self._show_progress()

    def _make_buttons(self) -> None:
        tr, session = self.tr, self._session
        self.use = button("use_sampler_button", tr("Paint with it"), tr("Choose it in the prompt panel"), "primary")
        self.switch = button("switch_sampler_button", tr("Turn off"), tr("A plugin that is off stays installed"))
        self.check = button("check_sampler_button", tr("Measure again"), tr("Run the check on this machine"))
        self.update_it = button("update_sampler_button", tr("Update…"), tr("Bring a newer version, and look at it"))
        self.back = button("roll_back_button", tr("Back"), tr("Use the version before; the same again goes forward"))
        self.remove = button("remove_sampler_button", tr("Remove…"), tr("Delete it, all versions of it"), "danger")
        self.buttons = (self.use, self.switch, self.check, self.update_it, self.back, self.remove)
        self.use.clicked.connect(lambda: self.use_asked.emit(self._name))
        self.switch.clicked.connect(self._switch)
        self.check.clicked.connect(lambda: session.check(self._name))
        self.update_it.clicked.connect(self._update)
        self.back.clicked.connect(self._roll_back)
        self.remove.clicked.connect(lambda: self.remove_asked.emit(self.entry))

    def _arrange(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(self.title)
        head.addWidget(self.version)
        head.addStretch(1)
        for one in self.buttons:
            head.addWidget(one)
        column.addLayout(head)
        for widget in (self.summary, self.facts, self.problem, self.promises):
            column.addWidget(widget)
        column.addSpacing(4)
        line = QHBoxLayout()
        line.addWidget(self.measured)
        line.addSpacing(12)
        line.addWidget(self.doing)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.progress)
        cards = QHBoxLayout()
        cards.setSpacing(14)
        for card in (self.order, self.moons, self.pictures):
            cards.addWidget(card, 1)
        column.addLayout(cards)
        column.addSpacing(4)
        column.addWidget(self.contract_title)
        column.addWidget(self.contract)
        column.addStretch(1)
        inner.setObjectName("sampler_page_inner")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(inner)

    @property
    def entry(self) -> Entry | None:
        return self._session.entry(self._name)

    def show_sampler(self, name: str) -> None:
        self._name = name
        self.refresh()
        self.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """What is known of it now."""
        entry = self.entry
        if entry is None:
            return
        plugin, passport = entry.plugin, entry.passport or {}
        self.title.setText(entry.label)
        self.version.setText(plugin.version if plugin is not None else "")
        summary = entry.declaration.summary
        self.summary.setText(capital(summary if plugin is not None else spoken(summary)))
        self.problem.setVisible(plugin is not None and not plugin.enabled)
        if plugin is not None:
            why = spoken(plugin.problem) or self.tr("you turned it off")
            self.problem.setText(self.tr("It is off: {0}.").format(why))
        self._show_facts(entry)
        self._show_promises(entry)
        self._show_buttons(entry)
        self.measured.setText(self._when(entry).upper())
        euler = self._session.entry("euler")
        self.order.show_entry(entry, euler)
        self.moons.show_entry(entry)
        self.pictures.show_entry(entry, euler.label if euler is not None else "Euler")
        self.contract.show_findings(passport.get("findings", ()))
        self.contract_title.setVisible(bool(passport.get("findings")))

    def _when(self, entry: Entry) -> str:
        if entry.passport is None:
            return self.tr("Passport · not measured yet")
        if not entry.measured_here:
            return self.tr("Passport · measured when the studio was made")
        return self.tr("Passport · measured on this machine, {0:.1f} s").format(entry.passport["seconds"])

    def _show_facts(self, entry: Entry) -> None:
        while self._facts.count():
            widget = self._facts.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for words, tip in self._words(entry):
            label = text(words, "dim")
            label.setToolTip(plain(tip))
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addWidget(label)
            label.show()

    def _words(self, entry: Entry) -> list[tuple[str, str]]:
        plugin = entry.plugin
        if plugin is None:
            return [(self.tr("Built in"), ""), (character(entry), "")]
        needs = self.tr("needs {0}").format(", ".join(plugin.dependencies))
        facts = [
            (self.tr("by {0}").format(plugin.author or self.tr("nobody named")), ""),
            (plugin.licence or self.tr("no licence stated"), ""),
            (f"sha256 {plugin.hash[:4]}…{plugin.hash[-4:]}", plugin.hash),
            (self.tr("installed {0} from {1}").format(plugin.installed, plugin.origin), plugin.plugin),
            (needs if plugin.dependencies else self.tr("no dependencies"), ""),
            (character(entry), ""),
        ]
        return facts + ([(self.tr("has compiled code"), self.tr("which cannot be read"))] if plugin.native else [])

    def _show_promises(self, entry: Entry) -> None:
        times = [finding for finding in (entry.passport or {}).get("findings", ()) if finding["name"] == "time"]
        more = [(self.tr("{0} of its own").format(spoken(found["figure"])), spoken(found["words"])) for found in times]
        if entry.plugin is not None:
            self.promises.show_parts(self._session.parts, *more)
        else:
            tip = self.tr("It came with the studio and runs inside it, as code that was reviewed with it.")
            self.promises.show_facts((self.tr("part of the studio"), tip), *more)

    def _show_buttons(self, entry: Entry) -> None:
        plugin = entry.plugin
        for one in (self.switch, self.update_it, self.remove):
            one.setVisible(plugin is not None)
        self.use.setEnabled(entry.badge != "off")
        self.back.setVisible(plugin is not None and bool(plugin.previous))
        if plugin is not None:
            self.switch.setText(self.tr("Turn off") if plugin.enabled else self.tr("Turn on"))
            self.back.setText(self.tr("Back to {0}").format(plugin.previous))

    def _show_progress(self) -> None:
        busy = bool(self._session.busy)
        self.progress.setVisible(busy)
        self.progress.setValue(round(100 * self._session.fraction))
        self.doing.setText(spoken(self._session.busy))
        self.check.setEnabled(not busy)

    def _switch(self) -> None:
        if (entry := self.entry) is not None and entry.plugin is not None:
            self._session.set_enabled(entry.plugin.plugin, not entry.plugin.enabled)

    def _roll_back(self) -> None:
        if (entry := self.entry) is not None and entry.plugin is not None:
            self._session.roll_back(entry.plugin.plugin)

    def _update(self) -> None:
        if (entry := self.entry) is not None and entry.plugin is not None:
            self.update_asked.emit(entry.plugin.source)
