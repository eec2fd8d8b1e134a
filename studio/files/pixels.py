"""Read a picture file as pixels, whatever kind of picture it is."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from studio.errors import StudioError


def read_pixels(path: Path, size: tuple[int, int] | None = None) -> NDArray[np.uint8]:
    """(H, W, 3) uint8 RGB; the first frame of an animation, transparency on white, turned as EXIF says.

    `size` is (width, height) to scale to, by Lanczos.

    Raises:
        StudioError: if the file is missing, not a picture, cut off, or too large to be one.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path) as picture:
                flat = _flat(ImageOps.exif_transpose(picture))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise StudioError(f"{path} is too large to be opened.") from error
    except UnidentifiedImageError as error:
        raise StudioError(f"{path} is not a picture that the studio can read.") from error
    except (OSError, ValueError, SyntaxError) as error:
        raise StudioError(f"{path} cannot be read as a picture: {error}.") from error
    if size is not None and flat.size != size:
        flat = flat.resize(size, Image.Resampling.LANCZOS)
    return np.asarray(flat)


def _flat(picture: Image.Image) -> Image.Image:
    if picture.mode in ("I;16", "I;16B", "I;16L", "I"):  # Pillow would clip 16 bits to 8
        picture = Image.fromarray((np.asarray(picture).astype(np.uint32) >> 8).clip(0, 255).astype(np.uint8))
    if "A" in picture.getbands() or "transparency" in picture.info:
        picture = picture.convert("RGBA")
        white = Image.new("RGBA", picture.size, "white")
        picture = Image.alpha_composite(white, picture)
    return picture.convert("RGB")
