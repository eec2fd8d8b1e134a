"""Broken models from the command line: one sentence each, exit code 1, nothing left behind."""

import os
import pickle
import shutil

import pytest

from studio.cli import main
from studio.files.starter import ensure_starter_painter


@pytest.fixture
def model(starter_home, tmp_path, monkeypatch):
    """A copy of the starter painter to break; its large files are links until a test replaces them."""
    monkeypatch.setenv("STUDIO_HOME", str(starter_home))
    folder = tmp_path / "model"
    shutil.copytree(ensure_starter_painter(), folder, copy_function=os.link)
    return folder


def replace(path, data):
    path.unlink()
    path.write_bytes(data)


def truncated(model):
    weights = model / "unet" / "diffusion_pytorch_model.safetensors"
    replace(weights, weights.read_bytes()[:100_000])
    return "diffusion_pytorch_model.safetensors"


def a_lying_header(model):
    replace(model / "vae" / "diffusion_pytorch_model.safetensors", (2**62).to_bytes(8, "little") + b"{}" * 100)
    return "diffusion_pytorch_model.safetensors"


def a_pickle(model):
    (model / "unet" / "diffusion_pytorch_model.safetensors").unlink()
    (model / "unet" / "diffusion_pytorch_model.bin").write_bytes(pickle.dumps({"a": 1}))
    return "safetensors"


def no_model_at_all(model):
    shutil.rmtree(model)
    model.mkdir()
    (model / "readme.txt").write_text("hello")
    return "model_index.json"


def a_foreign_class(model):
    index = model / "model_index.json"
    replace(index, index.read_bytes().replace(b'"transformers"', b'"antigravity"'))
    return "antigravity"


def an_absurd_size(model):
    config = model / "unet" / "config.json"
    replace(config, config.read_bytes().replace(b'"cross_attention_dim": 384', b'"cross_attention_dim": 384000000'))
    return "cross_attention_dim"


def a_broken_config(model):
    replace(model / "scheduler" / "scheduler_config.json", b"{")
    return "scheduler_config.json"


BROKEN = [truncated, a_lying_header, a_pickle, no_model_at_all, a_foreign_class, an_absurd_size, a_broken_config]


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_model_is_one_sentence(model, tmp_path, monkeypatch, capsys, broken):
    words = broken(model)
    before = sorted(tmp_path.iterdir())
    assert main(["paint", "a fox", "--model", str(model), "-o", str(tmp_path / "a.png")]) == 1
    error = capsys.readouterr().err
    assert words in error
    assert error.startswith("studio: ")
    assert error.count("\n") == 1
    assert sorted(tmp_path.iterdir()) == before


def test_a_single_pickle_is_refused_with_a_cure(tmp_path, starter_home, monkeypatch, capsys):
    monkeypatch.setenv("STUDIO_HOME", str(starter_home))
    checkpoint = tmp_path / "model.ckpt"
    checkpoint.write_bytes(pickle.dumps({"state_dict": {}}))
    assert main(["paint", "a fox", "--model", str(checkpoint), "-o", str(tmp_path / "a.png")]) == 1
    assert "safetensors" in capsys.readouterr().err
