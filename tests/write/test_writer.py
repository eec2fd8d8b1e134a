"""The writer against transformers' `generate`, and against itself: branches, follow-ups, cuts, limits."""

from __future__ import annotations

import gc

import numpy as np
import pytest
import torch
from transformers import AutoModelForCausalLM

from studio.errors import StudioError
from studio.write.events import Reply, Stage, TokenEvent
from studio.write.request import Message, TextRequest, continuation, prompt
from studio.write.tape import Tape
from studio.write.writer import Writer

PROMPTS = [f"the {word} in a{'!' * number}" for number in range(4) for word in ("one", "two", "three", "four", "five")]
KINDS = {
    "llama": {},
    "mistral": {"sliding_window": None},
    "qwen2": {},
    "qwen3": {},
    "gpt2": {"n_embd": 64, "n_layer": 2, "n_head": 4, "n_positions": 512},
    "gemma3_text": {"sliding_window": 24, "layer_types": ["sliding_attention", "full_attention"]},
}


def _run(writer, tape):
    events = list(writer.write(tape))
    assert isinstance(events[-1], Reply)
    return events[-1]


def _greedy(text, model, **settings):
    return continuation(text, model=str(model), temperature=0, repetition_penalty=1.0, **settings)


def _sampled(text, model, **settings):
    return continuation(text, **{"model": str(model), "temperature": 1.0, "seed": 11, "max_tokens": 40, **settings})


@pytest.mark.parametrize("kind", KINDS)
def test_greedy_equals_generate_token_for_token(make_model, kind):
    folder = make_model(kind, **KINDS[kind])
    count, prompts = (128, PROMPTS) if kind == "llama" else (48, PROMPTS[:3])
    writer = Writer()
    reference = AutoModelForCausalLM.from_pretrained(folder).eval()
    for text in prompts:
        tape = Tape.new(_greedy(text, folder, dtype="float32", max_tokens=count))
        reply = _run(writer, tape)
        ids = torch.tensor([tape.head.prompt])
        theirs = reference.generate(ids, max_new_tokens=count, do_sample=False, pad_token_id=0)[0, ids.shape[1] :]
        ends = [2] if reply.stop == "end" else []
        assert [*reply.tokens, *ends] == theirs.tolist()


@pytest.mark.parametrize("kind", KINDS)
def test_log_probabilities_equal_one_forward_pass(make_model, kind):
    folder = make_model(kind, **KINDS[kind])
    tape = Tape.new(_sampled("the in a", folder, dtype="float32", alternatives=7))
    _run(Writer(), tape)
    ids = torch.tensor([[*tape.head.prompt, *(token.id for token in tape.tokens)]])
    with torch.inference_mode():
        logits = AutoModelForCausalLM.from_pretrained(folder).eval()(ids).logits[0]
    rows = torch.log_softmax(logits.double(), -1)[len(tape.head.prompt) - 1 :]
    assert len(tape.tokens) > 5
    for token, row in zip(tape.tokens, rows, strict=False):
        assert abs(token.logprob - row[token.id]) < 1e-3
        best = row.topk(7).values.numpy()
        np.testing.assert_allclose([other.logprob for other in token.alternatives], best, atol=1e-3)
        np.testing.assert_allclose([row[other.id] for other in token.alternatives], best, atol=1e-3)


@pytest.fixture(params=["float32", "int8"])
def request_for(request, make_model):
    """Requests for the exact way and for the fast one."""
    folder = make_model()
    return lambda text="the in a", **settings: _sampled(text, folder, dtype=request.param, **settings)


def test_the_same_seed_writes_the_same_text(request_for):
    first, again = (Tape.new(request_for()) for _ in range(2))
    _run(Writer(), first)
    warm = Writer()
    _run(warm, Tape.new(request_for("something else")))
    _run(warm, again)
    assert first.tokens == again.tokens and len(first.tokens) == 40
    other = Tape.new(request_for(seed=12))
    _run(warm, other)
    assert [token.id for token in other.tokens] != [token.id for token in first.tokens]


@pytest.mark.parametrize("warm", [True, False])
def test_a_branch_with_the_same_choice_writes_the_same_text(request_for, warm):
    writer, parent = Writer(), Tape.new(request_for())
    _run(writer, parent)
    for index in (0, 1, 17, 39):
        for choose in (None, parent.tokens[index].id):
            child = parent.branch(index, parent.request, choose=choose)
            _run(writer if warm else Writer(), child)
            assert [token.id for token in child.tokens] == [token.id for token in parent.tokens]
            if choose is None:
                assert child.tokens == parent.tokens  # to the last bit


def test_a_branch_with_another_choice_keeps_the_prefix_and_reads_one_token(request_for):
    writer, parent = Writer(), Tape.new(request_for())
    _run(writer, parent)
    chosen = next(other.id for other in parent.tokens[20].alternatives if other.id != parent.tokens[20].id)
    child = parent.branch(20, parent.request, choose=chosen)
    reply = _run(writer, child)
    assert child.tokens[:20] == parent.tokens[:20] and child.tokens[20].id == chosen
    assert reply.read_tokens == 1
    again = child.branch(30, child.request)
    _run(Writer(), again)
    assert again.tokens == child.tokens


def test_a_cut_run_goes_on_where_it_was(request_for, tmp_path):
    whole = Tape.new(request_for(), tmp_path / "whole.tape")
    _run(Writer(), whole)
    data = (tmp_path / "whole.tape").read_bytes()
    for share in (0.15, 0.5, 0.97):
        cut = tmp_path / "cut.tape"
        cut.write_bytes(data[: int(len(data) * share)])
        _run(Writer(), Tape.open(cut))
        assert Tape.open(cut).tokens == whole.tokens
        assert Tape.open(cut).stop == whole.stop


def test_a_finished_tape_is_played_without_reading(request_for):
    writer, tape = Writer(), Tape.new(request_for())
    first = _run(writer, tape)
    events = list(writer.write(tape))
    assert all(event.replayed for event in events[:-1] if isinstance(event, TokenEvent))
    assert not any(isinstance(event, Stage) for event in events)
    assert events[-1].text == first.text and events[-1].stop == first.stop


def test_closing_the_generator_stops_within_one_token(request_for, tmp_path):
    tape = Tape.new(request_for(), tmp_path / "a.tape")
    events = Writer().write(tape)
    for event in events:
        if isinstance(event, TokenEvent) and event.index == 4:
            break
    events.close()
    assert len(Tape.open(tmp_path / "a.tape").tokens) == 5


def test_a_long_prompt_is_read_in_portions_between_which_one_can_stop(request_for):
    events = Writer().write(Tape.new(request_for("x y z " * 70)))
    stages = [event for event in events if isinstance(event, Stage) and event.name == "read"]
    assert len(stages) >= 4
    assert stages[-1].done == stages[-1].total > 300


def _chat(*turns, model, **settings):
    roles = ["user", "assistant"] * len(turns)
    messages = [
        turn if isinstance(turn, Message) else Message(role, turn) for role, turn in zip(roles, turns, strict=False)
    ]
    return TextRequest(messages=tuple(messages), model=str(model), max_tokens=30, seed=2, temperature=1.5, **settings)


@pytest.mark.parametrize("dtype", ["float32", "int8"])
def test_a_follow_up_does_not_read_the_conversation_again(make_model, dtype):
    folder, writer = make_model(), Writer()
    first = _run(writer, Tape.new(_chat("Tell me about the sea.", model=folder, dtype=dtype)))
    said = Message("assistant", first.text, first.tokens)
    follow = _chat("Tell me about the sea.", said, "And the sky?", model=folder, dtype=dtype)
    second = _run(writer, Tape.new(follow))
    frame = len("\n<|im_start|>user\nAnd the sky?<|im_end|>\n<|im_start|>assistant\n")
    assert second.read_tokens < frame < second.prompt_tokens
    assert second.prompt_tokens > first.prompt_tokens + len(first.tokens)


def test_the_sampled_ids_go_into_the_next_prompt(make_model):
    folder = make_model()
    odd = (7, 8, 9, 7)
    request = _chat("Hi", Message("assistant", "a text that would be cut otherwise", odd), "And?", model=folder)
    tape = Tape.new(request)
    _run(Writer(), tape)
    ids = list(tape.head.prompt)
    assert any(tuple(ids[at : at + 4]) == odd for at in range(len(ids)))


def test_equal_replies_each_have_their_place(make_model):
    said = Message("assistant", "Yes.", (70, 71))
    request = _chat("a?", said, "b?", said, "c?", model=make_model())
    tape = Tape.new(request)
    _run(Writer(), tape)
    ids = tape.head.prompt
    assert sum(ids[at : at + 2] == (70, 71) for at in range(len(ids))) == 2


def test_stop_texts_end_the_text_and_are_not_in_it(request_for):
    whole = _run(Writer(), Tape.new(request_for()))
    stop = whole.text[12:15]
    reply = _run(Writer(), tape := Tape.new(request_for(stop=(stop,))))
    assert reply.stop == "stop"
    assert reply.text == whole.text[: whole.text.index(stop)] == tape.text
    assert reply.tokens == whole.tokens[: len(reply.tokens)]


def test_the_shown_pieces_are_the_reply(request_for):
    events = list(Writer().write(Tape.new(request_for(stop=("zzzz", "qqqq")))))
    shown = "".join(event.text for event in events if isinstance(event, TokenEvent))
    assert events[-1].text.startswith(shown) and len(events[-1].text) - len(shown) < 4


def test_the_model_may_end_the_text(make_model):
    folder = make_model()
    parent = Tape.new(_sampled("the", folder, max_tokens=10))
    _run(Writer(), parent)
    reply = _run(Writer(), parent.branch(3, parent.request, choose=2))
    assert reply.stop == "end" and len(reply.tokens) == 3


def test_a_full_context_is_said(make_model):
    folder = make_model(max_position_embeddings=64)
    reply = _run(Writer(), Tape.new(_sampled("x" * 50, folder, max_tokens=100)))
    assert reply.stop == "length" and "64" in reply.detail
    assert len(reply.tokens) + reply.prompt_tokens == 64
    with pytest.raises(StudioError, match="64"):
        _run(Writer(), Tape.new(_sampled("x" * 64, folder)))


def test_tokens_are_counted_without_writing(make_model):
    folder, writer = make_model(max_position_embeddings=64), Writer()
    assert writer.count_tokens(_sampled("x" * 50, folder)) == (50, 64)
    assert writer.count_tokens(_sampled("x" * 5000, folder)) == (5000, 64)


def test_a_model_without_a_chat_template(make_model):
    folder = make_model(template=None)
    with pytest.raises(StudioError, match="--raw"):
        _run(Writer(), Tape.new(prompt("Hello", model=str(folder))))
    assert _run(Writer(), Tape.new(_sampled("Hello", folder))).tokens


def test_a_choice_that_is_no_token(make_model):
    parent = Tape.new(_sampled("the", make_model(), max_tokens=5))
    _run(Writer(), parent)
    with pytest.raises(StudioError, match="no token"):
        _run(Writer(), parent.branch(1, parent.request, choose=100_000))


@pytest.mark.parametrize("text", ["\x00\x01\x1b[31m", "مرحبا שלום", "👩‍👩‍👧‍👦🎨", "\n"])
def test_odd_text_is_read(make_model, text):
    tape = Tape.new(_sampled(text, make_model(), max_tokens=3))
    assert _run(Writer(), tape).prompt_tokens >= 1


def test_another_model_frees_the_first(make_model):
    writer = Writer()
    _run(writer, Tape.new(_sampled("the", make_model(), max_tokens=2)))
    before = writer._model
    stages = [
        event.name
        for event in writer.write(Tape.new(_sampled("the", make_model("qwen2"), max_tokens=2)))
        if isinstance(event, Stage)
    ]
    assert stages[0] == "load" and writer._model is not before
    del before
    gc.collect()
