"""Whole words and their probabilities, against the model read token by token."""

from __future__ import annotations

import pytest
import torch

from studio.write.next_words import other_words
from studio.write.request import STARTER
from studio.write.writer import Writer


def test_words_are_whole_and_as_likely_as_their_letters(starter_home) -> None:  # type: ignore[no-untyped-def]
    writer = Writer()
    request = other_words("a fox in the snow", "fox", model=STARTER)
    found = [word for word in writer.words(request, 6, lambda: True) if word is not None]
    assert len(found) == 6 and all(word.text.isalpha() for word in found)
    assert [word.probability for word in found] == sorted((word.probability for word in found), reverse=True) or any(
        len(word.text) > 6 for word in found
    )
    outlook = writer.outlook(request)
    assert outlook is not None
    p = torch.softmax(torch.from_numpy(outlook.logits).double(), 0)
    single = {text.strip(): float(p[id]) for id, text in outlook.texts.items() if text.startswith(" ")}
    checked = [word for word in found if word.text in single]
    assert checked and all(word.probability <= single[word.text] + 1e-6 for word in checked)
    assert any(word.probability == pytest.approx(single[word.text], abs=1e-6) for word in checked)
    assert list(writer.words(request, 6, lambda: False)) in ([], [None])
