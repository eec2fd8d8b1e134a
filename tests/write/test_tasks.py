"""Tasks: what they ask for, and how a reply is cleaned."""

from __future__ import annotations

import pytest

from studio.write import tasks
from studio.write.request import TextRequest

TEXT = "The ferry left the harbour a little after six."
TASKS = {
    "rewrite": tasks.rewrite,
    "shorten": tasks.shorten,
    "expand": tasks.expand,
    "summarise": tasks.summarise,
    "fix_grammar": tasks.fix_grammar,
    "change_tone": lambda text, **settings: tasks.change_tone(text, "formal", **settings),
    "translate": lambda text, **settings: tasks.translate(text, "German", **settings),
    "explain": tasks.explain,
    "continue_text": tasks.continue_text,
    "to_prompt": tasks.to_prompt,
}


@pytest.mark.parametrize("name", TASKS)
def test_every_task_is_a_request_about_the_text_that_settings_can_change(name):
    request = TASKS[name](TEXT, model="mine", seed=5, temperature=0.9, max_tokens=7)
    assert isinstance(request, TextRequest) and TEXT in request.messages[-1].content
    assert (request.model, request.seed, request.temperature, request.max_tokens) == ("mine", 5, 0.9, 7)


def test_a_longer_text_gets_more_room_and_a_shorter_answer_less():
    long = TEXT * 20
    assert tasks.shorten(long).max_tokens < tasks.rewrite(long).max_tokens < tasks.expand(long).max_tokens
    assert tasks.rewrite(TEXT).max_tokens < tasks.rewrite(long).max_tokens


def test_tone_and_language_are_in_the_order():
    assert "playful" in tasks.change_tone(TEXT, "playful").messages[0].content
    assert "Greek" in tasks.translate(TEXT, "Greek").messages[0].content


def test_continuing_is_raw_and_keeps_the_spaces_at_the_end():
    request = tasks.continue_text("Once upon a ")
    assert request.raw and request.messages[0].content == "Once upon a "


def test_of_a_long_document_the_last_pages_are_continued_from_a_place_that_stays():
    document = "".join(f"Line {number} of a long document.\n" for number in range(20_000))
    seen = [tasks.continue_text(document[:length]).messages[0].content for length in (600_100, 600_150, 600_900)]
    assert all(document.find(text) > 0 and text.startswith("Line") and 7_000 < len(text) < 11_000 for text in seen)
    assert seen[1].startswith(seen[0]) and seen[2].startswith(seen[0])
    assert len(tasks.continue_text("x" * 50_000).messages[0].content) < 11_000
    assert tasks.continue_text("short").messages[0].content == "short"


def test_a_prompt_is_one_line():
    assert tasks.to_prompt(TEXT).stop == ("\n",)


def test_ideas_differ_by_their_seed_only():
    ideas = tasks.prompt_ideas("a lighthouse", count=3, seed=40, model="mine")
    assert [idea.seed for idea in ideas] == [40, 41, 42]
    assert len({idea.replace(seed=0) for idea in ideas}) == 1 and ideas[0].model == "mine"


@pytest.mark.parametrize(
    ("reply", "text"),
    [
        ("  A text. \n", "A text."),
        ('"A text."', "A text."),
        ("“A text.”", "A text."),
        ("Sure! Here is the rewritten text:\n\n“A text.”", "A text."),
        ("Here's a shorter version: A text.", "A text."),
        ("The corrected text:\nA text.", "A text."),
        ('"Yes," she said, "no."', '"Yes," she said, "no."'),
        ("She said: nothing.", "She said: nothing."),
        ("Here we were: alone.\nAnd cold.", "Here we were: alone.\nAnd cold."),
        ("", ""),
        ('"', '"'),
    ],
)
def test_a_reply_without_its_wrapping(reply, text):
    assert tasks.clean(reply) == text
