"""Pictures as latents and back: a VAE, and how a family scales what it gives."""

from __future__ import annotations

from typing import Any, Self

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from studio.paint.events import Pictures
from studio.paint.families.offload import device_of
from studio.paint.families.tiling import tile_side, tiled


class LatentPictures:
    """A VAE whose latents are moved and scaled to about mean 0 and spread 1: `(z - shift) * scale`.

    `patch` packs that many by as many cells of z into one latent; `frames` is for VAEs of videos, asked for one
    picture each time.
    """

    def __init__(
        self, vae: Any, *, shift: Tensor | float, scale: Tensor | float, patch: int = 1, frames: bool = False
    ) -> None:
        self.vae = vae
        self.shift = shift
        self.scale = scale
        self.patch = patch
        self.frames = frames
        config = vae.config
        halvings = (
            len(config.temperal_downsample)
            if frames
            else len(config.get("block_out_channels") or config.encoder_block_out_channels) - 1
        )
        self.factor = 2**halvings * patch  # pixels for a latent's side
        self.channels = int(config.z_dim if frames else config.latent_channels) * patch**2

    @classmethod
    def of(cls, vae: Any) -> Self:
        """Read a VAE's own words on how its latents are to be scaled, in the three ways they are written down."""
        config = vae.config
        if hasattr(vae, "bn"):  # Flux.2: the running statistics of a batch norm, over packed latents
            spread = (vae.bn.running_var + config.batch_norm_eps).sqrt().float()
            return cls(vae, shift=_each(vae.bn.running_mean.float()), scale=_each(1 / spread), patch=2)
        factor = config.get("scaling_factor", 1.0)
        if config.get("latents_mean") is not None:  # Qwen-Image and Wan; Playground 2.5 has a factor beside it
            mean, std = (
                torch.tensor(values, device=device_of(vae)) for values in (config.latents_mean, config.latents_std)
            )
            return cls(vae, shift=_each(mean), scale=_each(factor / std), frames="temperal_downsample" in config)
        return cls(vae, shift=config.get("shift_factor") or 0.0, scale=factor)

    def tile_side(self, width: int, height: int, tiles: str) -> int:
        """See `Family.tile_side`."""
        return tile_side(self.vae, width, height, tiles)

    def encode(self, pictures: Pictures, tiles: str = "auto") -> Tensor:
        """(B, H, W, 3) uint8 -> (B, C, h, w)."""
        with tiled(self.vae, tile_side(self.vae, pictures.shape[2], pictures.shape[1], tiles)):
            return self.encode_pixels(to_pixels(pictures))

    @torch.inference_mode()
    def encode_pixels(self, pixels: Tensor) -> Tensor:
        """(B, 3, H, W) in -1..1 -> (B, C, h, w): the mean of the VAE's posterior."""
        pixels = pixels.to(device_of(self.vae), self.vae.dtype)
        encoded = self.vae.encode(pixels[:, :, None] if self.frames else pixels)
        z = (encoded.latent_dist.mode() if hasattr(encoded, "latent_dist") else encoded.latent).float()
        z = F.pixel_unshuffle(z[:, :, 0] if self.frames else z, self.patch)
        latents: Tensor = (z - self.shift) * self.scale
        return latents

    @torch.inference_mode()
    def decode(self, latents: Tensor, tiles: str = "auto") -> Pictures:
        """(B, C, h, w) -> (B, H, W, 3) uint8, one picture after the other to spare memory."""
        z = F.pixel_shuffle(latents.float() / self.scale + self.shift, self.patch).to(self.vae.dtype)
        width, height = (side * self.factor for side in (latents.shape[3], latents.shape[2]))
        with tiled(self.vae, tile_side(self.vae, width, height, tiles)):
            return np.concatenate([to_pictures(self._decode_one(z[b : b + 1])) for b in range(len(z))])

    def _decode_one(self, z: Tensor) -> Tensor:
        pixels: Tensor = self.vae.decode(z[:, :, None] if self.frames else z, return_dict=False)[0]
        return pixels[:, :, 0] if self.frames else pixels


def to_pixels(pictures: Pictures) -> Tensor:
    """(B, H, W, 3) uint8 -> (B, 3, H, W) in -1..1."""
    return torch.tensor(pictures).movedim(-1, 1).float() / 127.5 - 1


def to_pictures(pixels: Tensor) -> Pictures:
    """(B, 3, H, W) in -1..1 -> (B, H, W, 3) uint8."""
    unit = (pixels.float() / 2 + 0.5).clamp(0, 1)
    return (unit * 255).round().byte().movedim(1, -1).cpu().contiguous().numpy()


def _each(values: Tensor) -> Tensor:
    """(C,) -> (1, C, 1, 1)."""
    return values.view(1, -1, 1, 1)
