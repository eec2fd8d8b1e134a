"""The panel of layers: what they are, how the active one blends, and what can be done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QSpinBox,
    QVBoxLayout,
)

from studio.session.layers import arrange
from studio.session.layers.blends import BLENDS
from studio.session.layers.sheet import Layer
from studio.ui.controls import Header, SliderSpin, choice_box, entry
from studio.ui.icons import IconButton
from studio.ui.layers.layer_list import LAYER, LayerDelegate, LayerModel

if TYPE_CHECKING:
    from studio.session.layers.board import Board
    from studio.ui.layers.view import SheetView

WIDTH = 232
SCROLL_BAR = 11


class LayersPanel(QFrame):
    """Right of the sheet."""

    picture_asked = Signal()  # a picture's file as a layer
    step_asked = Signal()  # the step that is shown as a layer

    def __init__(self, board: Board, view: SheetView) -> None:
        super().__init__()
        self.setObjectName("layers_panel")
        self.setAccessibleName(self.tr("Layers"))
        self.setProperty("role", "panel")
        self.setMinimumWidth(WIDTH - SCROLL_BAR)
        self._board = board
        self.header = Header(self.tr("Layers"))
        self._make_blend()
        self.list = _List(self)
        self.list.setObjectName("layer_list")
        self.list.setAccessibleName(self.tr("Layers, the highest first"))
        self.list.setToolTip(self.tr("Drag to reorder; double-click or F2 renames"))
        self.model = LayerModel(board)
        self.list.setModel(self.model)
        self.list.setItemDelegate(LayerDelegate(view, self._blend_names(), self.list))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        triggers = QAbstractItemView.EditTrigger
        self.list.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._top)
        column.addWidget(self.list, 1)
        column.addWidget(self._make_buttons())
        board.edited.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the active layer, and only what can be done with it."""
        sheet = self._board.sheet
        layer = None if sheet is None else sheet.layer
        self.header.set_info("" if sheet is None else f"{sheet.width} × {sheet.height}")
        if layer is not None:
            row = self.model.row_of(layer.id)
            if row != self.list.currentIndex().row():
                flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.list.selectionModel().setCurrentIndex(self.model.index(row), flag)
        mask = layer is not None and layer.kind == "mask"
        with QSignalBlocker(self.blend), QSignalBlocker(self.opacity), QSignalBlocker(self.opacity_row.slider):
            if layer is not None:
                self.blend.setCurrentIndex(self.blend.findData(layer.blend))
                self.opacity.setValue(round(layer.opacity * 100))
                self.opacity_row.slider.setValue(round(layer.opacity * 100))
        self.blend.setVisible(not mask)
        self.prompt.setVisible(mask)
        if layer is not None and mask and self.prompt.text() != layer.prompt:
            self.prompt.setText(layer.prompt)
        for widget in (self.blend, self.opacity_row, self.duplicate, self.delete, self.lock, self.up, self.down):
            widget.setEnabled(layer is not None)
        self.merge.setEnabled(sheet is not None and layer is not None and sheet.at(layer.id) > 0)
        self.lock.setChecked(layer is not None and layer.locked)
        self.lock.set_icon("lock" if layer is not None and layer.locked else "unlock")

    # What the buttons do

    def add_paint(self) -> None:
        sheet = self._board.sheet
        number = 1 if sheet is None else sum(layer.kind == "paint" for layer in sheet.layers) + 1
        self._board.add(self.tr("New layer"), "paint", self.tr("Paint {0}").format(number))

    def add_area(self) -> None:
        """An area with a prompt of its own; what is selected, if something is."""
        sheet = self._board.sheet
        if sheet is None:
            return
        number = sum(layer.kind == "mask" for layer in sheet.layers) + 1
        self._board.add(self.tr("New area"), "mask", self.tr("Area {0}").format(number), sheet.selection)
        self.prompt.setFocus()

    def act(self, name: str) -> None:
        """Do something with the active layer: duplicate, delete, merge, up, down, lock."""
        sheet, board = self._board.sheet, self._board
        layer = None if sheet is None else sheet.layer
        if sheet is None or layer is None:
            return
        at, one = sheet.at(layer.id), layer.id
        if name == "duplicate":
            words = self.tr("{0} copy")
            board.rearrange(self.tr("Duplicate layer"), lambda now: arrange.duplicate(now, one, words))
        elif name == "delete":
            board.rearrange(self.tr("Delete layer"), lambda now: now.remove(one))
        elif name == "merge":
            board.rearrange(self.tr("Merge down"), lambda now: arrange.merge_down(board.store, now, one))
        elif name == "flatten":
            words = self.tr("Flattened")
            board.rework(self.tr("Flatten"), lambda now: arrange.flatten(board.store, now, words))
        elif name == "lock":
            words = self.tr("Unlock layer") if layer.locked else self.tr("Lock layer")
            board.edit_layer(words, one, locked=not layer.locked)
        elif name == "select":
            board.rearrange(self.tr("Select what is painted"), lambda now: now.replace(selection=layer.tiles))
        else:
            place = at + (1 if name == "up" else -1)
            if 0 <= place < len(sheet.layers):
                board.rearrange(self.tr("Move layer"), lambda now: now.move(one, place))

    def menu(self) -> QMenu:
        """What can be done with the active layer."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet = self._board.sheet
        layer = None if sheet is None else sheet.layer
        if layer is None:
            entry(menu, self.tr("New layer"), self.add_paint)
            return menu
        entry(menu, self.tr("Rename"), partial(self.list.edit, self.list.currentIndex()))
        entry(menu, self.tr("Duplicate") + "\tCtrl+J", partial(self.act, "duplicate"))
        entry(menu, self.tr("Unlock") if layer.locked else self.tr("Lock"), partial(self.act, "lock"))
        entry(menu, self.tr("Select what is painted on it"), partial(self.act, "select"))
        menu.addSeparator()
        entry(menu, self.tr("Move up") + "\tCtrl+]", partial(self.act, "up"))
        entry(menu, self.tr("Move down") + "\tCtrl+[", partial(self.act, "down"))
        entry(menu, self.tr("Merge down") + "\tCtrl+E", partial(self.act, "merge"))
        entry(menu, self.tr("Flatten the picture"), partial(self.act, "flatten"))
        menu.addSeparator()
        entry(menu, self.tr("Delete"), partial(self.act, "delete"))
        return menu

    # Inside

    def _make_blend(self) -> None:
        self.blend = choice_box()
        self.blend.setObjectName("blend_box")
        self.blend.setAccessibleName(self.tr("Blend mode"))
        self.blend.setToolTip(self.tr("How the layer lies over those below it"))
        for name, words in self._blend_names().items():
            self.blend.addItem(words, name)
        self.blend.activated.connect(self._blended)
        self.prompt = QLineEdit()
        self.prompt.setObjectName("area_prompt_edit")
        self.prompt.setAccessibleName(self.tr("What this area shows"))
        self.prompt.setPlaceholderText(self.tr("What this area shows"))
        self.prompt.setToolTip(self.tr("The prompt of this part when the picture is painted from the canvas"))
        self.prompt.textEdited.connect(self._worded)
        self.opacity = QSpinBox()
        self.opacity.setObjectName("layer_opacity_spin")
        self.opacity.setRange(0, 100)
        self.opacity.setSuffix(" %")
        tip = self.tr("How much the layer covers; of an area: its share against the panel's prompt")
        self.opacity_row = SliderSpin(self.tr("Opacity of the layer"), self.opacity, (0, 100), tip)
        self.opacity.valueChanged.connect(self._faded)
        self._top = QFrame()
        column = QVBoxLayout(self._top)
        column.setContentsMargins(12, 2, 12, 6)
        column.setSpacing(4)
        for widget in (self.blend, self.prompt, self.opacity_row):
            column.addWidget(widget)

    def _blend_names(self) -> dict[str, str]:
        words = {
            "normal": self.tr("Normal"),
            "multiply": self.tr("Multiply"),
            "screen": self.tr("Screen"),
            "overlay": self.tr("Overlay"),
            "darken": self.tr("Darken"),
            "lighten": self.tr("Lighten"),
            "color-dodge": self.tr("Colour dodge"),
            "color-burn": self.tr("Colour burn"),
            "hard-light": self.tr("Hard light"),
            "soft-light": self.tr("Soft light"),
            "difference": self.tr("Difference"),
            "hue": self.tr("Hue"),
            "saturation": self.tr("Saturation"),
            "color": self.tr("Colour"),
            "luminosity": self.tr("Luminosity"),
            "plus": self.tr("Add"),
            "clip": self.tr("Clip to what is below"),
            "keep": self.tr("Keep what is below"),
            "cut": self.tr("Cut what is below"),
        }
        return {name: words[name] for name in BLENDS}

    def _make_buttons(self) -> QFrame:
        strip = QFrame()
        strip.setProperty("role", "strip")
        row = QHBoxLayout(strip)
        row.setContentsMargins(8, 5, 8, 5)
        row.setSpacing(1)
        self.plus = IconButton("layer_add_button", "plus", self.tr("Add a layer"), side=16)
        menu = QMenu(self.plus)
        entry(menu, self.tr("To paint on") + "\tCtrl+Shift+N", self.add_paint)
        entry(menu, self.tr("An area with a prompt of its own"), self.add_area)
        entry(menu, self.tr("The step that is shown"), self.step_asked.emit)
        entry(menu, self.tr("A picture…"), self.picture_asked.emit)
        self.plus.setMenu(menu)
        self.plus.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self.duplicate = IconButton("layer_duplicate_button", "duplicate", self.tr("Duplicate (Ctrl+J)"), side=16)
        self.up = IconButton("layer_up_button", "up", self.tr("Move up (Ctrl+])"), side=16)
        self.down = IconButton("layer_down_button", "down", self.tr("Move down (Ctrl+[)"), side=16)
        self.merge = IconButton("layer_merge_button", "merge", self.tr("Merge with the layer below (Ctrl+E)"), side=16)
        self.lock = IconButton("layer_lock_button", "unlock", self.tr("Lock the layer against changes"), side=16)
        self.lock.setCheckable(True)
        self.delete = IconButton("layer_delete_button", "trash", self.tr("Delete the layer"), side=16)
        row.addWidget(self.plus)
        for name in ("duplicate", "up", "down", "merge", "lock", "delete"):
            one: IconButton = getattr(self, name)
            one.clicked.connect(partial(self._press, name))
            row.addWidget(one)
        for one in strip.findChildren(IconButton):
            one.setIconSize(QSize(16, 16))
        return strip

    def _press(self, name: str, _checked: bool = False) -> None:
        self.act(name)

    def _chosen(self, index: QModelIndex) -> None:
        layer = index.data(LAYER)
        if isinstance(layer, Layer):
            self._board.choose(layer.id)

    def _blended(self) -> None:
        if (layer := self._layer()) is not None:
            self._board.edit_layer(self.tr("Blend mode"), layer.id, blend=self.blend.currentData())
            self.list.viewport().update()

    def _faded(self, percent: int) -> None:
        layer = self._layer()
        if layer is not None and round(layer.opacity * 100) != percent:
            self._board.edit_layer(self.tr("Opacity"), layer.id, opacity=percent / 100)

    def _worded(self, words: str) -> None:
        if (layer := self._layer()) is not None:
            self._board.edit_layer(self.tr("Words of an area"), layer.id, prompt=words)

    def _layer(self) -> Layer | None:
        return None if self._board.sheet is None else self._board.sheet.layer


class _List(QListView):
    """The rows, with a menu, and Delete."""

    def __init__(self, panel: LayersPanel) -> None:
        super().__init__(panel)
        self._panel = panel

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._panel.menu().popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._panel.act("delete")
        else:
            super().keyPressEvent(event)
