"""A UNet and all that it may be told: words, pictures beside them, a ControlNet's additions, a canvas to fill."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor

from studio.paint.control import Look
from studio.paint.families.adapters import seen
from studio.paint.families.controls import added
from studio.paint.families.latent_diffusion import PictureSpace, Text
from studio.paint.families.latent_pictures import to_pixels
from studio.paint.masks import latent_mask
from studio.paint.request import PaintRequest

CANVAS = "canvas"


def ask_unet(unet: Any, x: Tensor, time: float, text: Text, words: dict[str, Any]) -> Tensor:
    """The UNet's answer (B, C, h, w) at a timestep; `words` are its arguments for the prompt."""
    pictures = seen(text)
    if pictures:
        words = {**words, "added_cond_kwargs": {**words.get("added_cond_kwargs", {}), **pictures}}
    if CANVAS in text:
        x = torch.cat([x, text[CANVAS]], dim=1)
    answer: Tensor = unet(
        x.contiguous(memory_format=torch.channels_last),
        torch.tensor(time, device=x.device),
        **words,
        **added(text),
        return_dict=False,
    )[0]
    return answer


def canvas(pictures: PictureSpace, request: PaintRequest, look: Look) -> Text:
    """What a network for inpainting sees beside x, (1, 1 + C, h, w): the mask, and the picture without what it covers.

    Rombach et al. (2022), section 4.5. Without a mask all is to be painted.
    """
    if request.mask:
        mask = (look("mask", request.mask) >= 128).astype(np.uint8) * 255
        picture = to_pixels(look("picture", request.init_picture)[None]) * torch.from_numpy(mask == 0)
    else:
        mask = np.full((request.height, request.width), 255, np.uint8)
        picture = torch.zeros(1, 3, request.height, request.width)
    kept = pictures.encode_pixels(picture)
    return {CANVAS: torch.cat([latent_mask(mask, pictures.factor).to(kept), kept], dim=1)}
