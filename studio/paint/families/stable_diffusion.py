"""Stable Diffusion 1 and 2, and models of their shape: one text encoder, a UNet, a VAE. The one to learn from.

Rombach et al. (2022), "High-resolution image synthesis with latent diffusion models". The UNet predicts eps
(Ho et al. 2020) or v (Salimans & Ho 2022); samplers see neither, only the clean latents.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import torch
from torch import Tensor

from studio.files.models import Model
from studio.paint.families.adapters import Adapters
from studio.paint.families.controls import Controls
from studio.paint.families.latent_diffusion import LatentDiffusion, Text, count_tokens
from studio.paint.families.latent_pictures import LatentPictures
from studio.paint.families.parts import Parts, load_parts, scheduler_config, stock_pipeline
from studio.paint.families.space import Discrete
from studio.paint.families.unet import ask_unet, canvas
from studio.paint.noise_table import NoiseTable
from studio.paint.prompt import TokenCount
from studio.paint.text_encoding import encode_prompt


def load(model: Model, *, dtype: str, device: str) -> LatentDiffusion:
    """Load a folder in diffusers format, or a single file. See `studio.paint.family.load_family`."""
    parts = load_parts(model, dtype=dtype, device=device, full=["text_encoder"], convolving=["unet", "vae"])
    network, pictures = StableDiffusion(parts), LatentPictures.of(parts["vae"])
    space = Discrete(NoiseTable.from_config(scheduler_config(model)))
    side = int(parts["unet"].config.sample_size) * pictures.factor
    stock = partial(stock_pipeline, model, parts)
    readers = [(network.tokenizer, network.text_encoder)]
    fills = int(parts["unet"].config.in_channels) > pictures.channels
    return LatentDiffusion(
        network,
        pictures,
        space,
        side=side,
        device=device,
        stock=stock,
        readers=readers,
        controls=Controls(network.unet, network.words),
        adapters=Adapters(network.unet),
        more=canvas if fills else None,
        fills=fills,
    )


class StableDiffusion:
    """See `studio.paint.families.latent_diffusion.Network`."""

    def __init__(self, parts: Parts) -> None:
        self.tokenizer, self.text_encoder, self.unet = parts["tokenizer"], parts["text_encoder"], parts["unet"]
        self.dtype: torch.dtype = self.unet.dtype

    def encode(self, prompt: str, *, negative: bool) -> Text:  # noqa: ARG002 - both are read alike
        """See `Network.encode`."""
        return {"hidden": encode_prompt(self.tokenizer, self.text_encoder, prompt)}

    def ask(self, x: Tensor, time: float, text: Text, cfg_scale: float) -> Tensor:  # noqa: ARG002
        """See `Network.ask`. Time is the timestep, 0 to 999."""
        return ask_unet(self.unet, x, time, text, self.words(x, text))

    def words(self, x: Tensor, text: Text) -> dict[str, Any]:  # noqa: ARG002 - the size does not matter
        """See `studio.paint.families.controls.Words`."""
        return {"encoder_hidden_states": text["hidden"]}

    def count_tokens(self, prompt: str) -> TokenCount:
        """See `Network.count_tokens`."""
        return count_tokens(self.tokenizer, prompt)
