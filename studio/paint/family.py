"""What a family of models gives the painter. The seam behind which every model looks alike."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Protocol

import torch
from torch import Tensor

from studio.errors import StudioError
from studio.files.models import Model
from studio.paint.control import Look
from studio.paint.events import Pictures
from studio.paint.preview import Preview
from studio.paint.prompt import TokenCount
from studio.paint.request import PaintRequest
from studio.paint.sampler import Denoise

FAMILIES = {  # by the name in `studio.files.model_families`; each module has `load(model, *, dtype, device)`
    "stable-diffusion": "studio.paint.families.stable_diffusion",
    "stable-diffusion-xl": "studio.paint.families.stable_diffusion_xl",
    "stable-diffusion-3": "studio.paint.families.stable_diffusion_3",
    "flux": "studio.paint.families.flux",
    "flux-2-klein": "studio.paint.families.flux_2_klein",
    "z-image": "studio.paint.families.z_image",
    "qwen-image": "studio.paint.families.qwen_image",
    "pixart": "studio.paint.families.pixart",
    "sana": "studio.paint.families.sana",
    "deepfloyd": "studio.paint.families.deepfloyd",
    "ddpm": "studio.paint.families.ddpm",
}


class Family(Protocol):
    """One loaded model. Every latent it takes or gives is in the space that samplers see."""

    channels: int  # C of the latents
    factor: int  # pixels for a latent's side
    preview: Preview
    device: torch.device
    dtype: str  # of the network: float32, bfloat16, float16
    fills: bool  # the network is told of a mask itself, and of the picture around it

    def use_vae(self, path: Path | None) -> None:
        """Go between pictures and latents by another VAE, None by the model's own. Changes `preview`.

        Raises:
            StudioError: if it does not fit the model.
        """

    def encode(self, request: PaintRequest) -> None:
        """Read the prompts, unless they have been read before."""

    def denoiser(self, request: PaintRequest, look: Look) -> Denoise:
        """The network under this request's prompts, guidance and controls; `look` gives the pictures it names."""

    def sigmas(self, request: PaintRequest) -> Tensor:
        """(steps + 1,) float64, falling, the last 0: the request's schedule on this model's noise levels."""

    def initial(self, noise: Tensor, sigma: Tensor, request: PaintRequest) -> Tensor:
        """Where a run that starts at noise level `sigma` begins: standard normal `noise` in, latents out."""

    def tile_side(self, request: PaintRequest) -> int:
        """The side in pixels of the tiles that the VAE goes over the request's picture in; 0: it takes it whole."""

    def encode_pictures(self, pictures: Pictures, tiles: str = "auto") -> Tensor:
        """(B, H, W, 3) uint8 -> (B, C, h, w) latents; `tiles` as in `PaintRequest`."""

    def decode(self, latents: Tensor, tiles: str = "auto") -> Pictures:
        """(B, C, h, w) latents -> (B, H, W, 3) uint8; `tiles` as in `PaintRequest`."""

    def count_tokens(self, prompt: str) -> TokenCount:
        """How much of the prompt the model reads."""


def load_family(model: Model, dtype: str, device: str) -> Family:
    """Load a model's weights; seconds to minutes.

    Raises:
        StudioError: if the studio does not know the family, or the folder is not whole.
    """
    if model.family not in FAMILIES:
        raise StudioError(
            f"The studio cannot paint with {model.name}, a model of the family {model.family!r}. "
            f"It can with: {', '.join(FAMILIES)}."
        )
    _quiet()
    module = importlib.import_module(FAMILIES[model.family])  # only now: diffusers takes seconds to import
    family: Family = module.load(model, dtype=dtype, device=device)
    return family


def _quiet() -> None:
    """The libraries' own bars and notices would land between ours; their errors still come as exceptions."""
    import diffusers
    import transformers

    transformers.logging.disable_progress_bar()
    transformers.logging.set_verbosity_error()
    diffusers.logging.set_verbosity_error()
