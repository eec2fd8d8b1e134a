"""llama.cpp in this process, where its package is installed: the same model, and the rules of a `Network`."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

import numpy as np
import pytest

from studio.files.starter import ensure_language_model
from studio.write import native
from studio.write.model import load
from studio.write.request import STARTER, prompt
from studio.write.tape import Tape
from studio.write.writer import Writer
from tests.bench.bench_write import TEXT, exact_network, perplexity_of

PACKAGE = Path(__file__).parents[2] / ".venv" / "native"  # `make test` puts it there
LINUX = sys.platform.startswith("linux") and platform.machine() == "x86_64"
pytestmark = pytest.mark.skipif(not LINUX, reason="llama.cpp is called on Linux with x86-64 alone")


@pytest.fixture(autouse=True)
def _starter(starter_home, monkeypatch):
    monkeypatch.setenv("STUDIO_HOME", str(starter_home))
    monkeypatch.syspath_prepend(str(PACKAGE))
    assert native.version(), f"{PACKAGE} has no llama.cpp that is known: `make test` installs it"


def test_the_starter_is_nearly_as_good_as_exact():
    model = load(STARTER, "auto")
    assert model.environment["dtype"].startswith("llama.cpp")
    ids = model.encode(prompt(TEXT.read_text(encoding="utf-8"), raw=True))[:120]
    ratio = perplexity_of(model.reading.network, ids) / perplexity_of(exact_network(ensure_language_model()), ids)
    assert 0.97 < ratio < 1.03  # over the whole text, which takes longer, it is 1.006


def test_cropping_and_growing_change_no_bit(monkeypatch):
    ids = list(range(1000, 1040))
    straight = load(STARTER, "auto").reading.network
    monkeypatch.setattr(native, "_ROOM", 16)
    cropped = load(STARTER, "auto").reading.network
    expected = [straight.feed([id]) for id in ids][-1]
    for id in [*ids[:20], 7, 8, 9]:
        cropped.feed([id])
    assert cropped.crop(20) == 20
    assert np.array_equal([cropped.feed([id]) for id in ids[20:]][-1], expected)
    assert cropped.crop(0) == 0 and straight.crop(100) == 40


def test_a_text_repeats_and_branches():
    request = prompt("Name three colours.", max_tokens=12, seed=5)
    writer = Writer()
    first = Tape.new(request)
    list(writer.write(first))
    again = Tape.new(request)
    list(Writer().write(again))
    assert [token.id for token in again.tokens] == [token.id for token in first.tokens]
    branch = first.branch(4, request)
    list(writer.write(branch))
    assert [token.id for token in branch.tokens] == [token.id for token in first.tokens]


def test_an_unknown_version_is_left_alone(monkeypatch):
    monkeypatch.setattr(native, "_TRIED", ())
    assert native.version() is None and native.open_native(ensure_language_model(), 100, 49152) is None
    assert not load(STARTER, "auto").environment["dtype"].startswith("llama.cpp")
