"""Latents as the rows of tokens that transformers read, and back; and where each token lies."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor


def pack(x: Tensor, patch: int) -> Tensor:
    """(B, C, h, w) -> (B, h w / patch^2, C patch^2): one token a patch, row by row."""
    return F.pixel_unshuffle(x, patch).flatten(2).transpose(1, 2)


def unpack(tokens: Tensor, patch: int, like: Tensor) -> Tensor:
    """The inverse of `pack`; `like` is (B, C, h, w) of the same size."""
    height, width = (side // patch for side in like.shape[-2:])
    return F.pixel_shuffle(tokens.transpose(1, 2).reshape(len(like), -1, height, width), patch)


def places(x: Tensor, patch: int, axes: int) -> Tensor:
    """(h w / patch^2, axes): row and column of each token on axes 1 and 2, the others 0."""
    height, width = (side // patch for side in x.shape[-2:])
    grid = torch.zeros(height, width, axes, device=x.device)
    grid[..., 1] = torch.arange(height, device=x.device)[:, None]
    grid[..., 2] = torch.arange(width, device=x.device)
    return grid.flatten(0, 1)
