"""Matrix products with small weights, which is what decoding on a CPU waits for: it reads every weight per token.

Both kinds take (M, K) and give (M, N); they run on torch's own kernels, so nothing has to be installed.
"""

from __future__ import annotations

import warnings
from typing import Any

import torch
from torch import Tensor

GROUP = 32  # weights along K that share a scale in 4-bit GGUF files
_TOP = 63.0  # activations have 7 bits a row, as kernels for older processors add pairs of products in 16 bits
_FINER = 126.0  # how much finer the second row is: it holds what rounding left over, up to a half


class Int4Linear:
    """4-bit weights `w = (q - 8) * scale + zero`, q in 0 to 15, and bfloat16 activations.

    This is exactly what GGUF's Q4_0 and Q4_1 hold (scale = d, zero = m + 8 d), so nothing is quantised anew.

    Args:
        nibbles: (N, K / 2) uint8; the even column in the low half.
        scales: (K / 32, N, 2) bfloat16, scale and zero.
    """

    def __init__(self, nibbles: Tensor, scales: Tensor, bias: Tensor | None = None) -> None:
        q = torch.stack((nibbles & 15, nibbles >> 4), -1).flatten(1)
        self._packed = torch._convert_weight_to_int4pack_for_cpu(q.to(torch.int32), 1)
        self._scales = scales
        self._bias = None if bias is None else bias.bfloat16()

    def __call__(self, x: Tensor) -> Tensor:
        """(M, K) float32 or bfloat16 -> (M, N) bfloat16."""
        y = torch._weight_int4pack_mm_for_cpu(x.bfloat16(), self._packed, GROUP, self._scales)
        return y if self._bias is None else y.add_(self._bias)


class Int8Linear:
    """8-bit weights, one scale a row, and activations of nearly 14 bits in two 7-bit rows.

    One 8-bit row loses up to 2 % of perplexity to outliers in x. So x is split: its integers go into one row,
    126 times what they leave over into another. Both rows meet each weight while it is at hand, hence at
    about the cost of one (1.06 times, measured). A third row pins the kernel's own scale to 1: the other two are
    integers already, and the products are exact.

    Args:
        q: (N, K) int8.
        scales: (N,) float32.
    """

    def __init__(self, q: Tensor, scales: Tensor, bias: Tensor | None = None) -> None:
        zeros = torch.zeros(len(scales), dtype=torch.long)
        with warnings.catch_warnings(action="ignore", category=UserWarning):  # of a removal in some later torch
            weight = torch._make_per_channel_quantized_tensor(q, scales.double(), zeros, 0)
        self._packed: Any = torch.ops.quantized.linear_prepack(weight, None)
        self.packed_bytes = q.numel() + 4 * len(scales)
        self._bias = bias
        self._rows: Tensor = torch.empty(0)

    def __call__(self, x: Tensor) -> Tensor:
        """(M, K) float32 or bfloat16 -> (M, N) float32."""
        m = len(x)
        peak = x.float().abs().amax(-1, keepdim=True).clamp_(min=1e-30)
        rows = self._buffer(m, x.shape[1])
        t = x * (_TOP / peak)
        torch.round(t, out=rows[:m])
        torch.sub(t, rows[:m], out=rows[m : 2 * m]).mul_(_FINER)
        y = torch.ops.quantized.linear_dynamic(rows, self._packed, True)
        out = torch.add(y[:m], y[m : 2 * m], alpha=1 / _FINER).mul_(peak / _TOP)
        return out if self._bias is None else out.add_(self._bias)

    def _buffer(self, m: int, k: int) -> Tensor:
        """Room for the rows, with the third kind in place: the ends of the 7-bit range give the scale 1."""
        if len(self._rows) != 2 * m + 1:
            self._rows = torch.zeros(2 * m + 1, k)
            self._rows[-1, 0], self._rows[-1, 1] = -_TOP - 1, _TOP
        return self._rows


def quantise(weight: Tensor) -> tuple[Tensor, Tensor]:
    """(N, K) float -> int8 of the same shape and a scale for each row: symmetric, round to nearest."""
    weight = weight.float()
    scales = (weight.abs().amax(1) / 127).clamp(min=1e-30)
    return (weight / scales[:, None]).round().to(torch.int8), scales


def supported() -> bool:
    """Whether this torch on this processor has the kernels: x86 with AVX2 does."""
    ops = ("_weight_int4pack_mm_for_cpu", "_convert_weight_to_int4pack_for_cpu", "_make_per_channel_quantized_tensor")
    return all(hasattr(torch, name) for name in ops) and "fbgemm" in torch.backends.quantized.supported_engines
