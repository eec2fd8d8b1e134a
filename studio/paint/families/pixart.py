"""PixArt-alpha and PixArt-Sigma. Chen et al. (2023, 2024). T5 reads the prompt, a small transformer predicts eps."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from studio.files.models import Model
from studio.paint.families.latent_diffusion import LatentDiffusion, Text, count_tokens
from studio.paint.families.latent_pictures import LatentPictures
from studio.paint.families.parts import load_parts, model_index, scheduler_config, stock_pipeline
from studio.paint.families.space import Discrete
from studio.paint.noise_table import NoiseTable
from studio.paint.prompt import TokenCount, plain_text


def load(model: Model, *, dtype: str, device: str) -> LatentDiffusion:
    """Load a folder in diffusers format. See `studio.paint.family.load_family`."""
    parts = load_parts(model, dtype=dtype, device=device)
    pictures = LatentPictures.of(parts["vae"])
    sigma = "Sigma" in str(model_index(model)["_class_name"])
    network = PixArt(stock_pipeline(model, parts), tokens=300 if sigma else 120, factor=pictures.factor)
    space = Discrete(NoiseTable.from_config(scheduler_config(model)))
    side = int(parts["transformer"].config.sample_size) * pictures.factor
    return LatentDiffusion(network, pictures, space, side=side, device=device)


class PixArt:
    """See `studio.paint.families.latent_diffusion.Network`. `tokens` is what T5 reads."""

    def __init__(self, pipeline: Any, *, tokens: int, factor: int) -> None:
        self.pipeline = pipeline
        self.dtype: torch.dtype = pipeline.transformer.dtype
        self.tokens = tokens
        self.factor = factor

    def encode(self, prompt: str, *, negative: bool) -> Text:  # noqa: ARG002 - both are read alike
        """See `Network.encode`. Weights of words are left out: T5 does not follow them."""
        hidden, mask, _, _ = self.pipeline.encode_prompt(
            plain_text(prompt), do_classifier_free_guidance=False, max_sequence_length=self.tokens
        )
        return {"hidden": hidden, "mask": mask}

    def ask(self, x: Tensor, time: float, text: Text, cfg_scale: float) -> Tensor:  # noqa: ARG002
        """See `Network.ask`. Time is the timestep, 0 to 999. The variance that it answers with is left."""
        answer: Tensor = self.pipeline.transformer(
            x,
            encoder_hidden_states=text["hidden"],
            encoder_attention_mask=text["mask"],
            timestep=torch.full((len(x),), time, device=x.device),
            added_cond_kwargs=self._sizes(x),
            return_dict=False,
        )[0]
        return answer[:, : x.shape[1]]

    def count_tokens(self, prompt: str) -> TokenCount:
        """See `Network.count_tokens`."""
        return count_tokens(self.pipeline.tokenizer, prompt, self.tokens)

    def _sizes(self, x: Tensor) -> dict[str, Tensor | None]:
        """The picture's size and shape, which the 1024 pixel PixArt-alpha is told."""
        if not self.pipeline.transformer.use_additional_conditions:
            return {"resolution": None, "aspect_ratio": None}
        height, width = (side * self.factor for side in x.shape[-2:])
        sizes = {"resolution": x.new_tensor([[height, width]]), "aspect_ratio": x.new_tensor([[height / width]])}
        return {name: size.repeat(len(x), 1) for name, size in sizes.items()}
