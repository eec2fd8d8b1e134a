"""Stable Diffusion XL and its distilled children (Turbo, Lightning, Hyper, LCM). Podell et al. (2023), "SDXL".

Two text encoders side by side, read one layer before the last, and a UNet that is told the picture's size.
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
from studio.paint.families.parts import Parts, load_parts, model_index, scheduler_config, stock_pipeline
from studio.paint.families.space import Discrete
from studio.paint.families.unet import ask_unet, canvas
from studio.paint.noise_table import NoiseTable
from studio.paint.prompt import TokenCount
from studio.paint.text_encoding import encode_pooled, encode_prompt

SCORE, UNWANTED_SCORE = 6.0, 2.5  # of 10, as LAION's aesthetics count; diffusers' defaults


def load(model: Model, *, dtype: str, device: str) -> LatentDiffusion:
    """Load a folder in diffusers format, or a single file. See `studio.paint.family.load_family`."""
    parts = load_parts(model, dtype=dtype, device=device, convolving=["unet", "vae"])
    index = model_index(model)
    zeros = bool(index.get("force_zeros_for_empty_prompt", True))
    pictures = LatentPictures.of(parts["vae"])
    network = StableDiffusionXL(
        parts, zeros=zeros, factor=pictures.factor, scored=bool(index.get("requires_aesthetics_score"))
    )
    space = Discrete(NoiseTable.from_config(scheduler_config(model)))
    side = int(parts["unet"].config.sample_size) * pictures.factor
    stock = partial(stock_pipeline, model, parts)
    readers = list(zip(network.tokenizers, network.text_encoders, strict=True))
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


class StableDiffusionXL:
    """See `studio.paint.families.latent_diffusion.Network`. `zeros`: an empty negative prompt is read as zeros."""

    def __init__(self, parts: Parts, *, zeros: bool, factor: int, scored: bool) -> None:
        numbers = [
            number for number in ("", "_2") if f"text_encoder{number}" in parts
        ]  # a refiner has the second alone
        self.tokenizers = [parts[f"tokenizer{number}"] for number in numbers]
        self.text_encoders = [parts[f"text_encoder{number}"] for number in numbers]
        self.unet = parts["unet"]
        self.dtype: torch.dtype = self.unet.dtype
        self.zeros = zeros
        self.factor = factor
        self.scored = scored  # it is told how beautiful the picture should be, not what size it was wanted in

    def encode(self, prompt: str, *, negative: bool) -> Text:
        """See `Network.encode`. Weights of words count in the hidden states, not in the pooled ones."""
        pairs = zip(self.tokenizers, self.text_encoders, strict=True)
        hidden = torch.cat([encode_prompt(*pair, prompt, penultimate=True) for pair in pairs], dim=-1)
        pooled = encode_pooled(self.tokenizers[-1], self.text_encoders[-1], prompt)
        text = {"hidden": hidden, "pooled": pooled}
        if negative and not prompt and self.zeros:
            text = {name: torch.zeros_like(each) for name, each in text.items()}
        if self.scored:
            text["score"] = hidden.new_tensor([[UNWANTED_SCORE if negative else SCORE]])
        return text

    def ask(self, x: Tensor, time: float, text: Text, cfg_scale: float) -> Tensor:  # noqa: ARG002
        """See `Network.ask`. Time is the timestep, 0 to 999."""
        return ask_unet(self.unet, x, time, text, self.words(x, text))

    def words(self, x: Tensor, text: Text) -> dict[str, Any]:
        """See `studio.paint.families.controls.Words`."""
        height, width = (side * self.factor for side in x.shape[-2:])
        sizes = x.new_tensor([[height, width, 0, 0, height, width]]).expand(len(x), -1)  # original, corner, wanted
        if "score" in text:
            sizes = torch.cat([sizes[:, :4], text["score"]], dim=1)
        return {
            "encoder_hidden_states": text["hidden"],
            "added_cond_kwargs": {"text_embeds": text["pooled"], "time_ids": sizes},
        }

    def count_tokens(self, prompt: str) -> TokenCount:
        """See `Network.count_tokens`."""
        return count_tokens(self.tokenizers[0], prompt)
