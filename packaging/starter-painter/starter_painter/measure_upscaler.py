"""`python -m starter_painter.measure_upscaler`: the upscaler beside bicubic and Lanczos on icons it never saw.

Small pictures are enlarged four times and compared with the same icon drawn at 512 pixels: PSNR, and how much of the
edges is wrong. "Clean" ones were drawn; "decoded" ones went through the painter's autoencoder, as all painted ones do.
"""

import argparse
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from safetensors.torch import load_file
from torch import Tensor

from starter_painter import folders, upscaler_set
from starter_painter.upscaler import SCALE, Upscaler, edge_error, psnr

SHIPPED = folders.REPOSITORY / "resources" / "models" / "starter-upscaler" / "upscaler.safetensors"
FILTERS = {"bicubic": Image.Resampling.BICUBIC, "lanczos": Image.Resampling.LANCZOS}
SHEET_ROWS = 4


def load(path: Path) -> Upscaler:
    """The network in float32, ready to enlarge."""
    weights = {name: value.float() for name, value in load_file(path).items()}
    convolutions = sum(name.endswith("bias") for name in weights) - 2  # without the first and the last
    upscaler = Upscaler(weights["body.0.weight"].shape[0], convolutions)
    upscaler.load_state_dict(weights)
    return upscaler.eval()


def resampled(small: Tensor, how: Image.Resampling) -> Tensor:
    """Pictures (B, 3, H, W) uint8 enlarged by one of Pillow's filters, in 0..1."""
    size = (small.shape[3] * SCALE, small.shape[2] * SCALE)
    made = np.stack([np.asarray(to_image(picture).resize(size, how)) for picture in small])
    return torch.from_numpy(made).permute(0, 3, 1, 2).float() / 255


def to_image(picture: Tensor) -> Image.Image:
    """A picture (3, H, W), uint8 or in 0..1, for Pillow."""
    if picture.dtype != torch.uint8:
        picture = (picture.clamp(0, 1) * 255).round().byte()
    return Image.fromarray(picture.permute(1, 2, 0).contiguous().numpy())


@torch.no_grad()
def enlarge(upscaler: Upscaler, small: Tensor) -> Tensor:
    """Pictures (B, 3, H, W) uint8 -> (B, 3, 4H, 4W) in 0..1, a few at a time."""
    return torch.cat([upscaler(part.float() / 255) for part in small.split(8)]).clamp(0, 1)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="The upscaler beside bicubic and Lanczos.")
    parser.add_argument("--weights", type=Path, default=SHIPPED)
    parser.add_argument("--sheet", type=Path, help="a PNG to write: decoded, bicubic, Lanczos, upscaler, drawn")
    given = parser.parse_args()
    upscaler = load(given.weights)
    held = upscaler_set.load().part(-upscaler_set.HELD_OUT)
    large = held.large.float() / 255
    for name, small in (("clean", held.clean), ("decoded", held.decoded)):
        ways = {way: resampled(small, how) for way, how in FILTERS.items()} | {"upscaler": enlarge(upscaler, small)}
        for way, made in ways.items():
            print(f"{name:8} {way:9} PSNR {psnr(made, large):5.2f} dB   edges wrong {edge_error(made, large):6.1%}")
    if given.sheet:
        rows = []
        for place in range(SHEET_ROWS):
            small = held.decoded[place : place + 1]
            cells = [resampled(small, Image.Resampling.NEAREST), *(resampled(small, how) for how in FILTERS.values())]
            rows.append(torch.cat([*cells, enlarge(upscaler, small), large[place : place + 1]], 3)[0])
        to_image(torch.cat(rows, 1)).quantize(256).save(given.sheet, optimize=True)


if __name__ == "__main__":
    main()
