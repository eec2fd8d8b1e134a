"""Classifier-free guidance, on whatever the network predicts (noise, v or velocity)."""

from __future__ import annotations

from torch import Tensor


def guide(uncond: Tensor, cond: Tensor, scale: float, rescale: float = 0.0) -> Tensor:
    """uncond + scale (cond - uncond). Ho & Salimans (2022), "Classifier-free diffusion guidance", eq. 6.

    All are (B, C, h, w). `scale` 1 is no guidance. `rescale` in 0 to 1 pulls the spread of the answer back to
    that of `cond`, against over-exposure: Lin et al. (2023), "Common diffusion noise schedules and sample steps
    are flawed", section 3.4.
    """
    guided = uncond + scale * (cond - uncond)
    if rescale == 0:
        return guided
    spread = cond.std(dim=(1, 2, 3), keepdim=True) / guided.std(dim=(1, 2, 3), keepdim=True)
    return rescale * (guided * spread) + (1 - rescale) * guided
