"""Flux.1: dev, schnell, Kontext, and what was made from them. Black Forest Labs (2024).

Dev was distilled to take the guidance as an input: it is asked once a step and reads no negative prompt. Schnell
was distilled to need none; with one it is guided as other models are.
Kontext edits a picture, which it reads beside the prompt: Black Forest Labs (2025), "FLUX.1 Kontext".
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from studio.files.models import Model
from studio.paint.families.flow import Flow
from studio.paint.families.flow_timing import even
from studio.paint.families.latent_diffusion import LatentDiffusion, Text, count_tokens
from studio.paint.families.latent_pictures import LatentPictures
from studio.paint.families.parts import load_parts, stock_pipeline
from studio.paint.families.references import REFERENCE, reference
from studio.paint.families.tokens import pack, places, unpack
from studio.paint.guidance import guide
from studio.paint.prompt import TokenCount, plain_text

SIDE = 1024
PATCH = 2  # latents for a token's side


def load(model: Model, *, dtype: str, device: str) -> LatentDiffusion:
    """Load a folder in diffusers format. See `studio.paint.family.load_family`."""
    parts = load_parts(model, dtype=dtype, device=device)
    pipeline = stock_pipeline(model, parts)
    pictures = LatentPictures.of(parts["vae"])
    space = Flow(parts["scheduler"], even, patch=PATCH * pictures.factor)
    network = Flux(pipeline)
    guidance = None if network.takes_guidance else guide
    return LatentDiffusion(
        network,
        pictures,
        space,
        side=SIDE,
        device=device,
        guide=guidance,
        stock=lambda: pipeline,
        more=reference,
    )


class Flux:
    """See `studio.paint.families.latent_diffusion.Network`."""

    def __init__(self, pipeline: Any) -> None:
        self.pipeline = pipeline
        self.dtype: torch.dtype = pipeline.transformer.dtype
        self.takes_guidance = bool(pipeline.transformer.config.guidance_embeds)
        self.tokens = 512 if self.takes_guidance else 256  # that T5 reads: schnell was trained on fewer

    def encode(self, prompt: str, *, negative: bool) -> Text:  # noqa: ARG002 - both are read alike
        """See `Network.encode`. Weights of words are left out: T5 does not follow them."""
        hidden, pooled, _ = self.pipeline.encode_prompt(plain_text(prompt), None, max_sequence_length=self.tokens)
        return {"hidden": hidden, "pooled": pooled}

    def ask(self, x: Tensor, time: float, text: Text, cfg_scale: float) -> Tensor:
        """See `Network.ask`."""
        guidance = torch.full((len(x),), cfg_scale, device=x.device) if self.takes_guidance else None
        tokens, at = pack(x, PATCH), places(x, PATCH, axes=3)
        if REFERENCE in text:  # Kontext: its tokens follow, told apart by the first axis of their places
            picture = text[REFERENCE]
            beside = places(picture, PATCH, axes=3)
            beside[:, 0] = 1
            tokens, at = torch.cat([tokens, pack(picture, PATCH)], dim=1), torch.cat([at, beside])
        velocity = self.pipeline.transformer(
            hidden_states=tokens,
            timestep=torch.full((len(x),), time, device=x.device, dtype=x.dtype),
            guidance=guidance,
            pooled_projections=text["pooled"],
            encoder_hidden_states=text["hidden"],
            txt_ids=torch.zeros(text["hidden"].shape[1], 3, device=x.device),
            img_ids=at,
            return_dict=False,
        )[0]
        return unpack(velocity[:, : x[0, 0].numel() // PATCH**2], PATCH, like=x)

    def count_tokens(self, prompt: str) -> TokenCount:
        """See `Network.count_tokens`."""
        return count_tokens(self.pipeline.tokenizer_2, prompt, self.tokens)
