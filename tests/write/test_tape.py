"""The tape of a text: kept, read back, cut off, damaged, branched."""

from __future__ import annotations

import pytest

from studio.errors import StudioError
from studio.write.events import Alternative
from studio.write.request import prompt
from studio.write.tape import Head, Segment, Tape, Token

REQUEST = prompt("Hello", seed=3)
TOKENS = [
    Token(id, text, -0.5 * id, (Alternative(id, text, -0.5 * id),)) for id, text in enumerate(["A", "", "ü", "!"])
]


def _write(path):
    tape = Tape.new(REQUEST, path)
    tape.begin(Head((5, 6, 7), {"model": "abc", "threads": 2}))
    tape.read_in((2, 3))
    for token in TOKENS:
        tape.append(token)
    tape.finish("end")
    return tape


def _content(tape):
    return tape.segments, tape.head, tape.reads, tape.tokens, tape.stop


def test_read_back_equal(tmp_path):
    tape = _write(tmp_path / "a.tape")
    again = Tape.open(tmp_path / "a.tape")
    assert _content(again) == _content(tape)
    assert again.text == "Aü!"


def test_a_cut_at_any_byte_loses_at_most_one_token(tmp_path):
    _write(tmp_path / "a.tape")
    data = (tmp_path / "a.tape").read_bytes()
    cut = tmp_path / "b.tape"
    counts = []
    for length in range(len(data) - 400, len(data) + 1):
        cut.write_bytes(data[:length])
        tape = Tape.open(cut)
        assert tape.tokens == TOKENS[: len(tape.tokens)]
        counts.append(len(tape.tokens))
    assert counts == sorted(counts) and counts[-1] == 4


def test_appending_after_a_cut(tmp_path):
    _write(tmp_path / "a.tape")
    data = (tmp_path / "a.tape").read_bytes()
    (tmp_path / "a.tape").write_bytes(data[:-60])
    tape = Tape.open(tmp_path / "a.tape")
    kept = len(tape.tokens)
    for token in TOKENS[kept:]:
        tape.append(token)
    tape.finish("end")
    assert _content(Tape.open(tmp_path / "a.tape"))[3:] == (TOKENS, "end")


def test_damage_is_one_sentence(tmp_path):
    _write(tmp_path / "a.tape")
    data = bytearray((tmp_path / "a.tape").read_bytes())
    data[60] ^= 0xFF
    (tmp_path / "a.tape").write_bytes(data)
    with pytest.raises(StudioError, match="damaged"):
        Tape.open(tmp_path / "a.tape")
    (tmp_path / "b.tape").write_bytes(b"not a tape at all")
    with pytest.raises(StudioError, match="not a tape"):
        Tape.open(tmp_path / "b.tape")
    with pytest.raises(StudioError):
        Tape.open(tmp_path / "none.tape")


def test_a_branch_keeps_the_tokens_before_it(tmp_path):
    parent = _write(tmp_path / "a.tape")
    changed = REQUEST.replace(temperature=0.1)
    child = parent.branch(2, changed, tmp_path / "b.tape", choose=9)
    child.close()
    child = Tape.open(tmp_path / "b.tape")
    assert child.tokens == TOKENS[:2] and not child.stop and child.head == parent.head
    assert child.segments == [Segment(0, REQUEST), Segment(2, changed, 9)]
    assert child.request_at(1) == REQUEST and child.request_at(2) == changed
    assert child.chosen_at(2) == 9 and child.chosen_at(1) is None and child.chosen_at(3) is None


def test_a_branch_before_an_older_branch_forgets_it():
    parent = _write(None)
    child = parent.branch(3, REQUEST.replace(seed=8), choose=4).branch(1, REQUEST.replace(seed=9))
    assert child.segments == [Segment(0, REQUEST), Segment(1, REQUEST.replace(seed=9))]
    assert parent.branch(2, REQUEST).segments == [Segment(0, REQUEST)]


def test_what_a_branch_cannot_do():
    parent = _write(None)
    for index in (-1, 5):
        with pytest.raises(StudioError, match="4 tokens"):
            parent.branch(index, REQUEST)
    with pytest.raises(StudioError, match="model"):
        parent.branch(1, REQUEST.replace(model="other"))


def test_a_stop_text_is_not_part_of_the_text():
    tape = Tape.new(prompt("Hello", stop=("ü",)))
    tape.begin(Head((1,), {}))
    for token in TOKENS:
        tape.append(token)
    assert tape.text == "A"
