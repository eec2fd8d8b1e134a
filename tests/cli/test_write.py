"""`studio write` and `write-branch` as programs call them."""

from __future__ import annotations

import argparse
import io
import json
import os
import signal
import subprocess
import sys
import time

import pytest

from studio.cli import write
from studio.errors import StudioError
from studio.write.tape import Tape
from tests.write.conftest import TEMPLATE, make_model

__all__ = ["make_model"]  # the fixture


def _call(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    write.add_parsers(parser.add_subparsers(required=True))
    args = parser.parse_args([str(argument) for argument in arguments])
    code: int = args.run(args)
    return code


@pytest.fixture
def model(make_model, empty_home):
    return make_model()


def _events(capsys):
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_plain_text_goes_to_standard_output(model, capsys):
    assert _call("write", "the in a", "--model", model, "--raw", "--max-tokens", 20, "--seed", 4) == 0
    once = capsys.readouterr().out
    assert _call("write", "the in a", "--model", model, "--raw", "--max-tokens", 20, "--seed", 4) == 0
    assert capsys.readouterr().out == once and len(once) > 5


def test_json_events(model, capsys):
    settings = ("--temperature", 1.2, "--top-p", 0.9, "--top-k", 50, "--min-p", 0.01, "--repetition-penalty", 1.1)
    _call("write", "Hi", "--system", "Be brief.", "--model", model, "--json", "--max-tokens", 6, *settings,
          "--alternatives", 3)  # fmt: skip
    events = _events(capsys)
    tokens = [event for event in events if event["event"] == "token"]
    assert [token["index"] for token in tokens] == list(range(len(tokens)))
    for token in tokens:
        assert isinstance(token["id"], int) and token["logprob"] <= 0 and len(token["alternatives"]) == 3
        assert {"id", "text", "logprob"} <= token["alternatives"][0].keys()
    reply = events[-1]
    assert reply["event"] == "reply" and reply["tokens"] == len(tokens) and reply["seconds"] > 0
    assert reply["stop"] in ("end", "length", "stop")
    assert reply["text"] == "".join(token["text"] for token in tokens)


def test_standard_input(model, capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("the ü 🎨".encode())))
    assert _call("write", "-", "--model", model, "--raw", "--max-tokens", 3) == 0
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff\xfe")))
    with pytest.raises(StudioError, match="UTF-8"):
        _call("write", "-", "--model", model, "--raw")


def test_a_branch_goes_on_from_a_tape(model, capsys, tmp_path):
    first, second, third = (tmp_path / f"{name}.tape" for name in "abc")
    _call("write", "the in a", "--seed", 4, "--model", model, "--raw", "--max-tokens", 12, "--tape", first, "--json")
    whole = _events(capsys)
    _call("write-branch", first, "--token", 5, "--tape", second, "--json")
    branch = _events(capsys)
    assert branch[-1]["text"] == whole[-1]["text"]
    assert Tape.open(second).tokens == Tape.open(first).tokens
    assert [event["replayed"] for event in branch if event["event"] == "token"] == [True] * 5 + [False] * 7
    other = next(a["id"] for a in Tape.open(first).head and _alternatives(first, 5) if a["id"] != _ids(first)[5])
    _call("write-branch", first, "--token", 5, "--choose", other, "--max-tokens", 8, "--tape", third)
    assert _ids(third)[:6] == [*_ids(first)[:5], other] and len(_ids(third)) == 8


def _ids(path):
    return [token.id for token in Tape.open(path).tokens]


def _alternatives(path, index):
    return [{"id": other.id} for other in Tape.open(path).tokens[index].alternatives]


def test_greedy_is_the_likeliest_token(model, capsys):
    _call("write", "the in a", "--seed", 4, "--model", model, "--raw", "--greedy", "--max-tokens", 8, "--json")
    for event in _events(capsys):
        if event["event"] == "token":
            assert event["id"] == event["alternatives"][0]["id"]


def test_stop_texts(model, capsys):
    _call("write", "the in a", "--seed", 4, "--model", model, "--raw", "--max-tokens", 20, "--json")
    stop = _events(capsys)[-1]["text"][6:8]
    _call(
        "write",
        "the in a",
        "--seed",
        4,
        "--model",
        model,
        "--raw",
        "--max-tokens",
        20,
        "--json",
        "--stop",
        "never so",
        "--stop",
        stop,
    )
    reply = _events(capsys)[-1]
    assert reply["stop"] == "stop" and stop not in reply["text"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("write", "Hi", "--max-tokens", "0"),
        ("write", ""),
        ("write", "Hi", "--temperature", "-1"),
        ("write", "Hi", "--model", "no-such-model"),
        ("write", "Hi", "--top-p", "nan"),
        ("write-branch", "no-such.tape", "--token", "1"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(empty_home, arguments):
    with pytest.raises(StudioError, match=r"[.]$"):
        _call(*arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        ("write",),
        ("write", "Hi", "--max-tokens", "many"),
        ("write-branch", "a.tape"),
        ("write", "Hi", "--dtype", "int1"),
    ],
)
def test_bad_arguments_are_exit_code_two(arguments):
    with pytest.raises(SystemExit) as ended:
        _call(*arguments)
    assert ended.value.code == 2


def test_a_branch_does_not_overwrite_its_parent(model, capsys, tmp_path):
    tape = tmp_path / "a.tape"
    _call("write", "the in a", "--seed", 4, "--model", model, "--raw", "--max-tokens", 3, "--tape", tape)
    with pytest.raises(StudioError, match="tape of its own"):
        _call("write-branch", tape, "--token", 1, "--tape", tape)


def test_a_run_that_kept_nothing_leaves_no_tape(make_model, empty_home, tmp_path):
    tape = tmp_path / "a.tape"
    with pytest.raises(StudioError, match="chat template"):
        _call("write", "Hi", "--model", make_model(template=None), "--tape", tape)
    assert not tape.exists()


def test_a_wrong_model_name_leaves_an_older_tape_alone(model, tmp_path):
    tape = tmp_path / "a.tape"
    _call("write", "the in a", "--seed", 4, "--model", model, "--raw", "--max-tokens", 3, "--tape", tape)
    with pytest.raises(StudioError, match="no language model"):
        _call("write", "Hi", "--model", "no-such-model", "--tape", tape)
    assert len(_ids(tape)) == 3


def _start(model, tape):
    code = (
        "import argparse, sys\nfrom studio.cli import write\n"
        "p = argparse.ArgumentParser()\nwrite.add_parsers(p.add_subparsers())\na = p.parse_args()\n"
        "try: sys.exit(a.run(a))\nexcept KeyboardInterrupt: sys.exit(130)"
    )
    arguments = [
        "write",
        "the",
        "--greedy",
        "--model",
        str(model),
        "--raw",
        "--max-tokens",
        "100000",
        "--tape",
        str(tape),
    ]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    )


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_interrupted_or_killed_the_tape_is_whole_and_goes_on(make_model, empty_home, tmp_path, how):
    cut, whole = tmp_path / "cut", tmp_path / "whole"
    folder = make_model("llama", TEMPLATE, max_position_embeddings=100_000)
    process = _start(folder, cut)
    while not cut.exists() or cut.stat().st_size < 20_000:
        assert process.poll() is None, process.stderr.read()
        time.sleep(0.01)
    process.send_signal(how)
    said = process.communicate(timeout=60)[1].decode()
    assert process.returncode == (130 if how == signal.SIGINT else -signal.SIGKILL)
    if how == signal.SIGINT:
        assert "write-branch" in said
    kept = len(_ids(cut))
    assert kept > 5
    _call("write-branch", cut, "--token", kept, "--max-tokens", kept + 20, "--tape", whole)
    straight = tmp_path / "straight"
    _call("write", "the", "--greedy", "--model", folder, "--raw", "--max-tokens", kept + 20, "--tape", straight)
    assert Tape.open(whole).tokens == Tape.open(straight).tokens
