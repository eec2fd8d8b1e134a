"""Enlarging: tiles, networks of the ESRGAN family, painting over."""

import importlib
from itertools import pairwise

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import save_file

from studio.errors import StudioError
from studio.files.pictures import write_png
from studio.files.upscalers import find_upscaler, scan_upscalers
from studio.paint.enlarge.enlarge import enlarge
from studio.paint.enlarge.network import Network, library
from studio.paint.enlarge.request import Enlarged, EnlargeRequest, Tile
from studio.paint.enlarge.tiles import boxes, tiled
from studio.paint.request import PaintRequest
from tests.paint.upscalers import compact

RNG = np.random.default_rng(0)


def esrgan():
    """A small ESRGAN with random weights."""
    library()
    torch.manual_seed(0)
    kind = importlib.import_module("spandrel.architectures.ESRGAN").ESRGAN
    return kind(num_filters=8, num_blocks=1, scale=4).state_dict()


@pytest.fixture
def upscalers(starter_home, tmp_path, monkeypatch):
    """A home with two upscalers, one pickle, one file that is none, and the starter models."""
    monkeypatch.setenv("STUDIO_HOME", str(tmp_path / "home"))
    folder = tmp_path / "home" / "upscalers"
    folder.mkdir(parents=True)
    (tmp_path / "home" / "models").symlink_to(starter_home / "models")
    save_file(compact(), folder / "small.safetensors")
    save_file(esrgan(), folder / "old.safetensors")
    save_file({"a": torch.zeros(3)}, folder / "other.safetensors")
    (folder / "broken.safetensors").write_bytes(b"no")
    (folder / "pickled.pth").write_bytes(b"cos\nsystem\n")
    return folder


@pytest.fixture
def picture(tmp_path):
    request = PaintRequest(prompt="a red apple", seed=7, steps=4, dtype="float32")
    pixels = RNG.integers(0, 256, (70, 90, 3)).astype(np.uint8)
    write_png(tmp_path / "in.png", pixels, request=request.to_json(), receipt={})
    return str(tmp_path / "in.png")


def test_tiles_cover_the_picture_and_overlap():
    for height, width, tile, overlap in ((70, 90, 40, 8), (40, 40, 40, 8), (41, 500, 40, 10), (10, 20, 40, 8)):
        seen = np.zeros((height, width), int)
        places = boxes(height, width, tile, overlap)
        for box in places:
            assert box.bottom - box.top == min(tile, height) and box.right - box.left == min(tile, width)
            seen[box.top : box.bottom, box.left : box.right] += 1
        assert seen.min() >= 1
        tops = sorted({box.top for box in places})
        assert all(after - before <= tile - overlap for before, after in pairwise(tops))


def test_what_is_put_together_is_what_was_cut():
    whole = RNG.random((70, 90, 3)).astype(np.float32)
    *_, (done, of, _, out) = tiled(whole, lambda part, _: part, scale=1, tile=40, overlap=8)
    assert done == of == 6
    assert np.allclose(out, whole, atol=1e-6)


def test_where_tiles_differ_they_fade_into_one_another():
    *_, (_, _, _, out) = tiled(
        np.zeros((20, 60, 3), np.float32), lambda part, number: part + number, scale=1, tile=40, overlap=20
    )
    row = out[10, :, 0]
    assert row[0] == 0 and row[-1] == 1
    assert (np.diff(row) >= -1e-6).all() and np.diff(row).max() < 0.1


@pytest.mark.parametrize("name", ["small", "old"])
def test_tiles_make_the_picture_that_one_pass_makes(upscalers, name):
    network = Network(find_upscaler(name), "cpu")
    assert network.scale == 4
    picture = RNG.random((60, 80, 3)).astype(np.float32) * 255
    whole = network(picture)
    assert whole.shape == (240, 320, 3)
    *_, (_, of, _, out) = tiled(picture, lambda part, _: network(part), scale=4, tile=50, overlap=24)
    assert of == 6
    assert np.abs(out - whole).max() < 1


def test_a_picture_is_enlarged_with_progress_previews_and_its_note(painter, upscalers, picture):
    *events, last = enlarge(painter, EnlargeRequest(picture=picture, upscaler="small", tile=64))
    tiles = [event for event in events if isinstance(event, Tile)]
    assert [event.tile for event in tiles] == [1, 2, 3, 4] and {event.tiles for event in tiles} == {4}
    assert tiles[0].picture.shape == (280, 360, 3)
    assert isinstance(last, Enlarged)
    assert last.picture.shape == (280, 360, 3)
    network = Network(find_upscaler("small"), "cpu")
    assert np.abs(last.picture - network(np.asarray(Image.open(picture), np.float32)).clip(0, 255)).max() <= 1
    assert np.abs(tiles[-1].picture.astype(int) - last.picture).max() <= 1
    assert last.note["prompt"] == "a red apple"
    assert last.receipt["enlarged"]["upscaler"] == "small" and len(last.receipt["enlarged"]["sha256"]) == 64


@pytest.mark.parametrize(("scale", "size"), [(2.0, (140, 180)), (8.0, (560, 720)), (1.5, (105, 135))])
def test_any_scale_is_reached(painter, upscalers, picture, scale, size):
    *_, last = enlarge(painter, EnlargeRequest(picture=picture, upscaler="small", scale=scale))
    assert last.picture.shape == (*size, 3)


def test_the_enlarged_picture_is_painted_over_in_tiles(painter, upscalers, picture):
    plain = EnlargeRequest(picture=picture, upscaler="small", scale=2)
    *_, before = enlarge(painter, plain)
    events = list(enlarge(painter, EnlargeRequest(picture=picture, upscaler="small", scale=2, strength=0.5)))
    after = events[-1]
    assert after.picture.shape == before.picture.shape == (140, 180, 3)
    assert after.receipt["painted_over"]["prompt"] == "a red apple"
    assert [event.tiles for event in events if isinstance(event, Tile)][-1] == 4
    assert np.abs(after.picture.astype(int) - before.picture).mean() > 3


def test_the_upscalers_there_are(upscalers):
    found = {each.name: each.problem for each in scan_upscalers()}
    assert {"small", "old", "other", "broken", "pickled"} <= set(found)
    assert "could run any code" in found["pickled"] and not found["small"]
    assert find_upscaler(str(upscalers / "small.safetensors")).name == "small"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nothing", "no upscaler 'nothing'.*small"),
        ("pickled", "could run any code"),
        ("other", "no network that enlarges"),
        ("broken", "cannot be read"),
    ],
)
def test_what_does_not_enlarge_is_said(painter, upscalers, picture, name, words):
    with pytest.raises(StudioError, match=words):
        list(enlarge(painter, EnlargeRequest(picture=picture, upscaler=name)))


@pytest.mark.parametrize("changes", [{"scale": 1}, {"scale": 17}, {"strength": 2}, {"tile": 8}])
def test_what_cannot_be_asked_is_refused(changes):
    with pytest.raises(StudioError):
        EnlargeRequest(**{"picture": "a.png", **changes})


def test_too_large_a_result_is_refused(painter, upscalers, tmp_path):
    Image.new("RGB", (4000, 3000)).save(tmp_path / "large.png")
    with pytest.raises(StudioError, match="too many"):
        list(enlarge(painter, EnlargeRequest(picture=str(tmp_path / "large.png"), upscaler="small")))
