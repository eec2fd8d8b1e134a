"""The noise schedule, the v-prediction target, and which timesteps are practised.

x_t = sqrt(ᾱ_t) x_0 + sqrt(1 - ᾱ_t) ε (Ho et al. 2020, arXiv:2006.11239) with "scaled linear" betas, rescaled so that
the last step is pure noise (Lin et al. 2023, arXiv:2305.08891: else pictures cannot be all dark or all bright).
The denoiser predicts v = sqrt(ᾱ_t) ε - sqrt(1 - ᾱ_t) x_0 (Salimans & Ho 2022, arXiv:2202.00512), which stays
meaningful at the last step, where ε would say nothing.

Every t weighs the same. Min-SNR weights (arXiv:2303.09556) go to 0 for v at high noise, just where the text decides
what is drawn: with them this model ignored its prompts.
"""

from typing import Any

import torch
from diffusers import EulerDiscreteScheduler
from diffusers.schedulers.scheduling_ddim import DDIMScheduler
from torch import Tensor

STEPS = 1000
SCHEDULER: dict[str, Any] = {
    "num_train_timesteps": STEPS,
    "beta_start": 0.00085,
    "beta_end": 0.012,
    "beta_schedule": "scaled_linear",
    "prediction_type": "v_prediction",
    "rescale_betas_zero_snr": True,
    "timestep_spacing": "trailing",
    "clip_sample": False,  # True, DDIM's default, would clip latents to ±1 and ruin the colours
    "set_alpha_to_one": True,
    "steps_offset": 1,
}
SHIPPED_SCHEDULER = EulerDiscreteScheduler


def alphas_cumprod() -> Tensor:
    """ᾱ_t for t = 0..999, (1000,); the last is 0."""
    return DDIMScheduler(**SCHEDULER).alphas_cumprod.float()


def timesteps(batch: int, shift: float, generator: torch.Generator) -> Tensor:
    """`batch` timesteps (batch,), one in each of `batch` equal parts of the distribution.

    `shift` > 1 practises high noise more: u' = s u / (1 + (s - 1) u) (Esser et al. 2024, arXiv:2403.03206, section
    5.3.2). At 1 all timesteps are as likely.
    """
    u = (torch.arange(batch) + torch.rand(batch, generator=generator)) / batch
    return (STEPS * shift * u / (1 + (shift - 1) * u)).long().clamp(max=STEPS - 1)


def noised(x0: Tensor, noise: Tensor, alpha_bar: Tensor) -> tuple[Tensor, Tensor]:
    """(x_t, v) for latents and noise (B, C, H, W) and ᾱ_t (B,)."""
    signal = alpha_bar.sqrt().view(-1, 1, 1, 1)
    spread = (1 - alpha_bar).sqrt().view(-1, 1, 1, 1)
    return signal * x0 + spread * noise, signal * noise - spread * x0
