"""The whole program with every window and dialog of it open, for tests that look at all of it."""

from __future__ import annotations

import asyncio
import importlib
import pkgutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

import studio.ui
from studio.app import Studio
from studio.ui.main_window import MainWindow
from tests.session.fakes import FakePainter
from tests.session.rig import until

# What opens each of them; packaging/screenshots takes its pictures by the same lists.
DIALOGS = (
    "export_action", "save_preset_action", "preferences_action", "enlarge_as_action", "other_samplers_action",
    "shortcuts_action", "privacy_action", "about_action",
)  # fmt: skip
WINDOWS = (
    "draft_wall_action", "compare_action", "latent_action", "samplers_action", "models_action", "help_action",
    "pop_out_action",
)  # fmt: skip
ACTIONS = (*DIALOGS, *WINDOWS, "look_around_action")
MODES = ("watch_mode_button", "brush_mode_button", "mask_mode_button", "expand_mode_button")


async def with_every_window(home: Path, look: Callable[[MainWindow, list[QWidget]], None], side: int = 1280) -> None:
    """Open all of it and let `look` see the main window and the others."""
    async with Studio.open(home, make_engine=FakePainter) as program:
        window = program.window
        assert isinstance(window, MainWindow)
        window.resize(side, side * 9 // 16)
        await until(lambda: window.furnished and bool(program.painting.plot))
        program.painting.edit(prompt="a red apple", steps=3, width=64, height=64)
        program.painting.paint()
        await until(lambda: not program.queue.running and program.painting.shown_step == 3)
        run = program.painting.current
        assert run is not None
        program.painting.edit(prompt="a green apple")
        program.painting.branch(run, 1)
        await until(lambda: not program.queue.running and len(program.painting.runs) == 2)
        for name in ACTIONS:
            window.commands.actions.of(name).trigger()
        window.writing.show_servers()
        window.writing.status.steer.click()
        for name in MODES:
            button = window.findChild(QAbstractButton, name)
            assert button is not None
            button.click()
        await asyncio.sleep(0.3)  # what is laid out at the end of the loop's turn, and lists that are read
        window.resize(side, side * 9 // 16)  # a notice that came meanwhile may have needed more
        await asyncio.sleep(0.1)
        others = [one for one in QApplication.topLevelWidgets() if one is not window and one.isVisible()]
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # words that came a moment ago
        look(window, others)
        for one in others:
            one.close()


def kinds_of_dialogs() -> set[type[QDialog]]:
    """All dialogs that the program defines."""
    for module in pkgutil.walk_packages(studio.ui.__path__, "studio.ui."):
        importlib.import_module(module.name)
    found, waiting = set(), list(QDialog.__subclasses__())
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.__module__.startswith("studio."):
            found.add(kind)
    return found
