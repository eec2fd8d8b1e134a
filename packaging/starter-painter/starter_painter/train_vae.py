"""Train the autoencoder: `python -m starter_painter.train_vae --samples 40000`, with the decoder alone on request.

First half-size pictures (a quarter of the samples), then full size. It sees far more variety than the denoiser: every
set of icons, mirrored, larger and smaller, on every ground, so that its latents hold whatever a later data set needs.

`--decoder` trains only the decoder of the autoencoder in use. The latents stay what they are, so a denoiser keeps its
worth; a whole new autoencoder makes every denoiser worthless.
"""

import argparse
import copy
import math
import os
import random
import signal
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from diffusers import AutoencoderKL
from torch import Tensor

from starter_painter import autoencoder, backgrounds, folders, icons, sources
from starter_painter.parallel import AdamW, SharedTraining, run
from starter_painter.picture import Placement, compose


@dataclass(frozen=True)
class Settings:
    """One run; `decoder` leaves the encoder and `quant_conv` as they are."""

    samples: int
    lr: float = 1.5e-3
    warm_up: int = 150  # steps
    micro_batch: int = 4
    micro_batches: int = 2
    small: float = 0.25  # the part of the samples at half size
    ema: float = 0.99
    seed: int = 0
    decoder: bool = False

    @property
    def batch(self) -> int:
        return self.micro_batch * self.micro_batches

    def lr_at(self, step: int) -> float:
        """Warm-up, then a cosine down to 3 %."""
        done = min(1.0, step * self.batch / self.samples)
        return self.lr * min(1.0, (step + 1) / self.warm_up) * (0.03 + 0.97 * 0.5 * (1 + math.cos(math.pi * done)))


def pictures(pixels: npt.NDArray[np.uint8], count: int, rng: random.Random) -> Tensor:
    """`count` random pictures (count, 3, 128, 128) in -1..1 from icons (N, 128, 128, 4)."""
    chosen = pixels[[rng.randrange(len(pixels)) for _ in range(count)]]
    grounds = [backgrounds.draw(rng, icons.SIZE, p_white=0.4, p_gradient=0.2).pixels for _ in range(count)]
    places = [Placement.draw(rng, spread=0.12, shift=0.05, p_mirrored=0.5) for _ in range(count)]
    return compose(chosen, torch.stack(grounds), places)


class Training:
    """A run: the model, the icons and the checkpoint folder. `train(rank)` is what each process does."""

    def __init__(
        self, vae: AutoencoderKL, pixels: npt.NDArray[np.uint8], settings: Settings, folder: Path, processes: int
    ) -> None:
        self.vae, self.pixels, self.settings, self.folder = vae.train(), pixels, settings, folder
        self.averaged = copy.deepcopy(vae).eval()
        trained = torch.nn.ModuleList([vae.decoder, vae.post_quant_conv]) if settings.decoder else vae
        vae.requires_grad_(False)
        trained.requires_grad_(True)
        self.trained = trained
        self.shared = SharedTraining(trained, processes, AdamW(weight_decay=1e-4))
        self.step, self.stop = 0, False
        folder.mkdir(parents=True, exist_ok=True)

    def resume(self) -> None:
        """Go on from `resume.pt` when there is one."""
        if (self.folder / "resume.pt").exists():
            kept = torch.load(self.folder / "resume.pt")
            self.shared.restore(kept["training"])
            self.step = kept["step"]

    def average(self) -> AutoencoderKL:
        """The autoencoder with the averaged weights."""
        vae = self.averaged
        part = torch.nn.ModuleList([vae.decoder, vae.post_quant_conv]) if self.settings.decoder else vae
        self.shared.write_average(part)
        return vae

    def save(self) -> None:
        """Write `resume.pt`, complete or not at all, and print the PSNR of 16 pictures that always are the same."""
        new = self.folder / "resume.new"
        torch.save({"training": self.shared.state(), "step": self.step}, new)
        os.replace(new, self.folder / "resume.pt")
        found = autoencoder.psnr(self.average(), pictures(self.pixels, 16, random.Random(5)))
        print(f"step {self.step}, {self.step * self.settings.batch} samples, PSNR {found:.2f} dB", flush=True)

    def train(self, rank: int) -> None:
        """Train until the samples are seen or rank 0's `stop` is set."""
        self.shared.bind(self.trained, rank)
        settings, saved, last = self.settings, time.monotonic(), False
        while self.step * settings.batch < settings.samples and not last:
            for number in self.shared.micro_batches(settings.micro_batches):
                seed = (settings.seed * 1_000_003 + self.step) * 64 + number
                x = pictures(self.pixels, settings.micro_batch, random.Random(seed))
                if self.step * settings.batch < settings.small * settings.samples:
                    x = F.avg_pool2d(x, 2)
                loss = autoencoder.loss(self.vae, x, torch.Generator().manual_seed(seed))
                (loss / settings.micro_batches).backward()
            decay = min(settings.ema, (self.step + 1) / (self.step + 10))
            last = self.shared.step(settings.lr_at(self.step), 1.0, decay, self.stop)
            self.step += 1
            if rank == 0 and time.monotonic() - saved > 180:
                self.save()
                saved = time.monotonic()
        if rank == 0:
            self.save()


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Train the autoencoder.")
    parser.add_argument("--samples", type=int, default=40_000)
    parser.add_argument("--lr", type=float, default=Settings.lr)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--decoder", action="store_true", help="train the decoder of the autoencoder in use only")
    given = parser.parse_args()
    settings = Settings(given.samples, lr=given.lr, small=0.0 if given.decoder else 0.25, decoder=given.decoder)
    vae = autoencoder.new()
    if given.decoder:
        vae = AutoencoderKL.from_pretrained(folders.autoencoder(), torch_dtype=torch.float32)
    pixels = np.concatenate([icons.load(style)[0] for style in sources.ICON_SETS])
    folder = folders.work() / ("vae-decoder-training" if given.decoder else "vae-training")
    training = Training(vae, pixels, settings, folder, given.processes)
    training.resume()

    def stop(*_: object) -> None:
        training.stop = True

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    run(training.train, given.processes)
    if training.step * settings.batch >= settings.samples:
        trained = training.average()
        if not given.decoder:
            autoencoder.normalise(trained, pictures(pixels, 160, random.Random(3)))
        trained.save_pretrained(folders.work() / "vae")


if __name__ == "__main__":
    main()
