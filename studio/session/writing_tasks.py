"""What the chips ask for, by name, and how much of a long document the model is given to read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from studio.session import titles
from studio.write import tasks
from studio.write.request import Message, TextRequest

MOST_READ = 6000  # characters before the cursor, about 1,500 tokens: what a CPU reads in a few seconds
_JUMP = 3000  # the beginning of what is read moves on in such jumps, so that nothing is read twice on the way

LANGUAGES = ("German", "French", "Spanish", "Italian", "Portuguese", "Dutch", "Polish", "English")

_TASKS: dict[str, Callable[..., TextRequest]] = {
    "rewrite": tasks.rewrite,
    "shorten": tasks.shorten,
    "expand": tasks.expand,
    "summarise": tasks.summarise,
    "fix_grammar": tasks.fix_grammar,
    "explain": tasks.explain,
}


def task(name: str, option: str = "") -> tuple[str, Callable[..., TextRequest]]:
    """A task's title and what makes its request from a text; `option` is a language, a tone or the user's own order."""
    if name == "translate":
        return titles.task(name, option), partial(_with_option, tasks.translate, option)
    if name == "change_tone":
        return titles.task(name, option), partial(_with_option, tasks.change_tone, option)
    if name == "order":
        return option if len(option) < 40 else option[:39] + "…", partial(_order, option)
    return titles.task(name), _TASKS[name]


def seen_of(before: str) -> str:
    """The last part of a text, which the model is given."""
    start = start_of_seen(len(before))
    return before if start == 0 else trimmed(before[start:])


def start_of_seen(length: int) -> int:
    """Where the part of a text of this length begins that the model is given."""
    return 0 if length <= MOST_READ else ((length - MOST_READ) // _JUMP + 1) * _JUMP


def trimmed(part: str) -> str:
    """A part of a text from its first line or word on."""
    for mark in ("\n", " "):
        place = part.find(mark, 0, 500)
        if place >= 0:
            return part[place + 1 :]
    return part


def _with_option(make: Callable[..., TextRequest], option: str, text: str, **settings: Any) -> TextRequest:
    return make(text, option, **settings)


def _order(order: str, text: str, **settings: Any) -> TextRequest:
    turns = (
        Message("system", "You are a careful editor. You answer with the edited text only, without comments."),
        Message("user", f"{order}\n\n{text.strip()}"),
    )
    room = max(60, len(text))
    return TextRequest(messages=turns, temperature=0.4, repetition_penalty=1.0, max_tokens=room, **settings)
