"""Stable Diffusion 3 and 3.5. Esser et al. (2024), "Scaling rectified flow transformers".

Three text encoders (the third, T5, may be left out of a folder), a transformer that predicts the velocity.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from studio.files.models import Model
from studio.paint.families.flow import Flow
from studio.paint.families.flow_timing import own
from studio.paint.families.latent_diffusion import LatentDiffusion, Text, count_tokens
from studio.paint.families.latent_pictures import LatentPictures
from studio.paint.families.parts import load_parts, stock_pipeline
from studio.paint.prompt import TokenCount, plain_text

TOKENS = 256  # that T5 reads


def load(model: Model, *, dtype: str, device: str) -> LatentDiffusion:
    """Load a folder in diffusers format. See `studio.paint.family.load_family`."""
    parts = load_parts(model, dtype=dtype, device=device)
    pipeline = stock_pipeline(model, parts)
    config = parts["transformer"].config
    pictures = LatentPictures.of(parts["vae"])
    space = Flow(parts["scheduler"], own, patch=config.patch_size * pictures.factor)
    network = StableDiffusion3(pipeline)
    return LatentDiffusion(
        network, pictures, space, side=config.sample_size * pictures.factor, device=device, stock=lambda: pipeline
    )


class StableDiffusion3:
    """See `studio.paint.families.latent_diffusion.Network`."""

    def __init__(self, pipeline: Any) -> None:
        self.pipeline = pipeline
        self.dtype: torch.dtype = pipeline.transformer.dtype

    def encode(self, prompt: str, *, negative: bool) -> Text:  # noqa: ARG002 - both are read alike
        """See `Network.encode`. Weights of words are left out: T5 does not follow them."""
        hidden, _, pooled, _ = self.pipeline.encode_prompt(
            plain_text(prompt), None, None, do_classifier_free_guidance=False, max_sequence_length=TOKENS
        )
        return {"hidden": hidden, "pooled": pooled}

    def ask(self, x: Tensor, time: float, text: Text, cfg_scale: float) -> Tensor:  # noqa: ARG002
        """See `Network.ask`."""
        velocity: Tensor = self.pipeline.transformer(
            hidden_states=x,
            timestep=torch.full((len(x),), time * 1000, device=x.device),
            encoder_hidden_states=text["hidden"],
            pooled_projections=text["pooled"],
            return_dict=False,
        )[0]
        return velocity

    def count_tokens(self, prompt: str) -> TokenCount:
        """See `Network.count_tokens`."""
        if self.pipeline.text_encoder_3 is None:
            return count_tokens(self.pipeline.tokenizer, prompt)
        return count_tokens(self.pipeline.tokenizer_3, prompt, TOKENS)
