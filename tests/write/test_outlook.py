"""What could come next: before the settings and after them, equal to what is really drawn."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from studio.write.outlook import Outlook, bars
from studio.write.request import TextRequest, continuation
from studio.write.sampling import choose
from studio.write.writer import Writer

LOGITS = np.log(np.array([0.5, 0.25, 0.125, 0.0625, 0.0625], np.float32))
OUTLOOK = Outlook(LOGITS, (1,), {place: f"<{place}>" for place in range(5)})


def _request(**settings: object) -> TextRequest:
    plain = {"temperature": 1.0, "top_p": 1.0, "min_p": 0.0, "repetition_penalty": 1.0, **settings}
    return continuation("x", **plain)


def test_settings_that_are_off_change_nothing() -> None:
    shown, count = bars(OUTLOOK, _request(), 3)
    assert count == 5 and [bar.text for bar in shown] == ["<0>", "<1>", "<2>"]
    for bar, p in zip(shown, (0.5, 0.25, 0.125), strict=True):
        assert bar.before == pytest.approx(p) and bar.after == pytest.approx(p)


def test_what_is_ruled_out_has_nothing_and_the_rest_has_more() -> None:
    shown, count = bars(OUTLOOK, _request(top_k=2), 5)
    assert count == 2 and [bar.after for bar in shown] == pytest.approx([2 / 3, 1 / 3, 0, 0, 0])
    greedy, count = bars(OUTLOOK, _request(temperature=0), 5)
    assert count == 1 and [bar.after for bar in greedy] == [1, 0, 0, 0, 0]
    punished, _ = bars(OUTLOOK, _request(repetition_penalty=4.0), 5)
    assert next(bar for bar in punished if bar.text == "<1>").after < 0.01


def test_the_bars_are_how_often_tokens_are_drawn() -> None:
    request = _request(temperature=1.7, top_p=0.9)
    drawn = Counter(choose(LOGITS, (1,), request, index) for index in range(4000))
    for bar in bars(OUTLOOK, request, 5)[0]:
        assert drawn[int(bar.text[1])] / 4000 == pytest.approx(bar.after, abs=0.03)


def test_the_model_is_asked_in_portions_and_stops_when_nobody_looks_any_more(make_model) -> None:  # type: ignore[no-untyped-def]
    writer, request = Writer(), continuation("the in a " * 60, model=str(make_model()))
    assert writer.outlook(request, lambda: False) is None
    outlook = writer.outlook(request)
    assert outlook is not None and len(outlook.logits) == 288 and len(outlook.texts) == 200
    ids = list(outlook.ids)
    events = list(writer.write(_tape(request.replace(temperature=0, max_tokens=1))))
    reply = events[-1]
    assert reply.tokens[0] == int(outlook.logits.argmax())  # type: ignore[union-attr]
    assert reply.prompt_tokens == len(ids) and reply.read_tokens == 1  # type: ignore[union-attr]


def _tape(request: TextRequest):  # type: ignore[no-untyped-def]
    from studio.write.tape import Tape

    return Tape.new(request)
