"""How the tool in hand is set, and what painting from the canvas will do: the strip above the sheet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from studio.session.layers.toolbox import SELECT_TOOLS, Toolbox
from studio.ui.controls import SliderSpin, button, choice_box, text
from studio.ui.flow_layout import FlowLayout

if TYPE_CHECKING:
    from studio.ui.layers.selecting import Selecting

SLIDER = 116  # pixels of a slider and its number


class Options(QFrame):
    """Shows only what has a meaning for the tool and the mode."""

    def __init__(self, toolbox: Toolbox, selecting: Selecting) -> None:
        super().__init__()
        self.setObjectName("tool_options")
        self.setProperty("role", "bar")
        self._toolbox = toolbox
        self._shown_for: list[tuple[QWidget, str]] = []  # control, and the word for when it shows
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 10, 6)
        column.setSpacing(3)
        self._row = FlowLayout(14, 3)
        column.addLayout(self._row)
        size_tip = self.tr("Diameter in pixels of the picture ([ and ])")
        self.diameter = self._number("size", self.tr("Size"), size_tip, 1, 2000, 300, "stroke")
        hard_tip = self.tr("How much of the brush is solid ({ and })")
        self.hardness = self._number("hardness", self.tr("Hardness"), hard_tip, 0, 100, 100, "stroke")
        opacity_tip = self.tr("How much a stroke covers")
        self.opacity = self._number("opacity", self.tr("Opacity"), opacity_tip, 1, 100, 100, "paint")
        self.pressure = self._check(
            "pressure", self.tr("Pressure"), self.tr("A tablet's pressure sets the size"), "stroke"
        )
        tolerance_tip = self.tr("How different a colour may be, 0 to 255")
        self.tolerance = self._number("tolerance", self.tr("Tolerance"), tolerance_tip, 0, 255, 128, "flood")
        everywhere_tip = self.tr("Also where it does not hang together with the place clicked")
        self.everywhere = self._check("everywhere", self.tr("Everywhere"), everywhere_tip, "flood")
        merged_tip = self.tr("Look at all layers, not at the active one alone")
        self.merged = self._check("merged", self.tr("All layers"), merged_tip, "look")
        self.combine = choice_box()
        self.combine.setObjectName("combine_box")
        self.combine.setAccessibleName(self.tr("What a new selection does"))
        self.combine.setToolTip(self.tr("Shift adds, Alt takes away, both keep what is in both"))
        for name, words in (
            ("replace", self.tr("New")),
            ("add", self.tr("Add")),
            ("subtract", self.tr("Take away")),
            ("intersect", self.tr("Keep common")),
        ):
            self.combine.addItem(words, name)
        self.combine.activated.connect(lambda _: toolbox.adjust(combine=self.combine.currentData()))
        self._put(self.combine, "select")
        self.hint = text("", "faint")
        self.hint.setMinimumHeight(28)
        self._put(self.hint, "expand")
        self._make_of_painting()
        self.selection = button(
            "selection_button", self.tr("Selection"), self.tr("What can be done with the selection")
        )
        self.selection.setProperty("role", "chip")
        menu = QMenu(self.selection)
        menu.aboutToShow.connect(partial(selecting.fill, menu))
        self.selection.setMenu(menu)
        self._put(self.selection, "start")
        column.addWidget(self.prompt)
        toolbox.changed.connect(self.refresh)
        self.refresh()

    def _make_of_painting(self) -> None:
        strength_tip = self.tr("How much is painted anew: 100 forgets what is there")
        self.strength = self._number("strength", self.tr("Strength"), strength_tip, 1, 100, 100, "start")
        feather_tip = self.tr("How soft the edge of the repainted part is, in pixels")
        self.feather = self._number("feather", self.tr("Feather"), feather_tip, 0, 200, 40, "mask")
        overlap_tip = self.tr("How far what is new reaches into the old picture, in pixels")
        self.overlap = self._number("overlap", self.tr("Overlap"), overlap_tip, 0, 256, 64, "expand")
        self.prompt = QLineEdit()
        self.prompt.setObjectName("part_prompt_edit")
        self.prompt.setAccessibleName(self.tr("Prompt of the new part"))
        self.prompt.setPlaceholderText(self.tr("Prompt of the new part (empty: the panel's)"))
        self.prompt.setToolTip(self.tr("What is to be there; the panel's prompt counts where this is empty"))
        self._shown_for.append((self.prompt, "mask expand"))

    def refresh(self) -> None:
        """Show how things are set."""
        now, mode, tool = self._toolbox.set, self._toolbox.mode, self._toolbox.tool
        words = {mode}
        if mode in ("brush", "mask"):
            words |= {"start"}
            words |= {"stroke"} if tool in ("brush", "eraser") else set()
            words |= {"paint"} if mode == "brush" and tool in ("brush", "eraser", "fill") else set()
            words |= {"flood", "look"} if tool in ("fill", "wand") else set()
            words |= {"look"} if tool in ("picker", "move") else set()
            words |= {"select"} if tool in SELECT_TOOLS else set()
        for widget, when in self._shown_for:
            widget.setVisible(bool(words & set(when.split())) and not (widget is self.merged and tool == "move"))
        values = (
            (self.diameter, now.size),
            (self.hardness, now.hardness * 100),
            (self.opacity, now.opacity * 100),
            (self.tolerance, now.tolerance),
            (self.strength, now.strength * 100),
            (self.feather, now.feather),
            (self.overlap, now.overlap),
        )
        for row, value in values:
            if row.spin.value() != round(value):
                with QSignalBlocker(row.spin):
                    row.spin.setValue(round(value))
                with QSignalBlocker(row.slider):
                    row.slider.setValue(min(row.slider.maximum(), round(value)))
        for box, on in ((self.pressure, now.pressure), (self.everywhere, now.everywhere), (self.merged, now.merged)):
            box.setChecked(on)
        self.combine.setCurrentIndex(self.combine.findData(now.combine))

    def set_hint(self, words: str) -> None:
        """What the frame would give."""
        self.hint.setText(words)

    def _number(
        self,
        name: str,
        label: str,
        tip: str,
        low: int,
        high: int,
        usual: int,
        when: str,
    ) -> SliderSpin:
        spin = QSpinBox()
        spin.setObjectName(f"canvas_{name}_spin")
        spin.setRange(low, high)
        made = SliderSpin(label, spin, (low, usual), tip)
        share = name in ("hardness", "opacity", "strength")
        spin.valueChanged.connect(
            lambda value: self._toolbox.adjust(**{name: _kind(name, value / 100 if share else value)})
        )
        caption: QLabel = text(label, "faint")
        caption.setBuddy(spin)
        pair = QWidget()
        across = QHBoxLayout(pair)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6)
        across.addWidget(caption)
        across.addWidget(made)
        made.setFixedWidth(SLIDER)
        self._put(pair, when)
        return made

    def _check(self, name: str, label: str, tip: str, when: str) -> QCheckBox:
        box = QCheckBox(label)
        box.setObjectName(f"canvas_{name}_check")
        box.setToolTip(tip)
        box.setAccessibleName(label)
        box.toggled.connect(lambda on: self._toolbox.adjust(**{name: on}))
        self._put(box, when)
        return box

    def _put(self, widget: QWidget, when: str) -> None:
        self._row.addWidget(widget)
        self._shown_for.append((widget, when))


def _kind(name: str, value: float) -> float | int:
    """The toolbox keeps whole pixels of some, and shares of others."""
    return int(value) if name in ("tolerance", "overlap") else float(value)
