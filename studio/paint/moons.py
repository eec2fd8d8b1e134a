"""Two moons: a bent distribution in two dimensions whose ideal denoiser is known, for plots of samples."""

from __future__ import annotations

import math
from functools import cached_property

import torch
from torch import Tensor

PARTS = 24  # Gaussians along each moon
WIDTH = 0.08


class Moons:
    """A mixture of narrow Gaussians along two half circles. Latents are (B, 2, h, w): each place is one point."""

    def __init__(self) -> None:
        angle = torch.linspace(0, math.pi, PARTS, dtype=torch.float64)
        upper = torch.stack([angle.cos() - 0.5, angle.sin() - 0.25], 1)
        lower = torch.stack([0.5 - angle.cos(), 0.25 - angle.sin()], 1)
        self.centres = torch.cat([upper, lower])  # (2 PARTS, 2)

    def denoise(self, x: Tensor, sigma: Tensor) -> Tensor:
        """E[x0 | x] for x = x0 + sigma * noise: what each part would say, weighted by its share in x."""
        points = x.movedim(1, -1)[..., None, :]  # (B, h, w, 1, 2)
        variance = WIDTH**2 + sigma.to(x) ** 2
        away = points - self.centres.to(x)
        share = (-(away**2).sum(-1) / (2 * variance)).softmax(-1)
        answer = (share[..., None] * (self.centres.to(x) + WIDTH**2 / variance * away)).sum(-2)
        return answer.movedim(-1, 1)

    def draw(self, count: int, seed: int) -> Tensor:
        """(count, 2) points of the distribution itself."""
        generator = torch.Generator().manual_seed(seed)
        part = torch.randint(2 * PARTS, (count,), generator=generator)
        return self.centres[part] + WIDTH * torch.randn(count, 2, generator=generator, dtype=torch.float64)

    def distance(self, points: Tensor) -> float:
        """Sliced Wasserstein distance of points (n, 2) from as many true ones, 16 directions. Bonneel et al. (2015)."""
        truth = self.draw(len(points), seed=0)
        angle = torch.arange(16, dtype=torch.float64) * math.pi / 16
        directions = torch.stack([angle.cos(), angle.sin()])
        shadow, true_shadow = (points @ directions).sort(0).values, (truth @ directions).sort(0).values
        return (shadow - true_shadow).abs().mean().item()

    @cached_property
    def by_chance(self) -> float:
        """The distance that true points have by the luck of the draw, 1024 of them, on average over five draws."""
        return sum(self.distance(self.draw(1024, seed)) for seed in range(1, 6)) / 5
