"""How much of a model is on a graphics card at once: one choice, for what the window says and what the painter does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

Offload = Literal["none", "model", "group"]
SHARE: Final = 0.9  # of the memory that a model may take


def choose_offload(parts: Sequence[int], working: int, room: int) -> Offload:
    """none: all parts stay on the card; model: one part at a time; group: layer by layer, the slowest.

    Args:
        parts: bytes of each part's weights on the card.
        working: bytes that are computed with, beside the weights.
        room: bytes that may be taken on the card.
    """
    if sum(parts) + working <= room:
        return "none"
    return "model" if max(parts, default=0) + working <= room else "group"
