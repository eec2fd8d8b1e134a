"""Noise as a pure function of (seed, index of the draw), never of a generator's hidden state.

So a branch, a resumed run and a verification draw the same noise without replaying what came before.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor


def draw(seed: int, index: int, shape: tuple[int, int, int, int]) -> Tensor:
    """Draw `index` of the run with `seed`: standard normal, (B, C, h, w), float32 on the CPU on every machine.

    Picture b of a batch gets `seed + b`, so that it can be painted alone and stays the same. Philox is
    counter-based (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3"): its key is the pair.
    """
    pictures = [_one(seed + b, index, shape[1:]) for b in range(shape[0])]
    return torch.from_numpy(np.stack(pictures))


def _one(seed: int, index: int, shape: tuple[int, ...]) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    key = np.array([seed % 2**64, index], dtype=np.uint64)
    generator = np.random.Generator(np.random.Philox(key=key))
    return generator.standard_normal(shape, dtype=np.float32)
