"""Schedules: which noise levels a run of n steps visits. Float64, (n + 1,), falling; the last one is 0.

The functions are pure; `schedule` looks one up by name and checks its answer.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import torch
from torch import Tensor

from studio.errors import StudioError

# At zero terminal SNR sigma starts at 4096, in a flow model at a million; between there and about 40 the ideal
# prediction hardly moves, so that steps spent there are lost. Curves in sigma therefore begin at TOP, and their
# first level is then put where the model starts. Measured on a mixture of Gaussians from 4096 on, DPM++ 2M,
# 20 Karras steps: error 0.032 so, 0.131 without; TOP 15 gives 0.021 there.
TOP = 40.0
FAR = 100.0  # models that start lower than this, all ordinary ones, keep the plain curve


class Levels(Protocol):
    """What a schedule asks of a model."""

    @property
    def sigmas(self) -> Tensor:
        """(T,) float64, rising: the noise levels that the model was trained on."""

    def spaced(self, n: int) -> Tensor:
        """(n,) float64, falling: the levels that its author means a run of n steps to visit."""


def karras(n: int, sigma_min: float, sigma_max: float, rho: float = 7.0) -> Tensor:
    """Even in sigma^(1 / rho), which gives most steps to low noise. Karras et al. (2022), Eq. 5."""
    start, end = _start(sigma_max) ** (1 / rho), sigma_min ** (1 / rho)
    return _ended((start + _ramp(n) * (end - start)) ** rho, sigma_max)


def exponential(n: int, sigma_min: float, sigma_max: float) -> Tensor:
    """Even in log sigma, the variable that DPM-Solver steps in. Lu et al. (2022), DPM-Solver, Section 3.3."""
    return polyexponential(n, sigma_min, sigma_max, rho=1.0)


def polyexponential(n: int, sigma_min: float, sigma_max: float, rho: float = 0.8) -> Tensor:
    """A power of exponential's ramp, as in k-diffusion (Crowson, 2022). `rho` below 1 stays longer at high noise.

    k-diffusion's default of 1 is plain exponential. On a mixture of Gaussians, with five samplers and 20 or 40
    steps from sigma 4096, 0.8 errs as much or a tenth less, 1.5 more.
    """
    ramp = (1 - _ramp(n)) ** rho
    return _ended(sigma_min * torch.exp(ramp * math.log(_start(sigma_max) / sigma_min)), sigma_max)


def trailing(n: int, sigmas: Tensor) -> Tensor:
    """Every (T / n)-th training timestep, counted from the last one down. Lin et al. (2023), Table 2."""
    return _ended(sigmas[trailing_timesteps(n, len(sigmas))])


def trailing_timesteps(n: int, total: int) -> Tensor:
    """(n,) int64, falling, from total - 1."""
    return torch.from_numpy(np.round(total - np.arange(n) * (total / n)).astype(np.int64) - 1)


def simple(n: int, sigmas: Tensor) -> Tensor:
    """As `trailing`, rounded up: what ComfyUI and A1111 call simple."""
    total = len(sigmas)
    return _ended(sigmas[total - 1 - (torch.arange(n) * total) // n])


def beta(n: int, sigmas: Tensor, alpha: float = 0.6, b: float = 0.6) -> Tensor:
    """Timesteps at even quantiles of Beta(alpha, b): dense at both ends of the run. Lee et al. (2024).

    Timesteps are not rounded, so that no two steps fall together.
    """
    from scipy.special import betaincinv  # a quarter of a second that no other schedule needs

    quantiles = 1 - np.arange(n) / n
    t = betaincinv(alpha, b, quantiles) * (len(sigmas) - 1)
    return _ended(torch.from_numpy(np.interp(t, np.arange(len(sigmas)), sigmas.numpy())))


def flow(n: int, sigma_min: float, sigma_max: float, shift: float = 3.0) -> Tensor:
    """Even in the time t = sigma / (1 + sigma) of flow models, shifted. Esser et al. (2024), Eq. 23, whose shift is 3.

    t' = shift t / (1 + (shift - 1) t) is sigma' = shift sigma in this space.
    """
    start, end = sigma_max / (shift + sigma_max), sigma_min / (shift + sigma_min)
    t = torch.linspace(start, max(start / n, end), n, dtype=torch.float64)
    return _ended(shift * t / (1 - t), sigma_max)


@dataclass(frozen=True)
class Schedule:
    """A schedule as users choose it."""

    label: str
    about: str
    levels: Callable[[int, Levels], Tensor]  # (n, the model's levels) -> (n + 1,)


def _between(curve: Callable[[int, float, float], Tensor]) -> Callable[[int, Levels], Tensor]:
    return lambda n, table: curve(n, table.sigmas[0].item(), table.sigmas[-1].item())


def _among(pick: Callable[[int, Tensor], Tensor]) -> Callable[[int, Levels], Tensor]:
    return lambda n, table: pick(n, table.sigmas)


SCHEDULES: dict[str, Schedule] = {
    "model": Schedule("The model's own", "as its author spaced it", lambda n, table: _ended(table.spaced(n))),
    "karras": Schedule("Karras", "most steps at low noise: fine detail", _between(karras)),
    "exponential": Schedule("Exponential", "every step takes away the same share of the noise", _between(exponential)),
    "polyexponential": Schedule("Polyexponential", "exponential, longer at high noise", _between(polyexponential)),
    "trailing": Schedule("Trailing", "even in training time, from the very last step", _among(trailing)),
    "simple": Schedule("Simple", "as trailing, as ComfyUI and A1111 round it", _among(simple)),
    "beta": Schedule("Beta", "dense at the start and at the end", _among(beta)),
    "flow": Schedule("Flow shift", "even in the time of flow models, shifted to high noise", _between(flow)),
}


def schedule(name: str, n: int, table: Levels) -> Tensor:
    """Noise levels of a run of n steps: (n + 1,) float64, falling, the last 0.

    Raises:
        StudioError: if there is no such schedule, or it has no n different levels on this model.
    """
    if name not in SCHEDULES:
        raise StudioError(f"There is no schedule {name!r}. There are: {', '.join(SCHEDULES)}.")
    sigmas = SCHEDULES[name].levels(n, table)
    if not bool((sigmas.diff() < 0).all()):
        raise StudioError(
            f"The schedule {name} has no {n:,} different noise levels on this model, which was trained on "
            f"{len(table.sigmas):,}. Ask for fewer steps, or take the schedule karras."
        )
    return sigmas


def _start(sigma_max: float) -> float:
    return TOP if sigma_max > FAR else sigma_max


def _ramp(n: int) -> Tensor:
    return torch.linspace(0, 1, n, dtype=torch.float64)


def _ended(levels: Tensor, sigma_max: float | None = None) -> Tensor:
    """Append the 0; with `sigma_max`, put the first level exactly there."""
    first = levels[:1] if sigma_max is None else levels.new_tensor([sigma_max])
    return torch.cat([first, levels[1:], levels.new_zeros(1)])
