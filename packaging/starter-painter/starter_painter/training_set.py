"""What the denoiser trains on, as one file of tensors: see latents.py for how it is made."""

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from starter_painter import folders


@dataclass(frozen=True)
class TrainingSet:
    """`latents` (N, 6, 16, 16); `states` (M, 32, 384); `captions` (N, K) index them; `empty` (32, 384); `weights` (N,).

    `empty` is what "" is encoded to: the unconditional side of classifier-free guidance. A picture is practised as
    often as its weight says.
    """

    latents: Tensor
    states: Tensor
    captions: Tensor
    empty: Tensor
    weights: Tensor

    def draw(self, batch: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """Random pictures by their weights, each with one of its captions: latents (B, ...), token states (B, ...)."""
        picture = torch.multinomial(self.weights, batch, replacement=True, generator=generator)
        which = torch.randint(self.captions.shape[1], (batch,), generator=generator)
        return self.latents[picture].float(), self.states[self.captions[picture, which]].float()


def path(name: str) -> Path:
    """Where a training set lies."""
    return folders.work() / f"training-set-{name}.pt"


def load(name: str) -> TrainingSet:
    """A training set that `latents.build` wrote."""
    kept = torch.load(path(name))
    return TrainingSet(kept["latents"], kept["states"], kept["captions"], kept["empty"], kept["weights"])
