"""The models window in the whole program: find, fetch, paint, switch in mid-queue, remove, with real keys and clicks.

The hub is on loopback and speaks the real protocol; its model is a stock pipeline of a few kilobytes.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from safetensors.numpy import save_file

from studio.app import Studio, load_painter
from studio.files import secrets
from studio.files.network import is_offline
from studio.ui.models.window import ModelsWindow
from tests.files.hub_server import HubServer, Repository, hub_server
from tests.files.test_models import UNET, make_model
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.fakes import FakePainter
from tests.session.rig import until

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
CARD = b"---\nlicense: apache-2.0\n---\n# Tiny\nPaints little."
TAGS = ["diffusers:StableDiffusionPipeline", "license:apache-2.0"]


@pytest.fixture
def home(starter_home: Path, tmp_path: Path) -> Path:
    """A home of its own with the starter models, whose large files are links."""
    shutil.copytree(starter_home / "models", tmp_path / "home" / "models", copy_function=_link)
    return tmp_path / "home"


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # another file system
        shutil.copyfile(source, target)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    monkeypatch.setattr(secrets, "_backend", lambda: None)  # the user's own keyring is not for tests
    with hub_server() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        server.repositories["old/painting"] = Repository({"old.ckpt": b"x"}, ["license:other"])
        yield server


class Hands:
    """What a person does at the models window."""

    def __init__(self, studio: Studio) -> None:
        assert studio.window is not None
        action = studio.window.findChild(QAction, "models_action")
        assert action is not None
        action.trigger()
        window = studio.window.findChild(ModelsWindow, "models_window")
        assert window is not None
        self.studio, self.window, self.models = studio, window, studio.models

    def press(self, name: str) -> None:
        found = self.window.findChild(QAbstractButton, name)
        assert found is not None and found.isEnabled() and found.isVisible(), f"{name} cannot be pressed"
        QTest.mouseClick(found, LEFT)

    def shows(self, name: str) -> bool:
        found = self.window.findChild(QAbstractButton, name)
        return found is not None and found.isVisible()

    async def fetch(self, words: str, repository: str) -> None:
        """Search for words, choose a model, and begin to fetch it."""
        page = self.window.finding
        self.press("models_find_button")
        QTest.keyClicks(page.words, words)
        QTest.keyClick(page.words, Qt.Key.Key_Return)
        await until(lambda: page.results.rows != ())
        page.results.choose(repository)
        await until(lambda: self.models.description is not None and self.models.description.listing.id == repository)
        self.press("hub_fetch_button")

    async def choose(self, name: str) -> None:
        await until(lambda: any(row.key == name for row in self.window.list.rows), 60)
        self.window.list.choose(name)
        if self.window.stack.currentWidget() is not self.window.page:
            QTest.keyClick(self.window, Qt.Key.Key_Escape)


def test_find_fetch_paint_switch_and_remove(
    home: Path,
    server: HubServer,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    from tests.paint.families.tiny import stable_diffusion  # imports the engine before the clock of `go` runs

    stable_diffusion().save_pretrained(tmp_path / "source")
    server.add_folder("apples/tiny", tmp_path / "source", tags=TAGS).files["README.md"] = CARD
    painter = load_painter()
    run_it: Go = request.getfixturevalue("go")

    async def work() -> None:
        async with Studio.open(home, make_engine=lambda: painter) as studio:
            await until(lambda: studio.painting.plot != (), 50)
            hands = Hands(studio)
            server.seconds_a_block = 0.1
            await hands.fetch("tiny", "apples/tiny")
            assert "tiny" not in [model.name for model in studio.painting.models]  # not while it is on its way
            server.seconds_a_block = 0.0
            await hands.choose("tiny")
            assert hands.window.page.card.toPlainText().startswith("Tiny")
            studio.painting.edit(prompt="a red apple", steps=3, seed=7)
            studio.painting.paint()  # with the starter painter
            hands.press("model_use_button")  # and, while it paints, another one
            chosen, tiny = studio.painting.request, studio.painting.models[-1]
            assert (tiny.name, chosen.model, chosen.steps, chosen.cfg_scale) == ("tiny", "tiny", 25, 7.0)
            assert (chosen.width, chosen.height) == (tiny.width, tiny.height) != (128, 128)
            studio.painting.edit(steps=3, cfg_scale=5.0)
            studio.painting.paint()
            studio.painting.edit(seed=8)
            studio.painting.paint()
            hands.press("model_remove_button")
            assert [notice.text for notice in hands.models.notices.all] == []
            await until(lambda: hands.shows("model_remove_yes_button"))
            hands.press("model_remove_yes_button")  # it vanishes before its turn or in it
            await until(lambda: "tiny" not in [model.name for model in studio.painting.models])
            while studio.queue.running or studio.errands.running:
                await studio.queue.idle()
                await studio.errands.finish()
            jobs = [job for job in studio.queue.jobs if job.kind == "paint"]
            assert len(jobs) == 3 and jobs[0].state == "done" and jobs[2].state == "failed"
            assert "There is no model 'tiny'" in jobs[2].problem
            said = " ".join(notice.text for notice in studio.notices.all)
            assert "There is no model 'tiny'" in said and "Something went wrong" not in said
            studio.painting.edit(model="starter-painter")
            studio.painting.edit(steps=3)
            studio.painting.paint()
            await until(lambda: not studio.queue.running, 60)
            assert [job.state for job in studio.queue.jobs if job.kind == "paint"][-1] == "done"
        assert not (home / "models" / "tiny").exists()

    run_it(work())


def test_a_fetch_that_an_earlier_session_left_is_offered_and_can_be_thrown_away(
    go: Go,  # noqa: F811
    home: Path,
    server: HubServer,
    tmp_path: Path,
) -> None:
    folder = make_model(tmp_path / "source")
    save_file({"weight": np.zeros(3_000_000, np.float32)}, folder / UNET)
    server.add_folder("apples/small", folder, tags=TAGS)
    server.seconds_a_block = 0.02

    async def work() -> None:
        async with Studio.open(home, make_engine=FakePainter) as studio:
            hands = Hands(studio)
            await hands.fetch("small", "apples/small")
            await until(lambda: hands.models.pulling.pulls[0].done > 1_000_000)
        async with Studio.open(home, make_engine=FakePainter) as studio:
            hands = Hands(studio)
            await until(lambda: hands.models.pulling.pulls != [])
            (pull,) = hands.models.pulling.pulls
            assert pull.state == "paused" and pull.done > 1_000_000
            assert "paused" in hands.window.pulls.lines[pull].state.text()
            hands.press("pull_small_go_button")
            await until(lambda: pull.state == "running" and pull.speed > 0)
            hands.press("pull_small_drop_button")
            await until(lambda: hands.models.pulling.pulls == [] and not studio.errands.running)
            assert not list((home / "models" / ".pulling").glob("*"))

    go(work())


def test_offline_refusals_and_what_only_has_pickles(go: Go, home: Path, server: HubServer) -> None:  # noqa: F811
    async def work() -> None:
        async with Studio.open(home, make_engine=FakePainter) as studio:
            hands = Hands(studio)
            page, models = hands.window.finding, hands.models
            hands.press("models_find_button")
            QTest.keyClicks(page.words, "old")
            QTest.mouseClick(page.go, LEFT)
            await until(lambda: models.description is not None)
            assert "pickle" in page.problem.text() and not page.fetch.isVisible()
            assert page.results.rows[0].badge == "pickle only"
            hands.press("models_offline_check")
            asked = len(server.asked)
            assert is_offline() and "works offline" in page.state.text()
            QTest.mouseClick(page.go, LEFT)
            await until(lambda: not models.searching and bool(models.notices.all))
            assert "works offline" in models.notices.all[-1].text and len(server.asked) == asked
            hands.press("models_offline_check")
            assert not is_offline()
            hands.press("models_hub_button")
            await until(lambda: models.no_keyring != "")
            assert "no keyring" in hands.window.hub.ground.text() and not hands.window.hub.token.isEnabled()

    go(work())


def test_folders_are_added_and_forgotten_and_every_control_has_a_name(
    go: Go,  # noqa: F811
    home: Path,
    server: HubServer,
    tmp_path: Path,
) -> None:
    shutil.copytree(home / "models" / "starter-painter", tmp_path / "mine" / "painter", copy_function=_link)

    async def work() -> None:
        async with Studio.open(home, make_engine=FakePainter) as studio:
            hands = Hands(studio)
            hands.models.add_folder(tmp_path / "mine")
            await hands.choose("painter")
            await until(lambda: "painter" in [model.name for model in studio.painting.models])
            assert not hands.window.page.remove.isEnabled() and "stay there" in hands.models.notices.all[-1].text
            hands.press("models_hub_button")
            await until(lambda: hands.window.findChild(QAbstractButton, "folder_0_forget_button") is not None)
            hands.press("folder_0_forget_button")
            await until(lambda: all(row.key != "painter" for row in hands.window.list.rows))
            assert (tmp_path / "mine" / "painter" / "model_index.json").exists()
            for control in hands.window.findChildren(QAbstractButton):
                if control.objectName() and not control.objectName().startswith("qt_"):
                    assert control.text() or control.accessibleName(), control.objectName()

    go(work())
