"""What can be done with a picture that is there: paint from it, enlarge it, take it into latent space."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QMenu

from studio.paint.enlarge.request import EnlargeRequest
from studio.ui.windows import show_one

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.session.runs import Run
    from studio.ui.main_window import MainWindow

TIMES = 4.0
ON_CANVAS = ("copy_action", "save_step_action", "", "branch_action", "start_from_step_action", "paste_start_action", "",
             "enlarge_action", "enlarge_as_action", "noise_action")  # fmt: skip


class PictureCommands(QObject):
    """Belongs to the window's commands. Windows are imported when they are first asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.studio = window.studio
        self.painting = window.studio.painting

    def listen(self) -> None:
        """Listen to the gallery, the timeline and the canvas."""
        window = self.window
        window.gallery.start_asked.connect(self.painting.start_from)
        window.gallery.latent_asked.connect(self.show_latent)
        window.gallery.enlarge_asked.connect(self.enlarge)
        window.timeline.start_asked.connect(self.start_from_step)
        window.canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        window.canvas.customContextMenuRequested.connect(self._canvas_menu)

    def start_from_step(self, run: Run | None = None, step: int = 0) -> None:
        """Paint from a step's picture instead of from noise; without a run from the step on the canvas."""
        self._of_step(run, step, self.painting.start_from)

    def start_from_clipboard(self) -> None:
        """Paint from the picture in the clipboard."""
        image = QGuiApplication.clipboard().image()
        if image.isNull():
            self.studio.notices.post(self.tr("There is no picture in the clipboard."), kind="warning")
        else:
            self.studio.starting.pixels(_pixels(image), "clipboard", self.painting.start_from)

    def enlarge_shown(self, at_once: bool) -> None:
        """Enlarge what is on the canvas."""
        self._of_step(None, 0, partial(self._enlarge_path, at_once))

    def enlarge(self, path: Path, at_once: bool) -> None:
        """Enlarge a picture four times, or as a dialog says."""
        if at_once:
            self.studio.enlarging.enlarge(EnlargeRequest(picture=str(path), scale=TIMES))
            words = self.tr("{0} is being enlarged: the queue shows how far it is.")
            self.studio.notices.post(words.format(path.name))
            return
        from studio.ui.latent.enlarge_dialog import EnlargeDialog

        EnlargeDialog(self.studio.enlarging, path, self.window).show()

    def latent_of_shown(self) -> None:
        """Take what is on the canvas into the latent-space window."""
        self._of_step(None, 0, lambda path: self.show_latent([path]))

    def show_latent(self, pictures: Sequence[Path] = ()) -> None:
        """The latent-space window, or the one that is open, with these pictures."""
        from studio.ui.latent.window import LatentWindow

        studio, window = self.studio, self.window
        make = partial(LatentWindow, studio.latent, studio.notices, window.frames, window)
        show_one(window, LatentWindow, "latent_window", make).bring(pictures)

    def _enlarge_path(self, at_once: bool, path: Path) -> None:
        self.enlarge(path, at_once)

    def _of_step(self, run: Run | None, step: int, then: Callable[[Path], None]) -> None:
        run, step = (run, step) if run is not None else (self.painting.current, self.painting.shown_step)
        if run is not None and step:
            self.painting.keep(run)
            self.studio.starting.step(run, step, then)

    def _canvas_menu(self, at: QPoint) -> None:
        menu = QMenu(self.window.canvas)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in ON_CANVAS:
            if name:
                menu.addAction(self.window.commands.actions.of(name))
            else:
                menu.addSeparator()
        menu.popup(self.window.canvas.mapToGlobal(at))


def _pixels(image: QImage) -> NDArray[np.uint8]:
    """(H, W, 3) uint8 RGB."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()
