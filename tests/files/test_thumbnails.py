"""Thumbnails look like their pictures, are made once, and keep to their budget."""

from __future__ import annotations

import os
import time

import numpy as np
import pytest
from PIL import Image

from studio.errors import StudioError
from studio.files.thumbnails import Thumbnails


@pytest.fixture
def thumbnails(tmp_path):
    return Thumbnails(tmp_path / "cache")


def _large(path, size=(900, 600), **options):
    width, height = size
    ramp = np.linspace(0, 255, width * height * 3).reshape(height, width, 3).astype(np.uint8)
    Image.fromarray(ramp).save(path, **options)
    return path


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp"])
def test_a_thumbnail_is_the_picture_made_small(tmp_path, thumbnails, suffix):
    path = _large(tmp_path / f"a{suffix}")
    small = Image.open(thumbnails.file(path))
    assert small.size == (256, 171)
    expected = Image.open(path).convert("RGB").resize((256, 171), Image.Resampling.BOX)
    assert np.abs(np.asarray(small).astype(int) - np.asarray(expected)).mean() < 2


def test_it_is_made_once_and_again_when_the_picture_changes(tmp_path, thumbnails):
    path = _large(tmp_path / "a.png")
    first = thumbnails.file(path)
    made = first.stat().st_mtime_ns
    assert thumbnails.file(path) == first and first.stat().st_mtime_ns == made
    _large(path, (600, 900))
    second = thumbnails.file(path)
    assert second != first and Image.open(second).size == (171, 256)
    assert Thumbnails(tmp_path / "cache", side=64).file(path) not in (first, second)
    assert not list(tmp_path.rglob("*.part"))


def test_a_small_picture_stands_for_itself(tmp_path, thumbnails):
    path = _large(tmp_path / "a.png", (128, 128))
    assert thumbnails.file(path) == path and not (tmp_path / "cache").exists()


def test_transparency_is_white_and_turns_are_made(tmp_path, thumbnails):
    Image.new("RGBA", (600, 300), (255, 0, 0, 0)).save(tmp_path / "a.png")
    assert Image.open(thumbnails.file(tmp_path / "a.png")).getpixel((5, 5)) == (255, 255, 255)
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter
    Image.new("RGB", (600, 300)).save(tmp_path / "b.jpg", exif=exif)
    assert Image.open(thumbnails.file(tmp_path / "b.jpg")).size == (128, 256)
    for mode in ("1", "L", "P", "I;16", "CMYK"):
        path = tmp_path / f"{mode[0]}{'.tiff' if mode == 'CMYK' else '.png'}"
        Image.new(mode, (600, 300)).save(path)
        assert Image.open(thumbnails.file(path)).size == (256, 128)


def test_broken_pictures_are_told(tmp_path, thumbnails):
    whole = _large(tmp_path / "a.png").read_bytes()
    huge = whole[:16] + (60_000).to_bytes(4, "big") * 2 + whole[24:]
    for content in (b"", b"nothing", whole[:2000], huge, None):
        path = tmp_path / "broken.png"
        path.unlink(missing_ok=True)
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(StudioError, match=r"broken\.png"):
            thumbnails.file(path)


def test_without_a_place_for_it_the_picture_itself_is_shown(tmp_path):
    path = _large(tmp_path / "a.png")
    (tmp_path / "file").touch()
    assert Thumbnails(tmp_path / "file" / "cache").file(path) == path


def test_the_budget_keeps_the_latest(tmp_path, thumbnails):
    files = []
    for age in range(6):
        file = thumbnails.file(_large(tmp_path / f"{age}.png"))
        os.utime(file, (time.time() - age * 1e6,) * 2)
        files.append(file)
    size = files[0].stat().st_size
    thumbnails.file(tmp_path / "5.png")  # looked at again: the latest now
    thumbnails.budget = 3 * size
    assert list(thumbnails.trim())[-1] == 6
    assert [file.exists() for file in files] == [True, True, False, False, False, True]
    thumbnails.budget = 0
    list(thumbnails.trim())
    assert not any(file.exists() for file in files)
