"""Train the denoiser: `python -m starter_painter.train_unet --samples 200000`.

Every random draw of micro-batch k of step i depends on (seed, i, k) only, not on which process takes it, so a
training that stops and resumes sees just what it would have seen. (With one process it ends with the same weights to
the last bit; with more, sums of gradients are added in another order.)

`training.csv` gets a line about every minute. `resume.pt` is written every few minutes and when SIGTERM or Ctrl+C
asks the training to stop; the averaged weights stand beside it as a diffusers folder, `denoiser/`.
"""

import argparse
import copy
import csv
import math
import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import torch
from diffusers import UNet2DConditionModel
from torch import Tensor

from starter_painter import denoiser, folders, noise, training_set
from starter_painter.parallel import SharedTraining, run
from starter_painter.training_set import TrainingSet

COLUMNS = ("time", "step", "samples", "lr", "loss", "loss_low", "loss_middle", "loss_high", "samples_per_second")


Batch = tuple[Tensor, Tensor, Tensor, Tensor]  # x_t (B, 6, 16, 16), t (B,), token states (B, 32, 384), v as x_t
Practice = Callable[[torch.Generator], Batch]  # what a micro-batch is made of, from a random source alone


@dataclass(frozen=True)
class Settings:
    """One run. `samples` counts from this run's start; the learning rate falls with them, not with the clock."""

    samples: int
    lr: float = 7e-4
    lr_end: float = 1e-5
    warm_up: int = 100  # steps
    hold: float = 0.6  # the part of the run before the learning rate falls (cosine) to lr_end
    micro_batch: int = 16
    micro_batches: int = 2  # of one step
    p_empty: float = 0.1  # captions replaced by "", for classifier-free guidance (arXiv:2207.12598)
    shift: float = 1.0  # see noise.timesteps
    clip: float = 1.0
    ema: float = 0.99  # 0.999 looks back 32,000 samples: too far for runs of this length
    seed: int = 0

    @property
    def batch(self) -> int:
        return self.micro_batch * self.micro_batches

    def lr_at(self, step: int) -> float:
        """The learning rate of a step: warm-up, constant, cosine."""
        done = step * self.batch / self.samples
        fall = max(0.0, min(1.0, (done - self.hold) / (1 - self.hold)))
        high = self.lr_end + (self.lr - self.lr_end) * 0.5 * (1 + math.cos(math.pi * fall))
        return high * min(1.0, (step + 1) / self.warm_up)


@dataclass
class Progress:
    """How far a run is: its steps, and the samples of all runs that these weights have behind them."""

    step: int = 0
    samples: int = 0


def micro_batch(data: TrainingSet, settings: Settings, alphas: Tensor, generator: torch.Generator) -> Batch:
    """Random pictures with random noise; some without their caption."""
    x0, states = data.draw(settings.micro_batch, generator)
    empty = torch.rand(len(x0), generator=generator) < settings.p_empty
    states[empty] = data.empty.float()
    t = noise.timesteps(len(x0), settings.shift, generator)
    x_t, v = noise.noised(x0, torch.randn(x0.shape, generator=generator), alphas[t])
    return x_t, t, states, v


def losses(unet: UNet2DConditionModel, x_t: Tensor, t: Tensor, states: Tensor, v: Tensor) -> Tensor:
    """The mean squared error of the predicted v, one number a sample (B,)."""
    return (unet(x_t, t, states, return_dict=False)[0] - v).square().mean((1, 2, 3))


def generator_of(settings: Settings, step: int, number: int) -> torch.Generator:
    """The random source of one micro-batch."""
    return torch.Generator().manual_seed((settings.seed * 1_000_003 + step) * 64 + number)


class Minute:
    """The losses since the last line of the log, in thirds of the noise."""

    def __init__(self) -> None:
        self.started, self.samples = time.monotonic(), 0
        self.sums, self.counts = torch.zeros(3), torch.zeros(3)

    def add(self, loss: Tensor, t: Tensor) -> None:
        third = t * 3 // noise.STEPS
        self.sums.index_add_(0, third, loss)
        self.counts.index_add_(0, third, torch.ones_like(loss))

    def row(self, progress: Progress, lr: float) -> list[str]:
        """The values under COLUMNS."""
        thirds = self.sums / self.counts.clamp(min=1)
        rate = self.samples / (time.monotonic() - self.started)
        figures = [float(self.sums.sum() / self.counts.sum()), *thirds.tolist()]
        return [
            str(round(time.time())), str(progress.step), str(progress.samples), f"{lr:.2e}",
            *(f"{figure:.4f}" for figure in figures), f"{rate:.1f}",
        ]  # fmt: skip


class Training:
    """A run: its model, data and checkpoint folder. `train(rank)` is what each process does."""

    def __init__(
        self, unet: UNet2DConditionModel, practice: Practice, settings: Settings, folder: Path, processes: int = 1
    ) -> None:
        self.unet, self.practice, self.settings, self.folder = unet.train(), practice, settings, folder
        self.averaged = copy.deepcopy(unet).eval()
        self.shared = SharedTraining(unet, processes)
        self.progress = Progress()
        self.stop = False
        folder.mkdir(parents=True, exist_ok=True)

    def resume(self) -> bool:
        """Go on from `resume.pt`; False when there is none."""
        path = self.folder / "resume.pt"
        if not path.exists():
            return False
        kept = torch.load(path)
        self.shared.restore(kept["training"])
        self.progress = Progress(kept["step"], kept["samples"])
        return True

    def save(self) -> None:
        """Write `resume.pt` and `denoiser/`, each complete or not at all."""
        path = self.folder / "resume.pt"
        kept = {"training": self.shared.state(), "step": self.progress.step, "samples": self.progress.samples}
        torch.save(kept, path.with_suffix(".new"))
        os.replace(path.with_suffix(".new"), path)
        self.shared.write_average(self.averaged)
        self.averaged.save_pretrained(self.folder / "denoiser")

    def train(self, rank: int) -> None:
        """Train until the samples are seen or rank 0's `stop` is set; either way the checkpoint is written."""
        self.shared.bind(self.unet, rank)
        settings, progress = self.settings, self.progress
        minute, saved = Minute(), time.monotonic()
        last = False
        while progress.step * settings.batch < settings.samples and not last:
            for number in self.shared.micro_batches(settings.micro_batches):
                generator = generator_of(settings, progress.step, number)
                x_t, t, states, v = self.practice(generator)
                loss = losses(self.unet, x_t, t, states, v)
                (loss.mean() / settings.micro_batches).backward()
                minute.add(loss.detach(), t)
            lr = settings.lr_at(progress.step)
            decay = min(settings.ema, (progress.step + 1) / (progress.step + 10))
            last = self.shared.step(lr, settings.clip, decay, self.stop)
            progress.step += 1
            progress.samples += settings.batch
            minute.samples += settings.batch
            if rank == 0 and time.monotonic() - minute.started > 60:
                self._log(minute.row(progress, lr))
                minute = Minute()
            if rank == 0 and time.monotonic() - saved > 240:
                self.save()
                saved = time.monotonic()
        if rank == 0:
            self.save()

    def _log(self, row: list[str]) -> None:
        path = self.folder / "training.csv"
        new = not path.exists()
        with path.open("a", newline="") as file:
            writer = csv.writer(file)
            if new:
                writer.writerow(COLUMNS)
            writer.writerow(row)
        print(dict(zip(COLUMNS, row, strict=True)), flush=True)


def start(training: Training, processes: int, seen: int) -> None:
    """Train, from the checkpoint where there is one, until the end or until SIGTERM or Ctrl+C asks for it."""
    if not training.resume():
        training.progress.samples = seen

    def stop(*_: object) -> None:
        training.stop = True

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    print(training.settings, training.progress, flush=True)
    run(training.train, processes)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--samples", type=int, required=True, help="pictures to see in this run")
    parser.add_argument("--data", default="stage1", help="the name of a training set")
    parser.add_argument("--start", default=str(folders.SHIPPED / "unet"), help="a denoiser's folder, or 'fresh'")
    parser.add_argument("--seen", type=int, default=0, help="samples that the starting weights have behind them")
    parser.add_argument("--folder", default="denoiser", help="below the work folder; resumed when it has a checkpoint")
    parser.add_argument("--processes", type=int, default=2)
    for name in ("lr", "shift", "hold", "ema"):
        parser.add_argument(f"--{name}", type=float, default=getattr(Settings, name))
    for name in ("seed", "micro_batch", "micro_batches"):
        parser.add_argument(f"--{name.replace('_', '-')}", type=int, default=getattr(Settings, name))
    given = parser.parse_args()
    settings = Settings(
        given.samples, lr=given.lr, shift=given.shift, hold=given.hold, ema=given.ema, seed=given.seed,
        micro_batch=given.micro_batch, micro_batches=given.micro_batches,
    )  # fmt: skip
    unet = denoiser.new() if given.start == "fresh" else denoiser.load(given.start)
    data = training_set.load(given.data)
    practice = partial(micro_batch, data, settings, noise.alphas_cumprod())
    print(len(data.latents), "latents", flush=True)
    start(
        Training(unet, practice, settings, folders.work() / given.folder, given.processes), given.processes, given.seen
    )


if __name__ == "__main__":
    main()
