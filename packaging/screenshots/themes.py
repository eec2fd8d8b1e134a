"""A widget in every theme, and many of them on one sheet."""

from __future__ import annotations

import asyncio

from PIL import Image
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from screenshots.camera import Camera, as_image

THEMES = ("dark", "light", "contrast")
GROUND, GAP = (118, 122, 134), 16
WIDE = 2 * 1280 + 3 * GAP  # pixels of a sheet

Shots = dict[str, list[Image.Image]]  # theme and area -> pictures


async def each(camera: Camera, shots: Shots, area: str, widget: QWidget) -> None:
    """A widget in every theme."""
    for theme in THEMES:
        camera.window.commands.set_appearance(theme)
        await asyncio.sleep(0.3)
        shots[f"{theme}-{area}"].append(as_image(widget.grab()))


async def of_dialog(camera: Camera, shots: Shots, area: str) -> None:
    """The dialog that is open."""
    await asyncio.sleep(0.6)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    await each(camera, shots, area, dialog)
    dialog.close()


async def opened_by(camera: Camera, shots: Shots, area: str, action: str) -> None:
    """What an entry of the menus opens, all its tabs."""
    before = set(QApplication.topLevelWidgets())
    camera.do(action.removesuffix("_action"))
    await asyncio.sleep(0.8)
    for shown in [one for one in QApplication.topLevelWidgets() if one.isVisible() and one not in before]:
        await each(camera, shots, area, shown)
        for tabs in shown.findChildren(QTabWidget):
            for page in range(1, tabs.count()):
                tabs.setCurrentIndex(page)
                await each(camera, shots, area, shown)
        shown.close()


def sheet(pictures: list[Image.Image]) -> Image.Image:
    """Pictures in lines, as words in a text."""
    places, left, top, height = [], GAP, GAP, 0
    for picture in pictures:
        if left > GAP and left + picture.width + GAP > WIDE:
            left, top, height = GAP, top + height + GAP, 0
        places.append((left, top))
        left, height = left + picture.width + GAP, max(height, picture.height)
    made = Image.new("RGB", (WIDE, top + height + GAP), GROUND)
    for picture, place in zip(pictures, places, strict=True):
        made.paste(picture, place)
    return made
