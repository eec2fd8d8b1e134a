"""Pictures and masks to start from that are no files yet: from the clipboard, a step of a run, a brush.

Each is kept under a name made of its content, so that a request that names it stays true.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from studio.files.atomic import write_atomically
from studio.files.paths import create_folder, starts_folder
from studio.files.pixels import to_png


def keep_start(pixels: NDArray[np.uint8], name: str) -> Path:
    """Write (H, W, 3) or (H, W) uint8 as a PNG, unless it is there; `name` is for people: "scene", "mask".

    Raises:
        StudioError: if the disk refuses.
    """
    shape = "x".join(map(str, pixels.shape)).encode()
    digest = hashlib.sha256(shape + np.ascontiguousarray(pixels).tobytes()).hexdigest()[:16]
    path = create_folder(starts_folder()) / f"{name}-{digest}.png"
    if not path.exists():
        write_atomically(path, to_png(pixels))
    return path
