"""Two runs side by side, lined up by noise level, with one scrubber for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QVBoxLayout,
    QWidget,
)

from studio.session.choices import sampler_label
from studio.ui import theme
from studio.ui.controls import button, choice_box, text
from studio.ui.picture_view import PictureView
from studio.ui.scrolling import fit

if TYPE_CHECKING:
    from studio.session.painting import PaintingSession
    from studio.session.runs import Run
    from studio.ui.frames import Frames


class _Scrubber(QSlider):
    """A slider with a mark where the runs part."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("compare_slider")
        self.parts_at: int | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.parts_at is None:
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        groove = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderGroove, self
        )
        at = QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), self.parts_at, groove.width() - 14)
        painter = QPainter(self)
        painter.fillRect(groove.left() + 6 + at, 0, 2, self.height(), QColor(theme.tokens().warm))


class _Side(QWidget):
    """One run: which, its picture, and what is known of the step."""

    def __init__(self, letter: str, name: str, runs: list[Run], chosen: Run) -> None:
        super().__init__()
        self.box = choice_box()
        self.box.setObjectName(f"compare_{letter}_box")
        self.box.setAccessibleName(name)
        self.box.setToolTip(name)
        for run in runs:
            self.box.addItem(_title(run), run)
        self.box.setCurrentIndex(runs.index(chosen))
        self.view = PictureView(f"compare_{letter}_view", name)
        self.caption = text("", "code")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        column.addWidget(self.view, 1)
        column.addWidget(self.caption, 0, Qt.AlignmentFlag.AlignHCenter)

    @property
    def run(self) -> Run:
        found: Run = self.box.currentData()
        return found


class Compare(QDialog):
    """Shows two runs of the session at the same noise level, and says where they part."""

    def __init__(self, painting: PaintingSession, frames: Frames, run_a: Run, run_b: Run, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compare_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare two runs"))
        self._painting = painting
        self._frames = frames
        runs = [*painting.runs, *(run for run in (run_a, run_b) if run not in painting.runs)]
        self.a = _Side("a", self.tr("Left run"), runs, run_a)
        self.b = _Side("b", self.tr("Right run"), runs, run_b)
        self.slider = _Scrubber()
        self.slider.setAccessibleName(self.tr("Noise level"))
        self.slider.setToolTip(self.tr("Drag, or use the arrow keys: both runs are shown at the same noise level"))
        self.verdict = QLabel()
        self.verdict.setObjectName("compare_verdict")
        self.go = button(
            "compare_part_button", self.tr("Show where they part"), self.tr("Go to the first step that differs")
        )
        self._arrange()
        fit(self, 1000, 640)
        for side in (self.a, self.b):
            side.box.currentIndexChanged.connect(self.line_up)
        self.slider.valueChanged.connect(self._show)
        self.go.clicked.connect(lambda: self.slider.setValue(self.slider.parts_at or 0))
        self.line_up()
        self.slider.setFocus()

    def _arrange(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(12)
        sides.addWidget(self.a, 1)
        sides.addWidget(self.b, 1)
        below = QHBoxLayout()
        below.addWidget(self.verdict, 1)
        below.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        column.addLayout(sides, 1)
        column.addWidget(self.slider)
        column.addLayout(below)

    def line_up(self) -> None:
        """Compare what the boxes say."""
        self._compared = self._painting.compare(self.a.run, self.b.run)
        pairs, parts = self._compared.pairs, self._compared.parts_at
        self.slider.parts_at = parts
        self.slider.setRange(0, max(0, len(pairs) - 1))
        self.slider.setValue(len(pairs) - 1 if parts is None else parts)
        self.go.setEnabled(parts is not None)
        if not pairs:
            self.verdict.setText(self.tr("There are no steps to compare yet."))
        elif parts is None:
            self.verdict.setText(self.tr("Both are the same at every step."))
        else:
            pair = pairs[parts]
            one, two = (
                self.tr("They part at step {0}, σ {2:.3g}."),
                self.tr("They part at steps {0} and {1}, σ {2:.3g}."),
            )
            words = one if pair.step_a == pair.step_b else two
            self.verdict.setText(words.format(pair.step_a, pair.step_b, pair.sigma))
        self._show()

    def _show(self) -> None:
        place = self.slider.value()
        if not 0 <= place < len(self._compared.pairs):
            return
        pair = self._compared.pairs[place]
        for side, step in ((self.a, pair.step_a), (self.b, pair.step_b)):
            run = side.run
            side.view.show_images(self._frames.of(run, step), QSize(run.request.width, run.request.height))
            sigma = run.sigmas.get(step, pair.sigma)
            side.caption.setText(self.tr("step {0} / {1}   σ {2:.3g}").format(step, run.steps, sigma))
        self.slider.setAccessibleDescription(f"{self.a.caption.text()}, {self.b.caption.text()}")
        self.slider.update()


def _title(run: Run) -> str:
    words = " ".join(run.request.prompt.split())
    short = words if len(words) < 40 else words[:38] + "…"
    named = QCoreApplication.translate("Timeline", "branch · {0}").format(run.parent_step)
    branch = f"{named} · " if run.parent_run is not None else ""
    return f"{branch}{short} · {sampler_label(run.request.sampler)} · {run.request.seed}"
