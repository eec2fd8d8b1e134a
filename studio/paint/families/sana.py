"""Sana. Xie et al. (2024), "SANA: efficient high-resolution image synthesis with linear diffusion transformers".

A small language model reads the prompt behind its authors' instruction; latents are a 32nd of the picture's side.
"""

from __future__ import annotations

import inspect
from types import SimpleNamespace
from typing import Any

import torch
from torch import Tensor

from studio.files.models import Model
from studio.paint.families.flow import Flow
from studio.paint.families.flow_timing import falling, own
from studio.paint.families.latent_diffusion import LatentDiffusion, Text, count_tokens
from studio.paint.families.latent_pictures import LatentPictures
from studio.paint.families.parts import load_parts, stock_pipeline
from studio.paint.prompt import TokenCount, plain_text

TOKENS = 300


def load(model: Model, *, dtype: str, device: str) -> LatentDiffusion:
    """Load a folder in diffusers format. See `studio.paint.family.load_family`."""
    parts = load_parts(model, dtype=dtype, device=device)
    pipeline = stock_pipeline(model, parts)
    pictures = LatentPictures.of(parts["vae"])
    side = int(parts["transformer"].config.sample_size) * pictures.factor
    return LatentDiffusion(
        Sana(pipeline), pictures, _space(parts["scheduler"], pictures.factor), side=side, device=device,
        stock=lambda: pipeline,
    )  # fmt: skip


def _space(scheduler: Any, patch: int) -> Flow:
    """Its folders come with DPM-Solver, which names the shift otherwise, or with Euler."""
    shift = scheduler.config.get("flow_shift")
    if shift is None:
        return Flow(scheduler, own, patch=patch)
    total = scheduler.config.num_train_timesteps
    return Flow(SimpleNamespace(config={"shift": shift, "num_train_timesteps": total}), falling, patch=patch)


class Sana:
    """See `studio.paint.families.latent_diffusion.Network`."""

    def __init__(self, pipeline: Any) -> None:
        self.pipeline = pipeline
        self.dtype: torch.dtype = pipeline.transformer.dtype
        self.instruction = inspect.signature(type(pipeline).__call__).parameters["complex_human_instruction"].default

    def encode(self, prompt: str, *, negative: bool) -> Text:
        """See `Network.encode`. Weights of words are left out: the language model does not follow them."""
        hidden, mask, _, _ = self.pipeline.encode_prompt(
            plain_text(prompt),
            do_classifier_free_guidance=False,
            max_sequence_length=TOKENS,
            complex_human_instruction=None if negative else self.instruction,
        )
        return {"hidden": hidden, "mask": mask}

    def ask(self, x: Tensor, time: float, text: Text, cfg_scale: float) -> Tensor:  # noqa: ARG002
        """See `Network.ask`. Time is t, 0 to 1."""
        transformer = self.pipeline.transformer
        at = time * 1000 * transformer.config.timestep_scale
        answer: Tensor = transformer(
            x,
            encoder_hidden_states=text["hidden"],
            encoder_attention_mask=text["mask"],
            timestep=torch.full((len(x),), at, device=x.device),
            return_dict=False,
        )[0]
        return answer[:, : x.shape[1]]

    def count_tokens(self, prompt: str) -> TokenCount:
        """See `Network.count_tokens`."""
        return count_tokens(self.pipeline.tokenizer, prompt, TOKENS)
