"""What jobs and new documents are called, in the window's language; English where no window has set one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _(words: str) -> str:
    return QCoreApplication.translate("Titles", words)


def untitled() -> str:
    """A document without a name of its own."""
    return _("Untitled")


def no_words() -> str:
    """A run without a prompt."""
    return _("no words")


def branch(name: str) -> str:
    return _("branch · “{0}”").format(name)


def keep(name: str) -> str:
    return _("Keep {0}").format(name)


def live(name: str) -> str:
    """A draft of live painting."""
    return _("Live: {0}").format(name)


def sketch(words: str) -> str:
    return _("Sketch of {0}").format(words)


def save_step(step: int, name: str) -> str:
    return _("Save step {0} of {1}").format(step, name)


def export(name: str) -> str:
    return _("Export {0}").format(name)


def walk(name: str) -> str:
    return _("Walk to {0}").format(name)


def enlarge(name: str, scale: float | None) -> str:
    """`scale` is None where the network's own is taken."""
    times = _("{0} times").format(f"{scale:g}") if scale else _("as the network does")
    return _("Enlarge {0}, {1}").format(name, times)


def fetch(name: str) -> str:
    return _("Fetch {0}").format(name)


def fetch_starter() -> str:
    return _("Fetch the starter models")


def open_file(name: str) -> str:
    return _("Open {0}").format(name)


def save(name: str) -> str:
    return _("Save {0}").format(name)


def passage(kind: str, number: int = 0) -> str:
    """A text that is written for somebody else than the document."""
    known = {
        "continue": _("Continue"),
        "reply": _("Chat reply"),
        "illustration": _("Picture for a passage"),
        "prompt": _("Prompt from words"),
        "idea": _("Prompt idea {0}"),
        "words": _("Other words"),
    }
    return known[kind].format(number)


def task(name: str, option: str = "") -> str:
    """What the assistant does with a selection."""
    known = {
        "rewrite": _("Rewrite selection"),
        "shorten": _("Shorten selection"),
        "expand": _("Expand selection"),
        "summarise": _("Summarise selection"),
        "fix_grammar": _("Correct selection"),
        "explain": _("Explain selection"),
        "translate": _("Translate into {0}"),
        "change_tone": _("Make it {0}"),
    }
    return known[name].format(option)
