"""Models people have: folders and GGUF files, whole and broken."""

from __future__ import annotations

import contextlib
import json
import shutil

import gguf
import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from studio.errors import StudioError
from studio.files.paths import models_folder
from studio.files.starter import LANGUAGE_MODEL
from studio.write.checkpoint import find_checkpoint
from studio.write.model import load
from studio.write.request import continuation
from studio.write.tape import Tape
from studio.write.writer import Writer


def _write(path, **settings):
    return list(Writer().write(Tape.new(continuation("the in a", model=str(path), max_tokens=5, **settings))))[-1]


@pytest.fixture
def gguf_file(make_model, tmp_path):
    """The tiny Llama as a GGUF file, as llama.cpp would write it."""
    folder = make_model()
    weights = load_file(folder / "model.safetensors")
    tokenizer = json.loads((folder / "tokenizer.json").read_text())
    vocab = tokenizer["model"]["vocab"]
    words = sorted(vocab, key=vocab.get)
    path = tmp_path / "tiny.gguf"
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_block_count(2)
    writer.add_context_length(512)
    writer.add_embedding_length(64)
    writer.add_feed_forward_length(96)
    writer.add_head_count(4)
    writer.add_head_count_kv(2)
    writer.add_key_length(32)
    writer.add_rope_dimension_count(32)
    writer.add_rope_freq_base(10000.0)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_vocab_size(288)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("default")
    writer.add_token_list([*words, *(f"<extra_{number}>" for number in range(288 - len(words)))])
    writer.add_token_types([3, 3, 3, *[1] * 285])
    writer.add_token_merges([" ".join(merge) for merge in tokenizer["model"]["merges"]])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    names = {
        "self_attn.q_proj": "attn_q",
        "self_attn.k_proj": "attn_k",
        "self_attn.v_proj": "attn_v",
        "self_attn.o_proj": "attn_output",
        "mlp.gate_proj": "ffn_gate",
        "mlp.up_proj": "ffn_up",
        "mlp.down_proj": "ffn_down",
        "input_layernorm": "attn_norm",
        "post_attention_layernorm": "ffn_norm",
    }
    tops = {"model.embed_tokens": "token_embd", "model.norm": "output_norm", "lm_head": "output"}
    for name, weight in weights.items():
        stem = name.removesuffix(".weight")
        if stem in tops:
            writer.add_tensor(f"{tops[stem]}.weight", weight.numpy())
            continue
        _, _, layer, rest = stem.split(".", 3)
        if rest in ("self_attn.q_proj", "self_attn.k_proj"):  # GGUF keeps the halves of a head in pairs
            heads = 4 if "q_proj" in rest else 2
            weight = weight.view(heads, 2, 16, 64).transpose(1, 2).reshape(weight.shape)
        writer.add_tensor(f"blk.{layer}.{names[rest]}.weight", weight.contiguous().numpy())
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def test_a_gguf_file_is_the_same_model_both_ways(gguf_file, make_model):
    ids = [5, 100, 7, 250, 31, 7]
    folder = load(str(make_model()), "float32").reading.network.feed(ids)
    exact = load(str(gguf_file), "float32").reading.network.feed(ids)
    small = load(str(gguf_file), "int8").reading.network.feed(ids)
    np.testing.assert_allclose(exact, folder, atol=1e-4)
    assert np.abs(small - folder).max() < 0.05 * np.abs(folder).max()


def test_a_second_load_uses_what_was_kept(gguf_file, monkeypatch):
    first = _write(gguf_file)
    monkeypatch.setattr("studio.write.checkpoint.GgufFile", None)
    assert _write(gguf_file).tokens == first.tokens


@pytest.mark.parametrize("keep", [0, 3, 4, 30, 500, 5000, 0.5, 0.99])
def test_a_damaged_gguf_file_is_one_sentence(gguf_file, keep):
    data = gguf_file.read_bytes()
    gguf_file.write_bytes(data[: int(keep * len(data)) if isinstance(keep, float) else keep])
    with pytest.raises(StudioError, match=r"(damaged|GGUF|cannot be loaded)"):
        _write(gguf_file)


def test_noise_in_a_gguf_file_is_one_sentence_or_no_harm(gguf_file):
    data = bytearray(gguf_file.read_bytes())
    noise = np.random.default_rng(0)
    for _ in range(12):
        broken = bytearray(data)
        for place in noise.integers(4, 3000, 8):
            broken[place] = noise.integers(256)
        gguf_file.write_bytes(broken)
        with contextlib.suppress(StudioError):
            _write(gguf_file)


def test_weights_that_are_no_numbers_are_one_sentence(make_model, tmp_path):
    folder = shutil.copytree(make_model(), tmp_path / "nan")
    weights = load_file(folder / "model.safetensors")
    weights["model.norm.weight"][3] = float("nan")
    save_file(weights, folder / "model.safetensors", {"format": "pt"})
    for dtype in ("int8", "float32"):
        with pytest.raises(StudioError, match="cannot be run"):
            _write(folder, dtype=dtype)


def test_a_truncated_safetensors_is_one_sentence(make_model, tmp_path):
    folder = shutil.copytree(make_model(), tmp_path / "cut")
    data = (folder / "model.safetensors").read_bytes()
    (folder / "model.safetensors").write_bytes(data[: len(data) // 2])
    for dtype in ("auto", "float32"):
        with pytest.raises(StudioError, match="cannot be loaded"):
            _write(folder, dtype=dtype)


def test_pickles_are_not_loaded(make_model, tmp_path):
    folder = shutil.copytree(make_model(), tmp_path / "pickled")
    torch.save({}, folder / "pytorch_model.bin")
    (folder / "model.safetensors").unlink()
    with pytest.raises(StudioError, match="pickles"):
        find_checkpoint(str(folder))


def test_code_in_a_model_folder_is_not_run(make_model, tmp_path):
    folder = shutil.copytree(make_model(), tmp_path / "coded")
    config = json.loads((folder / "config.json").read_text())
    config |= {"model_type": "own_kind", "auto_map": {"AutoConfig": "evil.Config", "AutoModelForCausalLM": "evil.M"}}
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "evil.py").write_text("raise SystemExit('this code was run')")
    with pytest.raises(StudioError, match="cannot be loaded"):
        _write(folder)


@pytest.mark.parametrize("config", ["", "[]", "{}", "\x00", '{"model_type": "no_such_kind"}'])
def test_a_broken_configuration_is_one_sentence(make_model, tmp_path, config):
    folder = shutil.copytree(make_model(), tmp_path / "broken")
    (folder / "config.json").write_text(config)
    with pytest.raises(StudioError, match=r"[.]"):
        _write(folder)


def test_names(make_model, tmp_path):
    with pytest.raises(StudioError, match="no language model"):
        find_checkpoint("no-such-model")
    with pytest.raises(StudioError, match="studio models pull"):
        find_checkpoint(LANGUAGE_MODEL.path.parent.name)
    (tmp_path / "empty").mkdir()
    with pytest.raises(StudioError, match="neither"):
        find_checkpoint(str(tmp_path / "empty"))
    named = models_folder() / "mine"
    shutil.copytree(make_model(), named)
    assert find_checkpoint("mine") == named


def test_half_made_copies_are_not_left(gguf_file, monkeypatch, tmp_path):
    monkeypatch.setattr("studio.write.loading.save_file", lambda *_: (_ for _ in ()).throw(OSError(28, "disk full")))
    with pytest.raises(StudioError, match="disk full"):
        _write(gguf_file)
    assert not list((tmp_path / "home" / "cache").rglob(".*"))
    monkeypatch.undo()
    monkeypatch.setenv("STUDIO_HOME", str(tmp_path / "home"))
    assert _write(gguf_file).tokens
