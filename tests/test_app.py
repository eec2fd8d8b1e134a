"""The composition root without its window: what it makes, and what it leaves behind."""

from __future__ import annotations

import asyncio
import functools
import gc
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from studio.__main__ import display_answers
from studio.app import Studio, _scale, load_painter
from studio.files.settings import Settings
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape
from tests.session.conftest import Go, go  # noqa: F401 - a fixture
from tests.session.fakes import FakePainter
from tests.session.rig import REQUEST, pixels, until


async def _settled(studio: Studio) -> None:
    while studio.queue.running or studio.errands.running:
        await studio.queue.idle()
        await studio.errands.finish()


def _type(studio: Studio, request: PaintRequest) -> None:
    studio.painting.edit(**request.to_json())


def test_the_starter_model_paints_and_a_run_left_in_the_middle_is_finished_bit_for_bit(
    go: Go,  # noqa: F811
    starter_home: Path,
    tmp_path: Path,
) -> None:
    request = PaintRequest(prompt="a red apple", steps=8, seed=7, dtype="float32")
    painter = functools.cache(load_painter)

    async def work() -> None:
        async with Studio.open(starter_home, make_engine=painter, window=False) as studio:
            _type(studio, request)
            studio.painting.paint()
            await _settled(studio)
            assert [notice.text for notice in studio.notices.all] == []
            uncut = studio.painting.runs[0]
            assert (sorted(uncut.frames), uncut.state) == (list(range(1, 9)), "done")
            studio.painting.paint()
            run = studio.painting.runs[0]
            await until(lambda: run.done >= 2)
        left_at = Tape.open(run.order.tape).steps_on_record
        assert run.done <= left_at < 8
        async with Studio.open(starter_home, make_engine=painter, window=False) as studio:
            await until(lambda: bool(studio.painting.offer_unfinished()))
            (again,) = studio.painting.offer_unfinished()
            assert again.done == left_at
            studio.painting.finish([again])
            await _settled(studio)
            assert pixels(again) == pixels(uncut)
            step = tmp_path / "step.png"
            studio.painting.save_step(again, 3, step)
            await _settled(studio)
            assert step.is_file()

    go(work())


def test_a_closed_studio_leaves_no_thread_behind(go: Go, empty_home: Path) -> None:  # noqa: F811
    before = threading.active_count()

    async def work() -> None:
        async with Studio.open(empty_home, make_engine=lambda: FakePainter(seconds=0.01), window=False) as studio:
            _type(studio, REQUEST)
            studio.painting.paint()
            await until(lambda: studio.painting.shown_step >= 1)
        for lane in (studio.lanes.paint, studio.lanes.write, studio.lanes.files):
            with pytest.raises(RuntimeError):
                lane.ask(lambda: None)

    go(work())
    gc.collect()
    assert threading.active_count() <= before


def test_a_window_closed_while_the_engine_is_imported_ends_at_once_and_keeps_its_prompt(empty_home: Path) -> None:
    code = """
import threading, time
import studio.app
from PySide6.QtCore import QTimer

importing = threading.Event()

def import_for_ever():
    importing.set()
    time.sleep(600)

def close_when_importing(window):
    if importing.is_set():
        window.prompt_edit.setPlainText("a fox in the snow")
        QTimer.singleShot(300, window.close)
    else:
        QTimer.singleShot(20, lambda: close_when_importing(window))

def open_window(settings, really=studio.app.open_window):
    window = really(settings)
    close_when_importing(window)
    return window

studio.app.load_painter = import_for_ever
studio.app.open_window = open_window
studio.app.run()
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)
    assert "a fox in the snow" in (empty_home / "settings.json").read_text()
    assert not list((empty_home / "logs").glob("running-*"))


def test_the_first_model_imports_next_to_nothing(starter_home: Path) -> None:
    code = """
import sys
from studio.app import load_painter
from studio.paint.request import PaintRequest

painter, before = load_painter(), set(sys.modules)
painter.sigmas(PaintRequest(prompt="a red apple"))
print(len(set(sys.modules) - before))
"""
    environment = os.environ | {"STUDIO_HOME": str(starter_home)}
    asked = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert int(asked.stdout) < 100, asked.stdout


def test_the_program_tells_of_a_crash_when_it_is_started_again(empty_home: Path) -> None:
    code = """
import ctypes, sys
import studio.app
from PySide6.QtCore import QTimer
from tests.session.fakes import FakePainter

def furnished(window):
    if not window.furnished:
        QTimer.singleShot(20, lambda: furnished(window))
    elif sys.argv[1] == "crash":
        ctypes.string_at(0)
    elif "ended unexpectedly" in window.notice_bar.text.text():
        print(window.notice_bar.details.toPlainText())
        window.close()
    else:
        QTimer.singleShot(20, lambda: furnished(window))

def open_window(settings, really=studio.app.open_window):
    window = really(settings)
    furnished(window)
    return window

studio.app.load_painter = FakePainter
studio.app.open_window = open_window
studio.app.run()
"""
    start = [sys.executable, "-c", code]
    assert subprocess.run([*start, "crash"], check=False, timeout=120).returncode != 0
    told = subprocess.run([*start, "again"], check=True, timeout=120, capture_output=True, text=True).stdout
    assert "string_at" in told and not list((empty_home / "logs").glob("running-*"))


def test_a_second_start_that_opens_a_file_opens_it_in_the_window_that_is_there(empty_home: Path) -> None:
    code = """
import subprocess, sys
import studio.app
from PySide6.QtCore import QTimer
from studio.session.painting import PaintingSession
from tests.session.fakes import FakePainter

def start_again_when_furnished(window):
    if window.furnished:
        second = subprocess.Popen([sys.executable, "-m", "studio", "open", "a picture.png"])
        close_when(window, second)
    else:
        QTimer.singleShot(20, lambda: start_again_when_furnished(window))

def close_when(window, second):
    if opened and second.poll() is not None:
        print(second.returncode, opened, window.isMinimized())
        window.close()
    else:
        QTimer.singleShot(20, lambda: close_when(window, second))

def open_window(settings, really=studio.app.open_window):
    window = really(settings)
    window.showMinimized()
    start_again_when_furnished(window)
    return window

opened = []
PaintingSession.open_picture = lambda _, path: opened.append(str(path))
studio.app.load_painter = FakePainter
studio.app.open_window = open_window
studio.app.run()
"""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    start = [sys.executable, "-c", code]
    told = subprocess.run(start, env=environment, check=True, timeout=120, capture_output=True, text=True).stdout
    assert told.split(maxsplit=1)[0] == "0" and told.endswith(f"{[str(Path('a picture.png').absolute())]} False\n")


def test_a_damaged_library_is_set_aside_with_a_notice_and_built_again(go: Go, empty_home: Path) -> None:  # noqa: F811
    async def work() -> None:
        async with Studio.open(empty_home, make_engine=FakePainter, window=False) as studio:
            _type(studio, REQUEST)
            studio.painting.paint()
            await until(lambda: studio.gallery.count == 1)
        library = empty_home / "library.sqlite"
        library.write_bytes(b"not a library at all" * 500)
        async with Studio.open(empty_home, make_engine=FakePainter, window=False) as studio:
            await until(lambda: studio.gallery.count == 1)
            assert "set aside" in studio.notices.all[0].text
            assert any(b"not a library" in file.read_bytes() for file in empty_home.glob("library.damaged*"))

    go(work())


def test_errors_that_nobody_caught_become_notices(go: Go, empty_home: Path) -> None:  # noqa: F811
    async def work() -> None:
        async with Studio.open(empty_home, make_engine=FakePainter, window=False) as studio:
            asyncio.get_running_loop().call_soon(lambda: 1 // 0)
            await until(lambda: bool(studio.notices.all))
            sys.excepthook(ValueError, ValueError("in a slot"), None)
            assert [
                "ZeroDivisionError" in studio.notices.all[0].text,
                "in a slot" in studio.notices.all[1].details,
            ] == [
                True,
                True,
            ]

    hook = sys.excepthook
    go(work())
    assert sys.excepthook is hook


def test_the_window_and_its_sessions_are_there_before_torch() -> None:
    heavy = ("torch", "diffusers", "transformers")
    code = f"import sys, studio.app, studio.ui.main_window; print([name for name in {heavy} if name in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_without_a_display_the_default_prompt_is_painted_and_the_place_is_told(starter_home: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {name: value for name, value in os.environ.items() if name not in hidden}
    env |= {"STUDIO_HOME": str(starter_home), "DISPLAY": ":987"}  # a display that is not there, as over ssh
    found = subprocess.run([sys.executable, "-m", "studio"], capture_output=True, text=True, check=True, env=env)
    picture = starter_home / "pictures" / "a-red-apple.png"
    assert str(picture) in found.stdout and picture.is_file()


@pytest.mark.parametrize("display", ["", "nonsense", ":x", ":987", "nowhere.invalid:0"])
def test_a_display_that_does_not_answer_is_none(display: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", display)
    assert not display_answers()


@pytest.mark.parametrize(("kept", "factor"), [(100, None), (150, "1.5"), (250, "2.5"), (900, None), ("x", None)])
def test_the_interface_is_as_large_as_the_settings_say(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: object, factor: str | None
) -> None:
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)
    monkeypatch.setattr(os, "environ", dict(os.environ))
    _scale(Settings(tmp_path / "settings.json", {"scale": kept}))
    assert os.environ.get("QT_SCALE_FACTOR") == factor
    os.environ["QT_SCALE_FACTOR"] = "1.1"
    _scale(Settings(tmp_path / "settings.json", {"scale": 200}))
    assert os.environ["QT_SCALE_FACTOR"] == "1.1"  # the user's own wins
