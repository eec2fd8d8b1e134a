"""Z-Image and Z-Image-Turbo. Tongyi-MAI (2025). One language model reads the prompt, one transformer paints.

Guidance counts as everywhere here: 1 is none. The authors' own figure is one less.
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
from studio.paint.prompt import TokenCount, plain_text

SIDE = 1024
TOKENS = 512


def load(model: Model, *, dtype: str, device: str) -> LatentDiffusion:
    """Load a folder in diffusers format. See `studio.paint.family.load_family`."""
    parts = load_parts(model, dtype=dtype, device=device)
    pipeline = stock_pipeline(model, parts)
    pictures = LatentPictures.of(parts["vae"])
    space = Flow(parts["scheduler"], even, patch=2 * pictures.factor)
    return LatentDiffusion(ZImage(pipeline), pictures, space, side=SIDE, device=device, stock=lambda: pipeline)


class ZImage:
    """See `studio.paint.families.latent_diffusion.Network`."""

    def __init__(self, pipeline: Any) -> None:
        self.pipeline = pipeline
        self.dtype: torch.dtype = pipeline.transformer.dtype

    def encode(self, prompt: str, *, negative: bool) -> Text:  # noqa: ARG002 - both are read alike
        """See `Network.encode`. (1, tokens, width), as long as the prompt is."""
        hidden, _ = self.pipeline.encode_prompt(
            plain_text(prompt), do_classifier_free_guidance=False, max_sequence_length=TOKENS
        )
        return {"hidden": hidden[0][None]}

    def ask(self, x: Tensor, time: float, text: Text, cfg_scale: float) -> Tensor:  # noqa: ARG002
        """See `Network.ask`. The transformer counts time from noise to data, and answers with x0 - noise."""
        towards_data = self.pipeline.transformer(
            list(x[:, :, None]),  # each (C, frames, h, w)
            torch.full((len(x),), 1 - time, device=x.device),
            list(text["hidden"]),
            return_dict=False,
        )[0]
        return -torch.stack(list(towards_data))[:, :, 0].float()

    def count_tokens(self, prompt: str) -> TokenCount:
        """See `Network.count_tokens`."""
        return count_tokens(self.pipeline.tokenizer, prompt, TOKENS)
