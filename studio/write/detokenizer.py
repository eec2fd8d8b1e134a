"""From token ids to text, one token at a time, never half a character."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tokenizers.decoders import DecodeStream


class Detokenizer:
    """Text as it grows. `context` is what stands before: some tokenizers drop a leading space without it.

    Args:
        tokenizer: a `tokenizers.Tokenizer`.
    """

    def __init__(self, tokenizer: Any, context: Sequence[int] = ()) -> None:
        self._tokenizer = tokenizer
        self._stream = DecodeStream(ids=list(context[-8:]), skip_special_tokens=True)

    def step(self, token: int) -> str:
        """What this token adds; empty while a character is incomplete."""
        return self._stream.step(self._tokenizer, token) or ""


class StopTexts:
    """Watches a growing text for stop texts, and holds back what may turn out to be the start of one."""

    def __init__(self, stops: Sequence[str]) -> None:
        self._stops = tuple(stops)
        self._held = ""
        self.found = False

    def step(self, piece: str) -> str:
        """What may be shown of the text so far and has not been shown yet. After `found` nothing follows."""
        text = self._held + piece
        places = [place for stop in self._stops if (place := text.find(stop)) >= 0]
        if places:
            self.found, self._held = True, ""
            return text[: min(places)]
        keep = max((_overlap(text, stop) for stop in self._stops), default=0)
        self._held = text[len(text) - keep :]
        return text[: len(text) - keep]

    def rest(self) -> str:
        """What was held back, once it is known that no more text comes."""
        held, self._held = self._held, ""
        return held


def _overlap(text: str, stop: str) -> int:
    """The length of the longest end of `text` that `stop` begins with."""
    return next((n for n in range(min(len(text), len(stop) - 1), 0, -1) if text.endswith(stop[:n])), 0)


def token_text(tokenizer: Any, token: int) -> str:
    """One token alone, for a list of alternatives; bytes that are no whole character are shown as their numbers."""
    text: str = tokenizer.decode([token], skip_special_tokens=False)
    name: str | None = tokenizer.id_to_token(token)
    if "�" not in text or name is None:
        return text if text or name is None else name
    return "".join(f"⟨{_BYTES[letter]:02X}⟩" if letter in _BYTES else letter for letter in name)


def _byte_letters() -> dict[str, int]:
    """The letters by which byte-level BPE names bytes: printable ones stand for themselves, others from U+0100 on."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in plain]
    return {chr(byte): byte for byte in plain} | {chr(256 + place): byte for place, byte in enumerate(others)}


_BYTES = _byte_letters()
