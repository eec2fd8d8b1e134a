"""Checkpoints of one file, as people share them: what they are, told from the names in their header.

Such a file holds weights alone. Configs and vocabulary come with the studio, so that nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from studio.errors import StudioError
from studio.files.model_check import read_config
from studio.files.paths import loras_folder, resources
from studio.files.safetensors_header import check_safetensors

Shapes = Mapping[str, tuple[int, ...]]  # of the tensors, by name

FIRST = "model.diffusion_model.input_blocks.0.0.weight"  # of every UNet in the layout of the first authors
XL = "conditioner.embedders.1.model.transformer.resblocks.9.mlp.c_proj.bias"  # SDXL's second text encoder
REFINER = "conditioner.embedders.0.model.transformer.resblocks.9.mlp.c_proj.bias"
SD2 = "cond_stage_model.model.transformer.resblocks.0.attn.in_proj_weight"
SD1 = "cond_stage_model.transformer.text_model.embeddings.token_embedding.weight"
VAE = "first_stage_model.decoder.conv_in.weight"
V_PREDICTION, ZERO_SNR = "v_pred", "ztsnr"  # empty tensors by which authors mark such models


def single_file_family(path: Path) -> str:
    """The family of a checkpoint: "stable-diffusion" or "stable-diffusion-xl".

    Raises:
        StudioError: if it is damaged, or of another kind; the sentence says of which.
    """
    shapes = check_safetensors(path)
    if any("lora" in name for name in shapes):
        raise StudioError(
            f"{path.name} is a LoRA. Put it into {loras_folder()}, and <lora:{path.stem}:1> into a prompt."
        )
    if VAE in shapes and FIRST in shapes and XL in shapes:
        return "stable-diffusion-xl"
    if VAE in shapes and FIRST in shapes and SD1 in shapes:
        return "stable-diffusion"
    raise StudioError(f"{path.name} {_what_else(shapes)}. Fetch the model as a folder in diffusers format.")


def config_folder(family: str) -> Path:
    """The configs of a family's single files."""
    return resources() / "single-file" / family


def single_file_configs(path: Path, family: str) -> dict[str, Mapping[str, Any]]:
    """What a folder of this model would say: its configs by part, its model_index.json as "index"."""
    folder = config_folder(family)
    configs = {file.parent.name: read_config(file) for file in sorted(folder.glob("*/*config.json"))}
    shapes = check_safetensors(path)
    marks: dict[str, Any] = {}
    if V_PREDICTION in shapes:
        marks["prediction_type"] = "v_prediction"
    if ZERO_SNR in shapes:  # Lin et al. (2023), which also wants the last timestep to be in the run
        marks |= {"rescale_betas_zero_snr": True, "timestep_spacing": "trailing"}
    configs["scheduler"] = {**configs["scheduler"], **marks}
    configs["unet"] = {**configs["unet"], "in_channels": shapes[FIRST][1]}  # more than 4 are for inpainting
    return {"index": read_config(folder / "model_index.json"), **configs}


def _what_else(shapes: Shapes) -> str:
    if REFINER in shapes:
        return "is SDXL's refiner, which paints from pictures only"
    if SD2 in shapes:
        return "is a Stable Diffusion 2, whose single files do not say what they predict"
    if FIRST in shapes:
        return "holds no text encoder or no VAE"
    return "is no checkpoint of a family whose single files the studio knows (Stable Diffusion 1 and XL)"
