"""`studio doctor`."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psutil
import pytest

from studio.cli import doctor, main
from studio.files import starter
from studio.files.library import Library
from studio.files.models import scan


def examined(capsys: pytest.CaptureFixture[str]) -> dict[str, dict[str, Any]]:
    return {check["name"]: check for check in json.loads(capsys.readouterr().out)}


def test_a_whole_studio(starter_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--json"]) == 0
    checks = examined(capsys)
    assert all(check["ok"] for check in checks.values()), checks
    assert {"python", "torch", "device", "home", "disk", "model starter-painter", "window", "fonts"} <= set(checks)
    assert main(["doctor"]) == 0
    assert "ok  model starter-painter" in capsys.readouterr().out


def test_missing_models_are_no_reason_to_paint(empty_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--json"]) == 1
    checks = examined(capsys)
    assert [name for name, check in checks.items() if check["needed"] and not check["ok"]] == ["model starter-painter"]
    assert "studio models pull starter" in checks["model starter-painter"]["cure"]


def test_a_damaged_text_encoder_is_found(
    empty_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    part = starter.TEXT_ENCODER
    header = b'{"a": {"dtype": "U8", "shape": [%d], "data_offsets": [0, %d]}}'
    size = part.size - 8 - len(header % (10**7, 10**7)) - 0
    text = header % (size, size)
    part.path.parent.mkdir(parents=True)
    with part.path.open("wb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        file.truncate(part.size)
    starter.ensure_starter_painter()
    assert main(["doctor"]) == 1
    assert "model.safetensors is damaged" in capsys.readouterr().out


def test_a_window_that_cannot_open_does_not_stop_painting(
    starter_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(doctor, "QT_QUESTIONS", "raise ImportError('libEGL.so.1: cannot open shared object file')")
    assert main(["doctor", "--json"]) == 0
    window = examined(capsys)["window"]
    assert not window["ok"] and "libEGL.so.1" in window["detail"] and "make setup" in window["cure"]


def test_a_home_that_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("STUDIO_HOME", str(tmp_path / "file"))
    assert main(["doctor"]) == 1
    said = capsys.readouterr()
    assert "NO  home" in said.out and "Set STUDIO_HOME" in said.out and said.err == ""


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "ENGINE", ("no-such-library",))
    monkeypatch.setattr(doctor, "WINDOW", ())
    (check,) = doctor._libraries()
    assert (check.ok, check.needed, check.detail) == (False, True, "not installed")


def _only(checks: Iterable[doctor.Check], name: str) -> doctor.Check:
    (found,) = [check for check in checks if check.name == name]
    assert not found.ok and found.detail and found.cure, found
    return found


def test_an_old_python_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(doctor.sys, "version_info", (3, 10, 0))
        check = next(doctor.examine())
    assert (check.name, check.ok, check.needed) == ("python", False, True) and "3.11" in check.cure


def test_the_pyside_that_aborts_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "ENGINE", ())
    monkeypatch.setattr(doctor, "version", lambda _: "6.12.0")
    with monkeypatch.context() as patch:
        patch.setattr(doctor.sys, "version_info", (3, 11, 7))
        check = _only(doctor._libraries(), "PySide6-Essentials")
    assert "<6.12" in check.cure


def test_an_engine_that_cannot_be_imported_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: str) -> None:
        raise ImportError("libgomp.so.1: cannot open shared object file")

    monkeypatch.setattr(doctor.importlib, "import_module", broken)
    assert "libgomp" in _only(doctor._device(), "engine").detail


def test_a_full_disk_and_a_full_memory_are_named(empty_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor.shutil, "disk_usage", lambda _: SimpleNamespace(free=2e8))
    monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(available=3e8))
    assert _only([doctor._space()], "disk").detail == "0.2 GB free"
    monkeypatch.delenv("STUDIO_MEMORY_LIMIT", raising=False)
    assert _only([doctor._memory()], "memory").detail == "0.3 GB free"
    monkeypatch.setenv("STUDIO_MEMORY_LIMIT", "2GB")
    assert _only([doctor._memory()], "memory").detail == "0.3 GB free; models may take 2.0 GB"
    monkeypatch.setenv("STUDIO_MEMORY_LIMIT", "much")
    assert "not a size of memory" in _only([doctor._memory()], "memory").detail


@pytest.mark.parametrize("content", ["{", "[]", "\x00"])
def test_damaged_settings_are_named(empty_home: Path, content: str) -> None:
    assert all(check.ok for check in doctor._kept())
    empty_home.mkdir(exist_ok=True)
    (empty_home / "settings.json").write_text(content)
    assert str(empty_home) in _only(doctor._kept(), "settings").cure


def test_a_damaged_library_is_named(empty_home: Path) -> None:
    empty_home.mkdir()
    with closing(Library(empty_home / "library.sqlite")):
        assert all(check.ok for check in doctor._kept())
    for left in empty_home.glob("library.sqlite-*"):
        left.unlink()
    (empty_home / "library.sqlite").write_bytes(b"not a library at all" * 500)
    assert "damaged" in _only(doctor._kept(), "library").detail


def test_a_recent_crash_is_named(empty_home: Path) -> None:
    logs = empty_home / "logs"
    logs.mkdir(parents=True)
    (logs / "crash-1-2.txt").write_text(f'{{"began": {time.time()}}}\nFatal Python error: Segmentation fault\n')
    assert "Segmentation fault" in _only(doctor._kept(), "crashes").detail
    (logs / "crash-1-2.txt").write_text(f'{{"began": {time.time() - 2 * doctor.RECENT}}}\nold\n')
    assert all(check.ok for check in doctor._kept())


def test_models_that_are_missing_or_broken_are_named(empty_home: Path) -> None:
    assert "studio models pull" in _only(doctor._writer(), "model smollm2-135m-instruct").cure
    broken = empty_home / "models" / "broken"
    broken.mkdir(parents=True)
    (broken / "model_index.json").write_text("{")
    checks = [doctor._model(model) for model in scan()]
    assert not _only(checks, "model broken").needed


def test_a_machine_that_cannot_confine_plugins_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = [SimpleNamespace(name="network", in_force=False, why="no seccomp here")]
    monkeypatch.setattr("studio.plugins.installed.confinement", lambda _: parts)
    assert _only(doctor._plugins(), "plugins: network").detail == "no seccomp here"


def test_a_system_without_fonts_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "QT_QUESTIONS", "print(0)")
    assert "DejaVu" in _only(doctor._window(), "fonts").cure
