"""The U-Net: 24.7 M parameters, 1.37 GFLOP a forward pass for one latent (6, 16, 16) and 32 token states.

Channels 64, 160, 320 at 16x16, 8x8 and 4x4. Cross attention only at 4x4 and in the middle: at 8x8 too it cost 30 % of
the speed. `addition_embed_type="text"` pools the token states into the timestep's embedding, so the prompt reaches
every layer: without it the prompt had no visible effect after 31,000 samples.
"""

from typing import Any

import torch
from diffusers import UNet2DConditionModel

CONFIG: dict[str, Any] = {
    "sample_size": 16,
    "in_channels": 6,
    "out_channels": 6,
    "block_out_channels": [64, 160, 320],
    "down_block_types": ["DownBlock2D", "DownBlock2D", "CrossAttnDownBlock2D"],
    "mid_block_type": "UNetMidBlock2DCrossAttn",
    "up_block_types": ["CrossAttnUpBlock2D", "UpBlock2D", "UpBlock2D"],
    "layers_per_block": 1,
    "cross_attention_dim": 384,
    "attention_head_dim": 8,  # diffusers' name for the number of heads
    "norm_num_groups": 4,
    "use_linear_projection": True,
    "act_fn": "silu",
    "addition_embed_type": "text",
    "addition_embed_type_num_heads": 8,
}


def new(**changes: Any) -> UNet2DConditionModel:
    """A fresh U-Net, started so that every residual branch says nothing at first.

    Zero weights in the last layer of each branch and of the whole net (Dhariwal & Nichol 2021, arXiv:2105.05233);
    text keys and values twice as strong, as MiniLM's states have a standard deviation of only 0.43.
    """
    unet = UNet2DConditionModel(**(CONFIG | changes))
    with torch.no_grad():
        for name, weight in unet.named_parameters():
            if name.endswith(("conv2.weight", "conv2.bias")) or name.startswith("conv_out.") or ".proj_out." in name:
                weight.zero_()
            elif "attn2.to_k" in name or "attn2.to_v" in name:
                weight *= 2
        unet.add_embedding.norm2.weight.fill_(0.5)
    return unet


def load(folder: Any) -> UNet2DConditionModel:
    """A U-Net from a diffusers folder, in float32."""
    return UNet2DConditionModel.from_pretrained(folder, torch_dtype=torch.float32)
