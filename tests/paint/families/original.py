"""Diffusers' transformers under the names of their first authors: how people share them as one file."""

import torch

FLUX_BLOCK = {
    "norm1.linear": "img_mod.lin",
    "norm1_context.linear": "txt_mod.lin",
    "attn.norm_q": "img_attn.norm.query_norm",
    "attn.norm_k": "img_attn.norm.key_norm",
    "attn.norm_added_q": "txt_attn.norm.query_norm",
    "attn.norm_added_k": "txt_attn.norm.key_norm",
    "attn.to_out.0": "img_attn.proj",
    "attn.to_add_out": "txt_attn.proj",
    "ff.net.0.proj": "img_mlp.0",
    "ff.net.2": "img_mlp.2",
    "ff_context.net.0.proj": "txt_mlp.0",
    "ff_context.net.2": "txt_mlp.2",
}
FLUX_SINGLE = {
    "norm.linear": "modulation.lin",
    "attn.norm_q": "norm.query_norm",
    "attn.norm_k": "norm.key_norm",
    "proj_out": "linear2",
}
FLUX = {
    "time_text_embed.timestep_embedder.linear_1": "time_in.in_layer",
    "time_text_embed.timestep_embedder.linear_2": "time_in.out_layer",
    "time_text_embed.text_embedder.linear_1": "vector_in.in_layer",
    "time_text_embed.text_embedder.linear_2": "vector_in.out_layer",
    "time_text_embed.guidance_embedder.linear_1": "guidance_in.in_layer",
    "time_text_embed.guidance_embedder.linear_2": "guidance_in.out_layer",
    "context_embedder": "txt_in",
    "x_embedder": "img_in",
    "proj_out": "final_layer.linear",
}
FLUX_2_BLOCK = {**FLUX_BLOCK, "ff.linear_in": "img_mlp.0", "ff.linear_out": "img_mlp.2"}
FLUX_2_BLOCK |= {"ff_context.linear_in": "txt_mlp.0", "ff_context.linear_out": "txt_mlp.2"}
FLUX_2_SINGLE = {**FLUX_SINGLE, "attn.to_qkv_mlp_proj": "linear1", "attn.to_out": "linear2"}
FLUX_2 = {
    "time_guidance_embed.timestep_embedder.linear_1": "time_in.in_layer",
    "time_guidance_embed.timestep_embedder.linear_2": "time_in.out_layer",
    "double_stream_modulation_img.linear": "double_stream_modulation_img.lin",
    "double_stream_modulation_txt.linear": "double_stream_modulation_txt.lin",
    "single_stream_modulation.linear": "single_stream_modulation.lin",
    "context_embedder": "txt_in",
    "x_embedder": "img_in",
    "proj_out": "final_layer.linear",
}
SD3_BLOCK = {
    "norm1.linear": "x_block.adaLN_modulation.1",
    "norm1_context.linear": "context_block.adaLN_modulation.1",
    "attn.to_out.0": "x_block.attn.proj",
    "attn.to_add_out": "context_block.attn.proj",
    "ff.net.0.proj": "x_block.mlp.fc1",
    "ff.net.2": "x_block.mlp.fc2",
    "ff_context.net.0.proj": "context_block.mlp.fc1",
    "ff_context.net.2": "context_block.mlp.fc2",
    "attn.norm_q": "x_block.attn.ln_q",  # from here on: 3.5
    "attn.norm_k": "x_block.attn.ln_k",
    "attn.norm_added_q": "context_block.attn.ln_q",
    "attn.norm_added_k": "context_block.attn.ln_k",
    "attn2.norm_q": "x_block.attn2.ln_q",
    "attn2.norm_k": "x_block.attn2.ln_k",
    "attn2.to_out.0": "x_block.attn2.proj",
}
SD3 = {
    "time_text_embed.timestep_embedder.linear_1": "t_embedder.mlp.0",
    "time_text_embed.timestep_embedder.linear_2": "t_embedder.mlp.2",
    "time_text_embed.text_embedder.linear_1": "y_embedder.mlp.0",
    "time_text_embed.text_embedder.linear_2": "y_embedder.mlp.2",
    "pos_embed.proj": "x_embedder.proj",
    "context_embedder": "context_embedder",
    "proj_out": "final_layer.linear",
}
Z_IMAGE = {
    "all_final_layer.2-1.": "final_layer.",
    "all_x_embedder.2-1.": "x_embedder.",
    ".attention.to_out.0.": ".attention.out.",
    ".attention.norm_k.": ".attention.k_norm.",
    ".attention.norm_q.": ".attention.q_norm.",
}


def flux(state):
    """Flux.1: q, k and v in one matrix, in the single blocks with the MLP's first."""
    out = _blocks(state, "transformer_blocks", "double_blocks", FLUX_BLOCK, "img_attn.qkv", "txt_attn.qkv")
    out |= _blocks(state, "single_transformer_blocks", "single_blocks", FLUX_SINGLE, "linear1", mlp="proj_mlp")
    return {**out, **_renamed(state, FLUX), **_last(state)}


def flux_2(state):
    """Flux.2."""
    out = _blocks(state, "transformer_blocks", "double_blocks", FLUX_2_BLOCK, "img_attn.qkv", "txt_attn.qkv")
    out |= _blocks(state, "single_transformer_blocks", "single_blocks", FLUX_2_SINGLE)
    return {**out, **_renamed(state, FLUX_2), **_last(state)}


def stable_diffusion_3(state):
    """Stable Diffusion 3: the last block reads the context alone, with shift and scale the other way round."""
    out = _blocks(state, "transformer_blocks", "joint_blocks", SD3_BLOCK, "x_block.attn.qkv", "context_block.attn.qkv")
    last = max(int(name.split(".")[1]) for name in out)
    for kind in ("weight", "bias"):
        name = f"joint_blocks.{last}.context_block.adaLN_modulation.1.{kind}"
        out[name] = _swapped(out[name])
    return {**out, **_renamed(state, SD3), **_last(state), "pos_embed": state["pos_embed.pos_embed"]}


def z_image(state):
    """Z-Image."""
    out = {}
    for name, tensor in state.items():
        for new, old in Z_IMAGE.items():
            name = name.replace(new, old)
        if ".attention.to_q." in name:
            whole = [state[name.replace("to_q", part)] for part in ("to_q", "to_k", "to_v")]
            out[name.replace("to_q", "qkv")] = torch.cat(whole)
        elif ".attention.to_" not in name:
            out[name] = tensor
    return out


def as_it_is(state):
    """Qwen-Image was published under diffusers' names."""
    return dict(state)


def _blocks(state, ours, theirs, names, qkv="", added="", mlp=""):
    out = {}
    for name, tensor in state.items():
        if not name.startswith(f"{ours}."):
            continue
        number, rest = name.removeprefix(f"{ours}.").split(".", 1)
        part, kind = rest.rsplit(".", 1)
        place = f"{theirs}.{number}"
        if part in names:
            scale = "query_norm" in names[part] or "key_norm" in names[part]
            out[f"{place}.{names[part]}.{'scale' if scale else kind}"] = tensor
        elif part == "attn.to_q":
            parts = [state[name.replace("to_q", f"to_{which}")] for which in "qkv"]
            parts += [state[f"{ours}.{number}.{mlp}.{kind}"]] if mlp else []
            out[f"{place}.{qkv}.{kind}"] = torch.cat(parts)
        elif part == "attn2.to_q":
            parts = [state[name.replace("to_q", f"to_{which}")] for which in "qkv"]
            out[f"{place}.{qkv.replace('attn', 'attn2')}.{kind}"] = torch.cat(parts)
        elif part == "attn.add_q_proj":
            parts = [state[name.replace("add_q", f"add_{which}")] for which in "qkv"]
            out[f"{place}.{added}.{kind}"] = torch.cat(parts)
        else:
            assert part == mlp or part.endswith(("to_k", "to_v", "k_proj", "v_proj")), name
    return out


def _renamed(state, names):
    out = {}
    for name, tensor in state.items():
        part, _, kind = name.rpartition(".")
        if part in names:
            out[f"{names[part]}.{kind}"] = tensor
    return out


def _last(state):
    return {
        f"final_layer.adaLN_modulation.1.{kind}": _swapped(state[f"norm_out.linear.{kind}"])
        for kind in ("weight", "bias")
        if f"norm_out.linear.{kind}" in state
    }


def _swapped(tensor):
    scale, shift = tensor.chunk(2)
    return torch.cat([shift, scale])
