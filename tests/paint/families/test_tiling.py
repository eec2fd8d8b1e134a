"""Large pictures in tiles: chosen by size alone, near the whole picture, and with memory for one tile."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
import torch

from studio.memory import Peak, give_back
from studio.paint.events import Painting
from studio.paint.families.tiling import SIDE, WHOLE, decoding_bytes, tile_side
from studio.paint.request import PaintRequest
from studio.paint.tape import Tape


@pytest.fixture
def family(painter):
    request = PaintRequest(prompt="", dtype="float32")
    return painter.family(painter.check(request), "float32", "")


def test_small_pictures_are_never_tiled_and_large_ones_by_their_estimate(family):
    vae = family.pictures.vae
    assert [tile_side(vae, side, side, "always") for side in (128, SIDE, SIDE + 8)] == [0, 0, SIDE]
    assert tile_side(vae, 8192, 8192, "never") == 0
    edge = next(side for side in range(SIDE, 16384, 8) if decoding_bytes(vae, side, side) > WHOLE)
    assert [tile_side(vae, side, side, "auto") for side in (edge - 8, edge)] == [0, SIDE]


def test_a_decoder_is_estimated_by_its_last_but_one_width():
    vae = SimpleNamespace(config={"block_out_channels": (128, 256, 512, 512)}, dtype=torch.float32)
    assert decoding_bytes(vae, 1024, 1024) == 5 * 256 * 1024 * 1024 * 4


def test_the_memory_of_a_large_picture_stays_that_of_a_tile(family):
    latents = torch.zeros(1, family.channels, 96, 96)
    peaks = {}
    for tiles in ("always", "never"):  # the first time the libraries make things that they keep
        family.decode(latents, tiles)
        give_back("cpu")
        peak = Peak("cpu")
        family.decode(latents, tiles)
        peaks[tiles] = peak.bytes()
    estimate = decoding_bytes(family.pictures.vae, 768, 768)
    assert 0.5 * estimate < peaks["never"] < 2 * estimate
    assert peaks["always"] < 0.9 * peaks["never"]


def test_tiles_are_near_the_whole_and_leave_the_vae_as_it_was(family):
    generator = torch.Generator().manual_seed(1)
    latents = torch.nn.functional.interpolate(  # smooth, as those of pictures are
        torch.randn(1, family.channels, 5, 5, generator=generator), size=(80, 80), mode="bicubic"
    )
    whole, tiles = family.decode(latents, "never"), family.decode(latents, "always")
    assert whole.shape == tiles.shape == (1, 640, 640, 3)
    difference = np.abs(whole.astype(int) - tiles)
    assert 0 < difference.mean() < 4  # other pixels, the same picture
    assert np.array_equal(family.decode(latents, "never"), whole)


def test_the_receipt_tells_of_tiles(painter):
    request = PaintRequest(prompt="a red apple", width=SIDE + 8, height=64, steps=1, tiles="always")
    receipts = []
    for each in (request, request.replace(tiles="never")):
        *_, last = painter.paint(Tape.new(each))
        assert isinstance(last, Painting)
        receipts.append(last.receipt.get("vae_tiles"))
    assert receipts == [SIDE, None]
