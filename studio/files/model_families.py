"""The families that the studio paints with, told from a model's small files, and what to start from with each."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

Config = Mapping[str, Any]
Configs = Mapping[str, Config]  # by part; "index" is model_index.json

DISTILLED = re.compile(r"turbo|lightning|lcm|hyper|schnell|distill|dmd|sprint|(?<!\d)[1-8][-_ ]?steps?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Start:
    """What a painting request should start from. `why` is a sentence for the panel where that is not the usual."""

    side: int  # of the pictures that the model was trained on, in pixels
    size_factor: int  # width and height must be multiples of it
    token_limit: int  # of a prompt, with its start and end
    steps: int
    cfg_scale: float
    sampler: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class FamilyFacts:
    """A family as files show it."""

    name: str
    parts: tuple[str, ...]  # what a folder of it must hold
    start: Callable[[str, Configs], Start]  # (the folder's name, its configs)
    takes: tuple[str, ...] = ()  # fields of a request that not every family takes


def unusable(configs: Configs) -> str:
    """Why a model of a known family cannot be painted with, after its name; or nothing."""
    unet, vae = configs.get("unet", {}), configs.get("vae", {})
    latents = vae.get("latent_channels")
    if unet and isinstance(latents, int) and unet.get("in_channels") not in (latents, 2 * latents + 1):
        return "does not paint from text (it changes or enlarges pictures)."
    if unet.get("time_cond_proj_dim") is not None:
        return (
            "was distilled to be told its guidance as LCMs are, which the studio cannot do. Take an LCM LoRA instead."
        )
    if "EDM" in _class(configs, "scheduler"):
        return "was trained with EDM's scaling, which the studio does not know. Choose another model."
    return ""


def _stable_diffusion(name: str, configs: Configs) -> Start:
    side, factor = _unet_side(configs)
    return _quick(
        name, configs, Start(side, factor, _tokens(configs, "tokenizer", "text_encoder"), 25, 7.0, "dpmpp_2m")
    )


def _stable_diffusion_xl(name: str, configs: Configs) -> Start:
    side, factor = _unet_side(configs)
    return _quick(
        name, configs, Start(side, factor, _tokens(configs, "tokenizer", "text_encoder"), 30, 6.0, "dpmpp_2m")
    )


def _refiner(name: str, configs: Configs) -> Start:  # noqa: ARG001
    side, factor = _unet_side(configs)
    why = "This model refines: name it as the refiner of another one, or start from a picture."
    return Start(side, factor, _tokens(configs, "tokenizer_2", "text_encoder_2"), 30, 6.0, "dpmpp_2m", why)


def _quick(name: str, configs: Configs, start: Start) -> Start:
    """A distilled model says so by its scheduler, as its authors publish it, or by its name."""
    scheduler = configs["scheduler"]
    consistency = "LCM" in str(configs["index"].get("scheduler")) or "lcm" in name.lower()
    trailing = scheduler.get("timestep_spacing") == "trailing" and not scheduler.get("rescale_betas_zero_snr")
    if not (consistency or DISTILLED.search(name) or (trailing and _predicts_noise(scheduler))):
        return start
    sampler = "lcm" if consistency else "euler_ancestral" if "Ancestral" in _class(configs, "scheduler") else "euler"
    return _in_few_steps(start, 4, sampler)


def _in_few_steps(start: Start, steps: int, sampler: str) -> Start:
    why = f"This model was distilled: it needs {steps} steps and no guidance."
    return Start(start.side, start.size_factor, start.token_limit, steps, 1.0, sampler, why)


def _unet_side(configs: Configs) -> tuple[int, int]:
    """The side of its pictures, and the pixels that a latent's side stands for."""
    factor = vae_factor(configs["vae"])
    side = configs["unet"].get("sample_size")
    return (side if isinstance(side, int) and side > 0 else 64) * factor, factor


def vae_factor(vae: Config) -> int:
    """Pixels for the side of a VAE's latents."""
    blocks = vae.get("block_out_channels") or vae.get("encoder_block_out_channels")
    return int(2 ** (len(blocks) - 1)) if isinstance(blocks, list) and blocks else 8


def _tokens(configs: Configs, tokenizer: str, text_encoder: str) -> int:
    limit = configs[tokenizer].get("model_max_length")
    if not isinstance(limit, int) or not 0 < limit < 100_000:  # tokenizers without a limit write 1e30
        limit = configs[text_encoder].get("max_position_embeddings")
    return limit if isinstance(limit, int) else 77


def _class(configs: Configs, part: str) -> str:
    entry = configs["index"].get(part)
    return str(entry[1]) if isinstance(entry, list) and len(entry) == 2 else ""


def _predicts_noise(scheduler: Config) -> bool:
    return bool(scheduler.get("prediction_type", "epsilon") == "epsilon")


def _stable_diffusion_3(name: str, configs: Configs) -> Start:
    factor = vae_factor(configs["vae"])
    side, patch = (
        _whole(configs, "transformer", key, usual) for key, usual in (("sample_size", 128), ("patch_size", 2))
    )
    start = Start(side * factor, patch * factor, 256 if "text_encoder_3" in configs else 77, 28, 5.0, "euler")
    return _in_few_steps(start, 4, "euler") if DISTILLED.search(name) else start


def _flux(name: str, configs: Configs) -> Start:  # noqa: ARG001
    guided = bool(configs["transformer"].get("guidance_embeds"))
    start = Start(1024, 2 * vae_factor(configs["vae"]), 512 if guided else 256, 28, 3.5, "euler", _GUIDED)
    return start if guided else _in_few_steps(start, 4, "euler")


def _flux_2_klein(name: str, configs: Configs) -> Start:
    start = Start(1024, 2 * vae_factor(configs["vae"]), 512, 28, 4.0, "euler")
    distilled = configs["index"].get("is_distilled", "base" not in name.lower())
    return _in_few_steps(start, 4, "euler") if distilled else start


def _z_image(name: str, configs: Configs) -> Start:
    start = Start(1024, 2 * vae_factor(configs["vae"]), 512, 28, 5.0, "euler")
    distilled = DISTILLED.search(name) or configs["scheduler"].get("shift") == 3.0  # the base model comes with 6
    return _in_few_steps(start, 8, "euler") if distilled else start


def _qwen_image(name: str, configs: Configs) -> Start:
    factor = 2 ** len(configs["vae"].get("temperal_downsample") or (0, 0, 0))
    start = Start(1024, 2 * factor, 512, 30, 4.0, "euler")
    return _in_few_steps(start, 8, "euler") if DISTILLED.search(name) else start


def _pixart(name: str, configs: Configs) -> Start:
    factor = vae_factor(configs["vae"])
    side, patch = (
        _whole(configs, "transformer", key, usual) for key, usual in (("sample_size", 128), ("patch_size", 2))
    )
    tokens = 300 if "Sigma" in str(configs["index"]["_class_name"]) else 120
    start = Start(side * factor, patch * factor, tokens, 20, 4.5, "dpmpp_2m")
    return _in_few_steps(start, 4, "lcm") if DISTILLED.search(name) else start


def _sana(name: str, configs: Configs) -> Start:
    factor = vae_factor(configs["vae"])
    start = Start(_whole(configs, "transformer", "sample_size", 32) * factor, factor, 300, 20, 4.5, "dpmpp_2m")
    return _in_few_steps(start, 2, "euler") if DISTILLED.search(name) else start


def _deepfloyd(name: str, configs: Configs) -> Start:  # noqa: ARG001
    blocks = configs["unet"].get("block_out_channels")
    halvings = len(blocks) - 1 if isinstance(blocks, list) else 0
    why = "This model paints small pixels, without a VAE; enlarge what you like."
    return Start(_whole(configs, "unet", "sample_size", 64), 2**halvings, 77, 50, 7.0, "ddpm", why)


def _ddpm(name: str, configs: Configs) -> Start:  # noqa: ARG001
    side, blocks = _whole(configs, "unet", "sample_size", 32), configs["unet"].get("block_out_channels")
    halvings = len(blocks) - 1 if isinstance(blocks, list) else 0
    why = "This model paints pixels, and reads no words."
    return Start(side, 2**halvings, 0, 50, 1.0, "euler", why)


def _whole(configs: Configs, part: str, key: str, usual: int) -> int:
    value = configs[part].get(key)
    return value if isinstance(value, int) and value > 0 else usual


_GUIDED = "This model was distilled to be told its guidance: it is asked once a step and reads no negative prompt."
_UNET = ("unet", "vae", "text_encoder", "tokenizer", "scheduler")
_TRANSFORMER = ("transformer", *_UNET[1:])
_AIDS = ("controls", "picture_prompts", "vae")
_XL = (*_AIDS, "refiner")
_TWO = ("text_encoder_2", "tokenizer_2")

FAMILIES: dict[str, FamilyFacts] = {  # by the class in model_index.json
    "StableDiffusionPipeline": FamilyFacts("stable-diffusion", _UNET, _stable_diffusion, _AIDS),
    "StableDiffusionInpaintPipeline": FamilyFacts("stable-diffusion", _UNET, _stable_diffusion, _AIDS),
    "StableDiffusionXLPipeline": FamilyFacts("stable-diffusion-xl", (*_UNET, *_TWO), _stable_diffusion_xl, _XL),
    "StableDiffusionXLImg2ImgPipeline": FamilyFacts(
        "stable-diffusion-xl", ("unet", "vae", "scheduler", *_TWO), _refiner, ("vae",)
    ),
    "StableDiffusionXLInpaintPipeline": FamilyFacts("stable-diffusion-xl", (*_UNET, *_TWO), _stable_diffusion_xl, _XL),
    "StableDiffusion3Pipeline": FamilyFacts("stable-diffusion-3", (*_TRANSFORMER, *_TWO), _stable_diffusion_3),
    "FluxPipeline": FamilyFacts("flux", (*_TRANSFORMER, *_TWO), _flux),
    "FluxKontextPipeline": FamilyFacts("flux", (*_TRANSFORMER, *_TWO), _flux, ("init_as",)),
    "Flux2KleinPipeline": FamilyFacts("flux-2-klein", _TRANSFORMER, _flux_2_klein),
    "ZImagePipeline": FamilyFacts("z-image", _TRANSFORMER, _z_image),
    "QwenImagePipeline": FamilyFacts("qwen-image", _TRANSFORMER, _qwen_image),
    "QwenImageEditPipeline": FamilyFacts("qwen-image", (*_TRANSFORMER, "processor"), _qwen_image, ("init_as",)),
    "QwenImageEditPlusPipeline": FamilyFacts("qwen-image", (*_TRANSFORMER, "processor"), _qwen_image, ("init_as",)),
    "PixArtAlphaPipeline": FamilyFacts("pixart", _TRANSFORMER, _pixart),
    "PixArtSigmaPipeline": FamilyFacts("pixart", _TRANSFORMER, _pixart),
    "SanaPipeline": FamilyFacts("sana", _TRANSFORMER, _sana),
    "IFPipeline": FamilyFacts("deepfloyd", ("unet", "text_encoder", "tokenizer", "scheduler"), _deepfloyd),
    "DDPMPipeline": FamilyFacts("ddpm", ("unet", "scheduler"), _ddpm),
    "DDIMPipeline": FamilyFacts("ddpm", ("unet", "scheduler"), _ddpm),
}
