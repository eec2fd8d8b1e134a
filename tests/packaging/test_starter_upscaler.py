"""The upscaler's training: its network, its critic, its patches, its measures, and the weights that are shipped."""

import random
import sys
from pathlib import Path

import pytest
import torch
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging" / "starter-painter"))

from starter_painter import measure_upscaler, upscaler_set
from starter_painter.train_upscaler import Training, distance, inside
from starter_painter.upscaler import SCALE, Critic, Upscaler, edge_error, psnr, relativistic


def pictures(count: int = 4, side: int = 16) -> upscaler_set.Pictures:
    """Discs of one colour on another: large, averaged, and averaged with a blur."""
    generator = torch.Generator().manual_seed(0)
    tall = SCALE * side
    y, x = torch.meshgrid(torch.arange(tall), torch.arange(tall), indexing="ij")
    large = []
    for _ in range(count):
        centre, radius = (
            torch.rand(2, generator=generator) * tall,
            tall * (0.2 + 0.3 * torch.rand(1, generator=generator)),
        )
        apart = ((y - centre[0]) ** 2 + (x - centre[1]) ** 2).sqrt()
        disc = (radius - apart + 0.5).clamp(0, 1)
        colours = torch.rand(2, 3, 1, 1, generator=generator)
        large.append(disc * colours[0] + (1 - disc) * colours[1])
    drawn = torch.stack(large)
    small = torch.nn.functional.avg_pool2d(drawn, SCALE)
    soft = torch.stack([upscaler_set.blurred(picture, 0.7) for picture in small])
    return upscaler_set.Pictures(*((kind * 255).round().byte() for kind in (drawn, small, soft)))


def test_the_upscaler_starts_as_bilinear_interpolation() -> None:
    torch.manual_seed(0)
    small = torch.rand(2, 3, 9, 7)
    made = Upscaler()(small)
    assert made.shape == (2, 3, 36, 28)
    bilinear = torch.nn.functional.interpolate(small, scale_factor=SCALE, mode="bilinear")
    inner = (..., slice(4, -4), slice(4, -4))
    torch.testing.assert_close(made[inner], bilinear[inner], atol=1e-5, rtol=0)


def test_a_patch_of_the_small_picture_shows_what_the_large_one_does() -> None:
    small, large = upscaler_set.patches(pictures(), 40, 8, random.Random(0))
    assert small.shape == (40, 3, 8, 8)
    assert large.shape == (40, 3, 32, 32)
    assert (torch.nn.functional.avg_pool2d(large, SCALE) - small).abs().mean() < 0.03
    shuffled = large.roll(1, 0)
    assert (torch.nn.functional.avg_pool2d(shuffled, SCALE) - small).abs().mean() > 0.1


def test_a_blur_keeps_a_plain_picture_and_its_border() -> None:
    plain = torch.full((3, 6, 6), 0.4)
    torch.testing.assert_close(upscaler_set.blurred(plain, 0.8), plain)


def test_some_steps_bring_it_nearer_and_a_checkpoint_goes_on() -> None:
    torch.manual_seed(0)
    practised, training = pictures(), Training()
    fixed, wanted = upscaler_set.patches(practised, 24, 12, random.Random(99))

    def probe() -> float:
        with torch.no_grad():
            return float(distance(training.upscaler(fixed), wanted))

    before = probe()
    for step in range(100):
        small, large = upscaler_set.patches(practised, 4, 12, random.Random(step))
        said = training.practise(small, large, 3e-3, adversarial=step >= 96)
    assert probe() < 0.9 * before
    assert {"critic", "deceit"} <= set(said)
    again = Training()
    again.restore(training.state())
    assert again.step == 100
    small = torch.rand(1, 3, 5, 5)
    assert torch.equal(again.upscaler(small), training.upscaler(small))


def test_the_critic_and_the_upscaler_want_the_opposite() -> None:
    high, low = torch.full((2, 1, 4, 4), 3.0), torch.full((2, 1, 4, 4), -3.0)
    assert relativistic(high, low) < 0.01 < 5 < relativistic(low, high)
    assert Critic()(torch.rand(1, 3, 64, 64)).shape == (1, 1, 8, 8)


def test_the_measures_know_the_picture_itself_and_a_blur() -> None:
    drawn = pictures().large.float() / 255
    assert psnr(drawn, drawn) > 90
    assert edge_error(drawn, drawn) == 0
    assert edge_error(torch.full_like(drawn, 0.5), drawn) == pytest.approx(1)
    soft = torch.stack([upscaler_set.blurred(picture, 0.8) for picture in drawn])
    assert 0 < edge_error(soft, drawn) < 1
    assert psnr(soft, drawn) < 50
    assert psnr(drawn + 0.1, drawn + 0.0) == pytest.approx(20, abs=2)


def test_the_shipped_weights_enlarge_a_drawing_better_than_lanczos() -> None:
    drawn = pictures(6, 48)
    upscaler = measure_upscaler.load(measure_upscaler.SHIPPED)
    wanted = inside(drawn.large.float() / 255)
    made = inside(measure_upscaler.enlarge(upscaler, drawn.clean))
    filtered = inside(measure_upscaler.resampled(drawn.clean, Image.Resampling.LANCZOS))
    assert psnr(made, wanted) > psnr(filtered, wanted) + 0.5, (psnr(made, wanted), psnr(filtered, wanted))
