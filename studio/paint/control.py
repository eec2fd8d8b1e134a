"""Pictures that say where things are: what a request asks of a ControlNet."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.paint.edges import canny

WAYS = ("as_it_is", "canny", "invert")
PictureKind = Literal["picture", "mask", "reference"]
"""A picture of the request's size, (H, W, 3); a mask of that size, (H, W); one of any size, to be read or edited."""


class Look(Protocol):
    """Gives a picture that a request names, uint8."""

    def __call__(self, kind: PictureKind, name: str) -> NDArray[np.uint8]: ...


MAX_GRADIENT = 2040  # of 8 bit pixels, by Sobel's 3 by 3: |dx| + |dy|


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """One ControlNet at work. Zhang et al. (2023), "Adding conditional control to text-to-image diffusion models".

    `way` says how its input is made of the picture: "as_it_is" for a depth map, a pose or a drawing that is one
    already, "canny" for edges made on the spot between `low` and `high`, "invert" for dark lines on light. It works
    from the share `start` of the steps to the share `end`.

    Raises:
        StudioError: where a value can be right for no ControlNet.
    """

    model: str
    picture: str  # a path
    way: str = "as_it_is"
    weight: float = 1.0
    start: float = 0.0
    end: float = 1.0
    low: int = 100
    high: int = 200

    def __post_init__(self) -> None:
        if not all(isinstance(text, str) and text for text in (self.model, self.picture)):
            raise StudioError("A control needs a ControlNet and a picture.")
        if self.way not in WAYS:
            raise StudioError(f"There is no way {self.way!r} to make a control picture. There are: {', '.join(WAYS)}.")
        check_number("A control's weight", self.weight, 0, 10)
        check_number("A control's start", self.start, 0, 1)
        check_number("A control's end", self.end, 0, 1)
        if self.start >= self.end:
            raise StudioError(f"A control must end after it starts; it starts at {self.start:g}, ends at {self.end:g}.")
        for name, value in (("low", self.low), ("high", self.high)):
            if isinstance(value, float):
                raise StudioError(f"The {name} threshold of edges must be a whole number, not {value!r}.")
            check_number(f"The {name} threshold of edges", value, 0, MAX_GRADIENT)

    def works(self, step: int, steps: int) -> bool:
        """Whether it works in a step (0 is the first) of so many. As diffusers' pipelines count it."""
        return step / steps >= self.start and (step + 1) / steps <= self.end

    def made(self, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """(H, W, 3) -> (H, W, 3): the input of the ControlNet, made of the picture."""
        if self.way == "canny":
            return np.repeat(canny(pixels, self.low, self.high)[..., None], 3, axis=2)
        return 255 - pixels if self.way == "invert" else pixels


Made = TypeVar("Made")


def read_each(kind: type[Made], values: object) -> tuple[Made, ...]:
    """Controls, picture prompts, or the JSON values of some.

    Raises:
        StudioError: if they are neither.
    """
    if not isinstance(values, list | tuple):
        raise StudioError("Controls and picture prompts are given as a list.")
    return tuple(value if isinstance(value, kind) else _read(kind, value) for value in values)


def _read(kind: type[Made], value: object) -> Made:
    if not isinstance(value, Mapping):
        raise StudioError(f"This is no control and no picture prompt: {value!r}.")
    known = {field.name for field in dataclasses.fields(kind)}  # type: ignore[arg-type]
    try:
        return kind(**{name: each for name, each in value.items() if name in known})
    except TypeError as error:
        raise StudioError("Controls and picture prompts need a model and a picture.") from error


def check_number(label: str, value: object, low: float, high: float) -> None:
    """Refuse what is no number in range."""
    good = isinstance(value, int | float) and not isinstance(value, bool)
    if not good or not low <= value <= high:  # type: ignore[operator]
        raise StudioError(f"{label} must be a number from {low:g} to {high:g}, not {value!r}.")
