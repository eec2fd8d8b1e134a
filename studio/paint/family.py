"""What a family of models gives the painter. The seam behind which every model looks alike."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import torch
from torch import Tensor

from studio.errors import StudioError
from studio.files.models import Model
from studio.paint.events import Pictures
from studio.paint.preview import Preview
from studio.paint.prompt import TokenCount
from studio.paint.request import PaintRequest
from studio.paint.sampler import Denoise


class Family(Protocol):
    """One loaded model. Every latent it takes or gives is in the space that samplers see."""

    channels: int  # C of the latents
    factor: int  # pixels for a latent's side
    preview: Preview
    device: torch.device
    dtype: str  # of the network: float32, bfloat16, float16

    def encode(self, request: PaintRequest) -> None:
        """Read the prompts, unless they have been read before."""

    def denoiser(self, request: PaintRequest) -> Denoise:
        """The network under this request's prompts and guidance."""

    def sigmas(self, request: PaintRequest) -> Tensor:
        """(steps + 1,) float64, falling, the last 0: the request's schedule on this model's noise levels."""

    def initial(self, noise: Tensor, sigma: Tensor, request: PaintRequest) -> Tensor:
        """Where a run that starts at noise level `sigma` begins: standard normal `noise` in, latents out."""

    def encode_pictures(self, pictures: Pictures) -> Tensor:
        """(B, H, W, 3) uint8 -> (B, C, h, w) latents."""

    def decode(self, latents: Tensor) -> Pictures:
        """(B, C, h, w) latents -> (B, H, W, 3) uint8."""

    def count_tokens(self, prompt: str) -> TokenCount:
        """How much of the prompt the model reads."""


def load_family(model: Model, dtype: str, device: str) -> Family:
    """Load a model's weights; seconds to minutes.

    Raises:
        StudioError: if the studio does not know the family, or the folder is not whole.
    """
    _quiet()
    if model.family == "stable-diffusion":
        from studio.paint.families.stable_diffusion import StableDiffusion  # diffusers takes seconds to import

        return StableDiffusion(Path(model.path), dtype=dtype, device=device)
    raise StudioError(f"The studio cannot paint with {model.name}, a model of the family {model.family!r}.")


def _quiet() -> None:
    """The libraries' own bars and notices would land between ours; their errors still come as exceptions."""
    import diffusers
    import transformers

    transformers.logging.disable_progress_bar()
    transformers.logging.set_verbosity_error()
    diffusers.logging.set_verbosity_error()
