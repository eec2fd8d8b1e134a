"""The starter language model, for real: its answers, its small weights, its conversation."""

from __future__ import annotations

import pytest

from studio.files.starter import ensure_language_model
from studio.write import tasks
from studio.write.model import load
from studio.write.request import STARTER, Message, prompt
from studio.write.tape import Tape
from studio.write.writer import Writer
from tests.bench.bench_write import TEXT, exact_network, perplexity_of


@pytest.fixture(scope="module")
def writer(starter_home):
    return Writer()


@pytest.fixture
def _starter(starter_home, monkeypatch):
    monkeypatch.setenv("STUDIO_HOME", str(starter_home))
    monkeypatch.setattr("studio.write.native._TRIED", ())  # near ties fall otherwise on llama.cpp


pytestmark = pytest.mark.usefixtures("_starter")


def _reply(writer, request):
    return list(writer.write(Tape.new(request)))[-1]


def test_it_answers_and_follows_up_without_reading_again(writer):
    question = prompt("What is the capital of France?", temperature=0, max_tokens=30)
    first = _reply(writer, question)
    assert "Paris" in first.text and first.stop == "end"
    turns = (*question.messages, Message("assistant", first.text, first.tokens), Message("user", "Thank you!"))
    second = _reply(writer, question.replace(messages=turns, max_tokens=8))
    assert second.read_tokens < 20 < first.prompt_tokens < second.prompt_tokens


def test_a_mistake_is_corrected(writer):
    reply = _reply(writer, tasks.fix_grammar("She dont like it"))
    assert "doesn't like it" in tasks.clean(reply.text)


def test_a_prompt_becomes_a_list_of_what_is_seen(writer):
    reply = _reply(writer, tasks.to_prompt("a lighthouse in a storm", seed=1))
    assert "lighthouse" in reply.text.lower() and "," in reply.text


def test_the_small_weights_cost_less_than_two_percent_of_perplexity():
    path = ensure_language_model()
    small = load(STARTER, "int8")
    ids = small.encode(prompt(TEXT.read_text(encoding="utf-8"), raw=True))[:120]
    ratio = perplexity_of(small.reading.network, ids) / perplexity_of(exact_network(path), ids)
    assert 0.98 < ratio < 1.02
