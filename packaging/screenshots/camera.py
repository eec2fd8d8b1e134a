"""An open studio, and where its pictures go."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Protocol

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from studio.app import Studio
from studio.ui.main_window import MainWindow

FACE = "a smiling yellow face with sunglasses"


class Enough(Exception):  # noqa: N818 - not an error: all that was wanted is taken
    """Ends a session early."""


class Session(Protocol):
    """A module of this package: one start of the program, or two, where it has `before`."""

    __name__: str
    PICTURES: tuple[str, ...]
    GALLERY: bool  # whether pictures are there already

    async def take(self, camera: Camera) -> None: ...


class Camera:
    """Drives the window like a person, and takes its picture."""

    def __init__(self, studio: Studio, folder: Path, wanted: set[str]) -> None:
        assert isinstance(studio.window, MainWindow)
        self.studio, self.window, self.folder = studio, studio.window, folder
        self.painting = studio.painting
        self.wanted = set(wanted)

    async def shoot(self, name: str, widget: QWidget | None = None) -> None:
        """Take a picture of the window, or of a dialog, once all thumbnails are there."""
        if name in self.wanted:
            await asyncio.sleep(0.4)
            self.keep(name, as_image((widget or self.window).grab()), "screenshots")

    def keep(self, name: str, picture: Image.Image, folder: str) -> None:
        """Write a picture as WebP: a fifth of a PNG, and text stays sharp."""
        place = self.folder / folder / f"{name}.webp"
        place.parent.mkdir(parents=True, exist_ok=True)
        picture.convert("RGB").save(place, quality=90, method=6)
        print(place, flush=True)
        self.wanted.discard(name)
        if not self.wanted:
            raise Enough

    async def shoot_dialog(self, name: str) -> None:
        """Take a picture of the dialog that is open, and close it."""
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        await self.shoot(name, dialog)
        dialog.close()

    async def until(self, ready: Callable[[], object], seconds: float = 900) -> None:
        async with asyncio.timeout(seconds):
            while not ready():
                await asyncio.sleep(0.01)

    async def done(self) -> None:
        await self.until(lambda: self.painting.current is not None and self.painting.current.state == "done")

    def type(self, prompt: str) -> None:
        """Type a prompt over the old one."""
        self.window.prompt.prompt.setFocus()
        self.window.prompt.prompt.selectAll()
        QTest.keyClicks(self.window.prompt.prompt, prompt)

    def paint(self) -> None:
        QTest.mouseClick(self.window.prompt.bar.paint, Qt.MouseButton.LeftButton)

    def do(self, action: str) -> None:
        """Choose an entry of the menus."""
        self.window.commands.actions.of(f"{action}_action").trigger()


def as_image(pixmap: QPixmap) -> Image.Image:
    """The pixels of a grabbed widget."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")


@asynccontextmanager
async def opened(home: Path, folder: Path, wanted: set[str]) -> AsyncIterator[Camera]:
    """The program, started in `home` and furnished; closed at the end."""
    async with Studio.open(home) as studio:
        window = studio.window
        assert isinstance(window, MainWindow)
        window.resize(1600, 1000)
        while not window.furnished:
            await asyncio.sleep(0.01)
        window.activateWindow()
        yield Camera(studio, folder, wanted)
