"""Qwen-Image. Qwen team (2025), "Qwen-Image technical report".

A language model that sees reads the prompt, a transformer paints, a VAE of videos decodes single pictures.
"""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from studio.files.models import Model
from studio.paint.families.flow import Flow
from studio.paint.families.flow_timing import even
from studio.paint.families.latent_diffusion import LatentDiffusion, Text, count_tokens
from studio.paint.families.latent_pictures import LatentPictures
from studio.paint.families.parts import load_parts, stock_pipeline
from studio.paint.families.tokens import pack, unpack
from studio.paint.guidance import guide
from studio.paint.prompt import TokenCount, plain_text

SIDE = 1024
PATCH = 2  # latents for a token's side
TOKENS = 512


def load(model: Model, *, dtype: str, device: str) -> LatentDiffusion:
    """Load a folder in diffusers format. See `studio.paint.family.load_family`."""
    parts = load_parts(model, dtype=dtype, device=device)
    pipeline = stock_pipeline(model, parts)
    pictures = LatentPictures.of(parts["vae"])
    space = Flow(parts["scheduler"], even, patch=PATCH * pictures.factor)
    network = QwenImage(pipeline)
    return LatentDiffusion(
        network, pictures, space, side=SIDE, device=device, guide=guide_at_length, stock=lambda: pipeline
    )


class QwenImage:
    """See `studio.paint.families.latent_diffusion.Network`."""

    def __init__(self, pipeline: Any) -> None:
        self.pipeline = pipeline
        self.dtype: torch.dtype = pipeline.transformer.dtype

    def encode(self, prompt: str, *, negative: bool) -> Text:  # noqa: ARG002 - both are read alike
        """See `Network.encode`. (1, tokens, width), as long as the prompt is."""
        hidden, _ = self.pipeline.encode_prompt(plain_text(prompt), max_sequence_length=TOKENS)
        return {"hidden": hidden}

    def ask(self, x: Tensor, time: float, text: Text, cfg_scale: float) -> Tensor:  # noqa: ARG002
        """See `Network.ask`."""
        height, width = (side // PATCH for side in x.shape[-2:])
        velocity = self.pipeline.transformer(
            hidden_states=pack(x, PATCH),
            timestep=torch.full((len(x),), time, device=x.device, dtype=x.dtype),
            encoder_hidden_states=text["hidden"],
            img_shapes=[[(1, height, width)]] * len(x),
            return_dict=False,
        )[0]
        return unpack(velocity, PATCH, like=x)

    def count_tokens(self, prompt: str) -> TokenCount:
        """See `Network.count_tokens`."""
        return count_tokens(self.pipeline.tokenizer, prompt, TOKENS)


def guide_at_length(uncond: Tensor, cond: Tensor, scale: float, rescale: float) -> Tensor:
    """Guidance that turns each token's velocity and keeps its length, as Qwen-Image is sampled by its authors."""
    guided = F.pixel_unshuffle(guide(uncond, cond, scale, rescale), PATCH)
    length = F.pixel_unshuffle(cond, PATCH).norm(dim=1, keepdim=True)
    return F.pixel_shuffle(guided * (length / guided.norm(dim=1, keepdim=True)), PATCH)
