"""Llama-shaped weights for `LlamaNetwork`: from a GGUF file or safetensors, small, and kept on the disk."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

import gguf
import numpy as np
import torch
from safetensors import safe_open
from torch import Tensor
from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS

from studio.write.checkpoint import read_gguf
from studio.write.linears import GROUP, Int4Linear, Int8Linear, quantise
from studio.write.llama import Layer, Linear, LlamaNetwork, Shape

FAMILIES = ("llama", "mistral", "qwen2", "qwen3")
_ROPES = ("default", "linear", "llama3", "yarn")
_FOUR_BITS = (gguf.GGMLQuantizationType.Q4_0, gguf.GGMLQuantizationType.Q4_1)
_PARTS = {  # the products of a layer -> the weights that are put under each other for it
    "qkv": ("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"),
    "out": ("self_attn.o_proj",),
    "gate_up": ("mlp.gate_proj", "mlp.up_proj"),
    "down": ("mlp.down_proj",),
}
_NORMS = {
    "input_norm": "input_layernorm",
    "mlp_norm": "post_attention_layernorm",
    "q_norm": "self_attn.q_norm",
    "k_norm": "self_attn.k_norm",
}
_GGUF_NAMES = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
    "input_layernorm": "attn_norm",
    "post_attention_layernorm": "ffn_norm",
    "self_attn.q_norm": "attn_q_norm",
    "self_attn.k_norm": "attn_k_norm",
    "model.embed_tokens": "token_embd",
    "model.norm": "output_norm",
    "lm_head": "output",
    "rope_freqs": "rope_freqs",  # what Llama 3.1 and later divide the rotations' angles by
}


class Source(Protocol):
    """A file of weights, by transformers' names."""

    pairs: bool  # whether q and k stand in pairs (x, y) already, as GGUF has them for Llama

    def names(self) -> set[str]:
        """All names."""

    def tensor(self, name: str) -> Tensor:
        """A tensor in float32."""

    def four_bit(self, name: str, /) -> tuple[Tensor, Tensor] | None:
        """(N, K) values 0 to 15 and (N, K / 32, 2) scale and zero, where the file holds such."""


class SafetensorsSource:
    """The safetensors files of a folder."""

    pairs = False

    def __init__(self, folder: Path) -> None:
        self._files: list[Any] = [safe_open(path, "pt") for path in sorted(folder.glob("*.safetensors"))]
        self._where = {name: file for file in self._files for name in file.keys()}  # noqa: SIM118 - not a dict

    def names(self) -> set[str]:
        return set(self._where)

    def tensor(self, name: str) -> Tensor:
        tensor: Tensor = self._where[name].get_tensor(name)
        return tensor.float()

    def four_bit(self, _name: str, /) -> None:
        return None


class GgufSource:
    """A GGUF file."""

    def __init__(self, path: Path, family: str) -> None:
        self.pairs = family in ("llama", "mistral")
        self._tensors = read_gguf(path).tensors
        own = {f"{ours}.{end}": f"{theirs}.{end}" for ours, theirs in _GGUF_NAMES.items() for end in ("weight", "bias")}
        self._names = {ours: theirs for ours, theirs in own.items() if theirs in self._tensors}
        for name in self._tensors:
            block, _, rest = name.removeprefix("blk.").partition(".")
            stem, _, end = rest.rpartition(".")
            ours = next((ours for ours, theirs in _GGUF_NAMES.items() if theirs == stem), None)
            if name.startswith("blk.") and ours is not None:
                self._names[f"model.layers.{block}.{ours}.{end}"] = name

    def names(self) -> set[str]:
        return set(self._names)

    def tensor(self, name: str) -> Tensor:
        tensor = self._tensors[self._names[name]]
        values = gguf.dequantize(tensor.data, tensor.kind)
        return torch.from_numpy(np.array(values, np.float32))

    def four_bit(self, name: str, /) -> tuple[Tensor, Tensor] | None:
        tensor = self._tensors[self._names[name]]
        if tensor.kind not in _FOUR_BITS:
            return None
        width = 20 if tensor.kind == gguf.GGMLQuantizationType.Q4_1 else 18
        blocks = torch.from_numpy(np.array(tensor.data)).view(len(tensor.data), -1, width)  # (N, K / 32, bytes)
        ends = blocks[..., : width - 16].contiguous().view(torch.float16).float()
        scale = ends[..., 0]
        zero = ends[..., 1] + 8 * scale if width == 20 else torch.zeros_like(scale)
        packed = blocks[..., width - 16 :]
        q = torch.cat((packed & 15, packed >> 4), -1).flatten(1)
        return q, torch.stack((scale, zero), -1)


def shape_of(config: Any) -> Shape | None:
    """The sizes of a model that `LlamaNetwork` can run, None for any other."""
    get = config.to_dict().get
    rope = get("rope_parameters") or {}
    windows = [kind for kind in get("layer_types") or () if kind != "full_attention"]
    plain = (
        config.model_type in FAMILIES
        and get("hidden_act") == "silu"
        and rope.get("rope_type", "default") in _ROPES
        and rope.get("partial_rotary_factor", 1) == 1
        and not windows
        and (config.model_type != "mistral" or not get("sliding_window"))
        and not get("quantization_config")
    )
    if not plain:
        return None
    heads = int(get("num_attention_heads"))
    return Shape(
        layers=int(get("num_hidden_layers")),
        heads=heads,
        kv_heads=int(get("num_key_value_heads") or heads),
        head_dim=int(get("head_dim") or get("hidden_size") // heads),
        eps=float(get("rms_norm_eps")),
    )


def is_complete(source: Source, shape: Shape) -> bool:
    """Whether the file has what a plain model of this shape needs, and nothing that would be left out."""
    pieces = [piece for group in _PARTS.values() for piece in group] + ["input_layernorm", "post_attention_layernorm"]
    wanted = {f"model.layers.{layer}.{piece}.weight" for layer in range(shape.layers) for piece in pieces}
    return wanted | {"model.embed_tokens.weight", "model.norm.weight"} <= source.names()


def convert(source: Source, shape: Shape) -> dict[str, Tensor]:
    """All weights in their small form, under names of our own, to be kept and given to `build`."""
    names = source.names()
    embedding = source.tensor("model.embed_tokens.weight")
    out = {"embedding": embedding.bfloat16(), "norm": source.tensor("model.norm.weight")}
    head = source.tensor("lm_head.weight") if "lm_head.weight" in names else embedding
    if "rope_freqs.weight" in names:
        out["rope_factors"] = source.tensor("rope_freqs.weight")
    out["head.q8"], out["head.scales"] = quantise(head)
    for number in range(shape.layers):
        prefix = f"model.layers.{number}."
        for part, pieces in _PARTS.items():
            out |= {f"{number}.{part}.{kind}": value for kind, value in _product(source, prefix, pieces, shape).items()}
        for norm, piece in _NORMS.items():
            if f"{prefix}{piece}.weight" in names:
                weight = source.tensor(f"{prefix}{piece}.weight")
                out[f"{number}.{norm}"] = _in_pairs(weight, shape) if norm in ("q_norm", "k_norm") else weight
    return out


def build(weights: Mapping[str, Tensor], shape: Shape, config: Any) -> LlamaNetwork:
    """The network of converted weights."""
    layers = [
        Layer(
            **{norm: weights.get(f"{number}.{norm}") for norm in _NORMS},  # type: ignore[arg-type]
            **{part: _linear(weights, f"{number}.{part}") for part in _PARTS},  # type: ignore[arg-type]
        )
        for number in range(shape.layers)
    ]
    frequencies, scaling = _rotation(config, shape)
    if "rope_factors" in weights:
        frequencies = frequencies / weights["rope_factors"]
    head = _linear(weights, "head")
    return LlamaNetwork(shape, layers, weights["embedding"], weights["norm"], head, frequencies, scaling)


def _rotation(config: Any, shape: Shape) -> tuple[Tensor, float]:
    """The angle of each pair, and what the rotations are scaled with."""
    rope = config.rope_parameters
    kind = rope.get("rope_type", "default")
    if kind == "default":
        return rope["rope_theta"] ** (-torch.arange(0, shape.head_dim, 2).float() / shape.head_dim), 1.0
    frequencies, scaling = ROPE_INIT_FUNCTIONS[kind](config, torch.device("cpu"))
    return frequencies, float(scaling)


def _product(source: Source, prefix: str, pieces: tuple[str, ...], shape: Shape) -> dict[str, Tensor]:
    """The weights of one product: 4 bits where all its pieces are stored so, else 8."""
    names = [f"{prefix}{piece}" for piece in pieces]
    turned = [piece.endswith(("q_proj", "k_proj")) and not source.pairs for piece in pieces]
    out: dict[str, Tensor] = {}
    if f"{names[0]}.bias" in source.names():
        biases = [source.tensor(f"{name}.bias") for name in names]
        out["bias"] = torch.cat([_in_pairs(b, shape) if turn else b for b, turn in zip(biases, turned, strict=True)])
    fours = [source.four_bit(f"{name}.weight") for name in names]
    if all(four is not None for four in fours):
        pairs = [four for four in fours if four is not None]
        q = torch.cat([_in_pairs(q, shape) if turn else q for (q, _), turn in zip(pairs, turned, strict=True)])
        ends = torch.cat([_in_pairs(e, shape) if turn else e for (_, e), turn in zip(pairs, turned, strict=True)])
        if len(q) % 16 == 0 and q.shape[1] % GROUP == 0:
            scales = ends.transpose(0, 1).bfloat16().contiguous()
            return out | {"q4": q[:, ::2] | (q[:, 1::2] << 4), "scales": scales}
    weights = [source.tensor(f"{name}.weight") for name in names]
    weight = torch.cat([_in_pairs(w, shape) if turn else w for w, turn in zip(weights, turned, strict=True)])
    q8, row_scales = quantise(weight)
    return out | {"q8": q8, "scales": row_scales}


def _linear(weights: Mapping[str, Tensor], name: str) -> Linear:
    scales, bias = weights[f"{name}.scales"], weights.get(f"{name}.bias")
    if f"{name}.q4" in weights:
        return Int4Linear(weights[f"{name}.q4"], scales, bias)
    return Int8Linear(weights[f"{name}.q8"], scales, bias)


def _in_pairs(x: Tensor, shape: Shape) -> Tensor:
    """Rows (…, d) of each head from transformers' order, first half and second half, to pairs of the two."""
    heads = x.view(-1, 2, shape.head_dim // 2, *x.shape[1:])
    return heads.transpose(1, 2).reshape(x.shape)
