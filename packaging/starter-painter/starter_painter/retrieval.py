"""The measure: which icon of the whole set lies nearest to a painted picture, and is it the one that was asked for?

Two features, as one measure alone can be fooled. `look` has 8x8 blurred colours and histograms of oriented gradients
(Dalal & Triggs 2005, CVPR): what lies where, in which colour, with which edges. `latent` is the autoencoder's own.
"""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

ANGLES = 8


@dataclass(frozen=True)
class Score:
    """Parts of 1 of the pictures whose icon comes first, or among the first five; and its median rank from 1."""

    top1: float
    top5: float
    median_rank: float

    def __str__(self) -> str:
        return f"top-1 {self.top1:6.1%}   top-5 {self.top5:6.1%}   median rank {self.median_rank:5.0f}"


def look(pictures: Tensor) -> Tensor:
    """Colour layout and gradient histograms of pictures (B, 3, 128, 128) in -1..1, as (B, 192 + 512)."""
    pictures = pictures.clamp(-1, 1).float()
    colours = F.avg_pool2d(pictures - 1, 16).flatten(1)  # white is 0: an empty ground says nothing
    grey = F.avg_pool2d(pictures.mean(1, keepdim=True), 2)
    across = F.pad(grey[..., 1:] - grey[..., :-1], (0, 1))
    down = F.pad(grey[..., 1:, :] - grey[..., :-1, :], (0, 0, 0, 1))
    strength = (across.square() + down.square()).sqrt()
    angle = torch.remainder(torch.atan2(down, across), torch.pi) / torch.pi * ANGLES
    bins = []
    for centre in range(ANGLES):
        distance = ((angle - centre + ANGLES / 2) % ANGLES - ANGLES / 2).abs()
        bins.append(F.avg_pool2d((1 - distance).clamp(min=0) * strength, 8))
    histogram = torch.cat(bins, 1)
    histogram = (histogram / (histogram.norm(dim=1, keepdim=True) + 0.02)).flatten(1)
    return torch.cat([F.normalize(colours, dim=1), 0.7 * F.normalize(histogram, dim=1)], 1)


def ranks(painted: Tensor, gallery: Tensor, wanted: Tensor) -> Tensor:
    """For features (B, F) and the gallery's (G, F): the place (B,) from 1 of gallery[wanted[i]] as seen from i."""
    distance = torch.cdist(painted, gallery)
    return (distance < distance.gather(1, wanted[:, None])).sum(1) + 1


def score(rank: Tensor) -> Score:
    """What the ranks (B,) amount to."""
    rank = rank.float()
    return Score(float((rank <= 1).float().mean()), float((rank <= 5).float().mean()), float(rank.median()))
