"""How the authors of flow models space the steps of a run: what diffusers' pipelines hand to `set_timesteps`.

Larger pictures want more of the run at high noise, since neighbouring pixels tell more about each other: Esser et
al. (2024), "Scaling rectified flow transformers", section 5.3.2. `mu` is the logarithm of that shift, and
`tokens` how many patches the transformer sees.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

Timing = Callable[[Any, int, int], Mapping[str, Any]]
"""(diffusers' scheduler, steps, tokens) -> keyword arguments of its `set_timesteps`."""


def own(scheduler: Any, steps: int, tokens: int) -> Mapping[str, Any]:
    """As the scheduler spaces its training timesteps: Stable Diffusion 3."""
    shifted = scheduler.config.use_dynamic_shifting
    return {"num_inference_steps": steps, **({"mu": linear_mu(scheduler, tokens)} if shifted else {})}


def even(scheduler: Any, steps: int, tokens: int) -> Mapping[str, Any]:
    """Even in t from 1 to 1 / steps, then shifted by the picture's size: Flux.1, Qwen-Image, Z-Image."""
    return {"sigmas": _ramp(steps), "mu": linear_mu(scheduler, tokens)}


def falling(scheduler: Any, steps: int, tokens: int) -> Mapping[str, Any]:  # noqa: ARG001
    """Even in t down to 0, which is left out, as diffusers' DPM-Solver spaces flow models: Sana."""
    top = 1 - 1 / scheduler.config.num_train_timesteps
    return {"sigmas": top * (1 - np.arange(steps) / steps)}


def empirical(scheduler: Any, steps: int, tokens: int) -> Mapping[str, Any]:  # noqa: ARG001
    """As `even`, with a shift fitted to size and number of steps: Flux.2."""
    from diffusers.pipelines.flux2.pipeline_flux2_klein import compute_empirical_mu

    return {"sigmas": _ramp(steps), "mu": compute_empirical_mu(tokens, steps)}


def linear_mu(scheduler: Any, tokens: int) -> float:
    """The straight line through (base_image_seq_len, base_shift) and (max_image_seq_len, max_shift)."""
    config = scheduler.config
    slope = (config.max_shift - config.base_shift) / (config.max_image_seq_len - config.base_image_seq_len)
    return float(config.base_shift + slope * (tokens - config.base_image_seq_len))


def _ramp(steps: int) -> Any:
    return np.linspace(1.0, 1 / steps, steps)
