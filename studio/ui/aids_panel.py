"""The fold "Control": pictures that say where things are, and what it looks like."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from studio.files import paths
from studio.paint.control import Control
from studio.paint.picture_prompt import PicturePrompt
from studio.ui import file_dialogs, frames
from studio.ui.aid_cards import AdapterCard, AidCard, ControlCard, usual_way
from studio.ui.controls import button, choice_box, text
from studio.ui.refiner_row import RefinerRow
from studio.ui.weights_row import WeightsRow

if TYPE_CHECKING:
    from studio.session.painting import PaintingSession
    from studio.ui.binding import Binding

FIELDS = {"controls": ControlCard, "picture_prompts": AdapterCard}


class AidsPanel(QWidget):
    """Cards of the request's ControlNets and IP-Adapters, buttons that add one, and the VAE if there are others."""

    def __init__(self, painting: PaintingSession, binding: Binding) -> None:
        super().__init__()
        self.setObjectName("aids_panel")
        self._painting = painting
        self._shown: dict[str, Any] = {}  # by the key of a card, what its picture was made of
        self.cards: dict[str, list[AidCard]] = {name: [] for name in FIELDS}
        self.note = text("", "faint", wrap=True)
        self.add_control = button(
            "add_control_button", self.tr("ControlNet…"), self.tr("Choose a picture that says where things are")
        )
        self.add_adapter = button(
            "add_adapter_button", self.tr("Picture prompt…"), self.tr("Choose a picture that says what it looks like")
        )
        self.add_control.clicked.connect(partial(self._ask, "controls", None))
        self.add_adapter.clicked.connect(partial(self._ask, "picture_prompts", None))
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.add_control, 1)
        buttons.addWidget(self.add_adapter, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(buttons)
        self._column.addWidget(self.note)
        self.vae = choice_box()
        self.vae.setObjectName("vae_box")
        self.vae.setAccessibleName(self.tr("VAE"))
        self.vae.setToolTip(
            self.tr("The network between pictures and latents: another one gives other colours and edges")
        )
        self.vae_row = QWidget()
        row = QHBoxLayout(self.vae_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(text(self.tr("VAE"), "dim"))
        row.addWidget(self.vae, 1)
        self._column.addWidget(self.vae_row)
        self.refiner_row = RefinerRow(binding)
        self.refiner = self.refiner_row.box
        self._column.addWidget(self.refiner_row)
        self.tiles = choice_box()
        self.tiles.setObjectName("tiles_box")
        self.tiles.setAccessibleName(self.tr("Tiles"))
        self.tiles.setToolTip(
            self.tr("A large picture can be decoded in tiles: far less memory, and pixels that differ a little")
        )
        for name, words in (
            ("auto", self.tr("Where it is large")),
            ("always", self.tr("Always")),
            ("never", self.tr("Never")),
        ):
            self.tiles.addItem(words, name)
        row = QHBoxLayout()
        row.addWidget(text(self.tr("Tiles"), "dim"))
        row.addWidget(self.tiles, 1)
        self._column.addLayout(row)
        binding.choice(self.tiles, "tiles")
        self.weights = WeightsRow(painting, binding)
        self._column.addWidget(self.weights)
        binding.value("refiner", lambda _: self._offer_refiners())
        binding.choice(self.vae, "vae")
        binding.value("vae", lambda _: self._offer_vaes())
        painting.aids.found.connect(self._offer)
        painting.aids.made.connect(self._made)
        painting.models_changed.connect(self._offer)
        binding.value("model", lambda _: self._offer())
        binding.value("width", lambda _: self._draw())
        binding.value("height", lambda _: self._draw())
        for name in FIELDS:
            binding.value(name, partial(self._show, name))
        self._offer()

    def _show(self, name: str, values: Sequence[Any]) -> None:
        cards = self.cards[name]
        while len(cards) > len(values):
            gone = cards.pop()
            gone.hide()
            gone.deleteLater()
        while len(cards) < len(values):
            self._add_card(name)
        for card, value in zip(cards, values, strict=True):
            card.show_values(value)
        self._draw()

    def _add_card(self, name: str) -> None:
        cards = self.cards[name]
        card = FIELDS[name]()
        place = len(cards) + (len(self.cards["controls"]) if name == "picture_prompts" else 0)
        number = len(cards)
        card.edited.connect(partial(self._edit, name, number))
        card.removed.connect(partial(self._remove, name, number))
        card.picture_asked.connect(partial(self._ask, name, number))
        card.offer(self._names(name))
        cards.append(card)
        self._column.insertWidget(place, card)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Cards come before the buttons under them, also for the Tab key."""
        before = self.add_control.previousInFocusChain() or self.add_control
        for card in [card for cards in self.cards.values() for card in cards]:
            for widget in card.tabs():
                if widget is not before:
                    QWidget.setTabOrder(before, widget)
                before = widget
        QWidget.setTabOrder(before, self.add_control)

    def _names(self, name: str) -> tuple[str, ...]:
        aids = self._painting.aids
        return aids.controlnets if name == "controls" else aids.adapters

    def _offer(self) -> None:
        """What there is, and what the model takes."""
        model = next((one for one in self._painting.models if one.name == self._painting.request.model), None)
        takes = getattr(model, "takes", ())
        for name, adds in (("controls", self.add_control), ("picture_prompts", self.add_adapter)):
            adds.setEnabled(name in takes and bool(self._names(name)))
            for card in self.cards[name]:
                card.offer(self._names(name))
        self._offer_vaes()
        self._offer_refiners()
        self.note.setText(self._said(takes))
        self.note.setVisible(bool(self.note.text()))

    def _offer_vaes(self) -> None:
        chosen, names = self._painting.request.vae, self._painting.aids.vaes
        self.vae_row.setVisible(bool(chosen or names))
        _offer(self.vae, self.tr("The model's own"), names, chosen)

    def _offer_refiners(self) -> None:
        request, models = self._painting.request, self._painting.models
        model = next((one for one in models if one.name == request.model), None)
        names: tuple[str, ...] = ()
        if model is not None and "refiner" in model.takes:
            others = [one for one in models if one.family == model.family and not one.problem]
            names = tuple(one.name for one in others if one.name != model.name)
        self.refiner_row.setVisible(bool(request.refiner or names))
        _offer(self.refiner, self.tr("None"), names, request.refiner)

    def _said(self, takes: Sequence[str]) -> str:
        if not takes:
            return self.tr("This model takes no ControlNet and no picture prompt.")
        said = []
        if not self._painting.aids.controlnets:
            said.append(self.tr("There is no ControlNet yet. Put one into {0}.").format(paths.controlnets_folder()))
        if not self._painting.aids.adapters:
            folder = paths.ip_adapters_folder()
            said.append(
                self.tr("There is no IP-Adapter yet. Put one, with its image_encoder, into {0}.").format(folder)
            )
        return "\n".join(said)

    def _ask(self, name: str, number: int | None) -> None:
        """Choose a picture for a card, or for a new one."""
        then = partial(self._add, name) if number is None else partial(self._picture, name, number)
        file_dialogs.ask_open(self, self.tr("Choose a picture"), then, paths.pictures_folder())

    def _add(self, name: str, path: Path) -> None:
        model = self._names(name)[0]
        new: Any = PicturePrompt(model=model, picture=str(path))
        if name == "controls":
            new = Control(model=model, picture=str(path), way=usual_way(model))
        self._put(name, (*getattr(self._painting.request, name), new))

    def _picture(self, name: str, number: int, path: Path) -> None:
        self._edit(name, number, {"picture": str(path)})

    def _edit(self, name: str, number: int, changes: dict[str, Any]) -> None:
        values = list(getattr(self._painting.request, name))
        values[number] = dataclasses.replace(values[number], **changes)
        self._put(name, tuple(values), settle=not changes.keys() <= {"weight", "start", "end", "low", "high"})

    def _remove(self, name: str, number: int) -> None:
        values = getattr(self._painting.request, name)
        self._put(name, (*values[:number], *values[number + 1 :]))

    def _put(self, name: str, values: tuple[Any, ...], *, settle: bool = True) -> None:
        if settle:
            self._painting.settle_edit()
        self._painting.edit(**{name: values})

    def _draw(self) -> None:
        """Have the pictures made that are not shown yet."""
        request = self._painting.request
        size = request.width, request.height
        for number, control in enumerate(request.controls):
            made_of = (control.picture, control.way, control.low, control.high, size)
            if self._is_new(f"controls {number}", made_of):
                self._painting.aids.show(f"controls {number}", control, size)
        for number, prompt in enumerate(request.picture_prompts):
            if self._is_new(f"picture_prompts {number}", prompt.picture):
                self._painting.aids.show_plain(f"picture_prompts {number}", prompt.picture)

    def _is_new(self, key: str, made_of: object) -> bool:
        new = self._shown.get(key) != made_of
        self._shown[key] = made_of
        return new

    def _made(self, key: str, pixels: Any) -> None:
        name, number = key.rsplit(" ", 1)
        if int(number) < len(self.cards[name]):
            picture = getattr(self._painting.request, name)[int(number)].picture
            self.cards[name][int(number)].picture.set_image(frames.images([pixels])[0], picture)  # type: ignore[arg-type]


def _offer(box: QComboBox, none: str, names: Sequence[str], chosen: str) -> None:
    """Offer nothing, under a name, and these; what is chosen stays, also where it is not among them."""
    with QSignalBlocker(box):
        box.clear()
        box.addItem(none, "")
        for name in names if chosen in ("", *names) else (*names, chosen):
            box.addItem(name, name)
        box.setCurrentIndex(box.findData(chosen))
