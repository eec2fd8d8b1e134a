"""The menu of the layered canvas."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from studio.ui.actions import LINE, Command

if TYPE_CHECKING:
    from studio.ui.commands import Commands


def _(words: str) -> str:
    return QCoreApplication.translate("CanvasMenu", words)


def canvas_menu(c: Commands) -> list[Command]:
    """What the canvas is for, and its files."""
    modes = c.window.modes
    return [
        Command("watch_mode_action", _("Watch"), partial(modes.go, "watch"), ("F7",)),
        Command("brush_mode_action", _("Brush"), partial(modes.go, "brush"), ("F8",)),
        Command("mask_mode_action", _("Mask"), partial(modes.go, "mask"), ("F9",)),
        Command("expand_mode_action", _("Expand"), partial(modes.go, "expand"), ("F12",)),
        LINE,
        Command("new_canvas_action", _("New canvas from what is shown"), modes.begin_anew, ("Ctrl+N",)),
        Command("put_step_action", _("Put the shown step on the canvas"), modes.put_step),
        Command("put_picture_action", _("Put a picture on the canvas…"), modes.ask_picture),
        LINE,
        Command("open_layers_action", _("Open layers (.ora)…"), modes.ask_open, ("Ctrl+Shift+O",)),
        Command("save_layers_action", _("Save layers"), modes.save, ("Ctrl+Alt+S",)),
        Command("save_layers_as_action", _("Save layers as (.ora)…"), modes.save_as, ("Ctrl+Shift+S",)),
    ]
