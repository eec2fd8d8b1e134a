"""The very first start: nothing painted, nothing written."""

from __future__ import annotations

from screenshots.camera import Camera

PICTURES = ("01-first-start",)
GALLERY = False


async def take(camera: Camera) -> None:
    """As it opens."""
    await camera.until(lambda: camera.painting.plot)
    await camera.shoot("01-first-start")
