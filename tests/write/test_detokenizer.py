"""Text that grows by tokens: whole characters only, and no beginning of a stop text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.write.detokenizer import Detokenizer, StopTexts, token_text
from tests.write.conftest import tokenizer

RAW = tokenizer().backend_tokenizer


def _grow(text: str) -> list[str]:
    detokenizer = Detokenizer(RAW)
    return [detokenizer.step(id) for id in RAW.encode(text).ids]


@pytest.mark.parametrize(
    "text",
    [
        "the cat",
        "naïve café",
        "👩‍🚀🎨 in space",
        "שלום עולם",
        "漢字かな",
        "  two  spaces\n\n\ttab\r\n",
        "e\u0301 \x00 \x1b[0m",
    ],
)
def test_pieces_join_to_the_text_and_hold_whole_characters(text):
    pieces = _grow(text)
    assert "".join(pieces) == text
    assert not any("\ufffd" in piece for piece in pieces)


@given(st.text(alphabet=st.characters(exclude_characters="\ufffd", exclude_categories=["Cs"]), max_size=30))
def test_any_text_comes_back(text):
    assert "".join(_grow(text)) == text


def test_half_a_character_is_not_shown():
    ids = RAW.encode("🎨").ids
    assert len(ids) == 4
    detokenizer = Detokenizer(RAW)
    assert [detokenizer.step(id) for id in ids] == ["", "", "", "🎨"]


def test_a_lone_token_is_shown_by_its_bytes_where_it_is_no_character():
    assert token_text(RAW, RAW.encode("🎨").ids[0]) == "⟨F0⟩"
    assert token_text(RAW, RAW.token_to_id("Ġthe")) == " the"
    assert token_text(RAW, RAW.token_to_id("<|im_end|>")) == "<|im_end|>"


@given(st.text("ab\n", max_size=40), st.lists(st.text("ab\n", min_size=1, max_size=4), max_size=3), st.data())
def test_stop_texts_are_found_wherever_the_text_is_cut(text, stops, data):
    watch, shown, rest = StopTexts(stops), "", text
    while rest and not watch.found:
        size = data.draw(st.integers(1, len(rest)))
        shown += watch.step(rest[:size])
        rest = rest[size:]
        assert not any(stop in shown for stop in stops)
    if not watch.found:
        shown += watch.rest()
    seen = text[: len(text) - len(rest)]
    assert watch.found == any(stop in seen for stop in stops)
    first = min((seen.find(stop) for stop in stops if stop in seen), default=len(seen))
    assert shown == text[:first] or (watch.found and text.startswith(shown) and len(shown) <= first)


def test_a_stop_text_across_pieces_is_held_back():
    watch = StopTexts(["END"])
    assert [watch.step(piece) for piece in ("a E", "N", "X E", "ND more")] == ["a ", "", "ENX ", ""]
    assert watch.found
