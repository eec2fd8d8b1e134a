"""Flow models, shown to samplers as `x = x0 + sigma * noise`."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from diffusers import FlowMatchEulerDiscreteScheduler
from torch import Tensor

from studio.paint.families.flow_timing import Timing
from studio.paint.families.space import Ask
from studio.paint.request import PaintRequest
from studio.paint.schedules import Levels

LAST = 1 - 1e-6  # stands in for t = 1, where sigma is infinite: sigma is a million then


class Flow:
    """Straight lines from data to noise, `x_t = (1 - t) x0 + t noise`: Lipman et al. (2023), Liu et al. (2023).

    Divided by 1 - t that is `x0 + sigma * noise` with `sigma = t / (1 - t)`. The network predicts the velocity,
    `noise - x0`; its time is t in 0..1. `scheduler` is the author's, `patch` the pixels of a token's side.
    """

    def __init__(self, scheduler: Any, timing: Timing, *, patch: int) -> None:
        self.scheduler = FlowMatchEulerDiscreteScheduler.from_config(scheduler.config)
        self.timing = timing
        self.patch = patch

    def levels(self, request: PaintRequest) -> Levels:
        """See `Space.levels`."""
        tokens = (request.height // self.patch) * (request.width // self.patch)
        return _FlowLevels(self.scheduler, self.timing, tokens, request.steps)

    def initial(self, noise: Tensor, sigma: Tensor, request: PaintRequest) -> Tensor:  # noqa: ARG002
        """See `Space.initial`: pure noise in the flow's space, x_t = noise."""
        return noise * (1 + sigma)

    def denoise(self, ask: Ask, x: Tensor, sigma: Tensor) -> Tensor:
        """See `Space.denoise`."""
        t = sigma / (1 + sigma)
        x_t = x * (1 - t)
        t = torch.where(t > LAST - 1e-9, 1.0, t)
        return x_t - t * ask(x_t, float(t))


class _FlowLevels:
    """The levels of a flow model, by its scheduler. See `studio.paint.schedules.Levels`."""

    def __init__(self, scheduler: Any, timing: Timing, tokens: int, steps: int) -> None:
        self.scheduler = scheduler
        self.timing = timing
        self.tokens = tokens
        self.steps = steps

    @property
    def sigmas(self) -> Tensor:
        """(T,) float64, rising."""
        total = int(self.scheduler.config.num_train_timesteps)
        mu = self.timing(self.scheduler, self.steps, self.tokens).get("mu")
        return self._set(sigmas=np.linspace(1.0, 1 / total, total), mu=mu).flip(0)

    def spaced(self, n: int) -> Tensor:
        """(n,) float64, falling."""
        return self._set(**self.timing(self.scheduler, n, self.tokens))

    def _set(self, **timing: Any) -> Tensor:
        self.scheduler.set_timesteps(**timing)
        t = self.scheduler.sigmas[:-1].double().clamp(max=LAST)
        sigmas: Tensor = t / (1 - t)
        return sigmas
