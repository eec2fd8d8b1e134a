"""Models are found, described, and refused with one clear sentence, without being loaded."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file

from studio.errors import StudioError
from studio.files import paths
from studio.files.model_check import check_model_folder
from studio.files.models import Model, find_model, model_hash, scan
from studio.files.starter import FEW_STEPS, PAINTER, TEXT_ENCODER

INDEX = {
    "_class_name": "StableDiffusionPipeline",
    "unet": ["diffusers", "UNet2DConditionModel"],
    "vae": ["diffusers", "AutoencoderKL"],
    "text_encoder": ["transformers", "CLIPTextModel"],
    "tokenizer": ["transformers", "CLIPTokenizer"],
    "scheduler": ["diffusers", "PNDMScheduler"],
    "safety_checker": ["stable_diffusion", "StableDiffusionSafetyChecker"],
    "feature_extractor": [None, None],
    "requires_safety_checker": True,
}
CONFIGS = {
    "unet/config.json": {"sample_size": 64, "in_channels": 4, "block_out_channels": [320, 640]},
    "vae/config.json": {"latent_channels": 4, "block_out_channels": [128, 256, 512, 512]},
    "text_encoder/config.json": {"max_position_embeddings": 77, "hidden_size": 768},
    "tokenizer/tokenizer_config.json": {"model_max_length": 77},
    "scheduler/scheduler_config.json": {},
}
UNET = "unet/diffusion_pytorch_model.safetensors"
WEIGHTS = (UNET, "vae/diffusion_pytorch_model.safetensors", "text_encoder/model.safetensors")
GGUF = b"GGUF" + (3).to_bytes(4, "little") + bytes(16)
TENSORS = {"weight": np.ones((4, 3), np.float32)}


def make_model(folder: Path) -> Path:
    """A folder that looks like Stable Diffusion 1.5, of a few kilobytes."""
    for name, config in {"model_index.json": INDEX, **CONFIGS}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(json.dumps(config))
    for name in WEIGHTS:
        save_file(TENSORS, folder / name)
    return folder


def change(path: Path, **values: Any) -> None:
    path.write_text(json.dumps(json.loads(path.read_text()) | values))


@pytest.fixture
def folder(empty_home: Path) -> Path:
    return make_model(paths.models_folder() / "mine")


def test_a_model_is_described_from_its_configs(folder: Path) -> None:
    model = find_model("mine")
    assert (model.width, model.height, model.size_factor, model.token_limit) == (512, 512, 8, 77)
    assert (model.family, model.problem, model.path) == ("stable-diffusion", "", folder)
    assert model.size == sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    assert find_model(str(folder)) == model


def test_the_starter_models_and_what_they_start_from(starter_home: Path) -> None:
    painter = find_model(PAINTER)
    assert painter.problem == "" and painter.family == "stable-diffusion"
    assert (painter.width, painter.height, painter.size_factor, painter.token_limit) == (128, 128, 8, 32)
    assert (painter.steps, painter.cfg_scale, painter.sampler) == (20, 5.0, "dpmpp_2m")
    writer = find_model("smollm2-135m-instruct")
    assert (writer.family, writer.path.suffix, writer.problem) == ("language", ".gguf", "")


def test_the_starter_painter_is_listed_before_it_is_fetched(empty_home: Path) -> None:
    (model,) = scan()
    assert model.name == PAINTER and "studio models pull starter" in model.problem
    with pytest.raises(StudioError, match="studio models pull starter"):
        find_model(PAINTER)
    assert not empty_home.exists()


def test_the_starters_are_whole_at_the_first_look_into_a_fresh_home(
    starter_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a bundle, where nobody has fetched or painted anything yet."""
    encoder = TEXT_ENCODER.path
    monkeypatch.setenv("STUDIO_HOME", str(tmp_path / "fresh"))
    TEXT_ENCODER.path.parent.mkdir(parents=True)
    TEXT_ENCODER.path.symlink_to(encoder)
    found = {model.name: (model.width, model.steps, model.problem) for model in scan()}
    assert found == {PAINTER: (128, 20, ""), FEW_STEPS: (128, 4, "")}


def test_an_unknown_name_gets_the_names_there_are(folder: Path) -> None:
    with pytest.raises(StudioError, match=r"no model 'yours'.* mine, starter-painter"):
        find_model("yours")


def test_extra_folders_count_after_the_own_one(folder: Path, tmp_path: Path) -> None:
    make_model(tmp_path / "extra" / "mine")
    other = make_model(tmp_path / "extra" / "other")
    models = {model.name: model.path for model in scan([tmp_path / "extra", tmp_path / "gone"])}
    assert models["mine"] == folder and models["other"] == other
    assert find_model("other", [tmp_path / "extra"]).path == other


def test_a_model_that_wants_what_the_studio_cannot_give_is_told_apart(folder: Path) -> None:
    change(folder / "unet" / "config.json", time_cond_proj_dim=256)
    assert "LCM" in find_model("mine").problem
    change(folder / "unet" / "config.json", time_cond_proj_dim=None)
    change(folder / "model_index.json", scheduler=["diffusers", "EDMEulerScheduler"])
    assert "EDM" in find_model("mine").problem


def test_a_shard_index_is_followed(folder: Path) -> None:
    (folder / UNET).rename(folder / "unet" / "part-1.safetensors")
    index = folder / f"{UNET}.index.json"
    index.write_text(json.dumps({"weight_map": {"weight": "part-1.safetensors"}}))
    assert find_model("mine").problem == ""
    index.write_text(json.dumps({"weight_map": {"weight": "../../elsewhere.safetensors"}}))
    assert "does not name" in find_model("mine").problem


def test_another_family_is_named(folder: Path) -> None:
    change(folder / "model_index.json", _class_name="Kandinsky3Pipeline")
    model = find_model("mine")
    assert model.family == "kandinsky3" and "cannot paint with a Kandinsky3Pipeline" in model.problem
    assert "stable-diffusion-xl" in model.problem


def test_a_model_that_changes_pictures_is_told_apart(folder: Path) -> None:
    channels = json.loads((folder / "vae" / "config.json").read_text())["latent_channels"]
    change(folder / "unet" / "config.json", in_channels=2 * channels)
    assert "does not paint from text" in find_model("mine").problem
    change(folder / "unet" / "config.json", in_channels=2 * channels + 1)  # for inpainting
    assert not find_model("mine").problem


Damage = Callable[[Path], object]


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def circle(folder: Path) -> None:
    folder.rename(folder.with_name("elsewhere"))
    (folder.with_name("a")).symlink_to(folder)
    folder.symlink_to(folder.with_name("a"))


def circle_inside(folder: Path) -> None:
    (folder / UNET).unlink()
    (folder / UNET).symlink_to(folder / UNET)


def only_pickles(folder: Path) -> None:
    for name in WEIGHTS:
        (folder / name).rename((folder / name).with_suffix(".bin"))


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (lambda f: f.rename(f.with_name("gone")), "There is no folder"),
        (lambda f: (f / "model_index.json").unlink(), "is not a model"),
        (lambda f: (f / "model_index.json").write_text("{"), "not readable JSON"),
        (lambda f: (f / "model_index.json").write_text("[" * 100_000), "not readable JSON"),
        (lambda f: (f / "model_index.json").write_text("[]"), "not a config"),
        (lambda f: (f / "model_index.json").write_text(" " * (5 << 20)), "too large"),
        (lambda f: (f / "model_index.json").write_text("{}"), "does not say what the model is"),
        (lambda f: change(f / "model_index.json", unet=["pickle", "Unpickler"]), "never code that comes with"),
        (lambda f: change(f / "model_index.json", unet=["mine.evil", "Evil"]), "never code that comes with"),
        (lambda f: change(f / "model_index.json", unet=["diffusers", "__class__"]), "never code that comes with"),
        (lambda f: change(f / "model_index.json", unet=["diffusers"]), "never code that comes with"),
        (lambda f: change(f / "model_index.json", safety_checker=["evil", "Evil"]), "never code that comes with"),
        (lambda f: (f / UNET).unlink(), "weights of the unet are missing"),
        (lambda f: (f / UNET).rename(f / "unet" / "diffusion_pytorch_model.fp16.safetensors"), "Rename it"),
        (lambda f: truncate(f / UNET), "damaged"),
        (lambda f: (f / UNET).write_bytes(b"\xff" * 100), "damaged"),
        (lambda f: change(f / "unet" / "config.json", cross_attention_dim=10**9), "impossible cross_attention_dim"),
        (lambda f: change(f / "unet" / "config.json", layers_per_block=[2, 10**6]), "impossible layers_per_block"),
        (lambda f: change(f / "vae" / "config.json", block_out_channels=[1] * 2000), "impossible block_out"),
        (lambda f: change(f / "unet" / "config.json", sample_size=-1), "impossible sample_size"),
        (lambda f: (f / "tokenizer" / "tokenizer_config.json").unlink(), "is missing"),
        (only_pickles, "pickle"),
        (circle, "cannot be read"),
        (circle_inside, "unet"),
    ],
)
def test_what_is_not_a_whole_safe_model_is_refused(folder: Path, damage: Damage, words: str) -> None:
    damage(folder)
    with pytest.raises(StudioError, match=words) as caught:
        check_model_folder(folder)
    assert str(folder.parent) in str(caught.value)
    assert "\n" not in str(caught.value)
    listed = {model.name: model for model in scan()}  # the list stays usable
    assert "mine" not in listed or words in listed["mine"].problem


@pytest.mark.parametrize("part", ["unet", "vae", "text_encoder", "tokenizer", "scheduler"])
def test_a_missing_part_is_noticed(folder: Path, part: str) -> None:
    index = {name: value for name, value in INDEX.items() if name != part}
    (folder / "model_index.json").write_text(json.dumps(index))
    assert "not whole" in find_model("mine").problem


def test_a_checkpoint_file_must_be_whole(empty_home: Path, tmp_path: Path) -> None:
    (tmp_path / "old.ckpt").write_bytes(b"\x80\x04")
    with pytest.raises(StudioError, match=r"pickle.*safetensors"):
        check_model_folder(tmp_path / "old.ckpt")
    (tmp_path / "one.safetensors").write_bytes(b"")
    with pytest.raises(StudioError, match="its header is cut off"):
        find_model(str(tmp_path / "one.safetensors"))


def test_language_models_are_told_from_other_files(empty_home: Path) -> None:
    folder = paths.models_folder() / "writer"
    folder.mkdir(parents=True)
    (folder / "one.gguf").write_bytes(GGUF)
    assert _by_name()["writer"].path == folder / "one.gguf"
    (folder / "two.gguf").write_bytes(b"<html>")
    (paths.models_folder() / "notes.txt").write_text("not a model")
    models = _by_name()
    assert set(models) == {"one", "two", PAINTER}
    assert models["one"].problem == "" and "not a GGUF" in models["two"].problem
    (folder / "one.gguf").write_bytes(GGUF[:20])
    assert "damaged" in _by_name()["one"].problem


def test_folders_of_language_models_are_told_by_their_config(empty_home: Path) -> None:
    folder = paths.models_folder() / "writer"
    folder.mkdir(parents=True)
    (folder / "config.json").write_text('{"model_type": "llama", "architectures": ["LlamaForCausalLM"]}')
    assert (_by_name()["writer"].family, "no weights" in _by_name()["writer"].problem) == ("language", True)
    (folder / "pytorch_model.bin").write_bytes(b"\x80\x04")
    assert "pickles" in _by_name()["writer"].problem
    save_file(TENSORS, folder / "model.safetensors")
    assert "no tokenizer" in _by_name()["writer"].problem
    (folder / "tokenizer.json").write_text("{}")
    assert _by_name()["writer"].problem == "" and _by_name()["writer"].path == folder
    (folder / "config.json").write_text('{"model_type": "bert", "architectures": ["BertModel"]}')
    assert _by_name()["writer"].family == "unknown"
    (folder / "config.json").write_text("[" * 100_000)
    assert _by_name()["writer"].family == "unknown"


def test_the_hash_changes_with_what_a_painting_depends_on(folder: Path) -> None:
    before = model_hash(folder)
    (folder / "README.md").write_text("of no matter")
    os.utime(folder / UNET, ns=(0, 0))
    assert model_hash(folder) == before
    change(folder / "scheduler" / "scheduler_config.json", prediction_type="v_prediction")
    scheduled = model_hash(folder)
    save_file({"weight": np.zeros((4, 3), np.float32)}, folder / UNET)
    assert len({before, scheduled, model_hash(folder)}) == 3
    renamed = folder.rename(folder.with_name("renamed"))
    assert model_hash(renamed) == model_hash(renamed)


def _by_name() -> dict[str, Model]:
    return {model.name: model for model in scan()}
