"""Blends that mix hue, saturation and luminosity: W3C Compositing and Blending Level 1, section 10.2. Qt has none."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from studio.session.layers.store import FORMAT

NAMES = ("hue", "saturation", "color", "luminosity")
Colours = NDArray[np.float32]  # (..., 3) blue, green, red, 0 to 1
_WEIGHTS = np.array([0.11, 0.59, 0.3], np.float32)


def blended(backdrop: QImage, source: QImage, opacity: float, name: str) -> QImage:
    """Two images of one size, in the tiles' format, in one."""
    b, s = _floats(backdrop), _floats(source) * np.float32(opacity)
    alpha_b, alpha_s = b[..., 3:], s[..., 3:]
    cb, cs = _divided(b[..., :3], alpha_b), _divided(s[..., :3], alpha_s)
    mixed = {
        "hue": lambda: _set_lum(_set_sat(cs, _sat(cb)), _lum(cb)),
        "saturation": lambda: _set_lum(_set_sat(cb, _sat(cs)), _lum(cb)),
        "color": lambda: _set_lum(cs, _lum(cb)),
        "luminosity": lambda: _set_lum(cb, _lum(cs)),
    }[name]()
    out = np.empty_like(b)
    # cs = (1 - αb)·Cs + αb·B(Cb, Cs), then source over, all premultiplied
    out[..., :3] = s[..., :3] * (1 - alpha_b) + b[..., :3] * (1 - alpha_s) + alpha_s * alpha_b * mixed
    out[..., 3:] = alpha_s + alpha_b * (1 - alpha_s)
    whole = np.rint(out * 255).astype(np.uint8)
    whole[..., :3] = np.minimum(whole[..., :3], whole[..., 3:])
    return QImage(whole.tobytes(), backdrop.width(), backdrop.height(), 4 * backdrop.width(), FORMAT).copy()


def _floats(image: QImage) -> NDArray[np.float32]:
    four = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return four.astype(np.float32) / np.float32(255)


def _divided(colour: Colours, alpha: NDArray[np.float32]) -> Colours:
    plain: Colours = np.divide(colour, alpha, out=np.zeros_like(colour), where=alpha > 0)
    return plain


def _lum(c: Colours) -> NDArray[np.float32]:
    return np.asarray((c @ _WEIGHTS)[..., None], np.float32)


def _sat(c: Colours) -> NDArray[np.float32]:
    return np.asarray(c.max(-1, keepdims=True) - c.min(-1, keepdims=True), np.float32)


def _set_lum(c: Colours, lum: NDArray[np.float32]) -> Colours:
    moved = c + (lum - _lum(c))
    low, high = moved.min(-1, keepdims=True), moved.max(-1, keepdims=True)
    tiny = np.float32(1e-6)
    moved = np.where(low < 0, lum + (moved - lum) * lum / np.maximum(lum - low, tiny), moved)
    brought_in = np.where(high > 1, lum + (moved - lum) * (1 - lum) / np.maximum(high - lum, tiny), moved)
    return np.asarray(brought_in, np.float32)


def _set_sat(c: Colours, sat: NDArray[np.float32]) -> Colours:
    """The smallest part to 0, the largest to `sat`, the middle one between them as it was."""
    span = _sat(c)
    made: Colours = np.divide((c - c.min(-1, keepdims=True)) * sat, span, out=np.zeros_like(c), where=span > 0)
    return made
