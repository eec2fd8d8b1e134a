"""Painting beside the stock pipeline, and with previews beside without: ratios of medians, taken in turns.

`make bench` runs it. Absolute times are this machine's; the ratios are what to look at.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from studio.device import best_dtype, set_threads
from studio.files.models import find_model
from studio.files.starter import FEW_STEPS
from studio.paint.catalog import samplers
from studio.paint.painter import Painter
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape

ROUNDS = 15
STEPS = 20


def main() -> None:
    set_threads()
    request = PaintRequest(prompt="a red apple", sampler="euler", steps=STEPS, dtype="float32", seed=7)
    quick = request.replace(model=FEW_STEPS, steps=4, cfg_scale=1.0)
    paint, paint_quick = _ours(request), _ours(quick)
    _compare("previews / none", paint, lambda: paint(previews=False))
    _compare(f"ours with previews / stock pipeline, {STEPS} steps, float32", paint, _stock(request))
    _compare("ours with previews / stock pipeline, 4 steps, float32", paint_quick, _stock(quick))
    if best_dtype("cpu") == "bfloat16":
        _compare("float32 / bfloat16", paint, _ours(request.replace(dtype="bfloat16")))
    else:
        print("bfloat16: this processor has no instructions for it, so it is not used")


def _ours(request: PaintRequest) -> Callable[..., None]:
    painter = Painter(samplers(), device="cpu")

    def paint(**options: bool) -> None:
        for _ in painter.paint(Tape.new(request), **options):
            pass

    return paint


def _stock(request: PaintRequest) -> Callable[[], object]:
    import torch
    from diffusers import EulerDiscreteScheduler, StableDiffusionPipeline

    pipeline = StableDiffusionPipeline.from_pretrained(find_model(request.model).path)
    pipeline.scheduler = EulerDiscreteScheduler.from_config(pipeline.scheduler.config)
    pipeline.set_progress_bar_config(disable=True)
    return lambda: pipeline(
        request.prompt,
        num_inference_steps=request.steps,
        guidance_scale=request.cfg_scale,
        generator=torch.Generator().manual_seed(7),
    )


def _compare(label: str, a: Callable[[], object], b: Callable[[], object]) -> None:
    a(), b()
    pairs = [(_seconds(a), _seconds(b)) for _ in range(ROUNDS)]
    first, second = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(x / y for x, y in pairs)
    print(f"{label}: {ratio:.3f}  ({first:.3f} s, {second:.3f} s; median of {ROUNDS} pairs)")


def _seconds(run: Callable[[], object]) -> float:
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
