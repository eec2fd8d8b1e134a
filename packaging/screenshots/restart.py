"""A run that was cut off when the window closed is offered at the next start; a small window with bad news."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from screenshots.camera import FACE, Camera

PICTURES = ("10-offered-after-a-restart", "11-small-window-and-a-notice")
GALLERY = True


async def before(camera: Camera) -> None:
    """Close the window in the middle of a run."""
    painting = camera.painting
    await camera.until(lambda: painting.plot)
    painting.edit(steps=24, cfg_scale=4.5, batch=1, seed=2034)
    camera.type(FACE)
    camera.paint()
    await camera.until(lambda: painting.current and painting.current.done >= 10)


async def take(camera: Camera) -> None:
    """Finish it."""
    window = camera.window
    await camera.until(lambda: camera.painting.plot and window.notice_bar.answers.isVisible())
    await camera.shoot("10-offered-after-a-restart")
    QTest.mouseClick(window.findChild(QWidget, "finish_unfinished_button"), Qt.MouseButton.LeftButton)
    await camera.done()
    camera.studio.notices.post(
        "The folder /media/usb is full. Free some space, or choose another place.", "write: No space left", "error"
    )
    window.resize(1280, 720)
    await camera.shoot("11-small-window-and-a-notice")
