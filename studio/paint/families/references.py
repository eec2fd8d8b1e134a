"""A picture to be edited by what the prompt says: read beside the prompt, never noised."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from studio.paint.control import Look
from studio.paint.families.latent_diffusion import PictureSpace, Text
from studio.paint.request import PaintRequest

REFERENCE = "reference"
TOKEN = 2  # latents for a token's side


def reference(pictures: PictureSpace, request: PaintRequest, look: Look) -> Text:
    """The latents (1, C, h, w) of the picture to be edited, if one is: as many pixels as are painted, in its shape."""
    if not request.edits:
        return {}
    picture = sized(look("reference", request.init_picture), request.width * request.height, TOKEN * pictures.factor)
    return {REFERENCE: pictures.encode(picture[None])}


def sized(pixels: NDArray[np.uint8], area: int, multiple: int) -> NDArray[np.uint8]:
    """(H, W, 3) -> about so many pixels in the same shape, each side a multiple: scaled by Lanczos."""
    height, width = pixels.shape[:2]
    scale = (area / (height * width)) ** 0.5
    size = tuple(max(1, round(side * scale / multiple)) * multiple for side in (width, height))
    if size == (width, height):
        return pixels
    return np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.LANCZOS))
