"""IP-Adapters on a UNet: it attends to a picture beside the words.

Ye et al. (2023), "IP-Adapter: text compatible image prompt adapter for text-to-image diffusion models".
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from studio.errors import StudioError
from studio.files.image_encoders import find_image_encoder, reads_patches
from studio.files.side_models import IP_ADAPTER, find_side_model
from studio.paint.control import Look
from studio.paint.families.offload import device_of
from studio.paint.request import PaintRequest

TOLD = "picture "
ENCODERS = 2  # kept loaded: one is 1 to 4 GB


class Adapters:
    """The IP-Adapters that a UNet wears: those of one request, all at once."""

    def __init__(self, unet: Any) -> None:
        self._unet = unet
        self._bare: Mapping[str, Any] = {}  # the UNet's own ways to attend
        self._worn: tuple[str, ...] = ()
        self._encoders: dict[Path, tuple[Any, Any]] = {}  # what was used last is last

    def wear(self, request: PaintRequest) -> None:
        """Wear the request's adapters and no others. Not under inference mode, in which weights cannot be added.

        Raises:
            StudioError: if one is not there, or does not fit the model.
        """
        wanted = tuple(prompt.model for prompt in request.picture_prompts)
        if wanted != self._worn:  # asked at every step: the disk is looked at only for another choice
            self._take_off()
            if wanted:
                self._put_on(tuple(find_side_model(IP_ADAPTER, name) for name in wanted))
            self._worn = wanted
        for processor in self._unet.attn_processors.values() if wanted else ():
            if hasattr(processor, "scale"):
                processor.scale = [prompt.weight for prompt in request.picture_prompts]

    def read(self, request: PaintRequest, look: Look) -> tuple[dict[str, Tensor], dict[str, Tensor]]:
        """The request's pictures as the UNet is told them, each (1, ...): without them, and with them.

        Raises:
            StudioError: if an image encoder is not there.
        """
        without, told = {}, {}
        for number, prompt in enumerate(request.picture_prompts):
            path = find_side_model(IP_ADAPTER, prompt.model)
            pair = self._read(path, look("reference", prompt.picture))
            without[f"{TOLD}{number}"], told[f"{TOLD}{number}"] = pair
        return without, told

    @torch.inference_mode()
    def _read(self, adapter: Path, picture: NDArray[np.uint8]) -> tuple[Tensor, Tensor]:
        encoder, prepare = self._encoder(find_image_encoder(adapter))
        pixels = prepare(picture, return_tensors="pt").pixel_values.to(device_of(self._unet), encoder.dtype)
        if not reads_patches(adapter):
            vector = encoder(pixels).image_embeds[None]
            return torch.zeros_like(vector), vector
        nothing = encoder(torch.zeros_like(pixels), output_hidden_states=True).hidden_states[-2]
        return nothing[None], encoder(pixels, output_hidden_states=True).hidden_states[-2][None]

    def _put_on(self, paths: tuple[Path, ...]) -> None:
        self._bare = self._bare or dict(self._unet.attn_processors)
        try:
            self._unet._load_ip_adapter_weights([_weights(path) for path in paths])
        except (OSError, ValueError, RuntimeError, KeyError, AttributeError) as error:
            self._take_off()
            names = " or ".join(path.stem for path in paths)
            raise StudioError(
                f"The IP-Adapter {names} was not made for this model. Choose one of the model's own family."
            ) from error
        self._unet.requires_grad_(False)

    def _take_off(self) -> None:
        if self._bare:
            self._unet.encoder_hid_proj = None
            self._unet.config.encoder_hid_dim_type = None
            self._unet.set_attn_processor(dict(self._bare))
        self._worn = ()

    def _encoder(self, folder: Path) -> tuple[Any, Any]:
        known = self._encoders.pop(folder) if folder in self._encoders else self._load_encoder(folder)
        self._encoders[folder] = known
        for old in list(self._encoders)[:-ENCODERS]:
            del self._encoders[old]
        return self._encoders[folder]

    def _load_encoder(self, folder: Path) -> tuple[Any, Any]:
        from transformers import CLIPVisionModelWithProjection
        from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil

        try:
            encoder = CLIPVisionModelWithProjection.from_pretrained(
                folder, local_files_only=True, use_safetensors=True, dtype=self._unet.dtype
            )
        except (OSError, ValueError, RuntimeError) as error:
            raise StudioError(f"The image encoder in {folder} cannot be loaded. Fetch it again.") from error
        side = encoder.config.image_size
        encoder.eval().requires_grad_(False).to(device_of(self._unet))
        return encoder, CLIPImageProcessorPil(size=side, crop_size=side)


def seen(text: Mapping[str, Tensor]) -> dict[str, Any]:
    """What a UNet is told of pictures, for its `added_cond_kwargs`."""
    pictures = [each for name, each in text.items() if name.startswith(TOLD)]
    return {"image_embeds": pictures} if pictures else {}


def _weights(path: Path) -> dict[str, dict[str, Tensor]]:
    from safetensors.torch import load_file

    weights: dict[str, dict[str, Tensor]] = {"image_proj": {}, "ip_adapter": {}}
    for name, tensor in load_file(path).items():
        part, _, rest = name.partition(".")
        if part in weights:
            weights[part][rest] = tensor
    return weights
