"""A second model for the last steps: Podell et al. (2023), "SDXL", section 2.5."""

from __future__ import annotations

from torch import Tensor

from studio.paint.prompt import EMBEDDING, split_loras
from studio.paint.request import PaintRequest
from studio.paint.sampler import Denoise


def for_refiner(request: PaintRequest) -> PaintRequest:
    """What the second model is asked: the words alone, as what the first one wears was not made for it."""
    plain = EMBEDDING.sub("", split_loras(request.prompt)[0])
    negative = EMBEDDING.sub("", request.negative_prompt)
    return request.replace(prompt=plain, negative_prompt=negative, controls=(), picture_prompts=(), vae="")


def refined(first: Denoise, second: Denoise, levels: Tensor, share: float) -> Denoise:
    """Ask `first` at the noise levels (n,) of the first `share` of the steps, `second` below them."""

    def denoise(x: Tensor, sigma: Tensor) -> Tensor:
        step = max(int((levels >= float(sigma) * (1 - 1e-6)).sum()) - 1, 0)
        return (first if step / len(levels) < share else second)(x, sigma)

    return denoise
