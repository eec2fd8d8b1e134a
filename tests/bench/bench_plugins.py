"""A plugin's sampler beside the same one in process: what painting through the confined process costs.

`make bench` runs it. Absolute times are this machine's; the ratio is what to look at.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import cast

import torch

import studio
from studio.device import set_threads
from studio.paint.catalog import samplers
from studio.paint.painter import Painter
from studio.paint.request import PaintRequest
from studio.paint.sampler import Sampler
from studio.paint.tape import Tape
from studio.plugins.code import Code
from studio.plugins.host import ConfinedCode, ConfinedSampler
from studio.plugins.process import Nursery

ROUNDS = 9
STEPS = 20
EULER = "studio.paint.samplers.ode:euler"


def main() -> None:
    set_threads()
    began = time.perf_counter()
    nursery = Nursery()
    print(f"start the nursery: {time.perf_counter() - began:.3f} s, in which the studio waits")
    nursery.wait()
    print(f"until it is warm, in the background: {time.perf_counter() - began:.1f} s")
    code = Code((Path(studio.__file__).parents[1],), {"confined": EULER})
    with closing(nursery), closing(ConfinedCode(code, nursery)) as confined:
        began = time.perf_counter()
        sampler = ConfinedSampler("confined", confined.describe()["confined"], confined)
        print(f"copy, confine and load a sampler: {(time.perf_counter() - began) * 1000:.0f} ms")
        _arithmetic(sampler)
        _painting(sampler)


def _arithmetic(sampler: ConfinedSampler) -> None:
    """The crossing alone: a network that takes no time."""
    for shape in ((1, 4, 16, 16), (1, 4, 64, 64), (1, 16, 128, 128)):
        x = torch.zeros(shape, dtype=torch.float64)
        sigmas = torch.linspace(10, 0, 51, dtype=torch.float64)
        seconds = min(_seconds(lambda x=x, s=sigmas: list(sampler(lambda x, _: x, x, s, lambda: x))) for _ in range(9))
        print(f"crossing, latents {shape}: {seconds / 50 * 1000:.3f} ms a step")


def _painting(sampler: ConfinedSampler) -> None:
    """The starter model with previews, in turns."""
    both = {**samplers(), "confined": cast(Sampler, sampler)}
    painter = Painter(both, device="cpu")
    painter.check = lambda request: Painter.check(painter, request.replace(sampler="euler"))  # type: ignore[method-assign]
    request = PaintRequest(prompt="a red apple", steps=STEPS, dtype="float32", seed=7)

    def paint(name: str) -> Callable[[], object]:
        return lambda: list(painter.paint(Tape.new(request.replace(sampler=name))))

    paint("euler")(), paint("confined")()
    pairs = [(_seconds(paint("confined")), _seconds(paint("euler"))) for _ in range(ROUNDS)]
    first, second = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(x / y for x, y in pairs)
    print(f"confined / in process: {ratio:.3f}  ({first:.3f} s, {second:.3f} s; median of {ROUNDS} pairs)")


def _seconds(run: Callable[[], object]) -> float:
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
