"""Checkpoints of one file, as people share them: what they are, told from the names in their header.

Such a file holds weights alone. Configs and vocabulary come with the studio, so that nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from studio.errors import StudioError
from studio.files.model_check import check_sizes, read_config
from studio.files.paths import loras_folder, resources
from studio.files.rest_of_model import TRANSFORMER, pipeline_index, scheduler_settings
from studio.files.safetensors_header import check_safetensors
from studio.files.transformer_file import TransformerFile, read_transformer_file

Shapes = Mapping[str, tuple[int, ...]]  # of the tensors, by name

FIRST = "model.diffusion_model.input_blocks.0.0.weight"  # of every UNet in the layout of the first authors
XL = "conditioner.embedders.1.model.transformer.resblocks.9.mlp.c_proj.bias"  # SDXL's second text encoder
REFINER = "conditioner.embedders.0.model.transformer.resblocks.9.mlp.c_proj.bias"
SD2 = "cond_stage_model.model.transformer.resblocks.0.attn.in_proj_weight"
SD1 = "cond_stage_model.transformer.text_model.embeddings.token_embedding.weight"
VAES = ("first_stage_model.decoder.conv_in.weight", "vae.decoder.conv_in.weight")
VAE = VAES[0]
V_PREDICTION, ZERO_SNR = "v_pred", "ztsnr"  # empty tensors by which authors mark such models
# Beside a transformer, as ComfyUI saves them.
CLIP_L, CLIP_G = (
    f"text_encoders.{name}.transformer.text_model.embeddings.token_embedding.weight" for name in ("clip_l", "clip_g")
)
T5 = "text_encoders.t5xxl.transformer.shared.weight"
READERS = {"flux": (CLIP_L, T5), "stable-diffusion-3": (CLIP_L, CLIP_G)}  # the latter can do without its T5


def single_file_family(path: Path) -> str:
    """The family of a checkpoint, as `studio.files.model_families` has it: one with a folder of configs here.

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
    file = read_transformer_file(path)
    if file is not None and is_whole(file):
        return file.layout.family
    raise StudioError(f"{path.name} {_what_else(shapes)}. Fetch the model as a folder in diffusers format.")


def is_whole(file: TransformerFile) -> bool:
    """Whether a file has a VAE and text encoders beside its transformer, so that it needs no folder."""
    readers = READERS.get(file.layout.family)
    if readers is None or file.path.suffix == ".gguf":
        return False
    shapes = check_safetensors(file.path)
    return any(name in shapes for name in VAES) and all(name in shapes for name in readers)


def config_folder(family: str) -> Path:
    """The configs of a family's single files."""
    return resources() / "single-file" / family


def single_file_configs(path: Path, family: str) -> dict[str, Mapping[str, Any]]:
    """What a folder of this model would say: its configs by part, its model_index.json as "index".

    Raises:
        StudioError: if it is damaged, or its parts do not fit each other.
    """
    folder = config_folder(family)
    configs: dict[str, Mapping[str, Any]] = {"index": read_config(folder / "model_index.json")}
    configs |= {file.parent.name: read_config(file) for file in sorted(folder.glob("*/*config.json"))}
    shapes = check_safetensors(path)
    if family in READERS:
        return _with_transformer(path, configs, shapes)
    marks: dict[str, Any] = {}
    if V_PREDICTION in shapes:
        marks["prediction_type"] = "v_prediction"
    if ZERO_SNR in shapes:  # Lin et al. (2023), which also wants the last timestep to be in the run
        marks |= {"rescale_betas_zero_snr": True, "timestep_spacing": "trailing"}
    configs["scheduler"] = {**configs["scheduler"], **marks}
    configs["unet"] = {**configs["unet"], "in_channels": shapes[FIRST][1]}  # more than 4 are for inpainting
    return configs


def _with_transformer(
    path: Path, configs: dict[str, Mapping[str, Any]], shapes: Shapes
) -> dict[str, Mapping[str, Any]]:
    """What the transformer's own shapes tell, over what all of its family share."""
    file = read_transformer_file(path)
    if file is None:
        raise StudioError(f"{path.name} has changed: it holds no transformer that the studio knows any more.")
    check_sizes(path, file.config)
    shared = configs[TRANSFORMER]
    odd = [key for key in file.layout.match if shared[key] != file.config[key]]
    if odd:
        raise StudioError(
            f"{path.name} is a {file.layout.title} of another build ({odd[0].replace('_', ' ')}: {file.config[odd[0]]} "
            f"instead of {shared[odd[0]]}). Fetch the model as a folder in diffusers format."
        )
    configs["index"] = pipeline_index(file, configs["index"])
    configs["scheduler"] = scheduler_settings(file, shared, configs["scheduler"])
    configs[TRANSFORMER] = {**shared, **file.config}
    if file.layout.family == "stable-diffusion-3" and T5 not in shapes:
        for part in ("text_encoder_3", "tokenizer_3"):
            configs["index"] = {**configs["index"], part: [None, None]}
            del configs[part]
    return configs


def _what_else(shapes: Shapes) -> str:
    if REFINER in shapes:
        return "is SDXL's refiner, which paints from pictures only"
    if SD2 in shapes:
        return "is a Stable Diffusion 2, whose single files do not say what they predict"
    if FIRST in shapes:
        return "holds no text encoder or no VAE"
    return (
        "is no checkpoint of a family whose single files the studio knows (Stable Diffusion 1, XL, 3 and 3.5, Flux.1)"
    )
