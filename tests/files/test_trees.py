"""Model trees of other programs are used where they are; what a file is, its header says."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from studio.cli import main
from studio.errors import StudioError
from studio.files import trees
from studio.files.models import find_model, scan
from studio.files.paths import settings_file
from studio.files.prompt_files import find_embedding, find_lora
from studio.files.removal import is_ours
from studio.files.settings import Settings
from studio.files.side_models import CONTROLNET, side_models
from studio.files.single_file import FIRST, SD1, VAE
from studio.files.trees import add_folder, added_folders, added_trees, forget_folder, look_through
from studio.files.weights_kind import kind_of
from tests.files.test_models import make_model

HEADS = {
    "checkpoint": {FIRST: (320, 4, 3, 3), VAE: (8, 4), SD1: (8, 4)},
    "lora": {"lora_unet_down_blocks_0.lora_up.weight": (4, 2), "lora_unet_down_blocks_0.lora_down.weight": (2, 4)},
    "embedding": {"emb_params": (3, 768)},
    "vae": {"encoder.conv_in.weight": (4, 3), "decoder.conv_in.weight": (4, 3)},
    "controlnet": {"control_model.input_hint_block.0.weight": (4, 3)},
    "ip-adapter": {"image_proj.proj.weight": (4, 3)},
    "transformer": {"model.diffusion_model.double_blocks.0.img_attn.qkv.weight": (12, 4)},
    "part": {"double_blocks.0.img_attn.proj.weight": (4, 3)},
    "unknown": {"layer.weight": (4, 3)},
}
TREES = {  # where the programs keep what
    "ComfyUI": {
        "models/checkpoints/sd/photo.safetensors": "checkpoint", "models/loras/ink.safetensors": "lora",
        "models/embeddings/neg.safetensors": "embedding", "models/vae/clear.safetensors": "vae",
        "models/controlnet/canny.safetensors": "controlnet", "models/diffusion_models/flux.safetensors": "part",
    },
    "A1111": {
        "models/Stable-diffusion/photo.safetensors": "checkpoint", "models/Lora/mine/ink.safetensors": "lora",
        "embeddings/neg.safetensors": "embedding", "models/VAE/clear.safetensors": "vae",
        "models/ControlNet/canny.safetensors": "controlnet",
    },
    "InvokeAI": {
        "models/sd-1/main/photo.safetensors": "checkpoint", "models/sd-1/lora/ink.safetensors": "lora",
        "models/sd-1/embedding/neg.safetensors": "embedding", "models/sd-1/vae/clear.safetensors": "vae",
        "models/sd-1/controlnet/canny.safetensors": "controlnet",
    },
}  # fmt: skip


def _write(path: Path, kind: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    save_file({name: np.zeros(shape, np.float16) for name, shape in HEADS[kind].items()}, path)
    return path


def _settings() -> Settings:
    return Settings.open(settings_file())


@pytest.mark.parametrize("kind", HEADS)
def test_a_file_is_told_by_its_header(kind: str, tmp_path: Path) -> None:
    path = _write(tmp_path / "any name.safetensors", kind)
    assert kind_of(path) == kind
    path.write_bytes(path.read_bytes()[:-3])
    assert kind_of(path) == "damaged" and kind_of(tmp_path / "gone") == "damaged"


@pytest.mark.parametrize("program", TREES)
def test_a_tree_of_another_program_is_used_where_it_is(program: str, empty_home: Path, tmp_path: Path) -> None:
    root = tmp_path / program
    for name, kind in TREES[program].items():
        _write(root / name, kind)
    before = sorted(path for path in root.rglob("*"))
    tree = add_folder(_settings(), root)
    assert (tree.total, list(tree.vaes)) == (5, ["clear"]) and sorted(path for path in root.rglob("*")) == before
    photo = find_model("photo")
    assert (photo.family, photo.problem, is_ours(photo)) == ("stable-diffusion", "", False)
    assert "photo" in [model.name for model in scan()]
    assert find_lora("ink").is_relative_to(root) and find_embedding("neg").is_relative_to(root)
    assert side_models(CONTROLNET)["canny"].is_relative_to(root)
    assert added_folders() == [root]  # also for the next start
    forget_folder(_settings(), root)
    assert "photo" not in [model.name for model in scan()]
    with pytest.raises(StudioError, match="no LoRA"):
        find_lora("ink")


def test_the_hubs_cache_with_its_links(empty_home: Path, tmp_path: Path) -> None:
    repository = tmp_path / "huggingface" / "hub" / "models--some--small"
    source = make_model(tmp_path / "source")
    blobs = repository / "blobs"
    blobs.mkdir(parents=True)
    for commit in ("0" * 40, "1" * 40):
        for number, path in enumerate(sorted(p for p in source.rglob("*") if p.is_file())):
            (blobs / str(number)).write_bytes(path.read_bytes())
            link = repository / "snapshots" / commit / path.relative_to(source)
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(os.path.relpath(blobs / str(number), link.parent))
    (repository / "refs").mkdir()
    (repository / "refs" / "main").write_text("0" * 40)
    (tmp_path / "huggingface" / "hub" / "models--some--encoder" / "snapshots").mkdir(parents=True)
    add_folder(_settings(), tmp_path / "huggingface")
    (small,) = [model for model in scan() if model.name != "starter-painter"]
    assert (small.name, small.problem, small.path.name) == ("small", "", "0" * 40)


def test_circles_of_links_dead_links_and_what_may_not_be_read(empty_home: Path, tmp_path: Path) -> None:
    root = tmp_path / "tree"
    make_model(root / "deep" / "mine")
    (root / "deep" / "up").symlink_to(root)
    (root / "itself").symlink_to(root / "itself")
    (root / "nowhere.safetensors").symlink_to(root / "gone")
    (root / "aa").symlink_to(root / "deep")
    locked = root / "locked"
    locked.mkdir(mode=0o000)
    tree = look_through(root)
    assert list(tree.models) == ["mine"] and not tree.cut_short
    locked.chmod(0o700)


def test_a_tree_without_end_is_cut_short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(30):
        (tmp_path / f"{number}.txt").touch()
    assert not look_through(tmp_path).cut_short
    monkeypatch.setattr(trees, "MAX_ENTRIES", 20)
    assert look_through(tmp_path).cut_short
    deep = tmp_path.joinpath(*"abcdefghijkl")
    deep.mkdir(parents=True)
    monkeypatch.setattr(trees, "MAX_ENTRIES", 1000)
    assert look_through(tmp_path).cut_short


def test_pickles_are_counted_and_a_pickled_checkpoint_says_what_to_do(empty_home: Path, tmp_path: Path) -> None:
    root = tmp_path / "old"
    (root / "Stable-diffusion").mkdir(parents=True)
    (root / "embeddings").mkdir()
    (root / "embeddings" / "neg.pt").write_bytes(b"pickle")
    with pytest.raises(StudioError, match="1 files in it are pickles"):
        add_folder(_settings(), root)
    (root / "Stable-diffusion" / "v1.ckpt").write_bytes(b"pickle")
    _write(root / "Stable-diffusion" / "cut.safetensors", "checkpoint").write_bytes(b"cut")
    tree = add_folder(_settings(), root)
    assert (tree.pickles, [path.name for path in tree.damaged]) == (2, ["cut.safetensors"])
    assert "Convert it to safetensors" in find_model("v1.ckpt").problem


def test_what_cannot_be_added(empty_home: Path, tmp_path: Path) -> None:
    (tmp_path / "tree" / "part").mkdir(parents=True)
    _write(tmp_path / "tree" / "part" / "ink.safetensors", "lora")
    (empty_home / "models").mkdir(parents=True)
    (tmp_path / "empty").mkdir()
    refused = {
        tmp_path / "gone": "no folder", empty_home / "models": "studio's own", tmp_path / "empty": "no model in",
    }  # fmt: skip
    for folder, sentence in refused.items():
        with pytest.raises(StudioError, match=sentence):
            add_folder(_settings(), folder)
    add_folder(_settings(), tmp_path / "tree" / "part")
    add_folder(_settings(), tmp_path / "tree")  # takes the part in
    assert added_folders() == [tmp_path / "tree"]
    with pytest.raises(StudioError, match="known already, as part of"):
        add_folder(_settings(), tmp_path / "tree" / "part")
    with pytest.raises(StudioError, match="never added"):
        forget_folder(_settings(), tmp_path)


def test_two_of_one_name_and_a_disk_that_was_unplugged(empty_home: Path, tmp_path: Path) -> None:
    for folder in ("a", "b"):
        _write(tmp_path / "tree" / folder / "ink.safetensors", "lora")
    assert list(add_folder(_settings(), tmp_path / "tree").loras) == ["ink", "b/ink"]
    os.rename(tmp_path / "tree", tmp_path / "unplugged")
    assert scan() is not None and added_folders() == [tmp_path / "tree"]


def test_the_command(empty_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _write(tmp_path / "tree" / "photo.safetensors", "checkpoint")
    _write(tmp_path / "tree" / "ink.safetensors", "lora")
    (tmp_path / "tree" / "x.pt").touch()
    assert main(["models", "add", str(tmp_path / "tree")]) == 0
    assert capsys.readouterr().out.startswith(f"Found in {tmp_path / 'tree'}: 1 models, 1 LoRAs\n1 pickles")
    assert main(["models", "remove", "photo"]) == 1
    assert "your folder" in capsys.readouterr().err
    assert main(["models", "add", "--forget", str(tmp_path / "tree")]) == 0 and added_folders() == []


def _snapshot(folder: Path, name: str) -> None:
    make_model(folder / "models--a--b" / "snapshots" / name)
    (folder / "models--a--b" / "refs").mkdir(exist_ok=True)
    (folder / "models--a--b" / "refs" / "main").write_text(name)


CHANGES = {  # each on what the ones before have left
    "a file": lambda folder: _write(folder / "loras" / "fog.safetensors", "lora"),
    "another kind in its place": lambda folder: _write(folder / "loras" / "fog.safetensors", "vae"),
    "cut off": lambda folder: os.truncate(folder / "loras" / "fog.safetensors", 20),
    "another name": lambda folder: (folder / "loras" / "fog.safetensors").rename(folder / "loras" / "mist.safetensors"),
    "gone": lambda folder: (folder / "loras" / "mist.safetensors").unlink(),
    "in a new folder": lambda folder: _write(folder / "a" / "b" / "deep.safetensors", "lora"),
    "in a folder that was empty": lambda folder: _write(folder / "a" / "c" / "low.safetensors", "lora"),
    "a link to nowhere": lambda folder: (folder / "loras" / "far.safetensors").symlink_to(folder.parent / "far"),
    "which leads somewhere now": lambda folder: _write(folder.parent / "far", "lora"),
    "and to another thing": lambda folder: _write(folder.parent / "far", "embedding"),
    "a model": lambda folder: make_model(folder / "whole"),
    "none any more": lambda folder: (folder / "whole" / "model_index.json").unlink(),
    "the hub's": lambda folder: _snapshot(folder, "one"),
    "its newer commit": lambda folder: _snapshot(folder, "two"),
    "a pickle": lambda folder: (folder / "loras" / "old.ckpt").write_bytes(b"x"),
}


def test_what_changes_is_seen_at_once(empty_home: Path, tmp_path: Path) -> None:
    folder = tmp_path / "models"
    _write(folder / "loras" / "ink.safetensors", "lora")
    (folder / "a" / "c").mkdir(parents=True)
    add_folder(Settings.open(settings_file()), folder)
    for name, change in CHANGES.items():
        before = added_trees()[0]
        assert added_trees()[0] is before, name  # nothing is looked through again
        change(folder)
        assert added_trees()[0] == look_through(folder), name
        assert added_trees()[0] != before, name
