"""Fit the preview's linear map to a VAE, by least squares on pictures made up on the spot.

Published latent-to-RGB tables exist for a few models only; fitting needs no download and serves every VAE.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from studio.paint.preview import Preview, neighbourhoods

PICTURES = 24  # enough for 9 C + 1 unknowns by far: each picture gives (SIDE / factor)^2 equations
METHOD = 1  # another number for another way of fitting: what was kept of the old one is then not used
RIDGE = 1e-3  # of the mean diagonal: keeps the map small where the made-up pictures do not reach


def fit_preview(encode: Callable[[Tensor], Tensor], *, side: int, factor: int, scale: int = 4) -> Preview:
    """Fit `scale` x `scale` RGB pixels a latent cell.

    `encode` takes (B, 3, side, side) in -1..1 to latents (B, C, side / factor, side / factor), in the space
    that the sampler sees. `side` is in pixels, a multiple of `factor`.
    """
    scale = min(scale, factor)
    gram: Tensor | None = None
    for start in range(0, PICTURES, 4):
        pictures = made_up_pictures(4, side, seed=start)
        cells = torch.from_numpy(neighbourhoods(encode(pictures).float().cpu().numpy())).double()
        small = F.interpolate(pictures, size=side // factor * scale, mode="area")
        blocks = F.pixel_unshuffle(small, scale).movedim(1, -1).double()  # (B, h, w, 3 scale^2)
        a, y = cells.flatten(0, 2), blocks.flatten(0, 2)
        part = torch.cat([a.T @ a, a.T @ y], dim=1)
        gram = part if gram is None else gram + part
    assert gram is not None
    left, right = gram[:, : len(gram)], gram[:, len(gram) :]
    left = left + RIDGE * left.diagonal().mean() * torch.eye(len(left), dtype=left.dtype)
    weights = torch.linalg.solve(left, right).float().numpy()
    # Kept on tapes as float16 rows: round and lay them out so now, and a played tape shows the very same pixels.
    return Preview(weights.astype(np.float16, order="C").astype(np.float32), scale)


def made_up_pictures(count: int, side: int, seed: int) -> Tensor:
    """(count, 3, side, side) in -1..1: coloured 1/f noise, as in natural pictures, under soft and hard discs."""
    generator = torch.Generator().manual_seed(seed)

    def uniform(*shape: int) -> Tensor:
        return torch.rand(*shape, generator=generator)

    frequency = (torch.fft.fftfreq(side)[:, None] ** 2 + torch.fft.rfftfreq(side)[None] ** 2).sqrt()
    spectrum = torch.randn(count, 3, side, side // 2 + 1, generator=generator, dtype=torch.complex64)
    picture = torch.fft.irfft2(spectrum / frequency.clamp_min(1 / side) ** 1.3, s=(side, side))
    picture = 0.4 * uniform(count, 1, 1, 1) * picture / picture.std(dim=(1, 2, 3), keepdim=True)
    picture = picture + 2 * uniform(count, 3, 1, 1) - 1
    ys, xs = torch.meshgrid(torch.linspace(-1, 1, side), torch.linspace(-1, 1, side), indexing="ij")
    for _ in range(5):
        x, y, radius = (2 * uniform(count, 1, 1, 1) - 1 for _ in range(3))
        inside = (0.1 + 0.25 * (radius + 1) - ((xs - x) ** 2 + (ys - y) ** 2).sqrt()) * (
            4 + 60 * uniform(count, 1, 1, 1)
        )
        cover = inside.sigmoid()
        picture = picture * (1 - cover) + (2 * uniform(count, 3, 1, 1) - 1) * cover
    clamped: Tensor = picture.clamp(-1, 1)
    return clamped
