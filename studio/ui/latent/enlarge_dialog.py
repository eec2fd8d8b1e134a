"""Enlarge a picture: by which network, how many times, and whether it is painted over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from studio.files import paths
from studio.paint.enlarge.request import EnlargeRequest
from studio.session.jobs import ENDED, Job
from studio.ui.controls import SliderSpin, button, choice_box, text
from studio.ui.frames import images
from studio.ui.picture_view import PictureView
from studio.ui.scrolling import fit
from studio.ui.spoken import spoken

if TYPE_CHECKING:
    from studio.session.enlarging import EnlargingSession


class EnlargeDialog(QDialog):
    """Stays open while it works, and shows the tiles that are done; closed, the job goes on in the queue."""

    def __init__(self, session: EnlargingSession, picture: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("enlarge_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Enlarge {0}").format(picture.name))
        self._session, self._picture = session, picture
        self._request: EnlargeRequest | None = None
        self._job: Job | None = None
        tr = self.tr
        self.view = PictureView("enlarge_view", tr("The picture so far"))
        self.upscaler = choice_box()
        self.upscaler.setObjectName("upscaler_box")
        self.upscaler.setAccessibleName(tr("Upscaler"))
        tip = tr("A network of the ESRGAN family, as .safetensors in {0}")
        self.upscaler.setToolTip(tip.format(paths.upscalers_folder()))
        self.scale = QDoubleSpinBox()
        self.scale.setObjectName("enlarge_scale_spin")
        self.scale.setRange(1.1, 16)
        self.scale.setDecimals(1)
        self.scale.setSingleStep(1.0)
        self.scale.setValue(4.0)
        self.scale.setProperty("role", "number")
        self.scale.lineEdit().setTextMargins(8, 0, 0, 0)
        self.scale.setAccessibleName(tr("Scale"))
        self.scale.setToolTip(tr("How many times as wide and as high"))
        self.strength = QDoubleSpinBox()
        self.strength.setObjectName("enlarge_strength_spin")
        self.strength.setRange(0, 1)
        self.strength.setSingleStep(0.05)
        tip = tr("0: leave it as the network made it. Above, the model paints over it, tile by tile")
        strength = SliderSpin(tr("Paint over"), self.strength, (0, 1), tip)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        for place, (words, widget) in enumerate(
            ((tr("Upscaler"), self.upscaler), (tr("Scale"), self.scale), (tr("Paint over"), strength))
        ):
            label = text(words, "dim")
            label.setBuddy(widget)
            grid.addWidget(label, place, 0)
            grid.addWidget(widget, place, 1)
        self.hint = text("", "faint", wrap=True)
        self.bar = QProgressBar()
        self.bar.setObjectName("enlarge_progress")
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setTextVisible(False)
        self.leave = button(
            "enlarge_close_button", tr("Close"), tr("What is being enlarged goes on in the queue (Escape)")
        )
        self.start = button("enlarge_start_button", tr("Enlarge"), tr("The result comes into the gallery"), "primary")
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.leave)
        row.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        column.addWidget(self.view, 1)
        column.addLayout(grid)
        column.addWidget(self.hint)
        column.addLayout(row)
        fit(self, 560, 640)
        self.start.clicked.connect(self.enlarge)
        self.leave.clicked.connect(self.close)
        session.upscalers_changed.connect(self._offer)
        session.opened.connect(self._show_picture)
        session.previewed.connect(self._show)
        session.enlarged.connect(self._done)
        self._offer()
        session.look_for_upscalers()
        session.look_at(picture)

    def enlarge(self) -> None:
        """Begin; while it works, the button stops it."""
        if self._job is not None:
            self._job.cancel()
            return
        self._request = EnlargeRequest(
            picture=str(self._picture),
            upscaler=self.upscaler.currentData() or "",
            scale=self.scale.value(),
            strength=self.strength.value(),
        )
        self._job = self._session.enlarge(self._request)
        self._job.changed.connect(self._follow)
        self._follow()

    def _offer(self) -> None:
        self.upscaler.clear()
        for one in self._session.upscalers:
            if not one.problem:
                self.upscaler.addItem(one.name, one.name)
        none = not self.upscaler.count()
        self.hint.setText(
            self.tr("There is no upscaler yet: put one of the ESRGAN family, as .safetensors, into {0}.").format(
                paths.upscalers_folder()
            )
        )
        self.hint.setVisible(none)
        self.start.setEnabled(not none)

    def _follow(self) -> None:
        job = self._job
        if job is None:
            return
        over = job.state in ENDED
        self.bar.setRange(0, max(job.steps, 1) if over or job.steps else 0)
        self.bar.setValue(job.step)
        left = job.seconds_left
        stage = spoken(job.stage)
        self.bar.setToolTip(stage if left is None else self.tr("{0}, {1:.0f} s left").format(stage, left))
        self.start.setText(self.tr("Enlarge") if over else self.tr("Stop"))
        if over:
            self._job = None

    def _show_picture(self, path: Path, picture: Any) -> None:
        if path == self._picture and self._request is None:
            self.view.show_images(images(picture[None]))

    def _show(self, request: EnlargeRequest, picture: Any) -> None:
        if request is self._request:
            self.view.show_images(images(picture[None]))

    def _done(self, request: EnlargeRequest, path: Path) -> None:
        if request is self._request:
            self.setWindowTitle(self.tr("Enlarged: {0}").format(path.name))
