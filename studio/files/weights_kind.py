"""What a safetensors file holds, told from the names in its header: a checkpoint, a LoRA, a learned word and so on."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from studio.errors import StudioError
from studio.files.safetensors_header import check_safetensors
from studio.files.transformer_file import bare, layout_of

Kind = Literal[
    "checkpoint", "lora", "embedding", "vae", "controlnet", "ip-adapter", "transformer", "part", "damaged", "unknown"
]

METHOD = 1  # another number for another way of telling: what was remembered of the old one is then not used
LORA = ("lora_up", "lora_down", "lora_A", "lora_B", "lora.up", "lora.down", "hada_", "lokr_", "lora_mid", "dora_scale")
EMBEDDING = {"emb_params", "clip_l", "clip_g", "<concept>", "*"}
CONTROLNET = ("control_model.", "controlnet_", "input_hint_block", "controlnet_cond_embedding")
VAE = ("encoder.", "decoder.", "quant_conv.", "post_quant_conv.", "first_stage_model.", "vae.")
BACKBONE = ("model.diffusion_model.", "double_blocks.", "joint_blocks.", "transformer_blocks.", "down_blocks.")


def kind_of(path: Path) -> Kind:
    """The kind of one file; "part" is a network without what it needs to paint, "transformer" one whose rest
    a folder of its family has, "damaged" one that is cut off."""
    try:
        status = path.stat()
    except OSError:
        return "damaged"
    return _kind(path, status.st_size, status.st_mtime_ns)


@functools.lru_cache(maxsize=4096)
def _kind(path: Path, size: int, changed: int) -> Kind:  # noqa: ARG001 - a changed file is another
    try:
        return _told_by(check_safetensors(path))
    except StudioError:
        return "damaged"


def _told_by(shapes: Mapping[str, tuple[int, ...]]) -> Kind:
    names = list(shapes)
    if any(mark in name for name in names for mark in LORA):
        return "lora"
    if 0 < len(names) <= 4 and all(_is_word(name, shapes[name]) for name in names):
        return "embedding"
    if any(name.startswith(CONTROLNET[:2]) or any(mark in name for mark in CONTROLNET[2:]) for name in names):
        return "controlnet"
    if any(name.startswith(("image_proj.", "ip_adapter.")) for name in names):
        return "ip-adapter"
    backbone = any(name.startswith(BACKBONE) for name in names)
    if backbone and any(name.startswith(("first_stage_model.", "vae.")) for name in names):
        return "checkpoint"
    if layout_of(bare(shapes)):
        return "transformer"
    if names and all(name.startswith(VAE) for name in names):
        return "vae"
    return "part" if backbone or any(name.startswith("text_model.") for name in names) else "unknown"


def _is_word(name: str, shape: tuple[int, ...]) -> bool:
    """Vectors of a text encoder's width."""
    known = name in EMBEDDING or (name.startswith("<") and name.endswith(">"))
    return known and len(shape) in (1, 2) and 256 <= shape[-1] <= 8192
