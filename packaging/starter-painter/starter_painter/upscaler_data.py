"""The upscaler's pictures: icons drawn at 512 pixels, the same at 128, and those after the painter's autoencoder.

Both small kinds are practised: clean ones, and the softer ones that come out of the decoder, as the painter's do.
"""

import random

import torch
import torch.nn.functional as F
from diffusers import AutoencoderKL
from torch import Tensor

from starter_painter import backgrounds, folders, icons, sources, upscaler_set
from starter_painter.picture import Placement, compose
from starter_painter.upscaler import SCALE

LARGE = SCALE * icons.SIZE
PICTURES = 420


def to_bytes(pictures: Tensor) -> Tensor:
    """Pictures in -1..1 as uint8."""
    return ((pictures.clamp(-1, 1) + 1) * 127.5).round().byte()


@torch.no_grad()
def build(seed: int = 0) -> None:
    """Draw and encode them."""
    rng = random.Random(seed)
    vae = AutoencoderKL.from_pretrained(folders.autoencoder(), torch_dtype=torch.float32).eval()
    large, clean, decoded = [], [], []
    for _, svg in rng.sample(list(icons.drawings("flat")), PICTURES):
        ground = backgrounds.draw(rng, LARGE, p_white=0.5, p_gradient=0.15).pixels
        place = Placement.draw(rng, spread=0.1, shift=0.04, p_mirrored=0.5)
        drawn = compose(icons.render(svg, LARGE)[None], ground[None], [place])
        small = F.avg_pool2d(drawn, SCALE)
        large.append(to_bytes(drawn))
        clean.append(to_bytes(small))
        decoded.append(to_bytes(vae(small).sample))
    torch.save([torch.cat(kind) for kind in (large, clean, decoded)], upscaler_set.path())


def main() -> None:
    """Fetch what it needs, and build."""
    sources.fetch()
    build()


if __name__ == "__main__":
    main()
