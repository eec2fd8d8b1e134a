"""The states of the main window, its menus and what else its controls open, in every theme."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QToolTip

from screenshots.camera import FACE, Camera, as_image
from screenshots.themes import THEMES, Shots, each, of_dialog
from screenshots.writing import OPENING
from studio.ui import file_dialogs
from studio.ui.tour import Tour


async def painted(camera: Camera, shots: Shots) -> None:
    """A run with a branch, one that is paused and one that waits; bad news; the layered canvas."""
    painting, window, modes = camera.painting, camera.window, camera.window.modes
    painting.edit(prompt=FACE, steps=16, seed=2034, cfg_scale=4.5, batch=1)
    camera.paint()
    await camera.done()
    first = painting.current
    assert first is not None
    painting.edit(prompt="an angry red devil face")
    painting.branch(first, 5)
    await camera.until(lambda: painting.current is not first and painting.current and painting.current.done > 11)
    QTest.mouseClick(window.prompt.bar.pause, Qt.MouseButton.LeftButton)
    await camera.until(lambda: painting.current and painting.current.state == "paused")
    branch = painting.current
    assert branch is not None
    painting.edit(prompt="a pizza")
    painting.paint_beside([painting.request])
    painting.show_step(branch, branch.done)
    await each(camera, shots, "window", window)
    painting.finish([branch])
    await camera.until(lambda: not camera.studio.queue.running)
    camera.studio.notices.post("The folder /media/usb is full. Choose another place.", "write: No space left", "error")
    for mode in ("brush", "mask", "expand"):
        modes.go(mode)
        await camera.until(lambda mode=mode: modes.mode == mode)  # type: ignore[misc]
        await each(camera, shots, "window", window)
    modes.go("watch")


async def written(camera: Camera, shots: Shots) -> None:
    """Words coloured by how sure the model was, the alternatives of one, the chat."""
    room, writing = camera.window.writing, camera.studio.writing
    await camera.until(lambda: room.draft.edit.draft)
    QTest.keyClicks(room.draft.edit, OPENING)
    writing.edit(seed=11, max_tokens=40)
    writing.keep_seed(True)
    room.draft.chips.go_on.click()
    await camera.until(lambda: writing.last and not writing.busy)
    spot = room.draft.edit.tokens.at(len(OPENING) + 12)
    assert spot is not None
    room.draft.popup.show_spot(room.draft.edit.tokens, spot, True)
    await each(camera, shots, "window", camera.window)
    room.draft.popup.hide()
    room.show_tab(room.chat)
    room.status.steer.click()
    await each(camera, shots, "window", camera.window)
    room.status.steer.click()
    room.show_tab(room.draft)


async def controls(camera: Camera, shots: Shots) -> None:
    """Menus, lists of boxes, a tip, the dialogs that are Qt's, the look around."""
    window = camera.window
    for action in window.menuBar().actions():
        menu = action.menu()
        menu.aboutToShow.emit()
        menu.popup(window.mapToGlobal(QPoint(80, 80)))
        await each(camera, shots, "controls", menu)
        menu.close()
    for box in window.findChildren(QComboBox):
        if box.isVisible() and box.count() and box.objectName() in ("sampler_box", "start_box", "gallery_model_box"):
            box.showPopup()
            await each(camera, shots, "controls", box.view().window())
            box.hidePopup()
    tip = window.prompt.bar.stop.toolTip()
    for theme in THEMES:
        window.commands.set_appearance(theme)
        QToolTip.showText(window.mapToGlobal(QPoint(60, 60)), tip, window)
        await asyncio.sleep(0.3)
        (shown,) = [one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel") and one.isVisible()]
        shots[f"{theme}-controls"].append(as_image(shown.grab()))
    file_dialogs.ask_open(window, "Open a picture", lambda _: None, Path(__file__).resolve().parents[2] / "docs")
    await of_dialog(camera, shots, "controls")
    window.modes.go("brush")
    await camera.until(lambda: window.modes.mode == "brush")
    window.modes.bench.tools.colour.click()
    await of_dialog(camera, shots, "controls")
    window.modes.go("watch")
    camera.do("look_around")
    (tour,) = window.findChildren(Tour)
    tour.go(2)
    await each(camera, shots, "controls", window)
    tour.end()
