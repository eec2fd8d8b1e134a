"""A server as a model: good ones, and all the ways in which they can be bad. On the loopback only."""

from __future__ import annotations

import json
import threading
import time
from contextlib import ExitStack

import pytest

from studio.errors import StudioError
from studio.write.addresses import leaves_machine
from studio.write.events import Reply, Stage, TokenEvent
from studio.write.request import TextRequest, continuation, prompt
from studio.write.server_stream import Lines, token_id
from studio.write.servers import ServerWriter, server_models
from studio.write.tape import Tape
from tests.write.model_server import delta, good, serving


@pytest.fixture
def serve():
    """Start a server with a script; stopped at the end."""
    with ExitStack() as stack:
        yield lambda script: stack.enter_context(serving(script))


def _request(server, **settings) -> TextRequest:
    return prompt("Hello", system="Be brief.", model=f"{server.address}#tiny", **settings)


def _run(tape, **options):
    return list(ServerWriter(**options).write(tape))


def _fails(tape, match, **options):
    shown = []
    with pytest.raises(StudioError, match=match):
        shown += ServerWriter(**options).write(tape)
    return tape.text


def test_a_good_server(serve, tmp_path):
    server = serve(good(["One", " two", " ü👩‍🚀"]))
    tape = Tape.new(_request(server, top_k=7, seed=3, alternatives=2), tmp_path / "a.tape")
    events = _run(tape, key="secret")
    tokens = [event for event in events if isinstance(event, TokenEvent)]
    assert [token.text for token in tokens] == ["One", " two", " ü👩‍🚀"]
    assert [other.text for other in tokens[1].alternatives] == [" two", "x", "y"]
    assert tokens[1].logprob == -1.0
    assert isinstance(events[-1], Reply) and events[-1].text == "One two ü👩‍🚀" and events[-1].stop == "end"
    path, body = server.bodies[0]
    assert path == "/v1/chat/completions" and server.keys == ["Bearer secret"]
    assert body["messages"][0] == {"role": "system", "content": "Be brief."}
    assert (body["model"], body["top_k"], body["seed"], body["top_logprobs"]) == ("tiny", 7, 3, 2)
    assert Tape.open(tmp_path / "a.tape").tokens == tape.tokens
    assert "secret" not in (tmp_path / "a.tape").read_text(errors="replace")


def test_no_log_probabilities_and_the_length(serve):
    events = _run(Tape.new(_request(serve(good(["One", " two"], "length", logprobs=False)))))
    assert [event.logprob for event in events if isinstance(event, TokenEvent)] == [None, None]
    assert events[-1].stop == "length"


def test_raw_text_in_the_older_form(serve):
    def script(handler, _body):
        handler.start()
        told = {"tokens": [" b"], "token_logprobs": [-0.5], "top_logprobs": [{" b": -0.5, " c": -1.5}]}
        handler.say({"choices": [{"text": " b", "logprobs": told, "finish_reason": None}]})
        handler.say({"choices": [{"text": "", "finish_reason": "stop"}]})

    server = serve(script)
    events = _run(Tape.new(continuation("a", model=f"{server.address}#tiny")))
    token = next(event for event in events if isinstance(event, TokenEvent))
    assert (token.text, token.logprob, [other.text for other in token.alternatives]) == (" b", -0.5, [" b", " c"])
    assert server.bodies[0][0] == "/v1/completions" and server.bodies[0][1]["prompt"] == "a"


def test_settings_that_a_server_does_not_know_are_left_out(serve):
    def script(handler, body):
        if "top_k" in body:
            handler.start(400)
            handler.wfile.write(b'{"error": {"message": "Unknown parameter: top_k"}}')
        else:
            good(["Hi"])(handler, body)

    server = serve(script)
    events = _run(Tape.new(_request(server, top_k=5)))
    assert events[-1].text == "Hi" and len(server.bodies) == 2
    assert any(isinstance(event, Stage) and "not know" in event.detail for event in events)


def test_a_server_that_only_holds_conversations_goes_on_with_a_text_in_one(serve):
    def script(handler, body):
        if "prompt" in body:
            handler.start(404)
        else:
            good([" there"])(handler, body)

    server = serve(script)
    events = _run(Tape.new(continuation("Who is", model=f"{server.address}#tiny")))
    assert events[-1].text == " there" and [path for path, _ in server.bodies][-1] == "/v1/chat/completions"
    assert [turn["role"] for turn in server.bodies[-1][1]["messages"]] == ["system", "user"]
    assert server.bodies[-1][1]["messages"][1]["content"] == "Who is"


def test_a_branch_and_a_chosen_token_go_on_from_the_text(serve):
    server = serve(good(["One", " two", " three"]))
    parent = Tape.new(_request(server))
    _run(parent)
    child = parent.branch(1, parent.request, choose=token_id("x"))
    assert _run(child)[-1].text == "OnexOne two three"
    assert server.bodies[-1][1]["messages"][-1] == {"role": "assistant", "content": "Onex"}
    with pytest.raises(StudioError, match="Choose another"):
        _run(parent.branch(1, parent.request, choose=token_id("never offered")))


def test_a_stop_text_ends_it_here_too(serve):
    events = _run(Tape.new(_request(serve(good(["One. S", "TOP", " more"])), stop=("STOP",))))
    assert events[-1].text == "One. " and events[-1].stop == "stop"


def test_a_server_that_never_ends(serve):
    def script(handler, _body):
        handler.start()
        while True:
            handler.say(delta("la "))

    events = _run(Tape.new(_request(serve(script), max_tokens=40)))
    assert events[-1].stop == "length" and events[-1].text == "la " * 40


def _after_two_words(rest):
    def script(handler, _body):
        handler.start()
        handler.say(delta("One"))
        handler.say(delta(" two"))
        rest(handler)

    return script


@pytest.mark.parametrize(
    "garbage",
    [b"data: <html>\n\n", b'data: {"choices": 5}\n\n', b'data: {"choices": [{"delta": {"content": 5}}]}\n\n',
     b"data: []\n\n", b"\xff\xfe\x00 binary \x00\n\n", b'data: {"no": "choices"}\n\n',
     b'data: {"choices": [{"delta": {"content": "a"}, "logprobs": {"content": [{"token": 5}]}}]}\n\n'],
)  # fmt: skip
def test_garbage_in_the_middle(serve, garbage):
    server = serve(_after_two_words(lambda handler: handler.wfile.write(garbage)))
    assert _fails(Tape.new(_request(server)), "not an answer") == "One two"


def test_a_server_that_dies_in_the_middle(serve):
    tape = Tape.new(_request(serve(_after_two_words(lambda handler: handler.connection.close()))))
    assert _fails(tape, "broke off") == "One two"
    assert not tape.stop
    again = serve(good([" three"]))
    resumed = tape.branch(2, tape.request)
    resumed.segments[0] = type(resumed.segments[0])(0, tape.request.replace(model=f"{again.address}#tiny"))
    assert _run(resumed)[-1].text == "One two three"


def test_an_error_in_the_middle(serve):
    server = serve(_after_two_words(lambda handler: handler.say({"error": {"message": "out of memory"}})))
    assert _fails(Tape.new(_request(server)), "out of memory") == "One two"


def test_a_server_that_falls_silent_or_never_answers(serve):
    gate = threading.Event()
    silent = serve(_after_two_words(lambda _: gate.wait(20)))
    assert _fails(Tape.new(_request(silent)), "said nothing", silence=0.3) == "One two"
    mute = serve(lambda _handler, _body: gate.wait(20))
    assert _fails(Tape.new(_request(mute)), "said nothing", silence=0.3) == ""
    gate.set()


def test_stopping_while_a_server_is_silent(serve):
    gate = threading.Event()
    server = serve(lambda _handler, _body: gate.wait(20))
    events = ServerWriter().write(Tape.new(_request(server)))
    begin = time.monotonic()
    assert [next(events).name for _ in range(3)] == ["read"] * 3
    events.close()
    waited = time.monotonic() - begin
    gate.set()
    assert waited < 15


def test_text_cut_in_the_middle_of_a_character(serve):
    def script(handler, _body):
        handler.start()
        line = b'data: {"choices": [{"delta": {"content": "\xf0\x9f\x8e\xa8!"}}]}\r\n\r\n'
        for place in range(0, len(line), 5):
            handler.wfile.write(line[place : place + 5])
            handler.wfile.flush()
        handler.say(b'{"choices": [{"delta": {"content": "\\ud83d."}, "finish_reason": "stop"}]}')

    assert _run(Tape.new(_request(serve(script))))[-1].text == "🎨!\ufffd."


@pytest.mark.parametrize(("status", "match"), [(401, "key"), (404, "does not have"), (500, "failed"), (302, "failed")])
def test_refusals(serve, status, match):
    def script(handler, _body):
        handler.start(status)
        handler.wfile.write(b"<html>some page</html>")

    _fails(Tape.new(_request(serve(script))), match)


def test_nobody_there():
    for address in ("http://127.0.0.1:9/v1#m", "http://no-such-host.invalid#m", "http://[::bad#m"):
        _fails(Tape.new(prompt("Hello", model=address)), "cannot be reached")
    _fails(Tape.new(prompt("Hello", model="http://127.0.0.1:9/v1")), "which model")


def test_the_list_of_models(serve):
    def script(handler, _body):
        handler.start()
        handler.wfile.write(json.dumps({"data": [{"id": "b"}, {"id": "a"}]}).encode())

    assert server_models(serve(script).address) == ["a", "b"]
    with pytest.raises(StudioError, match="not an answer"):
        server_models(serve(lambda handler, _: handler.start()).address)
    with pytest.raises(StudioError, match="cannot be reached"):
        server_models("http://127.0.0.1:9/v1")


def test_a_line_without_an_end():
    lines = Lines()
    assert lines.feed(b"data: 1\n" + b"x" * 3_999_999) == [b"data: 1"]
    with pytest.raises(StudioError, match="not an answer"):
        lines.feed(b"xx")


def test_which_models_send_text_away():
    assert leaves_machine("https://api.example.com/v1#m") and leaves_machine("http://192.168.1.5:8000/v1#m")
    for model in (
        "http://127.0.0.1:8080#m",
        "http://localhost:11434/v1#m",
        "http://[::1]:80#m",
        "smollm2-135m-instruct",
    ):
        assert not leaves_machine(model)
