"""Read a picture file as pixels, whatever kind of picture it is."""

from __future__ import annotations

import io
import warnings
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from studio.errors import StudioError

LITTLE = 32  # pixels: no model's size factor is larger
SIXTEEN_BITS = ("I;16", "I;16B", "I;16L", "I;16N", "I")


def read_pixels(path: Path, size: tuple[int, int] | None = None) -> NDArray[np.uint8]:
    """(H, W, 3) uint8 RGB; the first frame of an animation, transparency on white, turned as EXIF says.

    `size` is (width, height) to fit it to, see `fit`.

    Raises:
        StudioError: if the file is missing, not a picture, cut off, or too large to be one.
    """
    flat = _on(_read(path), "white").convert("RGB")
    return np.asarray(flat) if size is None else fit(np.asarray(flat), size)


def read_layer_pixels(path: Path) -> NDArray[np.uint8]:
    """(H, W, 4) uint8 RGBA as it is, transparency kept.

    Raises:
        StudioError: as `read_pixels`.
    """
    picture = _read(path)
    if picture.mode in SIXTEEN_BITS:
        picture = _on(picture, "white")
    return np.asarray(picture.convert("RGBA"))


def read_gray(path: Path) -> NDArray[np.uint8]:
    """(H, W) uint8, the lightness of a picture: a mask. Where the picture is transparent it is black.

    Raises:
        StudioError: as `read_pixels`.
    """
    return np.asarray(_on(_read(path), "black").convert("L"))


def fit(pixels: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    """(H, W, 3) or (H, W) -> of a size, (width, height): scaled by Lanczos, cut at the sides, never distorted.

    A picture a little larger, such as one of 500 pixels for a model that paints multiples of 8, is only cut.
    """
    wide, high = pixels.shape[1] - size[0], pixels.shape[0] - size[1]
    if 0 <= wide < LITTLE and 0 <= high < LITTLE:
        return pixels[high // 2 : high // 2 + size[1], wide // 2 : wide // 2 + size[0]]
    return np.asarray(ImageOps.fit(Image.fromarray(pixels), size, Image.Resampling.LANCZOS))


def within(pixels: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """(H, W, 3) -> the same, no side longer than so many pixels: scaled by Lanczos where it was."""
    picture = Image.fromarray(pixels)
    picture.thumbnail((side, side), Image.Resampling.LANCZOS)
    return np.asarray(picture)


def to_png(pixels: NDArray[np.uint8]) -> bytes:
    """(H, W, 3) or (H, W) uint8 as a bare PNG."""
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "PNG")
    return file.getvalue()


def from_png(png: bytes) -> NDArray[np.uint8]:
    """The pixels of such a PNG."""
    with Image.open(io.BytesIO(png)) as picture:
        return np.asarray(picture)


def _read(path: Path) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path) as picture:
                turned = ImageOps.exif_transpose(picture)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise StudioError(f"{path} is too large to be opened.") from error
    except UnidentifiedImageError as error:
        raise StudioError(f"{path} is not a picture that the studio can read.") from error
    except FileNotFoundError as error:
        raise StudioError(f"There is no picture {path}.") from error
    except (OSError, ValueError, SyntaxError) as error:
        raise StudioError(f"{path} cannot be read as a picture: {error}.") from error
    if turned.mode == "F":
        raise StudioError(f"{path} holds floating-point numbers, not colours; save it with 8 or 16 bits a channel.")
    return turned


def _on(picture: Image.Image, background: str) -> Image.Image:
    """The picture without transparency, of 8 bits."""
    if picture.mode in SIXTEEN_BITS:  # Pillow would clip 16 bits to 8
        return Image.fromarray((np.asarray(picture).astype(np.uint32) >> 8).clip(0, 255).astype(np.uint8))
    if "A" not in picture.getbands() and "transparency" not in picture.info:
        return picture
    return Image.alpha_composite(Image.new("RGBA", picture.size, background), picture.convert("RGBA"))
