"""Ways of noising data, shown to samplers as `x = x0 + sigma * noise`: what all are, and the discrete one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from torch import Tensor

from studio.paint.noise_table import NoiseTable
from studio.paint.request import PaintRequest
from studio.paint.schedules import Levels

Ask = Callable[[Tensor, float], Tensor]
"""(x in the family's own space, its own time) -> the network's answer, both (B, C, h, w)."""


Limit = Callable[[Tensor], Tensor]
"""Clean data as predicted -> within the range that data have, both (B, C, h, w)."""


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

    `limit` bounds what is predicted, as pixel models need it, whose data are -1..1.
    """

    def __init__(self, table: NoiseTable, *, limit: Limit | None = None) -> None:
        self.table = table
        self.limit = limit

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
        return denoised if self.limit is None else self.limit(denoised)

    def _denoised(self, ask: Ask, x: Tensor, sigma: Tensor) -> Tensor:
        c_in = (sigma**2 + 1) ** -0.5  # VE to VP: x / sqrt(sigma^2 + 1) has the spread the network was trained on
        answer = ask(x * c_in, self.table.timestep(float(sigma)))
        if self.table.prediction_type == "sample":
            return answer
        if self.table.prediction_type == "v_prediction":  # Salimans & Ho (2022), appendix D, in VE space
            return x * c_in**2 - answer * (sigma * c_in)
        return x - sigma * answer
