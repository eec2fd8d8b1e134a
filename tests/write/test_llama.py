"""Our Llama-shaped forward pass against transformers' own, with the same plain weights."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn.functional import linear
from transformers import AutoConfig, AutoModelForCausalLM
from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS

from studio.write import llama_weights
from studio.write.llama_weights import SafetensorsSource, build, convert, is_complete, shape_of

LLAMA3_ROPE = {
    "rope_type": "llama3",
    "rope_theta": 10000.0,
    "factor": 4.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 64,
}
MODELS = [
    ("llama", {}),
    ("llama", {"tie_word_embeddings": True, "attention_bias": True, "num_key_value_heads": 4}),
    ("llama", {"rope_parameters": LLAMA3_ROPE}),
    ("llama", {"rope_parameters": {"rope_type": "linear", "rope_theta": 10000.0, "factor": 2.0}}),
    ("mistral", {"sliding_window": None}),
    ("qwen2", {}),
    ("qwen3", {"num_key_value_heads": 1}),
]
IDS = [5, 100, 7, 250, 31, 7, 7, 90, 12, 200, 3, 44]


def _exact(weights, name):
    """A product with the weights as they are."""
    weight, bias = weights[f"{name}.w"], weights.get(f"{name}.bias")
    return lambda x: linear(x.float(), weight, bias)


def _ours(folder, monkeypatch=None):
    config = AutoConfig.from_pretrained(folder)
    shape = shape_of(config)
    if monkeypatch is not None:  # plain weights in place of small ones
        monkeypatch.setattr(llama_weights, "quantise", lambda weight: (weight, None))
        monkeypatch.setattr(llama_weights, "_linear", _exact)
    weights = convert(SafetensorsSource(folder), shape)
    if monkeypatch is not None:
        weights = {name.replace(".q8", ".w"): value for name, value in weights.items()}
        weights["embedding"] = SafetensorsSource(folder).tensor("model.embed_tokens.weight")
    return build(weights, shape, config)


@torch.inference_mode()
def _theirs(folder):
    return AutoModelForCausalLM.from_pretrained(folder).eval()(torch.tensor([IDS])).logits[0].numpy()


@pytest.mark.parametrize(("kind", "changes"), MODELS)
def test_equal_with_plain_weights(make_model, monkeypatch, kind, changes):
    folder = make_model(kind, **changes)
    ours, theirs = _ours(folder, monkeypatch), _theirs(folder)
    np.testing.assert_allclose(ours.feed(IDS[:5]), theirs[4], atol=2e-5)
    for place in range(5, 8):
        np.testing.assert_allclose(ours.feed([IDS[place]]), theirs[place], atol=2e-5)
    np.testing.assert_allclose(ours.feed(IDS[8:]), theirs[-1], atol=2e-5)
    assert ours.crop(3) == 3
    np.testing.assert_allclose(ours.feed(IDS[3:]), theirs[-1], atol=2e-5)


@pytest.mark.parametrize(("kind", "changes"), MODELS[:1] + MODELS[-2:])
def test_near_with_small_weights(make_model, kind, changes):
    folder = make_model(kind, **changes)
    ours, theirs = _ours(folder).feed(IDS), _theirs(folder)[-1]
    assert np.abs(ours - theirs).max() < 0.05 * np.abs(theirs).max()


def test_the_cache_grows(make_model):
    folder = make_model()
    small, large = _ours(folder), _ours(folder)
    ids = (IDS * 30)[:300]
    for id in ids[:255]:
        small.feed([id])
    one_by_one = [small.feed([id]) for id in ids[255:]][-1]
    # Many tokens at once round otherwise than one: 4e-4 apart on a processor without AVX-512.
    np.testing.assert_allclose(large.feed(ids), one_by_one, atol=1e-3)


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        ("gpt2", {"n_embd": 64, "n_layer": 2, "n_head": 4}),
        ("gemma3_text", {"sliding_window": 24}),
        ("llama", {"hidden_act": "gelu"}),
        ("llama", {"rope_parameters": {"rope_type": "dynamic", "rope_theta": 10000.0, "factor": 2.0}}),
        ("mistral", {"sliding_window": 24}),
        ("qwen2", {"use_sliding_window": True, "sliding_window": 24, "max_window_layers": 1}),
    ],
)
def test_other_shapes_take_the_exact_way(make_model, kind, changes):
    assert shape_of(AutoConfig.from_pretrained(make_model(kind, **changes))) is None


def test_a_file_without_some_weights_is_not_complete(make_model):
    folder = make_model()
    shape = shape_of(AutoConfig.from_pretrained(folder))
    source = SafetensorsSource(folder)
    assert is_complete(source, shape)
    missing = source.names() - {"model.layers.1.mlp.up_proj.weight"}
    source.names = lambda: missing
    assert not is_complete(source, shape)


def test_the_divisors_of_a_gguf_file_are_llama_3_rotations(make_model):
    """GGUF files of Llama 3.1 and later name no variant of the rotations but hold what to divide the angles by."""
    folder = make_model("llama", rope_parameters=LLAMA3_ROPE)
    plain = AutoConfig.from_pretrained(make_model())
    stretched, _ = ROPE_INIT_FUNCTIONS["llama3"](AutoConfig.from_pretrained(folder), torch.device("cpu"))
    usual = 10000.0 ** (-torch.arange(0, 32, 2) / 32)
    source = SafetensorsSource(folder)
    names, tensor = source.names() | {"rope_freqs.weight"}, source.tensor
    source.names = lambda: names
    source.tensor = lambda name: usual / stretched if name == "rope_freqs.weight" else tensor(name)
    ours = build(convert(source, shape_of(plain)), shape_of(plain), plain).feed(IDS)
    theirs = _ours(folder).feed(IDS)
    np.testing.assert_allclose(ours, theirs, atol=1e-3)
