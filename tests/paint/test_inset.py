"""A repainted part in its place: what stays, how it fades in, what is corrected."""

import numpy as np
import pytest

from studio.paint.inset import Inset, feathered

H, W = 64, 96
RNG = np.random.default_rng(0)
PICTURE = RNG.integers(60, 190, (H, W, 3)).astype(np.uint8)
SPOT = np.zeros((H, W), np.uint8)
SPOT[16:48, 24:72] = 255


def test_a_picture_whose_colours_are_off_is_corrected_inside_and_untouched_outside():
    inset = Inset(PICTURE, SPOT, factor=8)
    tint = np.array([12, -20, 5])
    decoded = (PICTURE.astype(int) + tint).astype(np.uint8)  # as a VAE that shifts all colours would
    full = inset.full(decoded[None])[0]
    assert np.array_equal(full[SPOT == 0], PICTURE[SPOT == 0])
    assert np.abs(full.astype(int) - PICTURE)[SPOT > 0].max() <= 1


def test_the_correction_follows_what_is_near():
    inset = Inset(PICTURE, SPOT, factor=8)
    left = np.linspace(30, 0, W)[None, :, None]  # too bright on the left, right on the right
    decoded = (PICTURE + left).astype(np.uint8)
    error = inset.full(decoded[None])[0].astype(float) - PICTURE
    assert abs(error[30:34, 28:32].mean()) < 6 < left[0, 28:32].mean() - 6
    assert abs(error[30:34, 64:68].mean()) < 3


def test_what_was_painted_stands_inside():
    full = Inset(PICTURE, SPOT, factor=8).full(np.full((2, H, W, 3), 200, np.uint8) * SPOT[None, ..., None].clip(0, 1))
    assert full.shape == (2, H, W, 3)
    assert np.array_equal(full[0], full[1])
    assert full[0][24:40, 32:64].std() < 12 < PICTURE[24:40, 32:64].std()


@pytest.mark.parametrize("mask", [np.full((H, W), 255, np.uint8), SPOT, np.eye(H, W, dtype=np.uint8) * 255])
def test_any_mask_can_be_composed(mask):
    full = Inset(PICTURE, mask, factor=8).full(np.zeros((1, H, W, 3), np.uint8))[0]
    assert np.array_equal(full[mask == 0], PICTURE[mask == 0])
    if mask.all():
        assert not full.any()


def test_a_part_fades_in_inside_the_mask_but_not_at_the_edge_of_the_picture():
    mask = np.zeros((20, 20), np.uint8)
    mask[:, 10:] = 255
    alpha = feathered(mask, 4)
    assert np.allclose(alpha[10], [0.0] * 10 + [0.25, 0.5, 0.75] + [1.0] * 7)
    assert np.allclose(feathered(mask // 2, 4)[10, -1], 127 / 255)
    thin = np.zeros((9, 9), np.uint8)
    thin[4] = 255
    assert feathered(thin, 4)[4].min() == 1


def test_previews_of_any_size_are_put_in_place():
    small = Inset(PICTURE, SPOT, factor=8).small(np.zeros((1, H // 4, W // 4, 3), np.uint8))[0]
    mean = PICTURE.reshape(H // 4, 4, W // 4, 4, 3).mean(axis=(1, 3))
    outside = SPOT[::4, ::4] == 0
    assert np.abs(small[outside] - mean[outside]).max() <= 1
    assert not small[~outside].any()
