"""Pictures to start from that are no files yet."""

import numpy as np

from studio.files.pixels import read_gray, read_pixels
from studio.files.starts import keep_start


def test_a_start_is_kept_under_a_name_of_its_content(empty_home):
    pixels = np.random.default_rng(0).integers(0, 256, (6, 4, 3)).astype(np.uint8)
    path = keep_start(pixels, "scene")
    assert path.is_relative_to(empty_home)
    assert np.array_equal(read_pixels(path), pixels)
    before = path.stat().st_mtime_ns
    assert keep_start(pixels.copy(), "scene") == path
    assert path.stat().st_mtime_ns == before
    mask = keep_start(pixels[..., 0], "scene")
    assert mask != path
    assert np.array_equal(read_gray(mask), pixels[..., 0])
    assert keep_start(pixels[:, ::-1], "scene") != path
