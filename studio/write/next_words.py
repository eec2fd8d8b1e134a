"""The words that could come next, whole, with their probabilities: tokens put together greedily to the word's end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from studio.write.context import Context
from studio.write.detokenizer import token_text
from studio.write.request import TextRequest, continuation
from studio.write.sampling import log_probabilities, top

LONGEST = 5  # tokens that a word may be made of
_LOOKED_AT = 60  # tokens that may begin a word
_SHOTS = """\
Other words that fit in the place of one word of a picture's description.
a red apple on a table | red: green, yellow, golden, rotten, small
a cat face with a hat | cat: dog, fox, bear, rabbit, mouse
an old house by the sea | sea: lake, river, forest, road, mountains
a smiling child | smiling: crying, sleepy, angry, laughing, sad
"""


class Model(Protocol):
    """What is asked of a `LanguageModel`, which brings torch: the window reads this file, too."""

    decoder: Any
    reading: Context

    def encode(self, request: TextRequest) -> list[int]: ...

    def check_fits(self, prompt: Sequence[int]) -> None: ...


@dataclass(frozen=True, slots=True)
class Word:
    """A word, and the probability of its letters; None where a server does not tell."""

    text: str
    probability: float | None


def other_words(prompt: str, word: str, **settings: object) -> TextRequest:
    """Asks for words in the place of one in a picture's prompt; examples show a small model what is meant."""
    asked = f"{_SHOTS}{' '.join(prompt.split())} | {word.strip()}:"
    return continuation(asked, **{"max_tokens": 40, "stop": ("\n",), "temperature": 0.7, **settings})


def next_words(model: Model, request: TextRequest, count: int, wanted: Callable[[], bool]) -> Iterator[Word | None]:
    """The likeliest words after a request's prompt, at most `count`; None now and then, when it may be stopped.

    Where `wanted` says no, it ends.

    Raises:
        StudioError: if the model cannot read the prompt.
    """
    ids = model.encode(request)
    model.check_fits(ids)
    for _ in model.reading.read(ids):
        yield None
        if not wanted():
            return
    log_p = log_probabilities(model.reading.logits)
    found = 0
    for first in top(log_p, _LOOKED_AT):
        text = token_text(model.decoder, int(first))
        if not text.startswith(" ") or not text.strip().isalpha():
            continue
        word = _whole(model, ids, int(first), float(log_p[first]))
        if word is not None:
            found += 1
            yield word
        if found >= count or not wanted():
            return


def _whole(model: Model, ids: list[int], token: int, log_p: float) -> Word | None:
    """The word that a token begins, by its likeliest rest; None where it does not end soon."""
    chain, text = [token], token_text(model.decoder, token)
    for _ in range(LONGEST):
        for _ in model.reading.read([*ids, *chain]):
            pass
        following = log_probabilities(model.reading.logits)
        best = int(following.argmax())
        more = token_text(model.decoder, best)
        if not more[:1].isalpha():
            return Word(text.strip(), float(np.exp(log_p)))
        chain.append(best)
        text += more
        log_p += float(following[best])
    return None
