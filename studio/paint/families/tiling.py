"""Large pictures go through the VAE in tiles that overlap and are blended: memory for one tile instead of the whole.

The pixels differ a little from those of the whole picture, since each tile is normalised by itself. So whether there
are tiles follows from the request and the VAE alone, never from how much memory happens to be free.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

WHOLE: Final = 6e9  # bytes that decoding a picture whole may take, by the estimate
TENSORS: Final = 5
SIDE: Final = 512  # of a tile, in pixels
WIDTH: Final = 256  # of a decoder's layers at full size, where its config does not tell


def tile_side(vae: Any, width: int, height: int, tiles: str) -> int:
    """The side of the tiles for a picture of this size in pixels, 0 for none; `tiles` as in `PaintRequest`."""
    side = _side(vae)
    if tiles == "never" or not side or max(width, height) <= side:
        return 0
    return side if tiles == "always" or decoding_bytes(vae, width, height) > WHOLE else 0


def decoding_bytes(vae: Any, width: int, height: int) -> int:
    """What decoding a picture takes at its peak: five tensors of the decoder's last but one width, at full size.

    Measured on a processor with the starter painter's VAE in float32: 4.5 to 5.8 of them.
    """
    widths = vae.config.get("block_out_channels") or (WIDTH, WIDTH)
    return TENSORS * int(widths[min(1, len(widths) - 1)]) * width * height * int(vae.dtype.itemsize)


@contextmanager
def tiled(vae: Any, side: int) -> Iterator[None]:
    """Let the VAE work in tiles of this side, 0: none, for as long as the block lasts."""
    if not side:
        yield
        return
    if hasattr(vae, "tile_latent_min_size"):  # whose own is the size that it was trained on
        vae.tile_sample_min_size = side
        vae.tile_latent_min_size = side // 2 ** (len(vae.config.block_out_channels) - 1)
    vae.enable_tiling()
    try:
        yield
    finally:
        vae.disable_tiling()


def _side(vae: Any) -> int:
    """Some VAEs have a tile size of their own, with strides that go with it; others cannot be tiled at all."""
    if not hasattr(vae, "use_tiling"):
        return 0
    return int(getattr(vae, "tile_sample_min_width", SIDE))
