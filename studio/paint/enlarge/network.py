"""A network that enlarges, loaded from safetensors. The library behind it knows the ESRGAN family and its children."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any, Protocol

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.torch import load_file

from studio.errors import StudioError
from studio.files.upscalers import Upscaler

BORDER = 8  # pixels that are repeated around a picture: the networks take what is outside for black


class Enlarger(Protocol):
    """Makes pictures `scale` times as large."""

    scale: int

    def __call__(self, picture: NDArray[np.float32]) -> NDArray[np.float32]:
        """(H, W, 3) in 0..255 -> (scale H, scale W, 3)."""


class Network:
    """See `Enlarger`."""

    def __init__(self, upscaler: Upscaler, device: str) -> None:
        self.name = upscaler.name
        self._network = _load(upscaler)
        self.scale = int(self._network.scale)
        self._device = torch.device(device)
        half = self._device.type == "cuda" and self._network.supports_half
        self._dtype = torch.float16 if half else torch.float32
        self._network.to(self._device, self._dtype).eval()

    @torch.inference_mode()
    def __call__(self, picture: NDArray[np.float32]) -> NDArray[np.float32]:
        """See `Enlarger`."""
        pixels = torch.from_numpy(np.ascontiguousarray(picture)).movedim(-1, 0)[None] / 255
        bordered = F.pad(pixels.to(self._device, self._dtype), (BORDER,) * 4, mode="replicate")
        answer = self._network(bordered)  # it pads what its layers cannot divide
        cut = BORDER * self.scale
        inner = answer[0, :, cut:-cut, cut:-cut].float().movedim(0, -1).cpu()
        out: NDArray[np.float32] = (inner * 255).numpy()
        return out


def library() -> Any:
    """The library behind, imported; that takes seconds.

    Raises:
        StudioError: if it is not installed.
    """
    with _without_torchvision():
        try:
            return importlib.import_module("spandrel")
        except ModuleNotFoundError as error:
            raise StudioError(
                f"Enlarging needs the Python package {error.name}, which is not here. Run `make setup` once more, "
                "or install the extra: pip install 'stepwise-studio[upscale]'."
            ) from error


def _load(upscaler: Upscaler) -> Any:
    try:
        weights = load_file(upscaler.path)
    except (OSError, SafetensorError) as error:
        raise StudioError(f"The upscaler {upscaler.path} cannot be read: {error}.") from error
    spandrel = library()
    try:
        network = spandrel.ModelLoader().load_from_state_dict(weights)
    except (spandrel.UnsupportedModelError, KeyError, ValueError, RuntimeError) as error:
        raise StudioError(f"{upscaler.path.name} is no network that enlarges, or none that is known here.") from error
    if not isinstance(network, spandrel.ImageModelDescriptor) or network.scale < 2 or network.input_channels != 3:
        raise StudioError(f"{upscaler.path.name} ({network.architecture.name}) does not enlarge colour pictures.")
    return network


@contextmanager
def _without_torchvision() -> Iterator[None]:
    """Stand in for torchvision while the library is imported, where it is missing or does not fit torch.

    Two of its forty architectures import functions from there, neither of which enlarges.
    """
    names = ("torchvision", "torchvision.transforms", "torchvision.transforms.functional")
    if "spandrel" in sys.modules or any(name in sys.modules for name in names):
        yield
        return
    stands = {name: ModuleType(name) for name in names}
    for unused in ("InterpolationMode", "rotate", "normalize"):
        setattr(stands[names[-1]], unused, None)
    sys.modules.update(stands)
    try:
        yield
    finally:
        for name in names:
            sys.modules.pop(name, None)
