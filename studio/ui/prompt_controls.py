"""The rows of the prompt panel, each a few controls wired to the request."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from studio.paint.request import MAX_BATCH, MAX_SIDE, MAX_STEPS
from studio.ui.choice_words import translated
from studio.ui.controls import BadgeBox, SliderSpin, number, section, text
from studio.ui.icons import IconButton
from studio.ui.model_hint import ModelHint
from studio.ui.sampler_options import SamplerOptions
from studio.ui.seed_spin import SeedSpin

if TYPE_CHECKING:
    from studio.files.models import Model
    from studio.session.painting import PaintingSession
    from studio.ui.binding import Binding

LABEL_WIDTH = 66


class Choices(QWidget):
    """Model, sampler and schedule."""

    def __init__(self, painting: PaintingSession, binding: Binding) -> None:
        super().__init__()
        self._painting = painting
        self.model = BadgeBox("model_box", self.tr("Model"), self.tr("The model that paints"))
        self.sampler = BadgeBox("sampler_box", self.tr("Sampler"), self.tr("How each step is taken"))
        self.schedule = BadgeBox("schedule_box", self.tr("Schedule"), self.tr("How the noise falls from step to step"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(5)
        names = (self.tr("Model"), self.tr("Sampler"), self.tr("Schedule"))
        for name, box in zip(names, (self.model, self.sampler, self.schedule), strict=True):
            label = section(name)
            label.setBuddy(box)
            label.setContentsMargins(0, 6 if column.count() else 0, 0, 0)  # a name belongs to what is under it
            column.addWidget(label)
            column.addWidget(box)
            if box is self.sampler:
                self.options = SamplerOptions(painting, binding)
                column.addWidget(self.options)
            elif box is self.model:
                column.addWidget(ModelHint(painting))
        self.offer()
        self.offer_models()
        binding.choice(self.model, "model")
        binding.choice(self.sampler, "sampler")
        binding.choice(self.schedule, "schedule")
        painting.choices_changed.connect(self.offer)
        painting.models_changed.connect(self.offer_models)

    def offer(self) -> None:
        """Samplers and schedules that there are now."""
        for box, choices in ((self.sampler, self._painting.samplers), (self.schedule, self._painting.schedules)):
            box.offer([(one.name, translated(one.label), one.badge) for one in choices])
        self._choose()

    def offer_models(self) -> None:
        """Models that there are now; the one asked for is named even if it is not there."""
        entries = [(model.name, title(model), "") for model in self._painting.models]
        wanted = self._painting.request.model
        if wanted not in [name for name, _, _ in entries]:
            entries.append((wanted, wanted, ""))
        self.model.offer(entries)
        self._choose()

    def _choose(self) -> None:
        request = self._painting.request
        for box, name in (
            (self.model, request.model),
            (self.sampler, request.sampler),
            (self.schedule, request.schedule),
        ):
            if box.currentData() != name:
                box.setCurrentIndex(box.findData(name))


class Numbers(QWidget):
    """Steps and guidance."""

    def __init__(self, binding: Binding) -> None:
        super().__init__()
        self.steps = QSpinBox()
        self.steps.setObjectName("steps_spin")
        self.steps.setRange(1, MAX_STEPS)
        self.guidance = QDoubleSpinBox()
        self.guidance.setObjectName("cfg_spin")
        self.guidance.setRange(0, 1000)
        self.guidance.setSingleStep(0.5)
        self.guidance.setDecimals(2)
        grid = rows(self)
        steps_tip = self.tr("How many denoising steps the picture is painted in")
        guidance_tip = self.tr("How closely the picture follows the prompt (classifier-free guidance)")
        add_row(grid, 0, self.tr("Steps"), SliderSpin(self.tr("Steps"), self.steps, (1, 60), steps_tip))
        add_row(grid, 1, self.tr("Guidance"), SliderSpin(self.tr("Guidance"), self.guidance, (0, 15), guidance_tip))
        binding.number(self.steps, "steps")
        binding.number(self.guidance, "cfg_scale")


class SeedRow(QWidget):
    """The seed. Free, it is thrown anew for every picture; locked, it stays."""

    def __init__(self, painting: PaintingSession, binding: Binding) -> None:
        super().__init__()
        self._painting = painting
        self._used: int | None = None
        self.spin = SeedSpin()
        self.spin.setObjectName("seed_spin")
        self.spin.setAccessibleName(self.tr("Seed"))
        self.spin.setToolTip(self.tr("The same seed and settings give the same picture"))
        self.lock = IconButton("seed_lock_button", "unlock", self.tr("Keep this seed for the next picture"))
        self.lock.setCheckable(True)
        self.lock.toggled.connect(self._locked)
        self.dice = IconButton("seed_dice_button", "dice", self.tr("Throw a new seed"))
        for one in (self.lock, self.dice):
            one.setProperty("role", "boxed")
        self.dice.clicked.connect(painting.roll_seed)
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6)
        across.addWidget(self.spin, 1)
        across.addWidget(self.lock)
        across.addWidget(self.dice)
        add_row(rows(self), 0, self.tr("Seed"), row)
        binding.number(cast(QSpinBox, self.spin), "seed")

    @property
    def locked(self) -> bool:
        return self.lock.isChecked()

    def use(self, *, anew: bool) -> None:
        """Paint with it; `anew` with a new one, if the one shown has painted already and is not locked."""
        if anew and not self.locked and self._painting.request.seed == self._used:
            self._painting.roll_seed()
        self._used = self._painting.request.seed

    def _locked(self, locked: bool) -> None:
        self.lock.set_icon("lock" if locked else "unlock")
        self.lock.set_tip(
            self.tr("Locked: every picture has this seed") if locked else self.tr("Keep this seed for the next picture")
        )


class SizeRow(QWidget):
    """Width, height and batch."""

    def __init__(self, painting: PaintingSession, binding: Binding) -> None:
        super().__init__()
        self._painting = painting
        wide, high = self.tr("Width in pixels"), self.tr("Height in pixels")
        self.wide = number("width_spin", self.tr("Width"), wide, 1, MAX_SIDE, 8)
        self.high = number("height_spin", self.tr("Height"), high, 1, MAX_SIDE, 8)
        self.swap = IconButton("swap_size_button", "swap", self.tr("Swap width and height"), side=16)
        self.swap.clicked.connect(self._swap)
        batch_tip = self.tr("How many pictures at once, each from the next seed")
        self.batch = number("batch_spin", self.tr("Batch"), batch_tip, 1, MAX_BATCH)
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(4)
        across.addWidget(self.wide, 1)
        across.addWidget(self.swap)
        across.addWidget(self.high, 1)
        grid = rows(self)
        add_row(grid, 0, self.tr("Size"), row)
        add_row(grid, 1, self.tr("Batch"), self.batch)
        binding.number(self.wide, "width")
        binding.number(self.high, "height")
        binding.number(self.batch, "batch")

    def _swap(self) -> None:
        request = self._painting.request
        self._painting.edit(width=request.height, height=request.width)


def title(model: Model) -> str:
    """A folder's name as people would write it, and the side of its pictures."""
    name = model.name.replace("-", " ").replace("_", " ")
    return f"{name[:1].upper()}{name[1:]} · {model.width}²" if model.width == model.height else name


def rows(widget: QWidget) -> QGridLayout:
    """Names on the left, controls on the right."""
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, LABEL_WIDTH)
    grid.setColumnStretch(1, 1)
    return grid


def add_row(grid: QGridLayout, row: int, name: str, control: QWidget) -> QLabel:
    """A name and its control."""
    label = text(name, "dim")
    label.setBuddy(control)
    grid.addWidget(label, row, 0)
    grid.addWidget(control, row, 1)
    return label
