"""Painting beside the stock pipeline, and with previews beside without: ratios of medians, taken in turns.

`make bench` runs it. Absolute times are this machine's; the ratios are what to look at.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from studio.device import best_dtype, set_threads
from studio.files.models import find_model
from studio.paint.catalog import samplers
from studio.paint.painter import Painter
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape

ROUNDS = 15
STEPS = 20


def main() -> None:
    set_threads()
    painter = Painter(samplers(), device="cpu")
    request = PaintRequest(prompt="a red apple", sampler="euler", steps=STEPS, dtype="float32", seed=7)

    def paint(**options: bool) -> None:
        for _ in painter.paint(Tape.new(request), **options):
            pass

    stock = _stock()
    _compare("previews / none", paint, lambda: paint(previews=False))
    _compare("ours with previews / stock pipeline, float32", paint, stock)
    if best_dtype("cpu") == "bfloat16":
        half = request.replace(dtype="bfloat16")
        half_painter = Painter(samplers(), device="cpu")
        _compare("float32 / bfloat16", paint, lambda: list(half_painter.paint(Tape.new(half))))
    else:
        print("bfloat16: this processor has no instructions for it, so it is not used")


def _stock() -> Callable[[], object]:
    import torch
    from diffusers import EulerDiscreteScheduler, StableDiffusionPipeline

    pipeline = StableDiffusionPipeline.from_pretrained(find_model("starter-painter").path)
    pipeline.scheduler = EulerDiscreteScheduler.from_config(pipeline.scheduler.config)
    pipeline.set_progress_bar_config(disable=True)
    return lambda: pipeline(
        "a red apple", num_inference_steps=STEPS, guidance_scale=5.0, generator=torch.Generator().manual_seed(7)
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
