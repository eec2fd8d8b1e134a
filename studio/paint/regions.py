"""Areas of a picture, each with a prompt of its own. Torch."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from studio.paint.request import PaintRequest, Region
from studio.paint.sampler import Denoise


def of_region(request: PaintRequest, region: Region) -> PaintRequest:
    """The same request with a region's prompt for its own."""
    return request.replace(prompt=region.prompt, regions=())


def latent_share(mask: NDArray[np.uint8], factor: int) -> Tensor:
    """(H, W) uint8, white where a region is -> (1, 1, h, w) float64 in 0..1: its share of each latent."""
    return F.avg_pool2d(torch.from_numpy(mask.astype(np.float64))[None, None] / 255, factor)


def shared(base: Denoise, areas: Sequence[tuple[Denoise, Tensor]]) -> Denoise:
    """The mean of several answers, each latent by its own shares: Bar-Tal et al. (2023), "MultiDiffusion", eq. 5.

    The shares of `areas` are (1, 1, h, w) in 0..1; `base` has what they leave. Where they come to more than 1 they
    are divided by their sum.
    """
    rest = (1 - torch.stack([share for _, share in areas]).sum(dim=0)).clamp(min=0)
    answers = [*([(base, rest)] if bool(rest.any()) else []), *areas]
    total = torch.stack([share for _, share in answers]).sum(dim=0)

    def denoise(x: Tensor, sigma: Tensor) -> Tensor:
        return torch.stack([(share / total).to(x) * answer(x, sigma) for answer, share in answers]).sum(dim=0)

    return denoise
