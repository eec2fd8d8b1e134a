"""What each family is held to: the same picture asked of the stock pipeline and of ours."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.paint.families import tiny


def packed(pipeline, latents):
    return pipeline._pack_latents(latents, *latents.shape)


def unpacked(pipeline, latents):
    spread = pipeline._unpack_latents(latents, 32, 32, pipeline.vae_scale_factor)
    return spread[:, :, 0] if spread.ndim == 5 else spread


def batch_normed(pipeline, latents):
    """Flux.2's pipeline undoes packing and scaling before it hands its latents out."""
    norm = pipeline.vae.bn
    std = (norm.running_var + pipeline.vae.config.batch_norm_eps).sqrt().view(1, -1, 1, 1)
    return (pipeline._patchify_latents(latents) - norm.running_mean.view(1, -1, 1, 1)) / std


@dataclass(frozen=True)
class Case:
    """A tiny stock pipeline, and the same request in its words and in ours."""

    build: Callable[[], Any]
    family: str
    shape: tuple[int, int, int]  # of the latents on the tape
    stock: dict[str, Any] = field(default_factory=dict)
    ours: dict[str, Any] = field(default_factory=dict)
    prompts: dict[str, str] = field(default_factory=lambda: {"prompt": "a red cat", "negative_prompt": "grey"})
    side: int = 32
    pack: Callable[[Any, Any], Any] = lambda pipeline, latents: latents
    unpack: Callable[[Any, Any], Any] = lambda pipeline, latents: latents


CASES = {
    "stable-diffusion": Case(
        tiny.stable_diffusion, "stable-diffusion", (4, 16, 16), {"guidance_scale": 6.0}, {"cfg_scale": 6.0}
    ),
    "stable-diffusion-xl": Case(
        tiny.stable_diffusion_xl, "stable-diffusion-xl", (4, 16, 16), {"guidance_scale": 5.0}, {"cfg_scale": 5.0}
    ),
    "stable-diffusion-xl, no negative prompt": Case(
        tiny.stable_diffusion_xl,
        "stable-diffusion-xl",
        (4, 16, 16),
        {"guidance_scale": 5.0, "guidance_rescale": 0.7},
        {"cfg_scale": 5.0, "cfg_rescale": 0.7},
        {"prompt": "a red cat"},
    ),
    "stable-diffusion-3": Case(
        tiny.stable_diffusion_3, "stable-diffusion-3", (4, 16, 16), {"guidance_scale": 5.0}, {"cfg_scale": 5.0}
    ),
    "stable-diffusion-3, without T5, shifted by size": Case(
        tiny.stable_diffusion_3_without_t5,
        "stable-diffusion-3",
        (4, 16, 16),
        {"guidance_scale": 1.0},
        {"cfg_scale": 1.0},
    ),
    "flux, dev": Case(
        tiny.flux_dev,
        "flux",
        (4, 16, 16),
        {"guidance_scale": 3.5},
        {"cfg_scale": 3.5},
        {"prompt": "a red cat"},
        pack=packed,
        unpack=unpacked,
    ),
    "flux, kontext": Case(
        tiny.flux_kontext,
        "flux",
        (4, 16, 16),
        {"guidance_scale": 2.5, "_auto_resize": False, "max_area": 32 * 32},  # stock would paint a million pixels
        {"cfg_scale": 2.5},
        {"prompt": "a red cat"},
        pack=packed,
        unpack=unpacked,
    ),
    "flux, schnell": Case(
        tiny.flux_schnell,
        "flux",
        (4, 16, 16),
        {"true_cfg_scale": 3.0, "max_sequence_length": 256},
        {"cfg_scale": 3.0},
        pack=packed,
        unpack=unpacked,
    ),
    "flux-2-klein": Case(
        tiny.flux_2_klein,
        "flux-2-klein",
        (16, 8, 8),
        {"guidance_scale": 4.0},
        {"cfg_scale": 4.0},
        {"prompt": "a red cat"},
        unpack=batch_normed,
    ),
    "z-image": Case(tiny.z_image, "z-image", (4, 16, 16), {"guidance_scale": 5.0}, {"cfg_scale": 6.0}),
    "qwen-image": Case(
        tiny.qwen_image,
        "qwen-image",
        (4, 16, 16),
        {"true_cfg_scale": 4.0},
        {"cfg_scale": 4.0},
        pack=packed,
        unpack=unpacked,
    ),
    "sana": Case(
        tiny.sana,
        "sana",
        (4, 16, 16),
        {"guidance_scale": 4.5, "use_resolution_binning": False},
        {"cfg_scale": 4.5},
    ),
    "pixart, alpha": Case(
        tiny.pixart_alpha,
        "pixart",
        (4, 16, 16),
        {"guidance_scale": 4.0, "clean_caption": False, "use_resolution_binning": False},
        {"cfg_scale": 4.0},
    ),
    "pixart, sigma": Case(
        tiny.pixart_sigma,
        "pixart",
        (4, 16, 16),
        {"guidance_scale": 4.0, "clean_caption": False, "use_resolution_binning": False},
        {"cfg_scale": 4.0},
    ),
}
