"""GGUF files as we read them, beside the library's own reader and what transformers makes of them."""

from __future__ import annotations

import json
import struct

import gguf
import numpy as np
import pytest
from gguf import GGMLQuantizationType as Kind
from tokenizers import pre_tokenizers
from transformers import AutoConfig, AutoTokenizer

from studio.files.gguf_file import GgufFile
from studio.write.gguf_words import config_of, keep_words
from studio.write.vocabulary import load_tokenizer

KINDS = [Kind.F32, Kind.F16, Kind.Q4_0, Kind.Q4_1, Kind.Q8_0]


@pytest.fixture
def write(tmp_path):
    """Write a small GGUF file of an architecture, with a tensor of each kind."""

    def make(kind, *, head=False):
        path = tmp_path / f"{kind}.gguf"
        writer = gguf.GGUFWriter(path, kind)
        writer.add_name("A small one")
        writer.add_block_count(2)
        writer.add_context_length(512)
        writer.add_embedding_length(64)
        writer.add_feed_forward_length(96)
        writer.add_head_count(4)
        writer.add_head_count_kv(2)
        writer.add_rope_dimension_count(32)
        writer.add_rope_freq_base(20000.0)
        writer.add_layer_norm_rms_eps(1e-6)
        words = [*sorted(pre_tokenizers.ByteLevel.alphabet()), "th", "the", "<|endoftext|>", "<|end|>"]
        writer.add_tokenizer_model("gpt2")
        writer.add_tokenizer_pre("qwen2" if "qwen" in kind else "default")
        writer.add_token_list(words)
        writer.add_token_types([*[1] * (len(words) - 1), 3])
        writer.add_token_merges(["t h", "th e"])
        writer.add_eos_token_id(len(words) - 1)
        writer.add_array("some.numbers", [1, 2, 3])
        noise = np.random.default_rng(0)
        for name in KINDS:
            weight = noise.standard_normal((6, 64)).astype(np.float32)
            writer.add_tensor(f"of.{name.name}", gguf.quantize(weight, name), raw_dtype=name)
        if head:
            writer.add_tensor("output.weight", np.ones((4, 64), np.float32))
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        return path

    return make


def test_tensors_are_those_of_the_librarys_reader(write):
    path = write("llama")
    ours, theirs = GgufFile.open(path).tensors, gguf.GGUFReader(path).tensors
    assert list(ours) == [tensor.name for tensor in theirs]
    for tensor in theirs:
        assert ours[tensor.name].kind == tensor.tensor_type
        np.testing.assert_array_equal(ours[tensor.name].data, tensor.data)


def test_settings(write):
    settings = GgufFile.open(write("llama")).settings
    assert settings["general.architecture"] == "llama" and settings["llama.rope.freq_base"] == 20000
    assert settings["some.numbers"] == [1, 2, 3]
    assert settings["tokenizer.ggml.tokens"] == 260  # how many


@pytest.mark.parametrize("kind", ["llama", "qwen2", "qwen3"])
@pytest.mark.parametrize("head", [False, True])
def test_the_configuration_is_the_one_that_transformers_makes(write, kind, head):
    path = write(kind, head=head)
    ours = AutoConfig.for_model(**config_of(GgufFile.open(path)))
    theirs = AutoConfig.from_pretrained(path.parent, gguf_file=path.name)
    assert ours.to_dict() | {"_name_or_path": ""} == theirs.to_dict() | {"_name_or_path": ""}


@pytest.mark.parametrize("kind", ["llama", "qwen2", "qwen3"])
def test_the_tokenizer_is_the_one_that_transformers_makes(write, kind, tmp_path):
    path = write(kind)
    folder = tmp_path / "kept"
    folder.mkdir()
    keep_words(path, folder)
    ours = load_tokenizer(folder)
    AutoTokenizer.from_pretrained(path.parent, gguf_file=path.name).save_pretrained(tmp_path / "theirs")
    theirs = AutoTokenizer.from_pretrained(tmp_path / "theirs")
    assert type(ours) is type(theirs)
    assert json.loads(ours.backend_tokenizer.to_str()) == json.loads(theirs.backend_tokenizer.to_str())
    assert (ours.eos_token_id, ours.bos_token_id) == (theirs.eos_token_id, theirs.bos_token_id)
    text = "in the end<|end|>"
    assert ours(text).input_ids == theirs(text).input_ids
    assert (folder / "words.jsonl").is_file()


def test_other_families_are_left_to_transformers(write):
    assert config_of(GgufFile.open(write("phi3"))) is None


@pytest.mark.parametrize("cut", [1, 10, 100, 1000, -200])
def test_a_file_that_is_cut_off_is_refused(write, cut):
    path = write("llama")
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises((ValueError, OverflowError, struct.error)):
        GgufFile.open(path)
