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


def clip(kind="CLIPTextModel", layers=2):
    config = transformers.CLIPTextConfig(
        vocab_size=100,
        hidden_size=32,
        intermediate_size=37,
        projection_dim=32,
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
            cross_attention_dim=64,
            use_linear_projection=True,
            addition_embed_type="text_time",
            addition_time_embed_dim=8,
            projection_class_embeddings_input_dim=80,
        ),
        scheduler=leading(),
        vae=vae(),
        text_encoder=clip(),
        tokenizer=clip_tokenizer(),
        text_encoder_2=clip("CLIPTextModelWithProjection"),
        tokenizer_2=clip_tokenizer(),
    )
