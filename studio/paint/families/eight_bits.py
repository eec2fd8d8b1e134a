"""Weights that a file has in 8 bits (fp8) stay so in memory: each layer widens its own as it computes.

Diffusers' layerwise casting is not used: it casts a layer's bias and its weight alike, knows no scale beside a weight,
and wants all of a network widened before it is narrowed. What comes out is, bit for bit, what widened weights give.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from studio.paint.families.packing import LOOKED_AT

Weights = dict[str, Tensor]
EIGHT_BITS = (torch.float8_e4m3fn, torch.float8_e5m2)
# Beside a weight of 8 bits, the number that it is to be multiplied with; ComfyUI has written it under both names.
SCALES = (".scale_weight", ".weight_scale")
# What no network here has.
BESIDE = (*SCALES, ".scale_input", ".input_scale", "scaled_fp8", ".comfy_quant", "__index_timestep_zero__")


class EightBitLinear(nn.Linear):
    """A layer whose `weight` is kept as the bytes of 8-bit numbers, so that nobody takes it for its dtype."""

    scale: Tensor | None  # (rows, 1)

    def __init__(self, weight: Tensor, scale: Tensor | None, bias: nn.Parameter | None, dtype: torch.dtype) -> None:
        with torch.device("meta"):
            super().__init__(weight.shape[1], weight.shape[0], bias is not None)
        self.weight = nn.Parameter(weight.view(torch.uint8), requires_grad=False)
        self.bias = bias  # type: ignore[assignment]  # nn.Linear, too, has None for none
        self.register_buffer("scale", scale, persistent=False)
        self.kind, self.wide = weight.dtype, dtype

    def forward(self, inputs: Tensor) -> Tensor:
        """(..., columns) -> (..., rows)."""
        return F.linear(inputs, widened(self.weight.view(self.kind), self.scale, self.wide), self.bias)


def widened(weight: Tensor, scale: Tensor | None, dtype: torch.dtype) -> Tensor:
    """8-bit numbers as others, times their scale: one for all, or (rows, 1)."""
    wide = weight.float() * scale if scale is not None else weight
    return wide.to(dtype)


def has_eight_bits(weights: Weights) -> bool:
    """Whether there are matrices to keep."""
    return any(each.dtype in EIGHT_BITS and each.ndim == 2 for each in weights.values())


def unscaled(weights: Weights, dtype: torch.dtype) -> Weights:
    """All weights of 8 bits as `dtype`, without what stands beside them."""
    scales = scales_of(weights)
    return {
        name: widened(weight, scales.get(name), dtype) if weight.dtype in EIGHT_BITS else weight
        for name, weight in weights.items()
        if not name.endswith(BESIDE)
    }


def scales_of(weights: Weights) -> Weights:
    """The scale of each weight that has one, (1, 1) or (rows, 1), by the weight's name."""
    return {
        name.removesuffix(ending) + ".weight": each.float().reshape(-1, 1)
        for name, each in weights.items()
        for ending in SCALES
        if name.endswith(ending)
    }


def fill(network: nn.Module, weights: Weights, dtype: torch.dtype, named: Callable[[Weights], Weights]) -> None:
    """Give a network of no weights those of a file; layers whose weights have 8 bits become such as keep them.

    `named` turns the file's names into the network's, and splits what is one matrix there. What is not a matrix of a
    linear layer is widened, and a weight that the file does not have stays on the meta device.

    Raises:
        ValueError, RuntimeError: if a weight is of another shape.
    """
    scales = scales_of(weights)
    bare = {name: each for name, each in weights.items() if not name.endswith(BESIDE)}
    # A scale goes the way of its weight's rows.
    beside = named({name: _of_rows(scales.get(name), each) for name, each in bare.items()}) if scales else {}
    bare = named(bare)
    layers = {
        f"{name}.weight": name
        for name, layer in network.named_modules()
        if type(layer) is nn.Linear and name.rpartition(".")[2] not in LOOKED_AT
    }
    kept = {name for name in layers if name in bare and bare[name].dtype in EIGHT_BITS and bare[name].ndim == 2}
    rest = {
        name: (widened(each, beside.get(name), dtype) if each.dtype in EIGHT_BITS else _cast(each, dtype))
        for name, each in bare.items()
        if name not in kept
    }
    network.load_state_dict(rest, strict=False, assign=True)
    for name in kept:
        wanted: Any = network.get_submodule(layers[name]).weight.shape
        if bare[name].shape != wanted:
            raise ValueError(f"{name} is {tuple(bare[name].shape)} and not {tuple(wanted)}")
        parent, _, child = layers[name].rpartition(".")
        bias: Any = network.get_submodule(layers[name]).bias
        setattr(network.get_submodule(parent), child, EightBitLinear(bare[name], beside.get(name), bias, dtype))


def _of_rows(scale: Tensor | None, weight: Tensor) -> Tensor:
    """(rows, 1, ...) as a weight is (rows, ...)."""
    whole = (len(weight), *(1 for _ in weight.shape[1:])) if weight.ndim else ()
    return torch.ones(whole) if scale is None or weight.ndim != 2 else scale.expand(whole).contiguous()


def _cast(each: Tensor, dtype: torch.dtype) -> Tensor:
    return each.to(dtype) if each.is_floating_point() else each


def by_names(own: Mapping[str, object], convert: Callable[[Weights], Weights]) -> Callable[[Weights], Weights]:
    """A file's names are the network's own already, or are to be converted."""
    return lambda weights: weights if weights.keys() == own.keys() else convert(weights)
