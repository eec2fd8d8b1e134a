"""DeepFloyd IF's first stage: pixels from words, without a VAE. After Saharia et al. (2022), "Imagen".

T5 reads the prompt. What is predicted is kept in range by the picture's own contrast: section 2.3, "Dynamic
thresholding". The pictures are small, 64 pixels a side; the later stages, which enlarge them, are not here.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from studio.files.models import Model
from studio.paint.families.ddpm import Pixels, as_it_is
from studio.paint.families.latent_diffusion import LatentDiffusion, Text, count_tokens
from studio.paint.families.parts import load_parts, stock_pipeline
from studio.paint.families.space import Discrete, Limit
from studio.paint.noise_table import NoiseTable
from studio.paint.prompt import TokenCount, plain_text

TOKENS = 77


def load(model: Model, *, dtype: str, device: str) -> LatentDiffusion:
    """Load a folder in diffusers format. See `studio.paint.family.load_family`."""
    parts = load_parts(model, dtype=dtype, device=device)
    config = parts["scheduler"].config
    limit = None
    if config.get("thresholding"):
        limit = thresholded(float(config.dynamic_thresholding_ratio), float(config.sample_max_value))
    space = Discrete(NoiseTable.from_config(config), limit=limit)
    network = DeepFloyd(stock_pipeline(model, parts))
    side = int(parts["unet"].config.sample_size)
    return LatentDiffusion(network, Pixels(), space, side=side, device=device, preview=as_it_is())


class DeepFloyd:
    """See `studio.paint.families.latent_diffusion.Network`."""

    def __init__(self, pipeline: Any) -> None:
        self.pipeline = pipeline
        self.dtype: torch.dtype = pipeline.unet.dtype

    def encode(self, prompt: str, *, negative: bool) -> Text:  # noqa: ARG002 - both are read alike
        """See `Network.encode`. Weights of words are left out: T5 does not follow them."""
        hidden, _ = self.pipeline.encode_prompt(plain_text(prompt), do_classifier_free_guidance=False)
        return {"hidden": hidden}

    def ask(self, x: Tensor, time: float, text: Text, cfg_scale: float) -> Tensor:  # noqa: ARG002
        """See `Network.ask`. Time is the timestep, 0 to 999. The variance that it answers with is left."""
        at = torch.tensor(time, device=x.device)
        answer: Tensor = self.pipeline.unet(x, at, encoder_hidden_states=text["hidden"], return_dict=False)[0]
        return answer[:, : x.shape[1]]

    def count_tokens(self, prompt: str) -> TokenCount:
        """See `Network.count_tokens`."""
        return count_tokens(self.pipeline.tokenizer, prompt, TOKENS)


def thresholded(ratio: float, most: float) -> Limit:
    """Bound a picture by s, where `ratio` of its pixels lie within -s..s, and divide by s; 1 <= s <= `most`."""

    def limit(x: Tensor) -> Tensor:
        s = torch.quantile(x.abs().flatten(1).float(), ratio, dim=1).clamp(1, most).to(x)[:, None, None, None]
        return torch.maximum(torch.minimum(x, s), -s) / s

    return limit
