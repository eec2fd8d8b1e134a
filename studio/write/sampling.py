"""From logits to a token: pure functions on one row of logits, in the order in which transformers applies them.

NumPy only, so that a window can draw what the settings do without loading a model.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from studio.write.request import TextRequest

Logits = NDArray[np.float32]  # (V,); -inf where a token is ruled out
_HEAD = 1024  # tokens that nearly always hold the mass that top-p keeps, so that V need not be sorted


def log_mass(logits: Logits) -> float:
    """log(sum(exp(logits))): what a logit is less than, by its token's log-probability."""
    highest = logits.max()
    mass = np.exp(logits - highest).sum(dtype=np.float64)  # single precision is quick here, and good to 1e-7
    return float(highest) + float(np.log(mass))


def log_probabilities(logits: Logits) -> NDArray[np.float64]:
    """The natural logarithm of softmax(logits), (V,)."""
    return np.asarray(logits.astype(np.float64) - log_mass(logits))


def top(values: NDArray[np.floating], count: int) -> NDArray[np.intp]:
    """The places of the `count` largest values, largest first; of equal ones the earlier first."""
    count = min(count, len(values))
    if count == 0:
        return np.empty(0, np.intp)
    threshold = np.partition(values, len(values) - count)[len(values) - count]
    places = np.flatnonzero(values >= threshold)
    return places[np.argsort(-values[places], kind="stable")][:count]


def repetition_penalty(logits: Logits, ids: Sequence[int], penalty: float) -> Logits:
    """Make tokens that stand in `ids` less likely. Keskar et al. (2019), "CTRL", section 4.1."""
    if penalty == 1 or not ids:
        return logits
    out = logits.copy()
    seen = np.unique(np.asarray(ids))
    score = out[seen]
    out[seen] = np.where(score < 0, score * np.float32(penalty), score / np.float32(penalty))
    return out


def temperature(logits: Logits, t: float) -> Logits:
    """Sharpen (below 1) or flatten (above 1) the distribution."""
    return logits if t == 1 else logits / np.float32(t)


def top_k(logits: Logits, k: int) -> Logits:
    """Keep the k likeliest tokens, and those as likely as the last of them; 0 keeps all."""
    if k == 0 or k >= len(logits):
        return logits
    return _keep(logits, logits >= np.partition(logits, len(logits) - k)[len(logits) - k])


def top_p(logits: Logits, p: float) -> Logits:
    """Keep the likeliest tokens that hold the mass p together. Holtzman et al. (2020), nucleus sampling."""
    if p >= 1:
        return logits
    log_p = log_probabilities(logits)
    order = top(log_p, _HEAD)
    before = np.cumsum(np.exp(log_p[order])) - np.exp(log_p[order])
    if before[-1] < p:  # a flat distribution: the head does not hold enough
        order = np.argsort(-log_p, kind="stable")
        before = np.cumsum(np.exp(log_p[order])) - np.exp(log_p[order])
    mask = np.zeros(len(logits), bool)
    mask[order[before < p]] = True
    mask[order[0]] = True
    return _keep(logits, mask)


def min_p(logits: Logits, p: float) -> Logits:
    """Keep tokens at least p times as likely as the likeliest. Nguyen et al. (2024), min-p sampling."""
    if p <= 0:
        return logits
    return _keep(logits, logits.astype(np.float64) >= float(logits.max()) + np.log(p))


def shaped(logits: Logits, ids: Sequence[int], request: TextRequest) -> Logits:
    """The logits that a token is drawn from, after all of the request's settings. `ids` is all text so far."""
    logits = repetition_penalty(logits, ids, request.repetition_penalty)
    if request.temperature == 0:
        return logits
    logits = temperature(logits, request.temperature)
    return min_p(top_p(top_k(logits, request.top_k), request.top_p), request.min_p)


def choose(logits: Logits, ids: Sequence[int], request: TextRequest, index: int) -> int:
    """The id of token `index` of the text: the likeliest where the temperature is 0, else a draw."""
    scores = shaped(logits, ids, request)
    if request.temperature == 0:
        return int(scores.argmax())
    kept = np.flatnonzero(scores > -np.inf)
    mass = np.exp(scores[kept].astype(np.float64) - scores.max()).cumsum()
    place = np.searchsorted(mass, uniform(request.seed, index) * mass[-1], side="right")
    return int(kept[min(place, len(kept) - 1)])


def uniform(seed: int, index: int) -> float:
    """The random number in [0, 1) of token `index`: a pure function of the two.

    Philox is counter-based (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3"); its key is the pair.
    """
    key = np.array([seed, index], dtype=np.uint64)
    return float(np.random.Generator(np.random.Philox(key=key)).random())


def _keep(logits: Logits, mask: NDArray[np.bool_]) -> Logits:
    return np.where(mask, logits, np.float32(-np.inf))
