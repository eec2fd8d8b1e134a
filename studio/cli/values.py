"""Argument types: what argparse turns down with exit code 2."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Any

from studio.errors import StudioError
from studio.paint.control import Control
from studio.paint.picture_prompt import PicturePrompt
from studio.paint.widen import Margins


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


def control(text: str) -> Control:
    """`canny-sd15,photo.jpg,way=canny,weight=0.8,end=0.6` -> a control."""
    match = re.fullmatch(r"([^,]+),(.+?)((?:,(?:way|weight|start|end|low|high)=[^,]*)*)", text)
    if not match:
        raise argparse.ArgumentTypeError(f"{text!r} is not MODEL,PICTURE,way=canny,weight=0.8,start=0,end=1")
    given: dict[str, Any] = dict(pair.split("=", 1) for pair in match[3].split(",")[1:])
    kinds = {"weight": number, "start": number, "end": number, "low": whole, "high": whole}
    values: dict[str, Any] = {name: kinds.get(name, str)(value) for name, value in given.items()}
    try:
        return Control(model=match[1].strip(), picture=str(Path(match[2]).expanduser().absolute()), **values)
    except StudioError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def margins(text: str) -> Margins:
    """`0,0,64,0` -> what to add at the left, top, right and bottom."""
    if not re.fullmatch(r"(\d{1,5},){3}\d{1,5}", text.strip()):
        raise argparse.ArgumentTypeError(f"{text!r} is not four numbers of pixels such as 0,0,64,0")
    try:
        return Margins(*map(int, text.split(",")))
    except StudioError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def look(text: str) -> PicturePrompt:
    """`plus,face.jpg,weight=0.6` -> a picture prompt."""
    match = re.fullmatch(r"([^,]+),(.+?)(?:,weight=([^,]*))?", text)
    if not match:
        raise argparse.ArgumentTypeError(f"{text!r} is not MODEL,PICTURE,weight=0.6")
    given = {} if match[3] is None else {"weight": number(match[3])}
    try:
        return PicturePrompt(model=match[1].strip(), picture=str(Path(match[2]).expanduser().absolute()), **given)
    except StudioError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
