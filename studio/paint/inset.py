"""A repainted part in its place: the picture around it stays as it is, to the pixel. NumPy and SciPy only."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from studio.paint.events import Pictures

REACH = 4  # latents: what is as near to the part tells how far its colours are off
SPREAD = 2.0  # latents: how smoothly that is carried into the part


class Inset:
    """`picture` (H, W, 3) uint8 with a part to be repainted, `mask` (H, W) uint8, white there.

    `factor` is the number of pixels for a latent's side. The part fades in over half a latent inside the mask.
    """

    def __init__(self, picture: NDArray[np.uint8], mask: NDArray[np.uint8], *, factor: int) -> None:
        self.picture = picture
        self.mask = mask
        self.factor = factor
        self.alpha = feathered(mask, factor // 2)
        self._sizes: dict[tuple[int, int], tuple[NDArray[np.float32], NDArray[np.float32]]] = {}

    def full(self, painted: Pictures) -> Pictures:
        """(B, H, W, 3) as they were decoded -> in their place, colours at the seam corrected."""
        return np.stack([self._composed(each) for each in painted])

    def small(self, previews: Pictures) -> Pictures:
        """(B, h, w, 3) previews of any size -> in their place."""
        h, w = previews.shape[1:3]
        if (h, w) not in self._sizes:
            self._sizes[h, w] = (_scaled(self.picture, (w, h)), _scaled(self.mask, (w, h))[..., None] / np.float32(255))
        picture, alpha = self._sizes[h, w]
        mixed = picture + alpha * (previews - picture)
        return np.asarray(mixed.round(), np.uint8)

    def _composed(self, painted: NDArray[np.uint8]) -> NDArray[np.uint8]:
        picture, alpha = self.picture.astype(np.float32), self.alpha[..., None]
        corrected = painted + self._correction(picture - painted)
        mixed = (picture + alpha * (corrected - picture)).round().clip(0, 255).astype(np.uint8)
        return np.where(alpha == 0, self.picture, mixed)

    def _correction(self, missing: NDArray[np.float32]) -> NDArray[np.float32]:
        """(H, W, 3): what the part lacks in colour, judged by the pixels around it, which were decoded too.

        `missing` is picture minus decoded. Its means over latents near the part are carried into it by
        normalised convolution: Knutsson & Westin (1993). Deep inside, their mean is what is left.
        """
        from scipy.ndimage import distance_transform_edt, gaussian_filter  # late: tapes without masks do without

        f = self.factor
        h, w = self.mask.shape[0] // f, self.mask.shape[1] // f
        touched = self.mask[: h * f, : w * f].reshape(h, f, w, f).any(axis=(1, 3))
        if touched.all() or not touched.any():
            return np.zeros_like(missing)
        away: NDArray[np.float64] = distance_transform_edt(~touched)
        near = (away > 0) & (away <= REACH)
        cells = missing[: h * f, : w * f].reshape(h, f, w, f, 3).mean(axis=(1, 3))
        known = near.astype(np.float32)[..., None]
        weight = gaussian_filter(known, (SPREAD, SPREAD, 0), mode="constant")
        carried = gaussian_filter(cells * known, (SPREAD, SPREAD, 0), mode="constant")
        mean, little = cells[near].mean(axis=0), 1e-2
        smooth = (carried + little * mean) / (weight + little)
        return _scaled(smooth, (missing.shape[1], missing.shape[0]), Image.Resampling.BILINEAR)


def feathered(mask: NDArray[np.uint8], radius: float) -> NDArray[np.float32]:
    """(H, W) uint8 -> (H, W) in 0..1: 0 where the mask is black, rising over `radius` pixels inside it.

    The picture's own edge is no edge of the mask. A part thinner than that rises as far as it is wide.
    """
    from scipy.ndimage import distance_transform_edt

    alpha = mask.astype(np.float32) / np.float32(255)
    if radius <= 0 or not (mask == 0).any():
        return alpha
    depth: NDArray[np.float64] = distance_transform_edt(mask > 0)
    rising: NDArray[np.float64] = depth / max(min(radius, float(depth.max())), 1)
    return np.asarray(np.minimum(alpha, rising), np.float32)


def _scaled(
    pixels: NDArray[np.generic], size: tuple[int, int], how: Image.Resampling = Image.Resampling.BOX
) -> NDArray[np.float32]:
    """(H, W) or (H, W, 3) -> the same at `size`, (width, height)."""
    layers = pixels[..., None] if pixels.ndim == 2 else pixels
    scaled: list[NDArray[np.float32]] = [
        np.asarray(Image.fromarray(np.ascontiguousarray(layers[..., i], np.float32)).resize(size, how))
        for i in range(layers.shape[2])
    ]
    return scaled[0] if pixels.ndim == 2 else np.stack(scaled, axis=-1)
