"""A request refuses what can be right for no model, and survives JSON."""

import json

import pytest

from studio.errors import StudioError
from studio.paint.request import PaintRequest

CONTROL = {"model": "canny", "picture": "a.png"}


@pytest.mark.parametrize(
    "bad",
    [
        {"steps": 0},
        {"steps": 1.5},
        {"steps": True},
        {"width": -8},
        {"height": 10**6},
        {"batch": 0},
        {"seed": -1},
        {"seed": 2**63},
        {"cfg_scale": float("nan")},
        {"cfg_scale": -1},
        {"strength": 1.1},
        {"cfg_rescale": 2},
        {"prompt": "\ud800"},
        {"prompt": "x" * 100_001},
        {"prompt": None},
        {"controls": "canny"},
        {"controls": [1]},
        {"controls": [{"model": "canny"}]},
        {"controls": [{"model": "canny", "picture": ""}]},
        {"controls": [CONTROL | {"way": "magic"}]},
        {"controls": [CONTROL | {"weight": -1}]},
        {"controls": [CONTROL | {"weight": float("nan")}]},
        {"controls": [CONTROL | {"start": 0.5, "end": 0.5}]},
        {"controls": [CONTROL | {"end": "late"}]},
        {"controls": [CONTROL | {"low": 1.5}]},
    ],
)
def test_bad_values_are_refused_in_words(bad):
    with pytest.raises(StudioError) as caught:
        PaintRequest(**{"prompt": "a", **bad})
    assert len(str(caught.value)) >= 20


def test_json_round_trip():
    request = PaintRequest(prompt="a fox 🦊", sampler_options={"eta": 0.5}, seed=2**63 - 1, controls=[CONTROL, CONTROL])
    values = json.loads(json.dumps(request.to_json()))
    assert PaintRequest.from_json(values) == request
    assert PaintRequest.from_json(values | {"from_the_future": 1}) == request


def test_a_request_can_be_a_key():
    a, b = (PaintRequest(prompt="a", sampler_options={"eta": eta}, controls=[CONTROL]) for eta in (0.5, 0.6))
    assert len({a: 1, b: 2}) == 2
