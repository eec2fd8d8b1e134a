"""A sampler that the studio has never seen, in the whole program: installed, painted with, failed, removed."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDoubleSpinBox

from studio.app import load_painter
from studio.files.pictures import read_note
from studio.plugins.store import find_plugin
from studio.session.engine import MakeEngine
from studio.ui.controls import BADGE_ROLE
from studio.ui.samplers.window import SamplersWindow
from tests.plugins.test_install import wheel
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.rig import pixels, until
from tests.test_window import Hands, at_work, home  # noqa: F401 - a fixture

HALFWAY = """
from typing import Annotated

def halfway(denoise, x, sigmas, noise, *, where: Annotated[float, (0.1, 1.0, "Where the slope is taken")] = 0.5):
    "Halfway: the slope in the middle of each step."
    for sigma, sigma_next in zip(sigmas, sigmas[1:]):
        denoised = denoise(x, sigma)
        if where == 0.25 and sigma_next < 1:
            raise ValueError("not from a quarter")
        slope = (x - denoised) / sigma
        if sigma_next > 0:
            middle = sigma + where * (sigma_next - sigma)
            at_middle = x + slope * (middle - sigma)
            slope = (at_middle - denoise(at_middle, middle)) / middle
        x = x + slope * (sigma_next - sigma)
        yield x, denoised
"""


@pytest.fixture(scope="module")
def painter() -> Iterator[MakeEngine]:
    make = functools.cache(load_painter)
    plugins = make().samplers.plugins  # now, and not in the time that a test has
    plugins.nursery().wait()
    yield make
    plugins.close()


class SamplerHands(Hands):
    """At the samplers window, too."""

    @property
    def samplers(self) -> SamplersWindow:
        return self.find(SamplersWindow, "samplers_window")

    def drop(self, path: Path) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        none = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
        self.samplers.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, *none))

    def press_visible(self, name: str) -> None:
        QApplication.sendPostedEvents()
        (button,) = [one for one in self.window.findChildren(QAbstractButton, name) if one.isVisible()]
        assert button.isEnabled(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    async def install(self, path: Path) -> None:
        self.drop(path)
        session = self.studio.samplers
        await until(lambda: session.installing.state == "asking" and bool(session.parts), 60)
        self.press_visible("install_agree_button")
        await self.settled()
        assert session.installing.problem == ""

    def badge(self) -> str:
        return str(self.find(QComboBox, "sampler_box").currentData(BADGE_ROLE))


async def _ready(hands: SamplerHands) -> None:
    """The samplers window is open, and the engine there."""
    await until(lambda: bool(hands.studio.samplers.entries) and bool(hands.studio.painting.plot), 60)
    hands.window.commands.actions.of("samplers_action").trigger()
    assert hands.samplers.isVisible()


def _wheel(path: Path, version: str = "1.0") -> Path:
    source = {"kind.py": f"{HALFWAY}# {version}\n"}
    return wheel(path, version=version, entry="halfway = kind:halfway", files=source)


def test_a_sampler_from_a_stranger_is_installed_painted_with_and_branched(
    go: Go,  # noqa: F811
    home: Path,  # noqa: F811
    painter: MakeEngine,
    tmp_path: Path,
) -> None:
    async def work() -> None:
        async with at_work(home, painter) as opened:
            hands = SamplerHands(opened.studio, opened.window)
            studio, painting = hands.studio, hands.studio.painting
            await _ready(hands)
            await hands.install(_wheel(tmp_path / "a.whl"))
            passport = studio.samplers.entry("halfway").passport
            assert passport["passed"] and passport["order"] == pytest.approx(2, abs=0.1)

            hands.press_visible("use_sampler_button")
            assert (painting.request.sampler, hands.badge()) == ("halfway", "plugin")
            hands.find(QDoubleSpinBox, "option_where_spin").setValue(0.6)
            painting.edit(steps=5)
            hands.type_prompt("a red apple")
            hands.press("paint_button")
            await hands.settled()
            run = hands.run()
            assert run.state == "done" and run.request.sampler_options == {"where": 0.6}
            plugin = find_plugin("halfway")
            assert read_note(run.files[0]).receipt["sampler"] == {
                "name": "halfway",
                "package": "kind-plugin",
                "version": "1.0",
                "sha256": plugin.receipt.hash,
                "nearest": "heun",
            }
            painting.branch(run, 3, sampler="halfway")
            await hands.settled()
            assert hands.run() is not run and pixels(hands.run()) == pixels(run)

    go(work())


def test_a_run_that_its_plugin_ended_goes_on_and_an_update_is_rolled_back_and_removed(
    go: Go,  # noqa: F811
    home: Path,  # noqa: F811
    painter: MakeEngine,
    tmp_path: Path,
) -> None:
    async def work() -> None:
        async with at_work(home, painter) as opened:
            hands = SamplerHands(opened.studio, opened.window)
            studio, painting = hands.studio, hands.studio.painting
            await _ready(hands)
            await hands.install(_wheel(tmp_path / "a.whl"))
            painting.edit(prompt="a red apple", sampler="halfway", sampler_options={"where": 0.25})
            hands.press("paint_button")
            await hands.settled()
            failed = hands.run()
            assert failed.state == "failed" and 1 <= failed.done < failed.steps
            assert "not from a quarter" in hands.window.notice_bar.text.text()
            hands.press_visible("switch_sampler_button")  # off: the run does not need it any more
            await hands.settled()
            assert studio.samplers.entry("halfway").badge == "off"
            hands.press_visible("stand_in_button")  # Go on with Heun
            await hands.settled()
            rest = hands.run()
            assert (rest.state, rest.request.sampler, rest.parent_run) == ("done", "heun", failed)

            await hands.install(_wheel(tmp_path / "b.whl", "1.1"))
            assert studio.samplers.entry("halfway").plugin.version == "1.1"
            hands.press_visible("roll_back_button")
            await hands.settled()
            assert studio.samplers.entry("halfway").plugin.version == "1.0"

            hands.press_visible("remove_sampler_button")
            hands.press_visible("remove_yes_button")
            await hands.settled()
            assert "halfway" not in [choice.name for choice in painting.samplers]
            painting.edit(sampler="euler")
            painting.open_picture(rest.files[0])
            await hands.settled()
            assert "kind-plugin 1.0, which is not on here" in hands.window.notice_bar.text.text()
            hands.press_visible("stand_in_button")  # Use Heun
            assert (painting.request.sampler, dict(painting.request.sampler_options)) == ("heun", {})

    go(work())
