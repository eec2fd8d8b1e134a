"""Prompts with weights, in the syntax people know from other studios: `(word)`, `[word]`, `(word:1.2)`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from studio.errors import StudioError

UP = 1.1  # `(word)`
EMBEDDING = re.compile(r"<embedding:([^:<>]+)>")
_MARK = re.compile(r"\\([()\[\]\\])|([()\[\]])")
_LORA = re.compile(r"\s*<lora:([^:<>]+)(?::\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*)?>")
_NUMBER = re.compile(r"^(.*):\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class TokenCount:
    """How much of a prompt the model reads: `used` of `limit` tokens, and the words behind that, cut off."""

    used: int  # the prompt's own tokens, also those over the limit, without the start and end marks
    limit: int
    cut: str  # empty where all is read


class Fragment(NamedTuple):
    """A stretch of a prompt, and how much it counts (1 is as it stands)."""

    text: str
    weight: float


class LoraUse(NamedTuple):
    """A LoRA that a prompt asks for, and how much of it (1 is all)."""

    name: str
    weight: float


def split_loras(prompt: str) -> tuple[str, tuple[LoraUse, ...]]:
    """Take `<lora:name:0.8>` out of a prompt; without a number the weight is 1, and of one named twice the sum.

    Raises:
        StudioError: if such a mark is not whole, or its weight is no number.
    """
    weights: dict[str, float] = {}
    for name, weight in _LORA.findall(prompt):
        weights[name.strip()] = weights.get(name.strip(), 0.0) + float(weight or 1)
    text = _LORA.sub("", prompt) if weights else prompt
    if "<lora:" in text:
        raise StudioError("The prompt has a LoRA that cannot be read. Write it as <lora:name:0.8>.")
    return (text.strip() if weights else text), tuple(LoraUse(*pair) for pair in weights.items())


def weighted_fragments(prompt: str) -> list[Fragment]:
    """Read weights from a prompt: `(a)` 1.1, `[a]` 1/1.1, `(a:1.3)` 1.3, nested ones multiplied.

    A backslash keeps a bracket as it is, and so does a bracket without its partner, as in `:)`.
    """
    pieces: list[Fragment] = []
    opened: list[tuple[str, int]] = []  # the bracket, and where its pieces begin
    at = 0
    for mark in _MARK.finditer(prompt):
        pieces.append(Fragment(prompt[at : mark.start()], 1.0))
        at = mark.end()
        escaped, bracket = mark.groups()
        if escaped or (bracket in ")]" and (not opened or opened[-1][0] + bracket not in ("()", "[]"))):
            pieces.append(Fragment(escaped or bracket, 1.0))
        elif bracket in "([":
            opened.append((bracket, len(pieces)))
            pieces.append(Fragment(bracket, 1.0))  # stands as text until its partner is found
        else:
            start = opened.pop()[1]
            pieces[start:] = _weighted(pieces[start + 1 :], bracket)
    pieces.append(Fragment(prompt[at:], 1.0))
    return _joined(pieces)


def plain_text(prompt: str) -> str:
    """The prompt without its weights: what a model reads where no word is weighted."""
    return "".join(fragment.text for fragment in weighted_fragments(prompt))


def _weighted(pieces: list[Fragment], closing: str) -> list[Fragment]:
    factor = UP if closing == ")" else 1 / UP
    given = _NUMBER.match(pieces[-1].text) if closing == ")" and pieces else None
    if given:
        factor = float(given[2])
        pieces = [*pieces[:-1], Fragment(given[1], pieces[-1].weight)]
    return [Fragment(text, weight * factor) for text, weight in pieces]


def _joined(pieces: list[Fragment]) -> list[Fragment]:
    out: list[Fragment] = []
    for text, weight in pieces:
        if not text:
            continue
        if out and out[-1].weight == weight:
            out[-1] = Fragment(out[-1].text + text, weight)
        else:
            out.append(Fragment(text, weight))
    return out
