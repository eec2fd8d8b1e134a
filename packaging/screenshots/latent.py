"""Two pictures in latent space: between them, under noise and back, through the VAE; and one of them enlarged."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screenshots.camera import Camera
from studio.ui.latent.enlarge_dialog import EnlargeDialog
from studio.ui.latent.window import LatentWindow

PICTURES = (
    "60-between-two-pictures",
    "61-under-noise-and-back-both-ways",
    "62-what-the-vae-keeps",
    "63-painted-from-a-noised-picture",
    "64-enlarged-four-times",
)
GALLERY = True


async def take(camera: Camera) -> None:
    """From the gallery to the latent space window, and on to a picture painted from a noised one."""
    window, studio = camera.window, camera.studio
    for prompt, seed in (("a red apple", 7), ("a house", 3)):
        camera.type(prompt)
        camera.painting.edit(seed=seed, steps=20)
        before = studio.gallery.total
        camera.paint()
        await camera.until(lambda before=before: studio.gallery.total == before + 1)  # type: ignore[misc]
    await camera.until(lambda: studio.gallery.picture(0) is not None and studio.gallery.picture(1) is not None)
    window.gallery.list.selectAll()
    window.commands.pictures.show_latent([studio.gallery.path(picture) for picture in window.gallery.chosen()[:2]])
    opened = window.findChild(LatentWindow, "latent_window")
    assert opened is not None
    opened.walk.slider.setValue(opened.walk.slider.maximum() // 2)
    await camera.until(lambda: opened.walk.view.images and opened.walk.view.images[0].width() == 128)
    await camera.shoot("60-between-two-pictures", opened)
    opened.tabs.setCurrentWidget(opened.noise)
    opened.noise.step.setValue(8)
    await camera.until(opened.noise.restore.isEnabled)
    QTest.mouseClick(opened.noise.restore, Qt.MouseButton.LeftButton)
    await camera.until(lambda: studio.latent.restoring.job is None)
    await camera.shoot("61-under-noise-and-back-both-ways", opened)
    opened.tabs.setCurrentWidget(opened.vae)
    await camera.until(lambda: opened.vae.channels)
    await camera.shoot("62-what-the-vae-keeps", opened)
    QTest.mouseClick(opened.noise.start, Qt.MouseButton.LeftButton)
    opened.close()
    camera.paint()
    await camera.done()
    await camera.shoot("63-painted-from-a-noised-picture")
    await enlarge(camera)


async def enlarge(camera: Camera) -> None:
    """The picture on the canvas, four times as large."""
    window = camera.window
    camera.do("enlarge_as")
    await camera.until(lambda: window.findChild(EnlargeDialog, "enlarge_dialog") is not None)
    dialog = window.findChild(EnlargeDialog, "enlarge_dialog")
    assert dialog is not None
    await camera.until(dialog.start.isEnabled)
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    await camera.until(lambda: "512x512" in dialog.windowTitle())
    await camera.shoot("64-enlarged-four-times", dialog)
    dialog.close()
