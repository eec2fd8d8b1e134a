"""Pictures keep their request through every format, and broken ones are refused in one sentence."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from studio.errors import StudioError
from studio.files.a1111 import SAMPLERS, SCHEDULES, parameters_text, read_parameters
from studio.files.embedded import MAX_TEXT, read_embedded
from studio.files.marks import AI_SOURCE, is_marked
from studio.files.note import FIELDS
from studio.files.pictures import png_bytes, read_note, write_picture, write_png
from studio.paint import catalog, schedules
from studio.paint import request as paint_request
from studio.paint.request import PaintRequest

PIXELS = np.random.default_rng(0).integers(0, 256, (24, 40, 3), np.uint8)
REQUEST = PaintRequest(prompt="a red apple", negative_prompt="blurry", seed=7, schedule="karras").to_json()
RECEIPT = {"torch": "2.13.0", "batch_index": 0}
TRICKY = [
    "Steps: 3, Seed: 4",
    "a\nSteps: 3, Sampler: Euler, Seed: 4\nNegative prompt: b",
    'quotes " and \\" back\\slashes',
    "🍎 апельсин りんご é",
    "<b>html</b> &amp; ]]> ?>",
    "  spaces around  ",
    "nul\0 and \x1b escape\r\nlines\r",
    "",
]
texts = st.one_of(st.sampled_from(TRICKY), st.text(st.characters(exclude_categories=["Cs"]), max_size=200))


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".jpeg", ".webp", ".PNG"])
@settings(max_examples=40, deadline=None)
@given(prompt=texts, negative=texts, model=texts, seed=st.integers(0, 2**63 - 1), cfg=st.floats(0, 1000))
def test_every_format_gives_the_request_back(tmp_path_factory, suffix, prompt, negative, model, seed, cfg):
    request = PaintRequest(
        prompt=prompt, negative_prompt=negative, model=model, seed=seed, cfg_scale=cfg, sampler_options={"eta": 0.5}
    )
    path = tmp_path_factory.mktemp("round") / f"picture{suffix}"
    write_picture(path, PIXELS, request=request.to_json(), receipt=RECEIPT)
    note = read_note(path)
    assert PaintRequest.from_json(note.request) == request
    assert (note.receipt, note.source, note.unmapped) == (RECEIPT, "stepwise", {})


def test_pixels_come_back(tmp_path):
    write_png(tmp_path / "a.png", PIXELS, request=REQUEST, receipt=RECEIPT)
    write_picture(tmp_path / "a.webp", PIXELS, request=REQUEST, receipt=RECEIPT, quality=100)
    for name in ("a.png", "a.webp"):
        assert np.array_equal(np.asarray(Image.open(tmp_path / name)), PIXELS)
        assert (read_embedded(tmp_path / name).width, read_embedded(tmp_path / name).height) == (40, 24)


@settings(max_examples=150, deadline=None)
@given(
    prompt=texts.filter(lambda text: "Negative prompt:" not in text),
    negative=texts,
    model=texts,
    sampler=st.sampled_from(sorted(SAMPLERS)),
    schedule=st.sampled_from(sorted(SCHEDULES)),
    steps=st.integers(1, 10_000),
)
def test_other_tools_can_read_our_settings(prompt, negative, model, sampler, schedule, steps):
    given_request = {**REQUEST, "prompt": prompt, "negative_prompt": negative, "model": model}
    given_request |= {"sampler": sampler, "schedule": schedule, "steps": steps}
    note = read_parameters(parameters_text(given_request))

    def kept(text: str) -> str:
        return text.replace("\0", "\ufffd").replace("\r\n", "\n").strip()

    assert note.request["prompt"] == kept(prompt)
    assert note.request.get("negative_prompt", "") == kept(negative)
    assert note.request["model"] == model
    for name in ("sampler", "schedule", "steps", "cfg_scale", "seed", "width", "height"):
        assert note.request[name] == given_request[name]
    assert list(note.unmapped) == ["Version"]


def test_parameters_text_is_the_known_form():
    assert parameters_text(REQUEST).splitlines() == [
        "a red apple",
        "Negative prompt: blurry",
        "Steps: 20, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 5, Seed: 7, Size: 128x128, "
        "Model: starter-painter, Version: Stepwise Studio 0.1.0",
    ]
    assert "Seed: 10," in parameters_text(REQUEST, batch_index=3)


def test_pillow_sees_what_we_write(tmp_path):
    write_png(tmp_path / "a.png", PIXELS, request=REQUEST, receipt=RECEIPT)
    with Image.open(tmp_path / "a.png") as picture:
        assert picture.info["parameters"].startswith("a red apple\nNegative prompt: blurry\nSteps: 20, ")
        assert json.loads(picture.info["stepwise"]) == {"version": 1, "request": REQUEST, "receipt": RECEIPT}
        packet = ElementTree.fromstring(picture.info["XML:com.adobe.xmp"])
        iptc = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}DigitalSourceType"
        assert [node.get(iptc) for node in packet.iter() if node.get(iptc)] == [AI_SOURCE]
    write_picture(tmp_path / "a.jpg", PIXELS, request=REQUEST, receipt=RECEIPT)
    with Image.open(tmp_path / "a.jpg") as picture:
        comment = picture.getexif().get_ifd(0x8769)[0x9286]
        assert comment.removeprefix(b"UNICODE\0").decode("utf-16-be") == parameters_text(REQUEST)


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp"])
def test_the_mark_is_all_that_goes_without_it(tmp_path, suffix):
    for mark in (True, False):
        path = tmp_path / f"{mark}{suffix}"
        write_picture(path, PIXELS, request=REQUEST, receipt=RECEIPT, mark=mark)
        assert (AI_SOURCE.encode() in path.read_bytes()) == mark
        assert is_marked(read_embedded(path).texts.get("XML:com.adobe.xmp", "")) == mark
        assert read_note(path).request == REQUEST
    assert read_note(tmp_path / f"True{suffix}") == read_note(tmp_path / f"False{suffix}")


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp"])
def test_without_the_note_nothing_is_told(tmp_path, suffix):
    path = tmp_path / f"bare{suffix}"
    write_picture(path, PIXELS, request=REQUEST, receipt=RECEIPT, note=False)
    assert AI_SOURCE.encode() in path.read_bytes() and b"apple" not in path.read_bytes()
    with pytest.raises(StudioError, match="no note"):
        read_note(path)


def test_a_prompt_too_long_for_a_jpeg_is_refused(tmp_path):
    request = REQUEST | {"prompt": "word " * 20_000}
    with pytest.raises(StudioError, match="too long"):
        write_picture(tmp_path / "a.jpg", PIXELS, request=request, receipt={})
    write_picture(tmp_path / "a.webp", PIXELS, request=request, receipt={})
    assert read_note(tmp_path / "a.webp").request["prompt"] == "word " * 20_000
    assert os.listdir(tmp_path) == ["a.webp"]


def test_an_unknown_ending_is_refused(tmp_path):
    with pytest.raises(StudioError, match=r"\.png, \.jpg or \.webp"):
        write_picture(tmp_path / "a.tiff", PIXELS, request=REQUEST, receipt={})


def test_unwritable_places_are_named_and_left_clean(tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (
        folder,
        pipe,
        tmp_path / "missing" / "a.png",
        Path("/proc/a.png"),
        tmp_path / ("n" * 300),
        Path("a\0"),
    ):
        with pytest.raises(StudioError) as caught:
            write_png(path, PIXELS, request=REQUEST, receipt={})
        assert str(path).split("\0")[0] in str(caught.value)
    assert sorted(os.listdir(tmp_path)) == ["folder", "pipe"] and not os.listdir(folder)


def test_a_full_disk_leaves_the_old_picture(tmp_path):
    (tmp_path / "a.png").write_bytes(b"old")
    code = (
        "import resource, signal, sys; from pathlib import Path; from studio.files.atomic import write_atomically\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "write_atomically(Path(sys.argv[1]), bytes(5000))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path / "a.png")], capture_output=True, text=True)
    assert "StudioError" in done.stderr and "a.png cannot be written: it is larger than a file may be" in done.stderr
    assert os.listdir(tmp_path) == ["a.png"] and (tmp_path / "a.png").read_bytes() == b"old"


def test_new_pictures_have_the_usual_rights_and_links_stay_links(tmp_path):
    write_png(tmp_path / "a.png", PIXELS, request=REQUEST, receipt={})
    (tmp_path / "usual").touch()
    assert (tmp_path / "a.png").stat().st_mode == (tmp_path / "usual").stat().st_mode
    (tmp_path / "link.png").symlink_to("a.png")
    write_png(tmp_path / "link.png", PIXELS[:8], request=REQUEST, receipt={})
    assert (tmp_path / "link.png").is_symlink() and read_embedded(tmp_path / "a.png").height == 8


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _png(*chunks: bytes, width: int = 1, height: int = 1) -> bytes:
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + _chunk(b"IDAT", b"") + _chunk(b"IEND", b"")


def _own(text: str) -> bytes:
    return _png(_chunk(b"tEXt", b"stepwise\0" + text.encode("utf-8", "surrogatepass")))


_BOMB = zlib.compress(b"x" * (MAX_TEXT + 1))
BAD = {
    "empty": b"",
    "text": b"hello",
    "html": b"<!doctype html><title>404</title>",
    "no note": _png(),
    "signature only": b"\x89PNG\r\n\x1a\n",
    "no header": b"\x89PNG\r\n\x1a\n" + _chunk(b"IEND", b""),
    "two headers": _png(_chunk(b"IHDR", bytes(13))),
    "short header": b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", bytes(4)) + _chunk(b"IEND", b""),
    "huge": _png(_chunk(b"tEXt", b"parameters\0a\nSteps: 1, Sampler: Euler, Seed: 1"), width=70_000, height=70_000),
    "length lies": b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 2**32 - 1) + b"IHDR",
    "bomb": _png(_chunk(b"zTXt", b"stepwise\0\0" + _BOMB)),
    "bomb itxt": _png(_chunk(b"iTXt", b"parameters\0\1\0\0\0" + _BOMB)),
    "broken zip": _png(_chunk(b"zTXt", b"stepwise\0\0" + _BOMB[:50])),
    "no zip": _png(_chunk(b"zTXt", b"stepwise\0\0nonsense")),
    "broken utf-8": _png(_chunk(b"iTXt", b"stepwise\0\0\0\0\0\xff\xfe")),
    "broken json": _own('{"version": 1, "request": {'),
    "html note": _own("<html>&lt;"),
    "list note": _own("[1, 2]"),
    "no request": _own('{"version": 1}'),
    "request is text": _own('{"request": "x"}'),
    "receipt is text": _own('{"request": {}, "receipt": "x"}'),
    "surrogate": _own('{"request": {"prompt": "\\ud83d"}, "receipt": {}}'),
    "surrogate in a name": _own('{"request": {"\\ud83d": 1}, "receipt": {}}'),
    "deep": _own("[" * 100_000),
    "huge number": _own('{"request": {"seed": ' + "9" * 5000 + "}}"),
    "jpeg start": b"\xff\xd8\xff",
    "jpeg no end": b"\xff\xd8\xff\xe0\x00\x10JFIF",
    "jpeg zero length": b"\xff\xd8\xff\xe0\x00\x00\xff\xd9",
    "webp start": b"RIFF\x10\x00\x00\x00WEBP",
    "webp cut": b"RIFF\xff\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00",
}


@pytest.mark.parametrize("name", sorted(BAD))
def test_bad_files_are_refused_in_one_sentence(tmp_path, name):
    path = tmp_path / "bad.png"
    path.write_bytes(BAD[name])
    with pytest.raises(StudioError) as caught:
        read_note(path)
    text = str(caught.value)
    assert str(path) in text and "\n" not in text and text.endswith(".") and len(text) < 200 + len(str(path))
    text.encode()


def test_a_png_cut_anywhere_is_refused(tmp_path):
    whole = png_bytes(PIXELS, request=REQUEST, receipt=RECEIPT)
    path = tmp_path / "cut.png"
    for length in range(0, len(whole), 13):
        path.write_bytes(whole[:length])
        with pytest.raises(StudioError):
            read_note(path)


@settings(max_examples=150, deadline=None)
@given(
    suffix=st.sampled_from([".png", ".jpg", ".webp"]), at=st.integers(0, 2000), new=st.binary(min_size=1, max_size=6)
)
def test_damage_anywhere_never_ends_in_a_traceback(tmp_path_factory, suffix, at, new):
    path = tmp_path_factory.mktemp("fuzz") / f"picture{suffix}"
    write_picture(path, PIXELS[:8, :8], request=REQUEST, receipt=RECEIPT)
    data = bytearray(path.read_bytes())
    at %= len(data)
    data[at : at + len(new)] = new
    path.write_bytes(data)
    try:
        note = read_note(path)
    except StudioError:
        return
    assert set(note.request) <= set(FIELDS) and all(FIELDS[name](value) for name, value in note.request.items())


def test_a_flipped_bit_in_the_pixels_is_noticed(tmp_path):
    data = bytearray(png_bytes(PIXELS, request=REQUEST, receipt=RECEIPT))
    data[data.index(b"IDAT") + 100] ^= 1
    (tmp_path / "a.png").write_bytes(data)
    with pytest.raises(StudioError, match="checksum"):
        read_note(tmp_path / "a.png")


def test_missing_files_and_folders_are_named(tmp_path):
    for path in (tmp_path / "none.png", tmp_path):
        with pytest.raises(StudioError, match=str(path)):
            read_note(path)


def test_values_that_no_request_takes_are_unmapped(tmp_path):
    request = REQUEST | {"seed": -1, "cfg_scale": "high", "steps": True, "from_the_future": 1, "prompt": None}
    write_png(tmp_path / "a.png", PIXELS, request=REQUEST | {"from_the_future": 1}, receipt={})
    assert read_note(tmp_path / "a.png").unmapped == {"from_the_future": 1}
    (tmp_path / "b.png").write_bytes(_own(json.dumps({"request": request, "receipt": {}})))
    note = read_note(tmp_path / "b.png")
    assert note.unmapped == {"seed": -1, "cfg_scale": "high", "steps": True, "from_the_future": 1, "prompt": None}


def test_the_fields_are_those_of_a_request():
    assert set(FIELDS) == set(REQUEST)
    edges = {"width": paint_request.MAX_SIDE, "height": paint_request.MAX_SIDE, "steps": paint_request.MAX_STEPS}
    edges |= {
        "batch": paint_request.MAX_BATCH,
        "seed": paint_request.MAX_SEED,
        "prompt": "x" * paint_request.MAX_PROMPT,
    }
    edges |= {"negative_prompt": edges["prompt"], "cfg_scale": 1000, "cfg_rescale": 1, "strength": 1}
    PaintRequest.from_json(REQUEST | edges)
    for name, value in edges.items():
        assert FIELDS[name](value)
        over = value + "x" if isinstance(value, str) else value + 1
        assert not FIELDS[name](over)
        with pytest.raises(StudioError):
            PaintRequest.from_json(REQUEST | {name: over})


def test_every_schedule_and_sampler_of_ours_has_a_name_elsewhere():
    assert set(SCHEDULES) == set(schedules.SCHEDULES) and set(SAMPLERS) <= set(catalog.samplers())


def test_our_note_wins_over_others_and_others_stand_in_for_a_broken_one(tmp_path):
    path = tmp_path / "both.png"
    info = PngInfo()
    info.add_text("parameters", "theirs\nSteps: 9, Sampler: Euler a, Seed: 3")
    info.add_itxt("stepwise", json.dumps({"request": {"prompt": "ours"}, "receipt": None}))
    Image.new("RGB", (4, 4)).save(path, pnginfo=info)
    assert read_note(path).request == {"prompt": "ours"}
    info = PngInfo()
    info.add_itxt("stepwise", "{broken")
    info.add_text("parameters", "theirs\nSteps: 9, Sampler: Euler a, Seed: 3")
    Image.new("RGB", (4, 4)).save(path, pnginfo=info)
    assert read_note(path).request["prompt"] == "theirs"
