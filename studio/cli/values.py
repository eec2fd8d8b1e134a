"""Argument types: what argparse turns down with exit code 2."""

from __future__ import annotations

import argparse
import re


def size(text: str) -> tuple[int, int]:
    """`128x96` -> (128, 96)."""
    match = re.fullmatch(r"(\d{1,6})[xX×](\d{1,6})", text.strip())
    if not match:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 512x512")
    return int(match[1]), int(match[2])


def whole(text: str) -> int:
    """A whole number in plain digits: `int` alone would take `1_0` and other alphabets' digits."""
    if not re.fullmatch(r"[+-]?[0-9]{1,30}", text.strip()):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number")
    return int(text)


def number(text: str) -> float:
    """A number; whether it is in range is for the request to say."""
    try:
        return float(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number") from error
