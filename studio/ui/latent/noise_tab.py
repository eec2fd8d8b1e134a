"""Noise it: a picture under the noise of any step, and both ways back beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from studio.ui.controls import SliderSpin, button, text
from studio.ui.frames import Frames, images
from studio.ui.latent.captioned import Captioned

if TYPE_CHECKING:
    from studio.paint.latent.requests import Noised
    from studio.session.latent import LatentSession
    from studio.session.runs import Run


class NoiseTab(QWidget):
    """The forward process on the left; on the right, where the ODE and fresh noise lead back to."""

    def __init__(self, session: LatentSession, frames: Frames) -> None:
        super().__init__()
        self._session, self._frames = session, frames
        tr = self.tr
        self.step = QSpinBox()
        self.step.setObjectName("noise_step_spin")
        self.step.setRange(0, session.steps)
        self.step.setValue(session.steps // 2)
        tip = tr("How many steps of painting begin here: 0 is the picture, the highest number is nothing but noise")
        self._step_row = SliderSpin(tr("Step"), self.step, (0, session.steps), tip)
        self.noisy = Captioned("noise_view", tr("Under noise"), tr("The forward process: what a step begins with"))
        self.straight = Captioned(
            "noise_ode_view", tr("Deterministic"), tr("Back along the ODE (Euler): the same noise, the same way")
        )
        self.winding = Captioned(
            "noise_sde_view", tr("Stochastic"), tr("Back with fresh noise in each step (Euler ancestral)")
        )
        self.restore = button(
            "noise_restore_button",
            tr("Restore both ways"),
            tr("Paint from this step, with the prompt"),
            "primary",
        )
        self.start = button(
            "noise_start_button", tr("Paint from this step"), tr("Put the form to starting here, at this strength")
        )
        self.invert = button(
            "noise_invert_button",
            tr("Paint from its own noise"),
            tr("The ODE leads the picture back to its noise; with another prompt the layout stays"),
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        for one in (self.noisy, self.straight, self.winding):
            row.addWidget(one, 1)
        below = QHBoxLayout()
        below.setSpacing(8)
        label = text(tr("Step"), "dim")
        label.setBuddy(self.step)
        below.addWidget(label)
        below.addWidget(self._step_row, 1)
        for act in (self.invert, self.start, self.restore):
            below.addWidget(act)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(row, 1)
        column.addLayout(below)
        self.step.valueChanged.connect(lambda _: self.look())
        self.restore.clicked.connect(lambda: session.restore(self.step.value(), tr("Restore from noise")))
        self.start.clicked.connect(lambda: session.paint_from(self.step.value(), inverted=False))
        self.invert.clicked.connect(lambda: session.paint_from(session.steps, inverted=True))
        session.picture_changed.connect(self.look)
        session.noised.connect(self._show)
        session.restoring.changed.connect(self._show_ways)
        self._refresh()

    def look(self) -> None:
        """Show the picture at the chosen step."""
        self._session.show_noise(self.step.value())
        self._show_ways()
        self._refresh()

    def _show(self, noised: Noised) -> None:
        note = self.tr("step {0} of {1}, σ {2:.3g}").format(noised.step, noised.steps, noised.sigma)
        self.noisy.show_images(images(noised.picture[None]), note)

    def _show_ways(self) -> None:
        straight, winding = self._session.restored(self.step.value())
        for view, run in ((self.straight, straight), (self.winding, winding)):
            self._show_run(view, run)
        self._refresh()

    def _show_run(self, view: Captioned, run: Run | None) -> None:
        if run is None or not run.done:
            view.show_images((), "" if run is None else self.tr("waiting"))
            return
        note = "" if run.pictures is not None else self.tr("step {0} of {1}").format(run.done, run.steps)
        view.show_images(self._frames.of(run, run.done), note)

    def _refresh(self) -> None:
        there, step = self._session.picture is not None, self.step.value()
        self.restore.setEnabled(there and step > 0 and self._session.restoring.job is None)
        self.start.setEnabled(there and step > 0)
        self.invert.setEnabled(there)
        self._step_row.setEnabled(there)
