"""Makes a gallery to try things on: `python tests/bench/make_gallery.py HOME [COUNT]`.

Real PNG files with notes in HOME/pictures, 1,000 to a folder, and their rows in HOME's library. The pictures are
small and repeat after a while; prompts, seeds, models and samplers vary.
"""

from __future__ import annotations

import json
import random
import struct
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from studio.files.a1111 import SAMPLERS, parameters_text
from studio.files.library import Library
from studio.files.pictures import png_bytes

THINGS = [
    "apple",
    "lighthouse",
    "fox",
    "teapot",
    "mountain",
    "harbour",
    "violin",
    "lantern",
    "forest",
    "robot",
    "castle",
    "whale",
    "bicycle",
    "orchid",
]
LOOKS = [
    "red",
    "golden",
    "misty",
    "tiny",
    "ancient",
    "glowing",
    "quiet",
    "paper",
    "wooden",
    "crystal",
    "stormy",
    "blue",
    "sleeping",
    "winter",
]
STYLES = ["oil painting", "watercolour", "photograph", "ink drawing", "pixel art", "isometric", "film still"]
MODELS = ["starter-painter", "sd-v1-5", "sdxl-base", "flux-schnell"]
BATCH = 1000


def requests(count: int, seed: int = 0) -> Iterator[dict[str, Any]]:
    """As many different requests, the same every time."""
    pick = random.Random(seed)
    for number in range(count):
        prompt = f"a {pick.choice(LOOKS)} {pick.choice(THINGS)} beside a {pick.choice(LOOKS)} {pick.choice(THINGS)}"
        yield {
            "prompt": f"{prompt}, {pick.choice(STYLES)}, number {number}",
            "negative_prompt": "blurry, low quality",
            "model": pick.choice(MODELS),
            "width": 64,
            "height": 64,
            "steps": pick.randrange(8, 40),
            "cfg_scale": pick.randrange(2, 20) / 2,
            "sampler": pick.choice(sorted(SAMPLERS)),
            "schedule": "karras",
            "seed": pick.randrange(2**32),
        }


def make_gallery(home: Path, count: int, *, files: bool = True) -> None:
    """Add `count` pictures to a home: rows in its library and, with `files`, the PNG files too."""
    pictures = home / "pictures"
    bodies = [_body(seed) for seed in range(64)]
    with Library(home / "library.sqlite") as library:
        first = library.pictures.count()
        made = list(requests(count, seed=first))
        for start in range(0, count, BATCH):
            folder = f"made-{(first + start) // BATCH:04}"
            if files:
                (pictures / folder).mkdir(parents=True, exist_ok=True)
            with library.transaction():
                for index, request in enumerate(made[start : start + BATCH], start=first + start):
                    name = f"{folder}/{index:07}.png"
                    library.pictures.add(name, request, created=1.7e9 + index)
                    if files:
                        (pictures / name).write_bytes(_with_note(bodies[index % len(bodies)], request))
        library.rebuilt()


def _body(seed: int) -> bytes:
    """A PNG without notes: two colours that run into each other, and a disc."""
    noise = np.random.default_rng(seed)
    x = np.linspace(0, 1, 64)
    ramp = (x[:, None] + x[None, :])[..., None] / 2
    disc = ((x[:, None] - noise.random()) ** 2 + (x[None, :] - noise.random()) ** 2 < 0.06)[..., None]
    sky, ground, thing = noise.integers(0, 256, (3, 3))
    pixels = np.where(disc, thing, sky * ramp + ground * (1 - ramp)).astype(np.uint8)
    request = next(requests(1))
    whole = png_bytes(pixels, request=request, receipt={}, mark=False)
    return whole[:33] + whole[whole.index(b"IDAT") - 4 :]  # the header is 33 bytes long


def _with_note(body: bytes, request: dict[str, Any]) -> bytes:
    """Notes put between a PNG's header and its pixels, without packing those again."""
    note = json.dumps({"version": 1, "request": request, "receipt": {}})
    texts = _chunk(b"tEXt", b"parameters\0" + parameters_text(request).encode())
    texts += _chunk(b"iTXt", b"stepwise\0\0\0\0\0" + note.encode())
    return body[:33] + texts + body[33:]


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        raise SystemExit(__doc__)
    make_gallery(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) == 3 else 100_000)
