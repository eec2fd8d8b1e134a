"""What could come next: a model's own distribution over the next token, and what a request's settings make of it.

NumPy only, so that a window redraws it at every turn of a knob without asking the model again.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from studio.write.request import TextRequest
from studio.write.sampling import Logits, log_probabilities, shaped, top

NAMED = 200  # tokens whose texts are kept


@dataclass(frozen=True, slots=True, eq=False)
class Outlook:
    """The logits after a text, (V,); the text's ids; and the texts of the likeliest tokens, by id, likeliest first."""

    logits: Logits
    ids: tuple[int, ...]
    texts: dict[int, str]


@dataclass(frozen=True, slots=True)
class Bar:
    """One token that could come: its probability as the model has it, and with the settings (0: ruled out)."""

    text: str
    before: float
    after: float


def bars(outlook: Outlook, request: TextRequest, count: int) -> tuple[list[Bar], int]:
    """The `count` tokens that are likeliest without or with the settings, and how many tokens can come with them."""
    before = np.exp(log_probabilities(outlook.logits))
    after = _drawn_from(outlook, request)
    places = [int(place) for place in top(np.maximum(before, after), count) if int(place) in outlook.texts]
    shown = [Bar(outlook.texts[place], float(before[place]), float(after[place])) for place in places]
    return shown, int(np.count_nonzero(after))


def _drawn_from(outlook: Outlook, request: TextRequest) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """The probabilities that a token is drawn with, (V,)."""
    scores = shaped(outlook.logits, outlook.ids, request)
    if request.temperature == 0:
        after = np.zeros(len(scores))
        after[int(scores.argmax())] = 1.0
        return after
    return np.exp(log_probabilities(scores))
