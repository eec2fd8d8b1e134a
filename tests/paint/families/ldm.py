"""Diffusers' weights under the names that the first authors gave them: how people share checkpoints of one file."""

import re
import types

import torch

RESNET = {
    "norm1": "in_layers.0",
    "conv1": "in_layers.2",
    "time_emb_proj": "emb_layers.1",
    "norm2": "out_layers.0",
    "conv2": "out_layers.3",
    "conv_shortcut": "skip_connection",
}
OPEN_CLIP = {
    "layer_norm1": "ln_1",
    "layer_norm2": "ln_2",
    "self_attn.out_proj": "attn.out_proj",
    "mlp.fc1": "mlp.c_fc",
    "mlp.fc2": "mlp.c_proj",
}


def unet_names(levels, layers):
    """Where each block of a UNet lies: diffusers' prefix -> theirs."""
    names = {
        "conv_in": "input_blocks.0.0",
        "time_embedding.linear_1": "time_embed.0",
        "time_embedding.linear_2": "time_embed.2",
        "add_embedding.linear_1": "label_emb.0.0",
        "add_embedding.linear_2": "label_emb.0.2",
        "mid_block.resnets.0": "middle_block.0",
        "mid_block.attentions.0": "middle_block.1",
        "mid_block.resnets.1": "middle_block.2",
        "conv_norm_out": "out.0",
        "conv_out": "out.2",
    }
    for level in range(levels):
        for layer in range(layers):
            block = 1 + level * (layers + 1) + layer
            names[f"down_blocks.{level}.resnets.{layer}"] = f"input_blocks.{block}.0"
            names[f"down_blocks.{level}.attentions.{layer}"] = f"input_blocks.{block}.1"
        names[f"down_blocks.{level}.downsamplers.0.conv"] = f"input_blocks.{(level + 1) * (layers + 1)}.0.op"
        for layer in range(layers + 1):
            block = level * (layers + 1) + layer
            names[f"up_blocks.{level}.resnets.{layer}"] = f"output_blocks.{block}.0"
            names[f"up_blocks.{level}.attentions.{layer}"] = f"output_blocks.{block}.1"
    return names


def unet(network):
    config = network.config
    names = unet_names(len(config.block_out_channels), config.layers_per_block)
    for level, kind in enumerate(config.get("up_block_types", ())):
        last = level * (config.layers_per_block + 1) + config.layers_per_block
        place = 2 if "Attn" in kind else 1
        names[f"up_blocks.{level}.upsamplers.0.conv"] = f"output_blocks.{last}.{place}.conv"
    state = {}
    for name, tensor in network.state_dict().items():
        prefix = next(prefix for prefix in sorted(names, key=len, reverse=True) if name.startswith(prefix + "."))
        rest = name.removeprefix(prefix + ".")
        if "resnets" in prefix:
            part, kind = rest.rsplit(".", 1)
            rest = f"{RESNET[part]}.{kind}"
        state[f"model.diffusion_model.{names[prefix]}.{rest}"] = tensor
    return state


def vae(network):
    last = len(network.config.block_out_channels) - 1
    changes = [
        (r"encoder\.down_blocks\.(\d+)\.resnets", r"encoder.down.\1.block"),
        (r"encoder\.down_blocks\.(\d+)\.downsamplers\.0", r"encoder.down.\1.downsample"),
        (r"decoder\.up_blocks\.(\d+)\.resnets", lambda m: f"decoder.up.{last - int(m[1])}.block"),
        (r"decoder\.up_blocks\.(\d+)\.upsamplers\.0", lambda m: f"decoder.up.{last - int(m[1])}.upsample"),
        (r"mid_block\.resnets\.(\d)", lambda m: f"mid.block_{int(m[1]) + 1}"),
        (r"mid_block\.attentions\.0", "mid.attn_1"),
        ("conv_norm_out", "norm_out"),
        ("conv_shortcut", "nin_shortcut"),
        ("group_norm", "norm"),
        (r"to_out\.0", "proj_out"),
        (r"attn_1\.to_([qkv])", r"attn_1.\1"),
    ]
    state = {}
    for name, tensor in network.state_dict().items():
        for old, new in changes:
            name = re.sub(old, new, name)
        square = re.search(r"attn_1\.(q|k|v|proj_out)\.weight", name)
        state[f"first_stage_model.{name}"] = tensor[:, :, None, None] if square else tensor
    return state


def clip(network, prefix):
    names = {name.removeprefix("text_model."): tensor for name, tensor in network.state_dict().items()}
    return {f"{prefix}.transformer.text_model.{name}": tensor for name, tensor in names.items()}


def open_clip(network, prefix):
    """CLIP with projection as OpenCLIP keeps it: q, k and v in one matrix."""
    state = {name.removeprefix("text_model."): tensor for name, tensor in network.state_dict().items()}
    out = {
        "positional_embedding": state["embeddings.position_embedding.weight"],
        "token_embedding.weight": state["embeddings.token_embedding.weight"],
        "ln_final.weight": state["final_layer_norm.weight"],
        "ln_final.bias": state["final_layer_norm.bias"],
        "text_projection": state["text_projection.weight"].T.contiguous(),
    }
    for layer in range(network.config.num_hidden_layers):
        ours, theirs = f"encoder.layers.{layer}", f"transformer.resblocks.{layer}"
        for kind in ("weight", "bias"):
            qkv = [state[f"{ours}.self_attn.{which}_proj.{kind}"] for which in "qkv"]
            out[f"{theirs}.attn.in_proj_{kind}"] = torch.cat(qkv)
            for old, new in OPEN_CLIP.items():
                out[f"{theirs}.{new}.{kind}"] = state[f"{ours}.{old}.{kind}"]
    return {f"{prefix}.{name}": tensor for name, tensor in out.items()}


def checkpoint(pipeline):
    """The whole of a Stable Diffusion 1 or XL as one table of tensors."""
    state = {**unet(pipeline.unet), **vae(pipeline.vae)}
    if hasattr(pipeline, "text_encoder_2"):
        state |= clip(pipeline.text_encoder, "conditioner.embedders.0")
        state |= open_clip(pipeline.text_encoder_2, "conditioner.embedders.1.model")
    else:
        state |= clip(pipeline.text_encoder, "cond_stage_model")
    return {name: tensor.contiguous() for name, tensor in state.items()}


def controlnet(network):
    """A ControlNet as its authors keep it: a UNet's first half, eyes for the picture, convolutions that begin at 0."""
    eyes = "controlnet_cond_embedding"
    blocks = {f"{eyes}.blocks.{number}": f"input_hint_block.{2 * number + 2}" for number in range(6)}
    names = {f"{eyes}.conv_in": "input_hint_block.0", **blocks, f"{eyes}.conv_out": "input_hint_block.14"}
    names["controlnet_mid_block"] = "middle_block_out.0"
    names |= {f"controlnet_down_blocks.{number}": f"zero_convs.{number}.0" for number in range(12)}
    state, rest = {}, {}
    for name, tensor in network.state_dict().items():
        prefix, kind = name.rsplit(".", 1)
        if prefix in names:
            state[f"{names[prefix]}.{kind}"] = tensor
        else:
            rest[name] = tensor
    half = unet(types.SimpleNamespace(config=network.config, state_dict=lambda: rest))
    state |= {name.removeprefix("model.diffusion_model."): tensor for name, tensor in half.items()}
    return {f"control_model.{name}": tensor.contiguous() for name, tensor in state.items()}
