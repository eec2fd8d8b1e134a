"""A file that holds a painting transformer and nothing else, as ComfyUI keeps them: whose it is, told from its header.

Safetensors or GGUF, under the names of the first authors or under diffusers'. What its shapes tell of its config is
read off; the rest, and the model's other parts, come from a folder of the family (`studio.files.rest_of_model`).
"""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.errors import StudioError
from studio.files.gguf_file import GgufFile
from studio.files.reasons import reason_of
from studio.files.safetensors_header import check_safetensors

Shapes = Mapping[str, tuple[int, ...]]
PREFIXES = ("model.diffusion_model.", "diffusion_model.")  # before each name, in checkpoints of more than one part


@dataclass(frozen=True, slots=True)
class Layout:
    """How the transformers of a family are told. One of `marks` is in each of its files, none of `without`."""

    family: str  # as in `studio.files.model_families`
    title: str
    classes: tuple[str, ...]  # of the pipelines whose folders have its other parts
    marks: tuple[str, ...]
    tell: Callable[[Shapes], dict[str, Any]]  # a part of its config
    match: tuple[str, ...]  # what must be equal in a folder whose text encoders and VAE it is to work with
    example: str  # on the hub
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TransformerFile:
    """`config` is what the shapes tell."""

    path: Path
    layout: Layout
    config: Mapping[str, Any]


def read_transformer_file(path: Path) -> TransformerFile | None:
    """What a file's transformer is; None if it holds none that is known.

    Raises:
        StudioError: if the file is damaged.
    """
    shapes = bare(shapes_of(path))
    layout = layout_of(shapes)
    if layout is None:
        return None
    try:
        return TransformerFile(path, layout, layout.tell(shapes))
    except (KeyError, IndexError, ValueError, ZeroDivisionError) as error:
        raise StudioError(f"{path.name} does not hold a whole transformer ({error}). Fetch it again.") from error


def layout_of(shapes: Shapes) -> Layout | None:
    """The family that these names are of."""
    for layout in LAYOUTS:
        if any(mark in shapes for mark in layout.marks) and not any(mark in shapes for mark in layout.without):
            return layout
    return None


def bare(shapes: Shapes) -> dict[str, tuple[int, ...]]:
    """The shapes of the painting network alone, by its own names."""
    for prefix in PREFIXES:
        if any(name.startswith(prefix) for name in shapes):
            return {name.removeprefix(prefix): shape for name, shape in shapes.items() if name.startswith(prefix)}
    return dict(shapes)


def shapes_of(path: Path) -> dict[str, tuple[int, ...]]:
    """The shape of each tensor in a file.

    Raises:
        StudioError: if it is damaged.
    """
    if path.suffix != ".gguf":
        return check_safetensors(path)
    try:
        return {name: tensor.shape for name, tensor in GgufFile.open(path).tensors.items()}
    except OSError as error:
        raise StudioError(f"{path} cannot be read ({reason_of(error)}).") from error
    except (ValueError, struct.error, OverflowError, MemoryError) as error:
        raise StudioError(f"{path} is damaged: {error}. Fetch the model again.") from error


def _layers(shapes: Shapes, *prefixes: str) -> int:
    """How many blocks are numbered behind one of the prefixes."""
    numbered = re.compile(f"(?:{'|'.join(map(re.escape, prefixes))})(\\d{{1,4}})\\.")
    found = {int(match[1]) for name in shapes if (match := numbered.match(name))}
    return len(found)


def _one(shapes: Shapes, *names: str) -> tuple[int, ...]:
    """The shape of the tensor that has one of these names."""
    for name in names:
        if name in shapes:
            return shapes[name]
    raise KeyError(f"there is no {names[0]}")


def _heads(shapes: Shapes, width: int, *norms: str) -> dict[str, int]:
    """From the width of a head, which its norm has."""
    size = _one(shapes, *norms)[0]
    return {"attention_head_dim": size, "num_attention_heads": width // size}


def _flux(shapes: Shapes) -> dict[str, Any]:
    pooled = ("vector_in.in_layer.weight", "time_text_embed.text_embedder.linear_1.weight")
    return _of_both_fluxes(shapes, "time_text_embed") | {"pooled_projection_dim": _one(shapes, *pooled)[1]}


def _flux_2(shapes: Shapes) -> dict[str, Any]:
    return _of_both_fluxes(shapes, "time_guidance_embed")


def _of_both_fluxes(shapes: Shapes, embedder: str) -> dict[str, Any]:
    width, channels = _one(shapes, "img_in.weight", "x_embedder.weight")
    norms = ("double_blocks.0.img_attn.norm.query_norm.scale", "transformer_blocks.0.attn.norm_q.weight")
    guidance = ("guidance_in.in_layer.weight", f"{embedder}.guidance_embedder.linear_1.weight")
    return {
        "in_channels": channels,
        "num_layers": _layers(shapes, "double_blocks.", "transformer_blocks."),
        "num_single_layers": _layers(shapes, "single_blocks.", "single_transformer_blocks."),
        "joint_attention_dim": _one(shapes, "txt_in.weight", "context_embedder.weight")[1],
        "guidance_embeds": any(name in shapes for name in guidance),
        **_heads(shapes, width, *norms),
    }


def _stable_diffusion_3(shapes: Shapes) -> dict[str, Any]:
    width, channels, patch, _ = _one(shapes, "x_embedder.proj.weight", "pos_embed.proj.weight")
    second = re.compile(r"(?:joint|transformer)_blocks\.(\d+)\.(?:x_block\.)?attn2\.")
    dual = sorted({int(match[1]) for name in shapes if (match := second.match(name))})
    norms = ("joint_blocks.0.x_block.attn.ln_q.weight", "transformer_blocks.0.attn.norm_q.weight")
    normed = any(name in shapes for name in norms)
    projected, read = _one(shapes, "context_embedder.weight")
    size = _one(shapes, *norms)[0] if normed else 64  # as in all that were published without norms
    heads = {"attention_head_dim": size, "num_attention_heads": width // size} if width % size == 0 else {}
    return {
        "in_channels": channels,
        "out_channels": channels,
        "patch_size": patch,
        "num_layers": _layers(shapes, "joint_blocks.", "transformer_blocks."),
        "dual_attention_layers": dual,
        "qk_norm": "rms_norm" if normed else None,
        "joint_attention_dim": read,
        "caption_projection_dim": projected,
        "pooled_projection_dim": _one(
            shapes, "y_embedder.mlp.0.weight", "time_text_embed.text_embedder.linear_1.weight"
        )[1],
        "pos_embed_max_size": math.isqrt(_one(shapes, "pos_embed", "pos_embed.pos_embed")[1]),
        **heads,
    }


def _z_image(shapes: Shapes) -> dict[str, Any]:
    width, packed = _one(shapes, "x_embedder.weight", "all_x_embedder.2-1.weight")
    size = _one(shapes, "layers.0.attention.q_norm.weight", "layers.0.attention.norm_q.weight")[0]
    return {
        "in_channels": packed // 4,  # two by two latents are a token
        "dim": width,
        "n_layers": _layers(shapes, "layers."),
        "n_refiner_layers": _layers(shapes, "noise_refiner."),
        "n_heads": width // size,
        "n_kv_heads": width // size,
        "cap_feat_dim": _one(shapes, "cap_embedder.1.weight")[1],
    }


def _qwen_image(shapes: Shapes) -> dict[str, Any]:
    width, channels = _one(shapes, "img_in.weight")
    return {
        "in_channels": channels,
        "num_layers": _layers(shapes, "transformer_blocks."),
        "joint_attention_dim": _one(shapes, "txt_in.weight")[1],
        **_heads(shapes, width, "transformer_blocks.0.attn.norm_q.weight"),
    }


LAYOUTS = (
    Layout(
        "flux-2-klein", "Flux.2 klein", ("Flux2KleinPipeline",),
        ("double_stream_modulation_img.lin.weight", "double_stream_modulation_img.linear.weight"),
        _flux_2, ("in_channels", "joint_attention_dim"), "black-forest-labs/FLUX.2-klein-4B",
    ),
    Layout(
        "flux", "Flux.1", ("FluxPipeline", "FluxKontextPipeline"),
        ("double_blocks.0.img_attn.qkv.weight", "single_transformer_blocks.0.proj_mlp.weight"),
        _flux, ("in_channels", "joint_attention_dim", "pooled_projection_dim"), "black-forest-labs/FLUX.1-schnell",
        without=("distilled_guidance_layer.in_proj.weight", "img_in.proj.weight"),
    ),
    Layout(
        "stable-diffusion-3", "Stable Diffusion 3", ("StableDiffusion3Pipeline",),
        ("joint_blocks.0.x_block.attn.qkv.weight", "pos_embed.pos_embed"),
        _stable_diffusion_3, ("in_channels", "joint_attention_dim", "pooled_projection_dim"),
        "stabilityai/stable-diffusion-3.5-medium",
        without=("register_tokens",),
    ),
    Layout(
        "z-image", "Z-Image", ("ZImagePipeline",), ("x_pad_token",),
        _z_image, ("in_channels", "cap_feat_dim"), "Tongyi-MAI/Z-Image-Turbo",
        without=("double_blocks.0.img_attn.qkv.weight",),
    ),
    Layout(
        "qwen-image", "Qwen-Image", ("QwenImagePipeline",), ("transformer_blocks.0.txt_mod.1.weight",),
        _qwen_image, ("in_channels", "joint_attention_dim"), "Qwen/Qwen-Image",
    ),
)  # fmt: skip
