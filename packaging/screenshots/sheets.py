"""Every page, dialog and control of the window in each theme, on one sheet for each area, to be looked at."""

from __future__ import annotations

from collections import defaultdict

from PIL import Image

from screenshots.camera import Camera
from screenshots.states import controls, painted, written
from screenshots.themes import THEMES, Shots, of_dialog, opened_by, sheet
from tests.ui.every_window import DIALOGS, WINDOWS

AREAS = ("window", "dialogs", "windows", "controls")
PICTURES = (*(f"{theme}-{area}" for theme in THEMES for area in AREAS), "grey")
GALLERY = True


async def take(camera: Camera) -> None:
    """All states of the main window first, then what opens from it."""
    shots: Shots = defaultdict(list)
    await camera.until(lambda: camera.painting.plot)
    camera.window.resize(1280, 720)
    await painted(camera, shots)
    await written(camera, shots)
    both = [shots["dark-window"][0], shots["light-window"][0], shots["dark-window"][4], shots["light-window"][4]]
    finish(camera, "grey", [one.convert("L").convert("RGB") for one in both])
    for theme in THEMES:
        finish(camera, f"{theme}-window", shots[f"{theme}-window"])
    for area, actions in (("dialogs", DIALOGS), ("windows", WINDOWS)):
        for action in actions:
            await opened_by(camera, shots, area, action)
        if area == "dialogs":
            camera.window.writing.show_servers()
            await of_dialog(camera, shots, area)
        for theme in THEMES:
            finish(camera, f"{theme}-{area}", shots[f"{theme}-{area}"])
    await controls(camera, shots)
    for theme in THEMES:
        finish(camera, f"{theme}-controls", shots[f"{theme}-controls"])


def finish(camera: Camera, name: str, pictures: list[Image.Image]) -> None:
    """Write a sheet, if it is wanted."""
    if name in camera.wanted:
        camera.keep(name, sheet(pictures), "looks")
