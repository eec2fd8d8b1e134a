"""Takes the pictures in docs/screenshots: the real window, the real starter painter, driven by keys and clicks.

    xvfb-run -a -s "-screen 0 1600x1000x24" .venv/bin/python packaging/screenshots.py [FOLDER [SESSION ...]]

It paints in a home of its own, so nobody's gallery is touched; the models are those of the real home.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from canvas_pictures import canvas
from writing_pictures import writing

from studio.app import Studio
from studio.files import paths
from studio.files.crashes import Crash
from studio.ui.draft_wall import DraftWall
from studio.ui.latent.enlarge_dialog import EnlargeDialog
from studio.ui.latent.window import LatentWindow
from studio.ui.main_window import MainWindow
from studio.ui.models.window import ModelsWindow
from studio.ui.samplers.window import SamplersWindow
from studio.ui.tour import Tour
from studio.ui.trouble import tell_of_crash
from tests.files.hub_server import HubServer, Repository, hub_server

PROMPTS = (
    *("a red apple", "a cactus", "a christmas tree", "a red heart", "a pizza", "a strawberry", "a doughnut"),
    *("a star", "a dog face", "a cat face", "a bright yellow sun on a sky blue background", "a gift"),
)
OPENING = (
    "The fox had learned the shape of the hill by heart. Every evening, when the last tram sighed past the orchard, she"
)
FACE = "a smiling yellow face with sunglasses"


class Camera:
    """An open studio and where its pictures go."""

    def __init__(self, studio: Studio, folder: Path) -> None:
        assert isinstance(studio.window, MainWindow)
        self.studio, self.window, self.folder = studio, studio.window, folder
        self.painting = studio.painting

    async def shoot(self, name: str, widget: QWidget | None = None) -> None:
        """Take a picture of the window, or of a dialog, once all thumbnails are there."""
        await asyncio.sleep(0.4)
        (widget or self.window).grab().save(str(self.folder / f"{name}.png"))
        print(self.folder / f"{name}.png")

    async def until(self, ready: Callable[[], object], seconds: float = 120) -> None:
        async with asyncio.timeout(seconds):
            while not ready():
                await asyncio.sleep(0.01)

    async def done(self) -> None:
        await self.until(lambda: self.painting.current is not None and self.painting.current.state == "done")

    def type(self, prompt: str) -> None:
        """Type a prompt over the old one."""
        self.window.prompt.prompt.setFocus()
        self.window.prompt.prompt.selectAll()
        QTest.keyClicks(self.window.prompt.prompt, prompt)

    def paint(self) -> None:
        QTest.mouseClick(self.window.prompt.bar.paint, Qt.MouseButton.LeftButton)


async def first_session(camera: Camera) -> None:
    """From the first start to a run that is cut off by closing the window."""
    painting, window = camera.painting, camera.window
    await camera.until(lambda: painting.plot)
    await camera.shoot("01-first-start")
    painting.edit(steps=12)
    for number, prompt in enumerate(PROMPTS):
        painting.edit(prompt=prompt, seed=100 + number)
        painting.paint()
        await camera.done()
    await camera.until(lambda: camera.studio.gallery.count == len(PROMPTS))
    window.queue.clear.click()
    painting.edit(steps=24, cfg_scale=4.5, seed=2034)
    camera.type(FACE + ", flat style, on a light blue background")
    camera.paint()
    await camera.until(lambda: painting.current and painting.current.done == 13)
    await camera.shoot("02-painting")
    await camera.done()
    await steer(camera)
    await look(camera)
    painting.edit(steps=24, batch=1, seed=2034)
    camera.type(FACE)
    camera.paint()
    await camera.until(lambda: painting.current and painting.current.done >= 10 and painting.current.state != "done")


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


async def look(camera: Camera) -> None:
    """Before and after, comparison, a batch, drafts, the light theme."""
    painting, window = camera.painting, camera.window
    window.commands.actions.of("before_action").trigger()
    window.canvas.set_split(0.45)
    await camera.shoot("06-before-and-after")
    window.commands.actions.of("before_action").trigger()
    window.commands.compare()
    comparison = window.findChild(QWidget, "compare_dialog")
    await camera.shoot("07-comparison", comparison)
    comparison.close()
    painting.edit(batch=4, steps=16, seed=7)
    camera.type("a star")
    camera.paint()
    await camera.done()
    window.commands.set_appearance("light")
    await camera.shoot("08-batch-light")
    window.commands.set_appearance("system")
    await drafts(camera)


async def drafts(camera: Camera) -> None:
    """The draft wall, and two of its drafts finished."""
    painting, window = camera.painting, camera.window
    painting.edit(batch=1, steps=16, seed=300, prompt="a butterfly")
    wall = DraftWall(painting, window.frames, window)
    wall.show()
    wall.start.click()
    await camera.until(lambda: all(run.state == "draft" for run in painting.runs))
    for row in (1, 6):
        index = wall.model.index(row, 0)
        wall.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    await camera.shoot("09-draft-wall", wall)
    wall.finish.click()
    await camera.until(lambda: sum(run.state == "done" for run in painting.runs) == 2)
    wall.close()


async def second_session(camera: Camera) -> None:
    """The run that was cut off is offered and finished."""
    window = camera.window
    await camera.until(lambda: camera.painting.plot and window.notice_bar.answers.isVisible())
    await camera.shoot("10-offered-after-a-restart")
    button = window.findChild(QWidget, "finish_unfinished_button")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    await camera.done()
    camera.studio.notices.post(
        "The folder /media/usb is full. Free some space, or choose another place.", "write: No space left", "error"
    )
    window.resize(1280, 720)
    await camera.shoot("11-small-window-and-a-notice")


async def write(camera: Camera) -> None:
    """A draft continued, regrown and rewritten, and a passage painted, while a painting runs."""
    writing, window = camera.studio.writing, camera.window
    window.resize(1600, 1000)
    draft = window.writing.draft
    await camera.until(lambda: draft.edit.draft)
    QTest.keyClicks(draft.edit, OPENING)
    writing.edit(seed=11, max_tokens=70)
    writing.keep_seed(True)
    camera.painting.edit(prompt=FACE, steps=150, seed=2034)
    camera.paint()
    await camera.until(lambda: camera.painting.plot and camera.painting.current and camera.painting.current.done > 1)
    draft.chips.go_on.click()
    await camera.until(lambda: writing.last and len(writing.last.tokens) > 25)
    await camera.shoot("12-writing-while-painting")
    await camera.until(lambda: not writing.busy)
    camera.painting.stop()
    spot = draft.edit.tokens.at(len(OPENING) + 12)
    assert spot is not None
    draft.popup.show_spot(draft.edit.tokens, spot, True)
    await camera.shoot("13-alternatives")
    QTest.keyClick(draft.popup.rows, Qt.Key.Key_Down)
    QTest.keyClick(draft.popup.rows, Qt.Key.Key_Return)
    await camera.until(lambda: not writing.busy)
    cursor = draft.edit.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(OPENING.index(".") + 1, cursor.MoveMode.KeepAnchor)
    draft.edit.setTextCursor(cursor)
    draft.changes.ask("rewrite")
    await camera.until(lambda: not writing.busy)
    await camera.shoot("14-a-change-to-accept")
    draft.card.accept.click()
    window.writing.chat.ask("Write a Python function that adds two numbers.")
    window.writing.show_tab(window.writing.chat)
    await camera.until(lambda: not writing.busy)
    await camera.shoot("15-chat")
    window.writing.show_tab(draft)
    draft.ask.setText("a smiling yellow sun for my kitchen")
    draft.edit.moveCursor(cursor.MoveOperation.End)
    draft.chips.prompt.click()
    await camera.until(lambda: not writing.busy)
    camera.painting.edit(steps=24)
    camera.paint()
    await camera.done()
    await camera.shoot("16-painted-with-words")


async def pages(camera: Camera) -> None:
    """The look around, every dialog of the menus, and the window in every theme."""
    window, of = camera.window, camera.window.commands.actions.of
    await camera.until(lambda: camera.painting.plot)
    of("look_around_action").trigger()
    (tour,) = window.findChildren(Tour)
    tour.go(2)
    await camera.shoot("17-look-around")
    tour.end()
    for number, name in enumerate(("preferences", "privacy", "shortcuts", "about"), 18):
        of(f"{name}_action").trigger()
        await shoot_dialog(camera, f"{number}-{name}")
    camera.painting.edit(steps=16, seed=2034)
    camera.type(FACE)
    camera.paint()
    await camera.done()
    await camera.until(lambda: camera.studio.gallery.count)
    of("export_action").trigger()
    await shoot_dialog(camera, "22-export")
    crash = Crash(0.0, "Fatal Python error: Segmentation fault\n\nThread 0x00007f (most recent call first):\n")
    await tell_of_crash(window, crash)
    for number, name in enumerate(("light", "contrast"), 23):
        window.commands.set_appearance(name)
        await camera.shoot(f"{number}-{name}")
    window.commands.set_appearance("system")


async def models(camera: Camera) -> None:
    """A model found on a hub on loopback, fetched, painted with while another one is at work, and removed."""
    window, session = camera.window, camera.studio.models
    with hub_server() as hub:
        os.environ["HF_ENDPOINT"] = hub.url
        fill(hub)
        await camera.until(lambda: camera.painting.plot)
        camera.painting.edit(steps=16, seed=2034)
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


async def shoot_dialog(camera: Camera, name: str) -> None:
    """Take a picture of the dialog that is open, and close it."""
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    await camera.shoot(name, dialog)
    dialog.close()


def link_or_copy(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # another file system
        shutil.copyfile(source, target)


async def samplers(camera: Camera) -> None:
    """A plugin on its way in, what was measured of it, and it beside another."""
    studio, window, painting = camera.studio, camera.window, camera.painting
    await camera.until(lambda: painting.plot and studio.samplers.entries)
    painting.edit(prompt=FACE, seed=2034, steps=24, batch=1, cfg_scale=4.5)
    window.commands.show_samplers()
    opened = window.findChild(SamplersWindow, "samplers_window")
    assert opened is not None
    for name in ("er-sde", "res-multistep"):
        project = Path(__file__).resolve().parents[1] / "plugins" / name
        opened.bring(shutil.make_archive(str(paths.home() / name), "zip", project))
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


async def latent(camera: Camera) -> None:
    """Two pictures in latent space: between them, under noise and back, through the VAE; and one of them enlarged."""
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
    window.commands.actions.of("enlarge_as_action").trigger()
    await camera.until(lambda: window.findChild(EnlargeDialog, "enlarge_dialog") is not None)
    dialog = window.findChild(EnlargeDialog, "enlarge_dialog")
    assert dialog is not None
    await camera.until(dialog.start.isEnabled)
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    await camera.until(lambda: "512x512" in dialog.windowTitle())
    await camera.shoot("64-enlarged-four-times", dialog)
    dialog.close()


async def main(folder: Path, chosen: Sequence[str]) -> None:
    """The sessions in one new home; all of them, or those that are named."""
    folder.mkdir(parents=True, exist_ok=True)
    models_here = paths.models_folder()
    home = Path(tempfile.mkdtemp(prefix="studio-screenshots-"))
    try:
        shutil.copytree(models_here, home / "models", copy_function=link_or_copy)  # its own: models come and go in it
        sessions = (first_session, second_session, write, pages, models, canvas, samplers, writing, latent)
        for session in (one for one in sessions if not chosen or one.__name__ in chosen):
            async with Studio.open(home) as studio:
                window = studio.window
                assert isinstance(window, MainWindow)
                window.resize(1600, 1000)
                while not window.furnished:
                    await asyncio.sleep(0.01)
                window.activateWindow()
                await session(Camera(studio, folder))
    finally:
        shutil.rmtree(home)


if __name__ == "__main__":
    application = QApplication(sys.argv)
    application.setQuitOnLastWindowClosed(False)
    with QEventLoop(application) as loop:
        asyncio.set_event_loop(loop)
        loop.run_until_complete(main(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/screenshots"), sys.argv[2:]))
