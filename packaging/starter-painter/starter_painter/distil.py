"""Teach a denoiser to paint in few steps: `python -m starter_painter.distil --teacher FOLDER --samples 40000`.

A teacher walks from noise to a picture in many small steps, asked twice each for classifier-free guidance. The student,
who starts with the teacher's weights, learns to arrive at the same places in few large steps, asked once: to be at the
end of one step where the teacher is after several. Both walks follow the same noise, so there is one right answer for
each place, and nothing to average over: that is why the pictures stay sharp.

The idea: Luhman & Luhman 2021, arXiv:2101.02388; in halves, and with v: Salimans & Ho 2022, arXiv:2202.00512; with
guidance inside the student: Meng et al. 2023, arXiv:2210.03142. Here all steps are learned at once, from whole walks.
"""

import argparse
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

import torch
from diffusers import UNet2DConditionModel
from torch import Tensor

from starter_painter import denoiser, folders, noise, training_set
from starter_painter.train_unet import Batch, Settings, Training, start
from starter_painter.training_set import TrainingSet


@dataclass(frozen=True)
class Walk:
    """`steps` of the student, each as long as `substeps` of the teacher, who is asked with `guidance`."""

    steps: int = 4
    substeps: int = 3
    guidance: float = 3.0


def trailing(steps: int) -> list[int]:
    """The timesteps of a sampler with "trailing" spacing, from the last one, which is pure noise."""
    return [round(noise.STEPS * (1 - place / steps)) - 1 for place in range(steps)]


def stepped(x: Tensor, v: Tensor, at: Tensor, to: Tensor) -> Tensor:
    """One step of DDIM without noise from alpha-bar `at` to `to` (numbers), given v (arXiv:2010.02502, equation 12)."""
    x0 = at.sqrt() * x - (1 - at).sqrt() * v
    eps = (1 - at).sqrt() * x + at.sqrt() * v
    return to.sqrt() * x0 + (1 - to).sqrt() * eps


def leading(x: Tensor, reached: Tensor, at: Tensor, to: Tensor) -> Tensor:
    """The v with which `stepped` goes from `x` to `reached`: its inverse."""
    cosine = at.sqrt() * to.sqrt() + (1 - at).sqrt() * (1 - to).sqrt()
    sine = to.sqrt() * (1 - at).sqrt() - (1 - to).sqrt() * at.sqrt()
    return (cosine * x - reached) / sine


@torch.no_grad()
def walked(teacher: UNet2DConditionModel, x: Tensor, states: Tensor, empty: Tensor, walk: Walk) -> list[Tensor]:
    """Where the teacher is at the student's steps: `steps` + 1 tensors like `x`, which is the first, pure noise."""
    alphas = torch.cat([noise.alphas_cumprod(), torch.ones(1)])
    times = trailing(walk.steps * walk.substeps)
    both = torch.cat([states, empty.float().expand_as(states)])
    places = [x]
    for number, (t, after) in enumerate(zip(times, [*times[1:], noise.STEPS], strict=True)):
        asked, unasked = teacher(torch.cat([x, x]), t, both, return_dict=False)[0].chunk(2)
        x = stepped(x, unasked + walk.guidance * (asked - unasked), alphas[t], alphas[after])
        if (number + 1) % walk.substeps == 0:
            places.append(x)
    return places


def micro_batch(
    teacher: UNet2DConditionModel, data: TrainingSet, walk: Walk, prompts: int, generator: torch.Generator
) -> Batch:
    """Every step of walks to `prompts` random captions: B = steps * prompts."""
    latents, states = data.draw(prompts, generator)
    places = walked(teacher, torch.randn(latents.shape, generator=generator), states, data.empty, walk)
    alphas = torch.cat([noise.alphas_cumprod(), torch.ones(1)])
    times = trailing(walk.steps)
    wanted = [
        leading(x, reached, alphas[t], alphas[after])
        for (x, reached), t, after in zip(pairwise(places), times, [*times[1:], noise.STEPS], strict=True)
    ]
    t = torch.tensor(times).repeat_interleave(prompts)
    return torch.cat(places[:-1]), t, states.repeat(walk.steps, 1, 1), torch.cat(wanted)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Teach a denoiser to paint in few steps.")
    parser.add_argument("--samples", type=int, required=True, help="steps to practise; a walk has four")
    parser.add_argument("--teacher", default=str(folders.SHIPPED / "unet"), help="a denoiser's folder")
    parser.add_argument("--start", default="", help="the student's first weights; the teacher's, if not given")
    parser.add_argument("--data", default="stage1", help="the name of a training set, for its captions")
    parser.add_argument("--folder", default="few-steps", help="below the work folder; resumed when it has a checkpoint")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--prompts", type=int, default=4, help="walks in a micro-batch")
    parser.add_argument("--lr", type=float, default=2e-4)
    parser.add_argument("--hold", type=float, default=0.5)
    for name in ("steps", "substeps"):
        parser.add_argument(f"--{name}", type=int, default=getattr(Walk, name))
    parser.add_argument("--guidance", type=float, default=Walk.guidance)
    given = parser.parse_args()
    walk = Walk(given.steps, given.substeps, given.guidance)
    settings = Settings(
        given.samples, lr=given.lr, warm_up=20, hold=given.hold, micro_batch=walk.steps * given.prompts, micro_batches=2
    )
    teacher = denoiser.load(given.teacher).eval().requires_grad_(False)
    practice = partial(micro_batch, teacher, training_set.load(given.data), walk, given.prompts)
    student = denoiser.load(given.start or given.teacher)
    start(Training(student, practice, settings, folders.work() / given.folder, given.processes), given.processes, 0)


if __name__ == "__main__":
    main()
