"""Times and families as the models window says them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

FAMILY_NAMES = {
    "stable-diffusion": "Stable Diffusion 1 and 2",
    "stable-diffusion-xl": "Stable Diffusion XL",
    "stable-diffusion-3": "Stable Diffusion 3",
    "flux": "Flux.1",
    "flux-2-klein": "Flux.2 klein",
    "z-image": "Z-Image",
    "qwen-image": "Qwen-Image",
    "pixart": "PixArt",
    "ddpm": "DDPM (pixels, no words)",
}
LICENCES = ("apache-2.0", "mit", "openrail++", "creativeml-openrail-m", "cc-by-4.0", "other")


def _(words: str) -> str:
    return QCoreApplication.translate("Models", words)


def family(name: str) -> str:
    """A family's name for people."""
    if name == "language":
        return _("language model")
    if name == "lora":
        return _("LoRA")
    return FAMILY_NAMES.get(name, name) or _("unknown kind")


def time_left(seconds: float | None) -> str:
    """About how long it still takes; empty while nobody knows."""
    if seconds is None:
        return ""
    if seconds < 90:
        return _("{0} s left").format(max(1, round(seconds)))
    if seconds < 5400:
        return _("{0} min left").format(round(seconds / 60))
    return _("{0} h left").format(f"{seconds / 3600:.1f}")
