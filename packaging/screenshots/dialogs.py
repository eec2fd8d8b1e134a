"""The look around, the dialogs of the menus, and the window in the other themes."""

from __future__ import annotations

from screenshots.camera import FACE, Camera
from studio.files.crashes import Crash
from studio.ui.tour import Tour
from studio.ui.trouble import tell_of_crash

PICTURES = (
    *("17-look-around", "18-preferences", "19-privacy", "20-shortcuts", "21-about", "22-export", "23-light"),
    "24-contrast",
)
GALLERY = True


async def take(camera: Camera) -> None:
    """One after the other, then a crash that is told of."""
    window = camera.window
    await camera.until(lambda: camera.painting.plot)
    camera.do("look_around")
    (tour,) = window.findChildren(Tour)
    tour.go(2)
    await camera.shoot("17-look-around")
    tour.end()
    for number, name in enumerate(("preferences", "privacy", "shortcuts", "about"), 18):
        camera.do(name)
        await camera.shoot_dialog(f"{number}-{name}")
    camera.painting.edit(steps=16, seed=2034, cfg_scale=4.5)
    camera.type(FACE)
    camera.paint()
    await camera.done()
    await camera.until(lambda: camera.studio.gallery.count)
    camera.do("export")
    await camera.shoot_dialog("22-export")
    crash = Crash(0.0, "Fatal Python error: Segmentation fault\n\nThread 0x00007f (most recent call first):\n")
    await tell_of_crash(window, crash)
    for number, name in enumerate(("light", "contrast"), 23):
        window.commands.set_appearance(name)
        await camera.shoot(f"{number}-{name}")
    window.commands.set_appearance("system")
