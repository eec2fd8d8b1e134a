"""Pictures of all kinds read as pixels, and files that are none."""

import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image

from studio.errors import StudioError
from studio.files.pixels import fit, from_png, read_gray, read_pixels, to_png

RED = (200, 30, 40)


def saved(path, picture, **options):
    picture.save(path, **options)
    return path


def test_pictures_of_many_kinds_are_read(tmp_path):
    flat = Image.new("RGB", (6, 4), RED)
    assert read_pixels(saved(tmp_path / "a.png", flat)).tolist() == [[list(RED)] * 6] * 4
    cmyk = read_pixels(saved(tmp_path / "a.tiff", flat.convert("CMYK")))
    assert np.abs(cmyk.astype(int) - RED).max() <= 2
    assert read_pixels(saved(tmp_path / "a.jpg", flat.convert("CMYK"))).shape == (4, 6, 3)
    assert read_pixels(saved(tmp_path / "p.png", flat.quantize())).tolist() == [[list(RED)] * 6] * 4
    deep = Image.fromarray(np.full((4, 6), 0x8040, np.uint16))
    assert (read_pixels(saved(tmp_path / "deep.png", deep)) == 0x80).all()
    assert (read_gray(tmp_path / "deep.png") == 0x80).all()
    frames = [Image.new("RGB", (6, 4), colour) for colour in (RED, (0, 0, 255))]
    animated = saved(tmp_path / "a.gif", frames[0], save_all=True, append_images=frames[1:])
    assert np.abs(read_pixels(animated).astype(int) - RED).max() <= 2


def test_sixteen_bits_a_channel_are_read_as_eight(tmp_path):
    rows = b"".join(b"\0" + struct.pack(">3H", 0xC8FF, 0x1E00, 0x2880) * 6 for _ in range(4))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 6, 4, 16, 2, 0, 0, 0)
    data = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    (tmp_path / "rgb16.png").write_bytes(b"\x89PNG\r\n\x1a\n" + data)
    assert read_pixels(tmp_path / "rgb16.png").tolist() == [[list(RED)] * 6] * 4


def test_transparency_is_white_in_a_picture_and_black_in_a_mask(tmp_path):
    clear = saved(tmp_path / "a.png", Image.new("RGBA", (2, 2), (255, 255, 255, 0)))
    assert (read_pixels(clear) == 255).all()
    assert (read_gray(clear) == 0).all()


def test_a_picture_is_fitted_without_being_distorted():
    disc = np.zeros((80, 240, 3), np.uint8)
    disc[:, 80:160] = 255
    fitted = fit(disc, (40, 40))
    assert fitted.shape == (40, 40, 3)
    assert fitted.min() > 200  # the middle third, and at its edge a little of what is beside it
    assert np.array_equal(fit(disc, (240, 80)), disc)
    assert np.array_equal(fit(disc, (232, 72)), disc[4:76, 4:236])  # a little too large: cut, not scaled


def test_pixels_as_png_and_back():
    for shape in ((5, 7, 3), (5, 7)):
        pixels = np.random.default_rng(0).integers(0, 256, shape).astype(np.uint8)
        assert np.array_equal(from_png(to_png(pixels)), pixels)


def _cut(kind):
    file = io.BytesIO()
    Image.fromarray(np.random.default_rng(0).integers(0, 256, (99, 99, 3)).astype(np.uint8)).save(file, kind)
    return file.getvalue()[:4000]


def _huge():
    file = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(file, "PNG")
    return file.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("cut.png", _cut("PNG"), "cannot be read as a picture"),
        ("cut.jpg", _cut("JPEG"), "cannot be read as a picture"),
        ("huge.png", _huge(), "too large"),
        ("text.png", b"hello", "not a picture"),
        ("empty.png", b"", "not a picture"),
    ],
)
@pytest.mark.parametrize("read", [read_pixels, read_gray])
def test_what_is_no_picture_is_said_in_a_sentence(tmp_path, name, data, words, read):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(StudioError, match=words):
        read(tmp_path / name)


@pytest.mark.parametrize("read", [read_pixels, read_gray])
def test_no_file_a_folder_and_an_hdr_picture(tmp_path, read):
    saved(tmp_path / "hdr.tiff", Image.fromarray(np.ones((2, 2), np.float32)))
    for name, words in (("missing.png", "There is no picture"), (".", "cannot be read"), ("hdr.tiff", "floating")):
        with pytest.raises(StudioError, match=words):
            read(tmp_path / name)
