"""What the upscaler trains on, as one file of pictures: see upscaler_data.py for how it is made."""

import random
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from starter_painter import folders
from starter_painter.upscaler import SCALE

HELD_OUT = 60  # the last pictures, each of another icon: never trained on


@dataclass(frozen=True)
class Pictures:
    """`large` (N, 3, 512, 512); `clean` and `decoded` (N, 3, 128, 128); all uint8."""

    large: Tensor
    clean: Tensor
    decoded: Tensor

    def part(self, start: int | None, stop: int | None = None) -> "Pictures":
        """Some of the pictures, as a slice says."""
        return Pictures(self.large[start:stop], self.clean[start:stop], self.decoded[start:stop])


def path() -> Path:
    """Where they lie."""
    return folders.work() / "upscaler-pictures.pt"


def load() -> Pictures:
    """The pictures that upscaler_data wrote."""
    return Pictures(*torch.load(path()))


def patches(pictures: Pictures, count: int, side: int, rng: random.Random) -> tuple[Tensor, Tensor]:
    """Random (small (count, 3, side, side), large (count, 3, 4 side, 4 side)) in 0..1, turned and mirrored.

    Three of five are decoded ones; three of ten are blurred a little more: the painter is softer than its autoencoder.
    """
    smalls, larges = [], []
    for _ in range(count):
        which = rng.randrange(len(pictures.large))
        kind = pictures.decoded if rng.random() < 0.6 else pictures.clean
        top, left = (rng.randrange(kind.shape[-1] - side + 1) for _ in range(2))
        small = kind[which, :, top : top + side, left : left + side].float() / 255
        y, x, tall = SCALE * top, SCALE * left, SCALE * side
        large = pictures.large[which, :, y : y + tall, x : x + tall].float() / 255
        if rng.random() < 0.3:
            small = blurred(small, rng.uniform(0.3, 0.8))
        turns, mirrored = rng.randrange(4), rng.random() < 0.5
        for kept, patch in ((smalls, small), (larges, large)):
            turned = torch.rot90(patch, turns, (1, 2))
            kept.append(turned.flip(2) if mirrored else turned)
    return torch.stack(smalls), torch.stack(larges)


def blurred(picture: Tensor, sigma: float) -> Tensor:
    """A picture (3, H, W) under a Gaussian of `sigma` pixels, five wide; its border is repeated outwards."""
    weights = torch.exp(-torch.arange(-2.0, 3.0).square() / (2 * sigma**2))
    kernel = torch.outer(weights, weights) / weights.sum() ** 2
    padded = F.pad(picture[None], (2, 2, 2, 2), mode="replicate")
    return F.conv2d(padded, kernel.expand(3, 1, 5, 5), groups=3)[0]
