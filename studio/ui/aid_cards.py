"""One card for each ControlNet and each IP-Adapter of the request: its picture, its model, how much it counts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from studio.paint.control import MAX_GRADIENT, Control
from studio.paint.picture_prompt import PicturePrompt
from studio.ui.aid_picture import AidPicture
from studio.ui.controls import SliderSpin, choice_box, number, text
from studio.ui.icons import IconButton


class AidCard(QFrame):
    """What both kinds share. `edited` brings what has changed, by the field's name."""

    edited = Signal(dict)
    removed = Signal()
    picture_asked = Signal()

    def __init__(self, name: str, label: str, model_tip: str, weight_tip: str, usual: tuple[float, float]) -> None:
        super().__init__()
        self.setObjectName(f"{name}_card")
        self.setAccessibleName(label)
        self.setProperty("role", "card")
        self.picture = AidPicture(f"{name}_picture", self.tr("Picture"), self.tr("Choose another picture, or drop one"))
        self.picture.clicked.connect(self.picture_asked)
        self.picture.dropped.connect(self._dropped)
        self.model = choice_box()
        self.model.setObjectName(f"{name}_model_box")
        self.model.setAccessibleName(label)
        self.model.setToolTip(model_tip)
        self.model.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.model.setMinimumContentsLength(6)
        self.model.activated.connect(lambda _: self._model_chosen())
        self.remove = IconButton(f"{name}_remove_button", "close", self.tr("Take this away"), side=14)
        self.remove.clicked.connect(self.removed)
        self.weight = QDoubleSpinBox()
        self.weight.setObjectName(f"{name}_weight_spin")
        self.weight.setRange(0, 10)
        self.weight.setSingleStep(0.05)
        self.weight.setKeyboardTracking(False)
        self.weight.valueChanged.connect(lambda value: self._edit(weight=value))
        weight_row = SliderSpin(self.tr("Weight"), self.weight, usual, weight_tip)
        self.slider = weight_row.slider
        title = QHBoxLayout()
        title.addWidget(text(label, "dim"), 1)
        title.addWidget(self.remove)
        self.side = QVBoxLayout()
        self.side.setSpacing(6)
        self.side.addLayout(title)
        self.side.addWidget(self.model)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.picture)
        top.addLayout(self.side, 1)
        self.rows = QGridLayout()
        self.rows.setHorizontalSpacing(8)
        self.rows.setVerticalSpacing(6)
        self.rows.setColumnStretch(1, 1)
        self.add_row(self.tr("Weight"), weight_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(self.rows)
        self._showing = False

    def add_row(self, name: str, control: QWidget) -> QWidget:
        """Put a control under the others; returns its label."""
        row = self.rows.rowCount()
        label = text(name, "dim")
        label.setBuddy(control)
        self.rows.addWidget(label, row, 0)
        self.rows.addWidget(control, row, 1)
        return label

    def offer(self, names: tuple[str, ...]) -> None:
        """Offer these models; the one chosen stays, even if it is not among them."""
        chosen = self.model.currentText()
        self.model.clear()
        self.model.addItems(list(names) + ([chosen] if chosen and chosen not in names else []))
        self.model.setCurrentText(chosen)

    def show_values(self, values: Control | PicturePrompt) -> None:
        """Show what the request says."""
        self._showing = True
        if self.model.findText(values.model) < 0:
            self.model.addItem(values.model)
        self.model.setCurrentText(values.model)
        self.weight.setValue(values.weight)
        self.show_more(values)
        self._showing = False

    def tabs(self) -> list[QWidget]:
        """Its controls in the order of the Tab key."""
        return [self.picture, self.remove, self.model, self.slider, self.weight]

    def show_more(self, values: Any) -> None:
        """Show what only this kind has."""

    def _model_chosen(self) -> None:
        self._edit(model=self.model.currentText())

    def _dropped(self, path: Path) -> None:
        self.edited.emit({"picture": str(path)})

    def _edit(self, **changes: Any) -> None:
        if not self._showing:
            self.edited.emit(changes)


class ControlCard(AidCard):
    """A ControlNet: also how its input is made of the picture, and in which steps it works."""

    def __init__(self) -> None:
        super().__init__(
            "control",
            self.tr("ControlNet"),
            self.tr("What it looks for: edges, depth, a pose, scribbles"),
            self.tr("How closely the painting keeps to the control picture"),
            (0, 2),
        )
        self.way = choice_box()
        self.way.setObjectName("control_way_box")
        self.way.setAccessibleName(self.tr("Input"))
        self.way.setToolTip(self.tr("How the control picture is made of the picture; what you see is what it gets"))
        ways = {
            "canny": self.tr("Edges of it"),
            "as_it_is": self.tr("As it is (depth, pose…)"),
            "invert": self.tr("Dark lines, inverted"),
        }
        for way, words in ways.items():
            self.way.addItem(words, way)
        self.way.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.way.setMinimumContentsLength(6)
        self.way.activated.connect(lambda _: self._edit(way=self.way.currentData()))
        self.side.addWidget(self.way)
        self.low, self.high, self._edges = self._pair(
            "control_low_spin",
            "control_high_spin",
            self.tr("Least edge"),
            self.tr("Sure edge"),
            self.tr("Weaker edges count only where they go on from a sure one; lower finds more"),
            self.tr("From this strength on an edge is sure; lower finds more"),
            MAX_GRADIENT,
            10,
        )
        self.start, self.end, steps = self._pair(
            "control_start_spin",
            "control_end_spin",
            self.tr("From"),
            self.tr("To"),
            self.tr("The part of the steps after which it begins"),
            self.tr("The part of the steps after which it stops"),
            100,
            5,
        )
        for spin in (self.start, self.end):
            spin.setSuffix(" %")
        self._edges_label = self.add_row(self.tr("Edges"), self._edges)
        self.add_row(self.tr("Steps"), steps)
        self.low.valueChanged.connect(lambda value: self._edit(low=value))
        self.high.valueChanged.connect(lambda value: self._edit(high=value))
        self.start.valueChanged.connect(lambda value: self._edit(start=value / 100))
        self.end.valueChanged.connect(lambda value: self._edit(end=value / 100))

    def tabs(self) -> list[QWidget]:
        first, more = super().tabs(), [self.low, self.high, self.start, self.end]
        return [*first[:3], self.way, *first[3:], *more]

    def show_more(self, values: Control) -> None:
        self.way.setCurrentIndex(self.way.findData(values.way))
        self.low.setValue(values.low)
        self.high.setValue(values.high)
        self.start.setMaximum(max(0, round(values.end * 100) - 1))
        self.end.setMinimum(min(100, round(values.start * 100) + 1))
        self.start.setValue(round(values.start * 100))
        self.end.setValue(round(values.end * 100))
        for widget in (self._edges, self._edges_label):
            widget.setVisible(values.way == "canny")

    def _model_chosen(self) -> None:
        name = self.model.currentText()
        self._edit(model=name, way=usual_way(name))

    def _pair(
        self, first: str, second: str, label: str, other: str, tip: str, other_tip: str, most: int, step: int
    ) -> tuple[QSpinBox, QSpinBox, QWidget]:
        spins = number(first, label, tip, 0, most, step), number(second, other, other_tip, 0, most, step)
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6)
        for spin in spins:
            spin.setKeyboardTracking(False)
            across.addWidget(spin, 1)
        return *spins, row


class AdapterCard(AidCard):
    """An IP-Adapter and the picture that it reads."""

    def __init__(self) -> None:
        super().__init__(
            "adapter",
            self.tr("Picture prompt"),
            self.tr("The IP-Adapter that reads the picture"),
            self.tr("How much the picture counts beside the words"),
            (0, 1.5),
        )
        self.side.addStretch(1)


def usual_way(model: str) -> str:
    """How the input of a ControlNet is made most often, by its name."""
    return "canny" if "canny" in model.lower() else "as_it_is"
