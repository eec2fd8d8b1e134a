"""The autoencoder: picture (3, 128, 128) <-> latent (6, 16, 16), 2.6 M parameters, with its start and its losses.

What was learned on the way to it: with 8 norm groups on 16 channels a group has two channels, which is nearly instance
norm, and absolute colour cannot pass; after 17 minutes there was no green. One group and samplers that start as plain
averaging and copying had every colour right after 3.5 minutes.
"""

from typing import Any

import torch
import torch.nn.functional as F
from diffusers import AutoencoderKL
from torch import Tensor

CONFIG: dict[str, Any] = {
    "in_channels": 3,
    "out_channels": 3,
    "down_block_types": ["DownEncoderBlock2D"] * 4,
    "up_block_types": ["UpDecoderBlock2D"] * 4,
    "block_out_channels": [16, 32, 64, 128],
    "layers_per_block": 1,
    "latent_channels": 6,
    "norm_num_groups": 1,
    "sample_size": 128,
    "mid_block_add_attention": False,
}


def new(**changes: Any) -> AutoencoderKL:
    """A fresh autoencoder that starts as a blur: samplers average and copy, residual branches whisper."""
    vae = AutoencoderKL(**(CONFIG | changes))
    with torch.no_grad():
        for name, weight in vae.named_parameters():
            if not name.endswith("weight"):
                continue
            channels = range(min(weight.shape[:2])) if weight.dim() == 4 else ()
            if "downsamplers" in name:
                weight *= 0.3
                for c in channels:
                    weight[c, c, :2, :2] += 0.25
            elif "upsamplers" in name:
                weight *= 0.3
                for c in channels:
                    weight[c, c, 1, 1] += 1
            elif "conv_shortcut" in name:
                for c in channels:
                    weight[c, c] += 1
            elif name.endswith("conv2.weight"):
                weight *= 0.3
    return vae


def edges(x: Tensor, y: Tensor) -> Tensor:
    """Mean absolute difference of the gradients of two pictures, at full and at half size."""
    total = x.new_zeros(())
    for _ in range(2):
        difference = x - y
        total = total + (difference[..., 1:] - difference[..., :-1]).abs().mean()
        total = total + (difference[..., 1:, :] - difference[..., :-1, :]).abs().mean()
        x, y = F.avg_pool2d(x, 2), F.avg_pool2d(y, 2)
    return total


def chroma(x: Tensor, y: Tensor) -> Tensor:
    """Mean absolute difference of red-green and of blue-yellow: L1 on RGB alone is content with grey."""
    red, green, blue = (x - y).unbind(1)
    return (red - green).abs().mean() + (blue - 0.5 * (red + green)).abs().mean()


def loss(vae: AutoencoderKL, x: Tensor, generator: torch.Generator, kl_weight: float = 1e-3) -> Tensor:
    """The loss of pictures x (B, 3, H, W) in -1..1. The Kullback-Leibler term: Kingma & Welling, arXiv:1312.6114."""
    posterior = vae.encode(x).latent_dist
    drawn = posterior.mean + posterior.std * torch.randn(posterior.mean.shape, generator=generator)
    y = vae.decode(drawn).sample
    kl = 0.5 * (posterior.mean.square() + posterior.var - 1 - posterior.logvar).mean()
    pixels = (x - y).abs().mean() + 0.5 * (x - y).square().mean()
    return pixels + 0.5 * edges(x, y) + 0.25 * chroma(x, y) + kl_weight * kl


@torch.no_grad()
def normalise(vae: AutoencoderKL, pictures: Tensor) -> None:
    """Fold the latents' means and deviations into the convolutions beside them: then each channel is about N(0, 1).

    The stock pipeline has one `scaling_factor` and no shift; with this it is 1.
    """
    z = torch.cat([vae.encode(pictures[i : i + 16]).latent_dist.mean for i in range(0, len(pictures), 16)])
    mean, std = z.mean((0, 2, 3)), z.std((0, 2, 3))  # (6,) each
    channels = len(mean)
    to, back = vae.quant_conv, vae.post_quant_conv
    to.weight[:channels] /= std[:, None, None, None]
    to.bias[:channels] = (to.bias[:channels] - mean) / std
    to.bias[channels:] -= 2 * std.log()  # the log variances
    back.bias += back.weight[:, :, 0, 0] @ mean
    back.weight *= std[None, :, None, None]
    vae.register_to_config(scaling_factor=1.0)


@torch.no_grad()
def psnr(vae: AutoencoderKL, pictures: Tensor) -> float:
    """Peak signal-to-noise ratio of the reconstructions in decibel, mean over pictures (B, 3, H, W) in -1..1."""
    error = (vae(pictures).sample.clamp(-1, 1) - pictures).square().mean((1, 2, 3))
    return float((10 * torch.log10(4 / error)).mean())
