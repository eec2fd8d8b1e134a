"""How much of a conversation the model still sees, when it has become longer than that."""

from __future__ import annotations

from collections.abc import Sequence

SHARE = 0.6  # of the room that is used again after a cut: the beginning moves seldom, so little is read twice
LETTERS = 3  # of a token, about; fewer than most texts have, so that the guess is on the safe side
FRAME = 8  # tokens that a template puts around a turn


def cost(content: str, tokens: Sequence[int]) -> int:
    """About how many tokens a turn takes; exact for what the model wrote itself."""
    return FRAME + (len(tokens) or len(content) // LETTERS + 1)


def first_seen(costs: Sequence[int], room: int) -> int:
    """The first of these turns that the model sees, where it has room for so many tokens. The last is always seen.

    The same for a conversation whenever it is asked: each turn finds the cut where the turn before it left it.
    """
    start, used = 0, 0
    for end, one in enumerate(costs):
        used += one
        if used > room:
            while start < end and used > SHARE * room:
                used -= costs[start]
                start += 1
    return start
