"""Problems with a known answer: data whose ideal denoiser is a formula. Samplers are tested and checked on them."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class Gaussian:
    """Latents whose values are independent draws of N(mean, std^2)."""

    mean: float = 0.0
    std: float = 1.0

    def denoise(self, x: Tensor, sigma: Tensor) -> Tensor:
        """E[x0 | x] for x = x0 + sigma * noise, whatever the shape of x."""
        return self.mean + self.std**2 / (self.std**2 + sigma**2) * (x - self.mean)

    def flow(self, x: Tensor, sigma: Tensor | float, sigma_next: Tensor | float) -> Tensor:
        """Where the probability-flow ODE takes x on the way from sigma to sigma_next: the whole spread shrinks."""
        return self.mean + (x - self.mean) * (self.spread(sigma_next) / self.spread(sigma))

    def spread(self, sigma: Tensor | float) -> Tensor:
        """Standard deviation of x = x0 + sigma * noise."""
        return (self.std**2 + torch.as_tensor(sigma, dtype=torch.float64) ** 2).sqrt()


@dataclass(frozen=True)
class GaussianMixture:
    """Latents whose values are independent draws from a mixture of Gaussians: the simplest data with a bent flow."""

    weights: tuple[float, ...] = (0.4, 0.6)
    means: tuple[float, ...] = (-1.2, 0.8)
    stds: tuple[float, ...] = (0.3, 0.5)

    def denoise(self, x: Tensor, sigma: Tensor) -> Tensor:
        """E[x0 | x] for x = x0 + sigma * noise: what each part would say, weighted by its share in x."""
        weights, means, stds = (
            torch.tensor(v, dtype=x.dtype, device=x.device) for v in (self.weights, self.means, self.stds)
        )
        variances = stds**2 + sigma.to(x) ** 2
        away = x[..., None] - means
        share = (weights.log() - away**2 / (2 * variances) - variances.log() / 2).softmax(-1)
        return (share * (means + stds**2 / variances * away)).sum(-1)
