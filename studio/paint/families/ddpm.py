"""Models that paint pixels, without words: faces, cats, churches. Ho et al. (2020), "Denoising diffusion".

The latents are the picture itself, -1 to 1.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor

from studio.files.models import Model
from studio.paint.events import Pictures
from studio.paint.families.latent_diffusion import LatentDiffusion, Text
from studio.paint.families.latent_pictures import to_pictures, to_pixels
from studio.paint.families.parts import load_parts
from studio.paint.families.space import Discrete
from studio.paint.noise_table import NoiseTable
from studio.paint.preview import Preview
from studio.paint.prompt import TokenCount


def load(model: Model, *, dtype: str, device: str) -> LatentDiffusion:
    """Load a folder in diffusers format. See `studio.paint.family.load_family`."""
    parts = load_parts(model, dtype=dtype, device=device)
    config = parts["scheduler"].config  # with its class's own defaults: these folders leave most of them out
    most = float(config.clip_sample_range)
    limit = (lambda x: x.clamp(-most, most)) if config.clip_sample else None
    space = Discrete(NoiseTable.from_config(config), limit=limit)
    unet = parts["unet"]
    side = int(unet.config.sample_size)
    return LatentDiffusion(Ddpm(unet), Pixels(), space, side=side, device=device, preview=as_it_is())


def as_it_is() -> Preview:
    """The preview's map that takes a pixel, the middle one of nine, for itself."""
    weights = np.zeros((9 * 3 + 1, 3), np.float32)
    weights[4 * 3 : 5 * 3] = np.eye(3)
    return Preview(weights, scale=1)


class Pixels:
    """See `studio.paint.families.latent_diffusion.PictureSpace`."""

    channels, factor = 3, 1

    def tile_side(self, width: int, height: int, tiles: str) -> int:  # noqa: ARG002
        """There is no VAE."""
        return 0

    def encode(self, pictures: Pictures, tiles: str = "auto") -> Tensor:  # noqa: ARG002
        """(B, H, W, 3) uint8 -> (B, 3, H, W) in -1..1."""
        return to_pixels(pictures)

    def encode_pixels(self, pixels: Tensor) -> Tensor:
        """They are the latents."""
        return pixels

    def decode(self, latents: Tensor, tiles: str = "auto") -> Pictures:  # noqa: ARG002
        """(B, 3, H, W) -> (B, H, W, 3) uint8."""
        return to_pictures(latents)


class Ddpm:
    """See `studio.paint.families.latent_diffusion.Network`."""

    def __init__(self, unet: Any) -> None:
        self.unet = unet
        self.dtype: torch.dtype = unet.dtype

    def encode(self, prompt: str, *, negative: bool) -> Text:  # noqa: ARG002 - no word is read
        """See `Network.encode`."""
        return {}

    def ask(self, x: Tensor, time: float, text: Text, cfg_scale: float) -> Tensor:  # noqa: ARG002
        """See `Network.ask`. Time is the timestep. Some networks answer with a variance too, which is left."""
        answer: Tensor = self.unet(x, torch.tensor(time, device=x.device), return_dict=False)[0]
        return answer[:, : x.shape[1]]

    def count_tokens(self, prompt: str) -> TokenCount:
        """See `Network.count_tokens`."""
        return TokenCount(len(prompt.split()), 0, prompt.strip())
