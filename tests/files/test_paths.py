"""Where things are kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.files import paths


def test_studio_home_moves_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("STUDIO_HOME", str(tmp_path))
    places = [paths.models_folder(), paths.pictures_folder(), paths.tapes_folder(), paths.plugins_folder()]
    places += [paths.logs_folder(), paths.cache_folder(), paths.settings_file(), paths.library_file()]
    assert all(place.parent == tmp_path for place in places)
    assert len(set(places)) == len(places)
    assert not any(place.exists() for place in places)


def test_a_relative_home_does_not_move_with_the_working_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("STUDIO_HOME", "here")
    assert paths.home() == tmp_path / "here"
    monkeypatch.setenv("STUDIO_HOME", "~/there")
    assert paths.home() == Path.home() / "there"


def test_without_studio_home_the_system_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("STUDIO_HOME", raising=False)
    assert paths.home().is_absolute() and paths.home().name == "stepwise-studio"


def test_resources_hold_the_starter_painter() -> None:
    assert (paths.resources() / "models" / "starter-painter" / "model_index.json").is_file()


def test_a_file_in_the_way_of_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    with pytest.raises(StudioError, match="cannot be made"):
        paths.create_folder(tmp_path / "home" / "models")


def test_a_user_without_a_home_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths.platformdirs, "user_data_dir", _nobody)
    monkeypatch.delenv("STUDIO_HOME", raising=False)
    with pytest.raises(StudioError, match="no home folder"):
        paths.home()


def _nobody(*_: object, **__: object) -> str:
    raise RuntimeError("could not determine the home directory")
