"""A model found on a hub on loopback, fetched, painted with while another one is at work, and removed."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from screenshots.camera import FACE, Camera
from studio.files import paths
from studio.ui.models.window import ModelsWindow
from tests.files.hub_server import HubServer, Repository, hub_server

PICTURES = (*("25-models", "26-models-found-and-fetched", "27-another-model-in-mid-queue", "28-a-model-to-remove"),)
GALLERY = True


async def take(camera: Camera) -> None:
    """What is here, what a hub has, and one of it fetched."""
    window, session = camera.window, camera.studio.models
    with hub_server() as hub:
        os.environ["HF_ENDPOINT"] = hub.url
        fill(hub)
        await camera.until(lambda: camera.painting.plot)
        camera.painting.edit(steps=16, seed=2034, cfg_scale=4.5)
        camera.type(FACE)
        camera.paint()
        await camera.done()
        window.commands.show_models()
        shown = window.findChild(ModelsWindow, "models_window")
        await camera.until(lambda: session.entries and shown.page.picture.pixmap().width() > 1)
        await camera.shoot("25-models", shown)
        QTest.mouseClick(shown.find_button, Qt.MouseButton.LeftButton)
        QTest.keyClicks(shown.finding.words, "painter")
        QTest.keyClick(shown.finding.words, Qt.Key.Key_Return)
        await camera.until(lambda: session.found)
        shown.finding.results.choose("sketchbook/emoji-painter")
        await camera.until(lambda: session.description and session.description.plan)
        hub.seconds_a_block = 0.004
        QTest.mouseClick(shown.finding.fetch, Qt.MouseButton.LeftButton)
        pulls = session.pulling.pulls
        await camera.until(lambda: pulls and pulls[0].seconds_left is not None and pulls[0].done > 40_000_000)
        await camera.shoot("26-models-found-and-fetched", shown)
        hub.seconds_a_block = 0.0
        await camera.until(lambda: session.entry("emoji-painter"))
        await switch_and_remove(camera, shown)


async def switch_and_remove(camera: Camera, shown: ModelsWindow) -> None:
    """Another model in the middle of a run; it is removed afterwards."""
    session = camera.studio.models
    camera.painting.edit(prompt="a red heart", steps=30)
    camera.paint()
    await camera.until(lambda: camera.painting.current and camera.painting.current.done >= 5)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    shown.list.choose("emoji-painter")
    QTest.mouseClick(shown.page.use, Qt.MouseButton.LeftButton)
    camera.painting.edit(prompt="a pizza")
    camera.paint()
    jobs = [job for job in camera.studio.queue.jobs if job.kind == "paint"]
    await camera.shoot("27-another-model-in-mid-queue")
    await camera.until(lambda: [job.state for job in jobs] == ["done"] * len(jobs))
    shown.list.choose("starter-painter")
    shown.list.choose("emoji-painter")
    await camera.until(lambda: shown.page.picture.pixmap().width() > 1)
    QTest.mouseClick(shown.page.remove, Qt.MouseButton.LeftButton)
    await camera.shoot("28-a-model-to-remove", shown)
    QTest.mouseClick(shown.findChild(QWidget, "model_remove_yes_button"), Qt.MouseButton.LeftButton)
    await camera.until(lambda: session.entry("emoji-painter") is None)
    shown.close()


def fill(hub: HubServer) -> None:
    """A small hub: one model that can be fetched, and some that only stand in the list."""
    kind = "diffusers:StableDiffusionPipeline"
    source = paths.models_folder() / "starter-painter"
    one = hub.add_folder("sketchbook/emoji-painter", source, tags=[kind, "license:apache-2.0"], downloads=4_120)
    card = (source / "README.md").read_bytes() if (source / "README.md").exists() else b"# Emoji painter"
    one.files["README.md"] = card
    others = {
        "atelier/oil-painter-xl": (["diffusers:StableDiffusionXLPipeline", "license:openrail++"], 88_300, True),
        "atelier/ink-painter-lora": (["lora", "diffusers", "license:mit"], 2_310, False),
    }
    for name, (tags, downloads, gated) in others.items():
        files = {"model_index.json": b"{}", "weights.safetensors": bytes(60_000)}
        hub.repositories[name] = Repository(files, tags, downloads=downloads, gated=gated)
    hub.repositories["attic/painter-2022"] = Repository({"old.ckpt": bytes(30_000)}, ["license:other"], downloads=410)
