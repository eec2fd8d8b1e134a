"""Train the upscaler: `python -m starter_painter.train_upscaler`, after `upscaler_data`.

First by distance alone (L1 on colours and on gradients), then with a critic whose say is small: it makes edges crisp,
while a large say would invent texture that flat drawings do not have. Goes on from its checkpoint when there is one.
"""

import argparse
import random
import time

import torch
from safetensors.torch import save_file
from torch import Tensor

from starter_painter import folders, upscaler_set
from starter_painter.autoencoder import edges
from starter_painter.upscaler import Critic, Upscaler, edge_error, psnr, relativistic

PATCHES, SIDE = 8, 36
BORDER = 16  # pixels at the large size
ADVERSARIAL = 4e-3  # what the critic's say weighs beside the distance
METADATA = {"format": "pt"}


def distance(enlarged: Tensor, drawn: Tensor) -> Tensor:
    """Squares and L1 on colours, L1 on gradients at two sizes."""
    error = enlarged - drawn
    return 5 * error.square().mean() + error.abs().mean() + 0.5 * edges(enlarged, drawn)


def inside(pictures: Tensor) -> Tensor:
    """Pictures (B, 3, H, W) without the border, where a convolution takes what lies outside for black.

    Half of a small patch is near its border, of a picture very little: when all of a patch counted, the network
    learned to do nothing at all.
    """
    return pictures[..., BORDER:-BORDER, BORDER:-BORDER]


class Training:
    """Both networks with their optimisers; `step` counts."""

    def __init__(self) -> None:
        self.upscaler, self.critic, self.average = Upscaler(), Critic(), Upscaler()
        self.average.load_state_dict(self.upscaler.state_dict())
        self.optimiser = torch.optim.AdamW(self.upscaler.parameters(), 1e-3, betas=(0.9, 0.99), weight_decay=0.0)
        self.opponent = torch.optim.AdamW(self.critic.parameters(), 3e-4, betas=(0.5, 0.99), weight_decay=0.0)
        self.step = 0

    def practise(self, small: Tensor, large: Tensor, lr: float, adversarial: bool) -> dict[str, float]:
        """One step on patches; what it cost."""
        for group in self.optimiser.param_groups:
            group["lr"] = lr
        enlarged = self.upscaler(small)
        cost = distance(inside(enlarged), inside(large)) + 0.05 * distance(enlarged, large)
        said = {"distance": float(cost.detach())}
        if adversarial:
            real = self.critic(large)
            judgement = relativistic(real, self.critic(enlarged.detach()))
            self.opponent.zero_grad()
            judgement.backward()
            self.opponent.step()
            deceit = relativistic(self.critic(enlarged), self.critic(large).detach())
            cost = cost + ADVERSARIAL * deceit
            said |= {"critic": float(judgement.detach()), "deceit": float(deceit.detach())}
        self.optimiser.zero_grad()
        cost.backward()
        torch.nn.utils.clip_grad_norm_(self.upscaler.parameters(), 1.0)
        self.optimiser.step()
        with torch.no_grad():
            for mean, now in zip(self.average.parameters(), self.upscaler.parameters(), strict=True):
                mean.lerp_(now, 1 - min(0.99, (self.step + 1) / (self.step + 10)))
        self.step += 1
        return said

    def state(self) -> dict[str, object]:
        """Everything that a resumed training needs."""
        parts = (self.upscaler, self.critic, self.average, self.optimiser, self.opponent)
        return {"parts": [part.state_dict() for part in parts], "step": self.step}

    def restore(self, state: dict[str, object]) -> None:
        """Go on from what `state` gave."""
        parts = (self.upscaler, self.critic, self.average, self.optimiser, self.opponent)
        for part, kept in zip(parts, state["parts"], strict=True):  # type: ignore[call-overload]
            part.load_state_dict(kept)
        self.step = int(state["step"])  # type: ignore[call-overload]


def lr_at(step: int, steps: int, lr: float = 1.5e-3) -> float:
    """Warm-up over 50 steps, then straight down to 2 %."""
    return lr * min(1.0, (step + 1) / 50) * max(0.02, 1 - step / steps)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Train the upscaler.")
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--critic-from", type=float, default=0.6, help="the part of the steps without the critic")
    parser.add_argument("--minutes", type=float, default=0.0, help="stop after these, with a checkpoint; 0: never")
    given = parser.parse_args()
    torch.set_flush_denormal(True)
    pictures = upscaler_set.load()
    practised, held = pictures.part(0, -upscaler_set.HELD_OUT), pictures.part(-12)
    training, checkpoint = Training(), folders.work() / "upscaler-resume.pt"
    if checkpoint.exists():
        training.restore(torch.load(checkpoint))
    began = shown = time.monotonic()
    while training.step < given.steps and (not given.minutes or time.monotonic() - began < 60 * given.minutes):
        small, large = upscaler_set.patches(practised, PATCHES, SIDE, random.Random(training.step))
        adversarial = training.step >= given.critic_from * given.steps
        said = training.practise(small, large, lr_at(training.step, given.steps), adversarial)
        if time.monotonic() - shown > 60 or training.step == given.steps:
            with torch.no_grad():
                made = training.average(held.decoded.float() / 255)
            wanted = held.large.float() / 255
            said |= {"psnr": psnr(made, wanted), "edge_error": edge_error(made, wanted)}
            print(training.step, {name: round(value, 4) for name, value in said.items()}, flush=True)
            torch.save(training.state(), checkpoint)
            shown = time.monotonic()
    torch.save(training.state(), checkpoint)
    weights = {name: value.contiguous() for name, value in training.average.state_dict().items()}
    save_file(weights, folders.work() / "upscaler.safetensors", METADATA)


if __name__ == "__main__":
    main()
