"""The latent lab and the enlarger as sessions see them: on the paint lane, never imported here: they bring torch."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, Protocol

from studio.paint.enlarge.request import Enlarged, EnlargeRequest, Tile
from studio.paint.events import Stage
from studio.paint.latent.requests import Noised, Picture, VaeLook, WalkFrame, WalkRequest
from studio.paint.request import PaintRequest


class LatentLab(Protocol):
    """What sessions ask of `studio.paint.latent.lab.Lab`."""

    def walk_frame(self, walk: WalkRequest, place: float, *, sketch: bool = False) -> Picture: ...

    def walk(self, walk: WalkRequest) -> Generator[Stage | WalkFrame]: ...

    def noised(self, request: PaintRequest, step: int) -> Noised: ...

    def look_through_vae(self, model: str, path: str) -> VaeLook: ...

    def enlarge(self, request: EnlargeRequest) -> Generator[Stage | Tile | Enlarged]: ...


MakeLab = Callable[[], LatentLab]
"""Gives the one lab; the first call, on the paint lane, makes it."""


def at_lab(make: MakeLab, ask: Callable[[LatentLab], Generator[Any]]) -> Generator[Any]:
    """The events of one question to the lab, which is made on the lane as well."""
    yield from ask(make())
