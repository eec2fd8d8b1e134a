"""Weights are counted exactly; how a model fits follows from them and the machine."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from studio.errors import StudioError
from studio.files.fit import Weights, expected_bytes, fit, taken, try_to_weigh, weigh
from studio.files.machine import Machine, parse_size, this_machine
from studio.files.model_entries import read_entries
from studio.files.models import Model, find_model
from studio.files.paths import models_folder
from studio.files.precision import loaded_bytes
from tests.files.test_models import UNET, make_model

GB = 1_000_000_000
SDXL = Weights((("unet", 2_567_000_000), ("vae", 84_000_000), ("text_encoder_2", 695_000_000)), 7 * GB, "fp16")


def _model(**values: object) -> Model:
    about = {
        "name": "m",
        "path": Path("m"),
        "family": "stable-diffusion-xl",
        "size": 7 * GB,
        "width": 1024,
        "height": 1024,
    }
    return Model(**{**about, **values})  # type: ignore[arg-type]


def test_every_number_of_every_part_is_counted(empty_home: Path) -> None:
    folder = make_model(models_folder() / "mine")
    save_file({"a": np.zeros((10, 10), np.float16), "b": np.zeros(7, np.float16)}, folder / UNET)
    weights = weigh(find_model("mine"))
    assert dict(weights.parts) == {"unet": 107, "vae": 12, "text_encoder": 12} and weights.precision == "fp16"
    assert weights.stored == sum(file.stat().st_size for file in folder.rglob("*.safetensors"))
    (folder / UNET).write_bytes(b"cut")
    assert try_to_weigh(_model(path=folder)) is None


@pytest.mark.parametrize(
    ("machine", "how"),
    [
        (Machine(32 * GB, 24 * GB), "card"),
        (Machine(32 * GB, 10 * GB), "card"),
        (Machine(32 * GB, 8 * GB), "offload"),
        (Machine(32 * GB, 6 * GB), "quantised"),
        (Machine(32 * GB, 2 * GB), "blocks"),
        (Machine(6 * GB, 4 * GB), "too large"),
        (Machine(32 * GB), "processor"),
        (Machine(12 * GB, bf16=True), "processor"),
        (Machine(12 * GB), "quantised"),
        (Machine(4 * GB), "too large"),
        (Machine(0), "unknown"),
    ],
)
def test_sdxl_on_machines_of_many_sizes(machine: Machine, how: str) -> None:
    found = fit(_model(), SDXL, machine)
    assert found.how == how and found.needed > 0 and found.words.endswith(".")
    assert found.good is (how in ("card", "processor"))


def test_a_language_model_by_its_file() -> None:
    writer = _model(family="language", path=Path("w.gguf"), size=4 * GB)
    weights = Weights((("model", 8 * GB),), 4 * GB, "GGUF")
    assert fit(writer, weights, Machine(16 * GB)).good and fit(writer, weights, Machine(4 * GB)).how == "too large"


def test_this_machine_has_memory_and_the_list_says_what_fits(empty_home: Path) -> None:
    assert this_machine().memory > GB
    make_model(models_folder() / "mine")
    (models_folder() / "broken").mkdir()
    entries = {entry.name: entry for entry in read_entries()}
    assert entries["mine"].fit is not None and entries["mine"].fit.good and entries["mine"].freed > 0
    assert entries["broken"].fit is None and entries["broken"].model.problem


@pytest.mark.parametrize(
    ("text", "size"), [("2GB", 2 * GB), ("1500 MB", 1_500_000_000), ("1.5g", 1_500_000_000), ("2e9", 2 * GB)]
)
def test_sizes_as_people_write_them(text: str, size: int) -> None:
    assert parse_size(text) == size


@pytest.mark.parametrize("text", ["", "much", "-2GB", "2 PB", "1.2.3 GB"])
def test_what_is_no_size_is_said(text: str) -> None:
    with pytest.raises(StudioError, match="such as 2GB"):
        parse_size(text)


def test_a_model_that_is_not_here_is_expected_to_take_nothing(empty_home: Path) -> None:
    assert expected_bytes("no such model") == 0


def test_the_starters_are_expected_about_as_they_are_measured(
    starter_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STUDIO_HOME", str(starter_home))
    whole = expected_bytes("starter-painter")
    assert 150e6 < whole < 250e6
    assert expected_bytes("starter-painter", "4bit") < expected_bytes("starter-painter", "8bit") < 0.9 * whole
    assert 100e6 < expected_bytes("smollm2-135m-instruct") < 250e6


def test_the_list_counts_the_weights_as_they_are_chosen(starter_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STUDIO_HOME", str(starter_home))
    plain = next(entry for entry in read_entries() if entry.name == "starter-painter")
    packed = next(entry for entry in read_entries({"starter-painter": "4bit"}) if entry.name == "starter-painter")
    assert plain.packed == "" and packed.packed == "4bit"
    assert plain.fit is not None and packed.fit is not None
    saved = expected_bytes("starter-painter") - expected_bytes("starter-painter", "4bit")
    assert abs(plain.fit.needed - packed.fit.needed - saved) < 0.05 * saved


def test_what_is_packed_already_is_not_told_to_be_packed() -> None:
    assert fit(_model(), SDXL, Machine(12 * GB)).how == "quantised"
    assert fit(_model(), SDXL, Machine(12 * GB), packed=True).how == "too large"


@pytest.mark.parametrize("machine", [Machine(8 * GB), Machine(8 * GB, bf16=True), Machine(8 * GB, 6 * GB)])
def test_packed_weights_are_counted_alike_on_every_machine(
    starter_home: Path, monkeypatch: pytest.MonkeyPatch, machine: Machine
) -> None:
    monkeypatch.setenv("STUDIO_HOME", str(starter_home))
    model = find_model("starter-painter")
    each = 2 if machine.card or machine.bf16 else 4
    counted = sum(taken(model, weigh(model), "4bit", machine).sizes(each))
    assert abs(counted - loaded_bytes(model, "4bit", each)) < 100
