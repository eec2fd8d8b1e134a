"""What the check found: two plots and a table in plain words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from studio.plugins.built_in import true_moons
from studio.ui.controls import plain, text
from studio.ui.samplers.entry_words import figure as figure_of
from studio.ui.samplers.plots import ConvergencePlot, Curve, MoonsPlot
from studio.ui.spoken import spoken

if TYPE_CHECKING:
    from studio.session.sampler_entries import Entry

MARKS = {"good": "✓", "poor": "!", "broken": "✕"}


class Card(QFrame):
    """A title, a line under it, and something to look at."""

    def __init__(self, name: str, content: QWidget) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "card")
        self.setMinimumHeight(212)
        self.setMinimumWidth(200)
        self.title = text("", "heading", wrap=True)
        self.about = text("", "faint", wrap=True)
        for label in (self.title, self.about):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 10, 11, 10)
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addSpacing(6)
        column.addWidget(content, 1)

    def say(self, title: str, about: str) -> None:
        self.title.setText(title)
        self.about.setText(about)
        for label in (self.title, self.about):
            label.setToolTip(plain(label.text()))
        self.setAccessibleName(f"{title}, {about}")


class OrderCard(Card):
    """Order of convergence, with Euler beside it."""

    def __init__(self) -> None:
        self.plot = ConvergencePlot()
        super().__init__("order_card", self.plot)

    def show_entry(self, entry: Entry, euler: Entry | None) -> None:
        passport = entry.passport or {}
        order = passport.get("order")
        about = self.tr("error against steps, mixture in closed form")
        if passport.get("stochastic"):
            title, about = self.tr("No order: it draws noise"), self.tr("its samples are what counts")
        elif order is None:
            title = self.tr("Order of convergence: exact") if passport.get("errors") else self.tr("Order: not measured")
        else:
            title = self.tr("Order of convergence: {0:.2f}").format(order)
        self.say(title, about)
        curves = [Curve(entry.label, passport.get("errors", ()), "main")]
        self.plot.instead = ""
        if passport.get("stochastic"):
            self.plot.instead = self.tr("It lands somewhere else from each seed, so there is no one right answer.")
        elif euler is not None and entry.name != "euler" and euler.passport is not None:
            curves.insert(0, Curve(euler.label, euler.passport["errors"], "faint"))
        self.plot.show_curves(curves)


class MoonsCard(Card):
    """Samples against the truth."""

    def __init__(self) -> None:
        self.plot = MoonsPlot()
        super().__init__("moons_card", self.plot)

    def show_entry(self, entry: Entry) -> None:
        samples = (entry.passport or {}).get("samples", ())
        about = self.tr("two moons, {0} samples, 20 steps").format(len(samples))
        self.say(self.tr("Samples against the truth"), about)
        self.plot.show_points(samples, true_moons())


class Contract(QWidget):
    """The findings one below the other: kept or not, in words, with the figure."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("contract_table")
        self.setAccessibleName(self.tr("Contract"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_findings(self, findings: Sequence[Mapping[str, Any]]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for finding in findings:
            self._column.addWidget(_row(finding))


def capital(words: str) -> str:
    """A sentence's first letter, unless the word has a spelling of its own, as fp16."""
    return words[:1].upper() + words[1:] if words.partition(" ")[0].isalpha() else words


def _row(finding: Mapping[str, Any]) -> QFrame:
    row = QFrame()
    row.setProperty("role", "finding")
    words, figure = spoken(str(finding["words"])), figure_of(str(finding["figure"]))
    row.setAccessibleName(f"{words}, {figure}")
    mark = QLabel(MARKS[finding["verdict"]])
    mark.setProperty("role", f"verdict-{finding['verdict']}")
    mark.setFixedWidth(20)
    said = text(capital(words), "", wrap=True)
    across = QHBoxLayout(row)
    across.setContentsMargins(8, 7, 8, 7)
    across.setSpacing(8)
    across.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    across.addWidget(said, 1)
    across.addWidget(text(figure, "code"), 0, Qt.AlignmentFlag.AlignTop)
    return row
