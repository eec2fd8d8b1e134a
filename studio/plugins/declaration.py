"""What a sampler says about itself: a label, a summary, and its settings, read from its signature.

`describe` looks at the function, which for a plugin only its confined process may do; `read_declaration`
takes the answer apart in the studio and trusts nothing in it.
"""

from __future__ import annotations

import inspect
import math
import re
import typing
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Annotated, Any, Literal

from studio.errors import StudioError

Value = float | int | bool | str
KINDS = ("float", "int", "bool", "choice")
MAX_OPTIONS = 40
LARGEST_INT = 2**31 - 1  # that a control can show
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,39}")


@dataclass(frozen=True, slots=True)
class Option:
    """One setting: a keyword-only argument with a default. `low` and `high` bound the numbers, both included."""

    name: str
    kind: str  # float | int | bool | choice
    default: Value
    low: float | None = None
    high: float | None = None
    help: str = ""
    choices: tuple[str, ...] = ()

    def accepts(self, value: object) -> bool:
        """Whether the sampler can take this value."""
        if self.kind == "bool":
            return isinstance(value, bool)
        if self.kind == "choice":
            return value in self.choices
        kinds = int if self.kind == "int" else int | float
        if not isinstance(value, kinds) or isinstance(value, bool) or not math.isfinite(value):
            return False
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)

    def wanted(self) -> str:
        """What a value must be, in words."""
        if self.kind == "bool":
            return "on or off"
        if self.kind == "choice":
            return " or ".join(self.choices)
        number = "a whole number" if self.kind == "int" else "a number"
        bounds = [f"from {self.low:g}"] if self.low is not None else []
        bounds += [f"to {self.high:g}" if bounds else f"up to {self.high:g}"] if self.high is not None else []
        return " ".join([number, *bounds])


@dataclass(frozen=True, slots=True)
class Declaration:
    """A sampler's label for people, one line about it, and its settings."""

    label: str
    summary: str
    options: tuple[Option, ...]

    def to_json(self) -> dict[str, Any]:
        return {"label": self.label, "summary": self.summary, "options": [asdict(option) for option in self.options]}


def check_options(label: str, options: tuple[Option, ...], values: Mapping[str, Any]) -> None:
    """Refuse settings that the sampler `label` does not have, and values that they cannot take.

    Raises:
        StudioError: naming the setting and what it may be.
    """
    known = {option.name: option for option in options}
    for name, value in values.items():
        if name not in known:
            there = f"It has {', '.join(known)}." if known else "It has none."
            raise StudioError(f"The sampler {label} has no setting {name!r}. {there}")
        if not known[name].accepts(value):
            raise StudioError(f"{name} of the sampler {label} must be {known[name].wanted()}, not {value!r}.")


def describe(name: str, sampler: Callable[..., Any]) -> Declaration:
    """Read a sampler's docstring and signature: "Label: summary.", and keyword-only arguments with defaults.

    A range is `Annotated[float, (low, high, help)]`, a choice is `Literal["a", "b"]`.
    """
    first, _, _ = (inspect.getdoc(sampler) or "").partition("\n\n")
    label, colon, summary = " ".join(first.split()).partition(":")
    if not colon or len(label) > 40:
        label, summary = name, label + colon + summary
    hints = typing.get_type_hints(sampler, include_extras=True)
    parameters = inspect.signature(sampler).parameters.values()
    options = [
        _option(parameter.name, hints.get(parameter.name), parameter.default)
        for parameter in parameters
        if parameter.kind is parameter.KEYWORD_ONLY and parameter.default is not parameter.empty
    ]
    return Declaration(label.strip(), summary.strip(), tuple(option for option in options if option is not None))


def read_declaration(name: str, values: object) -> Declaration:
    """A declaration out of what a plugin's process sent.

    Raises:
        StudioError: if it is not one, or too large for a settings panel.
    """
    try:
        if not isinstance(values, dict):
            raise TypeError
        options = tuple(_checked(option) for option in values["options"])
        _demand(len(options) <= MAX_OPTIONS and len({option.name for option in options}) == len(options))
        return Declaration(_line(values["label"], 40) or name, _line(values["summary"], 300), options)
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise StudioError(f"The sampler {name} does not describe its settings in a way that can be shown.") from error


def _option(name: str, hint: Any, default: Any) -> Option | None:
    low, high, text = None, None, ""
    if typing.get_origin(hint) is Annotated:
        hint, *notes = typing.get_args(hint)
        for note in notes:
            if isinstance(note, str):
                text = note
            elif isinstance(note, tuple) and len(note) in (2, 3):
                low, high, *more = note
                text = str(more[0]) if more else text
    if typing.get_origin(hint) is Literal:
        choices = tuple(str(choice) for choice in typing.get_args(hint))
        return Option(name, "choice", str(default), help=text, choices=choices)
    if isinstance(default, bool):
        return Option(name, "bool", default, help=text)
    if isinstance(default, int | float):
        whole = isinstance(default, int) and hint is not float
        return Option(name, "int" if whole else "float", default if whole else float(default), low, high, text)
    return None  # a setting that no control fits keeps its default


def _checked(values: Any) -> Option:
    option = Option(
        name=values["name"],
        kind=values["kind"],
        default=values["default"],
        low=_number(values["low"]),
        high=_number(values["high"]),
        help=_line(values["help"], 300),
        choices=tuple(_line(choice, 40) for choice in values["choices"]),
    )
    _demand(isinstance(option.name, str) and NAME.fullmatch(option.name) is not None and option.kind in KINDS)
    _demand(len(option.choices) <= 100 and option.accepts(option.default))
    if option.kind == "int":
        numbers = (option.default, option.low, option.high)
        _demand(all(abs(number) <= LARGEST_INT for number in numbers if isinstance(number, int | float)))
    return option


def _number(value: Any) -> float | None:
    if value is None:
        return None
    _demand(isinstance(value, int | float) and math.isfinite(value))
    number: float = value
    return number


def _line(text: Any, most: int) -> str:
    """One printable line of at most so many characters."""
    _demand(isinstance(text, str))
    return "".join(c for c in " ".join(text.split()) if c.isprintable())[:most]


def _demand(true: bool) -> None:
    """Not `assert`, which Python may be told to leave out."""
    if not true:
        raise ValueError
