"""A picture in a wider frame."""

import numpy as np
import pytest

from studio.errors import StudioError
from studio.paint.widen import Margins, widened

PICTURE = np.random.default_rng(0).integers(100, 200, (40, 60, 3)).astype(np.uint8)


def test_the_picture_stands_in_the_frame_and_what_is_new_is_white():
    start, mask = widened(PICTURE, Margins(left=16, top=0, right=32, bottom=8), overlap=10)
    assert start.shape == (48, 108, 3) and mask.shape == (48, 108)
    assert np.array_equal(start[:40, 16:76], PICTURE)
    assert (mask[:, :16] == 255).all() and (mask[:, 76:] == 255).all() and (mask[40:] == 255).all()
    row = mask[5, 16:76].astype(int)  # across the old part: fading in, nothing, fading in
    assert row[0] > row[4] > row[9] > row[10] == 0
    assert row[-1] > row[-5] > row[-10] > row[-11] == 0
    assert (mask[0, 30:60] == 0).all()  # no overlap where nothing was added


def test_the_new_part_goes_on_with_the_edges_colours_and_is_calm_far_away():
    ramp = np.repeat(np.linspace(0, 255, 40).astype(np.uint8)[:, None, None], 60, 1).repeat(3, 2)
    start, _ = widened(ramp, Margins(right=60))
    assert np.abs(start[:, 60].astype(int) - ramp[:, -1]).max() < 12
    noisy, _ = widened(PICTURE, Margins(right=60))
    assert noisy[:, 110:].std() < PICTURE.std() / 3


def test_no_overlap_and_more_than_there_is():
    _, mask = widened(PICTURE, Margins(bottom=8), overlap=0)
    assert set(np.unique(mask)) == {0, 255} and (mask == 255).sum() == 8 * 60
    _, mask = widened(PICTURE, Margins(bottom=8), overlap=500)
    assert mask[0, 0] == 0


@pytest.mark.parametrize("margins", [{}, {"left": -8}])
def test_a_frame_is_widened_by_something(margins):
    with pytest.raises(StudioError, match="widened"):
        Margins(**margins)
