"""A picture, looked at step by step, branched, paused and edited."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screenshots.camera import FACE, Camera

PICTURES = ("02-painting", "03-scrubbing", "04-paused-and-edited", "05-branches")
GALLERY = True


async def take(camera: Camera) -> None:
    """From a prompt to a run with two branches."""
    painting = camera.painting
    await camera.until(lambda: painting.plot)
    painting.edit(steps=24, cfg_scale=4.5, seed=2034, batch=1)
    camera.type(FACE + ", flat style, on a light blue background")
    camera.paint()
    await camera.until(lambda: painting.current and painting.current.done == 13)
    await camera.shoot("02-painting")
    await camera.done()
    await steer(camera)


async def steer(camera: Camera) -> None:
    """Scrub, branch, pause, go on."""
    painting, window = camera.painting, camera.window
    window.timeline.setFocus()
    QTest.keyClick(window.timeline, Qt.Key.Key_Home)
    for _ in range(6):
        QTest.keyClick(window.timeline, Qt.Key.Key_Right)
    await camera.shoot("03-scrubbing")
    camera.type("a sad crying face, flat style, on a pink background")
    QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    await camera.until(lambda: painting.current and painting.current.parent_run and painting.current.done > 15)
    QTest.mouseClick(window.prompt.bar.pause, Qt.MouseButton.LeftButton)
    await camera.until(lambda: painting.current and painting.current.state == "paused")
    camera.type("an angry red devil face")
    await camera.shoot("04-paused-and-edited")
    paused = painting.current
    camera.paint()
    await camera.until(lambda: painting.current is not paused)
    await camera.done()
    assert paused is not None
    painting.finish([paused])
    await camera.until(lambda: paused.state == "done")
    await camera.shoot("05-branches")
