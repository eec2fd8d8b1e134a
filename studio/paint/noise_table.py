"""The noise levels that a Stable Diffusion type of model was trained on, read from its scheduler's config."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
import torch
from torch import Tensor

from studio.errors import StudioError
from studio.paint.schedules import karras, trailing_timesteps

PREDICTION_TYPES = ("epsilon", "v_prediction", "sample")
SPACINGS = ("linspace", "leading", "trailing")
MOST_TIMESTEPS = 1_000_000  # no model has more than some thousands
ZERO_SNR_ALPHA = 2**-24  # stands in for 0 at zero terminal SNR, as in diffusers: sigma is 4096, not infinite


@dataclass(frozen=True, eq=False)
class NoiseTable:
    """Noise level of every training timestep, and how the model's author spaces the steps of a run.

    `sigmas` is (T,) float64 and rises: `sigmas[t]` is the level of timestep t in `x = x0 + sigma * noise`.
    It holds float32 values, computed as diffusers computes them, so that both ask the network for the same.
    """

    sigmas: Tensor
    prediction_type: str = "epsilon"  # epsilon | v_prediction | sample: what the network answers
    spacing: str = "linspace"  # linspace | leading | trailing: Lin et al. (2023), Table 2
    steps_offset: int = 0  # timesteps that "leading" is moved up by
    karras: bool = False  # the author asks for Karras levels between the ends of the spacing

    @classmethod
    def from_config(cls, config: Mapping[str, Any]) -> Self:
        """Read `scheduler_config.json`. What it leaves out is as in diffusers' EulerDiscreteScheduler.

        Raises:
            StudioError: if it asks for something that the studio does not know.
        """
        try:
            betas, steps_offset = _betas(config), int(config.get("steps_offset") or 0)
        except (TypeError, ValueError) as error:
            raise StudioError(f"This model's scheduler_config.json cannot be read: {error}.") from error
        alphas_cumprod = torch.cumprod(1 - betas, dim=0)
        if config.get("rescale_betas_zero_snr"):
            alphas_cumprod = _zero_terminal_snr(alphas_cumprod)
        table = cls(
            sigmas=((1 - alphas_cumprod) / alphas_cumprod).sqrt().double(),
            prediction_type=_one_of(config, "prediction_type", PREDICTION_TYPES, "epsilon"),
            spacing=_one_of(config, "timestep_spacing", SPACINGS, "linspace"),
            steps_offset=steps_offset,
            karras=bool(config.get("use_karras_sigmas")),
        )
        if len(table.sigmas) < 2 or not bool((table.sigmas.diff() > 0).all() and table.sigmas.isfinite().all()):
            raise StudioError("This model's scheduler_config.json holds no noise levels that rise from step to step.")
        return table

    def timestep(self, sigma: float) -> float:
        """The timestep of a noise level, 0 to T - 1, between two of the table by the logarithm of sigma."""
        log_sigmas = self.sigmas.log().numpy()
        return float(np.interp(math.log(sigma), log_sigmas, np.arange(len(log_sigmas))))

    def at(self, timesteps: Tensor) -> Tensor:
        """Noise levels of timesteps that may lie between two of the table: by sigma itself, as in diffusers."""
        grid = np.arange(len(self.sigmas))
        return torch.from_numpy(np.interp(timesteps.numpy(), grid, self.sigmas.numpy()))

    def spaced(self, n: int) -> Tensor:
        """(n,) float64, falling: the noise levels that the model's author means a run of n steps to visit."""
        levels = self.at(self.spaced_timesteps(n))
        return karras(n, levels[-1].item(), levels[0].item())[:n] if self.karras else levels

    def spaced_timesteps(self, n: int) -> Tensor:
        """(n,) float64, falling: the timesteps of a run of n steps, by the spacing. Lin et al. (2023), Table 2.

        A single step always starts at the last timestep, in pure noise; "linspace" would start it at 0.
        """
        total = len(self.sigmas)
        if self.spacing == "trailing" or n == 1:
            return trailing_timesteps(n, total).double()
        if self.spacing == "leading":
            return (torch.arange(n - 1, -1, -1) * (total // n) + self.steps_offset).double()
        return torch.from_numpy(np.linspace(0, total - 1, n, dtype=np.float32)[::-1].astype(np.float64))


def _betas(config: Mapping[str, Any]) -> Tensor:
    """(T,) float32, the variance of the noise that each training timestep adds. Ho et al. (2020)."""
    trained = config.get("trained_betas")
    if trained is not None:
        return torch.tensor(trained, dtype=torch.float32)
    total = int(config.get("num_train_timesteps", 1000))
    if not 2 <= total <= MOST_TIMESTEPS:
        raise ValueError(f"num_train_timesteps is {total}")
    start, end = float(config.get("beta_start", 0.0001)), float(config.get("beta_end", 0.02))
    match config.get("beta_schedule", "linear"):
        case "linear":
            return torch.linspace(start, end, total, dtype=torch.float32)
        case "scaled_linear":  # Rombach et al. (2022)
            return torch.linspace(start**0.5, end**0.5, total, dtype=torch.float32) ** 2
        case "squaredcos_cap_v2":  # Nichol and Dhariwal (2021), Eq. 17
            alpha_bar = [math.cos((t / total + 0.008) / 1.008 * math.pi / 2) ** 2 for t in range(total + 1)]
            return torch.tensor([min(1 - alpha_bar[t + 1] / alpha_bar[t], 0.999) for t in range(total)])
        case other:
            raise StudioError(f"This model's noise schedule {other!r} is not one that the studio knows.")


def _zero_terminal_snr(alphas_cumprod: Tensor) -> Tensor:
    """Lin et al. (2023), Algorithm 1: shift and scale sqrt(alphas_cumprod); the last is zero and the first stays."""
    root = alphas_cumprod.sqrt()
    root = (root - root[-1]) * (root[0] / (root[0] - root[-1]))
    squares = root**2
    # Through the ratios and back, as in diffusers: the roundings are then the same.
    ratios = 1 - (1 - torch.cat([squares[:1], squares[1:] / squares[:-1]]))
    rescaled = torch.cumprod(ratios, dim=0)
    rescaled[-1] = ZERO_SNR_ALPHA
    return rescaled


def _one_of(config: Mapping[str, Any], name: str, known: tuple[str, ...], default: str) -> str:
    value = config.get(name, default)
    if value not in known:
        raise StudioError(
            f"This model's scheduler has {name} {value!r}; the studio knows {', '.join(known)}. Choose another model."
        )
    return str(value)
