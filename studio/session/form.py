"""The form: the request as it is being edited, with undo, redo and presets."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError
from studio.files.models import Model
from studio.paint.request import PaintRequest
from studio.session.errands import Errands
from studio.session.history import History
from studio.session.notices import Notices
from studio.session.shelf import Shelf

LARGEST_SEED = 2**32 - 1  # of the dice; other studios read no larger ones
NOT_IN_A_PRESET = (
    "prompt",
    "seed",
    "init_picture",
    "init_as",
    "inverted",
    "mask",
    "controls",
    "picture_prompts",
    "regions",
)


class Form(QObject):
    """What the prompt panel shows. What cannot be is refused with a notice, and the old values are shown again."""

    changed = Signal()
    presets_changed = Signal()
    receipt_read = Signal(object)  # what the picture was made with whose settings were taken

    def __init__(self, request: PaintRequest, shelf: Shelf, notices: Notices, errands: Errands) -> None:
        super().__init__()
        self.history = History(request)
        self.presets: dict[str, dict[str, Any]] = {}
        self.models: tuple[Model, ...] = ()
        self._shelf = shelf
        self._notices = notices
        self._errands = errands

    @property
    def request(self) -> PaintRequest:
        return self.history.value

    def edit(self, **changes: Any) -> bool:
        """Change the request; False if the values do not make one."""
        try:
            request = self.request.replace(**changes)
        except StudioError as error:
            self._notices.report(error)
            self.changed.emit()
            return False
        if self.history.push(request, key=",".join(sorted(changes))):
            self.changed.emit()
        return True

    def settle(self) -> None:
        """The edit in progress is over: the next one gets an undo step of its own."""
        self.history.settle()

    def undo(self) -> None:
        if self.history.undo():
            self.changed.emit()

    def redo(self) -> None:
        if self.history.redo():
            self.changed.emit()

    def roll_seed(self) -> None:
        """Throw the dice."""
        self.settle()
        self.edit(seed=secrets.randbelow(LARGEST_SEED + 1))

    def start_from(self, path: Path) -> None:
        """Paint from a picture instead of from noise."""
        changes: dict[str, Any] = {"init_picture": str(path), "inverted": False, "mask": ""}
        model = next((one for one in self.models if one.name == self.request.model), None)
        can_edit = model is not None and "init_as" in model.takes
        changes["init_as"] = "reference" if can_edit else "start"
        if self.request.strength == 1.0:  # 1 would forget the picture
            changes["strength"] = 0.6
        self.settle()
        self.edit(**changes)

    def fill(self, values: dict[str, Any]) -> None:
        """Take over values from elsewhere; a model that is not here is told of and left out."""
        self.settle()
        if "model" in values and values["model"] not in {model.name for model in self.models}:
            self._notices.post(f"The picture was painted with {values['model']}, which is not here.", kind="warning")
            values = {name: value for name, value in values.items() if name != "model"}
        self.edit(**values)

    async def load(self, path: Path) -> None:
        """Fill the form from a picture's note, whichever studio wrote it."""
        note = await self._shelf.read_note(path)
        self.fill(note.request)
        self.receipt_read.emit(note.receipt or {})
        if note.unmapped:
            names = ", ".join(sorted(note.unmapped))
            self._notices.post(f"{path.name} also says: {names}. The studio has no place for that.")

    async def open(self) -> None:
        """Read the presets."""
        self.presets = dict(await self._shelf.presets())
        self.presets_changed.emit()

    def save_preset(self, name: str) -> None:
        """Keep the request, without prompt and seed, under a name."""
        kept = {key: value for key, value in self.request.to_json().items() if key not in NOT_IN_A_PRESET}
        self.presets[name] = kept
        self._errands.run(self._shelf.save_preset(name, kept))
        self.presets_changed.emit()

    def use_preset(self, name: str) -> None:
        self.settle()
        self.edit(**self.presets[name])

    def delete_preset(self, name: str) -> None:
        del self.presets[name]
        self._errands.run(self._shelf.delete_preset(name))
        self.presets_changed.emit()
