"""Enlarge a picture: a request goes in, a generator of events comes out, the last one is the enlarged picture."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from studio.errors import StudioError
from studio.files.hashes import remembered_sha256
from studio.files.models import find_model
from studio.files.pictures import read_note
from studio.files.pixels import read_pixels
from studio.files.upscalers import find_upscaler
from studio.paint.enlarge.network import Enlarger, Network
from studio.paint.enlarge.request import MAX_PIXELS, Enlarged, EnlargeRequest, Picture, Tile
from studio.paint.enlarge.tiles import tiled
from studio.paint.events import Painting, Stage
from studio.paint.painter import Painter
from studio.paint.request import PaintRequest
from studio.paint.shortage import in_words
from studio.paint.tape import Tape

OVERLAP = 24  # pixels before enlarging: more than these networks look around
SHOWN = 512  # longer side of a preview, in pixels

EnlargeEvent = Stage | Tile | Enlarged


def enlarge(painter: Painter, request: EnlargeRequest) -> Generator[EnlargeEvent, None, None]:
    """Enlarge, and paint over if `strength` is above 0. Closing the generator stops between two tiles.

    Raises:
        OutOfMemoryError: if the memory is used up.
        StudioError: if the picture or the upscaler cannot be read, or the result would be too large.
    """
    return in_words(_recipe(painter, request), painter.device)


def _recipe(painter: Painter, request: EnlargeRequest) -> Generator[EnlargeEvent, None, None]:
    began = time.perf_counter()
    pixels = read_pixels(Path(request.picture))
    upscaler = find_upscaler(request.upscaler)
    note = _note(Path(request.picture))
    yield Stage("load", f"Loading {upscaler.name}")
    network = Network(upscaler, painter.device)
    scale = request.scale or float(network.scale)
    high, wide = (round(side * scale) for side in pixels.shape[:2])
    if high * wide > MAX_PIXELS:
        raise StudioError(f"{wide:,} × {high:,} pixels are too many. Enlarge less, or a part of the picture.")
    yield Stage("enlarge", f"{scale:g} times, to {wide} × {high}")
    whole = yield from _enlarged(pixels, network, (wide, high), request.tile, began)
    receipt: dict[str, Any] = {
        "enlarged": {
            **request.to_json(),
            "upscaler": upscaler.name,
            "sha256": remembered_sha256([upscaler.path])[0],
            "scale": scale,
        }
    }
    if request.strength:
        over = _painting(request, note)
        yield Stage("refine", f"Painting over, strength {request.strength:g}")
        whole = yield from _painted_over(painter, whole, over, began)
        receipt["painted_over"] = over.to_json()
    yield Enlarged(whole, note, receipt, time.perf_counter() - began)


def _enlarged(
    pixels: Picture, network: Enlarger, size: tuple[int, int], tile: int, began: float
) -> Generator[Tile, None, Picture]:
    """Through the network, again where once is not enough, then down to the size."""
    picture = pixels.astype(np.float32)
    while picture.shape[1] < size[0] or picture.shape[0] < size[1]:
        smooth = _smooth(_bytes(picture), network.scale)
        work: Callable[[NDArray[np.float32], int], NDArray[np.float32]] = lambda part, _: network(part)  # noqa: E731
        for done, of, box, whole in tiled(picture, work, scale=network.scale, tile=tile, overlap=OVERLAP):
            _show(smooth, whole, box)
            yield Tile(done, of, time.perf_counter() - began, np.asarray(smooth))
        picture = whole
    return np.asarray(Image.fromarray(_bytes(picture)).resize(size, Image.Resampling.LANCZOS))


def _painted_over(
    painter: Painter, pixels: Picture, request: PaintRequest, began: float
) -> Generator[Tile, None, Picture]:
    """Image to image, tile by tile, each tile of the size that the model was trained on."""
    model = painter.check(request)
    side = max(model.size_factor, request.width)
    padded = _padded(pixels, side)
    smooth = _smooth(pixels, 1)

    def work(part: NDArray[np.float32], number: int) -> NDArray[np.float32]:
        tape = Tape.new(request.replace(seed=(request.seed + number) % 2**63))
        tape.keep_picture("picture", request.init_picture, _bytes(part))
        *_, last = painter.paint(tape, previews=False)
        assert isinstance(last, Painting)
        painted: NDArray[np.float32] = last.pictures[0].astype(np.float32)
        return painted

    for done, of, box, whole in tiled(padded.astype(np.float32), work, scale=1, tile=side, overlap=side // 4):
        _show(smooth, whole[: pixels.shape[0], : pixels.shape[1]], box)
        yield Tile(done, of, time.perf_counter() - began, np.asarray(smooth))
    return _bytes(whole[: pixels.shape[0], : pixels.shape[1]])


def _painting(request: EnlargeRequest, note: dict[str, Any]) -> PaintRequest:
    """How the tiles are painted: as the picture was, as far as that is known, from the tile itself."""
    name = request.model or str(note.get("model", ""))
    model = find_model(name or PaintRequest(prompt="").model)
    usual: dict[str, Any] = {each: getattr(model, each) for each in ("steps", "cfg_scale", "sampler")}
    kept = {each: note[each] for each in ("negative_prompt", "steps", "cfg_scale", "sampler", "seed") if each in note}
    prompt = request.prompt if request.prompt is not None else str(note.get("prompt", ""))
    return PaintRequest(
        **(usual | kept),
        prompt=prompt,
        model=name or model.name,
        width=model.width,
        height=model.height,
        init_picture="the tile",
        strength=request.strength,
    )


def _padded(pixels: Picture, side: int) -> Picture:
    high, wide = (max(side - length, 0) for length in pixels.shape[:2])
    return np.pad(pixels, ((0, high), (0, wide), (0, 0)), mode="edge")


def _note(path: Path) -> dict[str, Any]:
    try:
        return read_note(path).request
    except StudioError:  # any picture may be enlarged
        return {}


def _smooth(picture: Picture, scale: int) -> Image.Image:
    """The picture as it will be shown while it is enlarged."""
    high, wide = (side * scale for side in picture.shape[:2])
    share = min(1.0, SHOWN / max(high, wide))
    size = (max(1, round(wide * share)), max(1, round(high * share)))
    return Image.fromarray(picture).resize(size, Image.Resampling.BILINEAR)


def _show(shown: Image.Image, whole: NDArray[np.float32], box: tuple[int, int, int, int]) -> None:
    """Put a tile that is done into what is shown."""
    top, left, bottom, right = box
    bottom, right = min(bottom, whole.shape[0]), min(right, whole.shape[1])
    if bottom <= top or right <= left:
        return
    share = shown.width / whole.shape[1]
    x, y = round(left * share), round(top * share)
    size = (max(1, round(right * share) - x), max(1, round(bottom * share) - y))
    part = Image.fromarray(_bytes(whole[top:bottom, left:right]))
    shown.paste(part.resize(size, Image.Resampling.BOX), (x, y))


def _bytes(picture: NDArray[np.float32]) -> Picture:
    out: Picture = picture.round().clip(0, 255).astype(np.uint8)
    return out
