"""Sampler plugins: one on its way in, what was measured of it, it beside another, and a picture painted with it."""

from __future__ import annotations

import shutil
from pathlib import Path

from screenshots.camera import FACE, Camera
from studio.files import paths
from studio.ui.samplers.window import SamplersWindow

PICTURES = (
    "40-a-sampler-before-it-is-installed",
    "41-what-a-sampler-does",
    "42-two-samplers-on-the-same-noise",
    "43-painted-with-a-plugin",
)
GALLERY = True
PLUGINS = Path(__file__).resolve().parents[2] / "plugins"


async def take(camera: Camera) -> None:
    """A plugin on its way in, what was measured of it, and it beside another."""
    studio, window, painting = camera.studio, camera.window, camera.painting
    await camera.until(lambda: painting.plot and studio.samplers.entries)
    painting.edit(prompt=FACE, seed=2034, steps=24, batch=1, cfg_scale=4.5)
    window.commands.show_samplers()
    opened = window.findChild(SamplersWindow, "samplers_window")
    assert opened is not None
    for name in ("er-sde", "res-multistep"):
        opened.bring(shutil.make_archive(str(paths.home() / name), "zip", PLUGINS / name))
        await camera.until(lambda: studio.samplers.installing.state == "asking" and studio.samplers.parts)
        if name == "er-sde":
            await camera.shoot("40-a-sampler-before-it-is-installed", opened)
        opened.install.agree.click()
        await camera.until(lambda: studio.samplers.installing.state == "idle")
        opened.page.pictures.paint.click()
        await camera.until(lambda: studio.trying.job is None)
    await camera.shoot("41-what-a-sampler-does", opened)
    opened.compare_button.click()
    await camera.until(lambda: opened.compare.isVisible())
    opened.compare.boxes[0].setCurrentIndex(opened.compare.boxes[0].findData("er_sde"))
    opened.compare.refresh()
    opened.compare.paint.click()
    await camera.until(lambda: studio.trying.job is None)
    await camera.shoot("42-two-samplers-on-the-same-noise", opened)
    opened.stack.setCurrentWidget(opened.page)
    opened.list.choose("er_sde")
    opened.page.use.click()
    opened.close()
    camera.paint()
    await camera.done()
    await camera.shoot("43-painted-with-a-plugin")
