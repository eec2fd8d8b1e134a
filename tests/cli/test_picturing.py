"""`studio upscale`, `walk` and `noise`, as a program uses them."""

import json

import numpy as np
import pytest
from PIL import Image
from safetensors.torch import save_file

from studio.cli import main
from studio.files.pictures import read_note, write_png
from studio.paint.request import PaintRequest
from tests.paint.upscalers import compact


@pytest.fixture(autouse=True)
def _starter_in_use(starter_home, monkeypatch):
    monkeypatch.setenv("STUDIO_HOME", str(starter_home))


@pytest.fixture
def folder(tmp_path):
    """Two pictures, one with a note, and an upscaler."""
    random = np.random.default_rng(0)
    request = PaintRequest(prompt="a red apple", seed=7).to_json()
    write_png(tmp_path / "a.png", random.integers(0, 256, (64, 80, 3)).astype(np.uint8), request=request, receipt={})
    Image.fromarray(np.full((128, 128, 3), 90, np.uint8)).save(tmp_path / "b.png")
    save_file(compact(), tmp_path / "tiny.safetensors")
    return tmp_path


def lines(text):
    return [json.loads(line) for line in text.splitlines()]


def test_a_picture_is_enlarged(folder, capsys):
    out = folder / "out.png"
    command = ["upscale", str(folder / "a.png"), "--model", str(folder / "tiny.safetensors"), "--scale", "2"]
    assert main([*command, "-o", str(out), "--json"]) == 0
    events = lines(capsys.readouterr().out)
    assert [event["event"] for event in events] == ["stage", "stage", "tile", "picture"]
    assert (events[-2]["tile"], events[-2]["tiles"], events[-1]["path"]) == (1, 1, str(out))
    assert Image.open(out).size == (160, 128)
    note = read_note(out)
    assert note.request["prompt"] == "a red apple" and note.receipt["enlarged"]["scale"] == 2


@pytest.mark.parametrize("ending", ["gif", "mp4"])
def test_a_walk_is_an_animation(folder, capsys, ending):
    out = folder / f"walk.{ending}"
    walk = ["walk", str(folder / "a.png"), str(folder / "b.png"), "--frames", "4", "-o", str(out), "--json"]
    assert main(walk) == 0
    frames = [event for event in lines(capsys.readouterr().out) if event["event"] == "frame"]
    assert [(event["frame"], event["frames"]) for event in frames] == [(n, 4) for n in range(1, 5)]
    if ending == "gif":
        with Image.open(out) as picture:
            assert (picture.n_frames, picture.size) == (4, (80, 64))
    else:
        assert out.read_bytes()[4:8] == b"ftyp"


def test_a_picture_under_noise(folder, capsys):
    pictures = []
    for step in (0, 5, 20):
        out = folder / f"noise-{step}.png"
        assert main(["noise", str(folder / "b.png"), "--step", str(step), "-o", str(out), "--json"]) == 0
        event = lines(capsys.readouterr().out)[-1]
        assert (event["step"], event["steps"]) == (step, 20)
        pictures.append(np.asarray(Image.open(out), float))
    off = [np.abs(picture - 90).mean() for picture in pictures]
    assert off == sorted(off) and off[0] < 8 and off[-1] > 30


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("upscale", "missing.png", "-o", "o.png"), "There is no picture"),
        (("upscale", "a.png", "--model", "magic", "-o", "o.png"), "no upscaler 'magic'"),
        (("upscale", "a.png", "--scale", "99", "-o", "o.png"), "scale"),
        (("upscale", "a.png", "-o", "o.jpg"), "must end in .png"),
        (("walk", "a.png", "-o", "o.gif"), "two pictures"),
        (("walk", "a.png", "missing.png", "-o", "o.gif"), "There is no picture"),
        (("walk", "a.png", "b.png", "-o", "o.png"), "must end in .gif"),
        (("walk", "a.png", "b.png", "--by", "runs", "-o", "o.gif"), "no note"),
        (("noise", "a.png", "--step", "21", "-o", "o.png"), "not one of the 20"),
        (("noise", "a.png", "--step", "3", "--model", "magic", "-o", "o.png"), "no model 'magic'"),
    ],
)
def test_bad_input_is_one_sentence(folder, monkeypatch, capsys, arguments, words):
    monkeypatch.chdir(folder)
    before = sorted(path.name for path in folder.iterdir())
    assert main(arguments) == 1
    error = capsys.readouterr().err
    assert words in error and error.startswith("studio: ") and error.count("\n") == 1
    assert sorted(path.name for path in folder.iterdir()) == before
