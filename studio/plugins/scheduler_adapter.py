"""Use a diffusers scheduler as a sampler, whatever its class. For the confined process; needs torch only.

A scheduler steps through the noise levels that it was made for. So it is made for ours: a training schedule
whose levels are exactly the run's, one timestep each. Then it asks for nothing else, and its own arithmetic,
in whichever space it thinks, is used as it is.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import torch
from torch import Tensor

Denoise = Callable[[Tensor, Tensor], Tensor]
Noise = Callable[[], Tensor]

# Settings under which a scheduler keeps to the levels it is given, for those classes that have them.
PLAIN = {
    "beta_schedule": "linear",
    "prediction_type": "epsilon",
    "steps_offset": 0,
    "timestep_spacing": "leading",
    "final_sigmas_type": "zero",
    "set_alpha_to_one": True,
    "clip_sample": False,
    "thresholding": False,
    "skip_prk_steps": True,
    "lower_order_final": True,
    "shift": 1.0,
}


def is_scheduler(found: object) -> bool:
    """Whether it is a class that steps as diffusers' schedulers do."""
    return inspect.isclass(found) and all(hasattr(found, name) for name in ("set_timesteps", "step"))


def scheduler_sampler(kind: Any) -> Callable[..., Iterator[tuple[Tensor, Tensor]]]:
    """A sampler that lets schedulers of class `kind` do the steps."""

    def sampler(denoise: Denoise, x: Tensor, sigmas: Tensor, noise: Noise) -> Iterator[tuple[Tensor, Tensor]]:
        flow = "sigmas" in inspect.signature(kind.set_timesteps).parameters and not _has_betas(kind)
        steps = _flow_steps if flow else _diffusion_steps
        with _noise_from(noise, kind):
            yield from steps(kind, denoise, x, sigmas)

    name = kind.__name__.removesuffix("Scheduler")
    sampler.__doc__ = f"{name}: diffusers' scheduler of that name."
    return sampler


def _diffusion_steps(kind: Any, denoise: Denoise, x: Tensor, sigmas: Tensor) -> Iterator[tuple[Tensor, Tensor]]:
    """Schedulers made from betas, with x either variance-exploding as ours or scaled by 1 / sqrt(1 + sigma^2)."""
    levels = sigmas[:-1].double().cpu()
    scheduler = _scheduler(kind, levels)
    steps = len(levels)
    exploding = _scales_its_input(_scheduler(kind, levels))
    ascending = levels.flip(0)
    timesteps = [float(t) for t in scheduler.timesteps]
    sample = x if exploding else x / (1 + sigmas[0] ** 2).sqrt()
    denoised = x
    for call, t in enumerate(scheduler.timesteps):
        sigma = x.new_tensor(_level(ascending, timesteps[call]))
        scheduler.scale_model_input(sample, t)
        x = sample if exploding else sample * (1 + sigma**2).sqrt()
        denoised = denoise(x, sigma)
        sample = scheduler.step((x - denoised) / sigma, t, sample).prev_sample
        done = _steps_done(call + 1, len(timesteps), steps)
        if done > _steps_done(call, len(timesteps), steps):
            yield (sample if exploding else sample * (1 + sigmas[done] ** 2).sqrt()), denoised


def _flow_steps(kind: Any, denoise: Denoise, x: Tensor, sigmas: Tensor) -> Iterator[tuple[Tensor, Tensor]]:
    """Schedulers of flow matching: x_t = (1 - t) x0 + t noise with t = sigma / (1 + sigma); they step by velocity."""
    times = sigmas / (1 + sigmas)
    scheduler = kind(**_fitting(kind, PLAIN))
    scheduler.set_timesteps(sigmas=times[:-1].cpu().float().numpy())
    if len(scheduler.timesteps) != len(sigmas) - 1:
        raise ValueError(f"{kind.__name__} does not keep to the noise levels that it is given")
    if isinstance(getattr(scheduler, "sigmas", None), Tensor):
        scheduler.sigmas = times.to(scheduler.sigmas.device)  # the very levels, not rounded ones
    for t, time, time_next, sigma in zip(scheduler.timesteps, times, times[1:], sigmas, strict=False):
        denoised = denoise(x, sigma)
        sample = x * (1 - time)
        velocity = (x - denoised) / sigma * (1 + 0 * time) - denoised  # noise - x0
        x = scheduler.step(velocity, t, sample).prev_sample.to(x.dtype) / (1 - time_next)
        yield x, denoised


def _scheduler(kind: Any, levels: Tensor) -> Any:
    """One whose training schedule is `levels`: alpha_bar = 1 / (1 + sigma^2), Ho et al. (2020)."""
    alphas = 1 / (1 + levels.flip(0) ** 2)
    betas = 1 - alphas / torch.cat([alphas.new_ones(1), alphas[:-1]])
    given = {"num_train_timesteps": len(levels), "trained_betas": betas.numpy()}
    scheduler = kind(**_fitting(kind, PLAIN), **given)
    if hasattr(scheduler, "alphas_cumprod"):
        scheduler.alphas_cumprod = alphas  # in double precision
    scheduler.set_timesteps(len(levels))
    return scheduler


def _fitting(kind: Any, values: dict[str, Any]) -> dict[str, Any]:
    known = inspect.signature(kind.__init__).parameters
    return {name: value for name, value in values.items() if name in known}


def _has_betas(kind: Any) -> bool:
    return "trained_betas" in inspect.signature(kind.__init__).parameters


def _scales_its_input(scheduler: Any) -> bool:
    """Whether x is variance-exploding to it, so that it scales what the network sees."""
    one = torch.ones(1, 1, 1, 1)
    return bool(abs(scheduler.scale_model_input(one, scheduler.timesteps[0]).item() - 1) > 1e-6)


def _level(ascending: Tensor, t: float) -> float:
    """The noise level of timestep t: between two of ours it is a straight line in log sigma, as in k-diffusion."""
    return float(np.exp(np.interp(t, np.arange(len(ascending)), ascending.log().numpy())))


def _steps_done(calls: int, all_calls: int, steps: int) -> int:
    """Schedulers of two calls a step take them in the first steps."""
    doubled = all_calls - steps
    return calls // 2 if calls <= 2 * doubled else calls - doubled


@contextmanager
def _noise_from(noise: Noise, kind: Any) -> Iterator[None]:
    """The scheduler draws from the run's noise, not from a generator of its own."""
    modules = [sys.modules[base.__module__] for base in kind.__mro__ if base.__module__ in sys.modules]
    patched = {module: module.randn_tensor for module in modules if hasattr(module, "randn_tensor")}
    for module in patched:
        module.randn_tensor = lambda *_, dtype=None, **__: noise().to(dtype or torch.float64)  # type: ignore[attr-defined]
    try:
        yield
    finally:
        for module, original in patched.items():
            module.randn_tensor = original  # type: ignore[attr-defined]
