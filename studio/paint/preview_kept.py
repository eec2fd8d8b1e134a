"""Previews that were fitted before, kept on the disk: fitting takes longer than loading a small model does.

What a VAE makes of one small picture tells it from all others, whichever file it came from and however it is scaled.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
from torch import Tensor

from studio.errors import StudioError
from studio.files.atomic import write_atomically
from studio.files.paths import cache_folder, create_folder
from studio.paint.preview import Preview
from studio.paint.preview_fit import METHOD, fit_preview, made_up_pictures

CELLS = 4  # side of the small picture, in latents
KEPT = 64  # maps, of 7 KB (4 channels) to 220 KB (128)


def kept_preview(encode: Callable[[Tensor], Tensor], *, side: int, factor: int) -> Preview:
    """As `fit_preview` would fit it."""
    said = encode(made_up_pictures(1, CELLS * factor, seed=0)).float().cpu().contiguous().numpy()
    method = f"{METHOD} {side} {factor} {said.shape}".encode()
    path = cache_folder() / "previews" / f"{hashlib.sha256(method + said.tobytes()).hexdigest()}.npy"
    preview = _read(path, channels=said.shape[1])
    if preview is None:
        preview = fit_preview(encode, side=side, factor=factor)
        with contextlib.suppress(StudioError):  # a cache that cannot be written costs time, nothing else
            _write(path, preview)
    return preview


def _read(path: Path, *, channels: int) -> Preview | None:
    """What was kept; a damaged or foreign file counts as nothing."""
    try:
        weights = np.load(path, allow_pickle=False)
    except (OSError, ValueError, EOFError):
        return None
    scale = round((weights.shape[1] / 3) ** 0.5) if weights.ndim == 2 else 0
    if weights.dtype != np.float32 or weights.shape != (9 * channels + 1, 3 * scale**2) or not scale:
        return None
    return Preview(weights, scale)


def _write(path: Path, preview: Preview) -> None:
    data = io.BytesIO()
    np.save(data, preview.weights, allow_pickle=False)
    write_atomically(create_folder(path.parent) / path.name, data.getvalue())
    with contextlib.suppress(OSError):
        oldest = sorted(path.parent.glob("*.npy"), key=lambda file: file.stat().st_mtime)[:-KEPT]
        for file in oldest:
            file.unlink(missing_ok=True)
