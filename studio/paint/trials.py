"""Runs of a sampler on small problems, with everything written down that a check wants to know."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import Any, Protocol

import numpy as np
import torch
from torch import Tensor

from studio.paint.draws import draw
from studio.paint.sampler import Denoise, Noise, Sampler, Step
from studio.plugins.built_in import exact_flow_kept

SEED = 7
SIGMA_MAX, SIGMA_MIN = 10.0, 0.05
FLOW_SHAPE = (1, 1, 8, 8)
FINE = 4096  # intervals of the reference solution


class Problem(Protocol):
    """Data whose ideal denoiser is known."""

    def denoise(self, x: Tensor, sigma: Tensor) -> Tensor: ...


@dataclass
class Trial:
    """One run, on record."""

    intervals: int
    steps: list[Step] = field(default_factory=list)
    answers: list[Tensor] = field(default_factory=list)
    draws: int = 0
    seconds: float = 0.0
    network_seconds: float = 0.0  # and noise
    touched: bool = False  # inputs were changed
    own_randomness: bool = False
    shape: tuple[int, ...] = ()

    @property
    def x(self) -> Tensor:
        return self.steps[-1].x

    @property
    def calls_per_step(self) -> float:
        return len(self.answers) / max(1, self.intervals)

    def broken(self) -> str:
        """What is wrong with it by the contract, or nothing."""
        if len(self.steps) != self.intervals:
            return f"it makes {len(self.steps)} steps where there are {self.intervals} intervals"
        for number, step in enumerate(self.steps, 1):
            if step.x.shape != self.shape or step.denoised.shape != self.shape:
                return f"step {number} has latents of shape {tuple(step.x.shape)}, not {self.shape}"
            if not (step.x.isfinite().all() and step.denoised.isfinite().all()):
                return f"step {number} has numbers that are not finite"
        if self.touched:
            return "it changes what it was given: latents, noise levels or the network's answers"
        return ""


def run(
    sampler: Sampler,
    denoise: Denoise,
    sigmas: Tensor,
    *,
    shape: tuple[int, int, int, int] = (2, 2, 6, 6),
    seed: int = SEED,
    mean: float = 0.0,
    watch: bool = True,
    options: Mapping[str, Any] | None = None,
) -> Trial:
    """Run a sampler from `mean` and noise at sigmas[0], float64 on the CPU. At most one step too many is taken.

    `watch` costs copies of all inputs; in a confined process, a sampler that can be told to watches there.
    """
    trial = Trial(len(sigmas) - 1, shape=shape)
    given: list[tuple[Tensor, Tensor]] = []

    def lent(value: Tensor) -> Tensor:
        if watch:
            given.append((value, value.clone()))
        return value

    def answer(x: Tensor, sigma: Tensor) -> Tensor:
        began = time.perf_counter()
        denoised = denoise(x, sigma)
        trial.network_seconds += time.perf_counter() - began
        trial.answers.append(denoised.clone())
        return lent(denoised)

    def drawn() -> Tensor:
        began = time.perf_counter()
        value = noise()
        trial.network_seconds += time.perf_counter() - began
        return lent(value)

    noise = noise_of(seed, shape, trial)
    x = lent(mean + sigmas[0] * noise_of(seed, shape, Trial(0))())
    if hasattr(sampler, "watch"):
        sampler.watch = watch
    before = _randomness()
    began = time.perf_counter()
    for step in sampler(answer, x, lent(sigmas.clone()), drawn, **(options or {})):
        trial.steps.append(Step(step[0].clone(), step[1].clone()))
        if len(trial.steps) > trial.intervals:
            break
    trial.seconds = time.perf_counter() - began
    remarks = getattr(sampler, "remarks", 0)  # a confined one works on copies, and says itself what it saw
    trial.touched = bool(remarks & 1) or any(not torch.equal(value, kept) for value, kept in given)
    trial.own_randomness = bool(remarks & 2) or before != _randomness()
    return trial


def replay(sampler: Sampler, denoise: Denoise, first: Trial, count: int, options: Mapping[str, Any]) -> Trial:
    """The same run with its first `count` answers taken from the record."""
    answers = iter(first.answers[:count])

    def recorded(x: Tensor, sigma: Tensor) -> Tensor:
        kept = next(answers, None)
        return denoise(x, sigma) if kept is None else kept.clone()

    return run(sampler, recorded, levels(first.intervals), options=options)


def noise_of(seed: int, shape: tuple[int, int, int, int], trial: Trial) -> Noise:
    """Draws as the painter's: draw i depends on the seed and i alone; draw 0 is the initial noise."""

    def noise() -> Tensor:
        trial.draws += 1
        return draw(seed, trial.draws if trial.intervals else 0, shape).double()

    return noise


def levels(steps: int) -> Tensor:
    """Noise levels as painters use them: evenly spaced in log sigma, and 0."""
    ramp = torch.linspace(0, 1, steps, dtype=torch.float64)
    return torch.cat([SIGMA_MAX * (SIGMA_MIN / SIGMA_MAX) ** ramp, ramp.new_zeros(1)])


def refined_levels(steps: int) -> Tensor:
    """Levels whose last interval shrinks as well with more steps, so that it hides no sampler's order."""
    return SIGMA_MAX * (1 - torch.arange(steps + 1, dtype=torch.float64) / steps) ** 2


def exact_flow_of_mixture() -> Tensor:
    """`exact_flow` of the check's mixture, which takes seconds to find and is therefore kept."""
    return torch.tensor(exact_flow_kept(), dtype=torch.float64).view(FLOW_SHAPE)


@cache
def exact_flow(data: Problem) -> Tensor:
    """Where the probability-flow ODE takes the check's noise: fourth-order Runge-Kutta in very small steps."""
    x = SIGMA_MAX * noise_of(SEED, FLOW_SHAPE, Trial(0))()
    fine = refined_levels(FINE)[:-1]

    def slope(x: Tensor, sigma: Tensor) -> Tensor:
        return (x - data.denoise(x, sigma)) / sigma

    for sigma, sigma_next in pairwise(fine):
        h = sigma_next - sigma
        k_1 = slope(x, sigma)
        k_2 = slope(x + h / 2 * k_1, sigma + h / 2)
        k_3 = slope(x + h / 2 * k_2, sigma + h / 2)
        k_4 = slope(x + h * k_3, sigma_next)
        x = x + h / 6 * (k_1 + 2 * k_2 + 2 * k_3 + k_4)
    return data.denoise(x, fine[-1])  # at sigma = 6e-7 the rest of the way is below rounding


def rounded(denoise: Denoise, dtype: torch.dtype) -> Denoise:
    """A network that answers in a coarser dtype."""
    return lambda x, sigma: denoise(x, sigma).to(dtype).to(x.dtype)


def _randomness() -> tuple[object, ...]:
    state: Any = np.random.get_state(legacy=True)
    return (bytes(torch.get_rng_state().numpy()), bytes(state[1]), state[2], random.getstate())
