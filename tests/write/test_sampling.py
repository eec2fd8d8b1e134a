"""Sampling against transformers' own processors, and against the definition of a draw."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from transformers.generation import (
    LogitsProcessorList,
    MinPLogitsWarper,
    RepetitionPenaltyLogitsProcessor,
    TemperatureLogitsWarper,
    TopKLogitsWarper,
    TopPLogitsWarper,
)

from studio.write import sampling
from studio.write.request import continuation

IDS = [3, 7, 7, 250, 1999]


def _logits(seed: int, size: int = 2000, spread: float = 3.0) -> sampling.Logits:
    return (np.random.default_rng(seed).standard_normal(size) * spread).astype(np.float32)


def _theirs(processor, logits):
    return processor(torch.tensor([IDS]), torch.from_numpy(logits.copy())[None])[0].numpy()


@pytest.mark.parametrize("spread", [0.1, 1.0, 5.0])
@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (lambda x: sampling.repetition_penalty(x, IDS, 1.3), RepetitionPenaltyLogitsProcessor(1.3)),
        (lambda x: sampling.temperature(x, 0.6), TemperatureLogitsWarper(0.6)),
        (lambda x: sampling.top_k(x, 40), TopKLogitsWarper(40)),
        (lambda x: sampling.top_p(x, 0.9), TopPLogitsWarper(0.9)),
        (lambda x: sampling.top_p(x, 0.2), TopPLogitsWarper(0.2)),
        (lambda x: sampling.min_p(x, 0.05), MinPLogitsWarper(0.05)),
    ],
)
def test_each_step_equals_transformers(ours, theirs, spread):
    for seed in range(5):
        logits = _logits(seed, spread=spread)
        np.testing.assert_allclose(ours(logits), _theirs(theirs, logits), rtol=1e-6)


def test_all_steps_in_transformers_order():
    request = continuation("x", temperature=0.8, top_k=50, top_p=0.9, min_p=0.02, repetition_penalty=1.2)
    steps = LogitsProcessorList(
        [
            RepetitionPenaltyLogitsProcessor(1.2),
            TemperatureLogitsWarper(0.8),
            TopKLogitsWarper(50),
            TopPLogitsWarper(0.9),
            MinPLogitsWarper(0.02),
        ]
    )
    for seed in range(5):
        logits = _logits(seed)
        np.testing.assert_allclose(sampling.shaped(logits, IDS, request), _theirs(steps, logits), rtol=1e-6)


def test_inputs_are_left_as_they_are():
    logits = _logits(0)
    before = logits.copy()
    sampling.shaped(logits, IDS, continuation("x", top_k=5, top_p=0.5, min_p=0.1, repetition_penalty=2.0))
    np.testing.assert_array_equal(logits, before)


def test_settings_that_are_off_change_nothing():
    off = continuation("x", temperature=1.0, top_k=0, top_p=1.0, min_p=0.0, repetition_penalty=1.0)
    np.testing.assert_array_equal(sampling.shaped(_logits(1), IDS, off), _logits(1))


def test_greedy_takes_the_likeliest():
    logits = _logits(2)
    greedy = continuation("x", temperature=0, repetition_penalty=1.0)
    assert sampling.choose(logits, IDS, greedy, 0) == int(logits.argmax())


def test_top_is_sorted_and_stable():
    values = np.array([1.0, 3.0, 2.0, 3.0, -1.0])
    assert sampling.top(values, 3).tolist() == [1, 3, 2]
    assert sampling.top(values, 99).tolist() == [1, 3, 2, 0, 4]
    assert sampling.top(values, 0).tolist() == []


def test_log_probabilities_are_a_distribution():
    logits = _logits(3)
    expected = torch.log_softmax(torch.from_numpy(logits).double(), -1).numpy()
    np.testing.assert_allclose(sampling.log_probabilities(logits), expected, atol=1e-6)


def test_the_draw_depends_on_seed_and_index_only():
    assert sampling.uniform(4, 9) == sampling.uniform(4, 9)
    draws = {sampling.uniform(seed, index) for seed in range(30) for index in range(30)}
    assert len(draws) == 900
    assert abs(np.mean(list(draws)) - 0.5) < 0.05


def test_draws_follow_the_distribution():
    logits = np.log(np.array([0.5, 0.2, 0.2, 0.1, 1e-30], np.float32))
    plain = continuation("x", temperature=1.0, top_p=1.0, repetition_penalty=1.0)
    drawn = [sampling.choose(logits, [], plain, index) for index in range(4000)]
    shares = np.bincount(drawn, minlength=5) / 4000
    np.testing.assert_allclose(shares, [0.5, 0.2, 0.2, 0.1, 0], atol=0.025)


def test_what_is_ruled_out_is_never_drawn():
    request = continuation("x", temperature=2.0, top_k=3, top_p=1.0, repetition_penalty=1.0)
    logits = _logits(4)
    allowed = set(sampling.top(logits, 3).tolist())
    assert {sampling.choose(logits, [], request, index) for index in range(300)} == allowed
