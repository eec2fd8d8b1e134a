"""What is asked of the enlarger, and what it says while it works: frozen, of plain data and NumPy arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError

Picture = NDArray[np.uint8]  # (H, W, 3), RGB
MAX_SCALE = 16.0
MAX_PIXELS = 8192**2  # about 1 GB while it is put together


@dataclass(frozen=True, slots=True, kw_only=True)
class EnlargeRequest:
    """A picture to be enlarged.

    `upscaler` "" takes the one that comes along; `scale` 0 is what its network was trained for. `strength` above 0
    paints the enlarged picture over, tile by tile, with the settings in the picture's note or `prompt` and `model`.
    """

    picture: str  # path
    upscaler: str = ""
    scale: float = 0.0
    tile: int = 256  # pixels of the picture before it is enlarged
    strength: float = 0.0  # 0 to 1
    prompt: str | None = None  # None: that of the note, or none
    model: str = ""

    def __post_init__(self) -> None:
        if self.scale and not 1 < self.scale <= MAX_SCALE:
            raise StudioError(f"The scale must be above 1 and at most {MAX_SCALE:g}, not {self.scale:g}.")
        if not 0 <= self.strength <= 1:
            raise StudioError(f"Strength must be a number from 0 to 1, not {self.strength:g}.")
        if not 32 <= self.tile <= 4096:
            raise StudioError(f"A tile has 32 to 4096 pixels a side, not {self.tile}.")

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values, for the note in the picture."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True, eq=False)
class Tile:
    """One tile is done. `picture` is the whole picture so far, small enough to be shown; the rest of it is smooth."""

    tile: int  # 1 to tiles
    tiles: int
    seconds: float  # since the work began
    picture: Picture


@dataclass(frozen=True, slots=True, eq=False)
class Enlarged:
    """The last event: the enlarged picture, and the note for its file."""

    picture: Picture
    note: dict[str, Any]  # a painting request's values, as far as the picture had any
    receipt: dict[str, Any]
    seconds: float
