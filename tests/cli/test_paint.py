"""The command line as a program: what it prints, what it leaves on disk, how it ends."""

import json
import os
import signal
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

from studio.cli import main
from studio.files.pictures import read_note
from studio.paint.tape import Tape

pytestmark = pytest.mark.usefixtures("starter_in_use")
APPLE = ("paint", "a red apple", "--seed", "7", "--steps", "6")


@pytest.fixture
def starter_in_use(starter_home, monkeypatch):
    monkeypatch.setenv("STUDIO_HOME", str(starter_home))


def studio(*arguments, **options):
    return subprocess.Popen(
        [sys.executable, "-m", "studio", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )


def pixels(path):
    return np.asarray(Image.open(path))


def lines(text):
    return [json.loads(line) for line in text.splitlines()]


def test_paint_prints_its_steps_and_leaves_a_picture_with_its_request(tmp_path):
    out, tape = tmp_path / "apple.png", tmp_path / "apple.tape"
    run = studio(*APPLE, "--json", "--frames", tmp_path / "frames", "--tape", tape, "-o", out)
    stdout, stderr = run.communicate()
    assert (run.returncode, stderr) == (0, "")
    events = lines(stdout)
    assert [event["name"] for event in events if event["event"] == "stage"] == ["load", "encode", "denoise", "decode"]
    assert [(e["step"], e["steps"]) for e in events if e["event"] == "step"] == [(n, 6) for n in range(1, 7)]
    assert events[-1]["event"] == "painting"
    assert events[-1]["path"] == str(out)
    assert pixels(out).shape == (128, 128, 3)
    assert sorted(path.name for path in (tmp_path / "frames").iterdir()) == [f"step-{n:03d}.png" for n in range(1, 7)]
    assert np.array_equal(pixels(tmp_path / "frames/step-006.png"), pixels(out))
    note = read_note(out)
    assert (note.request["prompt"], note.request["seed"], note.request["steps"]) == ("a red apple", 7, 6)
    assert Tape.open(tape).finished


def test_branch_resume_verify_info(tmp_path, capsys):
    tape, branch = tmp_path / "a.tape", tmp_path / "b.tape"
    assert main([*APPLE, "--tape", str(tape), "-o", str(tmp_path / "a.png")]) == 0
    assert main(["branch", str(tape), "--step", "4", "--tape", str(branch), "-o", str(tmp_path / "b.png")]) == 0
    assert np.array_equal(pixels(tmp_path / "a.png"), pixels(tmp_path / "b.png"))
    changed = ["branch", str(tape), "--step", "3", "--prompt", "a green frog", "--cfg", "3"]
    assert main([*changed, "--tape", str(branch), "-o", str(tmp_path / "c.png")]) == 0
    assert not np.array_equal(pixels(tmp_path / "a.png"), pixels(tmp_path / "c.png"))
    capsys.readouterr()
    assert main(["verify", str(branch), "--json"]) == 0
    verdict = lines(capsys.readouterr().out)[-1]
    assert (verdict["event"], verdict["same"], verdict["step"]) == ("verdict", True, None)
    assert main(["info", str(branch), "--json"]) == 0
    info = json.loads(capsys.readouterr().out)
    assert info["request"]["prompt"] == "a green frog"
    assert [segment["step"] for segment in info["segments"]] == [0, 3]
    data = tape.read_bytes()
    tape.write_bytes(data[: len(data) // 2])
    assert main(["resume", str(tape), "-o", str(tmp_path / "d.png")]) == 0
    assert np.array_equal(pixels(tmp_path / "a.png"), pixels(tmp_path / "d.png"))


@pytest.mark.parametrize("step", [1, 4])
def test_a_killed_run_is_finished_with_the_pixels_of_an_uncut_one(tmp_path, step):
    tape = tmp_path / "a.tape"
    assert main([*APPLE, "--sampler", "dpmpp_3m_sde", "-o", str(tmp_path / "whole.png")]) == 0
    run = studio(*APPLE, "--sampler", "dpmpp_3m_sde", "--json", "--tape", tape, "-o", tmp_path / "never.png")
    for line in run.stdout:
        if json.loads(line).get("step") == step:
            break
    run.send_signal(signal.SIGKILL)
    run.communicate()
    assert not (tmp_path / "never.png").exists()
    assert Tape.open(tape).steps_on_record >= step
    assert main(["resume", str(tape), "-o", str(tmp_path / "rest.png")]) == 0
    assert np.array_equal(pixels(tmp_path / "whole.png"), pixels(tmp_path / "rest.png"))


def test_ctrl_c_stops_within_a_step_and_the_run_can_be_finished(tmp_path):
    tape = tmp_path / "a.tape"
    run = studio("paint", "a star", "--steps", "900", "--json", "--tape", tape, "-o", tmp_path / "a.png")
    for line in run.stdout:
        if json.loads(line).get("step") == 2:
            break
    run.send_signal(signal.SIGINT)
    rest, stderr = run.communicate()
    assert run.returncode == 130
    assert "studio resume" in stderr
    on_record = Tape.open(tape).steps_on_record
    assert on_record == 2 + sum(event["event"] == "step" for event in lines(rest))
    assert on_record < 900
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.tape"]


def test_a_picture_is_started_from_repainted_and_widened(tmp_path, capsys):
    before = np.random.default_rng(0).integers(0, 256, (128, 130, 3)).astype(np.uint8)
    mask = np.zeros((128, 130), np.uint8)
    mask[:, 1:65] = 255
    Image.fromarray(before).save(tmp_path / "in.png")
    Image.fromarray(mask).save(tmp_path / "mask.png")
    start = ["paint", "a red apple", "--seed", "7", "--steps", "4", "--init", str(tmp_path / "in.png")]
    outs = [tmp_path / f"{name}.png" for name in ("a", "b", "c")]
    assert main([*start, "--strength", "0.5", "-o", str(outs[0]), "--json"]) == 0
    assert [event["steps"] for event in lines(capsys.readouterr().out) if event["event"] == "step"] == [2, 2]
    assert main([*start, "--mask", str(tmp_path / "mask.png"), "-o", str(outs[1])]) == 0
    assert np.array_equal(pixels(outs[1])[:, 64:], before[:, 65:129])  # 130 is no multiple of 8: cut in the middle
    assert not np.array_equal(pixels(outs[1])[:, :64], before[:, 1:65])
    note = read_note(outs[1]).request
    assert (note["mask"], note["strength"], note["width"]) == (str(tmp_path / "mask.png"), 1.0, 128)
    assert main([*start, "--widen", "0,0,64,0", "-o", str(outs[2])]) == 0
    assert pixels(outs[2]).shape == (128, 192, 3)
    assert np.array_equal(pixels(outs[2])[:, :111], before[:, :111])


def test_regions_have_prompts_of_their_own(tmp_path):
    Image.new("L", (128, 128), 255).save(tmp_path / "all.png")
    region = ["paint", "a dog", *APPLE[2:], "--region", f"{tmp_path / 'all.png'}:a red apple"]
    assert main([*region, "-o", str(tmp_path / "a.png")]) == 0
    assert main([*APPLE, "-o", str(tmp_path / "b.png")]) == 0
    assert np.array_equal(pixels(tmp_path / "a.png"), pixels(tmp_path / "b.png"))


def test_a_pipe_that_closes_early_is_no_traceback(tmp_path):
    run = studio("samplers", "list", "--json")
    run.stdout.close()
    stderr = run.stderr.read()
    run.wait()
    run.stderr.close()
    assert "Traceback" not in stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--sampler", "magic"), "magic"),
        (("--schedule", "magic"), "magic"),
        (("--size", "100x128"), "multiple of 8"),
        (("--steps", "0"), "Steps must be"),
        (("--steps", "-1"), "Steps must be"),
        (("--cfg", "nan"), "Guidance must be"),
        (("--batch", "0"), "Batch must be"),
        (("--model", "missing"), "missing"),
        (("--model", os.devnull), "null"),
        (("-o", "no-such-folder/a.png"), "no-such-folder"),
        (("-o", "a.gif"), "must end in .png"),
        (("-o", "."), "."),
        (("--tape", "/proc/no-such-folder/a.tape"), "tape"),
        (("--init", "missing.png"), "There is no picture missing.png"),
        (("--mask", "missing.png"), "give --init"),
        (("--region", "mask.png"), "a colon and a prompt"),
        (("--region", "missing.png:a fox"), "There is no picture"),
    ],
)
def test_bad_input_is_one_sentence(tmp_path, monkeypatch, capsys, arguments, words):
    monkeypatch.chdir(tmp_path)
    assert main(["paint", "a fox", "-o", "a.png", *arguments]) == 1
    captured = capsys.readouterr()
    assert words in captured.err
    assert captured.err.startswith("studio: ")
    assert captured.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("paint",),
        ("paint", "a fox"),
        ("paint", "a fox", "-o", "a.png", "--steps", "many"),
        ("paint", "a fox", "-o", "a.png", "--size", "big"),
        ("branch", "a.tape", "-o", "a.png"),
        ("nonsense",),
    ],
)
def test_bad_arguments_exit_with_2(arguments, capsys):
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_a_damaged_tape_is_one_sentence(tmp_path, capsys):
    tape = tmp_path / "a.tape"
    assert main([*APPLE, "--steps", "2", "--tape", str(tape), "-o", str(tmp_path / "a.png")]) == 0
    data = bytearray(tape.read_bytes())
    data[200] ^= 1
    tape.write_bytes(data)
    for command in (["resume"], ["branch", "--step", "1"], ["verify"], ["info"]):
        out = ["-o", str(tmp_path / "b.png")] if command[0] in ("resume", "branch") else []
        assert main([*command, str(tape), *out]) == 1
        assert "damaged" in capsys.readouterr().err
    assert main(["info", str(tmp_path / "missing.png")]) == 1
    assert "missing.png" in capsys.readouterr().err
    assert not (tmp_path / "b.png").exists()


def test_a_full_disk_is_one_sentence(tmp_path, capsys):
    assert main([*APPLE, "--tape", "/dev/full", "-o", str(tmp_path / "a.png")]) == 1
    assert "the disk is full" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_imported_before_it_is_needed():
    code = "import sys, studio.cli; print(*{'torch', 'diffusers', 'transformers', 'PySide6'} & sys.modules.keys())"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == ""
