"""`studio doctor`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from studio.cli import doctor, main
from studio.files import starter


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
