"""Another VAE in the place of a model's own: a folder in diffusers format, or one file under either kind of names."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch

from studio.errors import StudioError
from studio.paint.families.offload import device_of


def load_vae(path: Path, own: Any) -> Any:
    """The VAE at a path, of the same latents as the model's `own`, on its device and in its dtype.

    Raises:
        StudioError: if it is of other latents, or cannot be loaded.
    """
    from diffusers import AutoencoderKL
    from diffusers.loaders.single_file_utils import convert_ldm_vae_checkpoint
    from safetensors.torch import load_file

    try:
        if path.is_dir():
            vae = AutoencoderKL.from_pretrained(path, local_files_only=True, use_safetensors=True)
        else:
            weights = load_file(path)
            if not any(name.startswith(("encoder.down_blocks.", "decoder.up_blocks.")) for name in weights):
                weights = convert_ldm_vae_checkpoint(weights, own.config)
            with torch.device("meta"):
                vae = type(own)(**{name: each for name, each in own.config.items() if not name.startswith("_")})
            vae.load_state_dict(weights, assign=True)
    except (OSError, ValueError, RuntimeError, KeyError, TypeError, AttributeError) as error:
        raise _unfit(path) from error
    if any(_shape(vae)[name] != _shape(own)[name] for name in _shape(own)):
        raise _unfit(path)
    vae.eval().requires_grad_(False).to(device_of(own), own.dtype)
    return vae.to(memory_format=torch.channels_last)


def _shape(vae: Any) -> dict[str, int]:
    return {"channels": vae.config.latent_channels, "halvings": len(vae.config.block_out_channels)}


def _unfit(path: Path) -> StudioError:
    return StudioError(f"The VAE {path.stem} does not fit this model. Choose one of the model's own family.")
