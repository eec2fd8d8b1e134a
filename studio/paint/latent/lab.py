"""The latent lab: walks, noise and what a VAE keeps, with the painter's model."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from studio.errors import StudioError
from studio.files.models import find_model
from studio.files.pictures import read_note
from studio.files.pixels import fit, read_pixels
from studio.paint.draws import draw
from studio.paint.enlarge.enlarge import EnlargeEvent, enlarge
from studio.paint.enlarge.request import EnlargeRequest
from studio.paint.events import Pictures, Stage
from studio.paint.family import Family
from studio.paint.latent.requests import Noised, Picture, VaeLook, WalkFrame, WalkRequest
from studio.paint.latent.slerp import slerp
from studio.paint.painter import Painter
from studio.paint.regions import shared
from studio.paint.request import PaintRequest

KEPT = 32  # pictures that stay encoded
NOTHING_ELSE: dict[str, Any] = {"regions": (), "controls": (), "picture_prompts": ()}
GAIN = 4.0  # of a difference map: errors of a good VAE are too faint to be seen


class Lab:
    """Uses the painter's loaded model, on the painter's thread."""

    def __init__(self, painter: Painter) -> None:
        self.painter = painter
        self._encoded: OrderedDict[tuple[Any, ...], Tensor] = OrderedDict()

    def walk_frame(self, walk: WalkRequest, place: float, *, sketch: bool = False) -> Picture:
        """The picture at a place of the walk, 0 to its length; `sketch` is small and quick, and not for runs.

        Raises:
            StudioError: if a picture cannot be read, or has no note to walk by.
        """
        at = min(int(place), walk.length - 1)
        ends = walk.points[at], walk.points[(at + 1) % len(walk.points)]
        if walk.by == "runs":
            return self._between_runs(*ends, place - at)
        walk = self.sized(walk)
        family = self._family(walk.model)
        a, b = (self._latents(family, walk, end) for end in ends)
        latents = slerp(a, b, place - at)
        if sketch:
            return _first(family.preview.pictures(latents.cpu().numpy()))
        return _first(family.decode(latents))

    def walk(self, walk: WalkRequest) -> Generator[Stage | WalkFrame, None, None]:
        """All frames, one after the other.

        Raises:
            StudioError: as `walk_frame`.
        """
        began = time.perf_counter()
        yield Stage("load", f"Loading {walk.model}")
        walk = self.sized(walk)
        for frame in range(walk.frames):
            picture = self.walk_frame(walk, walk.place(frame))
            yield WalkFrame(frame + 1, walk.frames, time.perf_counter() - began, picture)

    def noised(self, request: PaintRequest, step: int) -> Noised:
        """The request's `init_picture` so noisy that `step` of its steps restore it.

        The forward process, Ho et al. (2020), eq. 4, with the noise of the request's seed. It is shown as the VAE
        decodes it in the variance-preserving space, where latents have one spread at every level.

        Raises:
            StudioError: if there are not so many steps, or the picture cannot be read.
        """
        if not 0 <= step <= request.steps:
            raise StudioError(
                f"Step {step} is not one of the {request.steps}: 0 is the picture, {request.steps} noise."
            )
        family = self._family(request.model, request.dtype)
        latents = self._encode(family, request.init_picture, (request.width, request.height), request.model)
        sigmas = family.sigmas(request)
        sigma = sigmas[len(sigmas) - 1 - step]
        noise = draw(request.seed, 0, (1, *latents.shape[1:])).to(latents)
        shown = (latents + noise * sigma) / (sigma**2 + 1) ** 0.5
        return Noised(family.decode(shown.float())[0], step, request.steps, float(sigma))

    def look_through_vae(self, model: str, path: str) -> VaeLook:
        """Encode a picture and decode it again.

        Raises:
            StudioError: if the picture cannot be read.
        """
        family, factor = self._family(model), find_model(model).size_factor
        pixels = read_pixels(Path(path))
        size = tuple(max(factor, side // factor * factor) for side in (pixels.shape[1], pixels.shape[0]))
        original = fit(pixels, (size[0], size[1]))
        latents = family.encode_pictures(original[None])
        again = family.decode(latents)[0]
        error = again.astype(np.float64) - original
        mean_square = float((error**2).mean())
        planes = latents[0].float().cpu().numpy()
        ranges = tuple((float(np.percentile(plane, 1)), float(np.percentile(plane, 99))) for plane in planes)
        stretched = [
            (plane - low) / max(high - low, 1e-6) * 255 for plane, (low, high) in zip(planes, ranges, strict=True)
        ]
        return VaeLook(
            original=original,
            reconstruction=again,
            difference=(np.abs(error) * GAIN).clip(0, 255).astype(np.uint8),
            gain=GAIN,
            psnr=float("inf") if mean_square == 0 else float(10 * np.log10(255**2 / mean_square)),
            channels=np.stack(stretched).clip(0, 255).astype(np.uint8),
            ranges=ranges,
        )

    def enlarge(self, request: EnlargeRequest) -> Generator[EnlargeEvent, None, None]:
        """See `studio.paint.enlarge.enlarge`."""
        return enlarge(self.painter, request)

    def sized(self, walk: WalkRequest) -> WalkRequest:
        """The walk with a size: where it has none, that of its first picture, as near as the model can."""
        if walk.width and walk.height:
            return walk
        high, wide = read_pixels(Path(walk.points[0])).shape[:2]
        factor = find_model(walk.model).size_factor
        return replace(walk, width=max(factor, wide // factor * factor), height=max(factor, high // factor * factor))

    def _between_runs(self, first: str, second: str, t: float) -> Picture:
        a, b = (_request(first), _request(second))
        b = a.replace(prompt=b.prompt, negative_prompt=b.negative_prompt, seed=b.seed)
        self.painter.check(a)
        family = self._family(a.model, a.dtype)
        shape = (1, family.channels, a.height // family.factor, a.width // family.factor)
        answers = []
        for request in (a, b):
            family.encode(request)
            answers.append(family.denoiser(request, _nothing_to_look_at))
        denoise = shared(answers[0], [(answers[1], torch.full((1, 1, 1, 1), t, dtype=torch.float64))])
        drawn = iter(range(1_000_000))

        def noise() -> Tensor:
            index = next(drawn)
            return slerp(draw(a.seed, index, shape), draw(b.seed, index, shape), t).double().to(family.device)

        sigmas = family.sigmas(a)
        start = family.initial(noise(), sigmas[0], a)
        *_, last = self.painter.samplers[a.sampler](denoise, start, sigmas, noise, **a.sampler_options)
        return _first(family.decode(last.x.float()))

    def _family(self, model: str, dtype: str = "auto") -> Family:
        found = find_model(model)
        if found.problem:
            raise StudioError(found.problem)
        return self.painter.family(found, dtype)

    def _latents(self, family: Family, walk: WalkRequest, path: str) -> Tensor:
        return self._encode(family, path, (walk.width, walk.height), walk.model)

    def _encode(self, family: Family, path: str, size: tuple[int, int], model: str) -> Tensor:
        """(1, C, h, w). What was asked for lately is there."""
        try:
            changed = Path(path).stat().st_mtime_ns
        except OSError:
            changed = 0  # reading it will say what is wrong
        key = (path, changed, size, model, family.dtype)
        if key not in self._encoded:
            self._encoded[key] = family.encode_pictures(read_pixels(Path(path), size)[None])
            if len(self._encoded) > KEPT:
                self._encoded.popitem(last=False)
        self._encoded.move_to_end(key)
        return self._encoded[key]


def _request(path: str) -> PaintRequest:
    """The run behind a picture, from noise and of one picture."""
    note = read_note(Path(path))
    request = PaintRequest.from_json({"prompt": "", **note.request})
    seed = request.seed + int((note.receipt or {}).get("batch_index", 0))
    return request.replace(init_picture="", inverted=False, mask="", batch=1, strength=1.0, seed=seed, **NOTHING_ELSE)


def _first(pictures: Pictures) -> Picture:
    picture: Picture = pictures[0]
    return picture


def _nothing_to_look_at(kind: str, name: str) -> Picture:
    raise StudioError(f"A walk by runs has no {kind} to look at: {name}.")
