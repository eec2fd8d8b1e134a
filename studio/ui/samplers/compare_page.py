"""Two samplers on the same noise: their pictures step by step, their errors in one plot, their figures side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QProgressBar, QSlider, QVBoxLayout, QWidget

from studio.session.comparing import Comparison, compare
from studio.session.trying import STEPS
from studio.ui.choice_words import translated
from studio.ui.controls import BadgeBox, button, number, text
from studio.ui.picture_view import PictureView
from studio.ui.samplers.figures import Figures
from studio.ui.samplers.passport import Card
from studio.ui.samplers.plots import ConvergencePlot, Curve

if TYPE_CHECKING:
    from studio.paint.request import PaintRequest
    from studio.session.runs import Run
    from studio.session.sampler_entries import Entry
    from studio.session.samplers import SamplersSession
    from studio.session.trying import Trying
    from studio.ui.frames import Frames


class ComparePage(QWidget):
    """Choose two, paint, and drag through both at the same noise level."""

    left = Signal()

    def __init__(self, session: SamplersSession, trying: Trying, frames: Frames) -> None:
        super().__init__()
        self.setObjectName("compare_samplers_page")
        self._session, self._trying, self._frames = session, trying, frames
        self._compared: Comparison | None = None
        self._lined_up: tuple[Run | None, ...] = ()
        tr = self.tr
        self.boxes = (
            BadgeBox("compare_sampler_a_box", tr("Left sampler"), tr("The sampler on the left")),
            BadgeBox("compare_sampler_b_box", tr("Right sampler"), tr("The sampler on the right")),
        )
        self.views = (
            PictureView("compare_sampler_a_view", tr("Left picture")),
            PictureView("compare_sampler_b_view", tr("Right picture")),
        )
        self.captions = (text("", "code"), text("", "code"))
        self.prompt = QLineEdit()
        self.prompt.setObjectName("compare_prompt_edit")
        self.prompt.setAccessibleName(tr("Prompt"))
        self.prompt.setToolTip(tr("What both paint; the rest is as in the prompt panel"))
        self.steps = number("compare_steps_spin", tr("Steps"), tr("How many steps each takes"), 2, 200)
        self.steps.setValue(STEPS)
        self.paint = button("compare_paint_button", tr("Paint both"), tr("Same noise, nothing is kept"), "primary")
        self.back = button("compare_back_button", tr("Back"), tr("Back to the samplers"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("compare_samplers_slider")
        self.slider.setAccessibleName(tr("Noise level"))
        self.slider.setToolTip(tr("Both are shown at the same noise level"))
        self.progress = QProgressBar()
        self.progress.setObjectName("compare_progress")
        self.progress.setAccessibleName(tr("Progress"))
        self.progress.setTextVisible(False)
        self.plot, self.figures = ConvergencePlot(), Figures()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        asked = QHBoxLayout()
        asked.addWidget(self.prompt, 1)
        for widget in (text(self.tr("Steps"), "dim"), self.steps, self.back, self.paint):
            asked.addWidget(widget)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        for side in (0, 1):
            grid.addWidget(self.boxes[side], 0, side)
            grid.addWidget(self.views[side], 1, side)
            grid.addWidget(self.captions[side], 2, side, Qt.AlignmentFlag.AlignHCenter)
            grid.setColumnStretch(side, 1)
        grid.setRowStretch(1, 1)
        card = Card("compare_order_card", self.plot)
        card.say(self.tr("Order of convergence"), self.tr("error against steps, mixture in closed form"))
        below = QHBoxLayout()
        below.setSpacing(14)
        below.addWidget(card, 1)
        below.addWidget(self.figures, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(10)
        column.addWidget(text(self.tr("Two samplers on the same noise"), "sampler-title"))
        column.addLayout(asked)
        column.addLayout(grid, 1)
        column.addWidget(self.slider)
        column.addWidget(self.progress)
        column.addLayout(below)

    def _connect(self) -> None:
        for box in self.boxes:
            box.activated.connect(self.refresh)
        self.prompt.textChanged.connect(self.refresh)
        self.steps.valueChanged.connect(self.refresh)
        self.paint.clicked.connect(self._press)
        self.back.clicked.connect(self.left)
        self.slider.valueChanged.connect(self._show)
        self._trying.changed.connect(self.refresh)
        self._session.changed.connect(self._offer)

    def begin(self, name: str) -> None:
        """Compare this one with Euler, or Euler with the usual one."""
        self._offer()
        for box, wanted in zip(self.boxes, ("euler", name if name != "euler" else "dpmpp_2m"), strict=True):
            box.setCurrentIndex(max(0, box.findData(wanted)))
        if not self.prompt.text():
            self.prompt.setText(self._trying.request("euler").prompt)
        self.refresh()

    def refresh(self) -> None:
        """The two as they are now."""
        if not self.isVisible():
            return
        runs, job = self._runs(), self._trying.job
        there = all(run is not None and run.pictures is not None for run in runs)
        self.paint.setText(self.tr("Stop") if job is not None else self.tr("Paint both"))
        self.paint.setEnabled(job is not None or not there)
        self.progress.setVisible(job is not None)
        if job is not None:
            self.progress.setRange(0, max(job.steps, 1))
            self.progress.setValue(job.step)
        entries = [self._entry(box) for box in self.boxes]
        parts = ("main", "other")
        known = [(e, part) for e, part in zip(entries, parts, strict=True) if e is not None and e.passport]
        self.plot.show_curves([Curve(e.label, e.passport["errors"], part) for e, part in known if e.passport])
        self.figures.show_entries([entry for entry in entries if entry is not None])
        self._line_up(runs)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.refresh()

    def _line_up(self, runs: tuple[Run | None, ...]) -> None:
        a, b = runs
        if a is None or b is None or not a.done or not b.done:
            self._compared = None
            for view, run in zip(self.views, runs, strict=True):
                view.show_images(self._frames.of(run, run.done) if run is not None and run.done else ())
            for caption in self.captions:
                caption.setText("")
        else:
            self._compared = compare(a, b)
            last = len(self._compared.pairs) - 1
            at_end = self.slider.value() == self.slider.maximum() or runs != self._lined_up
            self._lined_up = runs
            self.slider.setRange(0, last)
            if at_end:
                self.slider.setValue(last)
        self.slider.setEnabled(self._compared is not None)
        self._show()

    def _show(self) -> None:
        runs = self._runs()
        if self._compared is None or not 0 <= self.slider.value() < len(self._compared.pairs):
            return
        pair = self._compared.pairs[self.slider.value()]
        for run, step, view, caption in zip(runs, (pair.step_a, pair.step_b), self.views, self.captions, strict=True):
            if run is not None:
                view.show_images(self._frames.of(run, step), QSize(run.request.width, run.request.height))
                caption.setText(self.tr("step {0} / {1}   σ {2:.3g}").format(step, run.steps, run.sigmas.get(step, 0)))

    def _press(self) -> None:
        if self._trying.job is not None:
            self._trying.stop()
        else:
            names = " · ".join(box.currentText() for box in self.boxes)
            self._trying.paint(self.tr("Compare {0}").format(names), self._wanted())

    def _wanted(self) -> list[tuple[str, PaintRequest]]:
        found = []
        for box in self.boxes:
            entry = self._entry(box)
            if entry is not None:
                request = self._trying.request(entry.name, steps=self.steps.value(), prompt=self.prompt.text().strip())
                found.append((entry.plugin.hash if entry.plugin is not None else "", request))
        return found

    def _runs(self) -> tuple[Run | None, ...]:
        found = [self._trying.run_of(*key) for key in self._wanted()]
        return (found[0], found[1]) if len(found) == 2 else (None, None)

    def _entry(self, box: BadgeBox) -> Entry | None:
        return self._session.entry(str(box.currentData() or ""))

    def _offer(self) -> None:
        on = [entry for entry in self._session.entries if entry.badge != "off"]
        for box in self.boxes:
            box.offer([(entry.name, entry.label, translated(entry.badge)) for entry in on])
        self.refresh()
