"""Comparison, draft wall, export, other samplers, shortcuts, about."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.session import comparing
from studio.ui.about_dialog import AboutDialog, _licence
from studio.ui.compare import Compare
from studio.ui.draft_wall import DraftWall
from studio.ui.export_dialog import ExportDialog
from studio.ui.frames import Frames
from studio.ui.samplers_dialog import OtherSamplers
from studio.ui.shortcuts_dialog import ShortcutsDialog
from tests.ui import standins


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


class _Painting(standins.Painting):
    def compare(self, a: Any, b: Any) -> comparing.Comparison:
        return comparing.compare(a, b)

    def draft_wall(self, seeds: range, fraction: float) -> None:
        self.asked.append(("drafts", list(seeds), fraction))
        self.have(*(standins.run(8, 2, seed=seed) for seed in seeds))

    def finish(self, runs: list[Any]) -> None:
        self.asked.append(("finish", [run.request.seed for run in runs]))

    def drop(self, runs: list[Any]) -> None:
        self.asked.append(("drop", [run.request.seed for run in runs]))

    def export(self, run: Any, path: Path, kind: str, **options: Any) -> None:
        self.asked.append(("export", path, kind, options))


def test_two_runs_are_shown_at_the_same_noise_level_and_part_where_they_part(window: QWidget) -> None:
    painting = _Painting()
    main = standins.run(6)
    branch = standins.run(6, parent=main, at=3)
    for step in (4, 5, 6):
        branch.frames[step] = 255 - branch.frames[step]
    painting.have(main, branch)
    dialog = Compare(painting, Frames(), main, branch, window)  # type: ignore[arg-type]
    assert dialog.slider.parts_at == 3
    assert "They part at step 4, σ" in dialog.verdict.text()
    QTest.keyClick(dialog.slider, Qt.Key.Key_Home)
    assert dialog.a.caption.text() == dialog.b.caption.text() == "step 1 / 6   σ 6"
    assert dialog.a.view.images == dialog.b.view.images
    dialog.go.click()
    assert dialog.a.view.images != dialog.b.view.images
    dialog.b.box.setCurrentIndex(0)
    assert "the same at every step" in dialog.verdict.text()
    dialog.close()


def test_drafts_are_painted_picked_and_finished(window: QWidget) -> None:
    painting = _Painting(seed=5)
    wall = DraftWall(painting, Frames(), window)  # type: ignore[arg-type]
    wall.count.setValue(4)
    wall.share.setValue(25)
    assert not wall.finish.isEnabled()
    wall.start.click()
    select = QItemSelectionModel.SelectionFlag.Select
    for row in (1, 3):
        wall.list.selectionModel().select(wall.model.index(row, 0), select)
    assert wall.finish.text() == "Finish 2 picked"
    wall.finish.click()
    assert painting.asked == [("drafts", [5, 6, 7, 8], 0.25), ("drop", []), ("finish", [6, 8])]
    wall.close()


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("png", {"note": True}),
        ("jpeg", {"note": True, "quality": 92}),
        ("gif", {"seconds": 3.0}),
        ("contact_sheet", {}),
    ],
)
def test_export_asks_only_what_its_kind_can_be_told(window: QWidget, kind: str, options: dict[str, object]) -> None:
    painting = _Painting()
    run = standins.run(4)
    run.pictures = run.frames[4]
    dialog = ExportDialog(painting, run, window)  # type: ignore[arg-type]
    dialog.kind.setCurrentIndex(dialog.kind.findData(kind))
    assert dialog.options() == options
    dialog.write(kind, dialog.options(), Path("out"))
    assert painting.asked == [("export", Path("out"), kind, options)]
    dialog.close()


def test_an_unfinished_run_has_no_picture_to_export(window: QWidget) -> None:
    dialog = ExportDialog(_Painting(), standins.run(4, 2), window)  # type: ignore[arg-type]
    assert dialog.kind.findData("png") == -1
    dialog.close()


def test_other_samplers_start_from_the_same_noise(window: QWidget) -> None:
    painting = _Painting()
    run = standins.run(4, sampler="euler")
    dialog = OtherSamplers(painting, run, window)  # type: ignore[arg-type]
    assert "euler" not in dialog.checks and not dialog.start.isEnabled()
    dialog.checks["heun"].click()
    dialog.checks["lcm"].click()
    dialog.start.click()
    assert painting.asked == [("branch", run, 0, {"sampler": "heun"}), ("branch", run, 0, {"sampler": "lcm"})]


def test_the_shortcut_list_and_the_licences_are_there(window: QWidget) -> None:
    shortcuts = ShortcutsDialog([("Paint", [("Paint", "Ctrl+Return")])], window)
    shortcuts.close()
    about = AboutDialog(window)
    text = about.licences.toPlainText()
    for name in ("PySide6", "torch", "diffusers", "Inter", "JetBrainsMono", "OFL-1.1"):
        assert name.lower() in text.lower(), name
    about.close()


def test_licences_are_told_with_the_painters_libraries_loaded() -> None:
    """They bring a finder of packages of their own, whose answers raise where a field is missing."""
    import importlib_metadata  # noqa: F401

    assert "Apache" in _licence("diffusers") and _licence("scipy").startswith("scipy ")
    assert _licence("no-such-package") == ""
