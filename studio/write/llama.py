"""The Llama-shaped transformer in few operations, for one sequence on a CPU.

Llama, Mistral, Qwen2 and Qwen3 share it: RMSNorm, rotary positions, grouped-query attention, SwiGLU. At one
token a time a good share of transformers' time goes into the steps between the products; here there are few.
Touvron et al. (2023), "LLaMA"; Su et al. (2021), "RoFormer"; Ainslie et al. (2023), "GQA"; Shazeer (2020), "GLU
Variants". Equal to transformers with plain weights: a test says so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import scaled_dot_product_attention, silu

from studio.write.sampling import Logits

Linear = Callable[[Tensor], Tensor]


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of a Llama-shaped model; the symbols of the weights' shapes are in brackets."""

    layers: int
    heads: int  # [H]
    kv_heads: int  # [G]
    head_dim: int  # [d]
    eps: float  # of RMSNorm


@dataclass(frozen=True, slots=True)
class Layer:
    """One block. Rows of q and k are ordered in pairs (x, y), each pair one rotation."""

    input_norm: Tensor
    qkv: Linear  # -> ((H + 2 G) d)
    q_norm: Tensor | None  # (d,)
    k_norm: Tensor | None
    out: Linear
    mlp_norm: Tensor
    gate_up: Linear  # -> (2 F)
    down: Linear


class LlamaNetwork:
    """A `Network` (see context.py).

    Args:
        embedding: (V, D).
        frequencies: (d / 2,), the angle by which each pair turns from one token to the next.
        attention_scaling: what some long-context variants multiply the rotations with.
    """

    def __init__(
        self,
        shape: Shape,
        layers: Sequence[Layer],
        embedding: Tensor,
        norm: Tensor,
        head: Linear,
        frequencies: Tensor,
        attention_scaling: float = 1.0,
    ) -> None:
        self._shape, self._layers = shape, layers
        self._embedding, self._norm, self._head = embedding, norm, head
        self._frequencies, self._scaling = frequencies.float(), attention_scaling
        self._length = 0
        self._zero = torch.zeros(1)
        self._kv: list[Tensor] = []  # of each layer (2, G, room, d): keys and values
        self._grow(256)

    @torch.inference_mode()
    def feed(self, ids: Sequence[int]) -> Logits:
        """As `Network.feed`."""
        start, end = self._length, self._length + len(ids)
        while end > len(self._turns):
            self._grow(2 * len(self._turns))
        turns = self._turns[start:end, None]  # (M, 1, d / 2)
        mask = _mask(start, end) if len(ids) > 1 else None
        x = self._embedding[list(ids)].float()  # (M, D)
        for number, layer in enumerate(self._layers):
            x += layer.out(self._attend(number, layer, self._rms(x, layer.input_norm), turns, mask))
            gate, up = layer.gate_up(self._rms(x, layer.mlp_norm)).chunk(2, -1)
            x += layer.down(silu(gate).mul_(up))
        self._length = end
        logits: Logits = self._head(self._rms(x[-1:], self._norm))[0].float().numpy()
        return logits

    def crop(self, length: int) -> int:
        """As `Network.crop`."""
        self._length = min(self._length, length)
        return self._length

    def _attend(self, number: int, layer: Layer, x: Tensor, turns: Tensor, mask: Tensor | None) -> Tensor:
        """(M, D) -> (M, H d), and the keys and values of these tokens into the cache."""
        heads, groups, d = self._shape.heads, self._shape.kv_heads, self._shape.head_dim
        m = len(x)
        qkv = layer.qkv(x).float().view(m, heads + 2 * groups, d)
        if layer.q_norm is not None and layer.k_norm is not None:
            qkv[:, :heads] = self._rms(qkv[:, :heads], layer.q_norm)
            qkv[:, heads : heads + groups] = self._rms(qkv[:, heads : heads + groups], layer.k_norm)
        torch.view_as_complex(qkv[:, : heads + groups].view(m, -1, d // 2, 2)).mul_(turns)
        end = self._length + m
        kv = self._kv[number][:, :, :end]
        kv[:, :, self._length :] = qkv[:, heads:].view(m, 2, groups, d).permute(1, 2, 0, 3)
        k, v = kv[:1], kv[1:]  # (1, G, T, d)
        if mask is None:  # one token: the heads of a group are the rows of one product
            q = qkv[:, :heads].view(1, groups, heads // groups, d)
            return scaled_dot_product_attention(q, k, v).view(1, heads * d)
        q = qkv[:, :heads].transpose(0, 1)[None]  # (1, H, M, d)
        y = scaled_dot_product_attention(q, k, v, attn_mask=mask, enable_gqa=True)
        return y[0].transpose(0, 1).reshape(m, heads * d)

    def _rms(self, x: Tensor, weight: Tensor) -> Tensor:
        """Zhang and Sennrich (2019), "Root Mean Square Layer Normalization"."""
        eps = self._shape.eps
        if x.numel() == len(weight):  # one token, 60 times for each: a number in Python is quicker than a tensor
            flat = x.view(-1)
            return torch.addcmul(self._zero, x, weight, value=(float(flat.dot(flat)) / len(weight) + eps) ** -0.5)
        return x * torch.rsqrt(x.square().mean(-1, keepdim=True).add_(eps)) * weight

    @torch.inference_mode()
    def _grow(self, room: int) -> None:
        """Make room for so many tokens in the cache, and keep what is in it."""
        before = self._kv
        self._kv = [torch.zeros(2, self._shape.kv_heads, room, self._shape.head_dim) for _ in self._layers]
        for old, new in zip(before, self._kv, strict=False):
            new[:, :, : self._length] = old[:, :, : self._length]
        angles = torch.arange(room).float()[:, None] * self._frequencies
        self._turns = torch.polar(torch.full_like(angles, self._scaling), angles)


def _mask(start: int, end: int) -> Tensor:
    """(M, T), True where token start + i may look: at itself and what stands before."""
    return torch.ones(end - start, end, dtype=torch.bool).tril_(start)
