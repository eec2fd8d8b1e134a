"""Tapes on disk and in memory."""

import numpy as np
import pytest

from studio.errors import StudioError
from studio.files.records import RecordWriter
from studio.paint.preview import Preview
from studio.paint.request import PaintRequest
from studio.paint.tape import MAGIC, Call, Head, Tape

RNG = np.random.default_rng(0)
HEAD = Head(
    shape=(1, 3, 4, 5),
    dtype="float32",
    sigmas=(10.0, 1.0, 0.0),
    preview=Preview(RNG.normal(size=(28, 12)).astype(np.float16).astype(np.float32), 2),
    environment={"torch": "2.13.0"},
)
REQUEST = PaintRequest(prompt="a fox 🦊", steps=2)


def call(step, sigma):
    return Call(step, sigma, RNG.normal(size=HEAD.shape).astype(np.float32))


def recorded(path):
    tape = Tape.new(REQUEST, path)
    tape.begin(HEAD)
    tape.append(call(0, 10.0))
    tape.append(call(1, 1.0))
    return tape


def test_a_tape_comes_back_bit_for_bit(tmp_path):
    tape = recorded(tmp_path / "a.tape")
    tape.begin_from(np.ones(HEAD.shape, np.float32))
    tape.finish()
    again = Tape.open(tmp_path / "a.tape")
    assert again.request == REQUEST
    assert again.finished
    assert again.steps_on_record == 2
    assert again.head.sigmas == HEAD.sigmas
    assert again.head.environment == HEAD.environment
    assert np.array_equal(again.start, tape.start)
    for old, new in zip(tape.calls, again.calls, strict=True):
        assert (old.step, old.sigma, old.denoised.tobytes()) == (new.step, new.sigma, new.denoised.tobytes())
    latents = tape.predictions()[1]
    assert np.array_equal(again.head.preview.pictures(latents), HEAD.preview.pictures(latents))


def test_what_is_appended_is_on_disk_before_the_tape_is_closed(tmp_path):
    tape = recorded(tmp_path / "a.tape")
    assert len(Tape.open(tmp_path / "a.tape").calls) == 2
    tape.close()


def test_an_opened_tape_is_gone_on_with(tmp_path):
    recorded(tmp_path / "a.tape").close()
    tape = Tape.open(tmp_path / "a.tape")
    tape.append(call(1, 0.5))
    tape.finish()
    assert [c.sigma for c in Tape.open(tmp_path / "a.tape").calls] == [10.0, 1.0, 0.5]


def test_a_finished_tape_is_not_finished_twice(tmp_path):
    tape = recorded(tmp_path / "a.tape")
    tape.finish()
    size = (tmp_path / "a.tape").stat().st_size
    Tape.open(tmp_path / "a.tape").finish()
    assert (tmp_path / "a.tape").stat().st_size == size


def test_an_empty_tape_says_so(tmp_path):
    RecordWriter(tmp_path / "a.tape", MAGIC).close()
    with pytest.raises(StudioError, match="no request"):
        Tape.open(tmp_path / "a.tape")


@pytest.mark.parametrize(("kind", "payload"), [(b"WHAT", b""), (b"SEGM", b"{}"), (b"HEAD", b"[]"), (b"CALL", b"x")])
def test_a_record_that_makes_no_sense_is_damage(tmp_path, kind, payload):
    recorded(tmp_path / "a.tape").close()
    size = (tmp_path / "a.tape").stat().st_size
    writer = RecordWriter(tmp_path / "a.tape", MAGIC, keep=size)
    writer.append(kind, payload)
    writer.close()
    with pytest.raises(StudioError, match="damaged"):
        Tape.open(tmp_path / "a.tape")


def test_a_tape_costs_little(tmp_path):
    tape = Tape.new(REQUEST, tmp_path / "a.tape")
    tape.begin(Head((1, 6, 16, 16), "float32", (1.0, 0.0), HEAD.preview, {}))
    before = (tmp_path / "a.tape").stat().st_size
    tape.append(Call(0, 1.0, np.zeros((1, 6, 16, 16), np.float32)))
    tape.close()
    assert (tmp_path / "a.tape").stat().st_size - before < 6 * 16 * 16 * 4 + 64
