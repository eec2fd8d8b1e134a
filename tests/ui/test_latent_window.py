"""The latent-space window and the dialog that enlarges, pressed and dragged, over a lab of a few lines."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from studio.files import paths
from studio.ui.frames import Frames
from studio.ui.latent.enlarge_dialog import EnlargeDialog
from studio.ui.latent.window import LatentWindow
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.rig import until
from tests.session.test_latent import bench, saved

pytestmark = pytest.mark.usefixtures("empty_home")
BUTTON = Qt.MouseButton.LeftButton


def drop(window: LatentWindow, *files: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    none = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, *none))


def test_walk_noise_and_look_through_the_vae(go: Go, tmp_path: Path) -> None:  # noqa: F811
    async def work() -> None:
        async with bench() as b:
            owner = QWidget()
            window = LatentWindow(b.latent, b.rig.notices, Frames(), owner)
            window.show()
            walk = window.walk
            assert not walk.export.isEnabled() and not walk.hint.isHidden()
            drop(window, saved(tmp_path / "a.png"), saved(tmp_path / "b.png"), tmp_path / "c.txt")
            assert walk.points.count() == 2 and walk.export.isEnabled() and walk.hint.isHidden()
            await b.rig.settled()
            walk.slider.setFocus()
            QTest.keyClick(walk.slider, Qt.Key.Key_End)
            await b.rig.settled()
            assert b.lab.asked[-1] == ("walk", 1.0, False)
            assert walk.view.images[0].pixelColor(0, 0).red() == 100
            walk.loop.click()
            assert walk.slider.maximum() == 200
            walk.play.click()
            await until(lambda: walk.slider.value() > 100)
            walk.play.click()
            walk.points.item(0).setSelected(True)
            QTest.mouseClick(walk.remove, BUTTON)
            assert b.latent.points == (tmp_path / "b.png",) and not walk.play.isEnabled()
            window.tabs.setCurrentWidget(window.noise)
            assert not window.noise.restore.isEnabled()
            drop(window, tmp_path / "a.png")
            await b.rig.settled()
            assert "a.png" in window.name.text()
            window.noise.step.setValue(4)
            await b.rig.settled()
            assert window.noise.noisy.image is not None and "step 4 of 20" in window.noise.noisy.title.text()
            QTest.mouseClick(window.noise.restore, BUTTON)
            await b.rig.settled()
            assert window.noise.straight.image is not None and window.noise.winding.image is not None
            QTest.mouseClick(window.noise.start, BUTTON)
            assert b.rig.painting.request.steps_run == 4
            window.noise.step.setValue(0)
            assert not window.noise.start.isEnabled()
            await b.rig.settled()
            assert "48.1 dB" in window.vae.figures.text() and len(window.vae.channels) == 4
            assert window.vae.difference.image is not None
            for widget in window.findChildren(QWidget):
                if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.objectName() and not widget.isHidden():
                    assert widget.objectName().startswith("qt_") or widget.accessibleName() or hasattr(widget, "text")
            window.close()
            await b.rig.settled()
            owner.deleteLater()

    go(work())


def test_a_picture_is_enlarged_by_the_dialog(go: Go, tmp_path: Path) -> None:  # noqa: F811
    async def work() -> None:
        async with bench() as b:
            owner = QWidget()
            picture = saved(tmp_path / "a.png")
            dialog = EnlargeDialog(b.enlarging, picture, owner)
            dialog.show()
            await b.rig.settled()
            assert dialog.view.images[0].size() == QSize(40, 32)  # what it is to be made of
            if not b.enlarging.upscalers:
                assert not dialog.start.isEnabled() and str(paths.upscalers_folder()) in dialog.hint.text()
            paths.create_folder(paths.upscalers_folder())
            (paths.upscalers_folder() / "mine.safetensors").write_bytes(b"")
            b.enlarging.look_for_upscalers()
            await b.rig.settled()
            dialog.upscaler.setCurrentIndex(dialog.upscaler.findData("mine"))
            dialog.scale.setValue(2)
            dialog.strength.setValue(0.25)
            QTest.mouseClick(dialog.start, BUTTON)
            assert dialog.start.text() == "Stop"
            await b.rig.settled()
            _, request = b.lab.asked[-1]
            assert (request.upscaler, request.scale, request.strength) == ("mine", 2.0, 0.25)  # type: ignore[attr-defined]
            assert dialog.start.text() == "Enlarge" and dialog.bar.value() == dialog.bar.maximum() == 3
            assert dialog.view.images and "64x64" in dialog.windowTitle()
            dialog.close()
            owner.deleteLater()

    go(work())
