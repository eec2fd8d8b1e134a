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
Pair = tuple[Tensor, Tensor]
Steps = Callable[[Any, Denoise, Tensor, Tensor], Iterator[Pair]]

LOWEST = 1e-4  # of the lowest level: what some classes take for 0

# Settings under which a scheduler keeps to the levels it is given, for those classes that have them.
PLAIN = {
    "beta_schedule": "linear",
    "prediction_type": "epsilon",
    "steps_offset": 0,
    "final_sigmas_type": "zero",
    "set_alpha_to_one": True,
    "clip_sample": False,
    "thresholding": False,
    "skip_prk_steps": True,
    "lower_order_final": True,
    "shift": 1.0,
    "timestep_scaling": 1e6,  # consistency models' switch near t = 0, which our renumbered timesteps all are
}


def is_scheduler(found: object) -> bool:
    """Whether it is a class that steps as diffusers' schedulers do."""
    return inspect.isclass(found) and all(hasattr(found, name) for name in ("set_timesteps", "step"))


def scheduler_sampler(kind: Any) -> Callable[..., Iterator[Pair]]:
    """A sampler that lets schedulers of class `kind` do the steps.

    Raises:
        ValueError: if its noise levels can neither be given nor made.
    """
    steps = _way(kind)

    def sampler(denoise: Denoise, x: Tensor, sigmas: Tensor, noise: Noise) -> Iterator[Pair]:
        with _noise_from(noise, kind):
            yield from steps(kind, denoise, x, sigmas)

    name = kind.__name__.removesuffix("Scheduler")
    sampler.__doc__ = f"{name}: diffusers' scheduler of that name."
    return sampler


def _way(kind: Any) -> Steps:
    settings = inspect.signature(kind.__init__).parameters
    if "trained_betas" in settings:
        return _diffusion_steps
    if hasattr(kind, "precondition_noise"):
        return _edm_steps
    if "sigmas" in inspect.signature(kind.set_timesteps).parameters:
        return _flow_steps
    raise ValueError(f"{kind.__name__} follows noise levels of its own only, so it cannot be a sampler")


def _diffusion_steps(kind: Any, denoise: Denoise, x: Tensor, sigmas: Tensor) -> Iterator[Pair]:
    """Schedulers made from betas, with x either variance-exploding as ours or scaled by 1 / sqrt(1 + sigma^2)."""
    scheduler, levels = _scheduler(kind, sigmas[:-1].double().cpu())
    exploding = _scales_its_input(_scheduler(kind, sigmas[:-1].double().cpu())[0])
    steps, calls = len(sigmas) - 1, len(levels)
    sample = x if exploding else x / (1 + sigmas[0] ** 2).sqrt()
    for call, (t, level) in enumerate(zip(scheduler.timesteps, levels, strict=True)):
        sigma = x.new_tensor(level)
        scheduler.scale_model_input(sample, t)
        x = sample if exploding else sample * (1 + sigma**2).sqrt()
        denoised = denoise(x, sigma)
        sample = scheduler.step((x - denoised) / sigma, t, sample).prev_sample
        done = _steps_done(call + 1, calls, steps)
        if done > _steps_done(call, calls, steps):
            yield (sample if exploding else sample * (1 + sigmas[done] ** 2).sqrt()), denoised


def _flow_steps(kind: Any, denoise: Denoise, x: Tensor, sigmas: Tensor) -> Iterator[Pair]:
    """Schedulers of flow matching: x_t = (1 - t) x0 + t noise with t = sigma / (1 + sigma); they step by velocity."""
    times = sigmas / (1 + sigmas)
    scheduler = kind(**_fitting(kind, PLAIN))
    scheduler.set_timesteps(sigmas=times[:-1].tolist())
    if len(scheduler.timesteps) != len(sigmas) - 1:
        raise ValueError(f"{kind.__name__} does not keep to the noise levels that it is given")
    if isinstance(getattr(scheduler, "sigmas", None), Tensor):
        scheduler.sigmas = times.to(scheduler.sigmas.device)  # the very levels, not rounded ones
    for t, time, time_next, sigma in zip(scheduler.timesteps, times, times[1:], sigmas, strict=False):
        denoised = denoise(x, sigma)
        velocity = (x - denoised) / sigma - denoised  # noise - x0
        x = scheduler.step(velocity, t, x * (1 - time)).prev_sample.to(x.dtype) / (1 - time_next)
        yield x, denoised


def _edm_steps(kind: Any, denoise: Denoise, x: Tensor, sigmas: Tensor) -> Iterator[Pair]:
    """Schedulers that precondition the network themselves, by Karras et al. (2022), Table 1: undone beforehand."""
    scheduler = kind(**_fitting(kind, PLAIN))
    data = scheduler.config.sigma_data
    scheduler.set_timesteps(len(sigmas) - 1)
    scheduler.sigmas, scheduler.timesteps = sigmas.cpu(), scheduler.precondition_noise(sigmas[:-1].cpu())
    for t, sigma in zip(scheduler.timesteps, sigmas, strict=False):
        denoised = denoise(x, sigma)
        c_skip = data**2 / (sigma**2 + data**2)
        c_out = sigma * data / (sigma**2 + data**2).sqrt()
        scheduler.scale_model_input(x, t)
        x = scheduler.step((denoised - c_skip * x) / c_out, t, x).prev_sample.to(x.dtype)
        yield x, denoised


def _scheduler(kind: Any, levels: Tensor) -> tuple[Any, list[float]]:
    """One whose training schedule is `levels`, and the levels that it will ask for.

    Most classes step through all of that schedule. Some leave out its lowest level, or take it for 0 at the end:
    they get one more, which is next to 0.

    Raises:
        ValueError: if it asks for others all the same.
    """
    consistency = "timestep_scaling" in inspect.signature(kind.__init__).parameters
    for pad, spacing in ((0, "trailing"), (1, "linspace"))[consistency:]:
        ascending = torch.cat([levels[-1:] * LOWEST, levels.flip(0)])[1 - pad :]
        scheduler = _trained_on(kind, ascending, spacing)
        if pad and "timesteps" in inspect.signature(scheduler.set_timesteps).parameters:
            scheduler.set_timesteps(timesteps=list(range(len(levels), 0, -1)))
        else:
            scheduler.set_timesteps(len(levels))
        asked = np.exp(np.interp(scheduler.timesteps.numpy(), np.arange(len(ascending)), ascending.log().numpy()))
        follows = np.isclose(asked[:, None], levels.numpy()).any(0).all()
        if follows and float(getattr(scheduler, "sigmas", [0.0])[-1]) < 2 * LOWEST * levels[-1]:
            return scheduler, [float(level) for level in asked]
    raise ValueError(f"{kind.__name__} does not keep to the noise levels that it is given")


def _trained_on(kind: Any, ascending: Tensor, spacing: str) -> Any:
    """A schedule with alpha_bar = 1 / (1 + sigma^2), Ho et al. (2020)."""
    alphas = 1 / (1 + ascending**2)
    betas = 1 - alphas / torch.cat([alphas.new_ones(1), alphas[:-1]])
    size = len(ascending)
    given = {"num_train_timesteps": size, "trained_betas": betas.numpy()}
    given |= _fitting(kind, {"original_inference_steps": size})
    scheduler = kind(**_fitting(kind, PLAIN | {"timestep_spacing": spacing}), **given)
    if hasattr(scheduler, "alphas_cumprod"):
        scheduler.alphas_cumprod = alphas  # in double precision
    return scheduler


def _fitting(kind: Any, values: dict[str, Any]) -> dict[str, Any]:
    known = inspect.signature(kind.__init__).parameters
    return {name: value for name, value in values.items() if name in known}


def _scales_its_input(scheduler: Any) -> bool:
    """Whether x is variance-exploding to it, so that it scales what the network sees."""
    one = torch.ones(1, 1, 1, 1)
    return bool(abs(scheduler.scale_model_input(one, scheduler.timesteps[0]).item() - 1) > 1e-6)


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
