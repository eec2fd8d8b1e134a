"""Sizes, numbers and times as people say them."""

from __future__ import annotations


def size(count: int) -> str:
    """Bytes, in the unit that people read."""
    if count >= 1_000_000_000:
        return f"{count / 1e9:.1f} GB"
    return f"{count / 1e6:.0f} MB" if count >= 1_000_000 else f"{count / 1e3:.0f} kB"


def count(number: int) -> str:
    """A large number, shortly."""
    for unit, letter in ((1_000_000, "M"), (1_000, "k")):
        if number >= unit:
            return f"{number / unit:.1f} {letter}"
    return str(number)


def duration(seconds: float) -> str:
    """A time to wait, as people say it: 1.0 s, 42 s, 3 min."""
    if seconds < 10:
        return f"{seconds:.1f} s"
    return f"{seconds:.0f} s" if seconds < 100 else f"{seconds / 60:.0f} min"
