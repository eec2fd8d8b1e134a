"""What a sampler is. The whole contract; a plugin needs nothing else, not even this file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, Protocol

from torch import Tensor

Denoise = Callable[[Tensor, Tensor], Tensor]
"""(x, sigma) -> denoised: the network's guess at the clean latents in `x = x0 + sigma * noise`.

`x` and the answer are (B, C, h, w); `sigma` is a 0-d tensor."""

Noise = Callable[[], Tensor]
"""The next standard normal draw, shaped like x. Draw i depends on the request's seed and on i alone."""


class Step(NamedTuple):
    """What a sampler yields for each interval of `sigmas`."""

    x: Tensor  # (B, C, h, w), the latents at the next noise level
    denoised: Tensor  # (B, C, h, w), the clean latents predicted on the way: what the canvas shows


class Sampler(Protocol):
    """A generator function that yields one Step for each interval: len(sigmas) - 1 in all.

    `x` is at noise level `sigmas[0]`; the last `sigmas` is 0, and the last Step's x is the sample. The space
    is always the variance-exploding one, `x = x0 + sigma * noise`, also for flow models. Samplers do not
    change their inputs in place, and take noise from `noise()` only. Keyword-only arguments with defaults are
    the sampler's settings.
    """

    # *args and **options together stand for any settings, to a type checker.
    def __call__(
        self, denoise: Denoise, x: Tensor, sigmas: Tensor, noise: Noise, *args: Any, **options: Any
    ) -> Iterator[Step]: ...
