"""Noise is a function of (seed, draw), and normal."""

import torch

from studio.paint.draws import draw

SHAPE = (2, 3, 32, 32)


def test_the_same_draw_is_the_same():
    assert torch.equal(draw(7, 3, SHAPE), draw(7, 3, SHAPE))


def test_another_draw_and_another_seed_are_independent():
    a = draw(7, 3, (1, 4, 64, 64)).flatten()
    for b in (draw(7, 4, (1, 4, 64, 64)).flatten(), draw(8, 3, (1, 4, 64, 64)).flatten()):
        assert abs(torch.corrcoef(torch.stack([a, b]))[0, 1]) < 0.03


def test_a_picture_of_a_batch_can_be_painted_alone():
    assert torch.equal(draw(7, 3, SHAPE)[1:], draw(8, 3, (1, *SHAPE[1:])))


def test_it_is_standard_normal():
    sample = draw(0, 0, (1, 16, 128, 128)).double()
    assert abs(sample.mean()) < 0.01
    assert abs(sample.std() - 1) < 0.01
    assert abs((sample**4).mean() - 3) < 0.1


def test_the_largest_seed_works():
    assert draw(2**63 - 1, 2**31, SHAPE).isfinite().all()
