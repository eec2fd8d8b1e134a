"""The memory's end and the sleep of models in the real window, with the starter models."""

from __future__ import annotations

import functools
from pathlib import Path

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from studio.app import Studio, load_painter
from studio.files.pictures import read_note
from studio.paint.families.latent_pictures import LatentPictures
from studio.session.engine import MakeEngine
from studio.session.memory import PAINTER, WRITER
from studio.session.runs import Run
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.rig import pixels, until

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def painter() -> MakeEngine:
    return functools.cache(load_painter)


@pytest.fixture
def home(starter_home: Path, tmp_path: Path) -> Path:
    (tmp_path / "models").symlink_to(starter_home / "models", target_is_directory=True)
    return tmp_path


async def painted(studio: Studio) -> Run:
    before = studio.painting.current
    QTest.mouseClick(studio.window.findChild(QPushButton, "paint_button"), LEFT)
    return await ended(studio, before)


async def ended(studio: Studio, before: Run | None) -> Run:
    painting = studio.painting
    await until(lambda: painting.current is not before and painting.current.state in ("done", "failed"), 60)
    await studio.queue.idle()
    await studio.errands.finish()
    assert painting.current is not None
    return painting.current


def test_the_end_of_the_memory_leaves_the_window_and_the_tape_and_a_button_paints(
    go: Go,  # noqa: F811
    home: Path,
    painter: MakeEngine,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    decode = LatentPictures.decode

    def cannot(self: LatentPictures, latents: torch.Tensor, tiles: str = "auto") -> object:
        if tiles != "always":
            torch.empty(1 << 60, dtype=torch.uint8)  # what no machine has: the allocator's own error
        return decode(self, latents, tiles)

    async def work() -> None:
        async with Studio.open(home, make_engine=painter) as studio:
            window, painting = studio.window, studio.painting
            assert window is not None
            painting.edit(prompt="a red apple", steps=3, width=64, height=64)
            monkeypatch.setattr(LatentPictures, "decode", cannot)
            failed = await painted(studio)
            assert failed.state == "failed" and failed.done == 3
            assert "not enough memory to make the finished picture" in window.notice_bar.text.text()
            button = window.findChild(QPushButton, "remedy_tiles_button")
            assert button is not None and button.isVisible() and button.text() == "Decode in tiles"
            calls = len(failed.tape.calls) if failed.tape is not None else 0
            QTest.mouseClick(button, LEFT)
            run = await ended(studio, failed)
            assert run.state == "done" and run.request.tiles == painting.request.tiles == "always"
            assert read_note(run.files[0]).receipt["model_calls"] == calls == 3
            monkeypatch.undo()
            painting.paint_request(failed.request)
            assert pixels(await ended(studio, run)) == pixels(run)  # 64 pixels are one tile

    go(work())


def test_the_assistant_sleeps_while_the_painter_works_and_is_woken(
    go: Go,  # noqa: F811
    home: Path,
    painter: MakeEngine,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("STUDIO_MEMORY_LIMIT", "330 MB")

    async def work() -> None:
        async with Studio.open(home, make_engine=painter) as studio:
            window, memory, writing = studio.window, studio.memory, studio.writing
            assert window is not None
            window.writing_dock.show()
            studio.painting.edit(prompt="a red apple", steps=2, width=64, height=64)
            shown = functools.partial(window.findChild, QFrame)
            words = functools.partial(window.findChild, QLabel)
            assert (await painted(studio)).state == "done"
            assert [held.name for held in memory.held(PAINTER)] == ["starter-painter"]
            assert memory.held(PAINTER)[0].bytes > 150e6 and not shown("writer_sleep_strip").isVisible()
            for _ in range(2):
                passage = writing.continue_text("The fox", max_tokens=2)
                assert passage is not None
                await until(lambda passage=passage: not passage.busy, 60)
                await studio.errands.finish()
                assert passage.state == "done" and memory.held(PAINTER) == ()
                assert shown("painter_sleep_strip").isVisible() and not shown("writer_sleep_strip").isVisible()
                assert words("painter_sleep_text").text().startswith("Painter asleep, about ")
            assert (await painted(studio)).state == "done"
            assert memory.held(WRITER) == () and not shown("painter_sleep_strip").isVisible()
            assert words("writer_sleep_text").text().startswith("Assistant asleep, about ")

    go(work())
