"""The samplers window with the real engine of checks: from a stranger's folder to a picture, and back again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QWidget

from studio.files.paths import plugins_folder
from studio.paint.catalog import AllSamplers
from studio.paint.workshop import Workshop
from studio.plugins import store
from studio.plugins.installed import InstalledSamplers
from studio.plugins.process import Nursery
from studio.session.lanes import Lane
from studio.session.samplers import SamplersSession
from studio.session.trying import Trying
from studio.ui.frames import Frames
from studio.ui.samplers.entry_words import line
from studio.ui.samplers.window import SamplersWindow
from tests.plugins.conftest import nursery  # noqa: F401 - a fixture
from tests.plugins.made import EULER
from tests.plugins.test_install import project, wheel
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.fakes import FakePainter
from tests.session.rig import Rig, rig, until

WITH_SETTING = EULER.replace("noise):", "noise, *, eta: float = 0.5):", 1)


@dataclass
class Desk:
    window: SamplersWindow
    session: SamplersSession
    rig: Rig

    def press(self, name: str) -> None:
        QApplication.sendPostedEvents()  # what is new in an open window is shown by one
        found = [one for one in self.window.findChildren(QAbstractButton, name) if one.isVisible()]
        assert len(found) == 1 and found[0].isEnabled(), name  # one that was answered is still to be deleted
        if isinstance(found[0], QCheckBox):
            QTest.keyClick(found[0], Qt.Key.Key_Space)
        else:
            QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    def texts(self) -> str:
        """All that can be read on the page."""
        labels = self.window.stack.currentWidget().findChildren(QLabel)
        return " | ".join(label.text() for label in labels if label.isVisible())

    def drop(self, path: Path) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        none = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
        self.window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, *none))

    async def idle(self) -> None:
        while self.rig.errands.running:
            await self.rig.errands.finish()

    async def install(self, path: Path) -> None:
        self.drop(path)
        await until(lambda: self.session.installing.state == "asking" and bool(self.session.parts))
        self.press("install_agree_button")
        await self.idle()


@pytest.fixture
def workshop(nursery: Nursery, monkeypatch: pytest.MonkeyPatch) -> Workshop:  # noqa: F811
    def shared() -> Any:
        return SimpleNamespace(
            fork=nursery.fork, end=nursery.end, alive=True, is_warm=nursery.is_warm, close=lambda: None
        )

    monkeypatch.setattr("studio.plugins.installed.Nursery", shared)
    return Workshop(AllSamplers(InstalledSamplers()))


@asynccontextmanager
async def opened(workshop: Any) -> AsyncIterator[Desk]:
    painter = FakePainter()
    async with rig(painter) as r:
        files = Lane("files")
        session = SamplersSession(r.paint_lane, files, lambda: workshop, r.errands)
        trying = Trying(r.paint_lane, lambda: painter, r.queue, r.painting)
        await session.open()
        owner = QWidget()
        window = SamplersWindow(session, trying, r.painting, Frames(), owner)
        window.show()
        try:
            yield Desk(window, session, r)
        finally:
            session.close()
            await r.errands.finish()
            window.close()
            owner.deleteLater()
            await files.close()


def test_install_look_turn_off_update_roll_back_remove(
    go: Go,  # noqa: F811
    empty_home: Path,
    tmp_path: Path,
    workshop: Workshop,
) -> None:
    ran = tmp_path / "ran"
    folder = project(tmp_path / "kind", f"try: open({str(ran)!r}, 'w')\nexcept OSError: pass\n" + WITH_SETTING)

    async def work() -> None:
        async with opened(workshop) as desk:
            session, window = desk.session, desk.window
            assert [entry.badge for entry in session.entries] == ["built in"] * 11
            desk.drop(folder)
            await until(lambda: session.installing.state == "asking" and bool(session.parts))
            shown = desk.texts()
            for words in ("kind-plugin 1.0", "Ada", "MIT", "✓ no network", "✓ no access to your files", "sha256"):
                assert words in shown, (words, shown)
            assert not list(plugins_folder().glob("*"))
            desk.press("install_agree_button")
            await until(lambda: bool(session.busy))
            await desk.idle()
            assert window.list.current == "kind" and window.stack.currentWidget() is window.page
            assert "by Ada" in desk.texts() and "Order of convergence: 1.0" in desk.texts()
            assert not ran.exists()  # and it ran: the passport is there

            desk.press("use_sampler_button")
            assert desk.rig.painting.request.sampler == "kind"
            desk.press("switch_sampler_button")
            await desk.idle()
            assert session.entry("kind").badge == "off" and "you turned it off" in desk.texts()
            desk.press("switch_sampler_button")
            await desk.idle()
            assert session.entry("kind").badge == "plugin"

            project(folder, EULER + "# better\n", version="1.1")
            await desk.install(folder)
            assert session.entry("kind").plugin.version == "1.1"
            assert window.page.back.text() == "Back to 1.0"
            desk.press("roll_back_button")
            await desk.idle()
            assert session.entry("kind").plugin.version == "1.0" and "1.0" in desk.texts()

            desk.press("remove_sampler_button")
            assert session.entry("kind") is not None
            desk.press("remove_no_button")
            desk.press("remove_sampler_button")
            desk.press("remove_yes_button")
            await desk.idle()
            assert session.entry("kind") is None and store.installed_plugins() == []
            assert window.list.current == "dpmpp_2m"

    go(work())


def test_what_is_left_or_cannot_come_in_leaves_nothing(
    go: Go,  # noqa: F811
    empty_home: Path,
    tmp_path: Path,
    workshop: Workshop,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import tempfile

    from studio.plugins.install import WORK

    (own := tmp_path / "own").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(own))  # other studios of this machine may be installing, too
    leaving = EULER.replace("sigma_next - sigma)", "sigma_next * 0.5 - sigma * 0.5)")

    async def work() -> None:
        async with opened(workshop) as desk:
            session = desk.session
            desk.drop(project(tmp_path / "kind"))
            await until(lambda: session.installing.state == "asking" and bool(session.parts))
            desk.press("install_cancel_button")
            await desk.idle()
            assert session.installing.state == "idle" and desk.window.stack.currentWidget() is desk.window.page
            desk.drop(wheel(tmp_path / "evil.whl", files={"kind.py": EULER, "evil.pth": "import os"}))
            await desk.idle()
            assert "every Python program" in desk.texts()
            assert not desk.window.install.agree.isVisible()
            await desk.install(project(tmp_path / "bad", leaving, name="bad-one"))
            assert "leaves noise at the last step" in desk.texts()
            assert session.entry("kind").badge == "off" and "leaves noise" in line(session.entry("kind"))
            desk.window._choose("kind")
            desk.press("switch_sampler_button")
            await desk.idle()
            assert "stays off" in session.notices.all[-1].text and session.entry("kind").badge == "off"

    go(work())
    assert not list(own.glob(f"{WORK}*"))


def test_a_machine_that_cannot_confine_asks_again(go: Go, empty_home: Path, tmp_path: Path) -> None:  # noqa: F811
    from studio.plugins.parts import Part

    class Weak:
        def confinement(self) -> Any:
            yield (Part("own process", True, "apart"), Part("no network", False, "it can open connections"))

    async def work() -> None:
        async with opened(Weak()) as desk:
            desk.drop(project(tmp_path / "kind"))
            await until(lambda: desk.session.installing.state == "asking" and bool(desk.session.parts))
            assert "✕ NOT in force: no network" in desk.texts()
            assert not desk.window.install.agree.isEnabled()
            desk.press("install_all_the_same_check")
            assert desk.window.install.agree.isEnabled()

    go(work())


def test_measuring_a_built_in_one_and_comparing_two(go: Go, empty_home: Path, workshop: Workshop) -> None:  # noqa: F811
    async def work() -> None:
        async with opened(workshop) as desk:
            desk.window.list.choose("heun")
            assert "Order of convergence: 2.0" in desk.texts() and "made" in desk.window.page.measured.text().lower()
            desk.press("check_sampler_button")
            await desk.idle()
            assert "on this machine" in desk.window.page.measured.text().lower()
            assert "of its own" in desk.texts()
            desk.window.list.choose("euler")
            desk.press("compare_two_button")
            page = desk.window.compare
            assert [box.currentData() for box in page.boxes] == ["euler", "dpmpp_2m"]
            desk.press("compare_paint_button")
            await until(lambda: desk.window.compare._trying.job is None)
            await asyncio.sleep(0)
            assert all(view.images for view in page.views) and not page.paint.isEnabled()
            assert "step 20 / 20" in page.captions[0].text()
            QTest.keyClick(page.slider, Qt.Key.Key_Home)
            assert "step 1 / 20" in page.captions[1].text()
            assert desk.rig.queue.jobs == [] and desk.rig.painting.runs == []
            QTest.keyClick(desk.window, Qt.Key.Key_Escape)
            assert desk.window.stack.currentWidget() is desk.window.page
            assert QApplication.activeModalWidget() is None

    go(work())


def test_a_project_from_the_template_is_offered_for_installation(
    go: Go,  # noqa: F811
    empty_home: Path,
    tmp_path: Path,
    workshop: Workshop,
) -> None:
    async def work() -> None:
        async with opened(workshop) as desk:
            desk.press("new_sampler_button")
            new = desk.window.new
            new.name.setText("Not A Name")
            new.place.setText(str(tmp_path))
            desk.press("new_make_button")
            await desk.idle()
            assert "cannot be a sampler's name" in desk.session.notices.all[-1].text
            new.name.setText("slow_dance")
            QTest.keyClick(new.name, Qt.Key.Key_Return)
            await desk.idle()
            assert (tmp_path / "slow_dance" / "slow_dance.py").is_file()
            desk.press("new_install_button")
            await until(lambda: desk.session.installing.state == "asking" and bool(desk.session.parts))
            assert "slow-dance" in desk.texts()

    go(work())
