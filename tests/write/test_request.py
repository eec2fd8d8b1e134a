"""Requests: what is refused, and the way to JSON and back."""

from __future__ import annotations

import json

import pytest

from studio.errors import StudioError
from studio.write.request import Message, TextRequest, continuation, prompt

GOOD = prompt("Hello", system="Be brief.", stop=("\n",), seed=7)


def test_json_and_back():
    turns = (*GOOD.messages, Message("assistant", "Hi", (5, 6)), Message("user", "More 👩‍🚀 שלום"))
    request = GOOD.replace(messages=turns)
    assert TextRequest.from_json(json.loads(json.dumps(request.to_json()))) == request


def test_fields_of_a_newer_version_are_left_out():
    assert TextRequest.from_json({**GOOD.to_json(), "mirostat": 2}) == GOOD


@pytest.mark.parametrize(
    "changes",
    [
        {"max_tokens": 0},
        {"max_tokens": True},
        {"temperature": -0.1},
        {"temperature": float("nan")},
        {"temperature": "hot"},
        {"top_k": -1},
        {"top_p": 1.5},
        {"min_p": 2},
        {"repetition_penalty": 0},
        {"seed": -1},
        {"seed": 2**63},
        {"stop": ("",)},
        {"stop": tuple("abcdefghijklmnopq")},
        {"alternatives": 1000},
        {"model": ""},
        {"dtype": "int2"},
        {"messages": ()},
        {"messages": (Message("user", ""),)},
        {"messages": (Message("user", " \n\t"),)},
        {"messages": (Message("user", "half a pair: \ud83d"),)},
        {"messages": (Message("robot", "Hello"),)},
        {"messages": (Message("user", "Hello"), Message("system", "Be brief."))},
        {"raw": True},
    ],
)
def test_bad_values_are_refused_with_a_sentence(changes):
    with pytest.raises(StudioError, match=r"[.]$"):
        GOOD.replace(**changes)


@pytest.mark.parametrize("text", ["\x00\x01\x1b[31m", "مرحبا", "👩‍👩‍👧‍👦" * 50, "x" * 50_000, "a\r\nb"])
def test_odd_text_is_kept_as_it_is(text):
    assert prompt(text).messages[-1].content == text
    assert continuation(text).messages[0].content == text


@pytest.mark.parametrize("values", [{}, {"messages": 5}, {"messages": [{"role": "user"}]}, {"messages": ["Hello"]}])
def test_json_that_is_no_request(values):
    with pytest.raises(StudioError):
        TextRequest.from_json(values)
