"""Which letter of a Markdown text is which once it is set: its signs are gone, its words are there in their order."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]+")
LOOK = 60  # words of the source that are looked through for one that is shown: addresses have many
NEAR = 3  # words that may be passed over without a second word that fits


def aligned(shown: str, source: str) -> list[int]:
    """For each letter of `shown` its place in `source`; -1 where that is not known.

    Words are found one after the other, in time linear in the texts' lengths; what stands between two of them is
    looked for between them. So an error reaches no further than the next word.
    """
    places = [-1] * len(shown)
    ours, theirs = list(_WORD.finditer(shown)), list(_WORD.finditer(source))
    here = there = after = 0  # ends of what is aligned, and the first word of the source that is still free
    for n, word in enumerate(ours):
        found = _found(ours, theirs, n, after)
        if found is None:
            continue
        _fill(places, shown, source, (here, word.start()), (there, theirs[found].start()))
        places[word.start() : word.end()] = range(theirs[found].start(), theirs[found].end())
        here, there, after = word.end(), theirs[found].end(), found + 1
    _fill(places, shown, source, (here, len(shown)), (there, len(source)))
    return places


def _found(ours: list[re.Match[str]], theirs: list[re.Match[str]], n: int, after: int) -> int | None:
    for place in range(after, min(after + LOOK, len(theirs))):
        if theirs[place].group() == ours[n].group():
            followed = n + 1 < len(ours) and place + 1 < len(theirs)
            if place - after <= NEAR or (followed and theirs[place + 1].group() == ours[n + 1].group()):
                return place
    return None


def _fill(places: list[int], shown: str, source: str, here: tuple[int, int], there: tuple[int, int]) -> None:
    """Align what is between two words, letter by letter, the last first: addresses come before what ends a sentence."""
    begin, end = there
    for place in reversed(range(*here)):
        found = source.rfind(shown[place], begin, end)
        if found >= 0:
            places[place] = end = found
