"""Two ways of noising data, both shown to samplers as `x = x0 + sigma * noise`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import numpy as np
import torch
from diffusers import FlowMatchEulerDiscreteScheduler
from torch import Tensor

from studio.paint.families.flow_timing import Timing
from studio.paint.noise_table import NoiseTable
from studio.paint.request import PaintRequest
from studio.paint.schedules import Levels

Ask = Callable[[Tensor, float], Tensor]
"""(x in the family's own space, its own time) -> the network's answer, both (B, C, h, w)."""

LAST = 1 - 1e-6  # stands in for t = 1, where sigma is infinite: sigma is a million then


class Space(Protocol):
    """How a family's own noising is the same as `x = x0 + sigma * noise`."""

    def levels(self, request: PaintRequest) -> Levels:
        """The noise levels that the model was trained for, at the request's size and number of steps."""

    def initial(self, noise: Tensor, sigma: Tensor, request: PaintRequest) -> Tensor:
        """See `studio.paint.family.Family.initial`."""

    def denoise(self, ask: Ask, x: Tensor, sigma: Tensor) -> Tensor:
        """Ask the network in its own space, and read the clean latents from its answer."""


class Discrete:
    """Noise added in T steps, the signal fading: Ho et al. (2020). Networks that predict eps, v or the data.

    `clip` bounds what is predicted, as pixel models need it, whose data are -1..1.
    """

    def __init__(self, table: NoiseTable, *, clip: float | None = None) -> None:
        self.table = table
        self.clip = clip

    def levels(self, request: PaintRequest) -> Levels:  # noqa: ARG002 - the same for every size
        """See `Space.levels`."""
        return self.table

    def initial(self, noise: Tensor, sigma: Tensor, request: PaintRequest) -> Tensor:
        """See `Space.initial`. Spacings that leave out the last trained level start with the data's spread too."""
        if request.schedule == "model" and self.table.spacing == "leading":
            return noise * (sigma**2 + 1) ** 0.5
        return noise * sigma

    def denoise(self, ask: Ask, x: Tensor, sigma: Tensor) -> Tensor:
        """See `Space.denoise`."""
        denoised = self._denoised(ask, x, sigma)
        return denoised if self.clip is None else denoised.clamp(-self.clip, self.clip)

    def _denoised(self, ask: Ask, x: Tensor, sigma: Tensor) -> Tensor:
        c_in = (sigma**2 + 1) ** -0.5  # VE to VP: x / sqrt(sigma^2 + 1) has the spread the network was trained on
        answer = ask(x * c_in, self.table.timestep(float(sigma)))
        if self.table.prediction_type == "sample":
            return answer
        if self.table.prediction_type == "v_prediction":  # Salimans & Ho (2022), appendix D, in VE space
            return x * c_in**2 - answer * (sigma * c_in)
        return x - sigma * answer


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
