"""Weights in prompts, as people write them for other studios."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.errors import StudioError
from studio.paint.prompt import plain_text, split_loras, weighted_fragments


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a red apple", [("a red apple", 1)]),
        ("a (red:1.2) apple", [("a ", 1), ("red", 1.2), (" apple", 1)]),
        ("a (red) apple", [("a ", 1), ("red", 1.1), (" apple", 1)]),
        ("a [red] apple", [("a ", 1), ("red", 1 / 1.1), (" apple", 1)]),
        ("((red))", [("red", 1.1 * 1.1)]),
        ("((red:1.5) apple:2)", [("red", 3.0), (" apple", 2.0)]),
        ("(a:0.5)(b:0)", [("a", 0.5), ("b", 0)]),
        (r"\(round\) brackets", [("(round) brackets", 1)]),
        ("a smile :) and (", [("a smile :) and (", 1)]),
        ("[(]) x", [("[", 1), ("]", 1.1), (" x", 1)]),
        ("10:30 (at: noon)", [("10:30 ", 1), ("at: noon", 1.1)]),
        ("", []),
        ("()", []),
    ],
)
def test_weights(prompt, expected):
    fragments = weighted_fragments(prompt)
    assert [text for text, _ in fragments] == [text for text, _ in expected]
    assert all(math.isclose(a, b) for (_, a), (_, b) in zip(fragments, expected, strict=True))


@given(st.text(alphabet="ab()[]\\:1.2 ", max_size=30))
def test_any_prompt_is_read_and_no_letter_is_lost(prompt):
    kept = plain_text(prompt)
    assert [c for c in kept if c in "ab"] == [c for c in prompt if c in "ab"]


@given(st.text(alphabet=st.characters(exclude_characters="()[]\\"), max_size=50))
def test_a_prompt_without_brackets_is_itself(prompt):
    assert plain_text(prompt) == prompt


@pytest.mark.parametrize(
    ("prompt", "text", "loras"),
    [
        ("a cat", "a cat", ()),
        (" a <b> cat", " a <b> cat", ()),
        ("<lora:ink:0.8> a cat", "a cat", (("ink", 0.8),)),
        ("a <lora:ink> cat <lora:my fog_v1.2:-1>", "a cat", (("ink", 1.0), ("my fog_v1.2", -1.0))),
        ("a cat<lora:ink:0.5>, <lora:ink:.25>blue", "a cat,blue", (("ink", 0.75),)),
    ],
)
def test_loras_are_taken_out_of_a_prompt(prompt, text, loras):
    assert split_loras(prompt) == (text, loras)


@pytest.mark.parametrize("prompt", ["<lora:ink:much>", "a <lora:ink", "<lora::1>", "<lora:a:1:2>"])
def test_a_lora_that_cannot_be_read_is_refused(prompt):
    with pytest.raises(StudioError, match=r"<lora:name:0\.8>"):
        split_loras(prompt)
