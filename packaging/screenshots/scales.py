"""The window at every scale of the preferences, on a screen of 1920 by 1200. Each scale is a process of its own."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from PIL import Image

from screenshots.camera import FACE, Camera, as_image
from screenshots.themes import sheet

SCALES = (100, 125, 150, 200, 250)  # per cent
PICTURES = tuple(f"scale-{percent}" for percent in SCALES)
GALLERY = True
FACTOR = "QT_SCALE_FACTOR"  # Qt reads it once, when it starts


async def take(camera: Camera) -> None:
    """Here, if this process has the scale; else in others."""
    if FACTOR in os.environ:
        await shoot(camera)
        return
    for name in sorted(camera.wanted):
        factor = f"{int(name.removeprefix('scale-')) / 100:g}"
        arguments = (str(Path(__file__).parent), "--into", str(camera.folder), name)
        child = await asyncio.create_subprocess_exec(
            sys.executable, *arguments, env={**os.environ, FACTOR: factor, "QT_ENABLE_HIGHDPI_SCALING": "1"}
        )
        if await child.wait():
            raise SystemExit(f"{name} could not be taken.")


async def shoot(camera: Camera) -> None:
    """The window that fills the screen, the layered canvas in it, and two of the windows beside it."""
    window, painting = camera.window, camera.painting
    await camera.until(lambda: painting.plot)
    window.resize(window.screen().availableGeometry().size())
    painting.edit(prompt=FACE, steps=12, seed=2034, cfg_scale=4.5)
    camera.paint()
    await camera.done()
    shots: list[Image.Image] = [await grabbed(camera)]
    window.modes.go("mask")
    await camera.until(lambda: window.modes.mode == "mask")
    shots.append(await grabbed(camera))
    for name in ("samplers", "preferences"):
        camera.do(name)
        shown = window.findChildren(object, f"{name}_window") or window.findChildren(object, f"{name}_dialog")
        shots.append(await grabbed(camera, shown[0]))
        shown[0].close()
    (name,) = camera.wanted
    camera.keep(name, sheet(shots), "looks")


async def grabbed(camera: Camera, widget: object = None) -> Image.Image:
    """As the screen shows it, and small enough for two to stand in a line."""
    await asyncio.sleep(0.8)
    picture = as_image((widget or camera.window).grab())  # type: ignore[attr-defined]
    picture.thumbnail((1280, 1280), Image.Resampling.LANCZOS)
    return picture
