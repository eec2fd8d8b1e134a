"""Weights packed when they are loaded: 8 or 5 bits a number, in the blocks of GGUF, unpacked layer by layer in use.

The layout is ggml's Q8_0 and Q4_1 (docs/gguf.md of github.com/ggml-org/ggml): blocks of 32 numbers of a row, with a
scale of 16 bits, and for Q4_1 the least of them. diffusers' own layers for GGUF files compute with it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from studio.paint.request import AS_THEY_ARE

BLOCK = 32
# Their code looks at the type of such a layer's weights, and would round what it is given to it.
LOOKED_AT = ("wo",)  # of T5


def pack(network: nn.Module, weights: str, dtype: torch.dtype) -> None:
    """Pack the matrices of a network's linear layers in place, as `PaintRequest.weights` says. What is packed stays."""
    if weights == AS_THEY_ARE:
        return
    from diffusers.quantizers.gguf.utils import GGUFLinear

    for parent in list(network.modules()):
        for name, layer in list(parent.named_children()):
            if type(layer) is not nn.Linear or name in LOOKED_AT:
                continue
            if layer.in_features % BLOCK == 0 and layer.weight.is_floating_point():
                with torch.device("meta"):
                    packed = GGUFLinear(layer.in_features, layer.out_features, layer.bias is not None, dtype)
                packed.weight = _parameter(layer.weight, weights)
                packed.bias = layer.bias
                setattr(parent, name, packed)


def packed_8(weight: Tensor) -> Tensor:
    """(rows, columns) -> Q8_0, (rows, columns / 32 * 34) uint8."""
    blocks = weight.float().reshape(len(weight), -1, BLOCK)
    scale = blocks.abs().amax(-1, keepdim=True) / 127
    numbers = blocks * _inverse(scale)
    numbers = torch.trunc(numbers + torch.copysign(torch.tensor(0.5), numbers)).to(torch.int8)
    return torch.cat([_bytes(scale), numbers.view(torch.uint8)], dim=-1).flatten(-2)


def packed_4(weight: Tensor) -> Tensor:
    """(rows, columns) -> Q4_1, (rows, columns / 32 * 20) uint8."""
    blocks = weight.float().reshape(len(weight), -1, BLOCK)
    least = blocks.amin(-1, keepdim=True)
    scale = (blocks.amax(-1, keepdim=True) - least) / 15
    numbers = torch.trunc((blocks - least) * _inverse(scale) + 0.5).to(torch.uint8).clamp(0, 15)
    low, high = numbers.chunk(2, dim=-1)
    return torch.cat([_bytes(scale), _bytes(least), low | (high << 4)], dim=-1).flatten(-2)


PACKED: dict[str, tuple[str, Callable[[Tensor], Tensor]]] = {"8bit": ("Q8_0", packed_8), "4bit": ("Q4_1", packed_4)}


def _parameter(weight: Any, weights: str) -> Any:
    from diffusers.quantizers.gguf.utils import GGUFParameter
    from gguf import GGMLQuantizationType

    kind, packed = PACKED[weights]
    return GGUFParameter(packed(weight), quant_type=GGMLQuantizationType[kind])


def _inverse(scale: Tensor) -> Tensor:
    return torch.where(scale == 0, 0.0, 1 / scale)


def _bytes(values: Tensor) -> Tensor:
    """(..., 1) as float16, as its two bytes."""
    return values.half().view(torch.uint8)
