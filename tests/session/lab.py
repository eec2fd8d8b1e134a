"""A latent lab of a few lines: its pictures say what was asked for."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import numpy as np

from studio.errors import StudioError
from studio.paint.enlarge.request import Enlarged, EnlargeRequest, Tile
from studio.paint.events import Stage
from studio.paint.latent.requests import Noised, Picture, VaeLook, WalkFrame, WalkRequest
from studio.paint.request import PaintRequest


def flat(value: float, side: int = 16) -> Picture:
    return np.full((side, side, 3), round(value), np.uint8)


class FakeLab:
    """`asked` holds every question; `gate`, where given, is a permit for each walk frame."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.gate: threading.Semaphore | None = None

    def walk_frame(self, walk: WalkRequest, place: float, *, sketch: bool = False) -> Picture:
        if self.gate is not None:
            self.gate.acquire()
        self.asked.append(("walk", place, sketch))
        return flat(place * 100, 8 if sketch else 16)

    def walk(self, walk: WalkRequest) -> Iterator[Stage | WalkFrame]:
        yield Stage("load", "Loading nothing")
        for frame in range(walk.frames):
            yield WalkFrame(frame + 1, walk.frames, 0.1, flat(walk.place(frame) * 100))

    def noised(self, request: PaintRequest, step: int) -> Noised:
        self.asked.append(("noise", request, step))
        return Noised(flat(step), step, request.steps, step / 2)

    def look_through_vae(self, model: str, path: str) -> VaeLook:
        self.asked.append(("vae", model, path))
        channels = np.stack([np.full((2, 2), 40 * n, np.uint8) for n in range(4)])
        return VaeLook(flat(9), flat(10), flat(4), 4.0, 48.13, channels, tuple((-1.0, n) for n in range(4)))

    def enlarge(self, request: EnlargeRequest) -> Iterator[Stage | Tile | Enlarged]:
        self.asked.append(("enlarge", request))
        yield Stage("load", "Loading nothing")
        if request.upscaler == "broken":
            raise StudioError("The upscaler is broken.")
        for tile in range(3):
            time.sleep(0.002)
            yield Tile(tile + 1, 3, 0.1, flat(tile))
        yield Enlarged(flat(7, 64), {"prompt": "a fox"}, {"enlarged": request.to_json()}, 0.2)
