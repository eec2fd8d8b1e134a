"""Stock pipelines of every family with random weights of a few kilobytes, built from their real classes."""

import string

import diffusers
import torch
import transformers
from tokenizers import Tokenizer, models, pre_tokenizers, processors

CHAT = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def clip_tokenizer():
    words = ["<|startoftext|>", "<|endoftext|>"]
    for letter in string.ascii_lowercase + string.digits + ",.:()":
        words += [letter, letter + "</w>"]
    vocabulary = {word: number for number, word in enumerate(words)}
    return transformers.CLIPTokenizer(vocab=vocabulary, merges=[], model_max_length=77)


def letter_tokenizer(limit):
    """One token a letter, in the place of T5's and Qwen's."""
    words = ["<pad>", "</s>", "<unk>", *string.printable, "<|im_start|>", "<|im_end|>"]
    tokenizer = Tokenizer(models.WordLevel({word: n for n, word in enumerate(words)}, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Split("", "isolated")
    tokenizer.post_processor = processors.TemplateProcessing(single="$A </s>", special_tokens=[("</s>", 1)])
    fast = transformers.PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, pad_token="<pad>", eos_token="</s>", unk_token="<unk>", model_max_length=limit
    )
    fast.chat_template = CHAT
    return fast


def clip(kind="CLIPTextModel", layers=2, width=32, vocab_size=100):
    config = transformers.CLIPTextConfig(
        vocab_size=vocab_size,
        hidden_size=width,
        intermediate_size=37,
        projection_dim=width,
        num_attention_heads=2,
        num_hidden_layers=layers,
        bos_token_id=0,
        eos_token_id=1,
        pad_token_id=1,
    )
    return getattr(transformers, kind)(config)


def t5():
    config = transformers.T5Config(vocab_size=200, d_model=32, d_kv=8, d_ff=37, num_layers=2, num_heads=4)
    return transformers.T5EncoderModel(config)


def vae(channels=4, blocks=(4, 8), **changes):
    return diffusers.AutoencoderKL(
        block_out_channels=blocks,
        down_block_types=["DownEncoderBlock2D"] * len(blocks),
        up_block_types=["UpDecoderBlock2D"] * len(blocks),
        latent_channels=channels,
        norm_num_groups=2,
        **changes,
    )


def leading(**changes):
    """The scheduler that Stable Diffusion's folders come with, as Euler."""
    config = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear", "steps_offset": 1}
    return diffusers.EulerDiscreteScheduler(**{**config, "timestep_spacing": "leading", **changes})


def unet(**changes):
    config = {
        "block_out_channels": (4, 8),
        "layers_per_block": 1,
        "sample_size": 16,
        "down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D"),
        "up_block_types": ("CrossAttnUpBlock2D", "UpBlock2D"),
        "cross_attention_dim": 32,
        "attention_head_dim": 4,
        "norm_num_groups": 2,
    }
    return diffusers.UNet2DConditionModel(**{**config, **changes})


def widened(unet, channels):
    """A new UNet of the same shape that takes more channels, as those for inpainting do."""
    config = {name: value for name, value in unet.config.items() if not name.startswith("_")}
    return diffusers.UNet2DConditionModel(**{**config, "in_channels": channels})


def stable_diffusion():
    return diffusers.StableDiffusionPipeline(
        unet=unet(),
        scheduler=leading(),
        vae=vae(),
        text_encoder=clip(),
        tokenizer=clip_tokenizer(),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )


def stable_diffusion_xl():
    return diffusers.StableDiffusionXLPipeline(
        unet=unet(
            cross_attention_dim=72,
            use_linear_projection=True,
            addition_embed_type="text_time",
            addition_time_embed_dim=8,
            projection_class_embeddings_input_dim=88,
        ),
        scheduler=leading(),
        vae=vae(),
        text_encoder=clip(),
        tokenizer=clip_tokenizer(),
        text_encoder_2=clip("CLIPTextModelWithProjection", width=40),
        tokenizer_2=clip_tokenizer(),
    )


def ddim():
    return diffusers.DDIMPipeline(
        unet=diffusers.UNet2DModel(
            sample_size=16,
            block_out_channels=(4, 8),
            layers_per_block=1,
            norm_num_groups=2,
            attention_head_dim=4,
            down_block_types=("DownBlock2D", "AttnDownBlock2D"),
            up_block_types=("AttnUpBlock2D", "UpBlock2D"),
        ),
        scheduler=diffusers.DDIMScheduler(clip_sample=True),
    )


def pixart(kind, **changes):
    transformer = diffusers.PixArtTransformer2DModel(
        sample_size=16,
        patch_size=2,
        in_channels=4,
        out_channels=8,
        num_layers=2,
        attention_head_dim=8,
        num_attention_heads=4,
        cross_attention_dim=32,
        caption_channels=32,
        **changes,
    )
    parts = {"vae": vae(), "text_encoder": t5(), "tokenizer": letter_tokenizer(300)}
    return kind(transformer=transformer, scheduler=diffusers.EulerDiscreteScheduler(), **parts)


def pixart_sigma():
    return pixart(diffusers.PixArtSigmaPipeline, use_additional_conditions=False)


def pixart_alpha():
    return pixart(diffusers.PixArtAlphaPipeline)


def sana():
    blocks = {f"{half}_block_types": ("ResBlock", "EfficientViTBlock") for half in ("encoder", "decoder")}
    blocks |= {f"{half}_block_out_channels": (8, 8) for half in ("encoder", "decoder")}
    blocks |= {f"{half}_layers_per_block": (1, 1) for half in ("encoder", "decoder")}
    blocks |= {f"{half}_qkv_multiscales": ((), (5,)) for half in ("encoder", "decoder")}
    config = transformers.Gemma2Config(
        vocab_size=200,
        hidden_size=8,
        intermediate_size=8,
        num_hidden_layers=1,
        num_attention_heads=2,
        num_key_value_heads=1,
        head_dim=4,
        attn_implementation="eager",
    )
    return diffusers.SanaPipeline(
        transformer=diffusers.SanaTransformer2DModel(
            in_channels=4,
            out_channels=4,
            num_attention_heads=2,
            attention_head_dim=4,
            num_layers=1,
            num_cross_attention_heads=2,
            cross_attention_head_dim=4,
            cross_attention_dim=8,
            caption_channels=8,
            sample_size=16,
        ),
        scheduler=flow(shift=3.0),
        vae=diffusers.AutoencoderDC(
            latent_channels=4,
            attention_head_dim=2,
            upsample_block_type="interpolate",
            downsample_block_type="stride_conv",
            scaling_factor=0.41407,
            **blocks,
        ),
        text_encoder=transformers.Gemma2Model(config),
        tokenizer=letter_tokenizer(2000),
    )


def flow(**changes):
    return diffusers.FlowMatchEulerDiscreteScheduler(**changes)


def flow_vae(channels=4):
    plain = {"use_quant_conv": False, "use_post_quant_conv": False}
    return vae(channels, scaling_factor=1.5, shift_factor=0.06, **plain)


def stable_diffusion_3():
    return diffusers.StableDiffusion3Pipeline(
        transformer=diffusers.SD3Transformer2DModel(
            sample_size=16,
            patch_size=2,
            in_channels=4,
            out_channels=4,
            num_layers=2,
            attention_head_dim=8,
            num_attention_heads=4,
            caption_projection_dim=32,
            joint_attention_dim=32,
            pooled_projection_dim=64,
        ),
        scheduler=flow(shift=3.0),
        vae=flow_vae(),
        text_encoder=clip("CLIPTextModelWithProjection"),
        tokenizer=clip_tokenizer(),
        text_encoder_2=clip("CLIPTextModelWithProjection"),
        tokenizer_2=clip_tokenizer(),
        text_encoder_3=t5(),
        tokenizer_3=letter_tokenizer(256),
    )


def stable_diffusion_3_without_t5():
    pipeline = stable_diffusion_3()
    pipeline.register_modules(text_encoder_3=None, tokenizer_3=None, scheduler=flow(use_dynamic_shifting=True))
    return pipeline


def flux(guided):
    return diffusers.FluxPipeline(
        transformer=diffusers.FluxTransformer2DModel(
            patch_size=1,
            in_channels=16,
            num_layers=1,
            num_single_layers=1,
            attention_head_dim=16,
            num_attention_heads=2,
            joint_attention_dim=32,
            pooled_projection_dim=32,
            axes_dims_rope=(4, 4, 8),
            guidance_embeds=guided,
        ),
        scheduler=flow(use_dynamic_shifting=guided),
        vae=flow_vae(),
        text_encoder=clip(),
        tokenizer=clip_tokenizer(),
        text_encoder_2=t5(),
        tokenizer_2=letter_tokenizer(512),
    )


def flux_kontext():
    dev = flux(guided=True)
    return diffusers.FluxKontextPipeline(**{name: part for name, part in dev.components.items() if part is not None})


def flux_dev():
    return flux(guided=True)


def flux_schnell():
    return flux(guided=False)


def qwen_3(kind, layers):
    config = transformers.Qwen3Config(
        vocab_size=200,
        hidden_size=16,
        intermediate_size=16,
        num_hidden_layers=layers,
        num_attention_heads=2,
        num_key_value_heads=2,
        head_dim=8,
        max_position_embeddings=1024,
    )
    return getattr(transformers, kind)(config)


def flux_2_klein():
    return diffusers.Flux2KleinPipeline(
        transformer=diffusers.Flux2Transformer2DModel(
            patch_size=1,
            in_channels=16,
            num_layers=1,
            num_single_layers=1,
            attention_head_dim=16,
            num_attention_heads=2,
            joint_attention_dim=48,
            timestep_guidance_channels=16,
            axes_dims_rope=(4, 4, 4, 4),
            guidance_embeds=False,
        ),
        scheduler=flow(use_dynamic_shifting=True),
        vae=_flux_2_vae(),
        text_encoder=qwen_3("Qwen3ForCausalLM", 27),
        tokenizer=letter_tokenizer(512),
        is_distilled=False,
    )


def _flux_2_vae():
    vae = diffusers.AutoencoderKLFlux2(
        block_out_channels=(4, 8),
        down_block_types=("DownEncoderBlock2D",) * 2,
        up_block_types=("UpDecoderBlock2D",) * 2,
        latent_channels=4,
        norm_num_groups=2,
    )
    vae.bn.running_mean.copy_(torch.linspace(-0.5, 0.5, 16))
    vae.bn.running_var.copy_(torch.linspace(0.5, 2, 16))
    return vae


def z_image():
    transformer = diffusers.ZImageTransformer2DModel(
        all_patch_size=(2,),
        all_f_patch_size=(1,),
        in_channels=4,
        dim=32,
        n_layers=2,
        n_refiner_layers=1,
        n_heads=2,
        n_kv_heads=2,
        cap_feat_dim=16,
        axes_dims=[8, 4, 4],
        axes_lens=[1024, 32, 32],
    )
    torch.nn.init.ones_(transformer.x_pad_token)
    torch.nn.init.ones_(transformer.cap_pad_token)
    return diffusers.ZImagePipeline(
        transformer=transformer,
        scheduler=flow(shift=3.0),
        vae=flow_vae(),
        text_encoder=qwen_3("Qwen3Model", 2),
        tokenizer=letter_tokenizer(512),
    )


def qwen_image():
    return diffusers.QwenImagePipeline(
        transformer=diffusers.QwenImageTransformer2DModel(
            patch_size=2,
            in_channels=16,
            out_channels=4,
            num_layers=2,
            attention_head_dim=16,
            num_attention_heads=2,
            joint_attention_dim=16,
            axes_dims_rope=(8, 4, 4),
        ),
        scheduler=flow(use_dynamic_shifting=True, shift_terminal=0.02),
        vae=diffusers.AutoencoderKLQwenImage(
            base_dim=8,
            z_dim=4,
            dim_mult=[1, 2],
            num_res_blocks=1,
            temperal_downsample=[False],
            latents_mean=[0.1, 0.2, -0.1, 0.0],
            latents_std=[0.9, 1.1, 1.2, 1.0],
        ),
        text_encoder=_qwen_that_sees(),
        tokenizer=letter_tokenizer(1024),
    )


def _qwen_that_sees():
    text = {
        "vocab_size": 200,
        "hidden_size": 16,
        "intermediate_size": 16,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "num_key_value_heads": 2,
        "rope_scaling": {"mrope_section": [1, 1, 2], "rope_type": "default", "type": "default"},
    }
    vision = {"depth": 1, "hidden_size": 16, "intermediate_size": 16, "num_heads": 2, "out_hidden_size": 16}
    return transformers.Qwen2_5_VLForConditionalGeneration(
        transformers.Qwen2_5_VLConfig(text_config=text, vision_config=vision)
    )
