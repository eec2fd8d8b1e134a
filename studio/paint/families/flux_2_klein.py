"""Flux.2 klein, distilled and base. Black Forest Labs (2026). Latents are packed 2 x 2 already: 16 pixels a side."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from studio.files.models import Model
from studio.paint.families.flow import Flow
from studio.paint.families.flow_timing import empirical
from studio.paint.families.latent_diffusion import LatentDiffusion, Text, count_tokens
from studio.paint.families.latent_pictures import LatentPictures
from studio.paint.families.parts import load_parts, stock_pipeline
from studio.paint.families.tokens import pack, places, unpack
from studio.paint.prompt import TokenCount, plain_text

SIDE = 1024
TOKENS = 512


def load(model: Model, *, dtype: str, device: str) -> LatentDiffusion:
    """Load a folder in diffusers format. See `studio.paint.family.load_family`."""
    parts = load_parts(model, dtype=dtype, device=device)
    pipeline = stock_pipeline(model, parts)
    pictures = LatentPictures.of(parts["vae"])
    space = Flow(parts["scheduler"], empirical, patch=pictures.factor)
    return LatentDiffusion(Flux2Klein(pipeline), pictures, space, side=SIDE, device=device, stock=lambda: pipeline)


class Flux2Klein:
    """See `studio.paint.families.latent_diffusion.Network`."""

    def __init__(self, pipeline: Any) -> None:
        self.pipeline = pipeline
        self.dtype: torch.dtype = pipeline.transformer.dtype

    def encode(self, prompt: str, *, negative: bool) -> Text:  # noqa: ARG002 - both are read alike
        """See `Network.encode`. Three layers of the language model side by side."""
        hidden, _ = self.pipeline.encode_prompt(plain_text(prompt), max_sequence_length=TOKENS)
        return {"hidden": hidden}

    def ask(self, x: Tensor, time: float, text: Text, cfg_scale: float) -> Tensor:  # noqa: ARG002
        """See `Network.ask`."""
        words = torch.zeros(text["hidden"].shape[1], 4, device=x.device)
        words[:, 3] = torch.arange(len(words), device=x.device)
        velocity = self.pipeline.transformer(
            hidden_states=pack(x, 1),
            timestep=torch.full((len(x),), time, device=x.device, dtype=x.dtype),
            guidance=None,
            encoder_hidden_states=text["hidden"],
            txt_ids=words.expand(len(x), -1, -1),
            img_ids=places(x, 1, axes=4).expand(len(x), -1, -1),
            return_dict=False,
        )[0]
        return unpack(velocity, 1, like=x)

    def count_tokens(self, prompt: str) -> TokenCount:
        """See `Network.count_tokens`."""
        return count_tokens(self.pipeline.tokenizer, prompt, TOKENS)
