"""A network that enlarges pictures four times, the critic it is trained against, their losses, and two measures.

The network has the layout of SRVGGNetCompact ("RealESRGAN Compact", Wang et al. 2021, arXiv:2107.10833), so that any
reader of ESRGAN-family weights knows it by its keys: convolutions at the small size, and the last one says what each
pixel's 4x4 successors differ from it by.

The critic looks at patches (Isola et al. 2017, arXiv:1611.07004) under spectral normalisation (Miyato et al. 2018,
arXiv:1802.05957). It is relativistic, as in ESRGAN (Wang et al. 2018, arXiv:1809.00219): it says whether a drawn
picture looks more real than the average enlarged one.
"""

import itertools

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm

SCALE = 4
CHANNELS, CONVOLUTIONS = 24, 6


class Upscaler(nn.Module):
    """Pictures (B, 3, H, W) in 0..1 -> (B, 3, 4H, 4W), not clamped."""

    def __init__(self, channels: int = CHANNELS, convolutions: int = CONVOLUTIONS) -> None:
        super().__init__()
        self.body = nn.ModuleList([nn.Conv2d(3, channels, 3, padding=1), nn.PReLU(channels)])
        for _ in range(convolutions):
            self.body.extend([nn.Conv2d(channels, channels, 3, padding=1), nn.PReLU(channels)])
        last = nn.Conv2d(channels, 3 * SCALE**2, 3, padding=1)
        self.body.append(last)
        self.start()

    @torch.no_grad()
    def start(self) -> None:
        """Let it begin as bilinear interpolation: channels 0 to 2 carry the colours on, the others are random."""
        *convolutions, last = (layer for layer in self.body if isinstance(layer, nn.Conv2d))
        for layer in convolutions:
            nn.init.kaiming_normal_(layer.weight, a=0.25)
            layer.weight[:3] = 0
            for colour in range(3):
                layer.weight[colour, colour, 1, 1] = 1
        impulses = torch.eye(9).view(9, 1, 3, 3)
        spread = F.interpolate(impulses, scale_factor=SCALE, mode="bilinear")[:, 0, SCALE:-SCALE, SCALE:-SCALE]
        weights = spread.reshape(9, SCALE**2).T.view(SCALE**2, 3, 3)  # of the neighbours, for each of 16 successors
        weights[:, 1, 1] -= 1  # the nearest neighbour is added in any case
        nn.init.zeros_(last.weight)
        for colour in range(3):
            last.weight[colour * SCALE**2 : (colour + 1) * SCALE**2, colour] = weights
        for layer in (*convolutions, last):
            if layer.bias is not None:
                nn.init.zeros_(layer.bias)

    def forward(self, pictures: Tensor) -> Tensor:
        difference = pictures
        for layer in self.body:
            difference = layer(difference)
        return F.pixel_shuffle(difference, SCALE) + F.interpolate(pictures, scale_factor=SCALE, mode="nearest")


class Critic(nn.Module):
    """Pictures (B, 3, H, W) -> how real each patch looks (B, 1, H / 8, W / 8), any number; a patch is 38 pixels."""

    def __init__(self, channels: int = 24) -> None:
        super().__init__()
        widths = (3, channels, 2 * channels, 2 * channels)
        layers: list[nn.Module] = []
        for before, after in itertools.pairwise(widths):
            layers += [spectral_norm(nn.Conv2d(before, after, 4, stride=2, padding=1)), nn.LeakyReLU(0.2)]
        self.layers = nn.Sequential(*layers, spectral_norm(nn.Conv2d(widths[-1], 1, 3, padding=1)))

    def forward(self, pictures: Tensor) -> Tensor:
        found: Tensor = self.layers(pictures * 2 - 1)
        return found


def relativistic(higher: Tensor, lower: Tensor) -> Tensor:
    """Small when `higher` looks more real than `lower` does on average, and the other way round.

    The critic wants drawn above enlarged, the upscaler enlarged above drawn (Jolicoeur-Martineau 2019,
    arXiv:1807.00734).
    """
    return 0.5 * (F.softplus(lower.mean() - higher).mean() + F.softplus(lower - higher.mean()).mean())


def psnr(enlarged: Tensor, drawn: Tensor) -> float:
    """Peak signal-to-noise ratio in decibel, mean over pictures (B, 3, H, W) in 0..1."""
    error = (enlarged.clamp(0, 1) - drawn).square().mean((1, 2, 3))
    return float((10 * torch.log10(1 / error.clamp(min=1e-10))).mean())


def edge_error(enlarged: Tensor, drawn: Tensor) -> float:
    """How much of the edges is wrong: energy of the gradients' difference over that of the drawn gradients.

    0 is perfect; a picture without any edges has 1.
    """
    error = total = 0.0
    for axis in (2, 3):
        made, wanted = enlarged.clamp(0, 1).diff(dim=axis), drawn.diff(dim=axis)
        error += float((made - wanted).square().sum())
        total += float(wanted.square().sum())
    return error / total
