"""ControlNets beside a UNet: copies of its first half that look at a picture, and add to what the UNet sees.

Zhang et al. (2023), "Adding conditional control to text-to-image diffusion models".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from studio.errors import StudioError
from studio.files.side_models import CONTROLNET, find_side_model
from studio.paint.control import Control, Look
from studio.paint.families.offload import device_of
from studio.paint.request import PaintRequest

Words = Callable[[Tensor, Mapping[str, Tensor]], dict[str, Any]]
"""(x, text) -> how a UNet is told the prompt: the names of its arguments, and theirs."""

DOWN, MID = "control down ", "control mid"
SHAPE = ("block_out_channels", "cross_attention_dim", "layers_per_block", "addition_embed_type")


@dataclass(frozen=True, slots=True)
class Hint:
    """One ControlNet and what it looks at: `picture` is (1, 3, H, W) in 0..1."""

    control: Control
    network: Any
    picture: Tensor


class Controls:
    """The ControlNets of a model. Those of the last request stay loaded."""

    def __init__(self, unet: Any, words: Words) -> None:
        self._unet = unet
        self._words = words
        self._loaded: dict[Path, Any] = {}

    def load(self, request: PaintRequest) -> list[Any]:
        """The request's ControlNets.

        Raises:
            StudioError: if one is not there, or does not fit the model.
        """
        paths = [find_side_model(CONTROLNET, control.model) for control in request.controls]
        self._loaded = {path: network for path, network in self._loaded.items() if path in paths}
        for path in paths:
            if path not in self._loaded:
                self._loaded[path] = _load(path, self._unet)
        return [self._loaded[path] for path in paths]

    def hints(self, request: PaintRequest, look: Look) -> list[Hint]:
        """The request's ControlNets with their pictures.

        Raises:
            StudioError: as `load`, or if a picture cannot be read.
        """
        networks = self.load(request)
        pictures = [self._tensor(control.made(look("picture", control.picture))) for control in request.controls]
        return [Hint(*each) for each in zip(request.controls, networks, pictures, strict=True)]

    def look_at(self, hints: Sequence[Hint], x: Tensor, time: float, text: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """What the ControlNets add to the UNet, as named tensors beside those of the prompt: see `added`."""
        told: dict[str, Tensor] = {}
        for hint in hints:
            down, mid = hint.network(
                x,
                torch.tensor(time, device=x.device),
                controlnet_cond=hint.picture.expand(len(x), -1, -1, -1),
                conditioning_scale=hint.control.weight,
                return_dict=False,
                **self._words(x, text),
            )
            for name, each in [*((f"{DOWN}{number}", one) for number, one in enumerate(down)), (MID, mid)]:
                told[name] = told[name] + each if name in told else each
        return told

    def _tensor(self, pixels: NDArray[np.uint8]) -> Tensor:
        picture = torch.tensor(pixels).movedim(-1, 0)[None] / 255
        return picture.to(device_of(self._unet), self._unet.dtype)


def added(text: Mapping[str, Tensor]) -> dict[str, Any]:
    """A UNet's arguments for what ControlNets add, if any did."""
    if MID not in text:
        return {}
    down = tuple(each for name, each in text.items() if name.startswith(DOWN))
    return {"down_block_additional_residuals": down, "mid_block_additional_residual": text[MID]}


def _load(path: Path, unet: Any) -> Any:
    from diffusers import ControlNetModel
    from diffusers.loaders.single_file_utils import convert_controlnet_checkpoint
    from safetensors.torch import load_file

    try:
        if path.is_dir():
            network = ControlNetModel.from_pretrained(path, local_files_only=True, use_safetensors=True)
            if any(network.config.get(name) != unet.config.get(name) for name in SHAPE):
                raise _unfit(path)
        else:  # without a config: it must have the shape of the UNet
            weights = convert_controlnet_checkpoint(load_file(path), unet.config)
            with torch.device("meta"):
                shape = ControlNetModel.from_unet(unet, load_weights_from_unet=False).config
                named = {name: value for name, value in shape.items() if not name.startswith("_")}
                network = ControlNetModel(**{**named, **_own(weights)})
            network.load_state_dict(weights, assign=True)
    except (OSError, ValueError, RuntimeError, KeyError, TypeError, AttributeError) as error:
        raise _unfit(path) from error
    network.eval().requires_grad_(False).to(device_of(unet), unet.dtype)
    return network.to(memory_format=torch.channels_last)


def _own(weights: Mapping[str, Tensor]) -> dict[str, Any]:
    """What a ControlNet has otherwise than its UNet: the layers that look at the picture, each second one wider."""
    first = weights["controlnet_cond_embedding.conv_in.weight"]
    names = (f"controlnet_cond_embedding.blocks.{number}.weight" for number in range(1, 100, 2))
    wider = [len(weights[name]) for name in names if name in weights]
    return {
        "conditioning_embedding_out_channels": (len(first), *wider),
        "conditioning_channels": first.shape[1],
        "in_channels": weights["conv_in.weight"].shape[1],  # also beside a UNet for inpainting, which takes more
        "encoder_hid_dim_type": None,  # set on a UNet that wears an IP-Adapter
    }


def _unfit(path: Path) -> StudioError:
    return StudioError(f"The ControlNet {path.stem} was not made for this model. Choose one of the model's own family.")
