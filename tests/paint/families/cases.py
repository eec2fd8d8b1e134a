"""What each family is held to: the same picture asked of the stock pipeline and of ours."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.paint.families import tiny


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
    pack: Callable[[Any, Any], Any] = lambda pipeline, latents: latents  # noqa: E731, ARG005
    unpack: Callable[[Any, Any], Any] = lambda pipeline, latents: latents  # noqa: E731, ARG005


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
}
