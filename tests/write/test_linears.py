"""Small weights: what they hold, and what they lose."""

from __future__ import annotations

import gguf
import numpy as np
import pytest
import torch

from studio.write.linears import Int4Linear, Int8Linear, quantise
from studio.write.llama_weights import GgufSource


def _outliers(m, k):
    """Activations as language models have them: a few channels are a hundred times larger than the rest."""
    x = torch.randn(m, k, generator=torch.Generator().manual_seed(1))
    x[:, 7] *= 100
    x[0] *= 1000
    return x


@pytest.mark.parametrize("m", [1, 2, 19])
@pytest.mark.parametrize("bias", [None, torch.linspace(-1, 1, 96)])
def test_eight_bits_lose_only_what_the_weights_lose(m, bias):
    q, scales = quantise(torch.randn(96, 64, generator=torch.Generator().manual_seed(2)))
    x = _outliers(m, 64)
    exact = torch.nn.functional.linear(x.double(), q.double() * scales.double()[:, None])
    exact = exact if bias is None else exact + bias
    difference = (Int8Linear(q, scales, bias)(x) - exact).abs().amax(1)
    assert (difference < 3e-4 * x.abs().amax(1) * scales.max() * 127).all()


def test_eight_bit_rows_do_not_depend_on_their_neighbours():
    q, scales = quantise(torch.randn(32, 64))
    linear, x = Int8Linear(q, scales), _outliers(9, 64)
    together = linear(x).clone()
    for row in range(9):
        assert torch.equal(linear(x[row : row + 1])[0], together[row])


def test_quantising_rounds_to_the_nearest():
    weight = torch.randn(40, 64)
    q, scales = quantise(weight)
    assert ((q * scales[:, None] - weight).abs() <= scales[:, None] / 2 * 1.0001).all()
    assert quantise(torch.zeros(2, 4))[0].abs().sum() == 0


@pytest.mark.parametrize("kind", [gguf.GGMLQuantizationType.Q4_0, gguf.GGMLQuantizationType.Q4_1])
def test_four_bit_files_are_taken_as_they_are(tmp_path, kind):
    weight = np.random.default_rng(0).standard_normal((64, 96)).astype(np.float32)
    writer = gguf.GGUFWriter(tmp_path / "a.gguf", "llama")
    packed = gguf.quantize(weight, kind)
    writer.add_tensor("blk.0.ffn_up.weight", packed, raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()

    source = GgufSource(tmp_path / "a.gguf", "llama")
    name = "model.layers.0.mlp.up_proj.weight"
    q, ends = source.four_bit(name)
    held = (q.view(64, 3, 32) - 8.0) * ends[..., :1] + ends[..., 1:]
    np.testing.assert_allclose(held.flatten(1).numpy(), gguf.dequantize(packed, kind), atol=1e-6)
    torch.testing.assert_close(source.tensor(name), held.flatten(1), atol=1e-6, rtol=0)

    scales = ends.transpose(0, 1).bfloat16().contiguous()
    linear = Int4Linear(q[:, ::2] | (q[:, 1::2] << 4), scales)
    rounded = (q.view(64, 3, 32) - 8.0) * ends[..., :1].bfloat16().float() + ends[..., 1:].bfloat16().float()
    x = torch.randn(5, 96).bfloat16()
    torch.testing.assert_close(linear(x).float(), x.float() @ rounded.flatten(1).T, atol=0.05, rtol=0.01)
