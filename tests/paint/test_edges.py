"""Edges are those that OpenCV finds: the sums are of what its 5.0.0 `Canny` gave for the same pictures."""

import hashlib

import numpy as np
import pytest

from studio.paint.edges import canny


def picture(name):
    y, x = np.mgrid[0:48, 0:64]
    round_ = (x - 30) ** 2 + (y - 20) ** 2
    if name == "disk":
        return np.where((round_ < 225)[..., None], [200, 40, 90], [20, 60, 50]).astype(np.uint8)
    return np.stack([x * y % 256, (x * x // 3 + 5 * y) % 256, round_ // 7 % 256], 2).astype(np.uint8)


@pytest.mark.parametrize(
    ("name", "low", "high", "sha256"),
    [
        ("waves", 100, 200, "440c1ee3b031f187"),
        ("waves", 30, 400, "9da067e3fc599401"),
        ("waves", 0, 0, "d68afcd91bfa7e1c"),
        ("waves", 500, 900, "4169c6b66aa68ba4"),
        ("disk", 100, 200, "f9c51244a78ffb43"),
    ],
)
def test_edges_are_those_of_opencv(name, low, high, sha256):
    edges = canny(picture(name), low, high)
    assert edges.shape == (48, 64) and edges.any()
    assert hashlib.sha256(edges.tobytes()).hexdigest().startswith(sha256)


def test_a_picture_of_one_colour_has_none_and_one_pixel_is_a_picture():
    assert not canny(np.full((9, 7, 3), 80, np.uint8)).any()
    assert canny(np.zeros((1, 1, 3), np.uint8)).shape == (1, 1)
