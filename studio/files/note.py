"""The note in a picture: the request it was painted from, in this studio's names, whoever wrote it."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from studio.errors import StudioError

Source = Literal["stepwise", "a1111", "comfyui", "invokeai"]


@dataclass(frozen=True, slots=True)
class Note:
    """What a picture remembers.

    `request` has the names and value types of `PaintRequest.to_json()`, but only those that the picture gave;
    `receipt` is there in the studio's own pictures; `unmapped` holds every field with no place in a request.
    """

    request: dict[str, Any]
    receipt: dict[str, Any] | None
    source: Source
    unmapped: dict[str, Any]


def _text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= 100_000


def _name(value: object) -> bool:
    return isinstance(value, str)


def _whole(low: int, high: int) -> Callable[[object], bool]:
    return lambda value: type(value) is int and low <= value <= high


def _number(low: float, high: float) -> Callable[[object], bool]:
    return lambda value: type(value) in (int, float) and low <= value <= high  # type: ignore[operator]


def _objects(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, dict) for one in value)


# What a request takes. The layers keep these apart from studio.paint.request; a test holds them together.
FIELDS: Mapping[str, Callable[[object], bool]] = {
    "prompt": _text,
    "negative_prompt": _text,
    "model": _name,
    "width": _whole(1, 16_384),
    "height": _whole(1, 16_384),
    "steps": _whole(1, 10_000),
    "cfg_scale": _number(0, 1000),
    "cfg_rescale": _number(0, 1),
    "sampler": _name,
    "sampler_options": lambda value: isinstance(value, dict),
    "schedule": _name,
    "seed": _whole(0, 2**63 - 1),
    "batch": _whole(1, 256),
    "init_picture": _name,
    "strength": _number(0, 1),
    "inverted": lambda value: isinstance(value, bool),
    "mask": _name,
    "init_as": lambda value: value in ("start", "reference"),
    "refiner": _name,
    "refine_at": _number(0, 1),
    "vae": _name,
    "controls": _objects,
    "picture_prompts": _objects,
    "regions": _objects,
    "dtype": _name,
    "tiles": lambda value: value in ("auto", "always", "never"),
    "weights": lambda value: value in ("as_they_are", "8bit", "4bit"),
}


@dataclass(slots=True)
class NoteDraft:
    """A note being read: each field of the source goes into the request or is kept as unmapped."""

    request: dict[str, Any] = field(default_factory=dict)
    unmapped: dict[str, Any] = field(default_factory=dict)

    def put(self, name: str, value: object, *, source_name: str, source_value: object = None) -> bool:
        """Set the request's `name` if `value` can stand there; else keep what the source said."""
        if name not in self.request and FIELDS[name](value):
            self.request[name] = value
            return True
        self.unmapped[source_name] = value if source_value is None else source_value
        return False

    def note(self, source: Source) -> Note:
        """The finished note of a foreign picture. A picture always has a prompt, be it empty.

        Raises:
            StudioError: if a text in it has broken characters.
        """
        _check_text([self.request, self.unmapped], "The note in the picture")
        return Note({"prompt": "", **self.request}, None, source, self.unmapped)


def whole(value: object) -> object:
    """A whole number out of text or an even float, else the value as it is."""
    if isinstance(value, str) and len(value) < 40:
        try:
            return int(value)
        except ValueError:
            return value
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < 2**53 else value


def number(value: object) -> object:
    """A number out of text, else the value as it is."""
    if isinstance(value, str) and len(value) < 40:
        try:
            return float(value)
        except ValueError:
            return value
    return value


def load_json(text: str, what: str) -> Any:
    """JSON from a stranger. NaN and infinities become text, so that what was read can be written as JSON again.

    Raises:
        StudioError: if it is not JSON, is nested without end, or holds broken characters.
    """
    try:
        value = DECODER.decode(text)
    except (ValueError, RecursionError) as error:
        raise StudioError(f"{what} is damaged: it is not the JSON text that it should be.") from error
    _check_text(value, what)
    return value


def _check_text(value: object, what: str) -> None:
    """Refuse half characters, which JSON can spell and no file or screen can take."""
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except (UnicodeEncodeError, RecursionError) as error:
        raise StudioError(f"{what} has broken characters in it, so it cannot be read.") from error


def _finite(text: str) -> float | str:
    value = float(text)
    return value if math.isfinite(value) else text


DECODER = json.JSONDecoder(parse_constant=str, parse_float=_finite)
"""Reads JSON so that all of it can be written as strict JSON again."""
