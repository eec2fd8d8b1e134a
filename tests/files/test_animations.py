"""Runs exported as animations and sheets show the frames they were made from."""

from __future__ import annotations

import os
import sys

import av
import numpy as np
import pytest
from PIL import Image

from studio.errors import StudioError
from studio.files.animations import GAP, LINGER, PAPER, enlarged, write_animation, write_sheet
from studio.files.embedded import read_embedded
from studio.files.marks import AI_SOURCE

COLOURS = [(200, 30, 30), (30, 160, 60), (40, 60, 200), (230, 220, 40)]
STEPS = [np.full((1, 16, 24, 3), colour, np.uint8) for colour in COLOURS]
LAST = np.full((1, 64, 96, 3), (128, 128, 128), np.uint8)


def _played(path):
    """The frames as arrays, and how long each is shown in ms."""
    if path.suffix == ".mp4":
        with av.open(path) as container:
            frames = [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]
            rate = float(container.streams.video[0].average_rate)
        return frames, [1000 / rate] * len(frames)
    frames, durations = [], []
    with Image.open(path) as picture:
        for index in range(picture.n_frames):
            picture.seek(index)
            frames.append(np.asarray(picture.convert("RGB")))
            durations.append(picture.info["duration"])
    return frames, durations


@pytest.mark.parametrize("suffix", [".gif", ".webp", ".mp4"])
def test_an_animation_plays_the_steps_and_stays_at_the_picture(tmp_path, suffix):
    path = tmp_path / f"run{suffix}"
    write_animation(path, STEPS, LAST, seconds=2.0)
    frames, durations = _played(path)
    assert all(frame.shape == (64, 96, 3) for frame in frames)
    colours = [*COLOURS[:-1], (128, 128, 128)]
    starts = np.cumsum([0, *durations])[:-1]
    for index, colour in enumerate(colours):
        shown = frames[np.searchsorted(starts, index * 500 + 250, side="right") - 1]
        assert np.abs(shown.astype(int) - colour).max() <= 6
    assert sum(durations) == pytest.approx(1500 + LINGER, abs=50)


def test_a_video_without_the_usual_codec(tmp_path, monkeypatch):
    monkeypatch.setattr(av, "codecs_available", {"mpeg4"})
    write_animation(tmp_path / "a.mp4", STEPS, LAST)
    frames, _ = _played(tmp_path / "a.mp4")
    assert np.abs(frames[0].astype(int) - COLOURS[0]).max() <= 8 and np.abs(frames[-1].astype(int) - 128).max() <= 8


@pytest.mark.parametrize("suffix", [".gif", ".webp", ".mp4"])
def test_the_mark_is_in_every_kind(tmp_path, suffix):
    for mark in (True, False):
        write_animation(tmp_path / f"{mark}{suffix}", STEPS, mark=mark)
        assert (AI_SOURCE.encode() in (tmp_path / f"{mark}{suffix}").read_bytes()) == mark


@pytest.mark.parametrize("suffix", [".gif", ".webp", ".mp4"])
def test_a_single_step_of_odd_size(tmp_path, suffix):
    step = np.random.default_rng(0).integers(0, 256, (1, 15, 9, 3), np.uint8)
    write_animation(tmp_path / f"one{suffix}", [step])
    frame = _played(tmp_path / f"one{suffix}")[0][0]
    assert frame.shape == ((16, 10, 3) if suffix == ".mp4" else (15, 9, 3))


def test_a_batch_is_a_grid_and_side_is_for_each_of_it(tmp_path):
    batch = np.concatenate([np.full((1, 8, 16, 3), colour, np.uint8) for colour in COLOURS[:3]])
    write_animation(tmp_path / "a.webp", [batch, batch], side=32)
    frame = _played(tmp_path / "a.webp")[0][0].astype(int)
    assert frame.shape == (32, 64, 3)
    for place, colour in zip([(8, 16), (8, 48), (24, 16), (24, 48)], [*COLOURS[:3], PAPER], strict=True):
        assert np.abs(frame[place] - colour).max() <= 8


def test_enlarging_is_crisp_unless_smooth():
    checks = Image.fromarray(np.indices((4, 6)).sum(0).astype(np.uint8) % 2 * 255).convert("RGB")
    assert np.array_equal(enlarged(checks, (48, 32)), np.asarray(checks).repeat(8, 0).repeat(8, 1))
    between = np.asarray(enlarged(checks, (50, 33)))[..., 0]
    assert between.shape == (33, 50) and np.isin(between, [0, 255]).mean() > 0.7
    smooth = np.asarray(enlarged(checks, (48, 32), smooth=True))[..., 0]
    assert np.isin(smooth, [0, 255]).mean() < 0.5
    assert enlarged(checks, (3, 2)).size == (3, 2) and enlarged(checks, (6, 4)) is checks


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp"])
def test_a_sheet_has_all_steps_numbered_and_marked(tmp_path, suffix):
    path = tmp_path / f"sheet{suffix}"
    write_sheet(path, STEPS, columns=3, side=48)
    with Image.open(path) as picture:
        pixels = np.asarray(picture.convert("RGB")).astype(int)
    width, height = 48 + GAP, (pixels.shape[0] - GAP) // 2
    assert pixels.shape[1] == 3 * width + GAP
    for index, colour in enumerate(COLOURS):
        x, y = GAP + index % 3 * width, GAP + index // 3 * height
        assert np.abs(pixels[y + 16, x + 24] - colour).max() <= 8
        assert pixels[y + 32 : y + height - GAP, x : x + 48].max() > 120  # its number
    assert np.abs(pixels[-8:, -8:] - PAPER).max() <= 8
    assert AI_SOURCE in read_embedded(path).texts["XML:com.adobe.xmp"]


def test_what_cannot_be_written_is_told(tmp_path, monkeypatch):
    wide = [np.zeros((1, 10, 10_000, 3), np.uint8)]
    for write, words in [
        (lambda: write_animation(tmp_path / "a.avi", STEPS), r"\.gif, \.webp or \.mp4"),
        (lambda: write_animation(tmp_path / "a.gif", []), "no steps"),
        (lambda: write_sheet(tmp_path / "a.png", []), "no steps"),
        (lambda: write_animation(tmp_path / "a.gif", STEPS, side=20_000), "16,384"),
        (lambda: write_sheet(tmp_path / "a.png", wide * 4, columns=4), "16,384"),
        (lambda: write_animation(tmp_path / "none" / "a.gif", STEPS), "does not exist"),
    ]:
        with pytest.raises(StudioError, match=words):
            write()
    monkeypatch.setitem(sys.modules, "av", None)
    with pytest.raises(StudioError, match="pip install av"):
        write_animation(tmp_path / "a.mp4", STEPS)
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("suffix", [".gif", ".webp", ".mp4", ".png"])
def test_writing_can_be_stopped_before_any_frame_and_leaves_no_file(tmp_path, suffix):
    heard = []

    def at(number):
        heard.append(number)
        if number == 3:
            raise RuntimeError("enough")

    write = write_sheet if suffix == ".png" else write_animation
    with pytest.raises(RuntimeError, match="enough"):
        write(tmp_path / f"run{suffix}", STEPS, at=at)
    assert heard == [1, 2, 3] and not list(tmp_path.iterdir())
