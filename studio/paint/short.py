"""What is said where the memory is used up, by the stage it happened in. No torch: sessions say it too."""

from __future__ import annotations

from typing import Final

from studio.errors import OutOfMemoryError

_WORDS: Final = {
    "load": "There is not enough memory to load the model. Close other programs, or choose a smaller model.",
    "encode": "There is not enough memory to read the prompt. Close other programs, or choose a smaller model.",
    "decode": "There is not enough memory to make the finished picture. Its steps are kept: decode it in tiles, "
    "or paint smaller.",
    "enlarge": "There is not enough memory to enlarge the picture. Choose smaller tiles, or enlarge less.",
}
_USUAL: Final = "There is not enough memory to paint. The steps so far are kept: paint smaller, or fewer at once."


def short_in(stage: str) -> OutOfMemoryError:
    """The error for a stage."""
    return OutOfMemoryError(stage, _WORDS.get(stage, _USUAL))
